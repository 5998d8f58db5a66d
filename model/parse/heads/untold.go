package heads

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/lookup"
	"hotline/model/parse/pieces"
	"hotline/model/parse/repeats"
	"hotline/model/parse/telling"
)

const (
	untoldWords = 7 // words of a deck that tells something
	untoldTop   = 8 // first pieces that are searched for decks
)

// Untold returns to the body the lines above the article that were taken for decks but tell what no paragraph repeats: nothing of
// an article may be lost. Other headlines of the same story, captions and the labels of the page's boxes stay where they are. A
// deck that a paragraph does repeat is no headline either unless the title is beside it.
func Untold(pg *pieces.Page) {
	if pg.Doc.Title == "" || pg.First() < 0 {
		return
	}
	titled := false
	for i := range pg.Pieces[:min(len(pg.Pieces), untoldTop)] {
		p, line := &pg.Pieces[i], pg.Of(i)
		titled = titled || p.Role == pieces.Headline && retells(pg, line)
		switch {
		case highlighted(line): // the list of highlights, all of which repeat the article
			return
		case p.Role != pieces.Headline || !tellsItself(pg, line) || headlineMarks(pg, i):
		case form.Closes(line) && !saidBelow(pg, i), !form.Closes(line) && !repeats.Echoed(pg, i):
			p.Role = pieces.Body
		case !titled:
			pg.DropRepeat(i, "blurb")
		}
	}
}

// tellsItself reports whether a line has the form of a statement rather than that of a headline, caption or label.
func tellsItself(pg *pieces.Page, line string) bool {
	if form.Words(line) < untoldWords || form.TitleCase(line) || toReaders.Any(line) || strings.HasSuffix(line, "...") || strings.HasSuffix(line, "…") || strings.ContainsAny(line, "|#*@") || line[len(line)-1] == ')' || form.AgencyEnd(line) || retells(pg, line) && !(len(line) > form.InsertedMax && clauses[form.FirstWord(line)]) {
		return false
	}
	if captionAndHead(line) {
		return false
	}
	if name, rest := form.LeadingName(line); name != "" && form.Calls(rest, form.Callings) && (strings.HasPrefix(rest, "is ") || strings.HasPrefix(rest, "was ")) { // the author
		return false
	}
	if this, rest, ok := strings.Cut(line, " "); ok && this == "This" && form.TextWords[form.FirstWord(rest)] { // the page about itself
		return false
	}
	if !pg.English {
		return !strings.Contains(line, ":") || !strings.ContainsAny(line, "0123456789") // not the day and time of publication
	}
	return form.Closes(line) || telling.Tells(line) || telling.Moved(line) || telling.Asserts(line)
}

// captionAndHead reports whether a line is a sentence and words that close none: a caption and a headline.
func captionAndHead(line string) bool {
	first := line[:form.FirstStop(line)]
	return len(first) < len(line) && !form.Closes(line) && form.Opens(strings.TrimLeft(line[len(first):], " .?!"))
}

// clauses are words that open the clause before the first sentence of an article, but no headline as long.
var clauses = form.Set("After As When While Since Before Although Though If Because")

// toReaders are words of lines that ask something of the reader.
var toReaders = lookup.NewNeedles([]string{"ubscribe", "ote Now", "Please ", " us your ", " your story", "Read a ", "Read the ", " see our ", " our newsletter"})

// highlighted reports whether a line contains the label of a page's list of highlights.
func highlighted(line string) bool { return model.HasPhrase(line, "story highlights") }

package parse

import (
	"strings"

	"hotline/model"
)

const (
	untoldWords = 7 // words of a deck that tells something
	untoldTop   = 8 // first pieces that are searched for decks
)

// untold returns to the body the lines above the article that were taken for decks but tell what no paragraph repeats: nothing of
// an article may be lost. Other headlines of the same story, captions and the labels of the page's boxes stay where they are. A
// deck that a paragraph does repeat is no headline either unless the title is beside it.
func (pg *page) untold() {
	if pg.doc.Title == "" || pg.first() < 0 {
		return
	}
	titled := false
	for i := range pg.pieces[:min(len(pg.pieces), untoldTop)] {
		p, line := &pg.pieces[i], pg.of(i)
		titled = titled || p.role == headline && pg.retells(line)
		switch {
		case highlighted(line): // the list of highlights, all of which repeat the article
			return
		case p.role != headline || !pg.tellsItself(line) || pg.headlineMarks(i):
		case closes(line) && !pg.saidBelow(i), !closes(line) && !pg.echoed(i):
			p.role = body
		case !titled:
			pg.dropRepeat(i, "blurb")
		}
	}
}

// tellsItself reports whether a line has the form of a statement rather than that of a headline, caption or label.
func (pg *page) tellsItself(line string) bool {
	if words(line) < untoldWords || titleCase(line) || toReaders.any(line) || strings.HasSuffix(line, "...") || strings.HasSuffix(line, "…") || strings.ContainsAny(line, "|#*@") || line[len(line)-1] == ')' || agencyEnd(line) || pg.retells(line) && !(len(line) > insertMax && clauses[firstWord(line)]) {
		return false
	}
	if captionAndHead(line) {
		return false
	}
	if name, rest := leadingName(line); name != "" && calls(rest, callings) && (strings.HasPrefix(rest, "is ") || strings.HasPrefix(rest, "was ")) { // the author
		return false
	}
	if this, rest, ok := strings.Cut(line, " "); ok && this == "This" && texts[firstWord(rest)] { // the page about itself
		return false
	}
	if !pg.english {
		return !strings.Contains(line, ":") || !strings.ContainsAny(line, "0123456789") // not the day and time of publication
	}
	return closes(line) || tells(line) || moved(line) || asserts(line)
}

// captionAndHead reports whether a line is a sentence and words that close none: a caption and a headline.
func captionAndHead(line string) bool {
	first := line[:firstStop(line)]
	return len(first) < len(line) && !closes(line) && opens(strings.TrimLeft(line[len(first):], " .?!"))
}

// clauses are words that open the clause before the first sentence of an article, but no headline as long.
var clauses = set("After As When While Since Before Although Though If Because")

// toReaders are words of lines that ask something of the reader.
var toReaders = newNeedles([]string{"ubscribe", "ote Now", "Please ", " us your ", " your story", "Read a ", "Read the ", " see our ", " our newsletter"})

// highlighted reports whether a line contains the label of a page's list of highlights.
func highlighted(line string) bool { return model.HasPhrase(line, "story highlights") }

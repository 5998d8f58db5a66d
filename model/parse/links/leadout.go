package links

import (
	"strings"
	"unicode"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const leadOutWords = 12 // words of the last line of a page that leads elsewhere

// LeadOuts removes the last line of the article if it leads elsewhere: to something that a dump lost ("Read the full
// statement:"), to what the page shows below ("More from the summit:"), to the next part of a series ("Next: the ministers go
// home.").
func LeadOuts(pg *pieces.Page) {
	silent(pg)
	for i := len(pg.Pieces) - 1; i > pg.FirstProse(); i-- {
		p, line := pg.Pieces[i], pg.Of(i)
		if p.Role != pieces.Body {
			continue
		}
		if form.Words(line) > leadOutWords || form.Quoting(line) {
			return
		}
		shows := i+1 < len(pg.Pieces) && teases[pg.Pieces[i+1].Reason]
		loud := shouted(strings.TrimSuffix(line, ":")) >= form.SpreadWords
		latest := strings.HasPrefix(line, "Here's the latest ") || strings.HasPrefix(line, "Here’s the latest ")
		label := strings.HasSuffix(line, ":") && (shows || loud || latest || form.Pointers[form.FirstWord(line)])
		if label || strings.HasPrefix(line, "Next: ") {
			pg.Drop(i, "related")
		}
		return
	}
}

const (
	silentBytes = 40 // bytes of the name of a speaker on a line of its own
	silentTimes = 3  // occurrences of that line
)

// silent removes the name of a speaker at the very end of a conversation if a dump lost the words after it.
func silent(pg *pieces.Page) {
	last := pg.Last()
	if last <= 0 {
		return
	}
	line := pg.Of(last)
	named := len(line) <= silentBytes && form.Words(line) >= 2 && form.Words(line) <= form.SpreadWords && !form.Closes(line) &&
		strings.IndexFunc(line, func(r rune) bool { return !unicode.IsLetter(r) && r != ' ' && r != '.' && r != '-' }) < 0
	if !named {
		return
	}
	n := 0
	for i := range pg.Pieces {
		if pg.Pieces[i].Role == pieces.Body && pg.Of(i) == line {
			n++
		}
	}
	if n >= silentTimes {
		pg.Drop(last, "transcript head")
	}
}

// ReadersBelow removes readers' comments at the end of a reader-supported newsletter, between its appeal and its copyright.
func ReadersBelow(pg *pieces.Page) {
	end := len(pg.Pieces) - 1
	for end > 0 && pg.Pieces[end].Reason != "copyright" {
		end--
	}
	n := 0
	for i := end - 1; i > pg.FirstProse() && i >= len(pg.Pieces)/2 && n <= readersMost; i-- {
		if strings.Contains(pg.Of(i), " is a reader-supported publication") {
			pg.DropAll(i, end, "comments")
			return
		}
		if pg.Pieces[i].Role == pieces.Body {
			n++
		}
	}
}

const readersMost = 6 // paragraphs by readers

// teases are the reasons of lines above which such a line may be.
var teases = map[string]bool{"related": true, "other story": true, "pull quote": true, "blurb": true, "box of links": true}

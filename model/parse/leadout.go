package parse

import (
	"strings"
	"unicode"
)

const leadOutWords = 12 // words of the last line of a page that leads elsewhere

// leadOuts removes the last line of the article if it leads elsewhere: to something that a dump lost ("Read the full
// statement:"), to what the page shows below ("More from the summit:"), to the next part of a series ("Next: the ministers go
// home.").
func (pg *page) leadOuts() {
	pg.silent()
	for i := len(pg.pieces) - 1; i > pg.firstProse(); i-- {
		p, line := pg.pieces[i], pg.of(i)
		if p.role != body {
			continue
		}
		if words(line) > leadOutWords || quoting(line) {
			return
		}
		shows := i+1 < len(pg.pieces) && teases[pg.pieces[i+1].reason]
		loud := shouted(strings.TrimSuffix(line, ":")) >= spreadWords
		latest := strings.HasPrefix(line, "Here's the latest ") || strings.HasPrefix(line, "Here’s the latest ")
		label := strings.HasSuffix(line, ":") && (shows || loud || latest || pointers[firstWord(line)])
		if label || strings.HasPrefix(line, "Next: ") {
			pg.drop(i, "related")
		}
		return
	}
}

const (
	silentBytes = 40 // bytes of the name of a speaker on a line of its own
	silentTimes = 3  // occurrences of that line
)

// silent removes the name of a speaker at the very end of a conversation if a dump lost the words after it.
func (pg *page) silent() {
	last := pg.last()
	if last <= 0 {
		return
	}
	line := pg.of(last)
	named := len(line) <= silentBytes && words(line) >= 2 && words(line) <= spreadWords && !closes(line) &&
		strings.IndexFunc(line, func(r rune) bool { return !unicode.IsLetter(r) && r != ' ' && r != '.' && r != '-' }) < 0
	if !named {
		return
	}
	n := 0
	for i := range pg.pieces {
		if pg.pieces[i].role == body && pg.of(i) == line {
			n++
		}
	}
	if n >= silentTimes {
		pg.drop(last, "transcript head")
	}
}

// readersBelow removes readers' comments at the end of a reader-supported newsletter, between its appeal and its copyright.
func (pg *page) readersBelow() {
	end := len(pg.pieces) - 1
	for end > 0 && pg.pieces[end].reason != "copyright" {
		end--
	}
	n := 0
	for i := end - 1; i > pg.firstProse() && i >= len(pg.pieces)/2 && n <= readersMost; i-- {
		if strings.Contains(pg.of(i), " is a reader-supported publication") {
			pg.dropAll(i, end, "comments")
			return
		}
		if pg.pieces[i].role == body {
			n++
		}
	}
}

const readersMost = 6 // paragraphs by readers

// teases are the reasons of lines above which such a line may be.
var teases = map[string]bool{"related": true, "other story": true, "pull quote": true, "blurb": true, "box of links": true}

package parse

import "strings"

const leadOutWords = 12 // words of the last line of a page that leads elsewhere

// leadOuts takes off the last line of the article where it leads elsewhere: to what stood there and a dump lost ("Read the full statement:"),
// to what the page shows under it ("More from the summit:"), to the next part of a series ("Next: the ministers go home.").
func (pg *page) leadOuts() {
	for i := len(pg.pieces) - 1; i > pg.firstProse(); i-- {
		p, line := pg.pieces[i], pg.of(i)
		if p.role != body {
			continue
		}
		if words(line) > leadOutWords || quoting(line) {
			return
		}
		shows := i+1 < len(pg.pieces) && teases[pg.pieces[i+1].reason]
		if strings.HasPrefix(line, "Next: ") || strings.HasSuffix(line, ":") && (shows || shouted(strings.TrimSuffix(line, ":")) >= spreadWords || pointers[firstWord(line)] || strings.HasPrefix(line, "Here's the latest ") || strings.HasPrefix(line, "Here’s the latest ")) {
			pg.drop(i, "related")
		}
		return
	}
}

// teases are the reasons of lines that such a line may stand over.
var teases = map[string]bool{"related": true, "other story": true, "pull quote": true, "blurb": true, "box of links": true}

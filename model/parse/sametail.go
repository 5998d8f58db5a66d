package parse

import (
	"strings"
	"unicode"
)

const (
	tailLeast = 5  // lines that end in the same button label
	tailMin   = 80 // bytes of each
)

// notLetter reports what no label of one word contains: "(Applause.)" ends paragraphs of a transcript.
func notLetter(r rune) bool { return !unicode.IsLetter(r) }

// sameTails removes listed stories: several lines that end, after the full stop, in the same button label: "Ministers meet They
// met in Geneva. Shares".
func (pg *page) sameTails() {
	lines := map[string][]int{}
	for i := range pg.pieces {
		p := pg.pieces[i]
		if p.role != body || p.Len() < tailMin {
			continue
		}
		line := pg.of(i)
		at := strings.LastIndexByte(line, ' ')
		if button := line[at+1:]; at > 0 && strings.IndexFunc(button, notLetter) < 0 && closes(line[:at]) {
			lines[button] = append(lines[button], i)
		}
	}
	for _, list := range lines {
		if len(list) >= tailLeast {
			pg.dropEach(list, "other story")
		}
	}
}

package links

import (
	"strings"
	"unicode"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	tailLeast = 5  // lines that end in the same button label
	tailMin   = 80 // bytes of each
)

// notLetter reports what no label of one word contains: "(Applause.)" ends paragraphs of a transcript.
func notLetter(r rune) bool { return !unicode.IsLetter(r) }

// SameTails removes listed stories: several lines that end, after the full stop, in the same button label: "Ministers meet They
// met in Geneva. Shares".
func SameTails(pg *pieces.Page) {
	lines := map[string][]int{}
	for i := range pg.Pieces {
		p := pg.Pieces[i]
		if p.Role != pieces.Body || p.Len() < tailMin {
			continue
		}
		line := pg.Of(i)
		at := strings.LastIndexByte(line, ' ')
		if button := line[at+1:]; at > 0 && strings.IndexFunc(button, notLetter) < 0 && form.Closes(line[:at]) {
			lines[button] = append(lines[button], i)
		}
	}
	for _, list := range lines {
		if len(list) >= tailLeast {
			pg.DropEach(list, "other story")
		}
	}
}

package parse

import "strings"

const (
	creditLeast = 3  // times that a name alone stands on a page as the credit of its pictures
	creditBytes = 24 // bytes of it
)

// repeatedCredits takes off a name in capitals that stands alone between whole paragraphs several times: who lent the pictures, or what a
// document is from. Where more than one line stands there several times, they say who speaks.
func (pg *page) repeatedCredits() {
	places := map[string][]int{}
	for i := pg.firstProse() + 1; i+1 < len(pg.pieces); i++ {
		line := pg.of(i)
		if pg.pieces[i].role != body || len(line) > creditBytes || words(line) > 2 || closes(line) || !letterFirst(line) {
			continue
		}
		places[line] = append(places[line], i)
	}
	again := ""
	for line, list := range places {
		if len(list) > 1 && again != "" {
			return
		} else if len(list) > 1 {
			again = line
		}
	}
	if list := places[again]; len(list) >= creditLeast && again == strings.ToUpper(again) && !strings.ContainsAny(again, ":;,?()[]0123456789") {
		for _, i := range list {
			if !pg.stopsAt(i-1) && !strings.HasSuffix(pg.of(i-1), ":") || pg.pieces[i+1].role == body && !opens(pg.of(i+1)) {
				return
			}
		}
		pg.dropEach(list, "photo credit")
	}
}

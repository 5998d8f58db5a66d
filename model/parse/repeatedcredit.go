package parse

import "strings"

const (
	creditLeast = 3  // occurrences of a name alone on a page as the credit of its pictures
	creditBytes = 24 // bytes of it
)

// repeatedCredits removes a name in capitals that occurs several times alone between complete paragraphs: the provider of the
// pictures or the source of documents. If more than one line recurs in this way, they name speakers.
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

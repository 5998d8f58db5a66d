package authors

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	creditLeast = 3  // occurrences of a name alone on a page as the credit of its pictures
	creditBytes = 24 // bytes of it
)

// RepeatedCredits removes a name in capitals that occurs several times alone between complete paragraphs: the provider of the
// pictures or the source of documents. If more than one line recurs in this way, they name speakers.
func RepeatedCredits(pg *pieces.Page) {
	places := map[string][]int{}
	for i := pg.FirstProse() + 1; i+1 < len(pg.Pieces); i++ {
		line := pg.Of(i)
		if pg.Pieces[i].Role != pieces.Body || len(line) > creditBytes || form.Words(line) > 2 || form.Closes(line) || !form.LetterFirst(line) {
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
			if !pg.StopsAt(i-1) && !strings.HasSuffix(pg.Of(i-1), ":") || pg.Pieces[i+1].Role == pieces.Body && !form.Opens(pg.Of(i+1)) {
				return
			}
		}
		pg.DropEach(list, "photo credit")
	}
}

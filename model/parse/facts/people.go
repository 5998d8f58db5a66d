package facts

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

// InTheNews reports whether a line is the full name of somebody who is in the news: the person in the picture under the headline.
func InTheNews(pg *pieces.Page, line string) bool {
	first, rest, ok := strings.Cut(line, " ")
	if !ok || form.Words(line) > 3 || !form.NameList(line) {
		return false
	}
	for _, p := range pg.Offices.Holders[strings.ToLower(form.LastWord(rest))] {
		if pg.Offices.Parts[p][strings.ToLower(first)] {
			return true
		}
	}
	return false
}

package site

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/lookup"
)

// tabNotes are what a page says to a screen reader behind a link.
var tabNotes = []string{"opens new tab", "opens in new tab", "opens in a new tab", "opens in new window", "Opens in new window", "opens new window"}

var tabNeedles = lookup.NewNeedles(tabNotes)

// newTabs appends such notes within a paragraph, with the comma or the brackets that set them off: "Some Steel (SST.X), opens new
// tab lost half of its ships".
func newTabs(text string, in model.Span, list []model.Span) []model.Span {
	if !tabNeedles.Any(in.In(text)) {
		return list
	}
	for _, note := range tabNotes {
		for at := in.Start; ; {
			n := strings.Index(text[at:in.End], note)
			if n < 0 {
				break
			}
			from, end := at+n, at+n+len(note)
			at = end
			switch before := text[in.Start:from]; {
			case strings.HasSuffix(before, ", "):
				from -= 2
			case strings.HasSuffix(before, "(") && strings.HasPrefix(text[end:in.End], ")"):
				from, end = in.Start+len(strings.TrimRight(before[:len(before)-1], " ")), end+1
			default:
				continue
			}
			if from > in.Start {
				list = append(list, model.Span{Start: from, End: end})
			}
		}
	}
	return list
}

package notebook

import (
	"cmp"
	"slices"
	"strings"

	"hotline/model"
)

// Merge returns the records of both notebooks, each once, in order of time, and the contradictions between the two. No record is
// lost; of two corrections of the same thing the later is obeyed.
func Merge(a, b Contents) ([]Record, []model.Conflict) {
	seen := map[string]bool{}
	var all []Record
	for _, r := range slices.Concat(a.Records, b.Records) {
		if !seen[r.ID] {
			seen[r.ID] = true
			all = append(all, r)
		}
	}
	slices.SortFunc(all, func(x, y Record) int { return cmp.Or(x.At.Compare(y.At), strings.Compare(x.ID, y.ID)) })
	return all, model.Conflicts(a.Notes(), b.Notes())
}

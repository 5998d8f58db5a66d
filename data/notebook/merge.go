package notebook

import (
	"cmp"
	"slices"
	"strings"

	"hotline/model"
)

// Merge returns the records of both notebooks, each once, in order of time, and where the two contradict each other.
// Neither loses a record; of two corrections of one thing the later is obeyed.
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

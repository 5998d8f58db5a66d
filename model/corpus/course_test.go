package corpus

import (
	"slices"
	"testing"

	"hotline/model"

	"pgregory.net/rapid"
)

// CourseOf agrees with Columns if each utterance is counted once per column.
func TestCourseIsThatOfColumns(t *testing.T) {
	columns := model.Query{
		{Field: model.FieldBy, Values: []string{"lavrov"}}, {Field: model.FieldSide, Values: []string{"us"}}, {Field: model.FieldOutlet, Values: []string{"bbc"}},
		{Field: model.FieldWord, Values: []string{"we will"}},
	}
	rapid.Check(t, func(t *rapid.T) {
		c, q := randomCorpus(t), randomQuery(t)
		r := c.Select(q)
		var want []Course
		seen := map[[2]int]bool{}
		rows := c.Columns(r, columns)
		slices.SortStableFunc(rows, func(a, b Row) int { return compareDays(a.When.Day(), b.When.Day()) })
		for _, row := range rows {
			if n := len(want); n == 0 || want[n-1].Day != row.When.Day() {
				want = append(want, Course{row.When.Day(), make([]int, len(columns)), -1})
			}
			day := &want[len(want)-1]
			for i, cell := range row.Cells {
				for _, n := range cell {
					if at := [2]int{i, c.UtteranceOf(n)}; !seen[at] {
						seen[at] = true
						if day.N[i]++; day.First < 0 || c.col.place.At(n) < c.col.place.At(day.First) {
							day.First = n
						}
					}
				}
			}
		}
		got, err := c.CourseOf(t.Context(), r, columns)
		if err != nil || !slices.EqualFunc(got, want, func(a, b Course) bool { return a.Day == b.Day && slices.Equal(a.N, b.N) && a.First == b.First }) {
			t.Fatalf("%s: %v, %v; want %v", q, got, err, want)
		}
	})
}

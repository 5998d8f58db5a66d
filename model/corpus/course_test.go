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
		for _, row := range c.Columns(r, columns) {
			day := Course{row.Day, make([]int, len(columns))}
			for i, cell := range row.Cells {
				for _, n := range cell {
					if at := [2]int{i, c.UtteranceOf(n)}; !seen[at] {
						seen[at] = true
						day.N[i]++
					}
				}
			}
			want = append(want, day)
		}
		got, err := c.CourseOf(t.Context(), r, columns)
		if err != nil || !slices.EqualFunc(got, want, func(a, b Course) bool { return a.Day == b.Day && slices.Equal(a.N, b.N) }) {
			t.Fatalf("%s: %v, %v; want %v", q, got, err, want)
		}
	})
}

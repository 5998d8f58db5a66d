package model

import "time"

// Period returns the first and last day of "2021-05-04", "2021-05" or "2021"; ok is false for anything else.
func Period(s string) (from, to Day, ok bool) {
	for _, p := range [...]struct {
		layout              string
		years, months, days int
	}{
		{time.DateOnly, 0, 0, 1},
		{"2006-01", 0, 1, 0},
		{"2006", 1, 0, 0},
	} {
		t, err := time.Parse(p.layout, s)
		if err == nil && t.Year() > 0 {
			return DayOf(t), DayOf(t.AddDate(p.years, p.months, p.days).AddDate(0, 0, -1)), true
		}
	}
	return 0, 0, false
}

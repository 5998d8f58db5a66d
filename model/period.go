package model

import (
	"fmt"
	"time"
)

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

// Possible returns an error if no day is in all the periods that the Query asks for: since:2021-06 until:2021-05.
func (q Query) Possible() error {
	first, last := 0, 0 // 1 + the terms with the latest beginning and the earliest end
	var from, to Day
	for i, t := range q {
		begin, end, ok := t.period()
		if !ok {
			continue
		}
		if begin != 0 && begin > from {
			from, first = begin, i+1
		}
		if end != 0 && (to == 0 || end < to) {
			to, last = end, i+1
		}
	}
	if first == 0 || last == 0 || from <= to {
		return nil
	}
	return fmt.Errorf("%s %s: no day is in both; change one of them", q[first-1], q[last-1])
}

// period returns the first and last day that the term asks for, each 0 if that side is open.
func (t Term) period() (from, to Day, ok bool) {
	if t.Not || t.Field != FieldSince && t.Field != FieldUntil && t.Field != FieldOn {
		return 0, 0, false
	}
	for _, v := range t.Values {
		begin, end, known := Period(v)
		if !known {
			return 0, 0, false
		}
		if from == 0 || begin < from {
			from = begin
		}
		to = max(to, end)
	}
	switch t.Field {
	case FieldSince:
		to = 0
	case FieldUntil:
		from = 0
	}
	return from, to, true
}

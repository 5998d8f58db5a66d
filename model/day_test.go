package model

import "testing"

// Add agrees with the calendar, including where it takes the shortcut.
func TestDayAdd(t *testing.T) {
	for _, d := range []Day{20200101, 20200228, 20200229, 20210228, 20211231, 20210715} {
		for n := -70; n <= 70; n++ {
			if got, want := d.Add(n), DayOf(d.Time().AddDate(0, 0, n)); got != want {
				t.Errorf("%v and %d days: %v, want %v", d, n, got, want)
			}
		}
	}
	if Day(0).Add(3) != 0 {
		t.Error("an unknown day is known days later")
	}
}

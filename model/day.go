package model

import (
	"fmt"
	"time"
)

// Day is a calendar day written as the number yyyymmdd, so that days compare as integers.
// The zero Day is "unknown".
type Day int32

// NewDay returns the day of the given year, month (1–12) and day of the month, or 0 if there is no such day.
func NewDay(year, month, day int) Day {
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if year < 1 || year > 9999 || t.Year() != year || int(t.Month()) != month || t.Day() != day {
		return 0
	}
	return Day(year*10000 + month*100 + day)
}

// DayOf returns the calendar day of t in t's own location.
func DayOf(t time.Time) Day { return Day(t.Year()*10000 + int(t.Month())*100 + t.Day()) }

// ParseDay parses "2006-01-02"; it returns 0 for anything else.
func ParseDay(s string) Day {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return 0
	}
	return DayOf(t)
}

// Year, Month and Dom return the parts of the day; all are 0 for the unknown day.
func (d Day) Year() int  { return int(d) / 10000 }
func (d Day) Month() int { return int(d) / 100 % 100 }
func (d Day) Dom() int   { return int(d) % 100 }

// Time returns midnight UTC of the day.
func (d Day) Time() time.Time {
	return time.Date(d.Year(), time.Month(d.Month()), d.Dom(), 0, 0, 0, 0, time.UTC)
}

// Add returns the day n days later; the unknown day stays unknown.
func (d Day) Add(n int) Day {
	if d == 0 {
		return 0
	}
	if dom := d.Dom(); dom > 0 && dom+n > 0 && dom+n <= everyMonth && d.Month() > 0 && d.Month() <= 12 {
		return d + Day(n)
	}
	return DayOf(d.Time().AddDate(0, 0, n))
}

// everyMonth is the number of days that every month has.
const everyMonth = 28

// Weekday returns the day of the week. It may be called on known days only.
func (d Day) Weekday() time.Weekday { return d.Time().Weekday() }

// String returns "2006-01-02", or "" for the unknown day.
func (d Day) String() string {
	if d == 0 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year(), d.Month(), d.Dom())
}

// When is what is known about the date of an event: one day (From == To), a range, a half-open range (one end unknown) or
// nothing. Basis names the source of the date in a few words; it is never empty if a day is given.
type When struct {
	From, To Day
	Basis    string
}

// On returns a single known day with its basis.
func On(d Day, basis string) When { return When{From: d, To: d, Basis: basis} }

// Day returns the day if it is known exactly, else 0.
func (w When) Day() Day {
	if w.From == w.To {
		return w.From
	}
	return 0
}

// Known reports whether at least one end is known.
func (w When) Known() bool { return w.From != 0 || w.To != 0 }

// Sort returns the day by which events are sorted: the first known end of the range, or 0.
func (w When) Sort() Day {
	if w.From != 0 {
		return w.From
	}
	return w.To
}

// Within reports whether some day of w may lie in [from, to]; a zero bound is open. An unknown When lies only within the fully
// open range.
func (w When) Within(from, to Day) bool {
	if from == 0 && to == 0 {
		return true
	}
	if !w.Known() {
		return false
	}
	return (from == 0 || w.To == 0 || w.To >= from) && (to == 0 || w.From == 0 || w.From <= to)
}

// String returns "2021-03-19", "2021-03-01…2021-03-19", "until 2021-05-08", "since 2021-05-08" or "unknown".
func (w When) String() string {
	switch {
	case w.Day() != 0:
		return w.From.String()
	case w.From != 0 && w.To != 0:
		return w.From.String() + "…" + w.To.String()
	case w.To != 0:
		return "until " + w.To.String()
	case w.From != 0:
		return "since " + w.From.String()
	}
	return "unknown"
}

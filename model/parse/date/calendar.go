package date

import (
	"strings"
	"time"
	"unicode/utf8"

	"hotline/model"
)

// Calendar is a date as written. Any part may be missing: numbers are 0 then.
type Calendar struct {
	Year, Month, Dom int // Dom is the day of the month
	Weekday          time.Weekday
	Named            bool // a weekday is named
}

// Day returns the day, or 0 if the date is incomplete.
func (c Calendar) Day() model.Day {
	if c.Year == 0 || c.Month == 0 || c.Dom == 0 {
		return 0
	}
	return model.NewDay(c.Year, c.Month, c.Dom)
}

// in returns the day in year y, or 0 if there is no such day or it is another day of the week.
func (c Calendar) in(y int) model.Day {
	d := model.NewDay(y, c.Month, c.Dom)
	if d != 0 && c.Named && d.Weekday() != c.Weekday {
		return 0
	}
	return d
}

// DaysIn returns the days within the range that a date can mean: the one it states, or one for each year that fits.
func (c Calendar) DaysIn(w model.When) []model.Day {
	if d := c.Day(); d != 0 {
		return []model.Day{d}
	}
	var days []model.Day
	for y := w.From.Year(); y <= w.To.Year(); y++ {
		if d := c.in(y); d != 0 && d >= w.From && d <= w.To {
			days = append(days, d)
		}
	}
	return days
}

var months = names(1,
	"january jan января", "february feb февраля", "march mar марта", "april apr апреля", "may мая", "june jun июня",
	"july jul июля", "august aug августа", "september sept sep сентября", "october oct октября", "november nov ноября",
	"december dec декабря")

var weekdays = names(0,
	"sunday sun", "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat")

// IsMonth reports whether low is the name of a month in lower case, in full or shortened, without a full stop.
func IsMonth(low string) bool { return months[low] != 0 }

// IsWeekday reports whether low is the English name of a weekday in lower case, in full or shortened, without a full stop.
func IsWeekday(low string) bool {
	_, ok := weekdays[low]
	return ok
}

// nameStarts holds the nameStart of every month and weekday; it rules out nearly all other words.
var nameStarts = func() (t [1 << 15]bool) {
	for _, table := range []map[string]int{months, weekdays} {
		for name := range table {
			if name[0] < utf8.RuneSelf {
				t[nameStart(name)] = true
			}
		}
	}
	return t
}()

// nameStart hashes the first three ASCII letters of s, ignoring case; other bytes may collide.
func nameStart(s string) int { return int(s[0]&31)<<10 | int(s[1]&31)<<5 | int(s[2]&31) }

func names(first int, lists ...string) map[string]int {
	m := map[string]int{}
	for i, list := range lists {
		for _, w := range strings.Fields(list) {
			m[w] = first + i
		}
	}
	return m
}

// At reads the date that begins at offset i of text, and before end, and returns it with its end, which is 0 if there is none.
// Names must be capitalised. Short names of weekdays count only before a date ("Sat" alone is a verb). Cost: constant.
func At(text string, i, end int) (Calendar, int) {
	var c Calendar
	r := Reader{text, i, end}
	if w, ok := r.name(weekdays); ok {
		c.Weekday, c.Named = time.Weekday(w), true
		alone := r.Pos
		long := alone-i >= len("Sunday")
		r.Skip(".,")
		if r.monthDay(&c) || r.dayMonth(&c) {
			return c, r.Pos
		}
		if long {
			return c, alone
		}
		return c, 0
	}
	if r.iso(&c) || r.dayMonth(&c) || r.monthDay(&c) {
		return c, r.Pos
	}
	return c, 0
}

package tui

import (
	"slices"
	"time"

	"hotline/model"
	"hotline/model/corpus"
)

// grain is the period of a row of the timeline.
type grain int

const (
	byItself grain = iota // the finest that fits a few screens
	byDay
	byWeek
	byMonth
	byYear
)

var grainNames = [...]text{byDay: "day", byWeek: "week", byMonth: "month", byYear: "year"}

// start returns the first day of the period that contains d.
func (g grain) start(d model.Day) model.Day {
	switch g {
	case byWeek:
		return d.Add(-(int(d.Weekday()) + 6) % 7)
	case byMonth:
		return model.NewDay(d.Year(), d.Month(), 1)
	case byYear:
		return model.NewDay(d.Year(), 1, 1)
	}
	return d
}

// next returns the first day of the period after the one that begins on d.
func (g grain) next(d model.Day) model.Day {
	t := d.Time()
	switch g {
	case byWeek:
		return d.Add(7)
	case byMonth:
		return model.DayOf(t.AddDate(0, 1, 0))
	case byYear:
		return model.DayOf(t.AddDate(1, 0, 0))
	}
	return d.Add(1)
}

// value returns the period as it is written in a Query, by its first or its last day.
func (g grain) value(first model.Day, last bool) string {
	switch day := first.String(); {
	case g == byYear:
		return day[:4]
	case g == byMonth:
		return day[:7]
	case g == byWeek && last:
		return first.Add(6).String()
	default:
		return day
	}
}

// grainsUpTo has for each grain the longest span in days for which it is chosen.
var grainsUpTo = []struct {
	grain grain
	days  int
}{{byDay, 45}, {byWeek, 320}, {byMonth, 3700}}

// finest returns the finest grain with which the days take at most a few screens.
func finest(days []corpus.Course) grain {
	known := slices.DeleteFunc(slices.Clone(days), func(d corpus.Course) bool { return d.Day == 0 })
	if len(known) == 0 {
		return byDay
	}
	span := int(known[len(known)-1].Day.Time().Sub(known[0].Day.Time()) / (24 * time.Hour))
	for _, g := range grainsUpTo {
		if span <= g.days {
			return g.grain
		}
	}
	return byYear
}

// period is one row of the timeline; its day is 0 for everything without a single known day.
type period struct {
	day   model.Day
	n     []int
	first int // the first quote counted, or -1
}

func (p period) sum() int {
	n := 0
	for _, k := range p.n {
		n += k
	}
	return n
}

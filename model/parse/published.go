package parse

import (
	"hotline/model"
)

// trust ranks what tells the day of publication, most trusted first.
type trust byte

const (
	trustContainer trust = iota
	trustScraper
	trustDateline
	trustURL
	trustLine
)

// told is one statement of the day of publication; the year of a date may be missing.
type told struct {
	day   model.Day
	date  calendar
	basis string
	trust trust
}

func (pg *page) tell(d model.Day, basis string, t trust) {
	pg.told = append(pg.told, told{day: d, basis: basis, trust: t})
}

// bound takes d as a day after which the article cannot have been published.
func (pg *page) bound(d model.Day, reason string) {
	if d != 0 && (pg.bounds.To == 0 || d < pg.bounds.To) {
		pg.bounds.To, pg.bounds.Basis = d, "not after the "+reason
	}
}

func (pg *page) published() {}
func (pg *page) dates()     {}

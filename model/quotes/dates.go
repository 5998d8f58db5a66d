package quotes

import (
	"slices"
	"strings"

	"hotline/model"
)

// dateAll dates the undated quotations of an article, which are in text order. It takes the day of a known occasion, or that of
// earlier words in the same statement or passage, or the day on which the article says that the speaker spoke to the same medium
// or to none, if there is only one such day and it is near that of the article; failing that, the date of publication is an upper
// bound.
func (p *page) dateAll(quotes []model.Quote) {
	spoke := p.spokenDates(quotes)
	days := p.turnDays(quotes)
	published := "not after publication"
	if p.a.Published.To != 0 && p.a.Published.Day() == 0 {
		published = "not after " + p.a.Published.Basis
	}
	for i := range quotes {
		q := &quotes[i]
		if i > 0 && quotes[i-1].Said.Day() != 0 {
			if _, ok := days[quotes[i-1].Turn]; !ok {
				days[quotes[i-1].Turn] = quotes[i-1].Said
			}
		}
		if q.Said.Day() != 0 {
			continue
		}
		if w, ok := p.occasion(q); ok && (!q.Said.Known() || w.Within(q.Said.From, q.Said.To)) {
			q.Said = w
		}
		if q.Said.Known() {
			continue
		}
		if w, ok := days[q.Turn]; ok && q.Turn > 0 {
			q.Said = w
			q.Said.Basis = "same statement; " + w.Basis
			continue
		}
		if i > 0 {
			if prev := &quotes[i-1]; (prev.Said.Day() != 0 || p.shortWhile(prev, q)) && (len(prev.Via) == 0 || slices.Equal(prev.Via, q.Via)) && p.goesOn(prev, q) {
				q.Said = prev.Said
				if !strings.HasPrefix(q.Said.Basis, goesOnBasis) {
					q.Said.Basis = goesOnBasis + q.Said.Basis
				}
				continue
			}
		}
		if w := p.occasionBefore(q); w.Known() {
			q.Said = w
			continue
		}
		if w := p.dayOfSending(q); w.Known() {
			q.Said = w
			continue
		}
		key := speakerKey(q)
		if w, ok := spoke[key]; ok && w.Known() && !(key.posted && q.Start < w.from) && p.carries(w, q, quotes[:i]) {
			q.Said = w.When
			continue
		}
		if to := p.a.Published.To; to != 0 && !p.refuted() {
			q.Said = model.When{To: to, Basis: published}
		}
	}
}

// shortWhile reports whether the words before a quotation in its paragraph were said to a medium within a known month or less.
func (p *page) shortWhile(prev, q *model.Quote) bool {
	w := prev.Said
	return len(prev.Via) > 0 && w.From != 0 && w.To != 0 && w.From.Add(everyMonth) >= w.To && p.unitAt(prev.Start) == p.unitAt(q.Start)
}

// everyMonth is a number of days not below that of any month.
const everyMonth = 31

// goesOnBasis begins the reason for the date of words that continue those before them.
const goesOnBasis = "goes on with words said then; "

// turnDays maps each turn to the day of its first dated quotation.
func (p *page) turnDays(quotes []model.Quote) map[int]model.When {
	days := map[int]model.When{}
	for i := range quotes {
		q := &quotes[i]
		if _, ok := days[q.Turn]; !ok && q.Said.Day() != 0 {
			days[q.Turn] = q.Said
		}
	}
	return days
}

// refuted reports whether the article mentions a day after the last one on which, judging by the offices it names, it can have
// been published.
func (p *page) refuted() bool {
	last := p.a.Published.To
	if p.a.Published.Day() != 0 || !strings.HasPrefix(p.a.Published.Basis, "offices") {
		return false
	}
	for i := range p.a.Dates {
		if d := &p.a.Dates[i]; d.When.Basis == "stated" && d.When.From > last {
			return true
		}
	}
	return false
}

// news reports whether a day is so near to that of the article that it may be the day of the events reported.
func (p *page) news(w model.When) bool {
	return w.Day().Add(freshness) >= p.a.Published.From
}

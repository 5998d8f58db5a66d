package parse

import (
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/parse/date"
)

// trust ranks the sources of the day of publication, most trusted first.
type trust byte

const (
	trustContainer trust = iota
	trustScraper
	trustDateline
	trustTranscript
	trustURL
	trustLine
	trustFile
)

// told is one statement of the day of publication; a date may lack its year.
type told struct {
	day   model.Day
	date  date.Calendar
	basis string
	trust trust
}

func (pg *page) tell(d model.Day, basis string, t trust) {
	pg.told = append(pg.told, told{day: d, basis: basis, trust: t})
}

// bound records that the article cannot have been published after d.
func (pg *page) bound(d model.Day, reason string) {
	if d != 0 && (pg.bounds.To == 0 || d < pg.bounds.To) {
		pg.bounds.To, pg.bounds.Basis = d, "not after the "+reason
	}
}

// published determines the day of publication: the most trusted day that is stated, or else the range that the month in the
// address, or the offices named as held, and the clocks allow, narrowed by the weekdays and dates in the text.
func (pg *page) published() {
	pg.tell(date.Any(pg.doc.Published), "container", trustContainer)
	pg.tell(date.InAddress(pg.doc.URL), "URL", trustURL)
	day, where := date.InPath(pg.doc)
	pg.tell(day, where, trustFile)
	for _, s := range pg.art.Headline {
		pg.named = date.Expressions(pg.named, pg.text, s)
	}
	for _, p := range pg.art.Body {
		for part := range p.Prose() {
			pg.named = date.Expressions(pg.named, pg.text, part)
		}
	}
	slices.SortStableFunc(pg.named, func(a, b date.Expression) int { return a.Start - b.Start }) // a headline may be below a line of the body
	var best told
	for _, t := range pg.told {
		if t.day == 0 {
			t.day = t.date.Day()
		}
		if t.day != 0 && t.day <= pg.today.Add(1) && (best.day == 0 || t.trust < best.trust) {
			best = t
		}
	}
	if best.day != 0 && best.trust != trustFile {
		pg.art.Published = model.On(best.day, best.basis)
		return
	}
	possible := pg.possible()
	if on := model.On(best.day, best.basis); best.day != 0 && on.Within(possible.From, possible.To) {
		pg.art.Published = on
		return
	}
	pg.art.Published = pg.narrow(possible)
}

// possible returns the range allowed by clocks and the address, or else by offices.
func (pg *page) possible() model.When {
	w := date.MonthInAddress(pg.doc.URL)
	if w.From == 0 || w.From > pg.today {
		w = pg.officesNamed(pg.lastStated())
	}
	if b := pg.bounds; b.To != 0 && b.To >= w.From && (w.To == 0 || b.To < w.To) {
		w.To = b.To
		w.Basis = strings.TrimPrefix(w.Basis+"; "+b.Basis, "; ")
	}
	return w
}

// lastStated returns the latest day that the text states in full as past: an office that ended before it was no longer current.
func (pg *page) lastStated() model.Day {
	var last model.Day
	for _, e := range pg.named {
		if d := e.Day(); !e.Future && d > last && d <= pg.today {
			last = d
		}
	}
	return last
}

// leadLength is how many paragraphs report the news of the day; later ones may be background.
const leadLength = 3

// lead returns the offset at which the lead ends.
func (pg *page) lead() int {
	b := pg.art.Body
	if len(b) == 0 {
		return 0
	}
	return b[min(leadLength, len(b))-1].End
}

// afterVerb reports whether the word before the offset at is a verb of speech: "said on Sunday, January 24".
func (pg *page) afterVerb(at int) bool {
	before := strings.TrimRight(pg.text[max(0, at-24):at], " ,")
	word := before[strings.LastIndexAny(before, " \n")+1:]
	_, ok := pg.lex.Verbs[strings.ToLower(word)]
	return ok
}

// freshness is how many days after a statement newsrooms still refer to its weekday.
const freshness = 7

// narrow narrows the range of publication by dates in the text: by a dateline without its year if only one year fits, and by the
// last day on which, according to the lead, somebody spoke, because that is the news.
func (pg *page) narrow(w model.When) model.When {
	if w.From == 0 {
		return w
	}
	open := w
	if open.To == 0 {
		open.To = pg.today
	}
	for _, t := range pg.told {
		if t.date.Dom == 0 || t.day != 0 {
			continue
		}
		if days := t.date.DaysIn(open); len(days) == 1 {
			return model.On(days[0], t.basis+", the year by "+w.Basis)
		}
	}
	if w.To == 0 {
		return w
	}
	var last model.Day
	var name string
	for _, e := range pg.named {
		if e.Start > pg.lead() || !e.WithWeekday() || e.Year != 0 || e.Future || !pg.afterVerb(e.Start) {
			continue
		}
		days := e.DaysIn(open)
		if len(days) != 1 {
			continue
		}
		if d := days[0]; last == 0 || d > last {
			last, name = d, e.In(pg.text)
		}
	}
	if last == 0 {
		return w
	}
	w.From, w.To = last, min(open.To, last.Add(freshness))
	w.Basis += "; soon after “" + strings.TrimPrefix(strings.TrimPrefix(name, "on "), "On ") + "”"
	return w
}

// dates resolves the date expressions of headline and body against the published date.
func (pg *page) dates() {
	p := pg.art.Published
	if p.To == 0 && p.From != 0 {
		p.To = pg.today
	}
	pg.art.Dates = date.Resolve(pg.art.Dates, pg.text, pg.named, p)
}

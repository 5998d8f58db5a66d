package facts

import (
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/parse/date"
	"hotline/model/parse/pieces"
)

// Published determines the day of publication: the most trusted day that is stated, or else the range that the month in the
// address, or the offices named as held, and the clocks allow, narrowed by the weekdays and dates in the text.
func Published(pg *pieces.Page) {
	container, address := date.Any(pg.Doc.Published), date.InAddress(pg.Doc.URL)
	if contradicted(container, address) {
		pg.Tell(address, "URL; the container says "+container.String(), pieces.TrustContainer)
	} else {
		pg.Tell(container, "container", pieces.TrustContainer)
		pg.Tell(address, "URL", pieces.TrustURL)
	}
	day, where := date.InPath(pg.Doc)
	pg.Tell(day, where, pieces.TrustFile)
	for _, s := range pg.Art.Headline {
		pg.Named = date.Expressions(pg.Named, pg.Text, s)
	}
	notes := pg.Art.Notes
	for _, p := range pg.Art.Body {
		for len(notes) > 0 && notes[0].End < p.End {
			notes = notes[1:]
		}
		if len(notes) > 0 && notes[0].Contains(p.Span) {
			continue // it tells the day of a correction
		}
		for part := range p.Prose() {
			pg.Named = date.Expressions(pg.Named, pg.Text, part)
		}
	}
	slices.SortStableFunc(pg.Named, func(a, b date.Expression) int { return a.Start - b.Start }) // a headline may be below a line of the body
	var best pieces.Told
	for _, t := range pg.Told {
		if t.Day == 0 {
			t.Day = t.Date.Day()
		}
		if t.Day != 0 && t.Day <= pg.Today.Add(1) && (best.Day == 0 || t.Trust < best.Trust) {
			best = t
		}
	}
	if best.Day != 0 && best.Trust != pieces.TrustFile {
		pg.Art.Published = model.On(best.Day, best.Basis)
		return
	}
	possible := possible(pg)
	if on := model.On(best.Day, best.Basis); best.Day != 0 && on.Within(possible.From, possible.To) {
		pg.Art.Published = on
		return
	}
	pg.Art.Published = narrow(pg, possible)
}

// apart is how many days may lie between the day on which an address was made and that of publication.
const apart = 3

// contradicted reports whether the day that the container tells is another one than that of publication: of a picture, a scrape or
// an update. An address is made when its article is published, and stays.
func contradicted(container, address model.Day) bool {
	return container != 0 && address != 0 && (container > address.Add(apart) || container < address.Add(-apart))
}

// possible returns the range allowed by clocks and the address, or else by offices and the last day stated.
func possible(pg *pieces.Page) model.When {
	w := date.MonthInAddress(pg.Doc.URL)
	if w.From == 0 || w.From > pg.Today {
		since, name := lastStated(pg)
		w = officesNamed(pg, since)
		if w.From <= since && since != 0 {
			w.From = since
			w.Basis = strings.TrimPrefix(w.Basis+"; not before “"+name+"”", "; ")
		}
	}
	if b := pg.Bounds; b.To != 0 && b.To >= w.From && (w.To == 0 || b.To < w.To) {
		w.To = b.To
		w.Basis = strings.TrimPrefix(w.Basis+"; "+b.Basis, "; ")
	}
	return w
}

// lastStated returns the latest day, or first day of a month or year, that the text states with its year as past, and its words:
// what ended before it was no longer current.
func lastStated(pg *pieces.Page) (last model.Day, name string) {
	for _, e := range pg.Named {
		d := e.Day()
		if d == 0 && e.Dom == 0 && e.Month != 0 && e.Year != 0 && since(pg, e) {
			d = model.NewDay(e.Year, e.Month, 1)
		}
		if !e.Future && d > last && d <= pg.Today {
			last, name = d, bare(pg, e)
		}
	}
	if year, words := lastYear(pg); year != 0 && model.NewDay(year, 1, 1) > last {
		last, name = model.NewDay(year, 1, 1), words
	}
	return last, name
}

// since reports whether something happened in a month or lasts since then. Of "the November 2020 election", "for August 2024" and "May or
// June 2026" newspapers write before.
func since(pg *pieces.Page, month date.Expression) bool {
	before := pg.Text[max(0, month.Start-len("since ")):month.Start]
	return strings.EqualFold(before, "since ") || model.HasPhrase(month.In(pg.Text), "in")
}

// bare returns the words of a date without the preposition before it.
func bare(pg *pieces.Page, e date.Expression) string {
	words := e.In(pg.Text)
	if first, rest, ok := strings.Cut(words, " "); ok && (strings.EqualFold(first, "on") || strings.EqualFold(first, "in")) {
		return rest
	}
	return words
}

// leadLength is how many paragraphs report the news of the day; later ones may be background.
const leadLength = 3

// lead returns the offset at which the lead ends.
func lead(pg *pieces.Page) int {
	b := pg.Art.Body
	if len(b) == 0 {
		return 0
	}
	return b[min(leadLength, len(b))-1].End
}

// afterVerb reports whether the word before the offset at is a verb of speech: "said on Sunday, January 24".
func afterVerb(pg *pieces.Page, at int) bool {
	before := strings.TrimRight(pg.Text[max(0, at-24):at], " ,")
	word := before[strings.LastIndexAny(before, " \n")+1:]
	_, ok := pg.Lex.Verbs[strings.ToLower(word)]
	return ok
}

// freshness is how many days after a statement newsrooms still refer to its weekday.
const freshness = 7

// narrow narrows the range of publication by dates in the text: by a dateline without its year if only one year fits, and by the
// last day on which, according to the lead, somebody spoke, because that is the news.
func narrow(pg *pieces.Page, w model.When) model.When {
	if w.From == 0 {
		return w
	}
	open := w
	if open.To == 0 {
		open.To = pg.Today
	}
	for _, t := range pg.Told {
		if t.Date.Dom == 0 || t.Day != 0 {
			continue
		}
		if days := t.Date.DaysIn(open); len(days) == 1 {
			return model.On(days[0], t.Basis+", the year by "+w.Basis)
		}
	}
	if w.To == 0 {
		return w
	}
	var last model.Day
	var name string
	for _, e := range pg.Named {
		if e.Start > lead(pg) || !e.WithWeekday() || e.Year != 0 || e.Future || !afterVerb(pg, e.Start) {
			continue
		}
		days := e.DaysIn(open)
		if len(days) != 1 {
			continue
		}
		if d := days[0]; last == 0 || d > last {
			last, name = d, bare(pg, e)
		}
	}
	if last == 0 {
		return w
	}
	w.From, w.To = last, min(open.To, last.Add(freshness))
	w.Basis += "; soon after “" + name + "”"
	return w
}

// Dates resolves the date expressions of headline and body against the published date.
func Dates(pg *pieces.Page) {
	p := pg.Art.Published
	if p.To == 0 && p.From != 0 {
		p.To = pg.Today
	}
	pg.Art.Dates = date.Resolve(pg.Art.Dates, pg.Text, pg.Named, p)
}

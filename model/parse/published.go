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
	trustContainer  trust = iota // the container's field
	trustScraper                 // what a scraper wrote above the text
	trustDateline                // the day in the dateline
	trustTranscript              // the day in the head of a transcript
	trustURL                     // the day in the address
	trustLine                    // a line of the page
	trustFile                    // the day in the file's name or folder
)

// told is one statement of the day of publication; a date may lack its year.
type told struct {
	day   model.Day     // 0 if the year is missing
	date  date.Calendar // the date as the dateline has it
	basis string        // where it is stated, in words for the reader
	trust trust         // how far it is trusted
}

// tell keeps a day of publication that the source states.
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
	container, address := date.Any(pg.doc.Published), date.InAddress(pg.doc.URL)
	if contradicted(container, address) {
		pg.tell(address, "URL; the container says "+container.String(), trustContainer)
	} else {
		pg.tell(container, "container", trustContainer)
		pg.tell(address, "URL", trustURL)
	}
	day, where := date.InPath(pg.doc)
	pg.tell(day, where, trustFile)
	for _, s := range pg.art.Headline {
		pg.named = date.Expressions(pg.named, pg.text, s)
	}
	notes := pg.art.Notes
	for _, p := range pg.art.Body {
		for len(notes) > 0 && notes[0].End < p.End {
			notes = notes[1:]
		}
		if len(notes) > 0 && notes[0].Contains(p.Span) {
			continue // it tells the day of a correction
		}
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

// apart is how many days may lie between the day on which an address was made and that of publication.
const apart = 3

// contradicted reports whether the day that the container tells is another one than that of publication: of a picture, a scrape or
// an update. An address is made when its article is published, and stays.
func contradicted(container, address model.Day) bool {
	return container != 0 && address != 0 && (container > address.Add(apart) || container < address.Add(-apart))
}

// possible returns the range allowed by clocks and the address, or else by offices and the last day stated.
func (pg *page) possible() model.When {
	w := date.MonthInAddress(pg.doc.URL)
	if w.From == 0 || w.From > pg.today {
		since, name := pg.lastStated()
		w = pg.officesNamed(since)
		if w.From <= since && since != 0 {
			w.From = since
			w.Basis = strings.TrimPrefix(w.Basis+"; not before “"+name+"”", "; ")
		}
	}
	if b := pg.bounds; b.To != 0 && b.To >= w.From && (w.To == 0 || b.To < w.To) {
		w.To = b.To
		w.Basis = strings.TrimPrefix(w.Basis+"; "+b.Basis, "; ")
	}
	return w
}

// lastStated returns the latest day, or first day of a month or year, that the text states with its year as past, and its words:
// what ended before it was no longer current.
func (pg *page) lastStated() (last model.Day, name string) {
	for _, e := range pg.named {
		d := e.Day()
		if d == 0 && e.Dom == 0 && e.Month != 0 && e.Year != 0 && pg.since(e) {
			d = model.NewDay(e.Year, e.Month, 1)
		}
		if !e.Future && d > last && d <= pg.today {
			last, name = d, pg.bare(e)
		}
	}
	if year, words := pg.lastYear(); year != 0 && model.NewDay(year, 1, 1) > last {
		last, name = model.NewDay(year, 1, 1), words
	}
	return last, name
}

// since reports whether something happened in a month or lasts since then. Of "the November 2020 election", "for August 2024" and "May or
// June 2026" newspapers write before.
func (pg *page) since(month date.Expression) bool {
	before := pg.text[max(0, month.Start-len("since ")):month.Start]
	return strings.EqualFold(before, "since ") || model.HasPhrase(month.In(pg.text), "in")
}

// bare returns the words of a date without the preposition before it.
func (pg *page) bare(e date.Expression) string {
	words := e.In(pg.text)
	if first, rest, ok := strings.Cut(words, " "); ok && (strings.EqualFold(first, "on") || strings.EqualFold(first, "in")) {
		return rest
	}
	return words
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
			last, name = d, pg.bare(e)
		}
	}
	if last == 0 {
		return w
	}
	w.From, w.To = last, min(open.To, last.Add(freshness))
	w.Basis += "; soon after “" + name + "”"
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

package parse

import (
	"slices"
	"strings"

	"hotline/model"
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
	date  calendar
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
	pg.tell(anyDate(pg.doc.Published), "container", trustContainer)
	pg.tell(addressDate(pg.doc.URL), "URL", trustURL)
	day, where := pathDate(pg.doc)
	pg.tell(day, where, trustFile)
	for _, s := range pg.art.Headline {
		pg.named = expressions(pg.named, pg.text, s)
	}
	for _, p := range pg.art.Body {
		for part := range p.Prose() {
			pg.named = expressions(pg.named, pg.text, part)
		}
	}
	slices.SortStableFunc(pg.named, func(a, b expression) int { return a.Start - b.Start }) // a headline may be below a line of the body
	var best told
	for _, t := range pg.told {
		if t.day == 0 {
			t.day = t.date.day()
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
	w := addressMonth(pg.doc.URL)
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
		if d := e.day(); !e.future && d > last && d <= pg.today {
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
		if t.date.dom == 0 || t.day != 0 {
			continue
		}
		if days := (expression{calendar: t.date}).yearsIn(open); len(days) == 1 {
			return model.On(days[0], t.basis+", the year by "+w.Basis)
		}
	}
	if w.To == 0 {
		return w
	}
	var last model.Day
	var name string
	for _, e := range pg.named {
		if e.Start > pg.lead() || e.meaning != date || !e.named || e.year != 0 || e.future || !pg.afterVerb(e.Start) {
			continue
		}
		days := e.yearsIn(open)
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

// anyDate reads a date as containers write it: ISO with or without a time, or any of the forms used in texts, anywhere in s; it
// returns 0 if there is none.
func anyDate(s string) model.Day {
	s = strings.TrimSpace(s)
	if len(s) >= 10 {
		if d := model.ParseDay(s[:10]); d != 0 {
			return d
		}
	}
	for _, form := range [...]func(string) model.Day{compactDate, slashDate} {
		if d := form(s); d != 0 {
			return d
		}
	}
	for i := range s {
		if i > 0 && wordByte(s[i-1]|0x20) {
			continue
		}
		if c, end := dateAt(s, i, len(s)); end > 0 && c.day() != 0 {
			return c.day()
		}
	}
	return 0
}

// slashDate reads "3/19/2021" or "19/3/2021" at the start of s if only one of the numbers can be the month.
func slashDate(s string) model.Day {
	parts := strings.SplitN(s, "/", 3)
	if len(parts) < 3 {
		return 0
	}
	var n [3]int
	for i, part := range parts {
		r := dateReader{part, 0, len(part)}
		n[i] = r.number(4)
	}
	switch {
	case n[0] > 12 && n[1] <= 12:
		return plausible(n[2], n[1], n[0])
	case n[1] > 12 || n[0] == n[1]:
		return plausible(n[2], n[0], n[1])
	}
	return 0
}

// compactDate reads "20210319" at the start of s.
func compactDate(s string) model.Day {
	r := dateReader{s, 0, len(s)}
	n := r.number(8)
	if r.i != 8 {
		return 0
	}
	return plausible(n/10000, n/100%100, n%100)
}

func plausible(year, month, dom int) model.Day {
	if year < 1990 || year > 2099 {
		return 0
	}
	return model.NewDay(year, month, dom)
}

// addressDate returns the date that an address contains ("/2021/03/19/", "/20210319…", "2021-03-19"), or 0.
func addressDate(address string) model.Day {
	for i := 0; i < len(address); i++ {
		if address[i] < '1' || address[i] > '2' || i > 0 && address[i-1] >= '0' && address[i-1] <= '9' {
			continue
		}
		r := dateReader{address, i, len(address)}
		var c calendar
		if r.iso(&c) {
			return plausible(c.year, c.month, c.dom)
		}
		if d := slashed(address[i:]); d != 0 {
			return d
		}
		if len(address)-i >= 8 {
			if d := compactDate(address[i:min(len(address), i+8)]); d != 0 {
				return d
			}
		}
	}
	return 0
}

// slashed reads "2021/3/19" and "2021/mar/19" at the start of s.
func slashed(s string) model.Day {
	parts := strings.SplitN(s, "/", 4)
	if len(parts) < 3 {
		return 0
	}
	d := dateReader{parts[2], 0, len(parts[2])}
	year, month := yearAndMonth(parts[0], parts[1])
	return plausible(year, month, d.number(2))
}

// addressMonth returns the month that an address contains without a day, "/2021/03/talks-resume" or "/2021/mar/talks-resume";
// From is 0 if there is none.
func addressMonth(address string) model.When {
	parts := strings.Split(address, "/")
	for i := 1; i+2 < len(parts); i++ {
		year, month := yearAndMonth(parts[i], parts[i+1])
		if first := plausible(year, month, 1); first != 0 {
			return model.When{From: first, To: model.NewDay(year+month/12, month%12+1, 1).Add(-1), Basis: "URL"}
		}
	}
	return model.When{}
}

// yearAndMonth reads "2021" and "3", "03" or "mar"; a part that it cannot read is 0.
func yearAndMonth(y, m string) (year, month int) {
	if len(y) == 4 {
		r := dateReader{y, 0, 4}
		year = r.number(4)
	}
	month, ok := months[m]
	if r := (dateReader{m, 0, len(m)}); !ok {
		if month = r.number(2); r.i < len(m) {
			month = 0
		}
	}
	return year, month
}

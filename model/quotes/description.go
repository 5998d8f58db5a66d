package quotes

import (
	"slices"
	"strings"

	"hotline/model"
)

// description holds what a noun phrase says about the person it refers to.
type description struct {
	words   []token // without the article
	title   string  // the office or noun: "spokesman"
	classes []string
	side    model.Side
	home    model.Side // the side that the office itself names: "US president"
	former  bool
	gender  model.Gender
	party   party
}

func (p *page) describe(u *unit, ph *phrase) description {
	var d description
	from := ph.from
	if u.toks[from].is(definite|indefinite) && from+1 < ph.to {
		from++
	}
	d.words = u.toks[from:ph.to]
	for k := from; k < ph.to; k++ {
		d.former = d.former || u.toks[k].low == "former" || u.toks[k].low == "then" || strings.HasPrefix(u.toks[k].low, "then-")
		d.party = max(d.party, u.toks[k].lex.party)
		if f, n := p.forms.match(u.toks, k, ph.to); n > 0 {
			if f.side != "" && f.kind != titleForm && d.side == "" {
				d.side = f.side
			}
			switch {
			case f.kind != titleForm || k+n != ph.to || d.title != "":
			case n == 1:
				d.title = u.toks[k].low
			default:
				d.title = strings.Join(lows(u.toks[k:ph.to]), " ")
				if own := u.toks[k].lex.alone; own.kind != titleForm {
					d.home = own.side // "US president"
				}
			}
		}
	}
	if k := u.phraseIndex(ph.from); d.side == "" && k > 0 && u.phrases[k-1].owner && ph.from-u.phrases[k-1].to <= 1 {
		d.side = u.phrases[k-1].body.side // "Norway’s | foreign minister"
	}
	if d.title == "" {
		d.title = strings.TrimSuffix(ph.head, "s")
		if stem, many := strings.CutSuffix(ph.head, "men"); many && ph.plural {
			d.title = stem + "man" // "the congressmen"
		}
	}
	d.classes = p.lex.Titles[d.title]
	if d.party != 0 && d.title == "leader" { // "the GOP leader" leads a party, not the country
		d.classes = slices.DeleteFunc(slices.Clone(d.classes), func(class string) bool { return class == "president" })
	}
	if d.title == "chief" && ph.to-from > 1 && u.toks[ph.to-2].capital { // "the Homeland Security chief" is no businessman
		d.classes = slices.DeleteFunc(slices.Clone(d.classes), func(class string) bool { return class == "businessperson" })
	}
	switch {
	case strings.HasSuffix(d.title, "woman"):
		d.gender = model.Female
	case strings.HasSuffix(d.title, "man") && d.title != "woman":
		d.gender = model.Male
	}
	return d
}

func lows(toks []token) []string {
	out := make([]string, len(toks))
	for i, t := range toks {
		out[i] = t.low
	}
	return out
}

// fitsBest is the result of fits for the very title.
const fitsBest = 2

// fits returns how well a figure matches a description: 0 not at all, 2 by the very title, 1 by an office of the same class.
func (p *page) fits(figure int, d description) float64 {
	f := &p.cast.Figures[figure]
	if d.gender != 0 && f.Gender != 0 && d.gender != f.Gender {
		return 0
	}
	if d.home != "" && f.Side != "" && d.home != f.Side {
		return 0
	}
	if d.side != "" && f.Side != "" && d.side != f.Side && (d.side != model.Other || f.Side == model.US || f.Side == model.Russia) {
		return 0
	}
	if d.party != 0 {
		if of := p.partyOf(figure); of != 0 && of != d.party {
			return 0
		}
	}
	if d.former && f.ID != "" && p.stillHolds(f, d) {
		return 0
	}
	for _, t := range f.Titles {
		if t == d.title {
			return 2
		}
	}
	if d.title == "president" && !d.former && len(f.Titles) == 1 && f.Titles[0] == "former president" {
		return 0.1 // no longer in office
	}
	fit := 0.0
	for _, t := range f.Titles {
		if isOf(p.lex.Titles[t], d.classes) { // a "Republican" may be the president, but that identifies nobody
			fit = 1.5
		}
	}
	if fit == 0 && f.ID != "" {
		elect := hasClass(d.classes, "president-elect")
		for _, o := range p.offices(f.ID) {
			switch {
			case !elect || o.Class != "president":
			case p.beginsSoon(o):
				return 2
			case o.Side == model.US && o.Held(p.a.Published): // described after the office had ended
				fit = 0.5
			}
			if (d.former || o.Held(p.a.Published)) && hasClass(d.classes, o.Class) && (d.side == "" || o.Side == d.side) {
				fit = 1
				break
			}
		}
	}
	if fit > 0 && d.side != "" && f.Side == d.side {
		fit += 0.5
	}
	return fit
}

// stillHolds reports whether the figure holds such an office at the article's date and held none before, and so is no former holder.
func (p *page) stillHolds(f *model.Figure, d description) bool {
	holds, at := false, p.a.Published
	for _, o := range p.offices(f.ID) {
		switch {
		case !hasClass(d.classes, o.Class):
		case at.From == 0 || at.To == 0 || o.From > at.From || o.To != 0 && o.To < at.To:
			return false
		default:
			holds = true
		}
	}
	return holds
}

// interregnum is the longest time between an election and the start of the term, in days.
const interregnum = 80

// beginsSoon reports whether the office begins soon after the article's day, as that of a president-elect does.
func (p *page) beginsSoon(o model.Office) bool {
	at := p.a.Published
	return at.To != 0 && o.From > at.To && o.From <= at.To.Add(interregnum)
}

func (p *page) offices(id string) []model.Office {
	if i, ok := p.byID[id]; ok {
		return p.lex.People[i].Offices
	}
	return nil
}

// isOf reports whether the list has all of the classes, of which there is at least one.
func isOf(classes, list []string) bool {
	for _, x := range classes {
		if !hasClass(list, x) {
			return false
		}
	}
	return len(classes) > 0
}

// hasClass reports whether the class is in the list; an office without a class is in none.
func hasClass(list []string, class string) bool { return class != "" && slices.Contains(list, class) }

// sameTitle returns the one figure that the article calls by this very description, or none.
func (p *page) sameTitle(d description) []int {
	if len(d.words) < 2 {
		return nil
	}
	found := -1
	for i := range p.cast.Figures {
		if !p.hasTitle(i, d.title) || !holdWords(p.cast.Figures[i].Titles, d.words) {
			continue
		}
		if found >= 0 {
			return nil
		}
		found = i
	}
	if found < 0 {
		return nil
	}
	return []int{found}
}

func (p *page) hasTitle(figure int, title string) bool {
	for _, t := range p.cast.Figures[figure].Titles {
		if t == title || strings.HasSuffix(t, " "+title) {
			return true
		}
	}
	return false
}

// holdWords reports whether every word occurs in one of the titles.
func holdWords(titles []string, words []token) bool {
	for i := range words {
		if !slices.ContainsFunc(titles, func(title string) bool {
			for w := range strings.FieldsSeq(title) {
				if w == words[i].low {
					return true
				}
			}
			return false
		}) {
			return false
		}
	}
	return true
}

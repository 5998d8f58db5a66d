package quotes

import (
	"slices"
	"strings"

	"hotline/model"
)

// entry is one earlier noun phrase that a later pronoun or description can mean.
type entry struct {
	unit, phrase int
	figures      []int
	kind         phraseKind
	sent, par    int // running numbers of sentence and paragraph
	subject      bool
	speaker      bool
	weak         bool // owned, or governed by a preposition
	plural       bool
}

// memory is what has been said so far, in the order of the text.
type memory struct {
	entries []entry
	sent    int
	par     int
}

// reach is how many paragraphs back a pronoun looks.
const reach = 5

// resolve gives every pronoun and description of the unit its figures, in the order of the text, and remembers
// every phrase. Salience follows Lappin and Leass (1994) in spirit: recency, subjecthood, and, because this is
// news, having spoken last.
func (p *page) resolve(ui int) {
	u := &p.units[ui]
	p.memory.par++
	p.leadIn(ui)
	sent := -1
	for k := range u.phrases {
		ph := &u.phrases[k]
		if s := u.toks[ph.from].sent; s != sent {
			p.memory.sent += max(1, s-max(sent, 0))
			sent = s
		}
		if ph.figures == nil && kin[ph.head] != 0 {
			if ph.figures = p.relative(ph.head, p.ownersOf(u, k)); ph.figures != nil {
				ph.kind, ph.definite = describedPhrase, true
			}
		}
		switch ph.kind {
		case pronounPhrase:
			p.resolvePronoun(ui, k)
		case describedPhrase:
			if len(ph.figures) == 0 {
				p.resolveDescription(u, ph)
			}
		case anonymousPhrase:
			if ph.plural && len(ph.figures) == 0 && u.toks[ph.to-1].is(officeNoun) {
				p.resolvePlural(u, ph, p.describe(u, ph))
			}
		}
		if ph.speaks && ph.to > ph.from+1 && len(ph.figures) == 0 {
			if pr, ok := possessives[u.toks[ph.from].low]; ok {
				if list := p.antecedents(pr); len(list) > 0 {
					ph.owners = p.memory.entries[list[0].entry].figures
				}
			}
		}
		if ph.kind == otherPhrase || ph.kind == pronounPhrase && len(ph.figures) == 0 {
			continue
		}
		p.memory.entries = append(p.memory.entries, entry{
			unit: ui, phrase: k, figures: ph.figures, kind: ph.kind, sent: p.memory.sent, par: p.memory.par,
			subject: ph.opens && !ph.afterPrep && !ph.owner || ph.cue >= 0, speaker: ph.speaks,
			weak: ph.afterPrep || ph.owner, plural: ph.plural || len(ph.figures) > 1,
		})
	}
}

// leadIn remembers in an item of a list whom the line above the list is about, since the items go on with it: "Orlov also: • Noted that".
func (p *page) leadIn(ui int) {
	if u := &p.units[ui]; u.zone != bodyZone || len(u.toks) < 3 || u.toks[0].low != "•" || !u.toks[1].is(pastVerb|verbForm) {
		return
	}
	lead := ui - 1
	for lead >= 0 && len(p.units[lead].toks) > 0 && p.units[lead].toks[0].low == "•" {
		lead--
	}
	if lead < 0 || len(p.units[lead].toks) == 0 {
		return
	}
	u := &p.units[lead]
	last := len(u.toks) - 1
	if u.zone != bodyZone || u.toks[last].low != ":" {
		return
	}
	from, to := u.sentenceTokens(last)
	best := -1
	for k := u.phraseIndex(from); k < len(u.phrases) && u.phrases[k].from < to; k++ {
		if ph := &u.phrases[k]; ph.opens && !ph.afterPrep && !ph.owner && len(ph.figures) > 0 {
			best = k
		}
	}
	if best >= 0 {
		ph := &u.phrases[best]
		p.memory.entries = append(p.memory.entries, entry{unit: lead, phrase: best, figures: ph.figures, kind: ph.kind, sent: p.memory.sent + 1, par: p.memory.par,
			subject: true, speaker: true, plural: ph.plural || len(ph.figures) > 1})
	}
}

// salience is how strongly an entry offers itself to a pronoun here and now.
func (p *page) salience(e *entry) float64 {
	s := -1.1*float64(p.memory.sent-e.sent) - 0.8*float64(p.memory.par-e.par)
	if e.subject {
		s += 1.6
	}
	if e.speaker {
		s += 1.5
	}
	if e.weak {
		s -= 1.6
	}
	return s
}

// resolveDescription finds whom a description means: the most salient figure that holds such an office, speaks
// for such a side and was introduced before it. An indefinite description ("a Kremlin spokesman") means only
// somebody whom the article gives that very title.
func (p *page) resolveDescription(u *unit, ph *phrase) {
	d := p.describe(u, ph)
	if ph.plural {
		p.resolvePlural(u, ph, d)
		return
	}
	if !ph.definite {
		if ph.figures = p.sameTitle(d); ph.figures == nil {
			ph.figures = p.introducedLater(u, ph, d)
		}
		return
	}
	best, score := -1, -99.0
	home := model.Side("")
	if d.title == "president" && len(d.words) == 1 && !u.ownedByBody(ph) {
		home = p.home()
	}
	p.fitting = p.fitting[:0]
	for range p.cast.Figures {
		p.fitting = append(p.fitting, unasked)
	}
	for i := len(p.memory.entries) - 1; i >= 0; i-- {
		e := &p.memory.entries[i]
		if other := &p.units[e.unit].phrases[e.phrase]; len(e.figures) == 0 && other.head == ph.head && !other.definite && !other.plural {
			break // "one Republican aide", whom nobody named
		}
		if len(e.figures) != 1 {
			continue
		}
		fit := p.fitting[e.figures[0]]
		if fit == unasked {
			fit = p.fits(e.figures[0], d)
			p.fitting[e.figures[0]] = fit
		}
		if fit == 0 {
			continue
		}
		s := 0.5*p.salience(e) + 2*fit
		if home != "" && p.cast.Figures[e.figures[0]].Side == home {
			s += atHome
		}
		if s > score {
			best, score = i, s
		}
	}
	if best >= 0 {
		ph.figures = p.memory.entries[best].figures
	} else if u.zone == bodyZone && !u.toks[ph.to-1].is(anonymousNoun) && !u.ownedByBody(ph) {
		ph.figures = p.headlined(d)
	}
}

// atHome is by how much more an outlet means its own country's president by "the president".
const atHome = 1.6

// home is the side whose readers the outlet of the article writes for, or "".
func (p *page) home() model.Side {
	if o := p.lex.Outlets[fold(p.a.Outlet)]; o != nil {
		if place, ok := p.lex.Places[fold(o.Country)]; ok {
			return place.Side
		}
	}
	return ""
}

// unasked is no answer of fits.
const unasked = -1

// ownedByBody reports whether a body or place owns what the phrase says: "Ukraine’s president".
func (u *unit) ownedByBody(ph *phrase) bool {
	k := u.phraseIndex(ph.from) - 1
	return k >= 0 && u.phrases[k].owner && u.phrases[k].to+1 >= ph.from && u.phrases[k].kind != namedPhrase
}

// headlined returns the only figure of the headline whom a description fits, or nil: a reader has read the headline first.
func (p *page) headlined(d description) []int {
	var fit []int
	for i := range p.cast.Mentions {
		m := &p.cast.Mentions[i]
		if len(m.Figures) != 1 || !overlapsAny(p.a.Headline, m.Name) || slices.Contains(fit, m.Figures[0]) || p.fits(m.Figures[0], d) < 1 {
			continue
		}
		fit = append(fit, m.Figures[0])
	}
	if len(fit) != 1 {
		return nil
	}
	return fit
}

// description is what a noun phrase tells of the person it means.
type description struct {
	words   []token // without the article
	title   string  // the office or noun: "spokesman"
	classes []string
	side    model.Side
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
		d.former = d.former || u.toks[k].low == "former"
		d.party = max(d.party, partyWords[u.toks[k].low])
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
			}
		}
	}
	if d.title == "" {
		d.title = strings.TrimSuffix(ph.head, "s")
	}
	d.classes = p.lex.Titles[d.title]
	if d.party != 0 && d.title == "leader" { // "the GOP leader" leads a party, not the country
		d.classes = slices.DeleteFunc(slices.Clone(d.classes), func(class string) bool { return class == "president" })
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

// fits says how well a figure answers a description: 0 not at all, 2 by the very title, 1 by an office of the
// same class.
func (p *page) fits(figure int, d description) float64 {
	f := &p.cast.Figures[figure]
	if d.gender != 0 && f.Gender != 0 && d.gender != f.Gender {
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
	for _, t := range f.Titles {
		if t == d.title {
			return 2
		}
	}
	if d.title == "president" && !d.former && len(f.Titles) == 1 && f.Titles[0] == "former president" {
		return 0.1 // who is no more
	}
	fit := 0.0
	for _, t := range f.Titles {
		if isOf(p.lex.Titles[t], d.classes) { // a "Republican" may be the president; that tells nobody
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
			case o.Side == model.US && o.Held(p.a.Published): // told when it was over
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

// interregnum is the longest time between an election and the beginning of the office, in days.
const interregnum = 80

// beginsSoon reports whether the office begins after the article's day, as that of somebody elected does.
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

// isOf reports whether whoever is one of the classes is one of the list.
func isOf(classes, list []string) bool {
	for _, x := range classes {
		if !hasClass(list, x) {
			return false
		}
	}
	return len(classes) > 0
}

// hasClass reports whether the class is one of the list; an office without a class is in none.
func hasClass(list []string, class string) bool { return class != "" && slices.Contains(list, class) }

// sameTitle returns the one figure whom the article calls by this very description, or nobody.
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

// holdWords reports whether every word stands in one of the titles.
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

// bothOf reports whether the phrase says that it means two: "Both leaders", "The two senators".
func (u *unit) bothOf(ph *phrase) bool {
	return ph.to-ph.from == 2 && u.toks[ph.from].low == "both" || ph.to-ph.from == 3 && u.toks[ph.from].low == "the" && u.toks[ph.from+1].low == "two"
}

// theOnes reports whether the phrase is an office in the plural of which nothing more is said, "the senators", and which is not held by any number.
func (u *unit) theOnes(ph *phrase) bool {
	return ph.to-ph.from == 2 && u.toks[ph.from].low == "the" && ph.head != "leaders" && ph.head != "officials" && (ph.to == len(u.toks) || !belonging[u.toks[ph.to].low])
}

// resolveBoth finds whom a phrase of several means where they were not named side by side: the only two whom it describes in its sentence and the one before.
func (p *page) resolveBoth(ph *phrase, d description) {
	var both []int
	for i := len(p.memory.entries) - 1; i >= 0; i-- {
		e := &p.memory.entries[i]
		if p.memory.sent-e.sent > 1 {
			break
		}
		for _, f := range e.figures {
			if !slices.Contains(both, f) && p.fits(f, d) > 0 {
				both = append(both, f)
			}
		}
	}
	if len(both) == 2 {
		slices.Sort(both)
		ph.figures = both
	}
}

// resolvePlural finds the group that a plural description means: two or more figures named side by side, all of
// whom it fits.
func (p *page) resolvePlural(u *unit, ph *phrase, d description) {
	both := u.bothOf(ph)
	if ph.kind == anonymousPhrase && !both && !u.theOnes(ph) {
		return
	}
	for i := len(p.memory.entries) - 1; i >= 0; i-- {
		e := &p.memory.entries[i]
		if len(e.figures) < 2 || p.memory.par-e.par > reach {
			continue
		}
		fit := true
		for _, f := range e.figures {
			fit = fit && p.fits(f, description{title: d.title, classes: d.classes}) > 0
		}
		if fit {
			ph.figures = e.figures
			return
		}
	}
	if both || u.theOnes(ph) {
		p.resolveBoth(ph, description{title: d.title, classes: d.classes})
	}
}

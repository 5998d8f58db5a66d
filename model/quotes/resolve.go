package quotes

import (
	"slices"

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

const (
	ofSubject = 1.6 // salience of a subject
	ofSpeaker = 1.5 // and of somebody who speaks
)

// recency is what the place of an entry adds to its salience; that of entries before it is no greater.
func (p *page) recency(e *entry) float64 {
	return -1.1*float64(p.memory.sent-e.sent) - 0.8*float64(p.memory.par-e.par)
}

// salience is how strongly an entry offers itself to a pronoun here and now.
func (p *page) salience(e *entry) float64 {
	s := p.recency(e)
	if e.subject {
		s += ofSubject
	}
	if e.speaker {
		s += ofSpeaker
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
	for len(p.fitting) < len(p.cast.Figures) {
		p.fitting = append(p.fitting, unasked)
	}
	last := len(p.memory.entries)
	for i := len(p.memory.entries) - 1; i >= 0; i-- {
		e := &p.memory.entries[i]
		if other := &p.units[e.unit].phrases[e.phrase]; len(e.figures) == 0 && other.head == ph.head && !other.definite && !other.plural {
			break // "one Republican aide", whom nobody named
		}
		if (p.recency(e)+ofSubject+ofSpeaker)/2+2*fitsBest+atHome <= score {
			break // nor can those before it do better
		}
		last = i
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
		s := p.salience(e)/2 + 2*fit
		if home != "" && p.cast.Figures[e.figures[0]].Side == home {
			s += atHome
		}
		if s > score {
			best, score = i, s
		}
	}
	for i := range p.memory.entries[last:] {
		if e := &p.memory.entries[last+i]; len(e.figures) == 1 {
			p.fitting[e.figures[0]] = unasked
		}
	}
	if best >= 0 {
		ph.figures = p.memory.entries[best].figures
	} else if u.ownedByBody(ph) {
		ph.figures = p.introducedLater(u, ph, d)
	} else if u.zone == bodyZone && !u.toks[ph.to-1].is(anonymousNoun) {
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
	for _, f := range p.headFigures() {
		if p.fits(f, d) < 1 {
			continue
		}
		if fit = append(fit, f); len(fit) > 1 {
			return nil
		}
	}
	return fit
}

// headFigures are the figures whom the headline names, each once.
func (p *page) headFigures() []int {
	if p.inHeadline == nil {
		p.inHeadline = []int{}
		for _, line := range p.a.Headline {
			ms := p.cast.Mentions
			for i := p.mentionAt(line.Start); i < len(ms) && ms[i].Name.Start < line.End; i++ {
				if f := ms[i].Figures; len(f) == 1 && !slices.Contains(p.inHeadline, f[0]) {
					p.inHeadline = append(p.inHeadline, f[0])
				}
			}
		}
	}
	return p.inHeadline
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

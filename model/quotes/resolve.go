package quotes

import (
	"slices"

	"hotline/model"
)

// entry is an earlier noun phrase, a possible antecedent of a later pronoun or description.
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

// memory holds the entries so far, in text order.
type memory struct {
	entries []entry
	sent    int
	par     int
}

// reach is how many paragraphs back the antecedent of a pronoun may be.
const reach = 5

// resolve assigns figures to every pronoun and description of the unit, in text order, and adds every phrase to the memory.
// Salience follows Lappin and Leass (1994) in spirit: recency, subjecthood, and, because this is news, having spoken last.
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
		if ph.figures == nil && u.kinsman(ph) {
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
			if first := &u.toks[ph.from]; first.is(owning) {
				if pr, ok := possessives[first.low]; ok {
					if list := p.antecedents(pr); len(list) > 0 {
						ph.owners = p.memory.entries[p.ownerOf(u, ph, list)].figures
					}
				}
			}
		}
		if ph.kind == otherPhrase || ph.kind == pronounPhrase && len(ph.figures) == 0 {
			continue
		}
		p.memory.entries = append(p.memory.entries, entry{
			unit: ui, phrase: k, figures: ph.figures, kind: ph.kind, sent: p.memory.sent, par: p.memory.par,
			subject: ph.opens && !ph.afterPrep && (!ph.owner || u.ownsWords(ph)) || ph.cue >= 0, speaker: ph.speaks,
			weak: ph.afterPrep || ph.owner && !u.ownsWords(ph), plural: ph.plural || len(ph.figures) > 1,
		})
		if ph.joint && ph.plural && len(ph.figures) == 1 { // "The council and Orlov spoke. He said"
			one := p.memory.entries[len(p.memory.entries)-1]
			one.kind, one.plural = namedPhrase, false
			p.memory.entries = append(p.memory.entries, one)
		}
	}
}

// ownsWords reports whether the phrase begins a sentence with the owner of words, who speaks by them: "Orlov’s | analysis was".
func (u *unit) ownsWords(ph *phrase) bool {
	i := ph.to + 1
	return ph.owner && ph.opens && !ph.afterPrep && ph.kind == namedPhrase && i < len(u.toks) && u.toks[i].is(documentNoun|claimNoun|reportNoun) && (ph.from == 0 || u.toks[ph.from-1].sent != u.toks[ph.from].sent)
}

// ownerOf returns the index of the entry that "his" or "her" refers to in a phrase: the most salient one, or, in a phrase that begins
// its sentence, the owner with whom the sentence before begins: "Orlov’s speech was a success. | His supporters say".
func (p *page) ownerOf(u *unit, ph *phrase, list []antecedent) int {
	if from, _ := u.sentenceTokens(ph.from); from == ph.from {
		for i := range list {
			e := &p.memory.entries[list[i].entry]
			if o := &p.units[e.unit].phrases[e.phrase]; o.owner && o.opens && e.sent == p.memory.sent-1 && e.par == p.memory.par && p.units[e.unit].startsSentence(o) && p.units[e.unit].ownsThing(e.phrase) {
				return list[i].entry
			}
		}
	}
	return list[0].entry
}

// ownsThing reports whether phrase k, an owner, owns no people and no body, who would act themselves: "Orlov’s | speech".
func (u *unit) ownsThing(k int) bool {
	return k+1 < len(u.phrases) && u.phrases[k+1].from-u.phrases[k].to <= 1 && u.phrases[k+1].kind == otherPhrase
}

// startsSentence reports whether the phrase begins its sentence, a conjunction aside.
func (u *unit) startsSentence(ph *phrase) bool {
	from, _ := u.sentenceTokens(ph.from)
	return ph.from == from || ph.from == from+1 && (u.at(from, "but") || u.at(from, "and") || u.at(from, "yet"))
}

// leadIn adds to the memory, at an item of a list, the figure that the line above the list is about, as the item continues that
// line: "Orlov also: • Noted that".
func (p *page) leadIn(ui int) {
	if u := &p.units[ui]; u.zone != bodyZone || len(u.toks) < 3 || !u.continuesList() {
		return
	}
	lead := ui - 1
	for lead >= 0 && lead > ui-longestList && p.units[lead].continuesList() {
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

// continuesList reports whether the unit is an item that begins with its verb, with or without a bullet: "• Noted that", "Said he".
func (u *unit) continuesList() bool {
	i := 0
	if u.at(0, "•") {
		i++
	}
	return i < len(u.toks) && u.toks[i].run < 0 && u.toks[i].Kind == model.Word && (i > 0 && u.toks[i].is(pastVerb|verbForm) || u.toks[i].is(pastVerb) && u.toks[i].is(speechForm))
}

// longestList is the greatest number of items before one whose lead-in is still looked for.
const longestList = 20

const (
	ofSubject = 1.6 // bonus of a subject
	ofSpeaker = 1.5 // bonus of a speaker
)

// recency returns the part of the salience of an entry that depends on its place; it is no greater for earlier entries.
func (p *page) recency(e *entry) float64 {
	return -1.1*float64(p.memory.sent-e.sent) - 0.8*float64(p.memory.par-e.par)
}

// salience returns the current salience of an entry as an antecedent.
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

// resolveDescription resolves a description to the most salient figure introduced before it that holds such an office or stands
// for such a side. An indefinite description ("a Kremlin spokesman") refers only to a figure to which the article gives that very
// title, or to one introduced later.
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
			break // "one Republican aide", who has no name
		}
		if (p.recency(e)+ofSubject+ofSpeaker)/2+2*fitsBest+atHome <= score {
			break // no earlier entry can do better
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
	if ph.figures == nil && u.zone == bodyZone && !u.ownedByBody(ph) {
		ph.figures = p.epithet(u, ph, d)
	}
}

// atHome is the bonus for the president of the outlet's own country as the referent of "the president".
const atHome = 1.6

// home returns the side of the country where the outlet of the article is based, or "".
func (p *page) home() model.Side {
	if o := p.lex.Outlets[fold(p.a.Outlet)]; o != nil {
		if place, ok := p.lex.Places[fold(o.Country)]; ok {
			return place.Side
		}
	}
	return ""
}

// unasked marks a figure for which fits has not been called.
const unasked = -1

// ownedByBody reports whether a body or place is the owner of the phrase: "Ukraine’s president".
func (u *unit) ownedByBody(ph *phrase) bool {
	k := u.phraseIndex(ph.from) - 1
	return k >= 0 && u.phrases[k].owner && u.phrases[k].to+1 >= ph.from && u.phrases[k].kind != namedPhrase
}

// headlined returns the only figure of the headline that fits a description, or nil: readers have read the headline first.
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

// headFigures returns the figures named in the headline, each once.
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

// bothOf reports whether the phrase says that it refers to two: "Both leaders", "The two senators".
func (u *unit) bothOf(ph *phrase) bool {
	return ph.to-ph.from == 2 && u.toks[ph.from].low == "both" || ph.to-ph.from == 3 && u.toks[ph.from].low == "the" && u.toks[ph.from+1].low == "two"
}

// theOnes reports whether the phrase is a bare plural office, "the senators", but not one that any number of people may hold.
func (u *unit) theOnes(ph *phrase) bool {
	return ph.to-ph.from == 2 && u.toks[ph.from].low == "the" && ph.head != "leaders" && ph.head != "officials" && (ph.to == len(u.toks) || !u.toks[ph.to].in(belonging))
}

// resolveBoth resolves a plural phrase whose referents were not named side by side: to the only two figures in its sentence and
// the one before that it describes.
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

// resolvePlural finds the group that a plural description refers to: two or more figures named side by side, all of whom it fits.
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

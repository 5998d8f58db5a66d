package quotes

import (
	"slices"
	"strings"

	"hotline/model"
)

// coordinate joins "X and Y" of the cast into one plural phrase, and marks appositions: of a name and a noun phrase set side by
// side by commas, the name is the speaker.
func (p *page) coordinate(u *unit) {
	for i := 1; i < len(u.phrases); i++ {
		a, b := &u.phrases[i-1], &u.phrases[i]
		if !a.owner && u.apposes(a, b) {
			switch {
			case b.kind != namedPhrase && b.kind != pronounPhrase:
				b.apposed = a.kind == namedPhrase || a.kind == nameLikePhrase || a.apposed
				if b.alone() && (!a.afterPrep && u.goesOn(b.to) || u.comma(b.to) || u.at(b.to, "who") && p.behindVerb(u, a) || u.at(b.to, "and") && i+1 < len(u.phrases) && u.secondRole(b, &u.phrases[i+1])) ||
					b.kind == otherPhrase && !b.plural && !b.owner && u.toks[b.from].is(definite|indefinite) && u.at(b.to, "who") && len(a.figures) == 1 {
					b.figures = a.figures // "Orlov, a lawyer from Kyiv who …"
				}
			case b.kind == namedPhrase && a.kind == namedPhrase && a.afterPrep && u.comma(b.to) && i > 1 && u.phrases[i-2].kind == describedPhrase && u.phrases[i-2].to == a.from-1:
				u.phrases[i-2].apposed, b.closes, b.opens = true, true, u.phrases[i-2].opens // "The spokesman for Orlov, Oleg Karpin, said"
			case b.kind == namedPhrase && !a.afterPrep && a.opens && a.kind == institutionPhrase && u.comma(b.to) && u.officeIn(a):
				a.apposed, a.figures, b.closes, b.opens = true, b.figures, true, true // "The chairman of the Intelligence Committee, Oleg Karpin, said"
			case b.kind == namedPhrase && a.afterPrep && u.endsName(b.to) && u.headOf(i-1) >= 0:
				head := &u.phrases[u.headOf(i-1)] // "The top Democrat on the panel, Oleg Karpin of Ohio, said"
				head.apposed, head.figures, b.closes, b.opens = true, b.figures, true, head.opens
			case b.kind == namedPhrase && (a.kind == describedPhrase || a.kind == anonymousPhrase && !a.plural && u.endsName(b.to)):
				a.apposed, b.closes = true, true
				if i+1 < len(u.phrases) && a.afterPrep && a.alone() && u.comma(b.to) && u.phrases[i+1].from == b.to+1 && u.phrases[i+1].kind == namedPhrase && !p.behindVerb(u, a) {
					b.afterPrep, b.opens = true, false // "In a letter to his lawyer, Orlov, | Whitfield wrote"
				}
				b.opens = b.opens || a.opens
				if a.alone() && u.endsName(b.to) {
					a.figures = b.figures // "another user, Oleg Karpin, wrote"
				}
			}
		}
		if b.kind == namedPhrase || b.kind == nameLikePhrase {
			p.nameBehind(u, i)
		}
		if b.kind != namedPhrase && !a.owner && u.comma(b.from-1) && a.to == b.from-1 {
			p.bodyBehind(u, i)
		}
		if b.plural && b.kind == institutionPhrase && a.kind == namedPhrase && a.opens && !a.afterPrep && !a.owner && !b.owner && !a.object && u.jointOf(a, b) == commaJoint && u.lastAnd(b) > b.from &&
			b.to < len(u.toks) && p.verbNear(u, b.to) {
			a.others, a.plural, a.to = true, true, b.to // "Orlov, the council, and the fund have denied it"
			u.phrases = append(u.phrases[:i], u.phrases[i+1:]...)
			i--
			continue
		}
		if b.from == 0 || u.toks[b.from-1].low != "and" {
			continue // as behind most phrases
		}
		if p.twoRoles(u, a, b) || u.twoSides(a, b) { // "historian and journalist Eric Marcus", "French and German officials"
			b.from, b.opens, b.afterPrep, b.object = a.from, a.opens, a.afterPrep, a.object
			u.phrases = append(u.phrases[:i-1], u.phrases[i:]...)
			i--
			continue
		}
		if of := u.sameRole(i); of >= 0 {
			b.apposed, b.figures = true, u.phrases[of].figures
		}
		if a.kind == pronounPhrase && b.kind == namedPhrase && b.from-a.to == 1 && u.toks[a.to].low == "and" && u.outside(a.to) && !a.owner && !b.owner && pronouns[a.head].gender != 0 {
			a.with, a.to = b.figures, b.to // "he and | Karpin concluded"
			u.phrases = append(u.phrases[:i], u.phrases[i+1:]...)
			i--
			continue
		}
		if n := p.nameOfOffice(u, i); n > 0 { // "Orlov, Belov and deputy minister of trade, Oleg Karpin, issued"
			first := i - 1
			for first > 0 && u.phrases[first-1].kind == namedPhrase && !u.phrases[first-1].owner && u.jointOf(&u.phrases[first-1], &u.phrases[first]) == commaJoint {
				first--
			}
			all := append(slices.Clone(u.phrases[first:i]), u.phrases[n])
			u.phrases[first] = together(all)
			u.phrases[first].closes = true
			u.phrases = append(u.phrases[:first+1], u.phrases[n+1:]...)
			i = first
			continue
		}
		if (a.kind == namedPhrase || (a.kind == pronounPhrase || a.kind == institutionPhrase) && u.toks[b.from].is(owning)) && b.from-a.to == 1 && u.toks[a.to].low == "and" && a.opens && !a.owner && !b.owner &&
			u.joins(b) {
			a.others, a.to = true, b.to
			u.phrases = append(u.phrases[:i], u.phrases[i+1:]...)
			i--
			continue
		}
		if a.kind == namedPhrase && b.kind == institutionPhrase && b.from-a.to == 1 && u.toks[a.to].low == "and" && a.opens && !a.afterPrep && !a.owner && !b.owner && b.body.kind != noForm &&
			b.to < len(u.toks) && u.toks[b.to].in(ofMany) {
			a.others, a.to = true, b.to // "Orlov and Russia have denied it"
			u.phrases = append(u.phrases[:i], u.phrases[i+1:]...)
			i--
			continue
		}
		if of := p.besideRole(u, i); of >= 0 {
			u.phrases[of] = together([]phrase{u.phrases[of], *b})
			u.phrases = append(u.phrases[:of+1], u.phrases[i+1:]...)
			i = of
			continue
		}
		if a.kind == namedPhrase && b.kind == namedPhrase && b.from-a.to == 1 && u.toks[a.to].low == "and" && !a.owner {
			if u.infinitives(a, b) {
				continue
			}
			if b.to < len(u.toks) && u.toks[b.to].in(ofOne) { // "fell out with Orlov and Whitfield has said"
				b.opens = true
				continue
			}
			u.phrases[i-1] = together(u.phrases[i-1 : i+1])
			u.phrases = append(u.phrases[:i], u.phrases[i+1:]...)
			i--
			if i > 0 {
				u.namesOf(&u.phrases[i-1], &u.phrases[i])
			}
			continue
		}
		if of := p.besideAside(u, i); of >= 0 {
			if a := &u.phrases[of]; b.kind == namedPhrase || a.kind != namedPhrase {
				*a = together([]phrase{*a, *b})
			} else {
				a.others, a.to = true, b.to
			}
			u.phrases = append(u.phrases[:of+1], u.phrases[i+1:]...)
			i = of
		}
	}
}

// officeIn reports whether the phrase is an office together with its domain: "The chairman of the Intelligence Committee".
func (u *unit) officeIn(ph *phrase) bool {
	for i := ph.from + 1; i < ph.to-1; i++ {
		if u.toks[i].low == "of" && u.toks[i-1].is(officeNoun) {
			return true
		}
	}
	return false
}

// namesOf marks the names b between commas behind the people that they are, who speak as these: "Two analysts, | Orlov and Belov, |
// said".
func (u *unit) namesOf(a, b *phrase) {
	if (a.kind == anonymousPhrase || a.kind == describedPhrase) && a.plural && a.opens && !a.afterPrep && !a.owner && !b.owner && u.apposes(a, b) && u.comma(b.to) {
		a.apposed, b.closes, b.opens = true, true, true
	}
}

// besideRole returns the name right behind words in marks and their verb to which ", and" joins the name that is phrase i, with what
// the former is between commas, or -1: “…,” wrote | Orlov, | head of the fund for | Whitfield, and | Karpin.
func (p *page) besideRole(u *unit, i int) int {
	b := &u.phrases[i]
	and := b.from - 1
	if b.kind != namedPhrase || b.owner || and < 4 || !u.at(and, "and") || !u.comma(and-1) || b.to < len(u.toks) && p.verbNear(u, b.to) {
		return -1
	}
	for k := i - 1; k >= 0 && and-u.phrases[k].from < longestAside+8; k-- {
		switch a := &u.phrases[k]; {
		case a.from < 2 || u.toks[a.from].sent != u.toks[and].sent:
			return -1
		case a.kind == namedPhrase && u.comma(a.to) && u.toks[a.from-1].is(speechForm) && (u.toks[a.from-2].run >= 0 || a.from > 2 && u.toks[a.from-2].Kind == model.Punct && u.toks[a.from-3].run >= 0):
			if p.verbsIn(u, a.to, and) > 0 {
				return -1
			}
			return k
		case (a.kind == namedPhrase || a.kind == pronounPhrase) && !a.afterPrep:
			return -1
		}
	}
	return -1
}

// nameOfOffice returns the name between commas behind phrase i, which is that person's office and joined by "and" to a name before it,
// or 0: "Belov and | the deputy minister | of trade, | Oleg Karpin, said".
func (p *page) nameOfOffice(u *unit, i int) int {
	a, b := &u.phrases[i-1], &u.phrases[i]
	if a.kind != namedPhrase || b.kind != describedPhrase || b.plural || a.owner || b.owner || a.afterPrep || u.jointOf(a, b) != andJoint {
		return 0
	}
	k := i
	for k+1 < len(u.phrases) && u.phrases[k+1].afterPrep && u.phrases[k+1].from == u.phrases[k].to+1 && !u.phrases[k].owner {
		k++
	}
	if n := k + 1; n < len(u.phrases) && u.phrases[n].kind == namedPhrase && !u.phrases[n].owner && u.apposes(&u.phrases[k], &u.phrases[n]) && u.comma(u.phrases[n].to) {
		return n
	}
	return 0
}

// endsName reports whether nothing follows the name before token i except a remark in brackets or an addition to the name.
func (u *unit) endsName(i int) bool {
	if i < len(u.toks) && u.toks[i].low == "(" {
		i = u.aside(i)
	}
	return u.comma(i) || u.last(i) || u.goesOn(i)
}

// headOf returns the description with "the" of one person at the beginning of a clause to which prepositions attach phrase i, or
// -1: "The top Democrat | on the panel", "The deputy chairman | of the fund | in Geneva".
func (u *unit) headOf(i int) int {
	for i > 0 && u.phrases[i].afterPrep && u.phrases[i-1].to == u.phrases[i].from-1 {
		i--
	}
	if head := &u.phrases[i]; head.kind == describedPhrase && !head.plural && head.definite && head.opens && !head.afterPrep && !head.owner && len(head.figures) == 0 {
		return i
	}
	return -1
}

// besideAside returns the name or body that opens a clause and is joined by "and" to phrase i, if only an aside about the former
// stands between them, or -1: "Orlov (R-Ohio) and | Belov said", "Orlov, the head of the fund, and | his lawyers said", "Chile,
// which fell out with it, and | Peru said".
func (p *page) besideAside(u *unit, i int) int {
	b := &u.phrases[i]
	and := b.from - 1
	if and < 2 || u.toks[and].low != "and" || !u.outside(and) || b.owner || b.kind != namedPhrase && b.kind != institutionPhrase && !u.joins(b) ||
		b.to < len(u.toks) && u.toks[b.to].in(ofOne) {
		return -1
	}
	opening := ","
	switch u.toks[and-1].low {
	case ",":
	case ")":
		opening = "("
	default:
		return -1
	}
	start, verbs := -1, 0
	for k := and - 2; k >= 0 && k >= and-longestAside && u.outside(k) && u.toks[k].sent == u.toks[and].sent; k-- {
		if u.toks[k].low == opening {
			if start = k; verbs > 0 && u.toks[k+1].low != "which" && u.toks[k+1].low != "who" {
				return -1
			}
			break
		}
		if p.isVerb(u, k) {
			verbs++
		}
	}
	if start < 0 {
		return -1
	}
	of := u.phraseIndex(start) - 1
	if of < 0 || of >= i {
		return -1
	}
	a := &u.phrases[of]
	if a.to != start || a.kind != namedPhrase && a.kind != b.kind || a.kind == namedPhrase && b.kind != namedPhrase && !u.joins(b) || !a.opens || a.afterPrep || a.owner || a.object {
		return -1
	}
	for _, aside := range u.phrases[of+1 : i] {
		if aside.kind == namedPhrase || aside.kind == pronounPhrase {
			return -1
		}
	}
	return of
}

// behindVerb reports whether a verb precedes the phrase in its sentence, so that an apposition behind a comma is no subject: "She
// was joined by | Orlov, a lawyer who said".
func (p *page) behindVerb(u *unit, ph *phrase) bool {
	from, _ := u.sentenceTokens(ph.from)
	for k := ph.from - 1; k >= from; k-- {
		if p.isVerb(u, k) {
			return true
		}
	}
	return false
}

// infinitives reports whether two names are the objects of two verbs that share one "to": "to defeat | Orlov | and elect |
// Belov".
func (u *unit) infinitives(a, b *phrase) bool {
	verb := func(i int) bool {
		t := &u.toks[i]
		return !t.capital && !t.name && !t.is(definite|indefinite|officeNoun|aloneForm|opensForm)
	}
	return verb(b.from) && (u.at(a.from-1, "to") && verb(a.from) || u.at(a.from-2, "to"))
}

// joins reports whether the phrase refers to unnamed people who may speak together with somebody named: "Orlov and | his aides",
// "and | other Democrats".
func (u *unit) joins(ph *phrase) bool {
	return ph.kind == anonymousPhrase || ph.kind == describedPhrase || ph.kind == institutionPhrase && u.toks[ph.from].is(indefinite|owning) && strings.HasSuffix(ph.head, "s")
}

// twoSides reports whether two phrases refer to people of two countries or parties who share one noun, so that the first is only
// an adjective: "French | and German officials".
func (u *unit) twoSides(a, b *phrase) bool {
	if b.from-a.to != 1 || u.toks[a.to].low != "and" || !u.outside(a.to) || a.owner || !b.group() || b.to-b.from < 2 || a.to-a.from > 2 {
		return false
	}
	of, and := &u.toks[a.to-1], &u.toks[b.from]
	return (a.to-a.from == 1 || u.toks[a.from].is(definite|indefinite)) && of.sided() && and.sided()
}

// sided reports whether the word is an adjective of a country or party in front of a noun.
func (t *token) sided() bool {
	return t.capital && t.is(sideAdjective)
}

// shortCountries are abbreviations used as adjectives.
var shortCountries = wordSet(`us u.s. uk u.k. eu e.u. un u.n. european western`)

// ofMany are verb forms with a plural subject.
var ofMany = wordSet(`have are were deny say insist`)

// ofOne are verb forms with a singular subject.
var ofOne = wordSet(`has is was does says`)

// twoRoles reports whether two phrases give two roles of one person, the second with the name; neither has an article.
func (p *page) twoRoles(u *unit, a, b *phrase) bool {
	return a.alone() && b.kind == namedPhrase && !a.owner && u.jointOf(a, b) == andJoint && b.from-a.to == 1 &&
		!u.toks[a.from].is(definite|indefinite) && !p.capital(u, b.from)
}

// alone reports whether the phrase describes a single person.
func (ph *phrase) alone() bool {
	return !ph.plural && (ph.kind == describedPhrase || ph.kind == anonymousPhrase)
}

// goesOn reports whether the word at token i continues the office or name before it: "the director of".
func (u *unit) goesOn(i int) bool {
	if i >= len(u.toks) || u.toks[i].run >= 0 {
		return false
	}
	switch u.toks[i].low {
	case "of", "for", "at", "from", "who", "with":
		return true
	}
	return false
}

// secondRole reports whether phrase b, right behind "and" and without an article, is what the one described by a is, too: "a lawyer and |
// author of a book".
func (u *unit) secondRole(a, b *phrase) bool {
	return b.from == a.to+1 && b.alone() && !u.toks[b.from].is(definite|indefinite) && (u.goesOn(b.to) || u.comma(b.to))
}

// sameRole returns the apposed phrase to which phrase i adds a second office of the same person, or -1: "Orlov, director of the
// fund and author of a book". The second office has no article.
func (u *unit) sameRole(i int) int {
	ph := &u.phrases[i]
	if !ph.alone() || u.toks[ph.from].is(definite|indefinite) || ph.from == 0 || u.toks[ph.from-1].low != "and" || !u.goesOn(ph.to) && !u.comma(ph.to) {
		return -1
	}
	for k := i - 1; k >= 0 && ph.from-u.phrases[k].from < 14; k-- {
		if o := &u.phrases[k]; o.apposed && len(o.figures) == 1 {
			return k
		}
	}
	return -1
}

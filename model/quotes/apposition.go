package quotes

import (
	"strings"

	"hotline/model"
)

// nameBehind marks a noun phrase of several parts and the name in apposition behind it, so that the name is the one who speaks: "The
// campaign’s manager, | Orlov, said", "A former adviser in the defence ministry, | Orlov, said", "according to the head of the fund,
// | Orlov". Phrase i is the name; an owner may stand before it: ", Whitfield’s lawyer | Orlov,".
func (p *page) nameBehind(u *unit, i int) {
	b := &u.phrases[i]
	s := u.ownersBefore(i)
	if b.owner || b.closes || len(b.figures) != 1 && !(b.kind == nameLikePhrase && b.to-b.from > 1) || s == 0 || !u.comma(u.phrases[s].from-1) || u.phrases[s-1].to != u.phrases[s].from-1 || !u.endsName(b.to) {
		return
	}
	a, h := &u.phrases[s-1], u.wholeFrom(s-1)
	head := &u.phrases[h]
	noun := u.headNoun(head.from, a.to)
	if b.kind == nameLikePhrase && !u.toks[noun].is(officeNoun|anonymousNoun) || head.kind == namedPhrase && !head.owner || a.kind == pronounPhrase || len(a.figures) > 1 || !u.mayDescribe(head, b, noun) {
		return
	}
	said := &u.toks[max(head.from-1, 0)]
	switch {
	case head.opens && !head.afterPrep && !head.object:
		if k := b.to + int(flag(u.comma(b.to))); k == b.to || k == len(u.toks) || !u.at(k, "who") && !p.verbNear(u, k) {
			return
		}
		b.closes, b.opens, b.afterPrep, b.object, b.apposed = true, true, false, false, false
	case head.afterPrep && said.low == "to" && u.at(head.from-2, "according"), head.object && said.is(speechForm):
		b.closes, b.apposed = true, false
	default:
		return
	}
	for k := h; k < s; k++ {
		ph := &u.phrases[k]
		ph.apposed = true
		if ph.from <= noun && noun < ph.to && len(ph.figures) == 0 {
			ph.figures = b.figures
		}
	}
}

// bodyBehind does the same for the name of a body: "The country’s biggest oil firm, | Gridpol, says".
func (p *page) bodyBehind(u *unit, i int) {
	a, b := &u.phrases[i-1], &u.phrases[i]
	if b.owner || a.apposed || u.toks[a.to-1].capital || a.kind != institutionPhrase && a.kind != otherPhrase || !u.toks[b.to-1].capital ||
		b.kind != institutionPhrase && b.kind != nameLikePhrase && b.kind != otherPhrase {
		return
	}
	h := u.wholeFrom(i - 1)
	head := &u.phrases[h]
	first := &u.toks[head.from]
	noun := &u.toks[u.headNoun(head.from, a.to)]
	if !head.opens || head.afterPrep || !head.owner && !first.is(definite|indefinite|owning) || !noun.is(institutionNoun) && !noun.in(firms) || noun.is(documentNoun) {
		return
	}
	end := b.to
	if end < len(u.toks) && u.toks[end].low == "(" {
		end = u.aside(end)
	}
	if !u.comma(end) || end+1 == len(u.toks) || !p.isCueForm(u, end+1) && !(u.toks[end+1].adverb() && p.verbNear(u, end+1)) {
		return
	}
	for k := h; k < i; k++ {
		u.phrases[k].apposed = true
	}
	b.apposed, b.closes, b.opens, b.definite = false, true, true, true
	if b.kind == otherPhrase {
		b.kind = nameLikePhrase
	}
}

// firms are more nouns for bodies, if a name behind them says which: "The publisher, | Grove & Finch, said".
var firms = wordSet(`publisher maker operator manufacturer developer airline carrier retailer insurer lender broadcaster contractor nonprofit startup alliance bloc militia union charity`)

// descriptionBefore returns the phrase with which the description begins to which phrase i, a name, is an apposition, or i.
func (u *unit) descriptionBefore(i int) int {
	if !u.phrases[i].closes || !u.comma(u.phrases[i].to) {
		return i
	}
	s := u.ownersBefore(i)
	if s == 0 || !u.comma(u.phrases[s].from-1) || !u.phrases[u.wholeFrom(s-1)].apposed || u.phrases[s-1].to != u.phrases[s].from-1 {
		return i
	}
	return u.wholeFrom(s - 1)
}

// ownersBefore returns the first of the owners that precede phrase i, or i: "the paper’s | editor".
func (u *unit) ownersBefore(i int) int {
	for i > 0 && u.phrases[i-1].owner && u.phrases[i].from-u.phrases[i-1].to <= 1 {
		i--
	}
	return i
}

// wholeFrom returns the phrase with which the noun phrase begins whose last part, an owner or something behind a preposition, is
// phrase i: "A former adviser | in the defence ministry".
func (u *unit) wholeFrom(i int) int {
	for {
		i = u.ownersBefore(i)
		ph := &u.phrases[i]
		if i == 0 || !ph.afterPrep {
			return i
		}
		if in := u.governor(ph); u.phrases[i-1].to != in || u.toks[in].is(openingClause) {
			return i
		}
		i--
	}
}

// governor returns the token of the preposition that governs the phrase, or the one before it: "| in this November’s election".
func (u *unit) governor(ph *phrase) int {
	k := ph.from - 1
	if u.toks[k].Kind == model.Suffix && k > 2 && u.toks[k-1].is(timely|dayName|monthName) {
		if k -= 2; u.toks[k].is(definite|indefinite) || u.toks[k].low == "last" || u.toks[k].low == "next" {
			k--
		}
	}
	return k
}

// headNoun returns the noun of the noun phrase in the tokens [from, to): the last word before its first preposition.
func (u *unit) headNoun(from, to int) int {
	for i := from + 1; i < to; i++ {
		if u.toks[i].is(prepositional) && !(u.at(i-1, "one") && u.at(i, "of")) {
			return i - 1
		}
	}
	return to - 1
}

// mayDescribe reports whether a noun phrase with the noun at token i can be what the person named behind it is.
func (u *unit) mayDescribe(head, name *phrase, i int) bool {
	t := &u.toks[i]
	switch {
	case t.is(officeNoun | anonymousNoun):
		return !strings.HasSuffix(t.low, "s") || u.toks[head.from].low == "one"
	case t.capital, t.is(documentNoun | institutionNoun | reportNoun | timely | dayName | monthName), strings.HasSuffix(t.low, "s"), t.low == "case", t.low == "end":
		return false
	}
	return name.to-name.from > 1 && (head.owner || u.toks[head.from].is(definite|indefinite|owning))
}

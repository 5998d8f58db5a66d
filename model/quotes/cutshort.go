package quotes

import "strings"

// A statement without marks that would break off too early goes on to the end of its sentence.

// cutShort reports whether a reading that ends before the word at token g.to breaks off inside a coordination of words, "the bank |
// and the port", "as well | as the port", or before the time of what it tells, "had seen it | in May". The sentence would end at
// token last.
func (p *page) cutShort(u *unit, g reading, last int) bool {
	if g.to >= last || u.runIn(g.to, last) {
		return false
	}
	clause := p.verbsIn(u, g.from, g.to) > 0
	switch t := &u.toks[g.to]; t.low {
	case "as":
		return u.at(g.to-1, "well") || u.at(g.to+1, "well") || clause && p.verbsIn(u, g.to, last) == 0 && u.endsWithout(g.to, last) // "as leading sources of power"
	case "without":
		return clause && u.toks[g.to+1].is(ingEnding) && !u.toks[g.to+1].in(particulars) && u.endsWithout(g.to, last)
	case "when", "if", "unless", "until", "because":
		return clause && p.mainClause(u, g.to+1, last) && u.endsWithout(g.to, last)
	case "while":
		return true
	case "on", "in":
		return g.to+1 < last && p.verbsIn(u, g.from, g.to) > 0 && u.onlyDate(g.to+1, last)
	case "and":
		if u.at(g.to+1, "not") && g.to+2 < last && clause && u.endsWithout(g.to, last) && p.verbsIn(u, g.to, last) <= 1 {
			return true // "may include ships | and not name a day"
		}
		if u.toks[g.to-1].is(lyEnding) && g.to+1 < last && u.toks[g.to+1].is(lyEnding) {
			return true // "have openly | and directly voiced"
		}
		return g.to+1 < last && p.verbsIn(u, g.from, g.to) > 0 && p.verbsIn(u, g.to, last) == 0 && !u.toks[g.to+1].is(ingEnding) && u.endsWithout(g.to, last)
	}
	return false
}

// onlyDate reports whether the tokens [from, to) are a month or year, or both: "16 July", "March 2017".
func (u *unit) onlyDate(from, to int) bool {
	found := false
	for i := from; i < to; i++ {
		dated := u.toks[i].is(monthName) || isNumber(u.toks[i].low)
		if !dated && !u.comma(i) && !u.at(i, ".") {
			return false
		}
		found = found || dated
	}
	return found
}

// resumed reports whether a reading that ends at the comma or dash at token g.to is taken up again behind it: with a second "that",
// with what was meant instead ("didn't just swim, | but also ran"), with the clause on which an "if" depends, or behind an
// insertion. The sentence would end at token last.
func (p *page) resumed(u *unit, c *cue, g reading, last int) bool {
	if n := u.dash(g.to); n > 0 {
		return c.states() && p.insertedDash(u, g.to+n, last)
	}
	if !u.comma(g.to) {
		return false
	}
	next := &u.toks[g.to+1]
	switch {
	case (next.low == "but" || next.low == "and") && u.at(g.to+2, "that") && u.conjunction(g.to+2):
		return true
	case (next.low == "provided" || next.low == "unless") && p.mainClause(u, g.to+2, last):
		return c.states()
	case next.low == "but" && g.to+2 < last && (u.toks[g.to+2].adverb() || u.toks[g.to+2].is(pastVerb)) && u.notOnly(g.from, g.to):
		return true
	case c.states() && (u.toks[g.from].in(conditional) && (u.conjunction(g.from-1) || g.from == c.to) || clauseOnly.has(c.lemma) && (g.from == c.to || u.conjunction(g.from-1)) && (u.toks[g.from].in(conceding) || u.at(g.from, "just") && u.at(g.from+1, "as"))):
		for i := g.from; i < g.to; i++ {
			if u.comma(i) && p.mainClause(u, i+1, g.to) {
				return false
			}
		}
		return true
	}
	return (c.states() || c.class == "think" || c.that > 0) && p.inserted(u, g.to+1, last)
}

var (
	conditional = wordSet(`if when unless`)
	// conceding are words that begin a clause before the one that is said.
	conceding = wordSet(`while although though because since as`)
)

// conditioned reports whether the tokens [start, i) are, behind the hearer and a "that", a condition that cannot end there: "told CNN
// that if it rained".
func (u *unit) conditioned(start, i int) bool {
	for k := start; k < min(i, start+longestHearer); k++ {
		if u.toks[k].in(conditional) {
			return (k == start || u.conjunction(k-1)) && u.endsWithout(k, i)
		}
	}
	return false
}

// longestHearer is the greatest number of tokens between the verb and the statement's first word.
const longestHearer = 5

// inserted reports whether an apposition or relative clause begins at token i behind a comma and, behind the next comma, the verb of
// the words before it: "the bridge, | which is old, | was sold".
func (p *page) inserted(u *unit, i, last int) bool {
	if u.comma(i-3) && u.toks[i-2].capital && p.verbNear(u, u.behindTimes(i)) {
		return true // "hammered out in Elsk, Ohio, | last month is"
	}
	if t := &u.toks[i]; !t.capital && !t.is(indefinite) && !t.in(inserting) {
		return false
	}
	for k := i + 1; k < min(last, i+longestInsertion); k++ {
		if u.comma(k) {
			k = u.behindTimes(k + 1)
			return p.verbNear(u, k) && !u.toks[u.behindAdverbs(k)].is(ingEnding)
		}
	}
	return false
}

// longestInsertion is the greatest number of tokens between the two commas.
const longestInsertion = 24

var inserting = wordSet(`which who particularly especially including`)

// behindTimes returns the first token from i on that tells no time: "last month | was".
func (u *unit) behindTimes(i int) int {
	for i+1 < len(u.toks) {
		n := u.timeAt(i)
		if n == 0 {
			n = int(flag(u.toks[i].is(settingWord)))
		}
		if n == 0 || i+n >= len(u.toks) {
			break
		}
		i += n
	}
	return i
}

// insertedDash reports whether the words from token i on, behind a dash, end at another dash behind which the clause goes on: "will
// ask them — under oath — | and are looking", "the boats — all of them — | are old".
func (p *page) insertedDash(u *unit, i, last int) bool {
	for k := i + 1; k+1 < last; k++ {
		if n := u.dash(k); n > 0 {
			k += n
			if u.at(k, "and") {
				k++
			}
			return k < last && (u.at(k, "to") || p.verbNear(u, k))
		}
	}
	return false
}

// notOnly reports whether the tokens [from, to) say that something is not all: "didn't just", "not only".
func (u *unit) notOnly(from, to int) bool {
	for i := from; i+1 < to; i++ {
		if w := u.toks[i].low; (w == "not" || strings.HasSuffix(w, "n't")) && u.toks[i+1].in(onlying) {
			return true
		}
	}
	return false
}

var onlying = wordSet(`just only merely simply`)

// phraseAlone reports whether the tokens [from, to) are one noun phrase, so that a clause behind a comma may be about it rather than
// behind it: "said | its chairman, | Oleg Karpin of Elsk, also hoped".
func (u *unit) phraseAlone(from, to int) bool {
	s := u.phraseIndex(from)
	return s < len(u.phrases) && u.phrases[s].from == from && u.phrases[s].to == to
}

// beforeDay returns the day of announcing behind something definite that is announced, if the tokens [from, to) end with it, or to:
// "announced | the verdict | on Friday shortly after noon".
func (p *page) beforeDay(u *unit, c *cue, from, to int) int {
	if c.lemma != "announce" || from != c.to || c.passive || !u.toks[from].is(definite|owning) || p.verbsIn(u, from, to) > 0 {
		return to
	}
	for i := from + 2; i < to; i++ {
		if !u.toks[i].is(dayName) {
			continue
		}
		if i+1 < to && !u.toks[i+1].is(timely) && !u.toks[i+1].in(closely) {
			return to // "on Friday | in Elsk"
		}
		if u.at(i-1, "on") || u.at(i-1, "early") || u.at(i-1, "late") {
			i--
		}
		return i
	}
	return to
}

// closely are words behind a day that begin the time of day.
var closely = wordSet(`shortly just at after before`)

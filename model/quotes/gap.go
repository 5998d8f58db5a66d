package quotes

import (
	"strings"

	"hotline/model"
)

// gap describes the words between a phrase and a cue after it.
type gap struct {
	words  int  // words except auxiliaries, adverbs and days
	verbs  int  // other verbs
	comma  bool // begins with a comma
	closed bool // ends with a comma
	prep   bool // begins with a preposition
	that   bool // nothing but "that" and adverbs: "a report that states"
	who    bool // begins with "who": the phrase is the head of a relative clause
}

func (p *page) gap(u *unit, from, to int) gap {
	var g gap
	run := false
	if from < to && u.toks[from].in(reflexive) { // "Orlov himself said"
		from++
	}
	g.that = u.at(from, "that") && from < to && adverbsOnly(u, from+1, to)
	if from+1 < to && u.toks[from].low == "(" { // "Graham (R-S.C.), an ally who …, tweeted"
		if behind := u.aside(from); behind < to && (u.comma(behind) || u.toks[behind].in(dashes)) {
			from = behind
		}
	}
	if from+2 < to && u.comma(from) && u.partyTag(from+1) { // "Graham, R-S.C., who tweeted"
		if from = u.behindTag(from); adverbsOnly(u, from+1, to) {
			from++
		}
	}
	if from+1 < to && u.toks[from].low == "of" { // "Whitfield of California, the head of the fund, said"
		if k := u.phraseFrom(from + 1); k >= 0 && u.phrases[k].from == from+1 && u.phrases[k].body.kind == placeForm && u.comma(u.phrases[k].to) && u.phrases[k].to < to {
			from = u.phrases[k].to
		}
	}
	if end := u.behindTopic(from); end > from && (end+2 < to && u.comma(to-1) || end < to && u.toks[from-1].capital && u.toks[from-1].in(bodyHeads)) { // "Critics of the story, which had a flaw, say"
		from = end
	}
	if end := u.behindBody(from); end < to {
		from = end
	}
	if from < to && u.hyphen(from) { // "while the U.S.-led fleet holds the south, agreed"
		g.words++
		from++
	}
	for k := from; k < to; k++ {
		t := &u.toks[k]
		if t.run >= 0 {
			if !run {
				g.words += 3
				run = true
			}
			if k == to-1 && g.comma && strings.HasSuffix(p.runs[t.run].In(p.a.Text), ",") {
				g.closed = true // "Orlov, appearing on ABC’s “This Week,” said"
			}
			continue
		}
		switch {
		case t.Kind == model.Punct:
			if t.low == "," {
				g.comma = g.comma || k == from
				g.closed = k == to-1 || g.closed && g.words == 0
			} else if t.low == ";" || t.low == ":" {
				g.verbs += 2
			} else if t.in(dashes) && k == from && !u.hyphen(k) {
				g.comma = true
			}
			if k == to-1 {
				g.closed = t.low == "," || t.low == ")" || t.in(dashes)
				g.comma = g.comma || u.toks[from].low == "(" || u.toks[from].in(dashes)
			}
		case g.words == 0 && (t.low == "who" || t.low == "which"):
			g.who = k+1 >= to || adverbsOnly(u, k+1, to)
			if !g.who {
				g.verbs--
			}
			g.words++
		case t.adverb() || t.is(dayName) || t.low == "now":
		default:
			participle := g.words == 0 && u.reduced(k, from)
			if participle || g.words == 0 && t.is(prepositional) {
				g.prep = true
			}
			g.words++
			if !participle && p.isVerb(u, k) && !(g.words > 1 && u.toks[from].in(relatives) && u.phraseEnds(k) && u.reduced(k, k)) {
				g.verbs++
			}
		}
	}
	// An adverb between the closing comma and the verb: ", …, also said".
	if g.comma && !g.closed {
		for k := to - 1; k > from; k-- {
			if u.toks[k].low == "," || u.toks[k].in(dashes) && u.toks[from].in(dashes) {
				g.closed = true
				break
			}
			if t := &u.toks[k]; !t.adverb() && !t.is(dayName) && !(t.low == "on" && u.toks[k+1].is(dayName)) {
				break
			}
		}
	}
	return g
}

// hyphen reports whether token i is a hyphen between two words rather than a dash.
func (u *unit) hyphen(i int) bool {
	t := &u.toks[i]
	return t.low == "-" && i > 0 && i+1 < len(u.toks) && t.Start == u.toks[i-1].End && t.End == u.toks[i+1].Start
}

// behindBody returns the token behind the body for which the name before token i works, if a comma stands there: "Karpin | of the
// Centre for Harbour Research, | a think tank, said". Otherwise it returns i.
func (u *unit) behindBody(i int) int {
	if i == 0 || i+2 >= len(u.toks) || !u.toks[i].in(worksFor) || !u.toks[i-1].capital || !u.outside(i) {
		return i
	}
	if name := u.phraseIndex(i) - 1; name < 0 || u.phrases[name].to != i || u.phrases[name].kind != namedPhrase {
		return i
	}
	end := i
	for k := u.phraseFrom(i + 1); k >= 0 && k < len(u.phrases) && u.phrases[k].from == end+1 && !u.phrases[k].owner && u.toks[u.phrases[k].to-1].capital && u.toks[end].is(prepositional); k++ {
		end = u.phrases[k].to
	}
	if u.comma(end) && !u.at(end+1, "who") && !u.at(end+1, "which") {
		return end
	}
	return i
}

// worksFor are prepositions between a name and the body that the person belongs to.
var worksFor = wordSet(`of from at with`)

// behindTopic returns the comma behind what the people or things before token i are of, if a relative clause about it follows, or i:
// "Critics | of the story, | which had a flaw, say".
func (u *unit) behindTopic(i int) int {
	if i+3 >= len(u.toks) || !u.at(i, "of") {
		return i
	}
	k := u.phraseFrom(i + 1)
	if k < 0 || u.phrases[k].from != i+1 || !u.comma(u.phrases[k].to) || !u.at(u.phrases[k].to+1, "which") {
		return i
	}
	return u.phrases[k].to
}

// phraseEnds reports whether a phrase ends right before token i.
func (u *unit) phraseEnds(i int) bool {
	k := u.phraseIndex(i) - 1
	return k >= 0 && u.phrases[k].to == i
}

func adverbsOnly(u *unit, from, to int) bool {
	for k := from; k < to; k++ {
		if !u.toks[k].adverb() {
			return false
		}
	}
	return true
}

package quotes

import (
	"math"

	"hotline/model"
)

// startKind and endKind say why a reported statement may begin or end at a token.
type startKind uint32

const (
	atRule startKind = iota
	atVerb
	atThat
	atPhrase
	atSentence
	atComma
	atTo
	atPrep
)

type endKind uint32

const (
	ruleEnd endKind = iota
	sentenceEnd
	commaEnd
	cueEnd
	wordEnd
)

// reading is one possible extent of a cue's statement: the tokens [from, to), or nothing (from < 0).
type reading struct {
	from, to int
	start    startKind
	end      endKind
	features []uint32 // of the pair; those of each end are in place's
	told     float64  // set in the best reading: the probability that the cue reports something, wherever it begins and ends
	begins   *place
	ends     *place
}

// place is where a reading may begin or end, with what all readings that begin or end there share.
type place struct {
	at       int
	start    startKind
	end      endKind
	features []uint32
	sum      float64 // by the first ranker
}

// mostStarts and mostEnds limit the readings of one cue.
const (
	mostStarts = 4
	mostEnds   = 7
)

// readings lists the possible statements of a cue; the first is that it reports nothing.
func (p *page) readings(ui, ci int) []reading {
	u := &p.units[ui]
	c := &u.cues[ci]
	if !p.keep {
		p.features.clear()
	}
	from, to := u.sentenceTokens(c.from)
	begin, end := u.clause(c)
	rule := p.complement(u, c)
	out := p.read[:0]
	if p.keep {
		out = nil
	}
	p.places = p.places[:0]
	out = append(out, reading{from: -1, features: p.nothing(u, c, rule, end)})
	if p.postposed(u, c, from, begin, end, to) || c.lemma == "according to" && c.from > from+2 && !p.setting(u, from, c.from) && !p.beforeClause(u, c, end) {
		until := append(p.room(1), place{at: begin, end: cueEnd})
		p.describeEnds(u, c, until)
		out = p.pairs(u, c, out, p.startsBefore(u, c, from, begin), until)
		if i := p.resumes(u, c, end, to); i >= 0 {
			starts := append(p.room(1), place{at: i, start: atComma})
			p.describeStarts(u, c, starts)
			out = p.pairs(u, c, out, starts, p.endsAfter(u, c, i, to, model.Span{}))
		}
		p.read = out
		return out
	}
	first := end
	if c.lemma == "according to" && !rule.Empty() {
		first = max(end, u.tokenAt(rule.Start)) // behind the comma
	}
	starts := p.startsAfter(u, c, end, to, rule)
	if len(starts) == 1 && p.circumstanced(u, c, starts[0].at) {
		first = max(first, starts[0].at) // "told CNN, in two interviews held in May, that | it was over"
	}
	out = p.pairs(u, c, out, starts, p.endsAfter(u, c, first, to, rule))
	p.read = out
	return out
}

// fewest is the least number of tokens in a reading: nobody is quoted with "nothing".
const fewest = 2

// deed reports whether the token is a bare noun for something done, right behind its verb: "denied wrongdoing".
func (u *unit) deed(c *cue, i int) bool {
	t := &u.toks[i]
	return i == c.to && (t.is(ingEnding) || t.in(deeds))
}

var deeds = wordSet(`collusion involvement responsibility guilt everything corruption bribery fraud`)

// pairs adds the readings from each of the starts to each of the ends.
func (p *page) pairs(u *unit, c *cue, out []reading, starts, ends []place) []reading {
	for s := range starts {
		from := starts[s].at
		whole := len(u.toks) // no reading crosses marks that are shown as a quotation
		if len(u.runs) > 0 {
			for i := from; i < len(u.toks) && u.toks[i].sent == u.toks[c.from].sent; i++ {
				if r := u.toks[i].run; r >= 0 && p.kept(r) {
					whole = i
					break
				}
			}
		}
		for e := range ends {
			if to := ends[e].at; (to-from >= fewest || to > from && c.class == "deny" && u.deed(c, from)) && to <= whole {
				r := reading{from: from, to: to, start: starts[s].start, end: ends[e].end, begins: &starts[s], ends: &ends[e]}
				p.describePair(u, c, &r)
				out = append(out, r)
			}
		}
	}
	return out
}

// worth is the least probability of a reading that is reported. It is below one half because readers mind a missing statement
// more than a superfluous one. Readings that share four words of five are counted together: to a reader they are one statement.
const worth = 0.27

// bestReading returns the reading of a cue that most probably is the statement, or nearly so; its from is negative if the cue
// reports nothing.
func (p *page) bestReading(ui, ci int) reading {
	list := p.readings(ui, ci)
	sums := p.sums[:0]
	for i := range list {
		sum := p.rank.Sum(list[i].features)
		if r := &list[i]; r.from >= 0 {
			sum += r.begins.sum + r.ends.sum
		}
		sums = append(sums, sum)
	}
	p.sums = sums
	short, again := p.second.Again(p.rank, model.ReportRanker, sums,
		func(row []float32) []float32 { return p.cueFacts(ui, ci, row) },
		func(i int, row []float32) []float32 { return p.readingFacts(ui, ci, &list[i], row) })
	if short != nil {
		p.reread = p.reread[:0]
		for _, i := range short {
			p.reread = append(p.reread, list[i])
		}
		list, sums = p.reread, again
	}
	if p.surelyReports(&p.units[ui], &p.units[ui].cues[ci]) {
		sums[0] = math.Inf(-1) // the form itself says that it reports something
	}
	for k := 1; k < len(list); k++ {
		if list[k].to <= p.behindThat(&p.units[ui], list[k].from) {
			sums[k] = math.Inf(-1)
		}
	}
	sum := 0.0
	for k := range sums {
		sums[k] = math.Exp(sums[k])
		sum += sums[k]
	}
	best, most := 0, 0.0
	for k := 1; k < len(sums); k++ {
		near := 0.0
		for j := 1; j < len(sums); j++ {
			if list[k].near(&list[j]) {
				near += sums[j]
			}
		}
		if near > most || near == most && sums[k] > sums[best] {
			best, most = k, near
		}
	}
	if most < worth*sum {
		best = p.mostGoverned(&p.units[ui], &p.units[ui].cues[ci], list, sums, best)
	}
	list[best].told = 1 - sums[0]/sum
	return list[best]
}

// circumstanced reports whether at most hearers, the place and the time stand between a verb of saying and the "that" before token i:
// "said in an interview | that".
func (p *page) circumstanced(u *unit, c *cue, i int) bool {
	if !c.states() || c.that > 0 || i <= c.to || !u.at(i-1, "that") && !(u.comma(i-1) && u.at(i-2, "that")) {
		return false
	}
	first := &u.toks[c.to]
	return first.low == "that" || first.low != "to" && first.is(prepositional|dayName|adverbial|settingWord) || first.low == "," && u.toks[c.to+1].is(prepositional) || hearing.has(c.lemma)
}

// mostGoverned returns the likeliest reading that a verb of saying certainly reports, the best one if possible, or 0 if there is none.
func (p *page) mostGoverned(u *unit, c *cue, list []reading, odds []float64, best int) int {
	if best > 0 && p.surelyGoverns(u, c, list[best].from, list[best].to) {
		return best
	}
	best = 0
	for k := 1; k < len(list); k++ {
		if (best == 0 || odds[k] > odds[best]) && odds[k] > 0 && p.governs(u, c, list[k].from, list[k].to) {
			best = k
		}
	}
	return best
}

// surelyReports reports whether the form of a cue alone says that it reports something: "quoted as saying", "his claim that", "as
// Orlov said, …".
func (p *page) surelyReports(u *unit, c *cue) bool {
	if c.lemma == quotedAsSaying || c.that > 0 {
		return true
	}
	begin, end := u.clause(c)
	from, to := u.sentenceTokens(c.from)
	return u.isVerdict(c, end, to) && p.postposed(u, c, from, begin, end, to) || c.lemma != "according to" && p.behindAside(u, c, end, to) > end
}

// near reports whether two readings share four tokens of five.
func (r *reading) near(o *reading) bool {
	lap := min(r.to, o.to) - max(r.from, o.from)
	return 5*lap >= 4*max(r.to-r.from, o.to-o.from)
}

package quotes

import (
	"math"
	"strings"

	"hotline/model"
)

// startKind and endKind say what makes a token a place where a reported statement may begin or end.
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

// reading is one way to read what a cue reports: the tokens [from, to), or nothing (from < 0).
type reading struct {
	from, to int
	start    startKind
	end      endKind
	features []uint32 // of the pair; those of its ends are in place's
	told     float64  // of the best one: the probability that the cue reports something, wherever it begins and ends
	begins   *place
	ends     *place
}

// place is where a reading may begin or end, with what all readings that do share.
type place struct {
	at       int
	start    startKind
	end      endKind
	features []uint32
	sum      float64 // by the first ranker
}

// mostStarts and mostEnds bound the ways to read one cue.
const (
	mostStarts = 4
	mostEnds   = 7
)

// readings lists the ways to read what a cue reports, first of all that it reports nothing.
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
	if p.postposed(u, c, from, begin, end, to) || c.lemma == "according to" && c.from > from+2 && !p.setting(u, from, c.from) {
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
	out = p.pairs(u, c, out, p.startsAfter(u, c, end, to, rule), p.endsAfter(u, c, end, to, rule))
	p.read = out
	return out
}

// fewest is the least number of tokens of a reading: nobody is quoted with "nothing".
const fewest = 2

// deed reports whether a noun for something done stands alone at the token, right behind its verb: "denied wrongdoing".
func (u *unit) deed(c *cue, i int) bool {
	t := &u.toks[i]
	return i == c.to && (t.is(ingEnding) || deeds[t.low])
}

var deeds = wordSet(`collusion involvement responsibility guilt everything corruption bribery fraud`)

// pairs adds the readings from each of the starts to each of the ends.
func (p *page) pairs(u *unit, c *cue, out []reading, starts, ends []place) []reading {
	for s := range starts {
		from := starts[s].at
		whole := len(u.toks) // no reading goes over marks that are shown as a quotation
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

// resumes returns the comma behind which a statement goes on whose cue, which ends before token end, stands in its middle, or -1: "The
// museum, Mr. Bush said on Monday, celebrated several of his heroes." Behind "said Orlov, the head of the fund" is who he is.
func (p *page) resumes(u *unit, c *cue, end, to int) int {
	i := end
	if i < to && (u.toks[i].is(prepositional|dayName) || u.timeAt(i) > 0) {
		for i < min(to, end+longestAside) && !u.comma(i) && u.toks[i].run < 0 && (i == end || !p.isVerb(u, i)) {
			i++
		}
	}
	if i+shortest < to && u.comma(i) && !u.toks[i+1].is(ingEnding) && !reporters[u.toks[i+1].low] && (!c.after || c.lemma == "according to" || u.toks[i+1].low == "and" || u.toks[i+1].low == "but") {
		return i
	}
	return -1
}

// reporters are words with which the reporter goes on behind the speaker: "…, Orlov said, though he added that".
var reporters = wordSet(`though although while when after before as who which where`)

// rest is the other part of a statement that its cue cuts in two, as tokens; from is negative when it has none.
func (p *page) rest(u *unit, c *cue, g reading) (from, to int) {
	first, last := u.sentenceTokens(c.from)
	begin, end := u.clause(c)
	i := p.resumes(u, c, end, last)
	if i < 0 || !p.postposed(u, c, first, begin, end, last) {
		return -1, -1
	}
	subject := false // "The treaty, Orlov said, | would never be signed"
	if g.start == atComma {
		from, to = u.strip(first, begin)
		at, _ := u.strip(g.from, g.to)
		subject = at < g.to && u.toks[at].is(finiteVerb)
	} else {
		from, to = u.strip(i, last)
	}
	if to-from < 2 && !subject || to <= from || p.verbsIn(u, from, to) == 0 && !subject || p.touchesRun(u, u.spanOf(from, to)) {
		return -1, -1
	}
	return from, to
}

// around is a statement that its cue cuts in two right behind its subject, so that neither part says anything: "The bridge, according to Orlov, |
// deserves our thanks". It is given whole, cue and all; from is negative where there is none.
func (p *page) around(u *unit, c *cue) (from, to int) {
	first, last := u.sentenceTokens(c.from)
	begin, end := u.clause(c)
	if begin-first > longestAside || !u.comma(begin-1) || p.verbsIn(u, first, begin) > 0 || p.setting(u, first, begin) {
		return -1, -1
	}
	i := p.resumes(u, c, end, last)
	if i < 0 || !p.postposed(u, c, first, begin, end, last) {
		return -1, -1
	}
	s := u.phraseFrom(first)
	if next := &u.toks[i+1]; s < 0 || u.phrases[s].from > first+1 || u.phrases[s].to > begin-1 && u.phrases[s].to != begin || !p.verbNear(u, i+1) && !next.is(finiteVerb|modal) && !strings.HasSuffix(next.low, "s") {
		return -1, -1
	}
	from, to = u.strip(first, p.limit(u, c, i+1, last))
	if p.touchesRun(u, u.spanOf(from, to)) {
		return -1, -1
	}
	return from, to
}

// unbrokenEnd is the end of a reading, or that of its sentence where the reading would break off before a few last words that only say where or with
// whom: "a plan to deal | with the crisis".
func (p *page) unbrokenEnd(u *unit, c *cue, g reading) int {
	if g.end != wordEnd {
		return g.to
	}
	_, last := u.sentenceTokens(c.from)
	last = p.limit(u, c, g.from, last)
	if g.to >= last || last-g.to > longestMeans || !u.toks[g.to].is(prepositional) || g.from < c.from {
		return g.to
	}
	for i := g.to; i < last; i++ {
		if t := &u.toks[i]; t.run >= 0 || t.Kind == model.Punct && i < last-1 || t.is(dayName|monthName|timely|documentNoun) || occasions[t.low] || platforms[t.low] != "" || isNumber(t.low) || p.isVerb(u, i) {
			return g.to
		}
	}
	return last
}

// dayAt is the number of tokens at i that are a day or month with or without its preposition: "in February", "on May 3", "Monday".
func (u *unit) dayAt(i int) int {
	n := 0
	if u.toks[i].low == "on" || u.toks[i].low == "in" {
		n++
	}
	if i+n >= len(u.toks) || !u.toks[i+n].is(dayName) && !(n > 0 && months[u.toks[i+n].low]) {
		return 0
	}
	if n++; i+n < len(u.toks) && isNumber(u.toks[i+n].low) {
		n++
	}
	return n
}

func (u *unit) spanOf(from, to int) model.Span {
	return model.Span{Start: u.toks[from].Start, End: u.toks[to-1].End}
}

// strip takes marks and connecting words off both ends of the tokens [from, to), and when it was said: "last week that", "on Sunday".
func (u *unit) strip(from, to int) (int, int) {
	for from < to {
		if n := u.timeAt(from); n > 0 && from+n < to && u.toks[from+n].low == "that" {
			from += n
		} else if n := u.dayAt(from); n > 0 && from+n < to && u.toks[from+n].is(definite|indefinite|pronominal|owning) {
			from += n - 1
		} else if u.toks[from].low == "on" && from+2 < to && u.toks[from+1].is(dayName) && u.toks[from+2].Kind != model.Punct {
			from++
		} else if u.toks[from].Kind != model.Punct && !u.conjunction(from) {
			break
		}
		from++
	}
	for to > from && (u.toks[to-1].Kind == model.Punct && u.toks[to-1].low != ")" || u.toks[to-1].low == "and" || u.toks[to-1].low == "but") {
		to--
	}
	return from, to
}

// room returns an empty list for n places, which keep their place in memory until the readings of another cue are listed.
func (p *page) room(n int) []place {
	if p.keep {
		return make([]place, 0, n)
	}
	if cap(p.places) == 0 {
		p.places = make([]place, 0, 2*(mostStarts+mostEnds))
	}
	at := len(p.places)
	p.places = p.places[:at+n]
	return p.places[at : at : at+n]
}

// addPlace adds a place without another at its token, as long as there are fewer than most.
func addPlace(list []place, n place, most int) []place {
	if len(list) >= most {
		return list
	}
	for i := range list {
		if list[i].at == n.at {
			return list
		}
	}
	return append(list, n)
}

// startsBefore lists where a statement before its cue may begin: with the sentence, or behind an opening such as
// "But" or "In March,".
func (p *page) startsBefore(u *unit, c *cue, from, begin int) []place {
	out := p.room(mostStarts)
	add := func(i int) {
		if i, _ = u.strip(i, begin); i < begin {
			out = addPlace(out, place{at: i, start: atSentence}, mostStarts)
		}
	}
	add(from)
	if from+1 < begin && (u.toks[from].low == "but" || u.toks[from].low == "and" || u.toks[from].low == "so" || u.toks[from].low == "still") {
		add(from + 1)
	}
	for i := from; i < min(begin, from+8); i++ {
		if u.toks[i].low == "," {
			add(i + 1)
			break
		}
	}
	p.describeStarts(u, c, out)
	return out
}

// startsAfter lists where a statement behind its cue may begin.
func (p *page) startsAfter(u *unit, c *cue, end, to int, rule model.Span) []place {
	out := p.room(mostStarts)
	add := func(i int, k startKind) {
		if i, _ = u.strip(i, to); i < to && u.toks[i].Kind != model.Suffix {
			out = addPlace(out, place{at: i, start: k}, mostStarts)
		}
	}
	if i := p.behindAside(u, c, end, to); i > end {
		add(i, atComma)
		p.describeStarts(u, c, out)
		return out
	}
	if i := p.against(u, c, end, to); i > end {
		add(i, atPrep)
		p.describeStarts(u, c, out)
		return out
	}
	for i := end; i < min(to, end+longestAside) && u.toks[i].run < 0; i++ {
		if p.spelledOut(u, c, end, i) {
			add(i+1, atThat)
			p.describeStarts(u, c, out)
			return out
		}
	}
	if !rule.Empty() && rule.Start >= u.toks[max(end-1, 0)].End {
		add(u.tokenAt(rule.Start), atRule)
	}
	add(end, atVerb)
	addressed := c.class != "say" && c.class != "think" || addressing[c.lemma]
	object := u.phraseFrom(end)
	if addressed && object >= 0 && u.phrases[object].from == end && p.taken(u, c, u.phrases[object].to) {
		add(u.phrases[object].to, atPhrase)
	}
	prep, inf := false, false
	for i := end; i < min(to, end+longestAside); i++ {
		t := &u.toks[i]
		if t.run >= 0 {
			break
		}
		if u.conjunction(i) || t.low == ":" {
			add(i+1, atThat)
			break
		}
		switch {
		case !addressed && i > end:
		case t.low == "to" && !inf && i < end+10:
			add(i, atTo)
			if inf = true; c.class == "urge" {
				p.describeStarts(u, c, out)
				return out // "called on them | to keep the spirit that"
			}
		case t.is(prepositional) && !prep && i < end+8 && !u.amount(i):
			add(i+1, atPrep)
			prep = true
		}
	}
	p.describeStarts(u, c, out)
	return out
}

// taken reports whether what was said may begin behind the object of the verb, at token i: with what it is blamed for or called, where it is called
// something, and never where it is called for.
func (p *page) taken(u *unit, c *cue, i int) bool {
	switch {
	case c.lemma == "call" && u.toks[c.to-1].low == "for":
		return false
	case c.class == "call":
		return i < len(u.toks) && (u.toks[i].is(prepositional) || u.toks[i].low == "as" || u.toks[i].is(indefinite))
	}
	return true
}

// addressing are verbs of saying that whoever is spoken to may follow: "informed Whitfield there was proof".
var addressing = wordSet(`inform assure remind warn notify`)

// amount reports whether the preposition at token i belongs to a number: "at least 7".
func (u *unit) amount(i int) bool {
	return i+2 < len(u.toks) && (u.toks[i].low == "at" && (u.toks[i+1].low == "least" || u.toks[i+1].low == "most") || isNumber(u.toks[i+1].low))
}

// behindAside returns the token at which what was said begins behind who says it and more about them: "According to a source, who asked not to be named, | it
// was", "As Orlov told Fox News, | it was". It is end where nothing of the kind stands between.
func (p *page) behindAside(u *unit, c *cue, end, to int) int {
	from, _ := u.sentenceTokens(c.from)
	switch {
	case c.lemma == "according to" && c.from <= from+1:
		k := end
		for k < min(to, end+longestAside) && !u.comma(k) && u.toks[k].run < 0 && u.toks[k].low != ":" {
			k++
		}
		if k+1 >= to || !u.comma(k) || !relatives[u.toks[k+1].low] && !(u.toks[k+1].is(indefinite) && !p.verbFollows(u, k+1)) {
			return end
		}
		for i := k + 1; i < to && u.toks[i].run < 0; i++ {
			if u.comma(i) || u.toks[i].low == ":" {
				return i + 1
			}
		}
	case u.toks[from].low == "as" && says[c.class] && u.phrases[c.subject].from <= from+2 && !c.after && u.phrases[c.subject].to <= c.from:
		i := end
		if c.class == "tell" {
			i = u.behindAddressee(i)
		}
		if i < to && (u.toks[i].is(prepositional|dayName) || u.timeAt(i) > 0) {
			for i < min(to, end+longestAside) && !u.comma(i) && u.toks[i].run < 0 {
				i++
			}
		}
		if u.comma(i) && i+1 < to {
			return i + 1
		}
	}
	return end
}

// against is the "against" behind those who are warned, with what is said of them: "warned the bank, which is old, | against lending". It is end where none
// stands.
func (p *page) against(u *unit, c *cue, end, to int) int {
	if c.lemma != "warn" {
		return end
	}
	for i := u.behindAddressee(end); i < min(to, end+longestAside) && u.toks[i].run < 0 && i > end; i++ {
		if u.toks[i].low == "against" {
			return i
		}
	}
	return end
}

// verbFollows reports whether the phrase at token i has a verb right behind it.
func (p *page) verbFollows(u *unit, i int) bool {
	s := u.phraseFrom(i)
	return s >= 0 && u.phrases[s].from == i && !u.comma(u.phrases[s].to)
}

// longestAside is how many tokens behind its verb a statement begins at most.
const longestAside = 14

// endsAfter lists where a statement that begins at token start or later may end.
func (p *page) endsAfter(u *unit, c *cue, start, to int, rule model.Span) []place {
	out := p.room(mostEnds)
	add := func(i int, k endKind) {
		if _, i = u.strip(start, i); i > start {
			out = addPlace(out, place{at: i, end: k}, mostEnds)
		}
	}
	to = p.limit(u, c, start, to)
	if !rule.Empty() && rule.End > u.toks[min(start, len(u.toks)-1)].Start {
		add(min(u.tokenAt(rule.End-1)+1, to), ruleEnd)
	}
	add(to, sentenceEnd)
	words := 0
scan:
	for i := start + 1; i < to; i++ {
		switch t := &u.toks[i]; {
		case t.run >= 0:
			break scan
		case t.low == "," && i+1 < to && t.End == u.toks[i+1].Start: // "1,400"
		case t.low == "," || t.low == ";" || t.low == "—" || t.low == "–" || t.low == "-" && u.toks[i-1].End < t.Start:
			add(i, commaEnd)
		case t.is(endsReport) && words < 5:
			add(i, wordEnd)
			words++
		}
	}
	p.describeEnds(u, c, out)
	return out
}

// endings are words before which a statement may end and the reporter go on.
var endings = wordSet(`when while after before because as in on at during with who which and but though although if until since by for from`)

// worth is the probability from which a reading is reported. It lies below one half because a reader misses a statement
// more than they mind one too many; readings that share four words of five count for one another, for they are one
// statement to a reader.
const worth = 0.27

// bestReading is the reading of a cue that is likeliest to be the statement, or nearly; its from is negative when the cue
// reports nothing.
func (p *page) bestReading(ui, ci int) reading {
	list := p.readings(ui, ci)
	sums := p.sums[:0]
	for i := range list {
		sum := p.rank.sum(list[i].features)
		if r := &list[i]; r.from >= 0 {
			sum += r.begins.sum + r.ends.sum
		}
		sums = append(sums, sum)
	}
	p.sums = sums
	short, again := p.again(model.ReportRanker, sums,
		func(row []float32) []float32 { return p.cueFacts(ui, ci, row) },
		func(i int, row []float32) []float32 { return p.readingFacts(ui, ci, &list[i], row) })
	if short != nil {
		p.reread = p.reread[:0]
		for _, i := range short {
			p.reread = append(p.reread, list[i])
		}
		list, sums = p.reread, again
	}
	if p.units[ui].cues[ci].lemma == quotedAsSaying {
		sums[0] = math.Inf(-1) // it says itself that it reports something
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
		best = 0
	}
	list[best].told = 1 - sums[0]/sum
	return list[best]
}

// near reports whether two readings share four tokens of five.
func (r *reading) near(o *reading) bool {
	lap := min(r.to, o.to) - max(r.from, o.from)
	return 5*lap >= 4*max(r.to-r.from, o.to-o.from)
}

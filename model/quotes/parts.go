package quotes

import "strings"

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

// cutInTwo is a statement that its cue cuts in two right behind its subject, so that neither part says anything: "The bridge, according to Orlov, |
// deserves our thanks". It is given whole, cue and all; from is negative where there is none.
func (p *page) cutInTwo(u *unit, c *cue) (from, to int) {
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

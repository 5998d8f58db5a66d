package quotes

import "hotline/model"

// behindLabel moves the beginning of a statement before words in marks behind a label: "Mayor: | “Time is short” for a vote".
func (p *page) behindLabel(u *unit, b *border, i int) int {
	first := b.frame.first
	if from, _ := u.sentenceTokens(first); i == from {
		for k := i; k < first; k++ {
			if u.at(k, ":") && u.toks[k+1].Start > u.toks[k].End && p.verbsIn(u, i, k) == 0 {
				return k + 1
			}
		}
	}
	return i
}

// behindTurn moves the beginning of a statement from token i behind what was said before the verb that governs the marks: "He
// said it was “over,” though he insisted that | it was not “bad.”"
func (p *page) behindTurn(u *unit, b *border, i int) int {
	c, first := b.cue, b.frame.first
	if c == nil || c.from >= first {
		return i
	}
	if _, end := u.clause(c); i < c.from && u.runIn(i, c.from) && !u.comma(end) {
		i, _ = u.strip(c.to, first)
	}
	for k := first - 1; k > max(i, c.to); k-- {
		if u.comma(k) && u.turns(k) && p.reportersTurn(u, c, i, k, true) {
			return k + 2
		}
	}
	return i
}

// withSecond returns a statement that ends with words in marks, extended by a second verb behind them: "it was “over,” | and
// would never come back".
func (p *page) withSecond(u *unit, b *border, s model.Span) model.Span {
	i := u.tokenAt(max(s.End, u.toks[b.frame.last-1].End))
	if u.comma(i) {
		i++
	}
	if b.cue == nil || b.cue.from > b.frame.first || !says.has(b.cue.class) || i+2 >= len(u.toks) || !u.at(i, "and") && !u.at(i, "but") || !u.secondVerb(i) && !u.at(i+1, "to") {
		return s
	}
	_, last := u.sentenceTokens(b.frame.first)
	to := p.limitBehind(u, b.cue, u.tokenAt(s.Start), i+2, last)
	if _, to = u.strip(i, to); u.toks[i].sent == u.toks[b.frame.last-1].sent && to > i+2 && !u.runIn(i, to) {
		s.End = u.toks[to-1].End
	}
	return s
}

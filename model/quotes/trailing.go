package quotes

import "slices"

// trailing appends to list the statements of the media that are named behind them, in sentences where nobody else is found to say
// something: "Aides fear for the treaty, | the Post reported", "Orlov agreed to leave, | TASS said". cues lists their cues.
func (p *page) trailing(ui int, cues []int, list []reported) []reported {
	u := &p.units[ui]
	for _, ci := range cues {
		c := &u.cues[ci]
		begin, _ := u.clause(c)
		from, _ := u.sentenceTokens(c.from)
		if p.rank == nil || p.touchesRun(u, u.spanOf(from, begin)) || slices.ContainsFunc(list, func(r reported) bool { return p.saidBefore(u, r, from, begin) }) {
			continue
		}
		if g := p.bestReading(ui, ci); g.from >= 0 {
			if from, to := u.strip(g.from, g.to); from < to {
				list = append(list, reported{u.spanOf(from, to), ci, max(10*g.told, likely)})
			}
		}
	}
	return list
}

// saidBefore reports whether the statement, among the tokens [from, begin), is something that somebody said rather than did.
func (p *page) saidBefore(u *unit, r reported, from, begin int) bool {
	c := &u.cues[r.cue]
	at := u.tokenAt(r.span.Start)
	return at >= from && at < begin && (c.class == "call" || p.uttered(u, c, at, u.tokenAt(r.span.End-1)+1))
}

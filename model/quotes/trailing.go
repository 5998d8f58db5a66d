package quotes

import "slices"

// relaying appends to list the statements of the media that would only pass on what others say, in sentences where nobody else is
// found to say something: "Aides fear for the treaty, | the Post reported", "The Post reported | that Orlov told them of a treaty".
// cues lists their cues.
func (p *page) relaying(ui int, cues []int, list []reported) []reported {
	u := &p.units[ui]
	for _, ci := range cues {
		c := &u.cues[ci]
		from, last := u.sentenceTokens(c.from)
		if begin, _ := u.clause(c); begin-from < shortest {
			from = c.to
		} else {
			last = begin
		}
		if p.rank == nil || from >= last || c.lemma == "report" && u.toks[c.from].low == "report" && !u.phrases[c.subject].plural || p.touchesRun(u, u.spanOf(from, last)) || slices.ContainsFunc(list, func(r reported) bool { return p.saidIn(u, r, from, last) }) {
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

// saidIn reports whether the statement begins among the tokens [from, to) and is something that somebody said rather than did.
func (p *page) saidIn(u *unit, r reported, from, to int) bool {
	c := &u.cues[r.cue]
	at := u.tokenAt(r.span.Start)
	return at >= from && at < to && (c.class == "call" || p.uttered(u, c, at, u.tokenAt(r.span.End-1)+1))
}

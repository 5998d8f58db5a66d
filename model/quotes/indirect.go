package quotes

import (
	"hotline/model"
)

// shortest is the least number of tokens of a reported statement.
const shortest = 4

// indirect makes quotations of the statements reported without marks: the complements of cues that no run
// claims.
func (p *page) indirect() []model.Quote {
	claimed := map[[2]int]bool{}
	for r, l := range p.links {
		if l.cue >= 0 && l.phrase >= 0 && l.score >= linked && (l.relation == leftCue || l.relation == rightCue || l.relation == sameChain) && p.kept(r) {
			claimed[[2]int{l.unit, l.cue}] = true
		}
	}
	var out []model.Quote
	for ui := range p.units {
		u := &p.units[ui]
		last := model.Span{}
		for ci := range u.cues {
			c := &u.cues[ci]
			if claimed[[2]int{ui, ci}] || !reports(c) {
				continue
			}
			s := p.complement(u, c)
			if s.Empty() || p.touchesRun(u, s) || last.Overlaps(s) {
				continue
			}
			if !p.canSpeak(&u.phrases[c.subject]) && u.phrases[c.subject].kind != nameLikePhrase && u.phrases[c.subject].kind != pronounPhrase {
				continue
			}
			if u.tokenAt(s.End-1)-u.tokenAt(s.Start)+1 < shortest {
				continue
			}
			last = s
			q := model.Quote{Span: s, Kind: model.Indirect}
			l := link{relation: leftCue, score: 5 + min(c.score, 3), unit: ui, phrase: c.subject, cue: ci, from: -1}
			if u.toks[c.from].Start >= s.End {
				l.relation = rightCue
			}
			p.attach(&q, l)
			q.Said = p.said(l)
			q.Via = p.via(l)
			q.About = p.about(q)
			out = append(out, q)
		}
	}
	return out
}

// reports reports whether a cue introduces what was said or thought as a clause.
func reports(c *cue) bool {
	switch c.class {
	case "say", "write", "tell", "think", "deny", "be":
		return !c.passive && !c.inf
	}
	return false
}

func (p *page) kept(run int) bool { return !p.out[run] }

// touchesRun reports whether a run that is shown as a quotation lies in the span.
func (p *page) touchesRun(u *unit, s model.Span) bool {
	for _, r := range u.runs {
		if p.runs[r].outer.Overlaps(s) && p.kept(r) {
			return true
		}
	}
	return false
}

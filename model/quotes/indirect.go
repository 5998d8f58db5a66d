package quotes

import (
	"cmp"
	"slices"
	"strings"

	"hotline/model"
)

// shortest is the least number of tokens in a reported statement.
const shortest = 4

// indirect appends to out the statements reported without marks: the complements of cues that no run claims.
func (p *page) indirect(out []model.Quote) []model.Quote {
	p.claim()
	marked := len(out)
	for ui := range p.units {
		u := &p.units[ui]
		if q, ok := p.headed(u, ui); ok {
			out = append(out, q)
			continue
		}
		first := len(out)
		if q, ok := p.bold(u, ui); ok {
			out = append(out, q)
		}
		for _, r := range p.reported(ui) {
			if u.cues[r.cue].claimed && slices.ContainsFunc(out[:marked], func(q model.Quote) bool { return q.Whole().Overlaps(r.span) }) {
				continue
			}
			if !slices.ContainsFunc(out[first:], func(q model.Quote) bool { return q.Overlaps(r.span) && !p.nests(u, r, &q) }) {
				out = append(out, p.report(u, ui, r))
			}
		}
	}
	return p.extracts(out)
}

// nests reports whether a statement inside another is a quotation of its own, because the outer one says that somebody else said
// it: "Orlov said | that Whitfield had told him | that it was over". Its verb must by itself say that words were said, and its
// subject must be no pronoun, which just as often refers to the outer speaker.
func (p *page) nests(u *unit, r reported, in *model.Quote) bool {
	c := &u.cues[r.cue]
	ph := &u.phrases[c.subject]
	return r.score >= likely && (c.states() || c.that > 0 || verdicts.has(c.lemma) && !u.denied(c.from) && u.at(u.tokenAt(r.span.Start)-1, "that")) && p.uttered(u, c, u.tokenAt(r.span.Start), u.tokenAt(r.span.End-1)+1) && ph.kind != pronounPhrase &&
		!in.Cue.Overlaps(r.span) && in.Contains(r.span) && in.Contains(c.span(u)) && (in.Contains(ph.span(u)) || c.span(u).Start == in.Start)
}

// headed returns the statement of a headline that begins with its speaker: "Orlov: Treaty will not be signed".
func (p *page) headed(u *unit, ui int) (model.Quote, bool) {
	if u.zone < headZone || len(u.phrases) == 0 || len(u.toks) < shortest+2 {
		return model.Quote{}, false
	}
	first := 0
	for first+1 < len(u.phrases) && u.phrases[first+1].from == 0 {
		first++ // skips its reading as a label in capitals
	}
	ph := &u.phrases[first]
	if ph.from > 0 || ph.to >= len(u.toks) || u.toks[ph.to].low != ":" || ph.kind != namedPhrase && ph.body.kind != bodyForm && ph.body.kind != outletForm {
		return model.Quote{}, false
	}
	from, to := u.strip(ph.to+1, len(u.toks))
	if to-from < shortest || p.touchesRun(u, u.spanOf(from, to)) {
		return model.Quote{}, false
	}
	q := model.Quote{Span: u.spanOf(from, to), Kind: model.Indirect}
	p.attach(&q, link{relation: colonName, score: likely, unit: ui, phrase: first, cue: -1, from: -1})
	q.About = p.about(q)
	return q, true
}

// claim marks the cues on which a quotation in marks depends.
func (p *page) claim() {
	for r, l := range p.links {
		if l.cue >= 0 && l.phrase >= 0 && l.score >= linked && (l.relation == leftCue || l.relation == rightCue || l.relation == sameChain) && p.kept(r) {
			p.units[l.unit].cues[l.cue].claimed = true
		}
	}
}

// reported is a cue with the span of its statement.
type reported struct {
	span  model.Span
	cue   int
	score float64 // ten times the probability that the cue reports something
}

// reported lists the statements of the unclaimed cues of a unit, longest first: a cue inside the statement of another is part of
// it, unless it nests. The list is valid until the next call.
func (p *page) reported(ui int) []reported {
	u := &p.units[ui]
	out, late := p.told[:0], p.late[:0]
	for ci := range u.cues {
		c := &u.cues[ci]
		if c.claimed {
			if from, to := p.andThat(u, c); from >= 0 {
				out = append(out, reported{u.spanOf(from, to), ci, 10})
			}
			continue
		}
		if ci+1 < len(u.cues) && u.cues[ci+1].claimed && p.retold(u, ci+1) {
			continue // "Orlov said that Karpin, an aide, called it “a farce.”"
		}
		if p.trails(u, ci) || p.relays(u, ci) {
			late = append(late, ci)
			continue
		}
		if p.onlyRelays(u, ci) || u.withheld(c) || p.seems(u, c) {
			continue
		}
		if p.rank != nil {
			if g := p.bestReading(ui, ci); g.from >= 0 {
				if from, to := p.cutInTwo(u, c); from >= 0 {
					out = append(out, reported{u.spanOf(from, to), ci, 10 * g.told})
					continue
				}
				if from, to := u.strip(g.from, u.withinBrackets(g.from, p.unbrokenEnd(u, c, g))); from < to {
					if from = p.behindCircumstances(u, c, p.ownClause(u, c, from), to); p.onlyWhere(u, c, from, to) || from > c.to && u.comma(from-1) && u.toks[from].is(ingEnding) && u.toks[from].is(speechForm) {
						continue
					}
					if to = p.beforePast(u, c, from, p.beforeDay(u, c, from, p.beforeSaying(u, c, from, to))); from < to && !p.hollow(u, c, from, to) {
						out = append(out, reported{u.spanOf(from, to), ci, 10 * g.told})
					}
				}
				if from, to := p.rest(u, c, g); from >= 0 && !p.hollow(u, c, from, to) {
					out = append(out, reported{u.spanOf(from, to), ci, 10 * g.told})
				}
			}
			continue
		}
		if !reports(c) {
			continue
		}
		s := p.complement(u, c)
		if s.Empty() || p.touchesRun(u, s) || u.tokenAt(s.End-1)-u.tokenAt(s.Start)+1 < shortest {
			continue
		}
		if ph := &u.phrases[c.subject]; !p.canSpeak(ph) && ph.kind != nameLikePhrase && ph.kind != pronounPhrase && (c.score < 4 || c.class == "think") {
			continue
		}
		out = append(out, reported{s, ci, 5 + min(c.score, 3)})
	}
	p.late = late
	out = u.nearest(p.withoutSources(u, p.relaying(ui, late, out)))
	for i := range out {
		out[i].span = u.unturned(&u.cues[out[i].cue], out[i].span)
	}
	slices.SortStableFunc(out, func(a, b reported) int { return cmp.Compare(b.span.Len(), a.span.Len()) })
	p.told = out
	return out
}

// nearest drops the statements of cues from which a nearer cue takes the same words ("The paper published an interview in which
// Orlov said that"), and those of a verb that does not say that words were said if they include a later cue of the same subject
// ("defended the vote at home, saying that"), and those of such a verb inside a statement that reach beyond it.
func (u *unit) nearest(list []reported) []reported {
	return slices.DeleteFunc(list, func(r reported) bool {
		return slices.ContainsFunc(list, func(o reported) bool {
			at, far, near := u.toks[u.cues[o.cue].from].Start, &u.cues[r.cue], &u.cues[o.cue]
			held := near.subject == far.subject && !near.inf && (far.passive || !far.states()) && at >= r.span.Start && r.span.Contains(o.span)
			// "said | he hid a gift seen as a bribe, | but": "seen" is in the statement of "said"
			inside := o.cue < r.cue && near.states() && !far.states() && o.span.Contains(far.span(u)) && r.span.Start < o.span.End && r.span.End > o.span.End
			return inside || o.cue > r.cue && at < o.span.Start && (o.span.Start == r.span.Start || held)
		})
	})
}

// withheld reports whether the cue says that its subject did not say something: "did not say whether …".
func (u *unit) withheld(c *cue) bool {
	if c.lemma == "cite" && c.ing {
		return true // "the paper reported, citing documents"
	}
	if c.lemma == "respond" && u.at(c.to, "to") && c.to+1 < len(u.toks) && u.toks[c.to+1].in(whatOthersSay) {
		return true // "responded to reports that"
	}
	if c.lemma == "suspect" && u.at(c.to, "of") && u.phrases[c.subject].to == c.from {
		return true // "the man suspected of hiding it"
	}
	if c.lemma == "write" && u.at(c.to, "for") {
		return true // "who has written for the paper"
	}
	if c.lemma == "ask" && c.to+1 < len(u.toks) && u.toks[c.to].low == "not" || c.class == "ask" && c.passive {
		return true // "who asked not to be identified", "was asked to comment"
	}
	if u.noOne(c) || u.without(c) || u.deeds(c) || u.inferred(c) {
		return true
	}
	if c.class != "say" && c.class != "tell" {
		return false
	}
	for i := c.from - 1; i >= 0 && i >= c.from-3; i-- {
		switch w := u.toks[i].low; {
		case w == "not" || strings.HasSuffix(w, "n't") || w == "never" || w == "barely" || w == "hardly" || w == "scarcely":
			return true
		case !u.toks[i].adverb() && w != "yet":
			return false
		}
	}
	return false
}

// whatOthersSay are nouns for what others said, to which somebody responds.
var whatOthersSay = wordSet(`reports claims news allegations accusations suggestions rumors rumours questions criticism complaints charges concerns`)

// noOne reports whether the subject of the cue means nobody: "No one is saying that", "None reported".
func (u *unit) noOne(c *cue) bool {
	if c.class == "deny" || c.after {
		return false
	}
	ph := &u.phrases[c.subject]
	switch u.toks[ph.from].low {
	case "no", "none", "nobody", "neither":
		return true
	case "one":
		return u.at(ph.from-1, "no") || ph.to == ph.from+1 && c.class == "think" && strings.HasSuffix(u.toks[c.from].low, "s") // "One hopes that": the writer does
	}
	return false
}

// without reports whether the cue is a noun for words that were not said: "without even a | demand by Orlov that".
func (u *unit) without(c *cue) bool {
	if c.class != "noun" {
		return false
	}
	for i := c.from - 1; i >= 0 && i >= c.from-3 && u.toks[i].run < 0; i-- {
		switch u.toks[i].low {
		case "without", "no":
			return true
		case "a", "an", "any", "even", "single":
		default:
			return false
		}
	}
	return false
}

// seems reports whether the cue reports nobody's words: it says how the subject appears to the writer ("the attack seems to have
// shaken them"), or its subject is a number or a bare word that is no name ("who has long opposed the tax").
func (p *page) seems(u *unit, c *cue) bool {
	if c.lemma == "seem" || c.lemma == "appear" {
		return true
	}
	ph := &u.phrases[c.subject]
	if ph.kind != otherPhrase || ph.plural {
		return false
	}
	first := &u.toks[ph.from]
	if isNumber(first.low) {
		return !u.respondents(ph)
	}
	return ph.to == ph.from+1 && c.class != "show" && !model.Capitalised(first.In(p.a.Text))
}

// relays reports whether in the cue a medium passes on what somebody else said: "state media said that Lavrov said …" reports
// Lavrov. What he knew, wanted or did not say is the medium's own report.
func (p *page) relays(u *unit, ci int) bool {
	c := &u.cues[ci]
	ph := &u.phrases[c.subject]
	if ci+1 >= len(u.cues) || ph.body.kind != outletForm && !ph.press(u) {
		return false
	}
	inner := &u.cues[ci+1]
	s := u.phrases[inner.subject].from
	if s > c.to+1 && (!uttering.has(inner.lemma) || !p.clauseFollows(u, c.to, s)) { // "reported on Thursday that Lavrov said"
		return false
	}
	return reports(inner) && leanings[inner.lemma] != willed && inner.lemma != "know" && !u.withheld(inner) && s >= c.to && u.toks[inner.from].sent == u.toks[c.from].sent
}

// report builds the quotation of a reported statement.
func (p *page) report(u *unit, ui int, r reported) model.Quote {
	c := &u.cues[r.cue]
	q := model.Quote{Span: r.span, Kind: model.Indirect}
	l := link{relation: leftCue, score: r.score, unit: ui, phrase: c.subject, cue: r.cue, from: -1}
	from, to := u.tokenAt(r.span.Start), u.tokenAt(r.span.End-1)+1
	if c.from >= to {
		l.relation = rightCue
	}
	plain := p.plainly(u, c, from, to)
	if plain {
		l.score = max(l.score, likely)
	}
	p.attach(&q, l)
	if q.Sure == model.High {
		q.Sure = model.Medium // the limits of a statement without marks are never so sure
	}
	if !plain && !p.uttered(u, c, from, to) || u.supposed(c) {
		q.Sure = model.Low
	}
	q.Said = p.said(l, q.Span)
	q.Via = p.via(l, q.Span)
	q.About = p.about(q)
	return q
}

func overlapsAny(spans []model.Span, s model.Span) bool {
	for _, t := range spans {
		if t.Overlaps(s) {
			return true
		}
	}
	return false
}

// reports reports whether a cue introduces a clause that was said or thought.
func reports(c *cue) bool {
	switch c.class {
	case "say", "write", "tell", "think", "deny", "urge", "be":
		return !c.passive && !c.inf
	}
	return false
}

func (p *page) kept(run int) bool { return !p.out[run] }

// touchesRun reports whether the span contains part of a run that is shown as a quotation.
func (p *page) touchesRun(u *unit, s model.Span) bool {
	for _, r := range u.runs {
		if p.runs[r].outer.Overlaps(s) && p.kept(r) {
			return true
		}
	}
	return false
}

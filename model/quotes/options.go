package quotes

import "hotline/model"

// options lists the possible links of run k of the unit. The list is valid until the next call.
func (p *page) options(ui, k int) []link {
	u := &p.units[ui]
	f := p.frame(u, k)
	out := p.ways[:0]
	defer func() { p.ways = out }()
	if s := u.label; s >= 0 && u.phrases[s].from <= f.first+2 && k == 0 {
		out = append(out, link{relation: spokenBy, score: 12, unit: ui, phrase: s, cue: -1, from: -1})
	}
	out = p.rightOption(out, ui, f)
	out = p.leftOption(out, ui, f)
	alone := p.bare(u, f.left, f.first) && p.bare(u, f.last, f.right)
	if f.prev >= 0 {
		if l := p.links[f.prev]; l.phrase >= 0 {
			score := 6.5
			if l.relation == subjectOf {
				score = 3
			}
			out = append(out, link{relation: sameChain, score: score, unit: l.unit, phrase: l.phrase, cue: l.cue, from: f.prev})
		}
	} else if alone || p.bare(u, f.left, f.first) {
		out = p.carryOption(out, ui, k, f)
	}
	if s := p.signature(u, f); s >= 0 {
		out = append(out, link{relation: signedBy, score: 11, unit: ui, phrase: s, cue: -1, from: -1})
	} else if s := p.signedBelow(ui, f); s >= 0 {
		out = append(out, link{relation: signedBy, score: 9.5, unit: ui + 1, phrase: s, cue: -1, from: -1})
	}
	if s := p.clauseSubject(u, f.left, f.first); s >= 0 {
		score := 3.0
		rel := subjectOf
		if u.labelled(f.first, "as") && u.phrases[s].kind == namedPhrase {
			score = linked + 0.2 // "admires Putin as a “strong leader”"
		}
		if f.first > f.left && u.toks[f.first-1].low == ":" {
			score, rel = 6, colonName
		}
		out = append(out, link{relation: rel, score: score, unit: ui, phrase: s, cue: -1, from: -1})
	}
	return out
}

// labelled reports whether the given word stands right before token i, or before the article in front of it.
func (u *unit) labelled(i int, word string) bool {
	if i > 1 && (u.toks[i-1].low == "a" || u.toks[i-1].low == "an" || u.toks[i-1].low == "the") {
		i--
	}
	return i > 0 && u.toks[i-1].run < 0 && u.toks[i-1].low == word
}

// bare reports whether the tokens [from, to) contain no word except "and" or "but".
func (p *page) bare(u *unit, from, to int) bool {
	for i := from; i < to; i++ {
		if u.toks[i].Kind == model.Word && u.toks[i].low != "and" && u.toks[i].low != "but" {
			return false
		}
	}
	return true
}

// rightOption adds links to a cue behind the run.
func (p *page) rightOption(out []link, ui int, f frame) []link {
	u := &p.units[ui]
	for c := range u.cues {
		q := &u.cues[c]
		ph := &u.phrases[q.subject]
		begin := min(q.from, ph.from)
		if q.relayer >= 0 {
			begin = min(begin, u.phrases[q.relayer].from)
		}
		if q.class == "show" && !u.asShown(q) || q.from < f.last || q.from >= f.right || ph.from < f.last || p.trails(u, c) || p.sourced(u, c) {
			continue
		}
		skip := begin
		for skip > f.last && (u.toks[skip-1].Kind == model.Punct || u.toks[skip-1].low == "as" || u.toks[skip-1].low == "and") {
			skip--
		}
		score := 0.0
		switch {
		case skip == f.last && begin-f.last <= 2 && (begin == f.last || u.toks[begin-1].low != "and"):
			score = 10
			if q.class == "beside" && !p.ends(u, q, f.right) {
				score = 4
			}
			if q.class != "say" && q.class != "tell" && q.class != "write" && q.class != "ask" && q.class != "beside" {
				score = 7.5
			}
		case begin > f.last && u.toks[begin-1].low == "," && p.ends(u, q, f.right):
			score = 6
		default:
			score = 2
		}
		return append(out, link{relation: rightCue, score: score + 0.1*min(q.score, 5) - 0.02*float64(begin-f.last), unit: ui, phrase: q.subject, cue: c, from: -1})
	}
	return out
}

// asShown reports whether the cue with its subject follows "as" and so gives the source of what precedes it: “…,” as a report
// revealed.
func (u *unit) asShown(c *cue) bool {
	ph := &u.phrases[c.subject]
	return u.at(ph.from-1, "as") && ph.to <= c.from && !c.ing && !c.inf && !c.passive
}

// closing links a run to the words at the end of its sentence that name the source of all of it, if no verb of speaking precedes
// the run: "The mayor ordered a “full audit” of the fund, | the council said Friday."
func (p *page) closing(ui, k int) (link, bool) {
	u := &p.units[ui]
	f := p.frame(u, k)
	if f.first >= len(u.toks) || len(u.cues) == 0 {
		return none, false
	}
	from, to := u.sentenceTokens(f.first)
	if f.first == from || !p.tells(u, from, f.first) {
		return none, false
	}
	last := -1
	for i := range u.cues {
		c := &u.cues[i]
		switch {
		case c.from < from || c.from >= to:
		case c.from < f.last && c.class != "urge", last >= 0:
			return none, false
		case c.from >= f.last:
			last = i
		}
	}
	if last < 0 {
		return none, false
	}
	c := &u.cues[last]
	ph := &u.phrases[c.subject]
	begin, end := u.clause(c)
	if c.class != "say" && c.class != "write" || c.ing || c.inf || c.passive || c.lemma == "according to" || begin < f.last || !u.comma(begin-1) && u.toks[begin-1].run < 0 || ph.medium(u) || ph.press(u) ||
		!p.canSpeak(ph) || !p.postposed(u, c, from, begin, end, to) {
		return none, false
	}
	return link{relation: rightCue, score: linked + 2, unit: ui, phrase: c.subject, cue: last, from: -1}, true
}

// ends reports whether nothing that could be a statement follows the cue: its clause ends, or a preposition says where and when.
func (p *page) ends(u *unit, c *cue, right int) bool {
	end := max(c.to, u.phrases[c.subject].to)
	return end >= right || u.toks[end].Kind == model.Punct && u.toks[end].low != ":" || u.toks[end].is(prepositional|dayName)
}

// leftOption adds a link to the last cue before the run in its sentence.
func (p *page) leftOption(out []link, ui int, f frame) []link {
	u := &p.units[ui]
	for c := len(u.cues) - 1; c >= 0; c-- {
		q := &u.cues[c]
		if q.class == "show" || q.from < f.left || q.from >= f.first {
			continue
		}
		c = p.outermost(u, c, f.left)
		q = &u.cues[c]
		end := q.to
		if q.after {
			end = max(end, u.phrases[q.subject].to)
		}
		words, breaks := 0, 0
		for i := end; i < f.first; i++ {
			switch t := &u.toks[i]; {
			case t.Kind == model.Punct && t.low == ";":
				breaks++
			case t.Kind == model.Word && t.low != "that" && t.low != "as":
				words++
			}
		}
		score := 9.5
		if words > 0 {
			score = 8 - 0.06*float64(words)
		}
		if q.class == "think" && words > 0 {
			score -= 1.5
		}
		if q.class == "beside" {
			if words > 1 {
				continue
			}
			score -= 1
		}
		if q.class == "noun" {
			score = 6 - 0.1*float64(words)
		}
		score -= 2 * float64(breaks)
		if q.after && words > 2 {
			score -= 1
		}
		return append(out, link{relation: leftCue, score: score + 0.1*min(q.score, 5), unit: ui, phrase: q.subject, cue: c, from: -1})
	}
	return out
}

// outermost climbs from a cue to the one in whose reported clause it stands: in "Trump claimed that Mueller found “…”" the words
// are as Trump gave them. It stops at a paper or agency, which relays what others said.
func (p *page) outermost(u *unit, c, left int) int {
	for o := c - 1; o >= 0 && !p.retold(u, c); o-- {
		outer, inner := &u.cues[o], &u.cues[c]
		if outer.from < left || o == c-1 && u.toldWho(c) || inner.after || outer.after || p.introducesOwn(u, outer, inner) || p.whatCalled(u, inner) || u.whoSays(inner) || inner.relative > 0 && inner.states() && u.at(inner.relative, "who") && u.comma(inner.relative-1) && u.phrases[inner.subject].from >= outer.to || inner.to < len(u.toks) && (u.toks[inner.to].low == "," || u.toks[inner.to].low == ":") {
			break
		}
		ph := &u.phrases[outer.subject]
		if s := u.phrases[inner.subject].from; u.phrases[inner.subject].kind != pronounPhrase && s > 1 && u.toks[s-1].in(relatives) && u.toks[s-1].low != "that" && u.toks[s-2].Kind == model.Punct && u.toks[s-2].run < 0 {
			break // "They said the fund, | which Orlov called “…”"
		}
		if from, _ := u.sentenceTokens(inner.from); u.toks[from].in(fronting) && p.beforeMain(u, ph, inner) {
			break
		}
		if outer.class != "say" && outer.class != "tell" || outer.lemma == quotedAsSaying || ph.body.kind == outletForm || ph.press(u) {
			continue
		}
		if inner.subject != outer.subject && u.phrases[inner.subject].from >= outer.to && p.complementGap(u, outer.to, u.phrases[inner.subject].from) {
			c = o
		}
	}
	return c
}

// complementGap reports whether the tokens [from, to) do not interrupt a reported clause.
func (p *page) complementGap(u *unit, from, to int) bool {
	for i := from; i < to; i++ {
		switch u.toks[i].low {
		case ";", ":", "while", "but", "though", "although", "whereas", "—", "–", "―":
			return false
		}
		if u.toks[i].run >= 0 {
			return false
		}
	}
	return true
}

// press reports whether the phrase is a news medium without a name: "state media".
func (ph *phrase) press(u *unit) bool {
	for i := ph.from; i < ph.to; i++ {
		switch u.toks[i].low {
		case "media", "news", "agency", "newspaper", "network", "reports", "outlet", "channel", "television":
			return true
		}
	}
	return false
}

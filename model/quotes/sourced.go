package quotes

import "slices"

// sourcedFrom returns, for an "according to" that gives the source of a sentence in which somebody else is already said to have
// spoken, the cue of the latter, or -1: "Orlov called it a farce, | according to a transcript", “…,” the envoy said, | according
// to two people in the room.
func (p *page) sourcedFrom(u *unit, ci int) int {
	c := &u.cues[ci]
	if c.lemma != "according to" || ci == 0 || u.toks[c.from-1].run < 0 && (!u.comma(c.from-1) || c.from > 1 && u.toks[c.from-2].is(openingClause)) {
		return -1
	}
	source := &u.phrases[c.subject]
	for i := ci - 1; i >= 0 && u.toks[u.cues[i].from].sent == u.toks[c.from].sent; i-- {
		o := &u.cues[i]
		if o.class == "think" || o.class == "show" || o.class == "be" || o.class == "noun" || o.class == "beside" || o.ing || o.inf || o.passive || o.relative > 0 || showing.has(o.lemma) {
			continue
		}
		ph := &u.phrases[o.subject]
		begin, end := u.clause(o)
		behind := u.behindWords(o)
		if !behind && (o.after || !ph.opens || ph.afterPrep || ph.object || !p.opensSentence(u, begin)) {
			continue
		}
		if !p.canSpeak(ph) && ph.kind != nameLikePhrase && !(ph.kind == pronounPhrase && pronouns[ph.head].human) || ph.medium(u) || len(ph.figures) > 0 && slices.Equal(ph.figures, source.figures) {
			return -1
		}
		if behind && u.runIn(end, c.from) || !behind && u.secondClause(end, c.from) {
			return -1
		}
		return i
	}
	return -1
}

// sourced reports whether the cue is an "according to" that names no speaker, but from whom somebody else's words are known.
func (p *page) sourced(u *unit, ci int) bool { return p.sourcedFrom(u, ci) >= 0 }

// withoutSources drops the statements of an "according to" that gives the source of a statement by somebody else in the list.
func (p *page) withoutSources(u *unit, list []reported) []reported {
	return slices.DeleteFunc(list, func(r reported) bool {
		if u.cues[r.cue].lemma != "according to" {
			return false
		}
		of := p.sourcedFrom(u, r.cue)
		return of >= 0 && u.cues[of].states() && slices.ContainsFunc(list, func(o reported) bool { return o.cue == of && r.span.Overlaps(o.span) })
	})
}

// opensSentence reports whether nothing precedes token i in its sentence but words that set the scene before a comma, or a
// conjunction.
func (p *page) opensSentence(u *unit, i int) bool {
	from, _ := u.sentenceTokens(i)
	return i == from || i == from+1 && u.toks[from].is(openingClause) || u.comma(i-1) && p.verbsIn(u, from, i) == 0
}

// secondClause reports whether a main clause of its own may begin in the tokens [from, to), outside the marks: ", and the fund
// was closed".
func (u *unit) secondClause(from, to int) bool {
	for i := from; i < to; i++ {
		switch t := &u.toks[i]; {
		case t.run >= 0:
		case t.low == ";":
			return true
		case t.low == "," && i+1 < to && (u.at(i+1, "and") || u.at(i+1, "but") || u.at(i+1, "while")):
			if k := u.phraseIndex(i + 2); k < len(u.phrases) && u.phrases[k].from <= i+3 && u.phrases[k].to < to {
				return true
			}
		}
	}
	return false
}

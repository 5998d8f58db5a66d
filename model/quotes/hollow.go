package quotes

// The words around a verb of saying may tell only to whom, when or on what terms something was said, or that nothing was.

// hollow reports whether the tokens [from, to), which the cue would report, hold nothing that was said: "spoke | of the sale on
// condition of anonymity", "informed | the mayor", "wrote | a day after leaving the town".
func (p *page) hollow(u *unit, c *cue, from, to int) bool {
	if c.from < from && p.emptied(u, c, from, to) {
		return true
	}
	switch {
	case c.lemma == "according to" && u.toks[to-1].is(speechForm):
		return u.cueEnds(from, to) // "Orlov said, according to the paper, that"
	case c.to == from && c.states() && !c.passive && u.behindMeanwhile(from) > from:
		k := u.behindMeanwhile(from) + 1
		return k < to && (u.toks[k].is(ingEnding) || p.verbsIn(u, k, to) == 0) // "wrote | a day after leaving the town"
	case c.to == from && hearing.has(c.lemma) || c.lemma == "notify":
		return !c.passive && u.phraseAlone(from, to) && p.canSpeak(&u.phrases[u.phraseIndex(from)]) // "informed | the mayor"
	}
	return false
}

// emptied reports whether the tokens [from, to) behind the cue are the terms on which somebody spoke, a picture that was posted, or the
// reporter's remark on what stands before the cue.
func (p *page) emptied(u *unit, c *cue, from, to int) bool {
	for i := from; i+2 < min(to, from+longestAside); i++ {
		if u.toks[i].low == "condition" && u.at(i+1, "of") && u.at(i+2, "anonymity") {
			return true
		}
	}
	switch first := &u.toks[from]; {
	case c.lemma == "describe" && from == c.to && to-from < 2*longestInset && u.at(to-1, "terms"):
		return true // "described | the town in stark terms"
	case first.low == "what":
		return u.at(to-1, "not") // "saying | what others have not"
	case c.class == "write" && c.to == from:
		s := u.phraseFrom(from)
		return s >= 0 && u.phrases[s].from == from && pictures.has(u.phrases[s].head)
	case first.is(indefinite) && u.comma(from-1):
		return p.remark(u, from, to) // "…, officials said, | an indication that"
	}
	return false
}

// pictures are things that are posted and say nothing.
var pictures = wordSet(`image images photo photos photograph photographs picture pictures video videos clip link selfie map`)

// cueEnds reports whether the tokens [from, to) end with a verb of saying that has its subject there.
func (u *unit) cueEnds(from, to int) bool {
	for k := u.cueFrom(to - 1); k < len(u.cues) && u.cues[k].from == to-1; k++ {
		if o := &u.cues[k]; o.class == "say" && !u.toks[o.from].is(nounVerb) && !o.passive && u.phrases[o.subject].from >= from && u.phrases[o.subject].to == o.from {
			return true
		}
	}
	return false
}

// inferred reports whether the cue says that nothing was said, or only thought: "nobody bothered to ask", "had reason to believe", "does
// not mean that the mayor thinks", "viewed the papers", "indicated otherwise".
func (u *unit) inferred(c *cue) bool {
	switch {
	case c.inf && u.at(c.from-1, "to"):
		if k := c.from - 2; k >= 0 && u.toks[k].run < 0 {
			switch u.toks[k].low {
			case "bother", "bothered", "bothers", "bothering":
				return true
			case "reason", "reasons":
				return c.class == "think"
			}
		}
		return false
	case c.lemma == "view" && c.class == "think":
		for i := c.to; i < len(u.toks) && u.toks[i].sent == u.toks[c.from].sent && i < c.to+longestAside; i++ {
			if u.toks[i].low == "as" || u.toks[i].low == "with" || u.toks[i].run >= 0 {
				return false
			}
		}
		return !c.passive
	case c.class == "think":
		k := u.phrases[c.subject].from - 1
		if u.at(k, "that") {
			k--
		}
		return u.at(k, "mean") && u.denied(k)
	}
	if u.heralds(c) {
		_, last := u.sentenceTokens(c.from)
		return u.thatIn(c.to, last) // "said in a statement announcing the sale | that"
	}
	return u.at(c.to, "otherwise") && !c.passive
}

// heralds reports whether the cue only tells what a document is about in which something is said: "in a statement announcing the sale".
func (u *unit) heralds(c *cue) bool {
	ph := &u.phrases[c.subject]
	return c.ing && c.lemma == "announce" && c.from == ph.to && ph.kind == documentPhrase && u.at(ph.from-1, "in")
}

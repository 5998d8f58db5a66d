package quotes

// Behind a statement the reporter may tell in what manner the speaker spoke, or what he would not say.

// manner reports whether the reporter goes on at token i, or behind the comma there, with how the speaker spoke: "… was over, but | did
// not give details", "… was over but | declined to say", "… was over, but he | avoided".
func (p *page) manner(u *unit, c *cue, start, i, to int, comma bool) bool {
	if comma {
		i++
	}
	if w := u.toks[i].low; w != "but" && w != "and" && w != "though" && w != "although" && w != "yet" || i+3 >= to || i <= start+1 {
		return false
	}
	adverse := u.toks[i].low != "and"
	for i++; i < to && (u.toks[i].is(lyEnding) || u.toks[i].in(passing)); i++ {
	}
	if i+2 >= to {
		return false
	}
	s := u.phraseIndex(i)
	pronoun := s < len(u.phrases) && u.phrases[s].from == i && u.phrases[s].kind == pronounPhrase
	if pronoun {
		if !comma || !p.mayBe(u, c, &u.phrases[s]) {
			return false
		}
		for i++; i < to && (u.toks[i].is(lyEnding) || u.toks[i].is(having) || u.toks[i].in(passing)); i++ {
		}
		if i+1 >= to {
			return false
		}
		if u.toks[i].in(mannered) {
			return true // "but he | avoided"
		}
	}
	switch t := &u.toks[i]; {
	case t.in(refusing):
		return i+2 < to && u.at(i+1, "to") && u.toks[u.behindAdverbs(i+2)].in(telling)
	case t.in(offering):
		return adverse && u.toks[i+1].in(nothings)
	case t.low == "stopped" || t.low == "stops":
		return u.at(i+1, "short")
	case adverse && (t.low == "did" || t.low == "does" || t.low == "do" || t.low == "has" || t.low == "have"):
		return u.at(i+1, "not") && i+3 < to && u.toks[u.behindAdverbs(i+2)].in(telling)
	case adverse && (t.low == "didn't" || t.low == "doesn't" || t.low == "don't" || t.low == "hasn't" || t.low == "haven't"):
		return u.toks[u.behindAdverbs(i+1)].in(telling)
	}
	return false
}

// mayBe reports whether a pronoun may refer to the subject of the cue.
func (p *page) mayBe(u *unit, c *cue, pronoun *phrase) bool {
	ph := &u.phrases[c.subject]
	is := pronouns[pronoun.head]
	switch {
	case ph.kind == pronounPhrase:
		return ph.head == pronoun.head
	case len(ph.figures) == 1 && !ph.plural:
		g := p.cast.Figures[ph.figures[0]].Gender
		return is.gender != 0 && (g == 0 || g == is.gender)
	case ph.plural:
		return is.plural && !is.first
	}
	return !is.plural && !is.first
}

var (
	// mannered are verbs of one who says something in a certain manner, or avoids to say something.
	mannered = wordSet(`avoided declined refused stopped raised offered gave provided dodged sidestepped hedged demurred qualified left`)
	// passing are adverbs between the conjunction and such a verb.
	passing  = wordSet(`also still so far then later again`)
	refusing = wordSet(`declined refused declines refuses`)
	offering = wordSet(`offered gave provided cited offers gives provides had has`)
	// nothings are determiners of what was not said.
	nothings = wordSet(`no little few`)
	// telling are infinitives of verbs of saying, and for giving particulars.
	telling = wordSet(`say tell offer give provide elaborate specify name identify disclose detail explain comment respond cite address clarify discuss answer confirm describe speculate present judge weigh`)
)

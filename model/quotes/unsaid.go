package quotes

import "hotline/model"

// Some uses of the verbs of saying report no words, whatever follows: something is done to somebody ("contradicted each other"),
// left unsaid ("did not deny it"), or thought ("their fear that").

// unsaid reports whether the cue says that nothing was said, so that the tokens [from, to) are nobody's words.
func (p *page) unsaid(u *unit, c *cue, from, to int) bool {
	switch {
	case u.toks[u.phrases[c.subject].from].in(anybody):
		return true // "anyone who claims"
	case c.inf && u.likelier(c.from), c.class == "call" && u.at(u.phrases[c.subject].from-1, "how"):
		return true // "less likely than others to say", "how he described it"
	}
	switch c.lemma {
	case "agree":
		return u.at(from, "to") // "agreed to leave"
	case "ask":
		return !c.after && u.will(c.from) // "will ask about the vote"
	case "contradict":
		return p.verbsIn(u, from, to) == 0 // "contradicted the envoys"
	case "decide":
		return !c.passive && !deciding.has(u.phrases[c.subject].head)
	case "deny", "dispute":
		return u.denied(c.from) // "did not deny that it was over"
	case "insist":
		return u.at(c.to, "on") && from > c.to+1 && !u.conjunction(from-1) // "insists on staying while | they wait"
	case "warn":
		k := u.behindAddressee(c.to)
		return from == c.to && k > from && k < to && u.at(k, "as") && p.verbsIn(u, from, to) == 0 // "warned his staff as a judge"
	}
	return c.class == "noun" && attitudes.has(c.lemma) && !u.voiced(c)
}

// anybody are subjects of what may be said, but by nobody in particular.
var anybody = wordSet(`anyone anybody whoever`)

// attitudes are nouns for what somebody thinks or feels, which is not said unless it is voiced.
var attitudes = wordSet(`hope hopes fear fears belief concern concerns doubts suspicion suspicions confidence`)

// deciding are bodies and people whose decisions are announced.
var deciding = wordSet(`court judge jury panel tribunal`)

// voiced reports whether a verb that voices it precedes the noun for a thought: "expressed their fear that", "his stated hope that".
func (u *unit) voiced(c *cue) bool {
	for i := c.from - 1; i >= 0 && i >= c.from-longestInset && u.toks[i].Kind != model.Punct; i-- {
		if u.toks[i].in(voicing) {
			return true
		}
	}
	return false
}

// voicing are forms of verbs by which a thought is said.
var voicing = wordSet(`express expresses expressed expressing voice voices voiced voicing state states stated stating share shares shared sharing raise raises raised raising repeat repeats
repeated repeating reiterate reiterates reiterated reiterating present presents presented echo echoes echoed echoing air aired convey conveyed cite cites cited citing`)

// likelier reports whether the infinitive at token i follows a comparison of what people may do: "more likely than others | to
// say".
func (u *unit) likelier(i int) bool {
	for k := i - 2; k >= 0 && k >= i-longestInset && u.toks[k].sent == u.toks[i].sent && u.toks[k].run < 0; k-- {
		if u.toks[k].low == "likely" {
			return u.toks[k+1].low == "than"
		}
	}
	return false
}

// will reports whether the verb at token i is in the future.
func (u *unit) will(i int) bool {
	for k := i - 1; k >= 0 && u.toks[k].is(adverbial|lyEnding); k-- {
		if u.toks[k].low == "will" {
			return true
		}
	}
	return false
}

// denied reports whether the verb at token i is negated.
func (u *unit) denied(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if u.negates(k, k+1) {
			return true
		}
		if !u.toks[k].adverb() {
			return false
		}
	}
	return false
}

// deeds reports whether the cue tells of something done, not said: a body that "recalled its envoys" or "showed them to the
// clerk", a warning that "came after the vote", a speaker "calling on reporters", the measures "announced
// Thursday", or what somebody said "that convinced" others.
func (u *unit) deeds(c *cue) bool {
	if c.to >= len(u.toks) || u.toks[c.to].run >= 0 {
		return false
	}
	switch {
	case c.class == "be" && c.from > 0 && u.toks[c.from-1].low == "so", u.toks[u.phrases[c.subject].from].low == "let":
		return true // "so confident that they left", "Let's call it"
	case c.inf && u.at(u.phrases[c.subject].from-1, "get") && u.at(c.from-1, "to") && u.phrases[c.subject].to == c.from-1:
		return true // "tried to get Orlov to say"
	case u.reduced(c.from, u.phrases[c.subject].to):
		k := c.to + u.dayAt(c.to) + u.timeAt(c.to)
		return k > c.to && k < len(u.toks) && u.toks[k].is(finiteVerb) && !u.toks[k].is(modal|having)
	case c.class == "noun":
		return c.that == 0 && !c.after && u.toks[min(u.behindAdverbs(c.to), len(u.toks)-1)].in(arrivals)
	case c.lemma == "show":
		s := u.phraseFrom(c.to)
		return s >= 0 && u.phrases[s].from == c.to && u.at(u.phrases[s].to, "to") && !u.last(u.phrases[s].to) && u.toks[u.phrases[s].to+1].is(definite|indefinite|owning)
	case c.lemma == "according to":
		return u.comma(c.from-1) && u.leadsOn(c.to)
	case c.lemma == "recall":
		s := u.phraseFrom(c.to)
		return s >= 0 && u.phrases[s].from == c.to && envoys.has(u.phrases[s].head)
	case c.lemma == "call" && u.toks[c.to-1].low == "on":
		return !u.calls(c)
	case u.toks[c.to].low == "that":
		k := u.phrases[c.subject].from - 1
		return c.to+1 < len(u.toks) && u.at(k, "what") && u.toks[c.to+1].is(pastVerb)
	}
	return false
}

// leadsOn reports whether the words from token i on lead to words in marks: "a note by Orlov: | “We are ready.”"
func (u *unit) leadsOn(i int) bool {
	for k := i; k+1 < len(u.toks) && k < i+longestAside && u.toks[k].run < 0 && !u.comma(k); k++ {
		if u.toks[k].low == ":" {
			return u.toks[k+1].run >= 0
		}
	}
	return false
}

// arrivals are verbs whose subject is an event.
var arrivals = wordSet(`came comes come followed follows`)

// envoys are people whom a state calls home.
var envoys = wordSet(`ambassador ambassadors envoy envoys diplomats`)

// calls reports whether those who are called on are called on for or to do something.
func (u *unit) calls(c *cue) bool {
	for i := c.to; i < len(u.toks) && u.toks[i].sent == u.toks[c.from].sent && i < c.to+subjectReach/5; i++ {
		switch t := &u.toks[i]; {
		case t.run >= 0, t.low == "to" && i+1 < len(u.toks) && !u.toks[i+1].is(definite|indefinite|owning), t.low == "for", t.low == "not", t.low == ":":
			return true
		}
	}
	return false
}

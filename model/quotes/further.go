package quotes

// Behind an "and" or a "which" the reporter may tell what else the speaker did, or what came of the words.

// tellsFurther reports whether the reporter goes on at the "and" or "but" at token i, or behind the comma there: with something else
// that the speaker says or does, or with what followed from the words.
func (p *page) tellsFurther(u *unit, c *cue, start, i, to int, comma bool) bool {
	if comma {
		next := u.toks[i+1].low
		return next == "which" && i+2 < to && u.toks[i+2].in(outcomes) ||
			!u.share(&u.phrases[c.subject]).Empty() && ((next == "compared" || next == "with") && i+4 < to && u.othersAsked(i+2, to) || u.shareSays(i+1, to)) || next == "and" && i+3 < to && c.states() && u.toks[i+2].is(pastVerb) && !present(u, c) && p.saysToo(u, start, i+2)
	}
	if w := u.toks[i].low; w != "and" && w != "but" || i+2 >= to {
		return false
	}
	next, second := &u.toks[i+1], &u.toks[i+2]
	switch {
	case next.low == "yet":
		return second.is(finiteVerb) || second.in(undone) // "condemned the sale and yet has profited from it"
	case c.class == "noun" && next.is(speechForm) && next.is(pastVerb):
		return second.low == "that" // "stands by her claim that it was sold and insisted that"
	case c.class == "noun" && p.clauseOfAnother(u, c, i+1):
		return true // "denied the conclusion of officials that it was sold and Whitfield has said"
	}
	return c.ing && c.lemma != "talk" && next.is(ingEnding) && !next.is(ingNoun) && u.withoutIng(start, i)
}

// outcomes are verbs behind a "which" that tell what followed from the words before.
var outcomes = wordSet(`triggered sparked prompted drew led raised marked`)

// othersAsked reports whether the words from token i on compare the share of people who say something with that of others: "with | 81
// percent holding", "to | just 51 percent".
func (u *unit) othersAsked(i, to int) bool {
	for k := i; k < min(to, i+3); k++ {
		if isNumber(u.toks[k].low) {
			return true
		}
	}
	return false
}

// saysToo reports whether a verb at token i says what somebody said to whom a pronoun of the statement, which begins at token start,
// refers: "insisted that he knew nothing, and | denied".
func (p *page) saysToo(u *unit, start, i int) bool {
	for k := u.cueFrom(i); k < len(u.cues) && u.cues[k].from == i; k++ {
		o := &u.cues[k]
		if ph := &u.phrases[o.subject]; says.has(o.class) && !o.ing && !o.inf && ph.from >= start && ph.kind == pronounPhrase {
			return true
		}
	}
	return false
}

// withoutIng reports whether no word of the tokens [from, to) ends in -ing, so that one behind them goes with the verb before them.
func (u *unit) withoutIng(from, to int) bool {
	for i := from; i < to; i++ {
		if u.toks[i].is(ingEnding) {
			return false
		}
	}
	return true
}

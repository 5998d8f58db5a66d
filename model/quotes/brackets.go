package quotes

// Brackets and dashes: a statement does not reach across them.

// unopened reports whether the bracket that closes at token i was opened before token start.
func (u *unit) unopened(start, i int) bool {
	depth := 0
	for k := i - 1; k >= start; k-- {
		switch u.toks[k].low {
		case ")":
			depth++
		case "(":
			if depth == 0 {
				return false
			}
			depth--
		}
	}
	return true
}

// withinBrackets returns the end of the statement [from, to) before a bracket that it opens and does not close, or closes and
// does not open.
func (u *unit) withinBrackets(from, to int) int {
	depth := 0
	for to > from && (u.at(to-1, ")") && u.unopened(from, to-1) || to < len(u.toks) && u.at(to-1, ".") && u.at(to, ")")) {
		to--
	}
	for k := to - 1; k > from; k-- {
		if t := &u.toks[k]; t.run >= 0 {
			continue
		} else if t.low == ")" {
			depth++
		} else if t.low == "(" {
			if depth == 0 {
				to = k
			} else {
				depth--
			}
		}
	}
	return to
}

// turnsAway reports whether the reporter turns away from the statement at token i, behind a comma, with a "though" or "however" that ends
// its clause or denies the statement: "it was over, | though", "…, | though neither has proof".
func (u *unit) turnsAway(i, to int) bool {
	if u.at(i, "however") {
		return i+1 >= to || u.toks[i+1].low == "."
	}
	if w := u.toks[i].low; w != "though" && w != "although" || u.toks[i].run >= 0 {
		return false
	}
	return i+1 >= to || u.comma(i+1) || u.toks[i+1].low == "." || u.toks[i+1].low == "neither" || u.toks[i+1].low == "none"
}

// dashedOff reports whether a remark of the reporter begins at token i, behind a dash that no other dash closes: "despite the
// proof", "denials that nobody believed".
func (u *unit) dashedOff(i, to int) bool {
	t := &u.toks[i]
	switch {
	case t.low == "despite", t.low == "though", t.low == "although", t.low == "even" && (u.at(i+1, "though") || u.at(i+1, "as")):
	case (t.is(reportNoun|claimNoun) || t.low == "denials") && i+1 < to && (u.toks[i+1].low == "that" || u.toks[i+1].low == "which"):
	default:
		return false
	}
	for k := i; k < to; k++ {
		if u.dash(k) > 0 {
			return false
		}
	}
	return true
}

// betweenDashes reports whether the cue stands between two dashes of its sentence, so that its statement ends at the second. The
// dashes before a cue are counted only once.
func (u *unit) betweenDashes(c *cue) bool {
	if c.dashes == 0 {
		c.dashes = -1
		from, _ := u.sentenceTokens(c.from)
		for i := from; i < c.from; i++ {
			if n := u.dash(i); n > 0 {
				c.dashes = -c.dashes
				i += n - 1
			}
		}
	}
	return c.dashes > 0
}

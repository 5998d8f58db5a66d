package quotes

import "hotline/model"

// What the speaker says or does next may follow in a series of verbs, or behind a comma and "and" with another participle.

// nextParticiple reports whether another participle beside that of the cue follows behind the comma and "and" at token i: "saying it was
// over, | and setting a date".
func (p *page) nextParticiple(u *unit, c *cue, start, i, to int) bool {
	if !c.ing || !u.toks[c.from].is(ingEnding) || !u.at(i+1, "and") || i+3 >= to || c.lemma == "talk" || p.verbsIn(u, start, i) == 0 {
		return false
	}
	t := &u.toks[i+2]
	return t.run < 0 && t.Kind == model.Word && t.is(ingEnding) && !t.is(ingNoun) && !t.capital && !u.toks[i+3].is(finiteVerb)
}

// goesOnInstead reports whether the speaker does something instead behind the "and" or "but" at token i: "denies it was over and | instead
// points to them".
func (u *unit) goesOnInstead(c *cue, i, to int) bool {
	if i+2 >= to || !u.at(i+1, "instead") || c.ing || c.inf {
		return false
	}
	t := &u.toks[i+2]
	if !t.is(speechForm) || !says.has(t.lex.verb.Class) || leanings[t.lex.verb.Lemma] != 0 && t.lex.verb.Lemma != "point" {
		return false
	}
	return t.is(pastVerb) != present(u, c) && t.low != t.lex.verb.Lemma
}

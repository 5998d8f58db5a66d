package quotes

// fronted finds the subject of a participle at the beginning of its sentence, which is that of the main clause: "Saying it was
// over, Orlov left".
func (p *page) fronted(u *unit, c *cue, to int) bool {
	for k := u.phraseIndex(c.to); k < len(u.phrases) && u.phrases[k].to < to; k++ {
		ph := &u.phrases[k]
		if ph.kind == otherPhrase && !ph.plural || !u.comma(ph.from-1) || ph.from-1 <= c.to {
			continue
		}
		if behind := ph.to + u.dayAt(ph.to); behind < to && p.verbNear(u, behind) {
			c.subject, c.score, c.fronted = k, 4, ph.from-1
			return true
		}
	}
	return false
}

// fronts are words that may precede a participle at the beginning of a sentence.
var fronts = wordSet(`while after before by in when`)

// spanOfTime reports whether the tokens [from, to) are a length of time: "A day | after saying", "Just two weeks | before warning".
func (u *unit) spanOfTime(from, to int) bool {
	return to > from && to-from < 5 && u.toks[to-1].in(lengths) && u.unbroken(from, to) && u.phraseIndex(to) <= u.phraseIndex(from)+1
}

// lengths are nouns for a length of time.
var lengths = wordSet(`minute minutes hour hours day days week weeks month months year years decade decades`)

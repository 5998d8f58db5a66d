package quotes

// agentOf reports whether the words in marks stand right behind what they are called and by whom: "what is billed by the ministry as a “…”".
func (p *page) agentOf(l *link) bool {
	if l.relation != leftCue || l.cue < 0 {
		return false
	}
	u := &p.units[l.unit]
	c := &u.cues[l.cue]
	ph := &u.phrases[l.phrase]
	if !c.passive || c.subject != l.phrase || c.class != "call" && c.class != "say" || ph.from <= c.to || u.toks[c.to].low != "by" {
		return false
	}
	i := ph.to
	if !u.at(i, "as") {
		return false
	}
	if i++; i < len(u.toks) && u.toks[i].is(definite|indefinite) {
		i++
	}
	return i < len(u.toks) && u.toks[i].run >= 0
}

// inFront reports whether the words in marks end a clause in front of the main one, and stand behind its own verb of speaking: "After Karpin declared
// that it was “…,” Orlov claimed".
func (p *page) inFront(l *link) bool {
	if l.relation != leftCue || l.score < 7.5 || l.cue < 0 || l.from >= 0 {
		return false
	}
	u := &p.units[l.unit]
	c := &u.cues[l.cue]
	from, _ := u.sentenceTokens(c.from)
	ph := &u.phrases[l.phrase]
	if !fronting[u.toks[from].low] || c.subject != l.phrase || c.ing || c.inf || c.passive || c.after || !c.states() || ph.from <= from || !p.canSpeak(ph) && ph.kind != nameLikePhrase {
		return false
	}
	i := c.to
	for ; i < len(u.toks) && u.toks[i].run < 0; i++ {
		if t := u.toks[i].low; t == "," || t == ";" || t == "—" || t == "–" {
			return false
		}
	}
	return true
}

// fronting are words with which a clause in front of the main one begins.
var fronting = wordSet(`after when while although though as since because before whereas`)

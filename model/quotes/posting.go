package quotes

import "hotline/model"

// postedIn returns the platform on which the subject of the sentence [start, end), phrase s, wrote what the quotation behind it
// quotes, or "": "Orlov announced it on Twitter. | “…,” he wrote", "Orlov tweeted after the vote. | “…,” he said".
func (p *page) postedIn(u *unit, start, end, s int, q *model.Quote) string {
	for i := u.cueFrom(start); i < len(u.cues) && u.cues[i].from < end; i++ {
		c := &u.cues[i]
		if name := platforms[c.lemma]; name != "" && c.class == "write" && c.subject == s && !c.claimed && c.to < end && (u.toks[c.to].Kind == model.Punct || u.toks[c.to].is(prepositional) || u.toks[c.to].low == "following") && p.verbsIn(u, u.phrases[s].to, c.from) == 0 {
			return name
		}
	}
	if c, _ := p.cueAt(q); c == nil || c.class != "write" {
		return ""
	}
	for k := u.phraseIndex(end) - 1; k > s && u.phrases[k].to >= end-2; k-- {
		if ph := &u.phrases[k]; u.toks[ph.from-1].low == "on" || u.toks[ph.from-1].low == "via" {
			return u.platformIn(ph)
		}
	}
	return ""
}

// reporterOf returns the medium whose journalists report, in front of it, what cue c says: "CNN’s Anna Roe reports that Orlov
// told"; or that is told, behind it, what somebody said: "Orlov said that it was over, an official told CNN".
func (p *page) reporterOf(u *unit, o, c *cue, ui int) string {
	ph := &u.phrases[o.subject]
	switch {
	case o.lemma == "report" && !o.passive && o.from < c.from && len(ph.figures) > 0 && p.clauseFollows(u, o.to, u.phrases[c.subject].from):
		return p.mediumOfFigure(ph.figures[0])
	case o.class == "tell" && o.from > c.to && !o.ing && !o.inf && !o.passive && !o.after:
		begin, end := u.clause(o)
		if k := u.phraseFrom(end); k >= 0 && u.phrases[k].from == end && begin > 0 && (u.comma(begin-1) || u.toks[begin-1].run >= 0) && u.last(u.phrases[k].to) && u.mayName(&u.phrases[k]) {
			return p.mediumIn(u, k, ui)
		}
	}
	return ""
}

// onlyAnnounces reports whether the sentence [start, end) tells that its subject posted something, and leaves the words to the next
// one: "Orlov took to Twitter to defend the sale.", "In a series of tweets, Orlov complained about the mayor."
func (p *page) onlyAnnounces(u *unit, start, end int) bool {
	for i := start; i < end; i++ {
		if t := &u.toks[i]; t.run >= 0 || t.low == "that" || t.low == "saying" || t.low == ":" {
			return false
		}
	}
	first := u.phraseIndex(start)
	return u.at(start, "in") && first < len(u.phrases) && u.phrases[first].from == start+1 || u.takesTo(start, end)
}

// takesTo reports whether somebody goes to a platform in the tokens [start, end): "took to Twitter".
func (u *unit) takesTo(start, end int) bool {
	for i := start; i+2 < end; i++ {
		if u.toks[i+1].low == "to" && u.toks[i].in(takings) && platforms[u.toks[i+2].low] != "" {
			return true
		}
	}
	return false
}

// takings are forms of "take" and "turn".
var takings = wordSet(`took takes taken taking turned turning`)

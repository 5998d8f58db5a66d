package quotes

import "hotline/model"

// postedIn returns the platform on which the subject of the sentence [start, end), phrase s, wrote what the quotation behind it
// quotes, or "": "Orlov announced it on Twitter. | “…,” he wrote", "Orlov tweeted after the vote. | “…,” he said".
func (p *page) postedIn(u *unit, start, end, s int, q *model.Quote) string {
	for i := u.cueFrom(start); i < len(u.cues) && u.cues[i].from < end; i++ {
		c := &u.cues[i]
		if name := platforms[c.lemma]; name != "" && c.class == "write" && c.subject == s && !c.claimed && c.to < end && (u.toks[c.to].Kind == model.Punct || u.toks[c.to].is(prepositional)) && p.verbsIn(u, u.phrases[s].to, c.from) == 0 {
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

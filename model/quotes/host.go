package quotes

import "hotline/model"

// hostOf is the medium for which somebody works whom the cue’s subject told something, as the article names it elsewhere, or "": "told
// Roe", where "CNN’s Anna Roe" stands before.
func (p *page) hostOf(u *unit, ph *phrase, c *cue) string {
	if c.class != "tell" || ph.from != c.to || len(ph.figures) != 1 {
		return ""
	}
	return p.mediumOfFigure(ph.figures[0])
}

// mediumOfFigure is the medium for which the article says that a figure works, or "".
func (p *page) mediumOfFigure(figure int) string {
	if name, ok := p.hosts[figure]; ok {
		return name
	}
	name := ""
	for i := range p.cast.Mentions {
		m := &p.cast.Mentions[i]
		if len(m.Figures) != 1 || m.Figures[0] != figure {
			continue
		}
		if name = p.employer(m); name != "" {
			break
		}
	}
	if p.hosts == nil {
		p.hosts = map[int]string{}
	}
	p.hosts[figure] = name
	return name
}

// employer is the medium that stands beside a mention as what somebody works for, or "": "CNN’s Anna Roe", "Anna Roe of CNN", "CNN host Anna Roe".
func (p *page) employer(m *model.Mention) string {
	ui := p.unitAt(m.Name.Start)
	if ui < 0 {
		return ""
	}
	u := &p.units[ui]
	first, last := u.tokenAt(m.Name.Start), u.tokenAt(m.Name.End-1)
	for k := u.phraseIndex(max(0, first-5)); k < len(u.phrases) && u.phrases[k].from <= last+2; k++ {
		ph := &u.phrases[k]
		switch {
		case ph.owner && ph.to == first-1 || ph.from <= first && ph.to > first:
		case ph.from == last+2 && ofMedium[u.toks[last+1].low]:
		default:
			continue
		}
		if f := p.outletIn(u, ph); f.kind == outletForm {
			return p.inFull(f.name, ui)
		}
	}
	return ""
}

// worksFor is the medium for which the cue's subject works, as the words beside his name in this article tell, where he asks or reports
// something and so does it for his medium: "CNN’s Anna Roe asked"; or whose own it is: "a source of CNN’s said". It is "" where he only talks.
func (p *page) worksFor(u *unit, c *cue, ui int) string {
	ph := &u.phrases[c.subject]
	if k := c.subject + 1; k < len(u.phrases) && u.at(ph.to, "of") && u.phrases[k].from == ph.to+1 && u.phrases[k].owner && u.phrases[k].medium(u) {
		return p.inFull(p.relayer(u, k), ui)
	}
	if c.class != "ask" && c.class != "write" && !reportings[c.lemma] || len(ph.figures) != 1 || platforms[c.lemma] != "" {
		return ""
	}
	return p.mediumOfFigure(ph.figures[0])
}

// reportings are verbs with which reporters give what they found out, by their lemmas.
var reportings = wordSet(`report press reveal detail`)

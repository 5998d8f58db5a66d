package quotes

import "hotline/model"

// hostOf returns the employer of the journalist whom the cue’s subject told something, if the article names that medium
// elsewhere, or "": "told Roe", "explained to Roe", after "CNN’s Anna Roe".
func (p *page) hostOf(u *unit, ph *phrase, c *cue) string {
	if len(ph.figures) != 1 || !(c.class == "tell" && ph.from == c.to || c.class == "say" && ph.from == c.to+1 && u.at(c.to, "to")) {
		return ""
	}
	return p.mediumOfFigure(ph.figures[0])
}

// mediumOfFigure returns the medium for which, according to the article, a figure works, or "".
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

// employer returns the medium beside a mention that is the person's employer, or "": "CNN’s Anna Roe", "Anna Roe of CNN", "CNN
// host Anna Roe".
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
		case ph.from == last+2 && u.toks[last+1].in(ofMedium):
		default:
			continue
		}
		if f := p.outletIn(u, ph); f.kind == outletForm {
			return p.inFull(f.name, ui)
		}
	}
	return ""
}

// worksFor returns the medium for which the cue's subject works, if this article names it beside the subject and the verb is one
// of asking or reporting, so that the words are said for the medium: "CNN’s Anna Roe asked"; or the medium that owns the subject:
// "a source of CNN’s said". It returns "" if the subject merely speaks.
func (p *page) worksFor(u *unit, c *cue, ui int) string {
	ph := &u.phrases[c.subject]
	if k := c.subject + 1; k < len(u.phrases) && u.at(ph.to, "of") && u.phrases[k].from == ph.to+1 && u.phrases[k].owner && u.phrases[k].medium(u) {
		return p.inFull(p.relayer(u, k), ui)
	}
	if c.class != "ask" && c.class != "write" && !reportings.has(c.lemma) || len(ph.figures) != 1 || platforms[c.lemma] != "" {
		return ""
	}
	return p.mediumOfFigure(ph.figures[0])
}

// reportings are the lemmas of verbs with which reporters present their findings.
var reportings = wordSet(`report press reveal detail`)

package quotes

import "strings"

// via lists through whom a statement reached the reporter: who quoted the speaker, or whom the sentence gives as
// its source beside the speaker ("…, according to TASS").
func (p *page) via(l link) []string {
	if l.phrase < 0 {
		return nil
	}
	if l.from >= 0 && l.relation != sameChain {
		before := p.links[l.from]
		before.from = -1
		return p.via(before) // goes on from words that somebody passed on
	}
	if l.cue < 0 {
		return nil
	}
	u := &p.units[l.unit]
	c := &u.cues[l.cue]
	if c.relayer >= 0 {
		return []string{p.relayer(u, c.relayer)}
	}
	from, to := u.sentenceTokens(c.from)
	var out []string
	for i := range u.cues {
		o := &u.cues[i]
		if i == l.cue || o.from < from || o.from >= to || o.subject == c.subject {
			continue
		}
		ph := &u.phrases[o.subject]
		relays := o.lemma == "according to" || o.class == "say" && o.from < c.from
		if relays && ph.kind == institutionPhrase {
			out = append(out, p.relayer(u, o.subject))
		}
	}
	return out
}

func (p *page) relayer(u *unit, phrase int) string {
	ph := &u.phrases[phrase]
	if ph.body.name != "" {
		return ph.body.name
	}
	text := strings.Join(strings.Fields(ph.span(u).In(p.a.Text)), " ")
	for _, article := range []string{"the ", "The ", "a ", "an "} {
		text = strings.TrimPrefix(text, article)
	}
	return text
}

package quotes

import "hotline/model"

// A newsletter sets the gist of an item in bold: "3/ **Orlov: The port must stay open**".

// bold returns the statement of a gist in bold that begins with its speaker.
func (p *page) bold(u *unit, ui int) (model.Quote, bool) {
	const longestMark = 6 // tokens before the gist
	if u.zone != bodyZone || len(u.toks) < shortest+4 || u.toks[0].Kind == model.Word && !isNumber(u.toks[0].low) {
		return model.Quote{}, false
	}
	k := 0
	for k < min(len(u.toks)-1, longestMark) && (u.toks[k].Kind != model.Word || isNumber(u.toks[k].low)) {
		k++
	}
	if k < 2 || u.toks[k].run >= 0 || !u.starred(k-1) || !u.starred(k-2) {
		return model.Quote{}, false
	}
	s := u.phraseFrom(k)
	if s < 0 || u.phrases[s].from != k || u.phrases[s].kind != namedPhrase || u.phrases[s].owner || u.phrases[s].to+1 >= len(u.toks) || u.toks[u.phrases[s].to].low != ":" {
		return model.Quote{}, false
	}
	from := u.phrases[s].to + 1
	to := from
	for to < len(u.toks) && !u.starred(to) {
		to++
	}
	if to > from && u.toks[to-1].low == "." {
		to--
	}
	if to-from < shortest || p.verbsIn(u, from, to) == 0 && !u.contain(from, to, unreal) || p.touchesRun(u, u.spanOf(from, to)) {
		return model.Quote{}, false
	}
	q := model.Quote{Span: u.spanOf(from, to), Kind: model.Indirect}
	p.attach(&q, link{relation: colonName, score: likely, unit: ui, phrase: s, cue: -1, from: -1})
	q.About = p.about(q)
	return q, true
}

// starred reports whether token i is an asterisk, or several.
func (u *unit) starred(i int) bool {
	return u.toks[i].Kind == model.Punct && u.toks[i].low != "" && u.toks[i].low[0] == '*'
}

package quotes

import "hotline/model"

// handle returns the token behind the account name that begins at token i, or i: "@TEN_GOP".
func (u *unit) handle(i int) int {
	if u.toks[i].low != "@" || !u.outside(i) {
		return i
	}
	k := i + 1
	for k < len(u.toks) && u.toks[k].Start == u.toks[k-1].End && (u.toks[k].Kind == model.Word || u.toks[k].low == "_") {
		k++
	}
	if k == i+1 {
		return i
	}
	return k
}

// aside returns the token behind the short remark in brackets that begins at token i, or i if there is none: "Adam Schiff
// (D-Calif.)".
func (u *unit) aside(i int) int {
	for k := i + 1; k < len(u.toks) && k <= i+6; k++ {
		if u.toks[k].low == ")" {
			return k + 1
		}
	}
	return i
}

// nobody returns the token behind a time of day, or behind the party and state of the name before it, at token i, or i.
func (u *unit) nobody(i int) int {
	switch t := &u.toks[i]; {
	case t.is(figured) && i+1 < len(u.toks) && u.toks[i+1].in(hours): // "1:50 p.m."
		if i += 2; i < len(u.toks) && u.toks[i].in(zones) {
			i++
		}
	case u.partyTag(i):
		i++
	}
	return i
}

// partyTag reports whether token i is the party and state of the name before the comma: "Orlov, R-Ohio, who".
func (u *unit) partyTag(i int) bool {
	return u.toks[i].is(partyShaped) && u.toks[i].capital && i > 1 && u.comma(i-1) && u.toks[i-2].capital
}

// partyLike reports whether a folded word looks like a party and a state: "r-ohio".
func partyLike(w string) bool {
	return len(w) > 3 && w[1] == '-' && (w[0] == 'r' || w[0] == 'd' || w[0] == 'i')
}

// behindTag returns the comma behind the party and state that follow the comma at token i, or i.
func (u *unit) behindTag(i int) int {
	for k := i + 2; k < len(u.toks) && k < i+5; k++ {
		if u.comma(k) {
			return k
		}
	}
	return i
}

// apposes reports whether only a comma, and perhaps a remark in brackets, separates two phrases.
func (u *unit) apposes(a, b *phrase) bool {
	k := a.to
	if k < b.from && u.toks[k].low == "(" {
		k = u.aside(k)
	}
	if k+2 < b.from && u.comma(k) && u.partyTag(k+1) {
		k = u.behindTag(k)
	}
	return b.from-k == 1 && u.toks[k].low == ","
}

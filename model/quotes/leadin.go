package quotes

import "hotline/model"

// A clause behind "that" may begin with when, where or why, and is not over before its subject and verb: "noted that | when it comes to
// votes, the council is late".

// behindThat returns the comma at which the circumstances end with which the clause that begins at token start, behind "that", begins;
// or -1 if it begins with none.
func (p *page) behindThat(u *unit, start int) int {
	if start < 1 || start >= len(u.toks) {
		return -1
	}
	first := &u.toks[start]
	if !first.is(prepositional|subordinating) || first.run >= 0 || !u.at(start-1, "that") && !(u.comma(start-1) && u.at(start-2, "that")) {
		return -1
	}
	_, to := u.sentenceTokens(start)
	for i := start + 1; i+1 < min(to, start+longestLeadIn); i++ {
		switch t := &u.toks[i]; {
		case t.run >= 0, t.Kind == model.Punct && (t.low == ";" || t.low == ":"), u.toks[i].is(finiteVerb|pastVerb) && !first.is(subordinating) && u.endsWithout(start, i):
			return -1
		case u.comma(i) && p.mainClause(u, i+1, to):
			return i
		}
	}
	return -1
}

// longestLeadIn is the greatest number of tokens of such circumstances.
const longestLeadIn = 32

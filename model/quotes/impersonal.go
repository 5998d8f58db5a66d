package quotes

import "hotline/model"

// impersonal reports whether the "it" at token i is an expletive, which cannot speak: "It is likely that", "It has often been
// argued that", "It was no secret that", "It emerged that". A body that is told or sure of something is no expletive: "It was
// told that".
func (u *unit) impersonal(i int) bool {
	if u.toks[i].low != "it" || !u.outside(i) {
		return false
	}
	k, be := i+1, false
	for k < len(u.toks) && u.toks[k].run < 0 && u.toks[k].sent == u.toks[i].sent {
		t := &u.toks[k]
		if t.in(beForms) {
			be = true
		} else if !t.adverb() && !t.is(modal) && !t.in(oftens) {
			break
		}
		k++
	}
	if k >= len(u.toks) || u.toks[k].run >= 0 || u.toks[k].sent != u.toks[i].sent {
		return false
	}
	t := &u.toks[k]
	if !be {
		return t.in(happening) && k+1 < len(u.toks) && !u.toks[k+1].is(prepositional)
	}
	if t.low == "up" || t.low == "time" || t.low == "possible" {
		return true
	}
	if c := t.lex.verb.Class; c == "tell" || c == "be" && t.low != "clear" && t.low != "certain" || t.in(minded) {
		return false
	}
	for n := 1; n < impersonalReach && k+n < len(u.toks) && u.toks[k+n].sent == t.sent; n++ {
		switch w := &u.toks[k+n]; {
		case w.run >= 0 || w.Kind != model.Word || w.is(pronominal):
			return false
		case w.in(clausal):
			return true
		}
	}
	return false
}

// takenAs reports whether the "as" at token i follows a passive whose subject says nothing itself: "The fall was hailed | as
// signaling".
func (u *unit) takenAs(i, from int) bool {
	k := i - 1
	for k > from && u.toks[k].adverb() {
		k--
	}
	return k > from && u.toks[k].is(pastVerb) && u.beBefore(k, from)
}

// impersonalReach is the greatest number of words between the form of "be" and the clause: "It was the first time in years that".
const impersonalReach = 6

var (
	beForms = wordSet(`is was be been being 's ’s isn't isn’t wasn't wasn’t`)
	oftens  = wordSet(`often sometimes always now thus yet perhaps widely`)
	// happening are verbs whose "it" is an expletive.
	happening = wordSet(`seems seemed appears appeared emerged emerges transpired`)
	// minded are adjectives and participles of a body that thinks or hears something.
	minded = wordSet(`aware concerned worried afraid informed assured warned notified advised briefed asked pleased glad disappointed proud willing ready`)
	// clausal are words that begin the clause which is likely, no secret and so on.
	clausal = wordSet(`that whether how why who when`)
)

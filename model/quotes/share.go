package quotes

import "hotline/model"

// In a poll, a share of those asked says something: "62% of Americans | say", "46 percent of registered voters, meanwhile, | said".

// respondents reports whether the phrase is a share of the people asked: "59 percent", "46% | of voters".
func (u *unit) respondents(ph *phrase) bool {
	for i := ph.from + 1; i <= ph.to && i < len(u.toks); i++ {
		if u.toks[i].in(percents) {
			return true
		}
	}
	return false
}

// percents are words and signs behind the number of a share; "per" begins "per cent".
var percents = wordSet(`percent % per`)

// shareSays reports whether another share of those asked says something at token i: "only | 6% said", "and | 30 percent of them think".
func (u *unit) shareSays(i, to int) bool {
	const nearVerb = 6 // tokens
	for k := i; k+2 < to && k < i+3; k++ {
		if isNumber(u.toks[k].low) && u.toks[k+1].in(percents) && u.outside(k) {
			o := u.cueFrom(k)
			return o < len(u.cues) && u.cues[o].from <= k+nearVerb
		}
	}
	return false
}

// share returns the span of the share of those asked that a phrase, its number or the people in it, belongs to, or none: "62% of Americans".
func (u *unit) share(ph *phrase) model.Span {
	const nearOf = 2 // tokens between the "of" and the noun
	at := -1
	switch {
	case isNumber(u.toks[ph.from].low):
		at = ph.from + 1
	case ph.kind == otherPhrase || ph.kind == anonymousPhrase:
		for i := ph.from - 1; i > 1 && i >= ph.from-1-nearOf; i-- {
			if u.at(i, "of") && u.toks[i-1].in(percents) && isNumber(u.toks[i-2].low) {
				at = i - 1
				break
			}
		}
	}
	if at < 1 || at >= len(u.toks) || !u.toks[at].in(percents) || !u.outside(at) {
		return model.Span{}
	}
	from, to := at-1, at+1
	if u.at(at, "per") && u.at(to, "cent") {
		to++
	}
	if u.at(to, "of") {
		for k := u.phraseIndex(to); k < len(u.phrases) && u.phrases[k].from <= to+1+nearOf; k++ {
			if o := &u.phrases[k]; o.from > to && u.outside(o.from) {
				to = o.to
				break
			}
		}
	}
	return u.spanOf(from, max(to, ph.to))
}

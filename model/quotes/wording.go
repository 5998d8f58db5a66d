package quotes

import "hotline/model"

// wordedBy returns the link of run k of the unit to the owner of a noun for choosing words, right before it, whoever the sentence is
// about: "Karpin challenged Orlov’s use of the word “farce”", "after Orlov’s description of the vote as a “farce”".
func (p *page) wordedBy(ui, k int) (link, bool) {
	u := &p.units[ui]
	f := p.frame(u, k)
	i := f.first - 1
	if i > f.left && (u.at(i, "a") || u.at(i, "an") || u.at(i, "the")) {
		i--
	}
	if i < f.left+2 || !u.outside(i) {
		return none, false
	}
	noun := -1
	switch t := &u.toks[i]; {
	case t.low == ":" && u.toks[i-1].in(replies):
		noun = i - 1
	case t.in(terms):
		if j := i - 1 - int(flag(u.toks[i-1].is(definite))); u.at(j, "of") && u.at(j-1, "use") {
			noun = j - 1
		}
	case t.low == "as":
		if o := u.phraseIndex(i) - 1; o >= 0 && u.phrases[o].to == i && u.phrases[o].from-2 >= f.left && u.at(u.phrases[o].from-1, "by") && u.toks[u.phrases[o].from-2].is(pastVerb) && p.canSpeak(&u.phrases[o]) {
			return link{relation: theirWording, score: linked + 2, unit: ui, phrase: o, cue: -1, from: -1}, true // "disparaged by Orlov as a “…”"
		}
		noun = u.wordingBefore(i, f.left)
	}
	if noun < 1 {
		return none, false
	}
	o := u.phraseIndex(noun) - 1
	if o < 0 || !u.phrases[o].owner || noun-u.phrases[o].to > 2 {
		if o--; o < 0 || !u.phrases[o].owner || noun-u.phrases[o].to > 2 {
			return none, false
		}
	}
	if ph := &u.phrases[o]; !p.canSpeak(ph) && ph.kind != nameLikePhrase || ph.from < f.left {
		return none, false
	}
	return link{relation: theirWording, score: linked + 2, unit: ui, phrase: o, cue: -1, from: -1}, true
}

// replies are nouns for what somebody says, between the name of the one who says it and a colon: "Orlov’s | reply: “No.”"
var replies = wordSet(`reply response answer retort comeback verdict reaction explanation advice take`)

// wordingBefore returns the noun for choosing words whose "as" stands at token i, or -1; no verb and no mark stands between.
func (u *unit) wordingBefore(i, left int) int {
	for k := i - 1; k > left && k > i-longestWording; k-- {
		t := &u.toks[k]
		switch {
		case t.Kind == model.Punct || t.run >= 0 || t.is(finiteVerb):
			return -1
		case t.in(wordingNouns) && u.at(k+1, "of"):
			return k
		}
	}
	return -1
}

// longestWording is the greatest number of tokens between the noun and its "as".
const longestWording = 14

var wordingNouns = wordSet(`use description descriptions characterization characterisation characterizations denunciation denunciations depiction depictions portrayal dismissal condemnation`)

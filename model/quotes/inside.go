package quotes

// onlyInside reports whether the phrase is but a part of another one, whatever stands right before it, and so no subject of the cue:
// the wider place ("in Lomond, | Ohio, told"), an example ("senators such as | Orlov are warning"), the object of a second infinitive
// ("to go and punish | Karpin").
func (u *unit) onlyInside(ph *phrase, c *cue) bool {
	if u.at(ph.to, ")") && !ph.says(u, "(") {
		return true // "five members (Chile, | Peru and Spain) | said"
	}
	i := ph.from - 1
	if i < 1 || u.toks[i].run >= 0 || u.toks[i].sent != u.toks[ph.from].sent {
		return false
	}
	switch u.toks[i].low {
	case ",":
		return ph.body.kind == placeForm && u.comma(ph.to) && u.toks[i-1].capital && ph.to <= c.from && u.ofPlace(i)
	case "for", "to":
		k := u.phraseIndex(i) - 1
		return ph.afterPrep && k >= 0 && u.phrases[k].to == i && u.forSomebody(&u.phrases[k])
	case "as":
		return u.toks[i-1].low == "such"
	case "and":
		if ph.kind == anonymousPhrase && !ph.plural && !u.toks[ph.from].is(definite|indefinite|owning) && !u.toks[ph.from].capital && i > 1 && !u.toks[i-1].capital && u.toks[i-2].is(indefinite) {
			return true // "Karpin, a long-time and | vocal activist, | leader of the fund, said"
		}
		return ph.kind != namedPhrase && !u.toks[ph.from].capital && !u.toks[ph.from].is(definite|indefinite|owning) && ph.to > ph.from+1 && u.toks[ph.from+1].capital && u.secondInfinitive(i)
	}
	return false
}

// ofPlace reports whether the phrase before the comma at token i is governed by a preposition of place.
func (u *unit) ofPlace(i int) bool {
	k := u.phraseIndex(i) - 1
	return k >= 0 && u.phrases[k].to == i && u.phrases[k].afterPrep && (u.at(u.phrases[k].from-1, "in") || u.at(u.phrases[k].from-1, "at") || u.at(u.phrases[k].from-1, "near") || u.at(u.phrases[k].from-1, "from") || u.at(u.phrases[k].from-1, "of"))
}

// secondInfinitive reports whether the "and" at token i joins a second infinitive to one shortly before it: "to change his tune | and".
func (u *unit) secondInfinitive(i int) bool {
	for k := i - 1; k > 0 && k > i-8 && u.outside(k) && u.toks[k].sent == u.toks[i].sent && u.toks[k].low != ","; k-- {
		if next := &u.toks[k+1]; u.toks[k].low == "to" {
			return !next.capital && !next.is(definite|indefinite|owning|pronominal)
		}
	}
	return false
}

// partyBefore reports whether the word before the byte offset is a party's, which belongs to the name behind it: "the Ohio Republican |
// Anna Roe".
func (u *unit) partyBefore(offset int) bool {
	i := u.tokenAt(offset) - 1
	return i >= 0 && u.toks[i].lex.party != 0
}

// forSomebody reports whether the phrase is somebody who speaks or works for the one named behind it, whatever is said of that one: "A
// spokesman | for Orlov, who leads the panel, said".
func (u *unit) forSomebody(ph *phrase) bool {
	return ph.to < len(u.toks) && u.toks[ph.to-1].in(spokesmen) && (u.at(ph.to, "for") || u.at(ph.to, "to")) && ph.kind != namedPhrase && u.startsSentence(ph)
}

var spokesmen = wordSet(`spokesman spokeswoman spokesperson spokesmen spokespeople lawyer lawyers attorney attorneys aide aides adviser advisor advisers advisors`)

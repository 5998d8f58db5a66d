package quotes

// Behind a statement the reporter may set what is known against it, or tell what it is in a series of such.

// despiteFacts reports whether the reporter sets what others say or know against the statement behind the comma at token i: "… would stay, |
// despite his own criticism of it".
func (u *unit) despiteFacts(i, to int) bool {
	if !u.at(i+1, "despite") || i+3 >= to {
		return false
	}
	if u.toks[i+2].is(ingEnding) && !u.toks[i+2].is(ingNoun) {
		return false // "despite being old"
	}
	for k := i + 2; k < min(to, i+2+longestInset) && u.toks[k].run < 0 && !u.comma(k); k++ {
		if t := &u.toks[k]; t.in(knowledge) || t.is(reportNoun) && !t.is(speechForm) {
			return true
		} else if t.is(prepositional) && k > i+4 {
			return false
		}
	}
	return false
}

// knowledge are nouns for what speaks against somebody's words, in addition to those of speaking.
var knowledge = wordSet(`evidence proof criticism criticisms determination determinations finding findings conclusion conclusions assessment assessments consensus reports objections calls warnings
assurances denials concerns protests ruling rulings polls fact claims statements remarks complaints outcry backlash doubts promise promises pledge pledges report`)

// inSeries reports whether an apposition of the reporter begins behind the comma at token i that tells which of a series the act or
// statement is: "would look into it, | the first step towards", "… was over, | the latest sign of".
func (u *unit) inSeries(c *cue, i, to int) bool {
	return c.states() && u.at(i+1, "the") && i+4 < to && u.toks[i+2].in(ordinals) && u.toks[i+3].in(steps)
}

var (
	ordinals = wordSet(`first latest second third last`)
	steps    = wordSet(`step sign signal time attempt effort move in blow sort salvo test case report such instance example twist`)
)

package quotes

import "hotline/model"

// A word that turns away from the sentence before is the reporter's, if the verb comes behind the statement.

// unturned returns the span without such a word at its beginning or end: "But | the sale was lost, Orlov said", "The sale was lost, |
// however, Orlov said".
func (u *unit) unturned(c *cue, s model.Span) model.Span {
	const least = 4 // tokens that must remain
	from, to := u.tokenAt(s.Start), u.tokenAt(s.End-1)+1
	if c.from < to || to-from < least+2 {
		return s
	}
	if first, _ := u.sentenceTokens(from); first == from && u.toks[from].in(turningAway) && !u.toks[from+1].is(subordinating) {
		if from++; u.comma(from) {
			from++
		}
	}
	if u.toks[to-1].low == "however" && u.comma(to-2) {
		to -= 2
	}
	return u.spanOf(from, to)
}

// turningAway are words with which a reporter turns from one sentence to the next.
var turningAway = wordSet(`but and yet however meanwhile still`)

package quotes

import "slices"

// plainly reports whether the form of the sentence alone makes it likely that the tokens [from, to) are reported by the cue, whatever
// other verbs that may report are near.
func (p *page) plainly(u *unit, c *cue, from, to int) bool {
	return p.closes(u, c, from, to) || p.opens(u, c, from, to) || p.charges(u, c, from, to)
}

// closes reports whether the cue closes a sentence that is otherwise the statement, the tokens [from, to): "The port will close, and the
// mayor thinks it right, Orlov said on Friday." Nothing else can be meant, whatever other verbs that may report are in it.
func (p *page) closes(u *unit, c *cue, from, to int) bool {
	if c.from < to || c.passive || !u.comma(to) || from > 0 && u.toks[from-1].sent == u.toks[from].sent || p.leadsIn(u, from, to) {
		return false
	}
	subject := &u.phrases[c.subject]
	return uttering[c.lemma] && subject.from == to+1 && c.from == subject.to || c.lemma == "according to" && c.from == to+1
}

// opens reports whether the cue and "that" come before the statement, the tokens [from, to), with at most hearers and circumstances
// between them: "Orlov said in an interview published on Friday that".
func (p *page) opens(u *unit, c *cue, from, to int) bool {
	if !uttering[c.lemma] || c.passive || c.inf || c.to >= from || !u.at(from-1, "that") || u.toks[from].sent != u.toks[c.from].sent {
		return false
	}
	if c.to < from-1 && !u.toks[c.to].is(prepositional|adverbial|dayName) && !hearing[c.lemma] {
		return false // "said nothing of the vote that they lost"
	}
	clause := p.verbsIn(u, from, to) > 0 || slices.ContainsFunc(u.toks[from:to], func(t token) bool { return unreal[t.low] })
	return clause && p.verbsIn(u, c.to, from-1) == 0 && !p.isVerb(u, from)
}

// charges reports whether the statement, the tokens [from, to), is what the cue charges somebody with, denies or calls on somebody to
// do: "accused Orlov of hiding it", "denied hiding it", "urged Orlov to show it".
func (p *page) charges(u *unit, c *cue, from, to int) bool {
	if c.passive || c.inf || from < c.to || from > c.to+1 || c.lemma == "call" && c.class != "urge" {
		return false // "called the paper to ask"
	}
	if c.lemma == "deny" {
		return from == c.to && u.toks[from].is(ingEnding) || p.mainClause(u, from, to)
	}
	word := linking[c.lemma]
	s := u.phraseFrom(from)
	if word == "" || s < 0 || u.phrases[s].from != from {
		return false
	}
	for i := u.phrases[s].to; i < min(to-1, from+longestAside); i++ {
		if u.at(i, word) {
			return word == "to" || u.toks[i+1].is(ingEnding)
		}
		if p.isVerb(u, i) {
			return false
		}
	}
	return false
}

// linking holds the word between whom a verb charges and what with.
var linking = map[string]string{"accuse": "of", "urge": "to", "call": "to"}

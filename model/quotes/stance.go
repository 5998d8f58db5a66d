package quotes

import (
	"strings"

	"hotline/model"
)

// A cue may tell that its subject does not say the words that it reports: a verb of denial ("rejected claims that"), a negated verb
// ("has not confirmed that"), or one that depends on a refusal ("declined to say whether"). Which verbs do so is in the lexicon.

// relate fills in how the words of each quotation relate to its speaker, and adds to the cue what turns it; it comes last, because other
// rules look at the cue alone. The clauses that somebody quotes are his own, whatever he denies beside them: he denied it: “We know
// nothing.”
func (p *page) relate(quotes []model.Quote) {
	for i := range quotes {
		q := &quotes[i]
		if q.Kind == model.Direct {
			continue
		}
		u, c := p.cueOf(q)
		if c == nil {
			continue
		}
		stance, from := p.stance(u, c)
		if stance != model.Says && (q.Kind == model.Indirect || u.meant(c, stance, q.Span)) {
			q.Stance, q.Cue.Start = stance, u.toks[from].Start
		}
	}
}

// cueOf returns the cue of a quotation, in the body or in a headline, and its unit; or nil.
func (p *page) cueOf(q *model.Quote) (*unit, *cue) {
	if c, ui := p.cueAt(q); c != nil {
		return &p.units[ui], c
	}
	for ui := min(len(p.units), len(p.a.Body)); ui < len(p.units) && !q.Cue.Empty(); ui++ {
		u := &p.units[ui]
		if !u.span.Contains(q.Cue) {
			continue
		}
		at := u.tokenAt(q.Cue.Start)
		if k := u.cueFrom(at); k < len(u.cues) && u.cues[k].from == at {
			return u, &u.cues[k]
		}
	}
	return nil, nil
}

// stance returns what the cue makes of the words that it reports, and the first token that does so.
func (p *page) stance(u *unit, c *cue) (stance model.Stance, from int) {
	first, _ := u.sentenceTokens(c.from)
	k := u.beforeAdverbs(c.from-1, first)
	if not := u.turning(k, c.from, first); not >= 0 {
		return model.Withholds, not
	}
	if to := u.at(k, "to"); to || u.toks[c.from].is(ingEnding) {
		for to && k > first || u.at(k, "having") {
			k, to = u.beforeAdverbs(k-1, first), false
		}
		if k >= first && u.outside(k) {
			if stance, known := p.lex.Withheld[u.toks[k].low]; known {
				return stance, k
			}
			if k > first && u.toks[k].low == "of" {
				if stance, known := p.lex.Withheld[u.toks[k-1].low+" of"]; known {
					return stance, k - 1
				}
			}
		}
	}
	if k := u.beforeSubject(c, first); k >= first && u.outside(k) && u.toks[k].is(speechForm) && p.lex.Stances[u.toks[k].lex.verb.Lemma] == model.Denies {
		return model.Denies, k // "denied that he had called the sale “a plot”"
	}
	switch {
	case c.class == "noun":
		stance = p.lex.Stances["the "+c.lemma]
	case c.class == "deny" && u.at(c.to-1, "out"):
		stance = p.lex.Stances[c.lemma+" out"]
	default:
		known := false
		if u.at(c.to, "that") {
			stance, known = p.lex.Stances[c.lemma+" that"]
		}
		if !known {
			stance = p.lex.Stances[c.lemma]
		}
	}
	return stance, c.from
}

// beforeSubject returns the token before the clause whose subject and verb are the cue, "| that he had called", "| he called"; or less than first.
func (u *unit) beforeSubject(c *cue, first int) int {
	if c.class == "noun" || c.subject < 0 || c.after || c.ing || u.beforeHelping(c.from-1, first) != u.phrases[c.subject].to-1 {
		return first - 1
	}
	k := u.phrases[c.subject].from - 1
	switch {
	case k > first && u.at(k, "that"):
		return k - 1
	case u.phrases[c.subject].kind == pronounPhrase:
		return k
	}
	return first - 1 // "denied press reports", "denied Kremlin claims that"
}

// beforeHelping returns the last token from token i back to first that is neither an adverb nor an auxiliary.
func (u *unit) beforeHelping(i, first int) int {
	for i >= first && u.outside(i) && (u.toks[i].adverb() || u.toks[i].in(helping)) {
		i--
	}
	return i
}

// beforeAdverbs returns the last token from token i back to first that is no adverb of a verb.
func (u *unit) beforeAdverbs(i, first int) int {
	for n := 0; n < 3 && i >= first && u.outside(i) && (u.toks[i].adverb() && !u.toks[i].in(helping) && !u.toks[i].in(negating) || u.toks[i].in(temporal)); n++ {
		i--
	}
	return i
}

// turning returns the first token of the words that negate the verb at token i, or -1; k is the token before its adverbs: "| has not yet
// confirmed", "| no longer believes", "would | neither confirm nor deny". What is "not only" said is said.
func (u *unit) turning(k, i, first int) int {
	if k < first || !u.outside(k) || u.at(k+1, "only") || u.at(k+1, "just") || u.at(k+1, "merely") || u.at(k+1, "simply") {
		return -1
	}
	switch w := u.toks[k].low; {
	case strings.HasSuffix(w, "n't"), w == "cannot", w == "no" && u.at(k+1, "longer"), w == "neither":
	case w == "nor":
		for n := k - 1; n >= first && n >= k-longestInset; n-- {
			if u.at(n, "neither") {
				k = n
				break
			}
		}
	case w == "not" || w == "never":
		if k > first && u.outside(k-1) && u.toks[k-1].in(helping) {
			k--
		}
	default:
		return -1
	}
	return k
}

// meant reports whether the words in marks are what the verb is about, rather than words that the speaker himself uses of it: "denied that
// it was “a plot”", but "dismissed it as “a plot”", "denied it, a “plot” to him", "rejected the “baseless” claims".
func (u *unit) meant(c *cue, stance model.Stance, words model.Span) bool {
	if !u.span.Contains(words) {
		return false
	}
	i := u.tokenAt(words.Start)
	if i < c.to || u.toks[i].sent != u.toks[c.from].sent {
		return false
	}
	named := stance == model.Denies || stance == model.Opposes || stance == model.Doubts
	after := i
	for after < len(u.toks) && u.toks[after].run == u.toks[i].run {
		after++
	}
	if after < len(u.toks) && u.toks[after].is(claimNoun|reportNoun|documentNoun) {
		return false // "dismissed the “baseless” claims"
	}
	for k := c.to; k < i; k++ {
		t := &u.toks[k]
		switch {
		case t.run >= 0:
		case t.in(ending), named && t.low == "as":
			return false
		case (t.low == "and" || t.low == "or") && u.toks[k+1].is(speechForm|finiteVerb), t.low == "by" && u.toks[k+1].is(ingEnding):
			return false // "denied it and claims it was “a plot”", "dismissed it by joking that “it sleeps”"
		}
	}
	return true
}

var (
	temporal = wordSet(`yet ever longer`)
	negating = wordSet(`not never no nor neither cannot`)
	helping  = wordSet(`did does do has have had is are was were be been would will could can might may should shall must`)
	ending   = wordSet(`, : ; — – - but while although though because after saying calling describing`) // what is denied ends before them
)

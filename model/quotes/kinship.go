package quotes

import "strings"

// The facts here say how the clauses on both sides of a border relate to the cue that reports: in "said it was “no threat” | and
// warned them" the next verb has the same subject; "said Orlov knew that | it was “no threat”" begins in somebody else's clause.

// kinship says how the cue beside a border is related to the reporting cue.
type kinship = float32

const (
	noCue kinship = iota
	ownCue
	ownSubject
	ofPronoun
	ofAnother
)

// kin returns the relation of cue o to cue c, which may be nil.
func (u *unit) kin(o, c *cue) kinship {
	switch {
	case o == c:
		return ownCue
	case c != nil && o.subject == c.subject:
		return ownSubject
	case u.phrases[o.subject].kind == pronounPhrase:
		return ofPronoun
	}
	return ofAnother
}

// beforeBorder returns the kinship to c of the cue whose clause ends right before token i, or before the "that" in front of it.
func (u *unit) beforeBorder(i int, c *cue) kinship {
	for k := u.cueFrom(i) - 1; k >= 0; k-- {
		o := &u.cues[k]
		if _, end := u.clause(o); end <= i && i-end <= 2 {
			return u.kin(o, c)
		}
		if i-o.from > 12 {
			break
		}
	}
	return noCue
}

// behindBorder returns the kinship to c of the cue whose clause begins at token i or behind a connecting word there.
func (u *unit) behindBorder(i int, c *cue) kinship {
	for k := u.cueFrom(i); k < len(u.cues); k++ {
		o := &u.cues[k]
		begin := o.from
		if o.subject >= 0 && u.phrases[o.subject].from >= i {
			begin = min(begin, u.phrases[o.subject].from)
		}
		if begin >= i && begin <= i+2 {
			return u.kin(o, c)
		}
		if o.from > i+8 {
			break
		}
	}
	return noCue
}

// formOf returns a number for the visible form of a verb: 1 in -ing, 2 past, 3 in -s, 4 any other.
func formOf(w string) float32 {
	switch {
	case strings.HasSuffix(w, "ing"):
		return 1
	case strings.HasSuffix(w, "ed") || w == "said" || w == "told" || w == "wrote" || w == "made" || w == "took" || w == "went":
		return 2
	case strings.HasSuffix(w, "s"):
		return 3
	}
	return 4
}

// goesOnAs compares the verb behind a connecting word at token i with that of the cue: 0 no such verb, 1 another form, 2 the same
// form.
func (p *page) goesOnAs(u *unit, i int, c *cue) float32 {
	for i < len(u.toks) && u.toks[i].low == "," {
		i++
	}
	if c == nil || i+1 >= len(u.toks) || u.toks[i].low != "and" && u.toks[i].low != "but" {
		return 0
	}
	i++
	if i+1 < len(u.toks) && (strings.HasSuffix(u.toks[i].low, "ly") || u.toks[i].low == "then" || u.toks[i].low == "also") {
		i++
	}
	if !p.isVerb(u, i) {
		return 0
	}
	return 1 + truth(formOf(u.toks[i].low) == formOf(u.toks[c.from].low))
}

// opening returns the kind of clause that begins the sentence of token i: 1 a subordinate clause, 2 an infinitive or a
// participle.
func (u *unit) opening(i int) float32 {
	from, to := u.sentenceTokens(i)
	for from < to && u.toks[from].run < 0 && !lettered(u.toks[from].low) {
		from++
	}
	if from >= to {
		return 0
	}
	switch t := &u.toks[from]; {
	case t.is(subordinating):
		return 1
	case t.low == "to" || t.is(ingEnding):
		return 2
	}
	return 0
}

// lettered reports whether a folded word begins with a letter.
func lettered(w string) bool { return w != "" && w[0] >= 'a' }

var subordinate = wordSet(`while as when after before although though if despite because since even whereas unless until once`)

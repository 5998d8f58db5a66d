package quotes

import (
	"sort"
	"strings"

	"hotline/model"
)

// cue is a speech verb outside the runs, or "according to", with its subject.
type cue struct {
	from, to int // tokens [from, to) of the verb
	class    string
	lemma    string
	subject  int // index in unit.phrases, or -1
	score    float64
	after    bool // the subject follows the verb: "said Peskov", "according to Peskov"
	ing      bool // a participle: its subject is that of the clause it belongs to
	inf      bool // an infinitive: it governs words in marks, but introduces no statement by itself
	passive  bool
	relative int        // token of the "who" that stands for the subject, or 0
	fronted  int        // token of the comma between a participle that begins its sentence and its subject, or 0
	relayer  int        // index in unit.phrases of the one who relayed it, or -1
	reported model.Span // see complement
	read     bool
	claimed  bool // a quotation in marks depends on it
	dashes   int8 // what betweenDashes found: 1 if the cue stands between dashes, -1 if not, 0 if not asked yet
	that     int  // token of the "that" behind a noun of speaking, which certainly begins the statement, or 0

	classWord, lemmaWord uint32  // word(class), word(lemma)
	rank                 float32 // of the class: see classes
}

func (c *cue) span(u *unit) model.Span {
	return model.Span{Start: u.toks[c.from].Start, End: u.toks[c.to-1].End}
}

// states reports whether the verb by itself says that words were said or written.
func (c *cue) states() bool { return c.class == "say" || c.class == "tell" || c.class == "write" }

// form returns a number for the form of the verb.
func (c *cue) form() uint32 {
	return flag(c.ing) + 2*flag(c.inf) + 4*flag(c.passive) + 8*flag(c.after)
}

// findCues fills u.cues.
func (p *page) findCues(u *unit) {
	u.cues = p.shelves.cues.open()
	p.readCues(u)
	u.dropParticiples()
	u.cues = p.shelves.cues.close(u.cues)
	for k := range u.phrases {
		u.phrases[k].cue = -1
	}
	for i := len(u.cues) - 1; i >= 0; i-- {
		c := &u.cues[i]
		c.classWord, c.lemmaWord, c.rank = word(c.class), word(c.lemma), classes[c.class]
		subject := &u.phrases[c.subject]
		subject.cue = i
		subject.speaks = subject.speaks || c.class != "think"
	}
}

func (p *page) readCues(u *unit) {
	for i := 0; i < len(u.toks); i++ {
		if !u.toks[i].is(cueing) || !u.outside(i) || u.toks[i].Kind != model.Word {
			continue
		}
		if u.toks[i].low == "according" && i+1 < len(u.toks) && u.toks[i+1].low == "to" {
			if s := u.phraseFrom(u.behindMoreThan(i + 2)); s >= 0 {
				s = u.possessed(s)
				u.cues = append(u.cues, cue{from: i, to: i + 2, class: "say", lemma: "according to", subject: s, score: 6, after: true, relayer: -1})
			}
			continue
		}
		if u.toks[i].low == "per" {
			if s := p.per(u, i); s >= 0 {
				u.cues = append(u.cues, cue{from: i, to: i + 1, class: "say", lemma: "according to", subject: s, score: 6, after: true, relayer: -1})
			}
			continue
		}
		if c, ok := p.nounCue(u, i); ok {
			u.cues = append(u.cues, c)
			continue
		}
		if u.toks[i].is(beginsCue) {
			if c, ok := p.phrasalCue(u, i); ok {
				u.cues = append(u.cues, c)
				i = c.to - 1
				continue
			}
		}
		v := &u.toks[i].lex.verb
		if v.Lemma == "" {
			continue
		}
		if v.Class == "be" {
			if !p.beSure(u, i) {
				continue
			}
		} else if !p.isCueForm(u, i) {
			continue
		}
		c := cue{from: i, to: i + 1, class: v.Class, lemma: v.Lemma, subject: -1, relayer: -1}
		if i+1 < len(u.toks) && c.lemma == "point" && u.toks[i+1].low == "out" {
			c.to++
		}
		if c.lemma == "rule" && i+1 < len(u.toks) && u.toks[i+1].low == "out" {
			c.to, c.class = c.to+1, "deny"
		}
		if c.lemma == "call" {
			if k := u.behindCallDay(i + 1); k+1 < len(u.toks) && (u.toks[k].low == "for" || u.toks[k].low == "on" && !u.toks[k+1].is(dayName)) {
				c.to, c.class = k+1, "urge"
			}
		}
		if p.subjectOf(u, &c) {
			if n := len(u.cues); n > 0 && u.cues[n-1].from == c.from {
				u.cues = u.cues[:n-1] // "went" of "went on to say"
			}
			u.cues = append(u.cues, c)
			i = c.to - 1
		}
	}
}

// behindCallDay returns the token behind a day or an adverb at token i, between "called" and its "for", or i: "called | Monday night for",
// "called | again for".
func (u *unit) behindCallDay(i int) int {
	if i+1 >= len(u.toks) || u.toks[i].run >= 0 {
		return i
	}
	k := i
	if n := max(u.dayAt(k), u.timeAt(k)); n > 0 {
		if k += n; k < len(u.toks) && u.toks[k].in(dayParts) {
			k++
		}
	} else if u.toks[k].low == "again" || u.toks[k].low == "instead" || u.toks[k].is(lyWord) {
		k++
	}
	return k
}

// behindMoreThan returns the token behind words at token i that come before a number, or behind the mark of a link: "more than | two dozen
// people", "a [ | Lake/Marist]".
func (u *unit) behindMoreThan(i int) int {
	switch {
	case (u.at(i, "more") || u.at(i, "fewer") || u.at(i, "less")) && u.at(i+1, "than"), u.at(i, "at") && (u.at(i+1, "least") || u.at(i+1, "most")), i+1 < len(u.toks) && u.toks[i].is(indefinite) && u.at(i+1, "["):
		return i + 2
	}
	return i
}

// per returns the phrase behind the "per" at token i that names the source of the sentence, or -1: "Per the ministry, it was
// over", "It was over, per Axios."
func (p *page) per(u *unit, i int) int {
	s := u.phraseFrom(i + 1)
	if s < 0 || u.phrases[s].from != i+1 || !p.canSpeak(&u.phrases[s]) || u.phrases[s].kind == pronounPhrase || i+1 < len(u.toks) && !u.toks[i+1].is(definite) && !u.toks[i+1].capital {
		return -1
	}
	from, to := u.sentenceTokens(i)
	end := u.phrases[s].to
	if i <= from+1 && u.comma(end) || u.comma(i-1) && (end >= to-1 || u.comma(end)) {
		return s
	}
	return -1
}

// dropParticiples removes cues that are participles of the subject of the next cue: "Officials briefed on the plan said".
func (u *unit) dropParticiples() {
	kept := u.cues[:0]
	for i := range u.cues {
		if i+1 < len(u.cues) && u.cues[i+1].subject == u.cues[i].subject && !u.cues[i+1].ing && u.reduced(u.cues[i].from, u.phrases[u.cues[i].subject].to) &&
			u.unbroken(u.cues[i].to, u.cues[i+1].from) && !u.thatIn(u.cues[i].to, u.cues[i+1].from) {
			continue
		}
		kept = append(kept, u.cues[i])
	}
	u.cues = kept
}

// reduced reports whether the word at token i may be a participle of the phrase that ends there, followed by where, when or by
// whom: "a report published in March", "a letter filed Thursday".
func (u *unit) reduced(i, end int) bool {
	return i == end && (strings.HasSuffix(u.toks[i].low, "ed") || u.toks[i].in(participles)) && i+1 < len(u.toks) && (u.toks[i+1].is(prepositional|dayName) || u.toks[i+1].low == "online" || u.timeAt(i+1) > 0)
}

// thatIn reports whether the tokens [from, to) contain the "that" of a clause, rather than a relative one: "replied in a note |
// that it was over".
func (u *unit) thatIn(from, to int) bool {
	for i := from; i < to; i++ {
		if u.conjunction(i) && i+1 < to && !u.toks[i+1].is(pastVerb|speechForm|lyEnding) {
			return true
		}
	}
	return false
}

// participles are irregular participles of verbs whose objects are documents.
var participles = wordSet(`seen shown given written held sent made taken drawn`)

// unbroken reports whether the tokens [from, to) contain no comma, conjunction or words in marks.
func (u *unit) unbroken(from, to int) bool {
	for i := from; i < to; i++ {
		switch t := &u.toks[i]; {
		case t.run >= 0, t.low == ",", t.low == "and", t.low == "but", t.low == "or", t.low == ";", t.low == ":":
			return false
		}
	}
	return true
}

// phrasalCue reads cues of several words: "in the words of Orlov", "as Orlov put it", “…,” Orlov shot back.
func (p *page) phrasalCue(u *unit, i int) (cue, bool) {
	after := func(words ...string) bool {
		for k, w := range words {
			if i+1+k >= len(u.toks) || u.toks[i+1+k].low != w || !u.outside(i+1+k) {
				return false
			}
		}
		return true
	}
	cueOf := func(words int, lemma string) (cue, bool) {
		c := cue{from: i, to: i + words, class: "say", lemma: lemma, subject: -1, relayer: -1}
		return c, p.subjectOf(u, &c)
	}
	switch low := u.toks[i].low; {
	case low == "in" && after("the", "words", "of"):
		if s := u.phraseFrom(i + 4); s >= 0 {
			return cue{from: i, to: i + 4, class: "say", lemma: ownWords, subject: s, score: 6, after: true, relayer: -1}, true
		}
	case low == "in":
		if s, own := u.ownedWords(i + 1); s >= 0 {
			return cue{from: i, to: own, class: "say", lemma: ownWords, subject: s, score: 6, after: true, relayer: -1}, true
		}
	case u.putsIt(i):
		return cueOf(2, "put it")
	case thatVerbs.has(low) && u.thatVerb(i):
		return cueOf(1, low)
	case makes.has(low) && after("clear"):
		return cueOf(2, "make clear")
	case makes.has(low) && after("it", "clear"):
		return cueOf(3, "make clear")
	case uses.has(low) && u.theTerm(i+1):
		return cueOf(3, useTerm)
	case answers.has(low) && after("back") && u.besideRun(i, i+2):
		return cueOf(2, "shoot back")
	}
	return cue{}, false
}

// theTerm reports whether "the term" or the like stands at token i, before words in marks.
func (u *unit) theTerm(i int) bool {
	return i+2 < len(u.toks) && u.toks[i].is(definite) && u.toks[i+1].in(terms) && u.toks[i+2].run >= 0
}

var terms = wordSet(`term word words phrase expression`)

// useTerm is the lemma of "use the term".
const useTerm = "use the term"

// ownWords is the lemma of the cue that names whose words are used.
const ownWords = "in the words of"

// ownedWords returns the phrase at token i that is the owner of "own words", and the token behind them, or -1: "in | Orlov’s own
// words".
func (u *unit) ownedWords(i int) (phrase, behind int) {
	s := u.phraseIndex(i)
	if s == len(u.phrases) || u.phrases[s].from != i || !u.phrases[s].owner {
		return -1, 0
	}
	own := u.phrases[s].to
	if own < len(u.toks) && u.toks[own].Kind != model.Word {
		own++
	}
	if own+1 >= len(u.toks) || u.toks[own].low != "own" || u.toks[own+1].low != "words" {
		return -1, 0
	}
	return s, own + 2
}

// Words that begin a cue of several words.
var (
	answers   = wordSet(`shot shoots fired fires hit hits snapped snaps`)                                                             // with "back", beside words in marks
	makes     = wordSet(`make makes made`)                                                                                            // with "clear"
	thatVerbs = wordSet(`charge charged charges allow allows allowed assess assessed assesses project projects projected holds held`) // before "that"
	uses      = wordSet(`used uses using`)                                                                                            // with "the term", before words in marks
	phrasal   = union(wordSet(`in put puts`), answers, makes, thatVerbs, uses)
)

// besideRun reports whether a run ends just before token i or begins soon after token to.
func (u *unit) besideRun(i, to int) bool {
	for k := max(0, i-6); k < min(len(u.toks), to+6); k++ {
		if u.toks[k].run >= 0 {
			return true
		}
	}
	return false
}

// beSure reports whether token i is an adjective such as "sure" behind "be" that reports what its subject thinks: "is sure".
func (p *page) beSure(u *unit, i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if w := u.toks[k].low; w == "is" || w == "was" || w == "are" || w == "were" || w == "been" || w == "remain" || w == "remains" || w == "remained" {
			for k--; k > 0 && u.toks[k].adverb(); k-- {
			}
			return k < 0 || !u.impersonal(k)
		}
	}
	return false
}

// phraseFrom returns the phrase that begins at token i or one token later, or -1.
func (u *unit) phraseFrom(i int) int {
	if k := u.phraseIndex(i); k < len(u.phrases) && u.phrases[k].from <= i+1 {
		return k
	}
	return -1
}

// phraseIndex returns the index of the first phrase that begins at or after token i.
func (u *unit) phraseIndex(i int) int {
	if i >= 0 && i < len(u.nextPhrase) {
		return int(u.nextPhrase[i])
	}
	return sort.Search(len(u.phrases), func(k int) bool { return u.phrases[k].from >= i })
}

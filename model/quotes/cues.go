package quotes

import (
	"sort"
	"strings"

	"hotline/model"
)

// cue is a speech verb outside the runs (or "according to") with its subject.
type cue struct {
	from, to int // tokens [from, to) of the verb
	class    string
	lemma    string
	subject  int // index in unit.phrases, or -1
	score    float64
	after    bool // the subject follows the verb: "said Peskov", "according to Peskov"
	ing      bool // a participle: its subject is that of the clause it hangs on
	inf      bool // an infinitive: it governs words in marks, but reports nothing by itself
	passive  bool
	comp     int // token at which what was said begins, when it follows
	relative int // token of the "who" that stands for the subject, or 0
	relayer  int // index in unit.phrases of who passed it on, or -1
}

func (c *cue) span(u *unit) model.Span {
	return model.Span{Start: u.toks[c.from].Start, End: u.toks[c.to-1].End}
}

// isCueForm reports whether token i is a form of a speech verb used as a verb. English makes nouns of many of
// them ("claims", "report", "state"), so the words beside it decide.
func (p *page) isCueForm(u *unit, i int) bool {
	t := &u.toks[i]
	v := t.lex.verb
	if v.Lemma == "" || t.Kind != model.Word || v.Class == "be" {
		return false
	}
	prev, next := "", ""
	if i > 0 && u.toks[i-1].sent == t.sent && u.outside(i-1) {
		prev = u.toks[i-1].low
		if u.toks[i-1].Kind == model.Suffix {
			prev = "'s"
		}
	}
	if i+1 < len(u.toks) {
		next = u.toks[i+1].low
	}
	if prev == "'s" && i > 1 && strings.HasSuffix(t.low, "ing") {
		_, pro := pronouns[u.toks[i-2].low]
		return pro // "he’s claiming"
	}
	if prev == "'s" || determiners[prev] != 0 && !bareDeterminers[prev] && prev != "that" && prev != "this" {
		return false
	}
	if model.Capitalised(t.In(p.a.Text)) && prev != "" && i > 0 && u.toks[i-1].Kind == model.Word && u.zone == bodyZone {
		return false
	}
	switch {
	case strings.HasSuffix(t.low, "ing"):
		name := i > 0 && prev != "" && model.Capitalised(u.toks[i-1].In(p.a.Text)) && !notNoun[prev]
		return ingLeads[prev] || (prev == "" || name) && sayLemma[v.Lemma]
	case t.low == v.Lemma:
		return modals[prev] || pluralSubject(u, i) || prev == "to" || t.low == "put" || plainVerbs[t.low] && !adjectiveLike(prev) && !prepositions[prev]
	case strings.HasSuffix(t.low, "s") && t.low != v.Lemma && !strings.HasSuffix(t.low, "ss") && nounVerbs[t.low]:
		if prepositions[prev] || adjectiveLike(prev) || prev == "and" || prev == "" {
			return false
		}
		return verbNext[next] || i+1 < len(u.toks) && (u.toks[i+1].run >= 0 || next == ":" || next == ",")
	case prepositions[prev] && prev != "than" && prev != "since" && prev != "as" && prev != "before" && prev != "after":
		return false
	}
	if nounPasts[t.low] && prev != "" && (adjectiveLike(prev) || prepositions[prev]) {
		return false
	}
	return true
}

// adjectiveLike reports whether the word is a demonym or such that a noun follows.
func adjectiveLike(w string) bool {
	return strings.HasSuffix(w, "ian") || strings.HasSuffix(w, "ish") || strings.HasSuffix(w, "ese") || strings.HasSuffix(w, "can") && len(w) > 4 ||
		strings.HasSuffix(w, "ous") || strings.HasSuffix(w, "ful") || strings.HasSuffix(w, "ial") || strings.HasSuffix(w, "ive") ||
		w == "new" || w == "such" || w == "public" || w == "false" || w == "recent" || w == "latest"
}

func pluralSubject(u *unit, i int) bool {
	if i == 0 {
		return false
	}
	k := i - 1
	for k > 0 && (auxiliary[u.toks[k].low] || strings.HasSuffix(u.toks[k].low, "ly")) {
		k--
	}
	w := u.toks[k].low
	if pr, ok := pronouns[w]; ok {
		return pr.plural || pr.first
	}
	return w == "you" || w == "who" || w == "people" || bareDeterminers[w] ||
		strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && u.toks[k].Kind == model.Word && !notNoun[w]
}

var (
	plainVerbs = wordSet(`say argue believe insist agree contend acknowledge`)
	ingLeads   = wordSet(`, and by as while in before after without is was are were be been also ; – — - when from then but`)
	sayLemma   = wordSet(`say add cite note write tell call describe accuse ask declare shout claim warn explain argue insist yell urge deny`)
	modals     = wordSet(`will would could can may might must should did do does didn't don't doesn't won't wouldn't not i we they you`)
	verbNext   = wordSet(`that the a an he she it they there his her its their to in on this these no not “ " ' ‘ we i you , : russia moscow washington`)
	auxiliary  = wordSet(`has had have also later then was is are were been be will would could may might did does do not never just even still again once further repeatedly
recently previously reportedly earlier first`)
	nounVerbs = wordSet(`claims reports comments demands calls plans views posts states questions orders requests remarks promises warnings answers cries doubts fears hopes worries tweets texts notes attacks
charges offers supports contacts signals details complaints estimates forecasts pledges praises vows objects protests briefs talks quotes cites points regrets marks slams favors labels echoes reviews cautions hints`)
	nounPasts = wordSet(`read put hit held cast cited`)
)

// findCues fills u.cues.
func (p *page) findCues(u *unit) {
	for i := 0; i < len(u.toks); i++ {
		if !u.outside(i) || u.toks[i].Kind != model.Word {
			continue
		}
		if u.toks[i].low == "according" && i+1 < len(u.toks) && u.toks[i+1].low == "to" {
			if s := u.phraseFrom(i + 2); s >= 0 {
				u.cues = append(u.cues, cue{from: i, to: i + 2, class: "say", lemma: "according to", subject: s, score: 6, after: true, relayer: -1})
			}
			continue
		}
		if c, ok := p.nounCue(u, i); ok {
			u.cues = append(u.cues, c)
			continue
		}
		v := u.toks[i].lex.verb
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
		if i+1 < len(u.toks) && (u.toks[i].low == "pointed" || u.toks[i].low == "points") && u.toks[i+1].low == "out" {
			c.to++
		}
		if c.lemma == "call" && i+1 < len(u.toks) && (u.toks[i+1].low == "on" || u.toks[i+1].low == "for") {
			c.to, c.class = c.to+1, "urge"
		}
		c.comp = c.to
		if p.subjectOf(u, &c) {
			u.cues = append(u.cues, c)
			i = c.to - 1
		}
	}
}

// nounCue reads a noun that reports what its owner said: "Trump’s claim that …". Only a possessive names the
// speaker, so other uses of the noun are left alone.
func (p *page) nounCue(u *unit, i int) (cue, bool) {
	if !reportNouns[u.toks[i].low] {
		return cue{}, false
	}
	for k := range u.phrases {
		ph := &u.phrases[k]
		if ph.from <= i && i < ph.to && k > 0 && u.phrases[k-1].owner && u.phrases[k-1].to >= ph.from-1 {
			return cue{from: i, to: i + 1, class: "noun", lemma: u.toks[i].low, subject: k - 1, score: 3, comp: i + 1, relayer: -1}, true
		}
	}
	return cue{}, false
}

// reportNouns are nouns of speaking.
var reportNouns = wordSet(`claim claims statement assertion assertions comment comments remark remarks call calls accusation accusations pledge vow promise admission declaration warning warnings
description insistence suggestion contention argument words quote tweet tweets letter speech response question questions criticism characterization characterisation
denial complaint prediction reference references demand request conclusion testimony allegation allegations`)

// beSure reports whether token i is an adjective such as "sure" that reports what its subject thinks: "is sure".
func (p *page) beSure(u *unit, i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if w := u.toks[k].low; w == "is" || w == "was" || w == "are" || w == "were" {
			return true
		}
	}
	return false
}

// phraseFrom returns the phrase that begins at token i or one token later, or -1.
func (u *unit) phraseFrom(i int) int {
	for k := range u.phrases {
		if f := u.phrases[k].from; f >= i {
			if f <= i+1 {
				return k
			}
			break
		}
	}
	return -1
}

// phraseBefore returns the index of the first phrase that begins at or after token i.
func (u *unit) phraseIndex(i int) int {
	return sort.Search(len(u.phrases), func(k int) bool { return u.phrases[k].from >= i })
}

// subjectReach is how many tokens before its verb a subject is looked for: no reader keeps more in mind.
const subjectReach = 150

// subjectOf finds the subject of a cue; false when the verb cannot be one.
func (p *page) subjectOf(u *unit, c *cue) bool {
	from, to := u.sentenceTokens(c.from)
	prev := ""
	if c.from > from {
		prev = u.toks[c.from-1].low
	}
	c.ing = strings.HasSuffix(u.toks[c.from].low, "ing")
	if prev == "to" {
		return p.infinitive(u, c, from)
	}
	if p.quotedAs(u, c, from, to) {
		return true
	}
	if !c.ing && u.beBefore(c.from, from) && !strings.HasSuffix(u.toks[c.from].low, "s") && c.class != "be" {
		return p.passive(u, c, to)
	}
	if p.inverted(u, c, from, to) {
		return true
	}
	best, score := -1, 0.0
	near := max(from, c.from-subjectReach)
	for k := u.phraseIndex(near); k < len(u.phrases); k++ {
		ph := &u.phrases[k]
		if ph.to > c.from {
			break
		}
		if ph.from < near {
			continue
		}
		if s := p.subjectScore(u, c, ph, from); best < 0 || s > score {
			best, score = k, s
		}
	}
	if best >= 0 && score >= 0 {
		c.subject, c.score = best, score
		if end := u.phrases[best].to; p.gap(u, end, c.from).who {
			c.relative = u.relativeAt(end, c.from)
		}
		return true
	}
	return false
}

// infinitive reads "prompted Trump to claim", "went on to say": the subject is whoever was made to speak, or that
// of the clause.
func (p *page) infinitive(u *unit, c *cue, from int) bool {
	c.inf, c.score = true, 1
	best := -1
	for k := range u.phrases {
		ph := &u.phrases[k]
		if ph.from < from || ph.to > c.from-1 {
			continue
		}
		if ph.from > from && causatives[u.toks[ph.from-1].low] {
			best, c.score = k, 5
			break
		}
		if best < 0 && ph.opens && !ph.afterPrep && !ph.owner && p.canSpeak(ph) {
			best = k
		}
	}
	c.subject = best
	return best >= 0
}

// causatives are verbs whose object does what the infinitive behind it says.
var causatives = wordSet(`prompted prompting prompts led leading leads caused causing forced forcing allowed allowing moved pushed pushing spurred spurring got getting inspired compelled drove driving`)

// beBefore reports whether a form of "be" with nothing but adverbs between stands before token i.
func (u *unit) beBefore(i, from int) bool {
	for k := i - 1; k >= from && k >= i-3; k-- {
		switch w := u.toks[k].low; {
		case w == "was" || w == "were" || w == "is" || w == "are" || w == "be" || w == "been" || w == "being":
			return true
		case auxiliary[w] || strings.HasSuffix(w, "ly"):
		default:
			return false
		}
	}
	return false
}

// quotedAs reads "Interfax quoted Peskov as saying", "Peskov was quoted as saying [on TV] by Interfax": the
// speaker is the one quoted, the one who quotes is the relayer.
func (p *page) quotedAs(u *unit, c *cue, from, to int) bool {
	if c.lemma != "quote" && c.lemma != "cite" {
		return false
	}
	as := -1
	for k := c.to; k < min(to, c.to+14) && as < 0; k++ {
		if u.toks[k].low == "as" && k+1 < to && strings.HasSuffix(u.toks[k+1].low, "ing") {
			as = k
		}
	}
	if as < 0 {
		return false
	}
	if u.beBefore(c.from, from) {
		for k := range u.phrases {
			if ph := &u.phrases[k]; ph.from >= from && ph.to <= c.from && !ph.afterPrep && !ph.owner {
				c.subject = k
			}
		}
		for k := range u.phrases {
			if ph := &u.phrases[k]; ph.from > c.to && ph.to <= to && u.toks[ph.from-1].low == "by" {
				c.relayer = k
			}
		}
	} else {
		for k := range u.phrases {
			ph := &u.phrases[k]
			if ph.from >= c.to && ph.to <= as && c.subject < 0 {
				c.subject = k
			}
			if ph.from >= from && ph.to <= c.from && !ph.afterPrep && c.relayer < 0 {
				c.relayer = k
			}
		}
	}
	if c.subject < 0 {
		return false
	}
	c.class, c.lemma = "say", "quoted as saying"
	c.score = 7
	c.to = as + 2
	c.comp = c.to
	return true
}

// passive reads "was asked by X"; a passive without its author has no speaker.
func (p *page) passive(u *unit, c *cue, to int) bool {
	c.passive = true
	for k := c.to; k < min(to, c.to+8); k++ {
		if u.toks[k].low == "by" {
			if s := u.phraseFrom(k + 1); s >= 0 {
				c.subject, c.score = s, 3
				return true
			}
		}
	}
	return false
}

// inverted reads "…, said Dmitry Peskov": the subject stands right behind the verb, and before the verb stands
// the end of what was said.
func (p *page) inverted(u *unit, c *cue, from, to int) bool {
	if c.ing || c.class != "say" && c.class != "write" && c.class != "ask" && c.class != "tell" {
		return false
	}
	at := p.behindDate(u, c.to, to)
	s := u.phraseFrom(at)
	if s < 0 {
		return false
	}
	for u.phrases[s].owner && s+1 < len(u.phrases) && u.phrases[s+1].from == u.phrases[s].to+1 {
		at, s = u.phrases[s+1].from, s+1 // "noted NBC’s Dante Chinni"
	}
	ph := &u.phrases[s]
	if ph.from != at || ph.kind == otherPhrase && !ph.definite {
		return false
	}
	afterRun := c.from > 0 && (u.toks[c.from-1].run >= 0 || c.from > 1 && u.toks[c.from-1].Kind == model.Punct && u.toks[c.from-2].run >= 0)
	comma := c.from > from && u.toks[c.from-1].low == ","
	switch {
	case afterRun && ph.kind != pronounPhrase:
	case comma && (ph.kind == namedPhrase || ph.kind == describedPhrase || ph.kind == anonymousPhrase) && ph.to < len(u.toks) &&
		(ph.to >= to-1 || u.toks[ph.to].low == "," || u.toks[ph.to].low == "." || prepositions[u.toks[ph.to].low] || u.toks[ph.to].low == "who" || strings.HasSuffix(u.toks[ph.to].low, "ing")):
	default:
		return false
	}
	c.subject, c.after, c.score = s, true, 6
	return true
}

// relativeAt returns the first relative pronoun in the tokens [from, to), or 0.
func (u *unit) relativeAt(from, to int) int {
	for i := from; i < to; i++ {
		if w := u.toks[i].low; w == "who" || w == "which" {
			return i
		}
	}
	return 0
}

// behindDate returns the token behind the date that begins at token i, or i when none does: "stated on March 4,
// Russian Ambassador Antonov".
func (p *page) behindDate(u *unit, i, to int) int {
	if i >= to {
		return i
	}
	d := sort.Search(len(p.a.Dates), func(k int) bool { return p.a.Dates[k].End > u.toks[i].Start })
	if d == len(p.a.Dates) || p.a.Dates[d].Start > u.toks[i].End {
		return i
	}
	for i < to && u.toks[i].Start < p.a.Dates[d].End {
		i++
	}
	if i < to && u.toks[i].low == "," {
		i++
	}
	return i
}

// subjectScore says how well a phrase before the cue serves as its subject.
func (p *page) subjectScore(u *unit, c *cue, ph *phrase, from int) float64 {
	score := 0.0
	if ph.owner {
		score -= 5
	}
	if ph.afterPrep {
		score -= 3
	}
	if ph.opens {
		score += 1.5
	}
	if ph.kind == otherPhrase {
		score -= 1.5
	}
	gap := p.gap(u, ph.to, c.from)
	if ph.object {
		score -= 2.5
	}
	if ph.apposed {
		score -= 2.5
	}
	coordinated := u.coordinated(c.from, from)
	switch {
	case gap.words == 0 && !gap.comma:
		score += 5
	case gap.who:
		score += 4
	case gap.comma && gap.words == 0 && ph.closes:
		score += 4.5
	case gap.comma && gap.words == 0:
		score -= 2
	case gap.comma && gap.closed:
		score += 3.5
		if gap.verbs > 0 {
			score -= 0.5
		}
	case !gap.comma && gap.words > 0 && u.comma(c.from-1) && !c.ing:
		score -= 2 // inside a remark between commas
	case coordinated || c.ing:
		if ph.opens && !ph.afterPrep {
			score += 3
		}
		score -= 0.3 * float64(gap.verbs)
		score += p.agrees(u, c, ph, from)
	case gap.prep:
		score += 3 - 2*float64(gap.verbs)
	default:
		score -= 2 * float64(gap.verbs)
	}
	return score - 0.06*float64(gap.words)
}

// coordinated reports whether "and" or "but" joins the verb at token i to a verb before it, with nothing but
// adverbs between.
func (u *unit) coordinated(i, from int) bool {
	for k := i - 1; k >= from && k >= i-5; k-- {
		switch w := u.toks[k].low; {
		case w == "and" || w == "but":
			return true
		case auxiliary[w] || strings.HasSuffix(w, "ly") || w == "at" || w == "times" || w == "in" || w == "turn" || w == "then":
		default:
			return false
		}
	}
	return false
}

// agrees favours the subject of an earlier cue of the sentence that has the tense of this one: in "Blinken said that
// Biden hopes … and said", it is Blinken who goes on.
func (p *page) agrees(u *unit, c *cue, ph *phrase, from int) float64 {
	for k := len(u.cues) - 1; k >= 0 && u.cues[k].from >= from; k-- {
		o := &u.cues[k]
		if &u.phrases[o.subject] != ph || c.ing {
			continue
		}
		if present(u, o) == present(u, c) {
			return 1.5
		}
		return -2
	}
	return 0
}

// present reports whether the verb of the cue is in the third person of the present.
func present(u *unit, c *cue) bool {
	w := u.toks[c.from].low
	return strings.HasSuffix(w, "s") && w != c.lemma
}

// gap is what stands between a phrase and a cue after it.
type gap struct {
	words  int  // words but auxiliaries, adverbs and days
	verbs  int  // other verbs
	comma  bool // begins with a comma
	closed bool // ends with a comma
	prep   bool // begins with a preposition
	who    bool // "who" stands first: the phrase is the head of a relative clause
}

func (p *page) gap(u *unit, from, to int) gap {
	var g gap
	run := false
	for k := from; k < to; k++ {
		t := &u.toks[k]
		if t.run >= 0 {
			if !run {
				g.words += 3
				run = true
			}
			continue
		}
		switch {
		case t.Kind == model.Punct:
			if t.low == "," {
				g.comma = g.comma || k == from
				g.closed = k == to-1 || g.closed && g.words == 0
			} else if t.low == ";" || t.low == ":" {
				g.verbs += 2
			}
			if k == to-1 {
				g.closed = t.low == "," || t.low == ")" || t.low == "—" || t.low == "–"
				g.comma = g.comma || u.toks[from].low == "(" || u.toks[from].low == "—" || u.toks[from].low == "–"
			}
		case (t.low == "who" || t.low == "which") && g.words == 0:
			g.who = k+1 >= to || adverbsOnly(u, k+1, to)
			if !g.who {
				g.verbs--
			}
			g.words++
		case t.lex.is(adverbial|dayName) || strings.HasSuffix(t.low, "ly"):
		default:
			if g.words == 0 && t.lex.is(prepositional) {
				g.prep = true
			}
			g.words++
			if p.isVerb(u, k) {
				g.verbs++
			}
		}
	}
	// An adverb between the closing comma and the verb: ", …, also said".
	if g.comma && !g.closed {
		for k := to - 1; k > from; k-- {
			if u.toks[k].low == "," {
				g.closed = true
				break
			}
			if !auxiliary[u.toks[k].low] && !strings.HasSuffix(u.toks[k].low, "ly") {
				break
			}
		}
	}
	return g
}

func adverbsOnly(u *unit, from, to int) bool {
	for k := from; k < to; k++ {
		if w := u.toks[k].low; !auxiliary[w] && !strings.HasSuffix(w, "ly") {
			return false
		}
	}
	return true
}

var finite = wordSet(`is was are were has had have will would can could does did do may might`)

var days = wordSet(`monday tuesday wednesday thursday friday saturday sunday yesterday today`)

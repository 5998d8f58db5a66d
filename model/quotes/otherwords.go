package quotes

import "hotline/model"

// Somebody who spoke on one day only, as far as an article tells, said the other words in it on that day too, unless their
// sentence or what stands right before it indicates another occasion.

// spoken is a figure, and whether the words were posted on a platform.
type spoken struct {
	figure int
	posted bool
}

func speakerKey(q *model.Quote) spoken {
	if len(q.Speakers) == 1 {
		return spoken{q.Speakers[0], len(q.Via) > 0 && onPlatforms(q.Via)}
	}
	return spoken{figure: -1}
}

// spokeOn is a day on which somebody spoke, with the byte offset of the first words with that day. Words with that day may
// have been written; posts says that the article quotes what the figure posted.
type spokeOn struct {
	model.When
	from    int
	written bool
	posts   bool
}

// spokenDates maps each figure to the one day on which the article says that it spoke, or posted; a figure with two such days is
// left out.
func (p *page) spokenDates(quotes []model.Quote) map[spoken]spokeOn {
	out := map[spoken]spokeOn{}
	add := func(key spoken, w model.When, from int, written bool) {
		if w.Day() == 0 || !p.news(w) {
			return
		}
		have, ok := out[key]
		switch {
		case !ok:
			w.Basis = "the speaker's other words in the article; " + w.Basis
			out[key] = spokeOn{When: w, from: from, written: written}
		case have.Day() != w.Day():
			out[key] = spokeOn{}
		case written && !have.written:
			have.written = true
			out[key] = have
		}
	}
	for i := range quotes {
		if q := &quotes[i]; len(q.Speakers) == 1 && q.Said.Day() != 0 {
			if c, ui := p.cueAt(q); c == nil || c.class != "think" && !p.units[ui].apartWhich(c) {
				add(speakerKey(q), q.Said, q.Start, c != nil && p.units[ui].mayWrite(c))
			}
		}
	}
	for ui := range p.units {
		u := &p.units[ui]
		for ci := range u.cues {
			c := &u.cues[ci]
			if ph := &u.phrases[c.subject]; len(ph.figures) == 1 && c.class != "think" && !c.claimed && platforms[c.lemma] == "" && !p.unspoken(u, c) && !u.apartWhich(c) {
				content := p.complement(u, c)
				if content.Start > u.toks[c.from].Start {
					content = model.Span{}
				}
				add(spoken{figure: ph.figures[0]}, p.printed(p.cueDate(ui, ci, content)), u.toks[c.from].Start, u.mayWrite(c))
			}
		}
	}
	for i := range quotes {
		if key := speakerKey(&quotes[i]); key.posted {
			key.posted = false
			if w, ok := out[key]; ok {
				w.posts = true
				out[key] = w
			}
		}
	}
	return out
}

// unspoken reports whether the cue does not tell of words that its subject said on the occasion of which the article tells:
// "plans to speak", "has agreed", "without calling", "Whitfield said that Orlov agreed".
func (p *page) unspoken(u *unit, c *cue) bool {
	switch {
	case c.class == "show", c.inf && c.from > 1 && u.toks[c.from-2].in(intending), c.ing && c.from > 0 && u.toks[c.from-1].is(prepositional), u.perfect(c.from), u.inPerfect(c):
		return true
	case present(u, c) && (c.class == "deny" || u.toks[max(0, u.phrases[c.subject].from-1)].is(subordinating)):
		return true // "though Orlov denies", "when Orlov testifies on Monday"
	}
	return p.saidByAnother(u, c)
}

// intending are words before an infinitive for what somebody has not done yet.
var intending = wordSet(`plan plans planned planning plotting expected scheduled set due slated hopes hoping hope wants want wanted likely going poised ready promised able free intends intend chance`)

// mayWrite reports whether the subject of the cue wrote the words, or its sentence names something written.
func (u *unit) mayWrite(c *cue) bool {
	if c.class == "write" {
		return true
	}
	for from, to := u.around(c); from < to; from++ {
		if t := &u.toks[from]; t.is(documentNoun) || t.in(writings) {
			return true
		}
	}
	return false
}

// inWriting reports whether the sentence of the cue names what its subject wrote the words in: "said in the memo", "In an e-mail,
// Orlov said".
func (u *unit) inWriting(c *cue) bool {
	from, to := u.around(c)
	for k := u.phraseIndex(from); k < len(u.phrases) && u.phrases[k].from < to; k++ {
		if ph := &u.phrases[k]; ph.from > from && writings.has(ph.head) && u.toks[ph.from-1].low == "in" && u.outside(ph.from) && (u.beside(c, ph.from-1) || ph.from == from+1 && u.phrases[c.subject].from > ph.from && !u.toks[ph.from].is(owning)) {
			return true
		}
	}
	return false
}

// givenOut reports whether the words of the cue were given to the press: "wrote in a statement".
func (u *unit) givenOut(c *cue) bool {
	for from, to := u.around(c); from < to; from++ {
		if u.at(from, "statement") {
			return true
		}
	}
	return false
}

// writings are nouns for what somebody wrote for few readers or for many, but not for what a press office gives out.
var writings = wordSet(`letter letters memo memos memorandum e-mail e-mails email emails book memoir diary note notes op-ed column essay article`)

// apartWhich reports whether the cue belongs to a relative clause about another occasion: "after an interview in which Orlov said".
func (u *unit) apartWhich(c *cue) bool { return u.at(u.phrases[c.subject].from-1, "which") }

// inPerfect reports whether the cue shares the perfect of a verb before it: "has backed the treaty and | called", "has been kind,
// | calling".
func (u *unit) inPerfect(c *cue) bool {
	if !c.ing && (c.from == 0 || !u.at(c.from-1, "and")) {
		return false
	}
	i := u.phrases[c.subject].to
	for i < c.from && u.toks[i].adverb() && !u.toks[i].is(having) {
		i++
	}
	return i < c.from && u.toks[i].is(having)
}

// saidByAnother reports whether the cue is part of what somebody else says in its sentence.
func (p *page) saidByAnother(u *unit, c *cue) bool {
	at := c.span(u)
	for i := u.cueFrom(int(u.firsts[u.toks[c.from].sent])); i < len(u.cues) && u.toks[u.cues[i].from].sent == u.toks[c.from].sent; i++ {
		if o := &u.cues[i]; o.states() && !u.sameSubject(o, c) && p.complement(u, o).Contains(at) {
			return true
		}
	}
	return false
}

// carries reports whether the day on which its speaker spoke otherwise is that of the quotation too. before are the quotations
// before it.
func (p *page) carries(w spokeOn, q *model.Quote, before []model.Quote) bool {
	c, ui := p.cueAt(q)
	if ui < 0 {
		if ui = p.unitAt(q.Start); ui < 0 {
			return true // in a headline
		}
	}
	if c == nil {
		return q.Kind != model.Partial || p.near(ui, p.unitAt(w.from)) // without a verb, it may be a word for which the speaker is known
	}
	u := &p.units[ui]
	if c.class == "noun" || !w.written && (u.inWriting(c) || c.lemma == "write" && !w.posts && !p.near(ui, p.unitAt(w.from)) && !u.givenOut(c)) || w.from > u.span.Start && w.Day() != p.a.Published.Day() && !p.near(ui, p.unitAt(w.from)) || p.unspoken(u, c) || p.apart(q, w.When) || p.ownOccasion(q) || u.atAnotherTime(c) || p.datedBefore(ui, c, q, w) || p.stillElsewhere(ui, c) {
		return false
	}
	for i := len(before) - 1; i >= 0 && i >= len(before)-farthestVenue; i-- {
		if o := &before[i]; sameFigures(o.Speakers, q.Speakers) {
			return !(o.Said.From != 0 && o.Said.Day() != w.Day() && p.near(ui, p.unitAt(o.Start)))
		}
	}
	return true
}

// near reports whether two units are close enough to be about one occasion; headlines are where the body begins.
func (p *page) near(a, b int) bool {
	const paragraphs = 3
	if p.above(a) {
		a = 0
	}
	if p.above(b) {
		b = 0
	}
	return a-b <= paragraphs && b-a <= paragraphs
}

// above reports whether the unit is a headline or deck, which come after the body in the list of units.
func (p *page) above(ui int) bool { return ui >= 0 && p.units[ui].zone != bodyZone }

// atAnotherTime reports whether the sentence of the cue indicates another occasion than that of the news: "Later, Orlov said",
// "At the time, Orlov said", "At his confirmation hearing, Orlov said", "As envoy, Orlov testified".
func (u *unit) atAnotherTime(c *cue) bool {
	from, to := u.around(c)
	scene := min(c.from, u.phrases[c.subject].from)
	if u.at(from, "as") && from+1 < scene && u.comma(scene-1) && !u.toks[scene-2].is(dayName) && u.verbFree(from+1, scene-1) {
		return true
	}
	end := c.to
	if c.after {
		end = max(end, u.phrases[c.subject].to)
	}
	for i := from; i < min(to, end+1); i++ {
		if u.outside(i) && u.shiftsTime(i) {
			return true
		}
	}
	for i := from + 1; i+1 < c.from; i++ {
		if u.toks[i].is(indefinite) && u.toks[i-1].in(onWhich) && u.toks[i+1].in(apartOccasions) && u.outside(i) {
			return true // "in a letter Orlov wrote"
		}
	}
	for k := u.phraseIndex(from); k < len(u.phrases) && u.phrases[k].from < to; k++ {
		if ph := &u.phrases[k]; u.inOwnTime(ph, from) && (ph.from < c.from || u.beside(c, ph.from-1)) {
			return true
		}
	}
	return false
}

// stillElsewhere reports whether the sentence before that of the cue tells of another occasion, or of words of the same subject on
// one: "In his memoir, Orlov praised it. He also | wrote".
func (p *page) stillElsewhere(ui int, c *cue) bool {
	u := &p.units[ui]
	at := c.from
	for at >= 0 && u.toks[at].sent == u.toks[c.from].sent {
		at--
	}
	for i := u.cueFrom(at+1) - 1; i >= 0 && u.toks[u.cues[i].from].sent == u.toks[at].sent; i-- {
		if o := &u.cues[i]; u.sameSubject(o, c) {
			return u.atAnotherTime(o)
		}
	}
	if at < 0 && ui > 0 && !p.above(ui) {
		u = &p.units[ui-1]
		at = len(u.toks) - 1
	}
	if at < 0 {
		return false
	}
	from, to := u.sentenceTokens(at)
	for k := u.phraseIndex(from); k < len(u.phrases) && u.phrases[k].from < to; k++ {
		if u.inOwnTime(&u.phrases[k], from) {
			return true
		}
	}
	return false
}

// inOwnTime reports whether the phrase is a time of somebody's past, behind its preposition: "at | his confirmation hearing".
func (u *unit) inOwnTime(ph *phrase, from int) bool {
	return ownTimes.has(ph.head) && ph.from > from && u.toks[ph.from].is(owning) && u.toks[ph.from-1].in(placed)
}

// shiftsTime reports whether the word at token i moves the sentence to another time: "Later", "At the time", "In the years before".
func (u *unit) shiftsTime(i int) bool {
	switch t := &u.toks[i]; {
	case t.in(oftenWords):
		return true
	case t.in(laterWords):
		return i+1 == len(u.toks) || !u.toks[i+1].is(dayName|prepositional|pointing) // "later on Monday"
	case t.low == "time":
		return i > 1 && u.toks[i-1].is(definite) && u.toks[i-2].low == "at"
	case t.in(longTimes):
		return i > 1 && u.toks[i-1].is(definite) && i+1 < len(u.toks) && u.toks[i+1].in(stretches)
	}
	return false
}

// verbFree reports whether no token of [from, to) is a verb.
func (u *unit) verbFree(from, to int) bool {
	for i := from; i < to; i++ {
		if u.toks[i].run >= 0 || u.toks[i].is(finiteVerb|pastVerb|verbForm|ingEnding) || u.comma(i) {
			return false
		}
	}
	return true
}

var (
	laterWords = wordSet(`later subsequently afterwards afterward campaigning`)
	oftenWords = wordSet(`often frequently repeatedly always regularly routinely constantly consistently sometimes never`)
	stretches  = wordSet(`leading before after since following`) // behind "the years"
	ownTimes   = wordSet(`hearing hearings memoir memoirs book autobiography confirmation campaign presidency term inauguration`)
)

// datedBefore reports whether the sentence of the cue or the one before it names, in front of the cue, a time other than that of
// w, which the paragraph does not name before: "The council met in May. “…,” Orlov said."
func (p *page) datedBefore(ui int, c *cue, q *model.Quote, w spokeOn) bool {
	u := &p.units[ui]
	at := min(q.Start, u.toks[c.from].Start)
	to := u.tokenAt(at)
	if u.span.Start <= w.from && w.from < u.span.End && u.toks[u.tokenAt(w.from)].sent <= u.toks[to].sent {
		return false
	}
	if sent := u.toks[to].sent; sent > 0 || ui == 0 || p.above(ui) {
		return p.datedOtherwise(u, int(u.firsts[max(0, sent-1)]), to, q, w)
	}
	if p.datedOtherwise(u, 0, to, q, w) {
		return true
	}
	before := &p.units[ui-1]
	if len(before.toks) == 0 || before.span.Start <= w.from && w.from < before.span.End {
		return false
	}
	from, end := before.sentenceTokens(len(before.toks) - 1)
	return p.datedOtherwise(before, from, end, q, w)
}

// datedOtherwise reports whether the tokens [from, to) name a time other than that of w, which is not that of somebody else's words.
func (p *page) datedOtherwise(u *unit, from, to int, q *model.Quote, w spokeOn) bool {
	for i := from; i+1 < to; i++ {
		if u.at(i, "in") && u.outside(i+1) && u.yearAt(i+1) > 0 && u.yearAt(i+1) != w.From.Year() {
			return true
		}
	}
	for i := p.dateFrom(u.toks[from].Start); i < len(p.a.Dates) && p.a.Dates[i].Start < u.toks[max(from, to-1)].End; i++ {
		d := &p.a.Dates[i]
		k := u.tokenAt(d.Start)
		if k < to && u.outside(k) && !u.datesThing(k, d.End) && !d.When.Within(w.From, w.To) && !u.datesAnother(k, q) {
			return true
		}
	}
	return false
}

// datesAnother reports whether the date at token k stands between a subject that is not the speaker of the quotation and its verb of
// speech, or right behind the verb: "Whitfield on Saturday also called for it."
func (u *unit) datesAnother(k int, q *model.Quote) bool {
	for i := u.cueFrom(int(u.firsts[u.toks[k].sent])); i < len(u.cues) && u.toks[u.cues[i].from].sent == u.toks[k].sent; i++ {
		o := &u.cues[i]
		if ph := &u.phrases[o.subject]; ph.to <= k && k <= o.to+2 && !sameFigures(ph.figures, q.Speakers) {
			return true
		}
	}
	return false
}

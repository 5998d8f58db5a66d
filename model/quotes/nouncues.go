package quotes

// nounCue reads a noun that reports what its owner said: "Trump’s claim that …", "a claim by Trump that …", or what the subject
// of a verb said: "Trump made the claim that …". Other uses of the noun are ignored.
func (p *page) nounCue(u *unit, i int) (cue, bool) {
	that := u.saysThat(i, i+1)
	if !that && !u.toks[i].is(reportNoun) && !(u.toks[i].is(claimNoun) && i+1 < len(u.toks) && u.toks[i+1].is(prepositional)) {
		return cue{}, false
	}
	c := cue{from: i, to: i + 1, class: "noun", lemma: u.toks[i].low, score: 3, relayer: -1}
	if that {
		c.that = i + 1
	}
	if i+1 < len(u.toks) && u.outside(i+1) && u.toks[i+1].in(fromWhom) {
		if s := u.phraseFrom(i + 2); s >= 0 && u.phrases[s].from == i+2 && p.canSpeak(&u.phrases[s]) {
			if end := u.phrases[s].to; u.saysThat(i, end) {
				c.that = end
			}
			if c.that > 0 || u.toks[i+1].low == "by" && u.toks[i].is(reportNoun) {
				c.subject, c.after = s, true
				return c, true
			}
		}
	} else if i+1 < len(u.toks) && u.outside(i+1) && (u.toks[i+1].low == "with" || u.toks[i+1].low == "to") { // "raised objections with Orlov | that"
		if end := u.behindAddressee(i + 2); end > i+2 && u.saysThat(i, end) {
			c.that = end
		}
	}
	k := u.phraseIndex(i+1) - 1
	if k < 0 || u.phrases[k].to <= i {
		return cue{}, false
	}
	ph := &u.phrases[k]
	if k > 0 && u.phrases[k-1].owner && (u.phrases[k-1].to >= ph.from-1 || u.phrases[k-1].to >= ph.from-2 && u.toks[ph.from-1].in(bygone)) {
		if c.that == 0 && !u.toks[i].is(reportNoun) || that && u.phrases[k-1].kind == namedPhrase && u.verbAwaits(i) {
			return cue{}, false
		}
		if c.subject = k - 1; u.phrases[k-1].opens {
			c.that = 0 // "Trump’s claim that he won | is false"
		}
		return c, true
	}
	if c.that == 0 || u.toks[ph.from].low == "no" || u.toks[ph.from].low == "any" {
		return cue{}, false
	}
	if c.subject = p.voicedBy(u, ph.from); c.subject < 0 {
		return cue{}, false
	}
	return c, true
}

// verbAwaits reports whether the "that" behind the noun of speaking at token i belongs to the verb before it, and the noun only to
// the circumstances: "stressed in the wake of Orlov’s | testimony that".
func (u *unit) verbAwaits(i int) bool {
	if len(u.cues) == 0 {
		return false
	}
	c := &u.cues[len(u.cues)-1]
	if !c.states() || c.after || c.ing || c.inf || c.passive || c.to >= i || i-c.to > longestAside || u.toks[c.from].sent != u.toks[i].sent || !u.toks[c.to].in(circumstances) {
		return false
	}
	for k := c.to; k < i; k++ {
		if t := &u.toks[k]; t.run >= 0 || t.low == "that" || t.low == "," || t.low == "about" {
			return false
		}
	}
	return true
}

// circumstances are prepositions that say when or where something was said rather than of what.
var circumstances = wordSet(`in after during following amid before at`)

// saysThat reports whether the word at token i is a noun of speaking and the "that" at token at begins the statement.
func (u *unit) saysThat(i, at int) bool {
	noun := &u.toks[i]
	return (noun.is(claimNoun) || noun.is(reportNoun) && !noun.is(documentNoun)) && u.at(at, "that") && at+1 < len(u.toks) && u.conjunction(at) && u.toks[at+1].run < 0 && !u.toks[at+1].is(speechForm)
}

// voicedBy returns the subject of the verb whose object is the noun phrase at token i, or -1: "Orlov raised | the point that",
// "Orlov fell back on | the argument that".
func (p *page) voicedBy(u *unit, i int) int {
	from, _ := u.sentenceTokens(i)
	v := i - 1
	for v > from && v > i-3 && u.outside(v) && u.toks[v].in(withWhat) {
		v--
	}
	if v <= from || !u.outside(v) || !u.toks[v].in(voicings) {
		return -1
	}
	for k := v - 1; k >= from && k >= v-3 && u.toks[k].adverb(); k-- {
		if w := u.toks[k].low; w == "not" || w == "never" || unreal.has(w) {
			return -1
		}
	}
	c := cue{from: v, to: v + 1, class: "noun", relayer: -1}
	if !p.subjectOf(u, &c) || c.passive || c.inf || !p.canSpeak(&u.phrases[c.subject]) && u.phrases[c.subject].kind != nameLikePhrase && u.phrases[c.subject].kind != pronounPhrase {
		return -1
	}
	return c.subject
}

// sideThatClaims reads into ph the adjective at token i that stands for the speaker, before a noun of speaking: "Democratic | charges
// that", "the Russian | claim that".
func (p *page) sideThatClaims(u *unit, i int, ph *phrase) bool {
	j := i
	if u.toks[i].is(definite) && i+1 < len(u.toks) {
		j++
	}
	if !u.toks[j].sided() || !u.outside(j) {
		return false
	}
	end := p.extent(u, j)
	if end < j+2 || !u.saysThat(end-1, end) {
		return false
	}
	*ph = phrase{from: j, to: j + 1, head: u.toks[j].low, kind: institutionPhrase, body: u.toks[j].lex.alone, definite: true, owner: true}
	if u.toks[end-2].is(institutionNoun | anonymousNoun) {
		ph.to, ph.body = end-1, form{side: ph.body.side} // "US intelligence | assessments that"
	}
	return true
}

// fromWhom are prepositions between a noun of speaking and the speaker.
var fromWhom = wordSet(`by from of`)

// Verbs whose object is a noun of speaking, and words that may stand between.
var (
	voicings = wordSet(`issue issues issued issuing raise raises raised raising float floats floated floating make makes made making voice voices voiced voicing express expresses expressed
expressing repeat repeats repeated repeating push pushes pushed pushing promote promotes promoted promoting advance advances advanced advancing offer offers offered offering give gives gave
sound sounds sounded sounding take takes took taken taking hold holds held holding share shares shared spread spreads spreading given level levels leveled levelled peddle peddles peddled peddling echo echoes
echoed echoing reiterate reiterates reiterated reiterating lodge lodges lodged deliver delivers delivered reach reaches reached fell falls respond responds responded responding counter counters countered
reply replied return returned follow followed stick sticks stuck stand stands stood cling clings clung put puts state states stated present presents presented presenting air airs aired restate restated`)
	withWhat = wordSet(`with on by to back out up forward`)
)

// reportNouns are nouns of speaking.
var reportNouns = wordSet(`claim claims statement assertion assertions comment comments remark remarks call calls accusation accusations pledge vow promise admission declaration warning warnings
description insistence suggestion contention argument words maxim motto mantra dictum quote tweet tweets letter speech response question questions criticism characterization characterisation
denial complaint prediction explanation explanations reference references demand request conclusion testimony allegation allegations`)

// claimNouns are nouns that report speech, or an opinion, only before "that": "his view that".
var claimNouns = wordSet(`view views verdict charge charges theory point objection objections alarm position belief opinion assessment assessments finding findings assurance assurances arguments
promises pledges vows threat threats boast boasts announcement judgment judgement narrative rhetoric case concern concerns fear fears hope hopes doubts suspicion suspicions confidence complaints suggestions conclusions
predictions statement statements testimony complaint rumor rumors rumour rumours notion line excuse hint hints revelation message`)

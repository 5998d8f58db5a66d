package quotes

import "iter"

// author finds who issued the document mentioned just before: its owner or sender ("Orlov's letter", "a letter from Orlov", "the
// letter that Orlov sent"), or the subject of the sentence that says "… said in a statement", "… released a letter". It returns
// nil if the text does not tell.
func (p *page) author(u *unit, ph *phrase) *entry {
	for e, o := range p.mentionsBefore(u, ph, documentReach) {
		if o.head != ph.head {
			continue
		}
		other := &p.units[e.unit]
		if k := p.sender(other, e.phrase); k >= 0 {
			return p.entryOf(other, k)
		}
		if e.subject {
			continue
		}
		return p.subjectBefore(other, o)
	}
	return nil
}

// spokeLast returns who spoke last before the document, nearby: “…,” Orlov said. “…,” | the statement | continued.
func (p *page) spokeLast(u *unit, ph *phrase) *entry {
	for e, o := range p.mentionsBefore(u, ph, documentReach/2) {
		if e.speaker && o.kind != documentPhrase && p.canSpeak(o) {
			return e
		}
	}
	return nil
}

// mentionsBefore yields what is mentioned before the phrase in its zone, the nearest first, as long as it is no farther than reach bytes.
func (p *page) mentionsBefore(u *unit, ph *phrase, reach int) iter.Seq2[*entry, *phrase] {
	at := ph.span(u).Start
	return func(yield func(*entry, *phrase) bool) {
		for i := len(p.memory.entries) - 1; i >= 0; i-- {
			e := &p.memory.entries[i]
			other := &p.units[e.unit]
			o := &other.phrases[e.phrase]
			if start := o.span(other).Start; other.zone != u.zone || start >= at {
				continue
			} else if at-start > reach || !yield(e, o) {
				return
			}
		}
	}
}

// documentReach is how many bytes back the mention of a document is searched for its author.
const documentReach = 1200

// utterances are documents in one person's or body's own words, so that the author speaks through them.
var utterances = wordSet(`statement letter email e-mail message tweet post release readout memo communique communiqué`)

// sendings are words that may stand between a document and the preposition before its author: "a letter signed by Orlov".
var sendings = wordSet(`written signed sent issued released published posted delivered authored penned dated`)

// sender returns the phrase that the words beside a document name as its author, or -1.
func (p *page) sender(u *unit, k int) int {
	ph := &u.phrases[k]
	if k > 0 && u.phrases[k-1].owner && ph.from-u.phrases[k-1].to <= 1 && p.canSpeak(&u.phrases[k-1]) {
		return k - 1
	}
	if k+1 == len(u.phrases) || !p.canSpeak(&u.phrases[k+1]) {
		return -1
	}
	next, i := &u.phrases[k+1], ph.to
	if i < next.from && u.toks[i].in(sendings) {
		i++
	}
	switch next.from - i {
	case 0: // "the letter Orlov sent": if "letter" were a subject, its verb would stand here
		if next.kind == namedPhrase && i == ph.to && !next.owner && next.to < len(u.toks) && p.isVerb(u, next.to) {
			return k + 1
		}
	case 1:
		switch w := u.toks[i].low; {
		case w == "from" || w == "by":
			return k + 1
		case (w == "that" || w == "which") && !next.owner && next.to < len(u.toks) && p.isVerb(u, next.to):
			return k + 1
		}
	}
	return -1
}

// whoseWords returns the phrase that names whose words a document contains, right behind it, or -1: "A statement from | Orlov | said", "a
// draft of | Orlov’s | speech reads".
func (p *page) whoseWords(u *unit, ph *phrase) int {
	if ph.cue < 0 || ph.plural || ph.kind != documentPhrase && ph.kind != otherPhrase || !u.toks[ph.from].is(definite|indefinite) {
		return -1
	}
	k := u.phraseIndex(ph.to)
	if k == len(u.phrases) {
		return -1
	}
	of := &u.phrases[k]
	switch {
	case of.from == ph.to+1 && u.at(ph.to, "of") && portions.has(ph.head) && of.owner && len(of.figures) == 1 && k+1 < len(u.phrases) && u.toks[u.phrases[k+1].to-1].is(documentNoun|claimNoun|reportNoun):
		return k
	case utterances.has(ph.head) && !of.owner && (len(of.figures) == 1 || of.kind == institutionPhrase && of.body.kind == bodyForm):
		if s := p.sender(u, u.phraseIndex(ph.from)); s == k && of.afterPrep && (k+1 == len(u.phrases) || u.phrases[k+1].kind != of.kind || u.jointOf(of, &u.phrases[k+1]) == noJoint) && (len(of.figures) == 1 || givenOut.has(ph.head) || u.at(of.from-1, "by")) {
			return k
		}
	}
	return -1
}

// givenOut are documents that come from those who wrote them.
var givenOut = wordSet(`statement tweet post release memo communique communiqué`)

// portions are nouns for what one reads of a document.
var portions = wordSet(`draft excerpt copy transcript text portion passage part version recording video advance summary`)

// readings are verbs whose object is a document that somebody other than the subject wrote.
var readings = wordSet(`received receive receives got obtained obtain obtains saw seen read reads reviewed review reviews cited cites quoted quotes
rejected rejects welcomed welcomes dismissed dismisses criticized criticised denounced condemned ignored answered`)

// subjectBefore returns the subject of the sentence that mentions a document, unless the subject only receives or judges it.
func (p *page) subjectBefore(u *unit, ph *phrase) *entry {
	from, to := u.sentenceTokens(ph.from)
	if ph.from-from == 1 && ph.afterPrep { // "In a letter to lawmakers, Orlov complained"
		for i := ph.to; i < to; i++ {
			if k := u.phraseFrom(i + 1); u.comma(i) && k >= 0 && u.phrases[k].from == i+1 && !u.phrases[k].afterPrep && p.canSpeak(&u.phrases[k]) && !u.phrases[k].owner {
				return p.entryOf(u, k)
			}
		}
	}
	for i := ph.from - 1; i >= from && i >= ph.from-3; i-- {
		if u.toks[i].in(readings) {
			return nil
		}
	}
	main := func(s *phrase) bool { // "After Karpin said so, Orlov issued | a statement"
		return !u.toks[from].in(fronting) || !p.beforeMain(u, s, &cue{from: ph.from})
	}
	said := -1 // of several cues the nearest: "Orlov praised Karpin, the ministry said in | a statement"
	for k := range u.cues {
		if c := &u.cues[k]; c.from >= from && c.from < ph.from && main(&u.phrases[c.subject]) {
			said = u.cues[k].subject
		}
	}
	if said >= 0 {
		if s := &u.phrases[said]; s.kind == pronounPhrase && len(s.figures) == 0 {
			return p.referent(u, s)
		}
		return p.entryOf(u, said)
	}
	s := p.clauseSubject(u, from, ph.from)
	for s >= 0 && !main(&u.phrases[s]) {
		s = p.clauseSubject(u, u.phrases[s].to, ph.from)
	}
	if s >= 0 {
		return p.entryOf(u, s)
	}
	return nil
}

// entryOf returns the last entry of a phrase of the unit.
func (p *page) entryOf(u *unit, phrase int) *entry {
	for i := len(p.memory.entries) - 1; i >= 0; i-- {
		if e := &p.memory.entries[i]; &p.units[e.unit] == u && e.phrase == phrase {
			return e
		}
	}
	return nil
}

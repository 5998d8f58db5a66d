package quotes

import (
	"strings"

	"hotline/model"
)

// A venue is a medium to which, on which or in which words were said or written, according to the sentence of their cue: "told
// CNN", "in an interview with TASS", "said Sunday on ABC", "in a tweet".

// nearCue is how many tokens before and after a cue are searched for where and when its subject spoke, however long the sentence
// is.
const nearCue = 120

// around returns the tokens of the cue’s sentence that are near it.
func (u *unit) around(c *cue) (from, to int) {
	from, to = u.sentenceTokens(c.from)
	return max(from, c.from-nearCue), min(to, c.to+nearCue)
}

// venues passes to add the names of the media in the tokens [from, to) at which the subject of the cue spoke. content is the span
// of the statement.
func (p *page) venues(ui int, c *cue, from, to int, content model.Span, add func(name string)) {
	u := &p.units[ui]
	if (c.class == "write" || c.class == "noun") && platforms[c.lemma] != "" {
		add(platforms[c.lemma])
	}
	if s := u.phrases[c.subject].from; s < c.from && u.at(from, "tweeting") && u.comma(s-1) {
		add(platforms["twitter"]) // "Tweeting about the call, Orlov said"
	}
	if s := u.phrases[c.subject].from; s < c.from && s-from > 2 && u.at(from, "in") && u.comma(s-1) {
		for i := from + 1; i < min(s, from+longestInset); i++ {
			if u.toks[i].low == "tweets" && u.outside(i) {
				add(platforms["twitter"]) // "In morning tweets, Orlov said"
				break
			}
		}
	}
	for k := u.phraseIndex(from); k < len(u.phrases) && u.phrases[k].from < to; k++ {
		ph := &u.phrases[k]
		if k == c.subject {
			if ph.kind == documentPhrase && platforms[ph.head] != "" {
				add(platforms[ph.head]) // "the tweet read"
			}
			continue
		}
		if !u.mayName(ph) || !p.heldAt(u, k, c, from, content) || !p.ofClause(u, ph, c, from) {
			continue
		}
		if name := p.mediumIn(u, k, ui); name != "" {
			add(name)
		} else if name := p.hostOf(u, ph, c); name != "" {
			add(name)
		}
	}
	if name := p.programmeAt(u, c, from, to, content); name != "" {
		add(name)
	}
}

// mayName reports whether the phrase may name a medium: a cheap test that excludes most phrases.
func (u *unit) mayName(ph *phrase) bool {
	if ph.kind == institutionPhrase || strings.Contains(u.pieceOf(ph), "tweet") || ph.head == "account" {
		return true
	}
	for i := ph.from; i < ph.to; i++ {
		if u.toks[i].capital {
			return true
		}
	}
	return false
}

// pieces are nouns for what is said at a medium or written in it, which may follow the medium’s name: "a CNN interview", "a
// tweet".
var pieces = wordSet(`interview interviews op-ed column essay commentary tweet tweets retweet tweetstorm post posts posting postings thread video message channel account page
broadcast appearance podcast livestream`)

// pieceOf returns the head of the phrase, or the piece that follows it behind a day: "a Fox News Sunday | interview".
func (u *unit) pieceOf(ph *phrase) string {
	if i := ph.to; i+1 < len(u.toks) && u.toks[i].is(dayName) && u.outside(i+1) && u.toks[i+1].in(pieces) {
		return u.toks[i+1].low
	}
	if last := ph.to - 1; last > ph.from && (ph.head == "late" || ph.head == "early") && u.toks[last-1].in(pieces) {
		return u.toks[last-1].low // "in a tweet late | on Saturday"
	}
	return ph.head
}

// beforeDay returns the token before the date words that end at token i: "an interview | Sunday with", "spoke | on Monday to".
func (u *unit) beforeDay(i, from int) int {
	for i > from {
		switch t := &u.toks[i]; {
		case t.is(dayName), t.is(monthName), t.is(timely), isNumber(t.low), t.low == "early", t.low == "late", t.low == "live",
			t.low == "on" && u.toks[i+1].is(dayName|monthName), t.is(pointing) && u.toks[i+1].is(timely):
			i--
		default:
			return i
		}
	}
	return max(i, from)
}

// spokenBy reports whether the verb at token i, before the cue, has the subject of the cue: "Orlov appeared on CNN and said".
func (p *page) spokenBy(u *unit, i int, c *cue, from int) bool {
	for k := u.phraseIndex(i) - 1; k >= 0 && u.phrases[k].from >= from; k-- {
		if ph := &u.phrases[k]; ph.opens && !ph.afterPrep && !ph.owner && (k == c.subject || len(ph.figures) > 0) {
			return u.relativeAt(ph.to, i) == 0 && (k == c.subject || sameFigures(ph.figures, u.phrases[c.subject].figures))
		}
	}
	return false
}

// ownedByAnother reports whether phrase k belongs to somebody other than the cue’s subject: "in Orlov’s tweet", "in a tweet by
// Orlov".
func (u *unit) ownedByAnother(k int, c *cue) bool {
	ph, subject := &u.phrases[k], &u.phrases[c.subject]
	if k > 0 && u.phrases[k-1].owner && u.phrases[k-1].to == ph.from-1 && len(u.phrases[k-1].figures) > 0 {
		return !sameFigures(u.phrases[k-1].figures, subject.figures)
	}
	return ph.to < len(u.toks) && u.toks[ph.to].low == "by" && u.outside(ph.to)
}

// ownedByOther reports whether the word at token i stands behind the possessive of a person other than the cue’s subject.
func (u *unit) ownedByOther(i int, c *cue) bool {
	if i < 2 || u.toks[i-1].Kind != model.Suffix {
		return false
	}
	for k := u.phraseIndex(i) - 1; k >= 0 && u.phrases[k].to >= i-1; k-- {
		if o := &u.phrases[k]; o.owner && len(o.figures) > 0 {
			return !sameFigures(o.figures, u.phrases[c.subject].figures)
		}
	}
	return false
}

func sameFigures(a, b []int) bool { return len(a) == 1 && len(b) == 1 && a[0] == b[0] }

// rightBehind reports whether only days, adverbs, the speaker and the addressee stand between the cue and token i.
func (p *page) rightBehind(u *unit, c *cue, i int) bool {
	at := c.to
	if c.after {
		at = max(at, u.phrases[c.subject].to)
	}
	if i < at {
		return false
	}
	if c.class == "tell" {
		if k := u.phraseFrom(at); k >= 0 && u.phrases[k].from == at && u.phrases[k].to <= i {
			at = u.phrases[k].to
		}
		for k := u.phraseIndex(at); k < len(u.phrases) && k > 0 && u.phrases[k-1].owner && u.phrases[k].from == at+1 && u.phrases[k].to <= i; k++ {
			at = u.phrases[k].to // "told CNN | ’s Anna Roe"
		}
	}
	if u.comma(at) && i-at <= longestApposition && u.comma(i-1) {
		return !p.complementBetween(u, at, i) // "said Anna Roe, D-Ill., on MSNBC"
	}
	if u.toks[i-1].is(dayName) && u.unbroken(at, i) && !p.complementBetween(u, at, i) {
		return true // "declared of the envoy on Friday on ABC"
	}
	for ; at < i; at++ {
		if t := &u.toks[at]; !t.adverb() && !t.is(dayName|monthName|timely|pointing) && !isNumber(t.low) && t.low != "on" && t.low != "instead" && t.low != "morning" && t.low != "early" && t.low != "late" && t.low != "live" {
			return false
		}
	}
	return true
}

// longestApposition is the greatest number of words between a speaker and the medium, commas included.
const longestApposition = 16

// opensOn reports whether a sentence begins with the medium on which its cue's subject speaks: "But on CNN, Orlov said".
func (u *unit) opensOn(ph *phrase, c *cue, from int) bool {
	i := ph.from - 1
	return i >= from && u.toks[i].low == "on" && u.phrases[c.subject].from > ph.to && (i == from || u.toks[i-1].is(openingClause) || u.overTime(from, i))
}

// overTime reports whether the tokens [from, to) are a time: "Over the weekend | on CNN", "Monday | on CNN".
func (u *unit) overTime(from, to int) bool {
	if to-from == 3 && u.toks[from].low == "over" && u.toks[from+1].is(definite) {
		from += 2
	}
	return to-from == 1 && u.toks[from].is(dayName|timely) || to-from == 2 && (u.toks[from].is(pointing) || u.toks[from].low == "on") && u.toks[from+1].is(dayName|timely)
}

// ofClause reports whether the medium that a phrase names belongs to the clause of the cue, not to that of another verb.
func (p *page) ofClause(u *unit, ph *phrase, c *cue, from int) bool {
	if ph.from < c.from {
		if s := p.clauseSubject(u, from, ph.from); s >= 0 && s != c.subject && u.phrases[s].kind != documentPhrase && !sameFigures(u.phrases[s].figures, u.phrases[c.subject].figures) {
			return false // "hours before Orlov appeared on CNN, Belov said"
		}
		for k := u.cueFrom(ph.to); k < len(u.cues) && u.cues[k].from < c.from; k++ {
			if o := &u.cues[k]; !u.sameSubject(o, c) && u.parted(o, c) {
				return false
			}
		}
		return true
	}
	for i := ph.from - 1; i >= c.to && i >= ph.from-8; i-- {
		if t := &u.toks[i]; t.run >= 0 || t.is(openingClause) {
			if t.in(contrasts) || t.low == "and" && u.toks[i+1].is(prepositional) {
				return false // "said that A, but in an interview with NBC"
			}
			break
		}
	}
	for k := u.cueFrom(ph.from) - 1; k >= 0 && u.cues[k].from > c.from; k-- {
		if o := &u.cues[k]; o.class != "think" && o.class != "noun" && o.class != "show" && !o.ing && !o.passive && o.lemma != "according to" && o.to < ph.from-1 {
			return u.sameSubject(o, c) && !u.contrast(c.to, o.from)
		}
	}
	return true
}

// sameSubject reports whether both cues have the same speaker.
func (u *unit) sameSubject(a, b *cue) bool {
	return a.subject == b.subject || sameFigures(u.phrases[a.subject].figures, u.phrases[b.subject].figures)
}

// contrast reports whether the tokens [from, to) contain a word that contrasts one clause with another.
func (u *unit) contrast(from, to int) bool {
	for i := from; i < to; i++ {
		if u.outside(i) && u.toks[i].in(contrasts) {
			return true
		}
	}
	return false
}

// parted reports whether the subject of cue c begins a clause coordinate with that of cue o: "TASS said A and | Orlov called".
func (u *unit) parted(o, c *cue) bool {
	subject := u.phrases[c.subject].from
	return subject > o.to && (u.contrast(o.to, subject) || u.toks[subject-1].low == "and")
}

var contrasts = wordSet(`but while though although whereas ;`)

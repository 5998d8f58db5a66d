package quotes

import (
	"strings"

	"hotline/model"
)

// A venue is a medium to which, on which or in which words were said or written, as the sentence of their cue tells: "told CNN", "in an
// interview with TASS", "said Sunday on ABC", "in a tweet".

// nearCue is how many tokens before and behind a cue are looked at for where and when its subject spoke, however long the sentence is.
const nearCue = 120

// around are the tokens of the cue’s sentence near it.
func (u *unit) around(c *cue) (from, to int) {
	from, to = u.sentenceTokens(c.from)
	return max(from, c.from-nearCue), min(to, c.to+nearCue)
}

// venues hands over the names of the media in the tokens [from, to) at which the subject of the cue spoke. The words between the offsets
// of content are what was said.
func (p *page) venues(ui int, c *cue, from, to int, content model.Span, add func(name string)) {
	u := &p.units[ui]
	if (c.class == "write" || c.class == "noun") && platforms[c.lemma] != "" {
		add(platforms[c.lemma])
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
	if name := p.titleAt(u, c, from, to); name != "" {
		add(name)
	}
}

// mayName reports whether the phrase may name a medium, as most do not; it costs little.
func (u *unit) mayName(ph *phrase) bool {
	if ph.kind == institutionPhrase || strings.Contains(ph.head, "tweet") || ph.head == "account" {
		return true
	}
	for i := ph.from; i < ph.to; i++ {
		if u.toks[i].capital {
			return true
		}
	}
	return false
}

// heldAt reports whether the words before phrase k make it the medium of what the cue reports, if it is a medium.
func (p *page) heldAt(u *unit, k int, c *cue, from int, content model.Span) bool {
	ph := &u.phrases[k]
	i := ph.from - 1
	if i < from {
		return false
	}
	before := &u.toks[i]
	switch {
	case ph.from == c.to && c.class == "tell": // "told CNN"
		return true
	case i == c.to && before.low == "to" && c.class == "say": // "confirmed to The Hill"
		return true
	case !before.is(prepositional):
		return false
	case before.low == "via" || before.low == "per" && i >= c.to: // "said Orlov per CNN"
		return true
	case k > 0 && ofMedium[before.low] && c.class == "tell" && u.phrases[k-1].to == i && u.phrases[k-1].from == c.to: // "told Anna Roe of NBC"
		return true
	}
	inside := content.Contains(ph.span(u))
	if w := u.beforeDay(i-1, from); carriers[before.low][u.toks[w].low] {
		switch {
		case before.low == "by" && inside, u.toks[w].low == "reported" && !u.reportedSpeech(w, from):
			return false // "the calls reported by CNN" are what is talked about
		}
		return !u.ownedByOther(w, c) // "Orlov’s interview with CNN"
	}
	if verbs := finiteCarriers[before.low]; verbs != nil && ph.to <= c.from {
		if w := u.beforeDay(i-1, from); verbs[u.toks[w].low] && w > from {
			return p.spokenBy(u, w, c, from)
		}
	}
	if pieces[ph.head] && before.low == "of" && k > 0 && u.phrases[k-1].to == i && u.phrases[k-1].from > from {
		before = &u.toks[u.phrases[k-1].from-1] // "in a series of tweets"
	}
	switch before.low {
	case "in", "during", "on", "at", "with", "from":
		if pieces[u.pieceOf(ph)] && !u.ownedByAnother(k, c) {
			return before.low != "on" || platforms[ph.head] == ""
		}
	}
	switch before.low {
	case "on":
		return c.class != "think" && c.class != "show" && p.rightBehind(u, c, i) && u.toks[i-1].low != "comment" || !inside && u.opensOn(ph, c, from)
	case "in":
		return c.class == "write" && p.rightBehind(u, c, i)
	}
	return false
}

// reportedSpeech reports whether what was reported at token i are words: "as first | reported by CNN", "remarks | reported by CNN".
func (u *unit) reportedSpeech(i, from int) bool {
	for i--; i > from && u.toks[i].adverb(); i-- {
	}
	return i >= from && (u.toks[i].low == "as" || u.toks[i].speech() && u.outside(i))
}

// ofMedium are prepositions between somebody and the medium he works for.
var ofMedium = wordSet(`of from with at`)

// carriers are words for what media carry, or for what they do with it, by the preposition before the medium.
var carriers = map[string]map[string]bool{
	"with": wordSet(`interview interviews conversation conversations exchange call sit-down discussion appearance speaking talking q&a`),
	"to":   wordSet(`interview interviews remarks comments statement statements speaking talking email e-mail emails given`),
	"for":  wordSet(`interview column op-ed essay article commentary piece writing`),
	"in":   wordSet(`column op-ed essay article commentary piece interview comments remarks writing published`),
	"on":   wordSet(`appearance appearances interview interviews speaking appearing aired broadcast statement post posts posting message remarks comments asked interviewed writing`),
	"by":   wordSet(`interviewed asked carried published broadcast aired reported quoted cited obtained pressed released`),
	"from": wordSet(`question questions reporter`),
}

// finiteCarriers are verbs of those who go to a medium, by the preposition before it: "spoke to CNN", "took to Twitter", "sat down with ABC".
var finiteCarriers = map[string]map[string]bool{
	"to":   wordSet(`spoke spoken speaks talked talks took taken turned`),
	"with": wordSet(`spoke spoken speaks talked talks down`),
	"on":   wordSet(`spoke talked appeared appears went posted`),
	"by":   wordSet(`interviewed asked`),
}

// pieces are nouns for what is said at a medium or written in it, which the medium’s name may stand before: "a CNN interview", "a tweet".
var pieces = wordSet(`interview interviews op-ed column essay commentary tweet tweets retweet tweetstorm post posts posting postings thread video message channel account page
broadcast appearance podcast livestream`)

// pieceOf is the head of the phrase, or what stands behind it and a day: "a Fox News Sunday | interview".
func (u *unit) pieceOf(ph *phrase) string {
	if i := ph.to; i+1 < len(u.toks) && u.toks[i].is(dayName) && u.outside(i+1) && pieces[u.toks[i+1].low] {
		return u.toks[i+1].low
	}
	return ph.head
}

// beforeDay is the token before the words, ending at token i, that tell a day: "an interview | Sunday with", "spoke | on Monday to".
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

// spokenBy reports whether the verb at token i, before the cue, is one of its subject: "Orlov appeared on CNN and said".
func (p *page) spokenBy(u *unit, i int, c *cue, from int) bool {
	for k := u.phraseIndex(i) - 1; k >= 0 && u.phrases[k].from >= from; k-- {
		if ph := &u.phrases[k]; ph.opens && !ph.afterPrep && !ph.owner && (k == c.subject || len(ph.figures) > 0) {
			return u.relativeAt(ph.to, i) == 0 && (k == c.subject || sameFigures(ph.figures, u.phrases[c.subject].figures))
		}
	}
	return false
}

// ownedByAnother reports whether phrase k belongs to somebody other than the cue’s subject: "in Orlov’s tweet", "in a tweet by Orlov".
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

// rightBehind reports whether nothing but days, adverbs, who speaks and who is spoken to stands between the cue and token i.
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
	if u.comma(at) && i-at <= 8 && u.comma(i-1) {
		return !p.complementBetween(u, at, i) // "said Anna Roe, D-Ill., on MSNBC"
	}
	if u.toks[i-1].is(dayName) && u.unbroken(at, i) && !p.complementBetween(u, at, i) {
		return true // "declared of the envoy on Friday on ABC"
	}
	for ; at < i; at++ {
		if t := &u.toks[at]; !t.adverb() && !t.is(dayName|monthName|timely|pointing) && !isNumber(t.low) && t.low != "on" && t.low != "morning" && t.low != "early" && t.low != "late" && t.low != "live" {
			return false
		}
	}
	return true
}

// opensOn reports whether a sentence begins with the medium on which its cue's subject speaks: "But on CNN, Orlov said".
func (u *unit) opensOn(ph *phrase, c *cue, from int) bool {
	i := ph.from - 1
	return i >= from && u.toks[i].low == "on" && u.phrases[c.subject].from > ph.to && (i == from || u.toks[i-1].is(openingClause))
}

// ofClause reports whether the medium that a phrase names belongs to the clause of the cue, not to that of another verb beside it.
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
			if contrasts[t.low] || t.low == "and" && u.toks[i+1].is(prepositional) {
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

// sameSubject reports whether the same speak in both cues.
func (u *unit) sameSubject(a, b *cue) bool {
	return a.subject == b.subject || sameFigures(u.phrases[a.subject].figures, u.phrases[b.subject].figures)
}

// contrast reports whether a word in the tokens [from, to) sets one clause against another.
func (u *unit) contrast(from, to int) bool {
	for i := from; i < to; i++ {
		if u.outside(i) && contrasts[u.toks[i].low] {
			return true
		}
	}
	return false
}

// parted reports whether the subject of cue c begins a clause beside that of cue o: "TASS said A and | Orlov called".
func (u *unit) parted(o, c *cue) bool {
	subject := u.phrases[c.subject].from
	return subject > o.to && (u.contrast(o.to, subject) || u.toks[subject-1].low == "and")
}

var contrasts = wordSet(`but while though although whereas ;`)

// hostOf is the medium for which somebody works whom the cue’s subject told something, as the article names it elsewhere, or "": "told
// Roe", where "CNN’s Anna Roe" stands before.
func (p *page) hostOf(u *unit, ph *phrase, c *cue) string {
	if c.class != "tell" || ph.from != c.to || len(ph.figures) != 1 {
		return ""
	}
	figure := ph.figures[0]
	if name, ok := p.hosts[figure]; ok {
		return name
	}
	name := ""
	for i := range p.cast.Mentions {
		m := &p.cast.Mentions[i]
		if len(m.Figures) != 1 || m.Figures[0] != figure {
			continue
		}
		if name = p.employer(m); name != "" {
			break
		}
	}
	if p.hosts == nil {
		p.hosts = map[int]string{}
	}
	p.hosts[figure] = name
	return name
}

// employer is the medium that stands beside a mention as what somebody works for, or "": "CNN’s Anna Roe", "Anna Roe of CNN", "CNN host Anna Roe".
func (p *page) employer(m *model.Mention) string {
	ui := p.unitAt(m.Name.Start)
	if ui < 0 {
		return ""
	}
	u := &p.units[ui]
	first, last := u.tokenAt(m.Name.Start), u.tokenAt(m.Name.End-1)
	for k := u.phraseIndex(max(0, first-5)); k < len(u.phrases) && u.phrases[k].from <= last+2; k++ {
		ph := &u.phrases[k]
		switch {
		case ph.owner && ph.to == first-1 || ph.from <= first && ph.to > first:
		case ph.from == last+2 && ofMedium[u.toks[last+1].low]:
		default:
			continue
		}
		if f := p.outletIn(u, ph); f.kind == outletForm {
			return p.inFull(f.name, ui)
		}
	}
	return ""
}

// unitAt is the paragraph of the body that holds the byte offset, or -1.
func (p *page) unitAt(offset int) int {
	n := min(len(p.units), len(p.a.Body)) // those of the headline stand behind them
	for lo, hi := 0, n; ; {
		if lo >= hi {
			return -1
		}
		switch mid := (lo + hi) / 2; {
		case offset < p.units[mid].span.Start:
			hi = mid
		case offset >= p.units[mid].span.End:
			lo = mid + 1
		default:
			return mid
		}
	}
}

// longestProgramme is the greatest number of words in the title of a programme.
const longestProgramme = 6

// titleAt is the programme in marks on which the cue’s words were said, or "": “…,” he said on “The Morning Show.”
func (p *page) titleAt(u *unit, c *cue, from, to int) string {
	for i := c.to; i+1 < to && i < c.to+8; i++ {
		if u.toks[i+1].run < 0 || u.toks[i].run >= 0 || u.toks[i].low != "on" || !p.rightBehind(u, c, i) {
			continue
		}
		title := strings.TrimRight(p.runs[u.toks[i+1].run].Line(p.a.Text), ".,;")
		words := strings.Fields(title)
		if len(words) < 2 || len(words) > longestProgramme {
			return ""
		}
		for _, w := range words {
			if !model.Capitalised(w) && len(w) > 3 {
				return ""
			}
		}
		return title
	}
	return ""
}

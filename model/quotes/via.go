package quotes

import (
	"slices"
	"strings"

	"hotline/model"
)

// via lists through whom a statement reached the reporter: who quoted the speaker, the source that the sentence gives in addition
// to the speaker ("…, according to TASS"), and the media that were spoken to or that carried the words ("told the BBC"),
// including the reporter’s own if the text says so. content is the span of the statement.
func (p *page) via(l link, content model.Span) []string {
	if l.phrase < 0 {
		return nil
	}
	if l.from >= 0 && l.relation != sameChain {
		before := p.links[l.from]
		before.from = -1
		return p.via(before, content) // continues words that somebody relayed
	}
	u := &p.units[l.unit]
	if l.relation == signedBy {
		if medium := p.signedIn(u, u.phrases[l.phrase].to); medium != "" {
			return []string{medium}
		}
	}
	var out []string
	add := func(name string) {
		if name != "" && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	if l.cue < 0 {
		if ph := &u.phrases[l.phrase]; l.relation == colonName && len(ph.figures) == 1 { // "CNN’s Lee Stone deserves a prize: “…”"
			if name := p.mediumOfFigure(ph.figures[0]); name != "" {
				return []string{name}
			}
		}
		from, to := u.sentenceTokens(u.phrases[l.phrase].from)
		from = max(from, to-nearCue)
		if name := p.verbOn(u, &u.phrases[l.phrase]); name != "" {
			return []string{name}
		}
		p.venues(l.unit, &cue{from: to, to: to, class: "say", subject: l.phrase, relayer: -1}, from, to, content, add)
		return out
	}
	c := &u.cues[l.cue]
	if c.relayer >= 0 && u.phrases[c.relayer].kind != pronounPhrase {
		return []string{p.inFull(p.relayer(u, c.relayer), l.unit)}
	}
	from, to := u.around(c)
	for i := u.cueFrom(from); i < len(u.cues) && u.cues[i].from < to; i++ {
		o := &u.cues[i]
		if i == l.cue || u.sameSubject(o, c) {
			continue
		}
		if ph := &u.phrases[o.subject]; o.lemma == "according to" && (ph.kind == institutionPhrase || (ph.kind == namedPhrase || ph.kind == nameLikePhrase) && p.sourced(u, i) || p.givesAccount(u, o, c)) || p.reportsBefore(u, o, c) || i == u.before(l.cue) && p.retold(u, l.cue) || p.trails(u, i) && (o.to == len(u.toks) || u.toks[o.to].low != "by" || u.toks[o.from].low != "reported" || u.reportedSpeech(o.from, from)) {
			add(p.inFull(p.relayer(u, o.subject), l.unit))
		} else if name := p.reporterOf(u, o, c, l.unit); name != "" {
			add(name)
		}
	}
	if name := p.carrierOf(u, c, from, to); name != "" {
		add(p.inFull(name, l.unit))
	}
	p.venues(l.unit, c, from, to, content, add)
	if n := len(u.runs); n > 0 && len(out) == 0 {
		if _, medium := p.signedByPress(u, p.frame(u, n-1)); medium != "" {
			add(medium)
		}
	}
	if name := u.throughWhom(c, from); name != "" {
		add(name)
	}
	if name := p.worksFor(u, c, l.unit); name != "" && len(out) == 0 {
		add(name)
	}
	for i := l.cue - 1; len(out) == 0 && i >= 0 && u.cues[i].from >= from; i-- {
		if o := &u.cues[i]; o.states() && u.sameSubject(o, c) && !u.anew(c) { // "wrote on Twitter that A, adding that B"
			p.venues(l.unit, o, from, to, p.complement(u, o), add)
		}
	}
	return out
}

// verbOn returns the platform on which the subject of a verb right behind it posted, whatever the verb, or "": "Orlov | snarked on Twitter".
func (p *page) verbOn(u *unit, ph *phrase) string {
	i := ph.to
	if i+2 >= len(u.toks) || !u.at(i+1, "on") || u.toks[i].run >= 0 || !u.toks[i].is(pastVerb) && !strings.HasSuffix(u.toks[i].low, "s") {
		return ""
	}
	if k := u.phraseFrom(i + 2); k >= 0 && u.phrases[k].from == i+2 {
		return u.platformIn(&u.phrases[k])
	}
	return ""
}

// throughWhom returns the word for who passed on the words of the cue, or "": "Through a | spokesman, Orlov said", "said through his
// | lawyer".
func (u *unit) throughWhom(c *cue, from int) string {
	s := &u.phrases[c.subject]
	for _, i := range [...]int{from, c.to, s.to, s.to + 1} {
		if i+3 < len(u.toks) && u.at(i, "through") && u.toks[i+1].is(indefinite|owning) && u.toks[i+2].in(mouthpieces) && (i != from || u.comma(i+3) && s.from == i+4) {
			return u.toks[i+2].low
		}
	}
	return ""
}

// mouthpieces are nouns for people who pass on what somebody says.
var mouthpieces = wordSet(`spokesman spokeswoman spokesperson lawyer lawyers attorney attorneys representative`)

// givesAccount reports whether the document behind "according to" at the beginning of the sentence gives the account of what cue c
// says: "According to court documents, | Orlov told".
func (p *page) givesAccount(u *unit, o, c *cue) bool {
	from, _ := u.sentenceTokens(c.from)
	ph := &u.phrases[o.subject]
	return o.from == from && ph.kind == documentPhrase && (ph.to-ph.from > 2 || !u.toks[ph.from].is(definite)) && uttering.has(c.lemma) && !c.passive && !c.ing && !c.inf && !c.after &&
		u.comma(ph.to) && u.phrases[c.subject].from == ph.to+1
}

// anew reports whether a cue indicates another time than the cue before: "told CNN that A, but later said".
func (u *unit) anew(c *cue) bool {
	for i := c.from - 1; i >= 0 && i >= c.from-3 && u.toks[i].sent == u.toks[c.from].sent; i-- {
		switch u.toks[i].low {
		case "later", "then", "subsequently", "earlier", "previously":
			return true
		}
	}
	return false
}

// reportsBefore reports whether the subject of cue o is a medium that reports, before it, what cue c says: "TASS said that Orlov
// called".
func (p *page) reportsBefore(u *unit, o, c *cue) bool {
	ph := &u.phrases[o.subject]
	return o.class == "say" && o.from < c.from && ph.medium(u) && (o.after || !ph.afterPrep) && !u.parted(o, c) &&
		(u.toks[o.from].low != "report" || ph.plural || u.toks[o.from-1].is(modal)) // "In response to the Axios report, Orlov said"
}

// carrierOf returns the medium whose story contains what the cue in the sentence [from, to) says, although no verb of speech says
// so, or "": "CNN broke the news that Orlov said", "CNN published the story, citing officials who said", “…, reports the
// Washington Post.”
func (p *page) carrierOf(u *unit, c *cue, from, to int) string {
	subject := &u.phrases[c.subject]
	cited := subject.from > from && u.toks[subject.from-1].in(cites)
	if f, n := p.forms.match(u.toks, from, to); cited && n > 0 && f.kind == outletForm && from+n < subject.from-1 {
		return f.name
	}
	for k := u.phraseIndex(from); k < c.subject; k++ {
		ph := &u.phrases[k]
		at := ph.to
		if at+3 >= to || ph.afterPrep || !cited && !u.toks[at].in(broke) && u.toks[at].low != "first" || !ph.medium(u) && !(cited && at == subject.from-1 && u.toks[at-1].low == "report" && p.outletIn(u, ph).kind == outletForm) {
			continue
		}
		if u.toks[at].low == "first" {
			at++
		}
		if cited || u.toks[at].in(broke) && u.toks[at+1].low == "the" && (u.toks[at+2].low == "news" || u.toks[at+2].low == "story") {
			return p.relayer(u, k)
		}
	}
	for i := c.to; i+2 < to; i++ { // "said in a statement | CNN reported Friday"
		if !u.toks[i].speech() || !u.outside(i) || u.toks[i+1].run >= 0 {
			continue
		}
		if f, n := p.forms.match(u.toks, i+1, to-1); n > 0 && f.kind == outletForm && u.toks[i+1+n].in(carriers["by"]) {
			return f.name
		}
	}
	for k := u.phraseIndex(to) - 1; k > c.subject && u.phrases[k].to > to-4 && u.phrases[k].from > c.to; k-- {
		i := u.phrases[k].from - 1
		if i > c.to && u.toks[i].in(publishes) && (u.toks[i-1].low == "," || u.toks[i-1].run >= 0) && u.phrases[k].medium(u) {
			return p.relayer(u, k)
		}
	}
	return ""
}

var broke = wordSet(`broke breaks`)

// cites are verbs of a medium before its source.
var cites = wordSet(`citing quoting cites cited quotes quoted`)

// publishes are verbs in front of the medium that published the words before them.
var publishes = wordSet(`reports reported writes wrote`)

// passedOn reports whether a medium reports the cue, with nothing else between: "TASS reported that Orlov called", "According to
// TASS, Orlov said".
func (p *page) passedOn(u *unit, ci int) bool {
	if ci < 1 {
		return false
	}
	outer, c := &u.cues[ci-1], &u.cues[ci]
	if outer.lemma != "according to" {
		return p.relays(u, ci-1) || p.retold(u, ci)
	}
	medium := &u.phrases[outer.subject]
	who := u.phrases[c.subject].from
	return (medium.medium(u) || medium.kind == documentPhrase || portions.has(medium.head)) && (u.comma(medium.to) && who == medium.to+1 || medium.kind != institutionPhrase && who > medium.to && u.comma(who-1) && u.endsAtComma(medium.to, who)) && !c.passive && reports(c)
}

// endsAtComma reports whether the words from token i to the comma before token to are one phrase that tells which document it is: "a
// transcript | of the call given to the paper, | Orlov said".
func (u *unit) endsAtComma(i, to int) bool {
	for k := i; k < to-1; k++ {
		if t := &u.toks[k]; t.Kind == model.Punct && t.low != "'" && t.low != "’" || t.run >= 0 || t.is(finiteVerb) || t.in(relatives) {
			return false
		}
	}
	return true
}

// before returns the last earlier cue with another subject, or -1.
func (u *unit) before(ci int) int {
	o := ci - 1
	for o >= 0 && u.cues[o].subject == u.cues[ci].subject {
		o--
	}
	return o
}

// retold reports whether the cue is in a statement by somebody else, the subject of the cue before: "Whitfield noted that Orlov
// said last year that". The words in marks behind it are Orlov's.
func (p *page) retold(u *unit, ci int) bool {
	o := u.before(ci)
	if o < 0 {
		return false
	}
	outer, c := &u.cues[o], &u.cues[ci]
	who := &u.phrases[c.subject]
	if u.zone != bodyZone || !uttering.has(c.lemma) && !retorting.has(c.lemma) && !u.introduces(c) || c.ing || c.inf || c.passive || c.after || outer.class != "say" && outer.class != "tell" || outer.passive || outer.after || u.withheld(outer) || u.withheld(c) ||
		outer.subject == c.subject || u.toks[outer.from].sent != u.toks[c.from].sent || who.from < outer.to || who.to > c.from {
		return false
	}
	if !p.canSpeak(who) && who.kind != nameLikePhrase || len(who.figures) > 0 && slices.Equal(who.figures, u.phrases[outer.subject].figures) {
		return false
	}
	if u.at(who.to, "had") && u.at(c.from-1, "had") && u.at(c.from-2, "and") { // "had talked about it and had said"
		return p.clauseFollows(u, outer.to, who.from)
	}
	for i := who.to; i < c.from && !u.comma(who.to); i++ {
		if t := &u.toks[i]; t.is(modal) || !t.adverb() && !t.is(dayName) { // "would say", "a story about a man who said"
			return false
		}
	}
	return (p.verbsIn(u, who.to, c.from) == 0 || u.comma(who.to) && u.comma(c.from-1)) && p.clauseFollows(u, outer.to, who.from)
}

// introduces reports whether words in marks stand behind the cue and whoever is told, with a comma or colon between: "Karpin warned
// him: | “…”", "some aides ask, | “…”". They are words of its subject in any case.
func (u *unit) introduces(c *cue) bool {
	i := u.behindAddressee(c.to)
	if k := u.phraseIndex(c.to); i > c.to && k < len(u.phrases) && u.phrases[k].from == c.to && u.phrases[k].kind == otherPhrase {
		return false // "promised an inquiry: | “…”"
	}
	return i+1 < len(u.toks) && (u.comma(i) || u.at(i, ":")) && u.toks[i+1].run >= 0
}

// uttering are the lemmas of verbs whose subject is the speaker of the words in marks behind them, even if somebody else reports
// it.
var uttering = union(wordSet(`say tell write tweet declare testify state reply describe`), listOf(slices.Values([]string{useTerm})))

// retorting are verbs of which that is true, too, but which often stand before what was answered instead: "responded to reports that".
var retorting = wordSet(`respond retort`)

// clauseFollows reports whether a clause that begins at token i is reported by the verb before token from: it follows at once, or
// behind "that" and at most when, where or to whom.
func (p *page) clauseFollows(u *unit, from, i int) bool {
	if i == from {
		return true
	}
	if u.toks[i-1].low != "that" || u.toks[i-1].run >= 0 || i-from > longestAside || p.verbsIn(u, from, i-1) > 0 {
		return false
	}
	for k := u.phraseIndex(from); k < len(u.phrases) && u.phrases[k].from < i-1; k++ {
		if ph := &u.phrases[k]; !ph.afterPrep && ph.from > from { // "any suggestion | that"
			return false
		}
	}
	return true
}

// onlyRelays reports whether the cue gives a medium as the source of somebody else's statement in its sentence: "Lavrov said,
// according to TASS", "Lavrov called it a farce, TASS reported".
func (p *page) onlyRelays(u *unit, ci int) bool {
	if p.trails(u, ci) {
		return true
	}
	c := &u.cues[ci]
	if medium := &u.phrases[c.subject]; c.lemma != "according to" || !medium.medium(u) && !(medium.press(u) && ci > 0 && u.behindWords(&u.cues[ci-1])) {
		return false
	}
	for i := max(0, ci-1); i < min(len(u.cues), ci+2); i++ {
		o := &u.cues[i]
		if i != ci && u.toks[o.from].sent == u.toks[c.from].sent && o.states() && !u.phrases[o.subject].medium(u) {
			return true
		}
	}
	return false
}

// behindWords reports whether the cue with its subject follows right behind words in marks.
func (u *unit) behindWords(c *cue) bool {
	begin, _ := u.clause(c)
	return begin > 0 && u.toks[begin-1].run >= 0
}

// trails reports whether a medium with its verb follows somebody else's statement: "Lavrov called it a farce, TASS reported".
func (p *page) trails(u *unit, ci int) bool {
	c := &u.cues[ci]
	begin, end := u.clause(c)
	if ci == 0 || begin == 0 || c.class != "say" || c.ing || c.inf || !u.phrases[c.subject].medium(u) || !(u.toks[begin-1].low == "," || u.toks[begin-1].run >= 0) ||
		end < len(u.toks) && u.toks[end].Kind != model.Punct && !u.toks[end].is(prepositional|dayName) && u.timeAt(end) == 0 {
		return false
	}
	for i := ci - 1; i >= 0 && u.cues[i].from < begin && u.toks[u.cues[i].from].sent == u.toks[c.from].sent; i-- {
		if o := &u.cues[i]; (o.class != "think" || u.phrases[o.subject].opens && p.canSpeak(&u.phrases[o.subject])) && o.class != "show" && o.class != "be" && !o.inf && !u.phrases[o.subject].medium(u) && o.subject != c.subject {
			return true
		}
	}
	return false
}

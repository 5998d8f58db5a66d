package quotes

import (
	"slices"
	"strings"

	"hotline/model"
)

// via lists through whom a statement reached the reporter: who quoted the speaker, whom the sentence gives as its source
// beside the speaker ("…, according to TASS"), and the media that were spoken to or that carried it ("told the BBC"). A
// reporter's own outlet and agency are not among them.
func (p *page) via(l link) []string {
	if l.phrase < 0 {
		return nil
	}
	if l.from >= 0 && l.relation != sameChain {
		before := p.links[l.from]
		before.from = -1
		return p.via(before) // goes on from words that somebody passed on
	}
	u := &p.units[l.unit]
	if l.relation == signedBy {
		if medium := p.signedIn(u, u.phrases[l.phrase].to); medium != "" {
			return []string{medium}
		}
	}
	if l.cue < 0 {
		return nil
	}
	c := &u.cues[l.cue]
	if c.relayer >= 0 && u.phrases[c.relayer].kind != pronounPhrase {
		return []string{p.inFull(p.relayer(u, c.relayer), l.unit)}
	}
	from, to := u.sentenceTokens(c.from)
	var out []string
	add := func(phrase int) {
		if name := p.inFull(p.relayer(u, phrase), l.unit); name != p.a.Outlet && name != p.a.Wire && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	for i := range u.cues {
		o := &u.cues[i]
		if i == l.cue || o.from < from || o.from >= to || o.subject == c.subject {
			continue
		}
		ph := &u.phrases[o.subject]
		if o.lemma == "according to" && ph.kind == institutionPhrase || o.class == "say" && o.from < c.from && ph.medium(u) || p.trails(u, i) || i == l.cue-1 && p.retold(u, l.cue) {
			add(o.subject)
		}
	}
	for k := u.phraseIndex(from); k < len(u.phrases) && u.phrases[k].from < to; k++ {
		if ph := &u.phrases[k]; k != c.subject && p.mediumIn(u, ph) && (u.hears(ph, c) || u.carries(ph, from) || u.airs(ph, c) || u.opensOn(ph, c, from)) {
			add(k)
		}
	}
	return out
}

// passedOn reports whether a medium's words report the cue, and nothing else stands between: "TASS reported that Orlov called",
// "According to TASS, Orlov said".
func (p *page) passedOn(u *unit, ci int) bool {
	if ci < 1 {
		return false
	}
	outer, c := &u.cues[ci-1], &u.cues[ci]
	if outer.lemma != "according to" {
		return p.relays(u, ci-1) || p.retold(u, ci)
	}
	medium := &u.phrases[outer.subject]
	return (medium.medium(u) || medium.kind == documentPhrase) && u.comma(medium.to) && u.phrases[c.subject].from == medium.to+1 && !c.passive && reports(c)
}

// retold reports whether the cue is what somebody else, in the cue before it, says that its subject said: "Whitfield noted that Orlov said
// last year that". The words in marks behind it are Orlov's.
func (p *page) retold(u *unit, ci int) bool {
	if ci < 1 {
		return false
	}
	outer, c := &u.cues[ci-1], &u.cues[ci]
	who := &u.phrases[c.subject]
	if u.zone != bodyZone || !uttering[c.lemma] || c.ing || c.inf || c.passive || c.after || outer.class != "say" && outer.class != "tell" || outer.passive || outer.after || u.withheld(outer) || u.withheld(c) ||
		outer.subject == c.subject || u.toks[outer.from].sent != u.toks[c.from].sent || who.from < outer.to || who.to > c.from {
		return false
	}
	if !p.canSpeak(who) && who.kind != nameLikePhrase || len(who.figures) > 0 && slices.Equal(who.figures, u.phrases[outer.subject].figures) {
		return false
	}
	for i := who.to; i < c.from && !u.comma(who.to); i++ {
		if t := &u.toks[i]; t.is(modal) || !t.adverb() && !t.is(dayName) { // "would say", "a story about a man who said"
			return false
		}
	}
	return (p.verbsIn(u, who.to, c.from) == 0 || u.comma(who.to) && u.comma(c.from-1)) && p.clauseFollows(u, outer.to, who.from)
}

// uttering are verbs, by their lemmas, whose subject utters the words in marks behind them, whoever tells of it.
var uttering = wordSet(`say tell write tweet declare testify state reply`)

// clauseFollows reports whether a clause that begins at token i is what the verb before token from reports: it follows at once, or behind "that"
// and no more than when, where or to whom.
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

// onlyRelays reports whether the cue gives a medium as the source of what somebody else says in its sentence: "Lavrov said,
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

// behindWords reports whether the cue and its subject stand right behind words in marks.
func (u *unit) behindWords(c *cue) bool {
	begin, _ := u.clause(c)
	return begin > 0 && u.toks[begin-1].run >= 0
}

// trails reports whether a medium stands with its verb behind what somebody else says: "Lavrov called it a farce, TASS reported".
func (p *page) trails(u *unit, ci int) bool {
	c := &u.cues[ci]
	begin, end := u.clause(c)
	if ci == 0 || begin == 0 || c.class != "say" || c.ing || c.inf || !u.phrases[c.subject].medium(u) || !(u.toks[begin-1].low == "," || u.toks[begin-1].run >= 0) ||
		end < len(u.toks) && u.toks[end].Kind != model.Punct && !u.toks[end].is(prepositional|dayName) && u.timeAt(end) == 0 {
		return false
	}
	for i := ci - 1; i >= 0 && u.cues[i].from < begin && u.toks[u.cues[i].from].sent == u.toks[c.from].sent; i-- {
		if o := &u.cues[i]; o.class != "think" && o.class != "show" && o.class != "be" && !o.inf && !u.phrases[o.subject].medium(u) && o.subject != c.subject {
			return true
		}
	}
	return false
}

// medium reports whether the phrase is a news medium: by name, or by more than the bare noun ("state television", but not
// "the newspaper", which may be any).
func (ph *phrase) medium(u *unit) bool {
	if ph.body.kind == outletForm {
		return true
	}
	said := ph.from
	if u.toks[said].is(definite | indefinite) {
		said++
	}
	if ph.kind != institutionPhrase || ph.to-said < 2 {
		return false
	}
	return media[ph.head] || agencies[ph.head] && u.toks[ph.to-2].low == "news" && ph.to-said > 2
}

// platforms are sites on which people speak for themselves.
var platforms = wordSet(`twitter facebook telegram instagram youtube`)

// mediumIn reports whether the phrase is a medium, a site on which people speak for themselves, or names one in front of its people or
// its programme: "the Times reporters", "the CBS program".
func (p *page) mediumIn(u *unit, ph *phrase) bool {
	if ph.medium(u) || ph.to == ph.from+1 && platforms[ph.head] {
		return true
	}
	return p.outletIn(u, ph).kind == outletForm
}

// outletIn is the outlet that a phrase names among other words, "the TASS news agency"; of kind noForm where it names none.
func (p *page) outletIn(u *unit, ph *phrase) form {
	for k := ph.from; k < ph.to; k++ {
		if t := &u.toks[k]; t.capital && t.lex.longest > 0 {
			if f, n := p.forms.match(u.toks, k, ph.to); n > 0 && f.kind == outletForm {
				return f
			}
		}
	}
	return form{}
}

// inFull is the name of the medium that a short name means in this article: "The Times" is the New York Times where that
// was named before, or prints the article.
func (p *page) inFull(name string, unit int) string {
	short, ok := strings.CutPrefix(name, "The ")
	if !ok || strings.Contains(short, " ") {
		return name
	}
	for ; unit >= 0; unit-- {
		for k := range p.units[unit].phrases {
			if ph := &p.units[unit].phrases[k]; ph.body.kind == outletForm && strings.HasSuffix(ph.body.name, " "+short) && ph.body.name != name {
				return ph.body.name
			}
		}
	}
	if strings.HasSuffix(p.a.Outlet, " "+short) {
		return p.a.Outlet
	}
	return name
}

var (
	media    = wordSet(`media newspaper newspapers network networks outlet outlets channel channels television tv magazine broadcaster broadcasters website`)
	agencies = wordSet(`agency agencies`)
)

// carries reports whether the words before a phrase make it the medium that carried a statement: "in an interview with
// TASS", "in a statement published by Interfax".
func (u *unit) carries(ph *phrase, from int) bool {
	i := ph.from - 2
	return i >= from && carriers[u.toks[i].low+" "+u.toks[i+1].low]
}

// carriers are words for what media carry, or for what they do with it, each with the preposition before the medium.
var carriers = func() map[string]bool {
	m := map[string]bool{}
	for preposition, words := range map[string]string{
		"with": "interview interviews conversation exchange call",
		"to":   "interview interviews remarks comments statement speaking email e-mail",
		"for":  "interview column op-ed essay article commentary piece",
		"in":   "column op-ed essay article commentary piece interview comments remarks",
		"on":   "appearance appearances interview interviews speaking appearing aired broadcast",
		"by":   "interviewed asked carried published broadcast aired reported quoted cited obtained",
	} {
		for _, w := range strings.Fields(words) {
			m[w+" "+preposition] = true
		}
	}
	return m
}()

// hears reports whether a phrase is the medium to which the cue's words were said: "told CNN", "confirmed to The Hill", "said Orlov per CNN".
func (u *unit) hears(ph *phrase, c *cue) bool {
	switch i := ph.from - 1; {
	case i < c.to:
		return ph.from == c.to && c.class == "tell"
	case u.toks[i].low == "to":
		return i == c.to && c.class == "say"
	default:
		return u.toks[i].low == "per"
	}
}

// opensOn reports whether a sentence begins with the medium on which its cue's subject speaks: "But on CNN, Orlov said".
func (u *unit) opensOn(ph *phrase, c *cue, from int) bool {
	i := ph.from - 1
	return i >= from && i <= from+1 && u.toks[i].low == "on" && u.phrases[c.subject].from > ph.to && (i == from || u.toks[from].is(openingClause))
}

// airs reports whether a phrase is the medium on which, or in which, the cue's words were said or written: "said Sunday on ABC",
// "wrote in The New York Times".
func (u *unit) airs(ph *phrase, c *cue) bool {
	i := ph.from - 2
	if i < c.from {
		return false
	}
	behind := i < c.to || u.toks[i].is(dayName)
	switch u.toks[i+1].low {
	case "on":
		return behind && (c.class == "say" || c.class == "call" || c.class == "write") && u.toks[i].low != "comment"
	case "in":
		return behind && c.class == "write"
	}
	return false
}

func (p *page) relayer(u *unit, phrase int) string {
	ph := &u.phrases[phrase]
	if ph.body.name != "" {
		return ph.body.name
	}
	if f := p.outletIn(u, ph); f.kind == outletForm {
		return f.name
	}
	if ph.kind == namedPhrase && len(ph.figures) == 1 {
		return p.cast.Figures[ph.figures[0]].Name
	}
	text := ph.span(u).Line(p.a.Text)
	for _, article := range []string{"the ", "The ", "a ", "an ", "A ", "An "} {
		text = strings.TrimPrefix(text, article)
	}
	return text
}

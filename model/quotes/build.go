package quotes

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"hotline/model"
)

// quote builds the quotation of run k of the unit.
func (p *page) quote(ui, k int, t *turns) model.Quote {
	u := &p.units[ui]
	r := u.runs[k]
	l := p.links[r]
	q := model.Quote{Span: p.withoutLabel(u, r, l), Kind: model.Partial}
	if p.isDirect(u, k) {
		q.Kind = model.Direct
	}
	p.attach(&q, l)
	if p.headsWork(u, k) {
		q.Sure = model.Low // these may be the words of somebody who is not named
	}
	if p.rank != nil && l.phrase >= 0 && l.relation != spokenBy {
		if s := p.rankedStatement(ui, k, l); s != q.Span {
			q.Statement = s
			if p.wordsBeyond(q.Span, s) {
				q.Kind = model.Partial
			} else {
				q.Statement = model.Span{}
			}
		}
	} else if q.Kind == model.Partial {
		q.Statement = p.statementOf(ui, k, l)
	}
	q.Turn = t.of(p, r, l)
	q.Said = p.said(l, q.Whole())
	q.Via = p.via(l, q.Whole())
	q.About = p.about(q)
	return q
}

// withoutLabel returns the span of a run without a speaker's label at its beginning: “PESKOV: Yes.”
func (p *page) withoutLabel(u *unit, run int, l link) model.Span {
	s := p.runs[run].Span
	if l.relation != spokenBy || l.phrase < 0 {
		return s
	}
	if end := u.phrases[l.phrase].to; end < len(u.toks) && s.Contains(u.toks[end].Span) {
		if words := (model.Span{Start: u.toks[end].End, End: s.End}).Trim(p.a.Text); !words.Empty() {
			return words
		}
	}
	return s
}

// wordsBeyond reports whether the statement has words outside the quoted span.
func (p *page) wordsBeyond(quoted, statement model.Span) bool {
	return holdsWord(p.a.Text[statement.Start:quoted.Start]) || holdsWord(p.a.Text[quoted.End:statement.End])
}

// attach fills in the speaker and the reason for the attribution.
func (p *page) attach(q *model.Quote, l link) {
	if l.phrase < 0 {
		q.How, q.Sure, q.Why = model.HowNone, model.Low, "nobody is named beside it"
		return
	}
	u := &p.units[l.unit]
	ph := &u.phrases[l.phrase]
	if l.cue >= 0 {
		q.Cue = u.cues[l.cue].span(u)
	}
	p.name(q, u, ph)
	q.Mention = p.mention(l, q.Start)
	if q.Mention != ph.span(u) && len(q.Speakers) > 0 {
		q.How = model.HowPronoun
	}
	p.trust(q, l, ph)
}

// mention returns where a link names the speaker of the run that begins at the byte offset: the phrase, or the "who" that stands
// for it in the clause of the cue or of the run.
func (p *page) mention(l link, run int) model.Span {
	u := &p.units[l.unit]
	ph := &u.phrases[l.phrase]
	at := 0
	switch {
	case l.cue >= 0:
		c := &u.cues[l.cue]
		if c.subject != l.phrase {
			return ph.span(u)
		}
		if c.relative > 0 {
			return u.toks[c.relative].Span
		}
		at = c.from
	case l.from < 0 && u.span.Start <= run && run < u.span.End:
		at = u.tokenAt(run)
	}
	if who := p.relativeOf(u, ph, at); who > 0 {
		return u.toks[who].Span
	}
	return ph.span(u)
}

// name fills in the speaker that a phrase refers to.
func (p *page) name(q *model.Quote, u *unit, ph *phrase) {
	text := p.ofOwner(ph, p.owned(u, ph).Line(p.a.Text))
	if ph.head == "i" && len(ph.figures) == 0 {
		if name, figure := p.writer(); name != "" {
			if figure >= 0 {
				q.Speakers, q.Side = []int{figure}, p.cast.Figures[figure].Side
			}
			q.SpeakerText, q.How = name, model.HowPronoun
			return
		}
	}
	q.Speakers = ph.figures
	if ph.joint {
		p.nameJoint(q, u, ph)
		return
	}
	if len(ph.figures) > 0 {
		names := make([]string, len(ph.figures))
		for i, f := range ph.figures {
			names[i] = p.cast.Figures[f].Name
			if side := p.cast.Figures[f].Side; i == 0 || q.Side == side {
				q.Side = side
			} else {
				q.Side = ""
			}
		}
		q.SpeakerText = strings.Join(names, " and ")
		if and := u.lastAnd(ph); ph.others && and > ph.from {
			q.SpeakerText += " " + (model.Span{Start: u.toks[and].Start, End: u.toks[ph.to-1].End}).Line(p.a.Text)
		}
		switch ph.kind {
		case pronounPhrase:
			q.How = model.HowPronoun
		case describedPhrase:
			q.How = model.HowDescription
		default:
			q.How = model.HowNamed
		}
		return
	}
	q.SpeakerText = text + p.restOfName(u, ph)
	if k := ph.from - 2; k >= 0 && u.at(k+1, "in") && isNumber(u.toks[ph.from].low) && isNumber(u.toks[k].low) && u.toks[k].sent == u.toks[ph.from].sent {
		q.SpeakerText = u.toks[k].In(p.a.Text) + " in " + text // "1 in 8 voters"
	}
	if s := u.share(ph); !s.Empty() { // "62% of Americans"
		q.SpeakerText, q.How = s.Line(p.a.Text), model.HowAnonymous
		return
	}
	if ph.owner && u.toks[ph.to-1].sided() { // "Democratic | charges that"
		q.SpeakerText = sideName(&u.toks[ph.to-1])
	}
	q.Side = ph.body.side
	if len(ph.owners) == 1 && ph.kind == documentPhrase && utterances.has(ph.head) { // "his statement"
		f := &p.cast.Figures[ph.owners[0]]
		q.Speakers, q.SpeakerText, q.Side, q.How = ph.owners, f.Name, f.Side, model.HowDescription
		return
	}
	if of := p.referent(u, ph); of != nil {
		p.nameReferent(q, of)
		return
	}
	switch ph.kind {
	case institutionPhrase, documentPhrase:
		q.How = model.HowInstitution
		if ph.body.kind == outletForm && !ph.owner {
			if full := p.inFull(ph.body.name, p.unitAt(u.span.Start)); full != ph.body.name {
				q.SpeakerText = full // "The Times" of New York
			}
		}
		if ph.kind == institutionPhrase && ph.plural && !u.toks[ph.to-1].capital {
			q.SpeakerText += p.whose(u, ph) // "The committees | for Chile and Peru"
		}
	case pronounPhrase:
		q.How = model.HowPronoun
	case describedPhrase:
		q.How = model.HowDescription
		q.SpeakerText += p.whose(u, ph)
	case nameLikePhrase:
		q.How = model.HowNamed
	default:
		q.How = model.HowAnonymous
		q.SpeakerText += p.whose(u, ph)
	}
}

// ofOwner returns the text of a phrase with its owner's name for the pronoun that it begins with, if it is known whose the pronoun is:
// "his report" → "Robert Mueller’s report".
func (p *page) ofOwner(ph *phrase, text string) string {
	_, rest, ok := strings.Cut(text, " ")
	if !ok || len(ph.owners) != 1 {
		return text
	}
	return p.cast.Figures[ph.owners[0]].Name + "’s " + rest
}

// nameJoint fills in a speaker of several parts by all the words for them.
func (p *page) nameJoint(q *model.Quote, u *unit, ph *phrase) {
	from := ph.from
	if u.toks[from].low == "both" {
		from++
	}
	q.SpeakerText = (model.Span{Start: u.toks[from].Start, End: u.toks[ph.to-1].End}).Line(p.a.Text)
	switch ph.kind {
	case institutionPhrase, documentPhrase, nameLikePhrase:
		q.How = model.HowInstitution
	default:
		q.How = model.HowAnonymous
	}
	q.SpeakerText += p.whose(u, ph)
}

// sideName returns the name for the members of the party or country that an adjective refers to.
func sideName(t *token) string {
	switch {
	case t.lex.party == democrat:
		return "Democrats"
	case t.lex.party == republican:
		return "Republicans"
	}
	return cmp.Or(t.lex.alone.name, t.low)
}

// lastAnd returns the last "and" of a phrase, or its first token.
func (u *unit) lastAnd(ph *phrase) int {
	i := ph.to - 1
	for i > ph.from && u.toks[i].low != "and" {
		i--
	}
	return i
}

// whose returns the words behind a description that tell for whom, of what or where somebody speaks, with the blank before them:
// "an attorney | for Orlov", "officials | in Kyiv"; or "".
func (p *page) whose(u *unit, ph *phrase) string {
	i := ph.to
	if ph.kind == anonymousPhrase && u.toks[ph.from].is(pronominal) || i+1 >= len(u.toks) || !u.toks[i].in(belonging) && !u.nearTo(i) && !(u.at(i, "to") && u.toks[ph.to-1].in(spokesmen)) || !u.outside(i) {
		return ""
	}
	k := u.phraseFrom(i + 1)
	if k < 0 || u.phrases[k].from != i+1 || u.timeAt(i+1) > 0 || u.phrases[k].head == "time" || u.toks[i+1].is(dayName|pronominal) || u.phrases[k].kind == pronounPhrase {
		return ""
	}
	for n := 0; n < 3 && k+1 < len(u.phrases); n++ { // "the University | of Edinburgh", "France, | Germany and the UK", "the group’s | members"
		a, b := &u.phrases[k], &u.phrases[k+1]
		of := b.from == a.to+1 && u.outside(a.to) && (u.toks[a.to].low == "of" || a.owner || u.toks[a.to].low == "with" && a.to > 0 && u.toks[a.to-1].in(contacts))
		if !of && (u.jointOf(a, b) == noJoint || a.kind != b.kind) {
			break
		}
		k++
	}
	if u.at(u.phrases[k].to, "close") && u.at(u.phrases[k].to+1, "to") { // "sources in Kyiv | close to the fund"
		if n := u.phraseFrom(u.phrases[k].to + 2); n > k && u.phrases[n].from == u.phrases[k].to+2 {
			k = n
		}
	}
	last := &u.phrases[k]
	if last.kind == otherPhrase && last.to < len(u.toks) && u.toks[last.to].Kind == model.Word && !u.toks[last.to].in(relatives) && !u.toks[last.to].is(prepositional) && !p.isVerb(u, last.to) {
		return ""
	}
	return " " + (model.Span{Start: u.toks[i].Start, End: u.toks[last.to-1].End}).Line(p.a.Text)
}

// contacts are nouns for what one has with somebody, as those do who speak without a name.
var contacts = wordSet(`contact touch ties dealings talks business discussions conversation`)

// nearTo reports whether the word at token i is the preposition of an adjective for those who know something or somebody: "someone
// close | to Orlov", "people familiar | with the talks".
func (u *unit) nearTo(i int) bool {
	switch u.toks[i].low {
	case "to":
		return u.at(i-1, "close")
	case "with":
		return u.at(i-1, "familiar")
	}
	return false
}

// belonging are prepositions between a description and the person, body or place it belongs to.
var belonging = wordSet(`for of in at from`)

// writer returns the one person named in the byline, who is "I" outside the marks, and the figure of that name, or -1. If there
// are several writers it returns none.
func (p *page) writer() (name string, figure int) {
	name = strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(p.a.Byline, "By "), "by "))
	if name == "" || strings.ContainsAny(name, ",;&/@") || strings.Contains(name, " and ") || len(strings.Fields(name)) > 4 || model.MixesAlphabets(name) {
		return "", -1
	}
	return name, slices.IndexFunc(p.cast.Figures, func(f model.Figure) bool { return f.Name == name })
}

// owned returns the span of a phrase with its owner in front, joined by a possessive ending: "Orlov’s office".
func (p *page) owned(u *unit, ph *phrase) model.Span {
	s := ph.span(u)
	for k := range u.phrases {
		o := &u.phrases[k]
		if o.owner && o.to+1 == ph.from && len(ph.figures) == 0 {
			s.Start = u.toks[o.from].Start
		}
	}
	return s
}

// isDirect reports whether a run is one or more whole clauses rather than words inside a reporter's clause.
func (p *page) isDirect(u *unit, k int) bool {
	r := u.runs[k]
	f := p.frame(u, k)
	if l := p.links[r]; f.prev >= 0 && k > 0 && l.cue >= 0 && p.links[f.prev].cue == l.cue && p.links[f.prev].unit == l.unit &&
		p.links[f.prev].relation == rightCue && l.relation == leftCue {
		return p.isDirect(u, k-1) // “In March,” he said, “we will see.”
	}
	if p.bare(u, f.left, f.first) && f.prev < 0 && p.links[r].relation == rightCue && model.Capitalised(p.runs[r].In(p.a.Text)) {
		return true
	}
	if f.first > f.left && u.toks[f.first-1].low == ":" && model.Capitalised(p.runs[r].In(p.a.Text)) {
		return true // Putin said: “No.”
	}
	if p.countWords(r) < 3 {
		return false
	}
	if f.first == 0 || p.bare(u, f.left, f.first) && f.prev < 0 {
		return true
	}
	before := u.toks[f.first-1]
	text := p.runs[r].In(p.a.Text)
	return model.Capitalised(text) && (before.low == "," || before.low == ":" || before.run >= 0 || p.isCueForm(u, f.first-1)) && p.countWords(r) > 3
}

// about returns the figures mentioned in the words or their statement, except the speaker.
func (p *page) about(q model.Quote) []int {
	in := q.Whole()
	var out []int
	first := sort.Search(len(p.cast.Mentions), func(i int) bool { return p.cast.Mentions[i].End > in.Start })
	for i := first; i < len(p.cast.Mentions); i++ {
		m := &p.cast.Mentions[i]
		if m.Start >= in.End {
			break // and so do all later ones
		}
		if !in.Contains(m.Name) || m.Kind == model.Tagged {
			continue
		}
		for _, f := range m.Figures {
			if !slices.Contains(out, f) && !slices.Contains(q.Speakers, f) {
				out = append(out, f)
			}
		}
	}
	return out
}

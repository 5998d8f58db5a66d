package quotes

import (
	"hotline/model"
)

// relation is how a run hangs on what names its speaker. It is what the linking chooses among.
type relation byte

const (
	unlinked   relation = iota
	rightCue            // "…," he said
	leftCue             // he said: "…"
	sameChain           // said "…" and "…": as the run before it in the sentence
	colonName           // Peskov: "…"
	spokenBy            // PESKOV: …
	signedBy            // “…” — Dmitry Peskov
	subjectOf           // no cue, but somebody is the subject of the sentence: Trump's plan is a "joke"
	carriedOn           // its own sentence: as the run before it in the paragraph
	sentBefore          // its own sentence: the speaker of the sentence before
	paraBefore          // a paragraph of its own: the speaker of the paragraph before
	continued           // the run before was left open and goes on here
	sentAfter           // the speaker of the sentence after
	paraAfter           // the speaker of the paragraph after
	copied              // headline or blurb: as the statement of the body with the same words
)

// link says who speaks a run: the phrase of a unit, through a cue where there is one.
type link struct {
	relation relation
	score    float64
	unit     int
	phrase   int // index in units[unit].phrases, or -1
	cue      int // index in units[unit].cues, or -1
	from     int // run it was carried from, or -1
}

var none = link{phrase: -1, cue: -1, from: -1}

// attribute links every run. Units are taken in the order of the text, because a pronoun looks back.
func (p *page) attribute() {
	p.links = make([]link, len(p.runs))
	for ui := range p.units {
		p.resolve(ui)
		u := &p.units[ui]
		for k := range u.runs {
			if p.watch {
				p.observe(ui, k)
			}
			if p.rank != nil {
				p.links[u.runs[k]] = p.rankRun(ui, k)
			} else {
				p.links[u.runs[k]] = p.linkRun(ui, k)
			}
		}
		if p.rank == nil {
			p.chainBack(ui)
		}
	}
	p.continueRuns()
}

// linkRun chooses the best way to name the speaker of run k of the unit.
func (p *page) linkRun(ui, k int) link {
	best := none
	for _, l := range p.options(ui, k) {
		if l.score > best.score {
			best = l
		}
	}
	return best
}

// frame is what stands outside the runs in the sentence of a run.
type frame struct {
	first, last int // tokens of the run, marks included: [first, last)
	left        int // tokens [left, first) stand before it
	right       int // tokens [last, right) stand behind it
	prev, next  int // runs beside it in the same sentence, or -1
}

func (p *page) frame(u *unit, k int) frame {
	r := u.runs[k]
	f := frame{prev: -1, next: -1}
	f.first = u.tokenAt(p.runs[r].outer.Start)
	f.last = f.first
	for f.last < len(u.toks) && u.toks[f.last].run == r {
		f.last++
	}
	if f.first >= len(u.toks) {
		f.first, f.last = len(u.toks)-1, len(u.toks)
	}
	f.left = f.first
	for f.left > 0 && u.toks[f.left-1].sent == u.toks[f.first].sent && u.toks[f.left-1].run < 0 {
		f.left--
	}
	if f.left > 0 && u.toks[f.left-1].sent == u.toks[f.first].sent && u.toks[f.left-1].run >= 0 {
		f.prev = u.toks[f.left-1].run
	}
	end := max(f.last-1, f.first)
	f.right = f.last
	for f.right < len(u.toks) && u.toks[f.right].sent == u.toks[end].sent && u.toks[f.right].run < 0 {
		f.right++
	}
	if f.right < len(u.toks) && u.toks[f.right].sent == u.toks[end].sent {
		f.next = u.toks[f.right].run
	}
	if f.right == f.last && f.last < len(u.toks) && u.toks[f.last].run < 0 {
		f.right = p.looseTail(u, f.last)
	}
	return f
}

// looseTail reads the sentence behind a run that ended with a full stop: `….” Putin said.` It belongs to the run
// when it is nothing but a subject and its verb.
func (p *page) looseTail(u *unit, i int) int {
	_, to := u.sentenceTokens(i)
	for _, c := range u.cues {
		if c.from < i || c.from >= to || c.class == "think" || c.class == "noun" || c.class == "deny" {
			continue
		}
		end := max(c.to, u.phrases[c.subject].to)
		begin := min(c.from, u.phrases[c.subject].from)
		if begin == i && (end >= to || u.toks[end].Kind == model.Punct && u.toks[end].run < 0 && u.toks[end].low != ":" && u.toks[end].low != ",") {
			return to
		}
		break
	}
	return i
}

// options lists the ways in which run k of the unit may be linked.
func (p *page) options(ui, k int) []link {
	u := &p.units[ui]
	f := p.frame(u, k)
	out := make([]link, 0, 8)
	if s := u.label; s >= 0 && u.phrases[s].from <= f.first+2 && k == 0 {
		out = append(out, link{relation: spokenBy, score: 12, unit: ui, phrase: s, cue: -1, from: -1})
	}
	out = append(out, p.rightOptions(ui, f)...)
	out = append(out, p.leftOptions(ui, f)...)
	alone := p.bare(u, f.left, f.first) && p.bare(u, f.last, f.right)
	if f.prev >= 0 {
		if l := p.links[f.prev]; l.phrase >= 0 {
			score := 6.5
			if l.relation == subjectOf {
				score = 3
			}
			out = append(out, link{relation: sameChain, score: score, unit: l.unit, phrase: l.phrase, cue: l.cue, from: f.prev})
		}
	} else if alone || p.bare(u, f.left, f.first) {
		out = append(out, p.carryOptions(ui, k, f)...)
	}
	if s := p.signature(u, f); s >= 0 {
		out = append(out, link{relation: signedBy, score: 9.5, unit: ui, phrase: s, cue: -1, from: -1})
	}
	if s := p.clauseSubject(u, f.left, f.first); s >= 0 {
		score := 3.0
		rel := subjectOf
		if u.labelled(f.first, "as") && u.phrases[s].kind == namedPhrase {
			score = linked + 0.2 // "admires Putin as a “strong leader”"
		}
		if f.first > f.left && u.toks[f.first-1].low == ":" {
			score, rel = 6, colonName
		}
		out = append(out, link{relation: rel, score: score, unit: ui, phrase: s, cue: -1, from: -1})
	}
	return out
}

// signature returns the phrase that signs the run behind a dash at the end of its paragraph, or -1.
func (p *page) signature(u *unit, f frame) int {
	if f.last+1 >= len(u.toks) || u.toks[f.last].run >= 0 {
		return -1
	}
	switch u.toks[f.last].low {
	case "—", "–", "―", "-":
	default:
		return -1
	}
	s := u.phraseFrom(f.last + 1)
	if s < 0 || u.phrases[s].from != f.last+1 || u.phrases[s].kind == pronounPhrase {
		return -1
	}
	if end := u.phrases[s].to; end >= len(u.toks)-1 || u.toks[end].low == "," || u.toks[end].sent != u.toks[end-1].sent {
		return s
	}
	return -1
}

// labelled reports whether the word stands right before token i, or before its article.
func (u *unit) labelled(i int, word string) bool {
	if i > 1 && (u.toks[i-1].low == "a" || u.toks[i-1].low == "an" || u.toks[i-1].low == "the") {
		i--
	}
	return i > 0 && u.toks[i-1].run < 0 && u.toks[i-1].low == word
}

// bare reports whether the tokens [from, to) hold no word.
func (p *page) bare(u *unit, from, to int) bool {
	for i := from; i < to; i++ {
		if u.toks[i].Kind == model.Word && u.toks[i].low != "and" && u.toks[i].low != "but" {
			return false
		}
	}
	return true
}

// rightOptions links to a cue behind the run.
func (p *page) rightOptions(ui int, f frame) []link {
	u := &p.units[ui]
	var out []link
	for c := range u.cues {
		q := &u.cues[c]
		ph := &u.phrases[q.subject]
		begin := min(q.from, ph.from)
		if q.class == "show" || q.from < f.last || q.from >= f.right || ph.from < f.last {
			continue
		}
		skip := begin
		for skip > f.last && (u.toks[skip-1].Kind == model.Punct || u.toks[skip-1].low == "as" || u.toks[skip-1].low == "and") {
			skip--
		}
		score := 0.0
		switch {
		case skip == f.last && begin-f.last <= 2 && (begin == f.last || u.toks[begin-1].low != "and"):
			score = 10
			if q.class == "beside" && !p.ends(u, q, f.right) {
				score = 4
			}
			if q.class != "say" && q.class != "tell" && q.class != "write" && q.class != "ask" && q.class != "beside" {
				score = 7.5
			}
		case begin > f.last && u.toks[begin-1].low == "," && p.ends(u, q, f.right):
			score = 6
		default:
			score = 2
		}
		out = append(out, link{relation: rightCue, score: score + 0.1*min(q.score, 5) - 0.02*float64(begin-f.last), unit: ui, phrase: q.subject, cue: c, from: -1})
		break
	}
	return out
}

// ends reports whether nothing that could have been said follows the cue: its clause ends, or a preposition
// says where and when.
func (p *page) ends(u *unit, c *cue, right int) bool {
	end := max(c.to, u.phrases[c.subject].to)
	return end >= right || u.toks[end].Kind == model.Punct && u.toks[end].low != ":" || prepositions[u.toks[end].low] || days[u.toks[end].low]
}

// leftOptions links to the last cue before the run in its sentence.
func (p *page) leftOptions(ui int, f frame) []link {
	u := &p.units[ui]
	for c := len(u.cues) - 1; c >= 0; c-- {
		q := &u.cues[c]
		if q.class == "show" || q.from < f.left || q.from >= f.first {
			continue
		}
		c = p.outermost(u, c, f.left)
		q = &u.cues[c]
		end := q.to
		if q.after {
			end = max(end, u.phrases[q.subject].to)
		}
		words, breaks := 0, 0
		for i := end; i < f.first; i++ {
			switch t := &u.toks[i]; {
			case t.Kind == model.Punct && t.low == ";":
				breaks++
			case t.Kind == model.Word && t.low != "that" && t.low != "as":
				words++
			}
		}
		score := 9.5
		if words > 0 {
			score = 8 - 0.06*float64(words)
		}
		if q.class == "think" && words > 0 {
			score -= 1.5
		}
		if q.class == "beside" {
			if words > 1 {
				continue
			}
			score -= 1
		}
		if q.class == "noun" {
			score = 6 - 0.1*float64(words)
		}
		score -= 2 * float64(breaks)
		if q.after && words > 2 {
			score -= 1
		}
		return []link{{relation: leftCue, score: score + 0.1*min(q.score, 5), unit: ui, phrase: q.subject, cue: c, from: -1}}
	}
	return nil
}

// outermost climbs from a cue to the one whose reported clause it stands in: in "Trump claimed that Mueller found
// “…”" the words are as Trump gave them. It stops at a paper or agency, which passes on what others said.
func (p *page) outermost(u *unit, c, left int) int {
	for o := c - 1; o >= 0; o-- {
		outer, inner := &u.cues[o], &u.cues[c]
		if outer.from < left || inner.after || outer.after || inner.to < len(u.toks) && (u.toks[inner.to].low == "," || u.toks[inner.to].low == ":") {
			break
		}
		ph := &u.phrases[outer.subject]
		if outer.class != "say" && outer.class != "tell" || outer.lemma == "quoted as saying" || ph.body.kind == outletForm || ph.press(u) {
			continue
		}
		if inner.subject != outer.subject && u.phrases[inner.subject].from >= outer.to && p.complementGap(u, outer.to, u.phrases[inner.subject].from) {
			c = o
		}
	}
	return c
}

// complementGap reports whether the tokens [from, to) do not break off a reported clause.
func (p *page) complementGap(u *unit, from, to int) bool {
	for i := from; i < to; i++ {
		switch u.toks[i].low {
		case ";", ":", "while", "but", "though", "although", "whereas", "—", "–", "―":
			return false
		}
		if u.toks[i].run >= 0 {
			return false
		}
	}
	return true
}

// press reports whether the phrase is a news medium without a name: "state media".
func (ph *phrase) press(u *unit) bool {
	for i := ph.from; i < ph.to; i++ {
		switch u.toks[i].low {
		case "media", "news", "agency", "newspaper", "network", "reports", "outlet", "channel", "television":
			return true
		}
	}
	return false
}

// carryOptions links a run that stands without words of its own to what was said before it.
func (p *page) carryOptions(ui, k int, f frame) []link {
	u := &p.units[ui]
	for j := k - 1; j >= 0; j-- {
		if l := p.links[u.runs[j]]; l.phrase >= 0 && !p.runs[u.runs[j]].single && p.wordy(u.runs[j], 3) {
			return []link{{relation: carriedOn, score: 5.5, unit: l.unit, phrase: l.phrase, cue: l.cue, from: u.runs[j]}}
		}
	}
	if l, ok := p.speakerBefore(ui, f.left); ok {
		l.relation, l.score = sentBefore, 5
		return []link{l}
	}
	if u.zone != bodyZone || ui == 0 {
		return nil
	}
	prev := &p.units[ui-1]
	if prev.zone != bodyZone {
		return nil
	}
	if n := len(prev.runs); n > 0 {
		if l := p.links[prev.runs[n-1]]; l.phrase >= 0 && p.wordy(prev.runs[n-1], 4) {
			return []link{{relation: paraBefore, score: 4.5, unit: l.unit, phrase: l.phrase, cue: l.cue, from: prev.runs[n-1]}}
		}
	}
	if l, ok := p.speakerBefore(ui-1, len(prev.toks)); ok {
		l.relation, l.score = paraBefore, 4.2
		return []link{l}
	}
	return nil
}

// wordy reports whether a run has at least n words.
func (p *page) wordy(run, n int) bool {
	words := 0
	for i, t := range p.runs[run].In(p.a.Text) {
		if t == ' ' && i > 0 {
			words++
		}
	}
	return words+1 >= n
}

// speakerBefore finds who spoke last in the unit before token i: the subject of the last cue, or else of the last
// sentence.
func (p *page) speakerBefore(ui, i int) (link, bool) {
	u := &p.units[ui]
	for c := len(u.cues) - 1; c >= 0; c-- {
		q := &u.cues[c]
		if q.from < i && q.class != "think" && q.class != "show" {
			return link{unit: ui, phrase: q.subject, cue: c, from: -1}, true
		}
	}
	if i == 0 {
		return none, false
	}
	from, _ := u.sentenceTokens(i - 1)
	if s := p.clauseSubject(u, from, i); s >= 0 {
		return link{unit: ui, phrase: s, cue: -1, from: -1}, true
	}
	return none, false
}

// clauseSubject returns the first phrase in the tokens [from, to) that begins a clause and can speak, or -1.
func (p *page) clauseSubject(u *unit, from, to int) int {
	for k := range u.phrases {
		ph := &u.phrases[k]
		if ph.from < from || ph.to > to {
			continue
		}
		if ph.afterPrep || ph.owner || !ph.opens || !p.canSpeak(ph) {
			continue
		}
		return k
	}
	return -1
}

func (p *page) canSpeak(ph *phrase) bool {
	switch ph.kind {
	case namedPhrase, describedPhrase, institutionPhrase, documentPhrase, anonymousPhrase:
		return true
	case pronounPhrase:
		return len(ph.figures) > 0
	}
	return false
}

// chainBack gives a run without a link the speaker of the next run in its sentence: “A” and “B,” said X.
func (p *page) chainBack(ui int) {
	u := &p.units[ui]
	for k := len(u.runs) - 2; k >= 0; k-- {
		r, next := u.runs[k], u.runs[k+1]
		l, n := p.links[r], p.links[next]
		f := p.frame(u, k)
		if f.next == next && n.phrase >= 0 && n.relation == rightCue && n.score >= 5 && l.score < 5 {
			p.links[r] = link{relation: sameChain, score: 5.2, unit: n.unit, phrase: n.phrase, cue: n.cue, from: next}
		}
	}
}

// continueRuns gives a statement that goes on over several paragraphs one speaker: each paragraph opens a mark
// and only the last closes it.
func (p *page) continueRuns() {
	for ui := 1; ui < len(p.units); ui++ {
		prev, u := &p.units[ui-1], &p.units[ui]
		if len(prev.runs) == 0 || len(u.runs) == 0 || u.zone != bodyZone || prev.zone != bodyZone {
			continue
		}
		a, b := prev.runs[len(prev.runs)-1], u.runs[0]
		if p.runs[a].closed || !p.headOf(u, b) {
			continue
		}
		la, lb := p.links[a], p.links[b]
		switch {
		case la.phrase >= 0 && (lb.phrase < 0 || lb.score < 7):
			p.links[b] = link{relation: continued, score: la.score, unit: la.unit, phrase: la.phrase, cue: la.cue, from: a}
		case lb.phrase >= 0 && (la.phrase < 0 || la.score < 7):
			p.links[a] = link{relation: continued, score: lb.score, unit: lb.unit, phrase: lb.phrase, cue: lb.cue, from: b}
		}
	}
}

// headOf reports whether the run begins its paragraph.
func (p *page) headOf(u *unit, run int) bool {
	return len(u.toks) > 0 && u.toks[0].run == run
}

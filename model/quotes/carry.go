package quotes

import "strings"

// carryOption links a run without a cue or name of its own to the speaker before it.
func (p *page) carryOption(out []link, ui, k int, f frame) []link {
	u := &p.units[ui]
	for j := k - 1; j >= 0; j-- {
		if l := p.links[u.runs[j]]; l.phrase >= 0 && !p.runs[u.runs[j]].single && p.wordy(u.runs[j], 3) {
			l = p.teller(l)
			return append(out, link{relation: carriedOn, score: 5.5, unit: l.unit, phrase: l.phrase, cue: l.cue, from: u.runs[j]})
		}
	}
	if l, ok := p.speakerBefore(ui, f.left); ok {
		l.relation, l.score = sentBefore, 5
		return append(out, l)
	}
	if u.zone != bodyZone || ui == 0 {
		return out
	}
	prev := &p.units[ui-1]
	if prev.zone != bodyZone {
		return out
	}
	if n := len(prev.runs); n > 0 {
		if l := p.links[prev.runs[n-1]]; l.phrase >= 0 && p.wordy(prev.runs[n-1], 4) {
			l = p.teller(l)
			return append(out, link{relation: paraBefore, score: 4.5, unit: l.unit, phrase: l.phrase, cue: l.cue, from: prev.runs[n-1]})
		}
	}
	if l, ok := p.speakerBefore(ui-1, len(prev.toks)); ok {
		l.relation, l.score = paraBefore, 4.2
		return append(out, l)
	}
	return out
}

// teller turns a link to a speaker whose words are reported by somebody else into a link to the latter: after "Whitfield noted
// that Orlov said “…”" it is Whitfield who continues.
func (p *page) teller(l link) link {
	if l.cue < 1 || l.from >= 0 {
		return l
	}
	if u := &p.units[l.unit]; l.phrase == u.cues[l.cue].subject && p.retold(u, l.cue) {
		l.cue = u.before(l.cue)
		l.phrase = u.cues[l.cue].subject
	}
	return l
}

// wordy reports whether a run has at least n words.
func (p *page) wordy(run, n int) bool {
	return strings.Count(p.runs[run].In(p.a.Text), " ")+1 >= n
}

// speakerBefore returns a link to the last speaker in the unit before token i: the subject of the last cue, or else of the last
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
	for k := u.phraseIndex(from); k < len(u.phrases) && u.phrases[k].from < to; k++ {
		ph := &u.phrases[k]
		if ph.to > to {
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

// continueRuns gives one speaker to a statement that spans several paragraphs, each of which opens a mark while only the last
// closes it.
func (p *page) continueRuns() {
	for ui := 1; ui < len(p.units); ui++ {
		a, b := p.goesOver(ui)
		if a < 0 {
			continue
		}
		la, lb := p.links[a], p.links[b]
		switch {
		case la.phrase >= 0 && (lb.phrase < 0 || lb.score < 7):
			p.links[b] = continuing(la, a)
		case lb.phrase >= 0 && (la.phrase < 0 || la.score < 7):
			p.links[a] = continuing(lb, b)
		}
	}
	for ui := len(p.units) - 1; ui > 0; ui-- { // the speaker is named only behind the last of many
		if a, b := p.goesOver(ui); a >= 0 && p.links[a].phrase < 0 && p.links[b].phrase >= 0 {
			p.links[a] = continuing(p.links[b], b)
		}
	}
}

func continuing(l link, from int) link {
	return link{relation: continued, score: l.score, unit: l.unit, phrase: l.phrase, cue: l.cue, from: from}
}

// goesOver returns the last run of the paragraph before the unit and the first run of the unit if the latter continues the
// former, or -1.
func (p *page) goesOver(ui int) (a, b int) {
	prev, u := &p.units[ui-1], &p.units[ui]
	if len(prev.runs) == 0 || len(u.runs) == 0 || u.zone != bodyZone || prev.zone != bodyZone {
		return -1, -1
	}
	a, b = prev.runs[len(prev.runs)-1], u.runs[0]
	if p.runs[a].closed || !p.headOf(u, b) {
		return -1, -1
	}
	return a, b
}

// headOf reports whether the run is at the beginning of its paragraph.
func (p *page) headOf(u *unit, run int) bool {
	return len(u.toks) > 0 && u.toks[0].run == run
}

package quotes

import (
	"math"
	"strings"

	"hotline/model"
)

// plain reports whether the link is of the plainest kind, which only a relay beside it could make wrong: “…,” Lavrov said,
// according to TASS.
func (p *page) plain(l *link) bool {
	if l.relation != rightCue || l.score < 10.4 || l.cue < 0 {
		return false
	}
	u := &p.units[l.unit]
	if c := &u.cues[l.cue]; c.class != "say" && c.class != "tell" || u.phrases[l.phrase].kind != namedPhrase || l.cue+1 >= len(u.cues) {
		return false
	}
	next := &u.cues[l.cue+1]
	return next.lemma == "according to" && u.toks[next.from].sent == u.toks[u.cues[l.cue].from].sent
}

// namesWhose reports whether the link names explicitly whose words they are: "in Orlov’s own words", "a claim by Orlov that".
func (p *page) namesWhose(l *link) bool {
	if l.relation != leftCue && l.relation != rightCue || l.cue < 0 {
		return false
	}
	u := &p.units[l.unit]
	c := &u.cues[l.cue]
	if next := l.cue + 1; next < len(u.cues) && u.cues[next].lemma == "according to" && u.toks[u.cues[next].from].sent == u.toks[c.from].sent {
		return false // "A request by the fund would be “…,” according to Orlov"
	}
	return c.lemma == ownWords || c.class == "noun" && c.after && l.relation == leftCue && l.phrase == c.subject
}

// ranked lists the candidates of a run with their features.
func (p *page) ranked(ui, k int) []candidate {
	list := p.candidates(ui, k)
	p.featurise(ui, k, list)
	return list
}

// featurise fills in the features of the candidates of a run.
func (p *page) featurise(ui, k int, list []candidate) {
	if !p.keep {
		p.features.clear()
	}
	s := p.describeRun(ui, k, list)
	for i := range list {
		p.featuresOf(&s, &list[i], i)
	}
}

// sentenceWords is the least number of words in a run that counts as a sentence.
const sentenceWords = 8

// decisive returns the link that needs no weighing, if any: the page itself attaches the speaker's name to the words, as a label
// or a signature, or says who is quoted by whom.
func (p *page) decisive(list []candidate) (link, bool) {
	for i := range list {
		l := list[i].link
		relayed := (l.relation == leftCue && l.score >= 8 || l.relation == rightCue && l.score >= 10) && l.cue >= 0 &&
			p.units[l.unit].cues[l.cue].lemma == quotedAsSaying
		if l.relation == spokenBy || l.relation == signedBy || relayed || p.plain(&l) || p.namesWhose(&l) || p.whoTells(&l) || p.thatTells(&l) || p.asPut(&l) || p.withVerb(&l) || p.agentOf(&l) || p.inFront(&l) || p.ofDenied(&l) || l.relation == leftCue && l.score >= 7.5 && p.passedOn(&p.units[l.unit], l.cue) {
			l.score = 9.8
			return l, true
		}
	}
	return none, false
}

// rankRun links a run to the likeliest candidate by a softmax over linear scores, as in a conditional maximum-entropy ranker
// (Ravichandran, Hovy and Och, 2003; Denis and Baldridge, 2008). The link's score is ten times the probability of the candidate;
// a run that is more likely to be nobody's words, or anybody's, gets no phrase.
func (p *page) rankRun(ui, k int) link {
	if p.isWork(ui, k) || p.asked(ui, k) || p.knownAs(ui, k) {
		return none
	}
	if l, ok := p.wordedBy(ui, k); ok {
		return l
	}
	list := p.candidates(ui, k)
	if l, ok := p.decisive(list); ok {
		return l
	}
	list = p.closest(list, ui, k)
	p.featurise(ui, k, list)
	sums := p.sumsOf.take(len(list))
	for i := range list {
		sums[i] = p.rank.Sum(list[i].features)
	}
	p.weighed[p.units[ui].runs[k]] = weighed{list, sums}
	return p.choose(ui, k, list, sums)
}

// choose links a run according to the sums of its candidates.
func (p *page) choose(ui, k int, list []candidate, sums []float64) link {
	p.demoteNamed(ui, k, list, sums)
	top := math.Inf(-1)
	for _, s := range sums {
		top = max(top, s)
	}
	weight := p.weights[:0]
	sum := 0.0
	for _, s := range sums {
		w := math.Exp(s - top)
		weight = append(weight, w)
		sum += w
	}
	p.weights = weight
	r := p.units[ui].runs[k]
	bar, least := 0.5, 0.4
	switch {
	case p.wordy(r, sentenceWords):
		bar, least = 0.75, 0.25 // whole sentences in marks are rarely nobody's words
	case p.wordy(r, shortest) && p.sentenceLike(r):
		least = 0.25
	}
	if nobody := weight[0] / sum; len(list) == 1 || nobody > bar {
		l := none
		l.score = 10 * nobody
		return l
	}
	best, share := p.likeliest(list, weight)
	if share < least*sum {
		return none
	}
	l := list[best].link
	l.score = 10 * share / sum
	if l.relation == unlinked {
		l.relation = relationOf(list[best].side, l.cue >= 0)
	}
	return l
}

// demoteNamed lowers the sums of candidates who are named in the words and whom no words beside them name as their speaker: people
// rarely speak of themselves by name.
func (p *page) demoteNamed(ui, k int, list []candidate, sums []float64) {
	u := &p.units[ui]
	r := u.runs[k]
	if !p.wordy(r, shortest) {
		return
	}
	if ms, span := p.cast.Mentions, p.runs[r].Span; p.mentionAt(span.Start) == len(ms) || ms[p.mentionAt(span.Start)].Name.Start >= span.End {
		return
	}
	f := p.frame(u, k)
	if self, _ := p.voice(u, &f); self > 0 {
		return
	}
	for i := 1; i < len(list); i++ {
		c := &list[i]
		ph := &p.units[c.unit].phrases[c.phrase]
		if len(ph.figures) == 1 && (c.unit != ui || c.cue < 0 || c.side != leftSide && c.side != rightSide) && p.spokenOf(ph.figures[0], p.runs[r].Span) {
			sums[i] -= rarelyOfThemselves
		}
	}
}

// rarelyOfThemselves is by how much the sum of such a candidate is lowered.
const rarelyOfThemselves = 2

// sentenceLike reports whether a run begins and ends like a sentence.
func (p *page) sentenceLike(run int) bool {
	text := p.runs[run].In(p.a.Text)
	return model.Capitalised(text) && strings.ContainsAny(text[len(text)-1:], ".?!")
}

// likeliest adds up the weights of the phrases that refer to the same person, and returns the best phrase of the best person with
// that person's sum.
func (p *page) likeliest(list []candidate, weight []float64) (best int, share float64) {
	first, total := append(p.first[:0], 0), append(p.totals[:0], 0) // by candidate: the first candidate who is the same person; by that, the sum
	for i := 1; i < len(list); i++ {
		first, total = append(first, p.firstSame(list, i)), append(total, 0)
		total[first[i]] += weight[i]
	}
	p.first, p.totals = first, total
	best = 1
	for i := 1; i < len(list); i++ {
		a, b := total[first[i]], total[first[best]]
		if a > b || first[i] == first[best] && weight[i] > weight[best] {
			best = i
		}
	}
	return best, total[first[best]]
}

// firstSame returns the first candidate who is the same person as candidate i; a phrase without a known figure is a person of its
// own.
func (p *page) firstSame(list []candidate, i int) int {
	who := p.units[list[i].unit].phrases[list[i].phrase].figures
	if len(who) != 1 {
		return i
	}
	for k := 1; k < i; k++ {
		if same := p.units[list[k].unit].phrases[list[k].phrase].figures; len(same) == 1 && same[0] == who[0] {
			return k
		}
	}
	return i
}

// relationOf returns the relation for a phrase that no rule links to the run.
func relationOf(side sideKind, cue bool) relation {
	switch side {
	case leftSide:
		if cue {
			return leftCue
		}
		return subjectOf
	case rightSide:
		if cue {
			return rightCue
		}
		return subjectOf
	case sentenceBefore:
		return sentBefore
	case sentenceAfter:
		return sentAfter
	case paragraphAfter:
		return paraAfter
	}
	return paraBefore
}

// Example is one run with its candidates, for training: what the ranker sees, and which answers may be right.
type Example struct {
	Run        model.Span
	Candidates []Answer
	list       []candidate
}

// Answer is one candidate of an Example. The first is "nobody": it has neither Mention nor Names.
type Answer struct {
	Mention  model.Span // the phrase
	Names    []string   // the figures it refers to
	Head     string     // its last word, folded
	Features []uint32
	Facts    []float32 // for the second ranker, except the standing by the first
}

// Examples lists the runs of an article as the ranker sees them. Cost: as Find.
func (f *Finder) Examples(a *model.Article, cast model.Cast) []Example {
	p := f.newPage(model.Lay(a), cast)
	p.watch, p.keep = true, true
	p.attribute()
	return p.examples
}

// observe records the candidates of a run as an Example.
func (p *page) observe(ui, k int) {
	list := p.ranked(ui, k)
	e := Example{Run: p.runs[p.units[ui].runs[k]].Span, list: list}
	for i := range list {
		a := Answer{Features: list[i].features}
		if c := &list[i]; c.phrase >= 0 {
			u := &p.units[c.unit]
			ph := &u.phrases[c.phrase]
			a.Mention, a.Head = p.mention(c.link, e.Run.Start), ph.head
			for _, f := range ph.figures {
				a.Names = append(a.Names, p.cast.Figures[f].Name)
			}
		}
		e.Candidates = append(e.Candidates, a)
	}
	p.examples = append(p.examples, e)
}

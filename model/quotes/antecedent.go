package quotes

import (
	"slices"

	"hotline/model"
	"hotline/model/quotes/rank"
)

// antecedent is an earlier phrase that a pronoun may refer to, with its salience.
type antecedent struct {
	entry    int // index in memory.entries
	salience float64
}

// faintest is the least salience of an entry that a pronoun can still refer to.
const faintest = -6

// antecedents lists the entries that agree with a pronoun in gender and number: the most salient first, then the others, latest
// first.
func (p *page) antecedents(pr pronoun) []antecedent {
	p.offered = p.offered[:0]
	best := -1
	for i := len(p.memory.entries) - 1; i >= 0; i-- {
		e := &p.memory.entries[i]
		if p.memory.par-e.par > reach {
			break
		}
		if len(e.figures) == 0 || e.plural != pr.plural {
			continue
		}
		s := p.salience(e)
		if !pr.plural {
			switch g := p.cast.Figures[e.figures[0]].Gender; {
			case g == 0:
				s -= 0.7
			case g != pr.gender:
				continue
			}
		}
		if s <= faintest {
			continue
		}
		p.offered = append(p.offered, antecedent{i, s})
		if n := len(p.offered) - 1; best < 0 || s > p.offered[best].salience {
			best = n
		}
	}
	if best > 0 {
		first := p.offered[best]
		copy(p.offered[1:best+1], p.offered[:best])
		p.offered[0] = first
	}
	return p.offered
}

// resolvePronoun finds the referent of "he", "she" or "they": the figures of the entry that a forest prefers, or, without a
// forest, of the most salient one. If no entry agrees, the pronoun stays unresolved.
func (p *page) resolvePronoun(ui, k int) {
	ph := &p.units[ui].phrases[k]
	pr := pronouns[ph.head]
	if pr.first || !pr.human {
		return
	}
	list := p.unnamedInWords(ui, ph, p.antecedents(pr))
	if len(list) == 0 {
		return
	}
	if e := p.accused(&p.units[ui], ph); e != nil && e.plural == pr.plural && len(e.figures) > 0 &&
		slices.ContainsFunc(list, func(a antecedent) bool { return &p.memory.entries[a.entry] == e }) {
		ph.figures = e.figures
		return
	}
	if p.watch {
		p.observePronoun(ui, k, list)
	}
	best := 0
	if p.rank.Seconds(model.PronounRanker) && p.contested(list) {
		sums := p.sums[:0]
		for i := range list {
			sums = append(sums, list[i].salience)
		}
		p.sums = sums
		short, again := p.second.Again(p.rank, model.PronounRanker, sums, func(row []float32) []float32 { return row },
			func(i int, row []float32) []float32 { return p.antecedentFacts(ui, k, list, i, row) })
		if short != nil {
			best = short[rank.Best(again)]
		}
	}
	if p.nearer(list[best].entry, pr) {
		return
	}
	best = p.besideOwner(list, best)
	ph.figures = p.memory.entries[list[best].entry].figures
	if len(ph.with) > 0 {
		ph.figures = append(slices.Clone(ph.figures), ph.with...)
	}
}

// besideOwner returns the antecedent instead of one that is only an owner in the predicate of an earlier sentence: in "Whitfield
// referred to Karpin as Orlov’s friend. … he said", the last one before it in that sentence who is none. Without such a one it
// returns best.
func (p *page) besideOwner(list []antecedent, best int) int {
	e := &p.memory.entries[list[best].entry]
	ph := &p.units[e.unit].phrases[e.phrase]
	if !ph.owner || ph.opens || e.speaker || e.sent == p.memory.sent {
		return best
	}
	found := best
	for i := range list {
		o := &p.memory.entries[list[i].entry]
		if o.unit != e.unit || o.sent != e.sent || o.phrase >= e.phrase || o.figures[0] == e.figures[0] || p.units[o.unit].phrases[o.phrase].owner {
			continue
		}
		if found == best || o.phrase > p.memory.entries[list[found].entry].phrase {
			found = i
		}
	}
	return found
}

// accused returns the one accused in the sentence before a denial, or nil: "Norway accused Chad of theft. It | denies …".
func (p *page) accused(u *unit, ph *phrase) *entry {
	if ph.cue < 0 || u.cues[ph.cue].lemma != "deny" {
		return nil
	}
	at, sent := ph.span(u).Start, -1
	for i := len(p.memory.entries) - 1; i >= 0; i-- {
		e := &p.memory.entries[i]
		other := &p.units[e.unit]
		o := &other.phrases[e.phrase]
		switch {
		case other.zone != u.zone || o.span(other).Start >= at:
			continue
		case sent < 0:
			sent = e.sent
		case e.sent < sent:
			return nil
		}
		k := o.from - 1
		if k > 0 && other.toks[k].low == "against" && other.toks[k-1].in(accusations) {
			return e // "brought charges against | Karpin"
		}
		if k > 0 && other.toks[k].low == "on" {
			k--
		}
		if k >= 0 && other.toks[k].run < 0 && accusing.has(other.toks[k].lex.verb.Lemma) {
			return e
		}
	}
	return nil
}

// accusing holds the lemmas of verbs whose object may deny the accusation.
var accusing = wordSet(`accuse blame`)

// accusations are nouns before "against" and the one accused.
var accusations = wordSet(`charge charges allegation allegations accusation accusations case claims complaint indictment`)

// unnamedInWords leaves out the antecedents whom the words in marks beside the pronoun name, as people rarely speak of themselves by
// name: “Karpin never took the job,” he said; "He said Karpin never took the job". If it would leave out all, it leaves out none.
func (p *page) unnamedInWords(ui int, ph *phrase, list []antecedent) []antecedent {
	u := &p.units[ui]
	if ph.cue < 0 || len(list) < 2 {
		return list
	}
	c := &u.cues[ph.cue]
	var span model.Span
	if words := u.runBeside(min(c.from, ph.from), max(c.to, ph.to)); words >= 0 {
		span = p.runs[words].Span
	} else if span = u.namedFirst(c); span.Empty() {
		return list
	}
	spoke := p.spokeBefore()
	kept := make([]antecedent, 0, len(list))
	for _, a := range list {
		if f := p.memory.entries[a.entry].figures; len(f) != 1 || f[0] == spoke || !p.spokenOf(f[0], span) {
			kept = append(kept, a)
		}
	}
	if len(kept) == 0 || len(kept) == len(list) {
		return list
	}
	first := 0
	for i := range kept {
		if kept[i].salience > kept[first].salience {
			first = i
		}
	}
	if e := &p.memory.entries[kept[first].entry]; kept[first].salience < list[0].salience-unnamedDrop || !e.subject && !e.speaker {
		return list
	}
	best := kept[first]
	copy(kept[1:first+1], kept[:first])
	kept[0] = best
	return kept
}

// namedFirst returns the span of the name with which the statement of the cue begins, or an empty one: "writes that | Orlov was".
func (u *unit) namedFirst(c *cue) model.Span {
	i := c.to
	if i < len(u.toks) && u.at(i, "that") {
		i++
	}
	k := u.phraseIndex(i)
	if !c.states() || c.class == "tell" || c.after || c.ing || k == len(u.phrases) || u.phrases[k].from != i || u.phrases[k].kind != namedPhrase || u.phrases[k].owner {
		return model.Span{}
	}
	return u.phrases[k].span(u)
}

// spokeBefore returns the figure who was the first to speak in the sentence before, and may go on to speak of himself, or -1.
func (p *page) spokeBefore() int {
	spoke := -1
	for i := len(p.memory.entries) - 1; i >= 0 && p.memory.sent-p.memory.entries[i].sent <= 1; i-- {
		if e := &p.memory.entries[i]; e.sent < p.memory.sent && e.speaker && e.subject && len(e.figures) == 1 {
			spoke = e.figures[0]
		}
	}
	return spoke
}

// spokenOf reports whether the words in the span speak of the figure by name, other than as part of another name: "Karpin left", but not
// "the Karpin campaign".
func (p *page) spokenOf(figure int, s model.Span) bool {
	ms := p.cast.Mentions
	for i := p.mentionAt(s.Start); i < len(ms) && ms[i].Name.Start < s.End; i++ {
		if m := &ms[i]; m.Kind != model.Attributed && m.Kind != model.Tagged && slices.Contains(m.Figures, figure) {
			return true
		}
	}
	return false
}

// unnamedDrop is by how much the salience of the next antecedent may be less.
const unnamedDrop = 5

// runBeside returns the run that ends right before token from or begins right behind token to, commas aside, or -1.
func (u *unit) runBeside(from, to int) int {
	if from > 0 && u.toks[from-1].run >= 0 {
		return u.toks[from-1].run
	}
	for to < len(u.toks) && u.toks[to].run < 0 && (u.toks[to].low == "," || u.toks[to].low == ":" || u.toks[to].low == "that") {
		to++
	}
	if to < len(u.toks) {
		return u.toks[to].run
	}
	return -1
}

// nearer reports whether "they" refers to people without a name who are the subject of a sentence after that of the entry: "Orlov
// and Whitfield left. Experts doubt the plan. They say …"; or "he" to one who spoke there: "A spokesman for Orlov said … He added …".
func (p *page) nearer(entry int, pr pronoun) bool {
	if !pr.plural {
		return p.unnamedSpoke(entry, pr)
	}
	for i := len(p.memory.entries) - 1; i > entry; i-- {
		e := &p.memory.entries[i]
		if e.sent == p.memory.entries[entry].sent || p.memory.sent-e.sent > sentencesBack || p.memory.sent-e.sent > 1 && !e.speaker {
			return false
		}
		if e.plural && e.subject && !e.weak && len(e.figures) == 0 && (e.kind == anonymousPhrase || e.kind == describedPhrase || p.units[e.unit].phrases[e.phrase].joint) {
			return !p.calledSo(p.memory.entries[entry].figures, e)
		}
	}
	return false
}

// unnamedSpoke reports whether one without a name spoke in the sentence before, behind the entry given.
func (p *page) unnamedSpoke(entry int, pr pronoun) bool {
	for i := len(p.memory.entries) - 1; i > entry; i-- {
		e := &p.memory.entries[i]
		switch {
		case p.memory.sent-e.sent > 1:
			return false
		case !e.speaker || e.plural || e.weak:
		default:
			return e.sent < p.memory.sent && p.isUnnamed(e, pr)
		}
	}
	return false
}

// isUnnamed reports whether the entry is one without a name, mentioned for the first time, whose words a sentence reports, so that "he"
// or "she" in the next may refer to him or her: "a spokesman said that", "…, one official said." but not "Orlov, one official said,
// could be".
func (p *page) isUnnamed(e *entry, pr pronoun) bool {
	u := &p.units[e.unit]
	ph := &u.phrases[e.phrase]
	if len(e.figures) > 0 || e.kind != anonymousPhrase && e.kind != describedPhrase || ph.definite || ph.joint || ph.others || ph.apposed || ph.owner || ph.cue < 0 || ph.plural {
		return false
	}
	if first := &u.toks[ph.from]; !first.is(indefinite) || first.in(nobodyInParticular) {
		return false
	}
	if g := p.describe(u, ph).gender; g != 0 && g != pr.gender {
		return false
	}
	c := &u.cues[ph.cue]
	from, to := u.sentenceTokens(ph.from)
	return !c.after && (ph.from == from || max(c.to, ph.to) >= to-1) || c.after && c.to <= ph.from && c.lemma != "according to"
}

// nobodyInParticular are determiners of people of whom nobody speaks.
var nobodyInParticular = wordSet(`all both any every each no most many few`)

// calledSo reports whether the phrase of the entry describes every one of the figures, so that it may refer to them: "senior
// diplomats", if the article calls them so.
func (p *page) calledSo(figures []int, e *entry) bool {
	u := &p.units[e.unit]
	d := p.describe(u, &u.phrases[e.phrase])
	for _, f := range figures {
		if p.fits(f, description{title: d.title, classes: d.classes}) == 0 {
			return false
		}
	}
	return true
}

// sentencesBack is how many sentences back unnamed people who spoke are preferred to named ones as the referent of "they".
const sentencesBack = 3

// contested reports whether the antecedents refer to more than one figure.
func (p *page) contested(list []antecedent) bool {
	for i := range list {
		if p.memory.entries[list[i].entry].figures[0] != p.memory.entries[list[0].entry].figures[0] {
			return true
		}
	}
	return false
}

// antecedentFacts appends the facts of an antecedent for the forest.
func (p *page) antecedentFacts(ui, k int, list []antecedent, i int, out []float32) []float32 {
	u := &p.units[ui]
	ph := &u.phrases[k]
	e := &p.memory.entries[list[i].entry]
	other := &p.units[e.unit].phrases[e.phrase]
	figure := e.figures[0]
	speaks := float32(0)
	for c := range u.cues {
		if u.cues[c].subject == k {
			speaks = u.cues[c].rank
		}
	}
	times, rivals, nearer := 0, 0, 0
	for j := range list {
		if f := p.memory.entries[list[j].entry].figures[0]; f == figure {
			times++
		} else {
			rivals++
			if list[j].entry > list[i].entry {
				nearer++
			}
		}
	}
	inRun, before := float32(0), 0
	if len(u.runs) > 0 {
		inRun = 1
	}
	for r := range u.runs {
		if p.runs[u.runs[r]].Start < u.toks[ph.from].Start {
			before++
		}
	}
	headline := float32(0)
	for _, h := range p.a.Headline {
		headline = max(headline, truth(p.namedIn(figure, h)))
	}
	return append(out,
		float32(p.memory.sent-e.sent), float32(p.memory.par-e.par), truth(e.subject), truth(e.speaker), truth(e.weak), float32(e.kind),
		truth(p.cast.Figures[figure].Gender != 0), truth(ph.opens), truth(ph.afterPrep)+2*truth(ph.object), speaks, float32(times), float32(rivals), float32(nearer),
		inRun, float32(before), float32(k), float32(e.phrase), truth(other.opens), truth(other.owner)+2*truth(other.object)+4*truth(other.apposed), float32(len(list)),
		float32(p.prior(other)), float32(p.mentioned()[figure]), headline, truth(ph.plural), truth(e.unit == ui), float32(len(p.memory.entries)-list[i].entry), float32(list[i].salience),
	)
}

// Pronoun is a pronoun with its possible referents, for training. The first is the choice of the rules.
type Pronoun struct {
	Mention  model.Span
	Names    [][]string
	Salience []float64
	Facts    [][]float32
}

// Pronouns lists the pronouns of an article that may refer to a known figure. Cost: as Find.
func (f *Finder) Pronouns(a *model.Article, cast model.Cast) []Pronoun {
	p := f.newPage(model.Lay(a), cast)
	p.watch, p.keep = true, true
	p.attribute()
	return p.pronouns
}

func (p *page) observePronoun(ui, k int, list []antecedent) {
	u := &p.units[ui]
	o := Pronoun{Mention: u.phrases[k].span(u)}
	for i := range list {
		var names []string
		for _, f := range p.memory.entries[list[i].entry].figures {
			names = append(names, p.cast.Figures[f].Name)
		}
		o.Names, o.Salience = append(o.Names, names), append(o.Salience, list[i].salience)
		o.Facts = append(o.Facts, p.antecedentFacts(ui, k, list, i, nil))
	}
	p.pronouns = append(p.pronouns, o)
}

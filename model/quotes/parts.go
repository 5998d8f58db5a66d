package quotes

import (
	"strings"

	"hotline/model"
)

// resumes returns the comma behind which a statement resumes after its cue, which ends before token end, or -1: "The museum, Mr.
// Bush said on Monday, celebrated several of his heroes." In "said Orlov, the head of the fund" the comma only leads to an
// apposition.
func (p *page) resumes(u *unit, c *cue, end, to int) int {
	i := p.behindCue(u, c, end, to)
	if i+shortest < to && u.comma(i) && (!u.toks[i+1].is(ingEnding) || u.toks[i+1].is(ingNoun)) && !u.toks[i+1].in(reporters) && (!c.after || c.lemma == "according to" || u.toks[i+1].low == "and" || u.toks[i+1].low == "but") {
		return i
	}
	return -1
}

// reporters are words with which the reporter continues behind the speaker: "…, Orlov said, though he added that".
var reporters = wordSet(`though although while when after before as who which where`)

// rest returns the other part of a statement that its cue divides, as tokens; from is negative if there is none.
func (p *page) rest(u *unit, c *cue, g reading) (from, to int) {
	first, last := u.sentenceTokens(c.from)
	begin, end := u.clause(c)
	i := p.resumes(u, c, end, last)
	if i < 0 || !p.postposed(u, c, first, begin, end, last) {
		return -1, -1
	}
	subject := false // "The treaty, Orlov said, | would never be signed"
	if g.start == atComma {
		from, to = u.strip(first, begin)
		at, _ := u.strip(g.from, g.to)
		subject = at < g.to && u.toks[at].is(finiteVerb)
	} else {
		if from, to = u.strip(i, last); u.at(from, "and") {
			from++ // "The treaty was dead, Orlov said, and | the port would close"
		}
	}
	if to-from < 2 && !subject || to <= from || p.verbsIn(u, from, to) == 0 && !u.contracted(from, to) && !subject || p.touchesRun(u, u.spanOf(from, to)) {
		return -1, -1
	}
	return from, to
}

// cutInTwo returns a statement that its cue divides right behind its subject, or behind words that set the scene, so that the first
// part is no clause: "The bridge, according to Orlov, | deserves our thanks". It is returned whole, cue included, as neither part can be
// read alone; without the first part if that only says when: "That year, Orlov said, | the bridge was sold". from is negative if there
// is none.
func (p *page) cutInTwo(u *unit, c *cue) (from, to int) {
	first, last := u.sentenceTokens(c.from)
	begin, end := u.clause(c)
	if begin-first > longestAside || !p.dividesSubject(u, c, first, begin, end, last) {
		return -1, -1
	}
	i := p.resumes(u, c, end, last)
	if i < 0 {
		return -1, -1
	}
	if u.at(first, "but") || u.at(first, "and") {
		first++
	}
	if begin-first <= shortest && p.setting(u, first, begin) {
		first = i
	}
	if from, to = u.strip(first, p.limit(u, c, i+1, last)); u.at(first, "that") {
		from = first // "That, Orlov said, is the end"
	}
	if from >= to || p.touchesRun(u, u.spanOf(from, to)) {
		return -1, -1
	}
	return from, to
}

// dividesSubject reports whether the clause [begin, end) of a cue separates the subject of the statement, or an adverbial of
// time, from the rest: "The bridge, as Orlov noted, | is old", "At that point, he said, | it broke".
func (p *page) dividesSubject(u *unit, c *cue, first, begin, end, last int) bool {
	if k := u.phraseIndex(begin) - 1; k >= 0 && u.phrases[k].owner && begin-u.phrases[k].to <= 1 {
		begin = u.phrases[k].from // "as the Guardian's | Orlov noted"
	}
	if u.at(begin-1, "as") {
		begin--
	}
	if c.ing || !u.comma(begin-1) || begin-1 <= first || p.verbsIn(u, first, begin) > 0 {
		return false
	}
	i := p.behindCue(u, c, end, last)
	if !u.comma(i) || i+2 >= last || u.toks[i+1].run >= 0 {
		return false
	}
	if p.setting(u, first, begin) {
		return i == end && c.states() && p.mainClause(u, i+1, last)
	}
	front := first
	if u.toks[front].low == "but" || u.toks[front].low == "and" {
		front++
	}
	next := &u.toks[i+1]
	return (p.subjectEnd(u, front) == begin-1 || begin-1 == front+1 && u.toks[front].is(definite)) && (p.verbNear(u, i+1) || next.is(finiteVerb|modal) || strings.HasSuffix(next.low, "s"))
}

// behindCue returns the token behind the words that say to whom, when or where something was said, which follow a cue that ends
// before token end: "said on Monday |", "told CNN |".
func (p *page) behindCue(u *unit, c *cue, end, to int) int {
	if k := u.behindAddressee(end); c.class == "tell" && !c.after && u.comma(k) {
		return k
	}
	i := end
	if i < to && (u.toks[i].is(prepositional|dayName) || u.timeAt(i) > 0) {
		for i < min(to, end+longestAside) && !u.comma(i) && u.toks[i].run < 0 && (i == end || !p.isVerb(u, i)) {
			i++
		}
		if n := u.dated(i); n > 0 && u.toks[i-1].is(dayName) {
			i += n - 1 // "on Sunday, June 3 |,"
		}
	}
	return i
}

// contracted reports whether the tokens [from, to) contain a pronoun contracted with its verb: "That's dangerous".
func (u *unit) contracted(from, to int) bool {
	for i := from; i+1 < to; i++ {
		if (u.toks[i].is(pronominal) || u.toks[i].low == "that") && u.toks[i+1].Kind == model.Suffix {
			return true
		}
	}
	return false
}

// around returns the beginning of a statement around words in marks: that of the sentence if the cue stands between commas in the
// middle, otherwise start.
func (p *page) around(u *unit, c *cue, start int) int {
	first, last := u.sentenceTokens(c.from)
	begin, end := u.clause(c)
	i := p.behindCue(u, c, end, last)
	if begin-first > longestAside || !u.comma(i) || start < end || u.toks[i+1].run >= 0 || u.runIn(first, begin) {
		return start
	}
	whole := p.dividesSubject(u, c, first, begin, end, last) || start <= i+1 && u.comma(begin-1) && (p.verbsIn(u, first, begin) > 0 || u.contracted(first, begin)) && !p.leadsIn(u, first, begin)
	if !whole || c.ing || c.after {
		return start
	}
	if u.at(first, "that") {
		return first
	}
	from, _ := u.strip(first, begin)
	return from
}

// runIn reports whether the tokens [from, to) contain words in marks.
func (u *unit) runIn(from, to int) bool {
	for i := from; i < to; i++ {
		if u.toks[i].run >= 0 {
			return true
		}
	}
	return false
}

// andThat returns what a cue that governs words in marks reports besides them, behind "and that" or "but that", as tokens; from
// is negative if there is nothing: "Orlov said it was “over” | but that he would stay".
func (p *page) andThat(u *unit, c *cue) (from, to int) {
	_, last := u.sentenceTokens(c.from)
	if !says.has(c.class) || c.inf || c.after {
		return -1, -1
	}
	for i := last - 1; i > c.to && u.toks[i].run < 0; i-- {
		if w := u.toks[i].low; (w == "and" || w == "but") && u.at(i+1, "that") && i+2 < last && u.conjunction(i+1) {
			from = i + 2
		}
	}
	if from == 0 {
		return -1, -1
	}
	for k := u.cueFrom(c.to); k < len(u.cues) && u.cues[k].from < from; k++ {
		if !u.cues[k].inf {
			return -1, -1 // it may be somebody else's
		}
	}
	if from, to = u.strip(from, p.limit(u, c, from, last)); to-from < shortest || p.verbsIn(u, from, to) == 0 {
		return -1, -1
	}
	return from, to
}

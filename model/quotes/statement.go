package quotes

import (
	"strings"

	"hotline/model"
)

// statementOf returns the reported clause around a partial quotation: the complement of its cue, or the clause before a cue that
// follows. It returns zero if no cue governs the quotation.
func (p *page) statementOf(ui, k int, l link) model.Span {
	if l.cue < 0 || l.unit != ui {
		return model.Span{}
	}
	u := &p.units[ui]
	f := p.frame(u, k)
	c := &u.cues[l.cue]
	s := p.complement(u, c)
	if run := p.runs[u.runs[k]].outer; s.Empty() || !s.Contains(p.runs[u.runs[k]].Span) {
		if c.from < f.first {
			_, to := u.sentenceTokens(f.first)
			s = p.tidy(u, f.left, to)
			if s.Start < u.toks[c.to-1].End {
				s.Start = run.Start
			}
		} else {
			return model.Span{}
		}
	}
	if !s.Contains(p.runs[u.runs[k]].Span) {
		return model.Span{}
	}
	return s
}

// clause returns the tokens [begin, end) of a cue together with its subject.
func (u *unit) clause(c *cue) (begin, end int) {
	if c.fronted > 0 {
		return c.from, c.to
	}
	ph := &u.phrases[c.subject]
	begin, end = min(c.from, u.ownerStart(c.subject)), c.to
	if c.after {
		end = max(end, ph.to)
	} else if u.asBefore(c, begin) {
		begin--
	} else if u.at(begin-1, "and") {
		begin = u.withOthers(c, begin)
	}
	if c.relayer >= 0 {
		switch by := &u.phrases[c.relayer]; {
		case by.from < begin:
			begin = by.from
		case by.from == end+1:
			end = by.to
		}
	}
	return begin, end
}

// withOthers returns the token at which the subject of a verb that ends its sentence begins, if its last part begins at token i
// behind "and" and its first behind a comma: "It was over, | a monitor and two officials said."
func (u *unit) withOthers(c *cue, i int) int {
	if _, to := u.sentenceTokens(c.from); c.to < to-1 {
		return i
	}
	k := u.phraseIndex(i) - 1
	for n := 0; n < 3 && k >= 0 && u.phrases[k].to == i-1 && u.at(i-1, "and"); n++ {
		i = u.ownerStart(k)
		k = u.phraseIndex(i) - 1
	}
	if !u.comma(i - 1) {
		return u.ownerStart(c.subject)
	}
	return i
}

// asBefore reports whether the clause of the cue, whose subject is at token i, only gives the source at the end of a sentence
// without a negation: "It was over, as | Orlov has pointed out."
func (u *unit) asBefore(c *cue, i int) bool {
	if i < 2 || u.toks[i-1].low != "as" || !u.comma(i-2) || !says.has(c.class) {
		return false
	}
	from, to := u.sentenceTokens(c.from)
	if i-2 <= from || c.to < to-1 {
		return false
	}
	for k := from; k < i; k++ {
		if w := u.toks[k].low; denying.has(w) || w == "no" || strings.HasSuffix(w, "n't") {
			return false
		}
	}
	return true
}

// ownerStart returns the token at which a phrase begins, including its owners and what its
// name is apposed to: "the paper’s | editor", "the editor, | Orlov".
func (u *unit) ownerStart(k int) int {
	k = u.descriptionBefore(k)
	from := u.phrases[k].from
	for k--; k >= 0 && u.phrases[k].owner && from-u.phrases[k].to <= 1; k-- {
		from = u.phrases[k].from
	}
	return from
}

// complement returns the span of what the cue reports. It is read only once.
func (p *page) complement(u *unit, c *cue) model.Span {
	if !c.read {
		c.read, c.reported = true, p.readComplement(u, c)
	}
	return c.reported
}

// readComplement finds what the cue reports: the words after the verb and its "that" up to the end of the sentence or the next
// cue, or, for a cue at the end, the clause before it.
func (p *page) readComplement(u *unit, c *cue) model.Span {
	from, to := u.sentenceTokens(c.from)
	begin, end := u.clause(c)
	if c.lemma == "according to" {
		if c.from == from || p.setting(u, from, c.from) || p.beforeClause(u, c, end) {
			start := end
			for start < to && u.toks[start].low != "," {
				start++
			}
			return p.tidy(u, start, to)
		}
		return p.tidy(u, from, c.from)
	}
	if p.postposed(u, c, from, begin, end, to) {
		return p.tidy(u, from, begin)
	}
	start := p.complementStart(u, c, end, to)
	if start < 0 {
		return model.Span{}
	}
	return p.tidy(u, start, p.complementEnd(u, c, start, to))
}

// postposed reports whether the cue follows its statement: "…, Psaki said in a briefing."
func (p *page) postposed(u *unit, c *cue, from, begin, end, to int) bool {
	if c.ing || begin-from < 3 || p.setting(u, from, begin) || c.class != "say" && c.class != "write" && c.class != "think" && c.class != "tell" && !u.isVerdict(c, end, to) {
		return false
	}
	if c.lemma == "according to" && p.beforeClause(u, c, end) || p.inSetting(u, c, begin) {
		return false
	}
	before := u.toks[begin-1]
	if before.low != "," && before.run < 0 || c.after && before.low != "," {
		return false
	}
	if before.run < 0 && (u.hangsOn(begin-2) || (u.at(begin-2, "and") || u.at(begin-2, "but")) && u.comma(end) && end+1 < to && (u.toks[end+1].run >= 0 || p.mainClause(u, end+1, to)) || p.leadsIn(u, from, begin) && (p.tellsBehind(u, end, to) || u.comma(end) && end+1 < to && u.toks[end+1].run >= 0)) {
		return false // "…, during which, Orlov said", "Breaking with the party, Orlov said on Monday that"
	}
	if !c.after && u.comma(u.phrases[c.subject].to) && before.run < 0 && p.verbsIn(u, from, begin) == 0 {
		return false // "A spokesman, Oleg Karpin, said"
	}
	if c.class == "tell" {
		end = u.behindAddressee(end)
	}
	if k := u.behindLately(end); k > end {
		end = k // "…, Orlov told CNN earlier this month"
	}
	return end >= to || u.toks[end].Kind == model.Punct && u.toks[end].low != ":" || u.toks[end].is(prepositional|dayName) && !p.asksBehind(u, end, to) && !p.thatBehind(u, end, to) ||
		u.toks[end].low == "as" || u.toks[end].low == "when" || u.toks[end].low == "and" && before.low == "," || c.after && (u.toks[end].is(ingEnding) || u.at(end, "who"))
}

// thatBehind reports whether the statement follows the cue, which ends before token end, behind where or when and a "that": "Amid the
// outcry, Orlov said on Friday | that it was over".
func (p *page) thatBehind(u *unit, end, to int) bool {
	for i := end; i+1 < min(to, end+longestInset) && u.toks[i].run < 0 && u.toks[i].Kind == model.Word && !p.isVerb(u, i); i++ {
		if u.at(i, "that") {
			return i > end && u.conjunction(i)
		}
	}
	return false
}

// inSetting reports whether nothing stands between the cue before this one and its clause, which begins at token begin, except
// "that" and when or where: "said that in the end, | Orlov told them that it was over".
func (p *page) inSetting(u *unit, c *cue, begin int) bool {
	k := u.cueFrom(c.from) - 1
	if k < 0 {
		return false
	}
	o := &u.cues[k]
	return o.states() && !o.after && u.toks[o.from].sent == u.toks[c.from].sent && o.to < begin && u.conjunction(o.to) && begin-o.to > 2 && p.setting(u, o.to+1, begin)
}

// behindLately returns the token behind a time of speaking at token i that ends the clause: "earlier this month |.", "last week |,",
// or i.
func (u *unit) behindLately(i int) int {
	k := i
	if u.at(k, "earlier") || u.at(k, "late") || u.at(k, "early") {
		k++
	}
	if k >= len(u.toks) || u.timeAt(k) == 0 {
		return i
	}
	if k += u.timeAt(k); k < len(u.toks) && u.toks[k].Kind != model.Punct && u.toks[k].sent == u.toks[i].sent {
		return i
	}
	return k
}

// isVerdict reports whether the cue, a verb of showing that ends before token end, is at the end of its sentence, behind a
// finding: "The bridge was unsafe, the court | found."
func (u *unit) isVerdict(c *cue, end, to int) bool {
	return verdicts.has(c.lemma) && end >= to-1 && u.phrases[c.subject].kind != otherPhrase && (c.from == 0 || !u.toks[max(u.ownerStart(c.subject)-1, 0)].in(relatives))
}

var verdicts = wordSet(`find determine discover`)

// asksBehind reports whether the statement begins behind a few words from token i on that say how or where: "explain | in detail
// why".
func (p *page) asksBehind(u *unit, i, to int) bool {
	for k := i + 1; k < min(to, i+longestInset) && u.toks[k].run < 0 && u.toks[k].Kind == model.Word && !p.isVerb(u, k); k++ {
		if w := u.toks[k].low; w == "why" || w == "how" || w == "whether" {
			return true
		}
	}
	return false
}

// setting reports whether the tokens [from, to) only say when, where or on what occasion: "On Feb. 9, however, the Post
// reported".
func (p *page) setting(u *unit, from, to int) bool {
	for from < to && (u.toks[from].Kind != model.Word || u.toks[from].low == "but" || u.toks[from].low == "and") {
		from++
	}
	return from < to && (u.toks[from].is(prepositional|settingWord) || u.toks[from].low == "according" || u.timeAt(from) > 0 || u.toks[to-1].low == "," && u.toks[to-2].low == "later") &&
		p.verbsIn(u, from, to) == 0
}

var settings = wordSet(`later earlier then so also now today yesterday meanwhile however still instead`)

// behindAddressee returns the token behind the addressee at token i, or i.
func (u *unit) behindAddressee(i int) int {
	if s := u.phraseFrom(i); s >= 0 && u.phrases[s].from == i {
		for u.phrases[s].owner && s+1 < len(u.phrases) && u.phrases[s+1].from-u.phrases[s].to <= 1 {
			s++ // "told the paper’s Oleg Karpin"
		}
		return u.phrases[s].to
	}
	if i < len(u.toks) && u.toks[i].in(addressees) {
		return i + 1
	}
	return i
}

var addressees = wordSet(`him her them me us`)

// complementStart returns the token at which the statement begins, or -1.
func (p *page) complementStart(u *unit, c *cue, end, to int) int {
	if end < to && c.class != "tell" && c.class != "write" && p.beginsClause(u, end) {
		return end
	}
	for i := end; i < min(to, end+14); i++ {
		if u.toks[i].run >= 0 {
			break
		}
		if u.conjunction(i) && i+1 < to && !u.relativeThat(end, i) {
			return i + 1
		}
		if u.toks[i].low == ":" && i+1 < to {
			return i + 1
		}
		if p.isCueForm(u, i) && i > end {
			break
		}
	}
	i := end
	if c.class == "tell" { // the addressee comes first
		i = u.behindAddressee(i)
	}
	for i < to && (u.toks[i].is(prepositional) && (c.class == "say" || c.class == "tell") || u.toks[i].is(dayName) || u.toks[i].low == ",") {
		if u.toks[i].low == "," || u.toks[i].is(dayName) {
			i++
			continue
		}
		j := i + 1
		for j < to && j < i+7 && u.toks[j].run < 0 && u.toks[j].Kind == model.Word && !u.toks[j].is(finiteVerb) && (!u.toks[j].is(pronominal) || u.toks[j].low == "it") {
			if j > i+1 && u.toks[j].is(definite|prepositional) {
				break
			}
			j++
		}
		if j >= to || u.toks[j].Kind == model.Punct && u.toks[j].low != "," {
			return -1
		}
		i = j
	}
	if i >= to || to-i < 3 {
		return -1
	}
	return i
}

// conjunction reports whether token i is the conjunction "that" before a statement, not its topic: "said that | was a good idea".
func (u *unit) conjunction(i int) bool {
	if u.toks[i].low != "that" || u.toks[i].capital && i+1 < len(u.toks) && u.toks[i+1].is(pastVerb) {
		return false // "That forced him out"
	}
	if i+1 < len(u.toks) && (u.toks[i+1].in(counted) || i > 0 && u.toks[i-1].in(governing) && !u.toks[i+1].is(pronominal|definite|indefinite|owning) && !u.toks[i+1].capital) {
		return false // "conceded | that conclusion", "voters in | that state"
	}
	return i+1 >= len(u.toks) || !u.toks[i+1].is(finiteVerb) && u.toks[i+1].Kind != model.Suffix && !strings.HasSuffix(u.toks[i+1].low, "n't")
}

// doing are verbs in the present that look like no noun.
var doing = wordSet(`allows includes lowers requires lets keeps creates provides prevents makes gives becomes contains involves enables forces helps`)

// governing are prepositions behind which "that" points at a noun.
var governing = wordSet(`of to from by with for in into under against about behind`)

// counted are singular nouns that never stand without a determiner, so that a "that" before them is one.
var counted = wordSet(`type kind sort conclusion option idea notion suggestion argument approach proposal decision request assessment figure agreement goal scenario possibility phrase amount moment incident`)

// relativeThat reports whether the "that" at token i, in words that begin at token end, is a relative pronoun for the noun before
// it: "one of those that | exploded", "a bridge that | Orlov says was sold".
func (u *unit) relativeThat(end, i int) bool {
	if i <= end+1 || i+1 >= len(u.toks) || u.toks[i-1].Kind != model.Word || u.toks[i-1].is(dayName|timely) {
		return false
	}
	if u.toks[i+1].is(pastVerb) || u.toks[min(u.behindAdverbs(i+1), len(u.toks)-1)].in(doing) {
		return true // "a law that | allows"
	}
	s := u.phraseIndex(i + 1)
	if s == len(u.phrases) || u.phrases[s].from != i+1 {
		return false
	}
	says := u.phrases[s].to
	return says+1 < len(u.toks) && u.toks[says].is(speechForm) && !u.toks[says].is(nounVerb) && u.toks[says+1].is(finiteVerb)
}

// beginsClause reports whether the statement begins at token i without a "that": with a noun phrase or a pronoun, not with where
// or when.
func (p *page) beginsClause(u *unit, i int) bool {
	t := &u.toks[i]
	if t.run >= 0 || t.Kind != model.Word || t.is(prepositional|dayName|adverbial) || t.low == "that" ||
		t.low == "this" || t.low == "last" || t.low == "late" || t.low == "yesterday" {
		return false
	}
	s := u.phraseFrom(i)
	return s >= 0 && u.phrases[s].from == i
}

// complementEnd returns the end of the statement: before a clause of contrast (", while …") or a second cue of the same subject
// (", adding that …"), or at the end of the sentence.
func (p *page) complementEnd(u *unit, c *cue, start, to int) int {
	to = p.limit(u, c, start, to)
	for i := start + 3; i+1 < to; i++ {
		if u.toks[i].run < 0 && u.toks[i].low == "," && (u.toks[i+1].low == "while" || u.toks[i+1].low == "whereas") {
			to = i
			break
		}
	}
	for k := range u.cues {
		o := &u.cues[k]
		if o.from <= start || o.from >= to || o == c {
			continue
		}
		prev := u.toks[o.from-1].low
		goesOn := o.subject == c.subject && (prev == "and" || prev == "but") && o.class != "beside" && present(u, o) == present(u, c)
		if o.ing && prev == "," || goesOn {
			return o.from
		}
		if begin, end := u.clause(o); begin > start && u.phrases[o.subject].from > start && p.postposed(u, o, start, begin, end, to) {
			return begin
		}
	}
	return to
}

// tidy turns the tokens [from, to) into a span without connecting words or punctuation at its edges.
func (p *page) tidy(u *unit, from, to int) model.Span {
	for from < to && (u.toks[from].Kind == model.Punct && u.toks[from].run < 0 || u.toks[from].low == "that") {
		from++
	}
	for to > from && (u.toks[to-1].Kind == model.Punct && u.toks[to-1].run < 0 && u.toks[to-1].low != ")" || u.toks[to-1].low == "and" || u.toks[to-1].low == "but") {
		to--
	}
	if from >= to {
		return model.Span{}
	}
	return model.Span{Start: u.toks[from].Start, End: u.toks[to-1].End}
}

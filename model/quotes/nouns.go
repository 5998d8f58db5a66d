package quotes

import (
	"hotline/model"
)

// extent returns the end of the sequence of nouns and adjectives that begins at token j.
func (p *page) extent(u *unit, j int) int {
	k := j
	for k < len(u.toks) && u.outside(k) && (k-j < mostInPhrase || k-j < mostInPhrase+4 && u.toks[k].name) {
		t := &u.toks[k]
		if t.Kind == model.Suffix {
			break
		}
		if t.Kind == model.Punct {
			if t.name && k > j { // "Orlov, Jr."
				k++
				continue
			}
			if t.low == "," && k > j && u.thousands(k) {
				k++
				continue
			}
			if t.low == "/" || t.low == "&" || t.low == "-" && k+1 < len(u.toks) && u.toks[k+1].Start == t.End && t.Start == u.toks[k-1].End {
				k++
				continue
			}
			break
		}
		if k > j && (t.sent != u.toks[j].sent || u.timeAt(k) > 0 || (t.low == "saying" || t.low == "telling") && u.clauseAhead(k+1)) {
			break // "a letter to the senator | saying Orlov was"
		}
		if t.is(opensLong) {
			if f, n := p.forms.match(u.toks, k, len(u.toks)); n > 2 && (f.kind == titleForm || f.kind == bodyForm && t.capital) {
				k += n // "editor in chief", "Department of Homeland Security"
				continue
			}
		}
		if k == j && k > 0 && u.toks[k-1].is(definite|indefinite) {
			if noun := p.modifier(u, k); noun > k {
				k = noun
				continue
			}
		}
		if !p.nounLike(u, k) {
			if f, n := p.forms.match(u.toks, k, len(u.toks)); n > 1 && (t.capital || f.kind == titleForm) {
				k += n
				continue
			}
			if (t.low == "of" || t.low == "for" || t.low == "to") && k > j && k+1 < len(u.toks) && (p.titleOf(u, j, k) || t.low == "of" && u.toks[k-1].capital && u.toks[k-1].in(bodyHeads) && p.nameAhead(u, k+1)) {
				k++
				if u.toks[k].low == "the" {
					k++
				}
				continue
			}
			break
		}
		k++
	}
	for k > j && (u.toks[k-1].Kind == model.Punct || u.toks[k-1].low == "of" || u.toks[k-1].low == "the") {
		k--
	}
	return k
}

// mostInPhrase is the greatest number of tokens in a noun phrase, not counting a name that ends it.
const mostInPhrase = 9

// thousands reports whether the comma at token k stands in a number: "62,500".
func (u *unit) thousands(k int) bool {
	return k+1 < len(u.toks) && u.toks[k-1].End == u.toks[k].Start && u.toks[k+1].Start == u.toks[k].End && isNumber(u.toks[k-1].low) && isNumber(u.toks[k+1].low)
}

// modifier returns the token behind a modifier between an article and its noun that is not itself a noun, at token i, or i: "a |
// December 2017 | filing", "an | unclassified | cable".
func (p *page) modifier(u *unit, i int) int {
	k := i
	switch t := &u.toks[i]; {
	case t.is(pastVerb) && i > 0 && (u.toks[i-1].low == "that" || u.toks[i-1].low == "this") && (i == 1 || u.toks[i-2].sent != t.sent):
		return i // "That | prompted new warnings"
	case t.capital && t.is(monthName) && i+1 < len(u.toks) && isNumber(u.toks[i+1].low):
		k += 2
	case t.capital && t.is(dayName|monthName) && i+1 < len(u.toks) && u.toks[i+1].is(documentNoun|reportNoun) && !u.toks[i+1].capital:
		k++ // "a | March | analysis"
	case t.is(pastVerb) && !t.in(irregular):
		k++
	}
	if k == i || k >= len(u.toks) || u.toks[k].sent != u.toks[i].sent || !u.outside(k) || !p.nounLike(u, k) {
		return i
	}
	return k
}

var months = wordSet(`january february march april may june july august september october november december`)

// timeAt returns the number of tokens at i that say when and are no noun phrase: "last week". "Last week’s talks" is one.
func (u *unit) timeAt(i int) int {
	if !u.toks[i].is(pointing) || i+1 == len(u.toks) || !u.toks[i+1].is(timely) {
		return 0
	}
	if i+2 < len(u.toks) && u.toks[i+2].Kind == model.Suffix {
		return 0
	}
	return 2
}

// titleOf reports whether the tokens before an "of" are an office and those after it its domain.
func (p *page) titleOf(u *unit, j, of int) bool {
	if _, n := p.forms.match(u.toks, of-1, of+3); n > 2 {
		return true
	}
	for i := max(j, of-3); i < of; i++ {
		f, n := p.forms.match(u.toks, i, of)
		if f.kind == titleForm && i+n == of {
			next := of + 1
			if next < len(u.toks) && u.toks[next].low == "the" {
				next++
			}
			return next < len(u.toks) && u.toks[next].Kind == model.Word && u.outside(next) && u.toks[next].capital
		}
	}
	return false
}

// nameAhead reports whether the words from token i on are the rest of a body's name, a role in it and the name of the one who has it:
// "the University of | Chile economist Anna Roe".
func (p *page) nameAhead(u *unit, i int) bool {
	for k := i; k < len(u.toks) && k < i+longestBodyName && u.outside(k) && u.toks[k].sent == u.toks[i].sent; k++ {
		switch t := &u.toks[k]; {
		case t.name:
			return k > i+1 && (u.toks[k-1].is(officeNoun|anonymousNoun) || !u.toks[k-1].capital && u.toks[k-1].low != "and")
		case t.Kind != model.Word || p.isVerb(u, k) || t.is(prepositional) && t.low != "of" && t.low != "for":
			return false
		}
	}
	return false
}

// todayIn reports whether token k is the "Today" in the name of a medium: "USA | Today".
func (p *page) todayIn(u *unit, k int) bool {
	if u.toks[k].low != "today" || !u.toks[k].capital || k == 0 {
		return false
	}
	f, n := p.forms.match(u.toks, k-1, k+1)
	return n == 2 && f.kind == outletForm
}

// nounLike reports whether the word at token k can be part of a noun phrase.
func (p *page) nounLike(u *unit, k int) bool {
	t := &u.toks[k]
	if t.name {
		return t.Kind == model.Word
	}
	if t.Kind != model.Word || p.noNoun(u, k) && !p.todayIn(u, k) {
		return false
	}
	if t.is(pronominal | definite | indefinite) {
		return false
	}
	if t.is(lyWord) && !t.capital || u.putsIt(k) {
		return false
	}
	return !p.isCueForm(u, k) && !t.is(pastVerb) && !u.tellsWhat(k)
}

// tellsWhat reports whether the word at token k is a verb that says what a document contains: "the indictment | names the two".
func (u *unit) tellsWhat(k int) bool {
	return k > 0 && u.toks[k-1].is(documentNoun) && u.toks[k].in(contains) && u.outside(k-1) && k+1 < len(u.toks) && u.toks[k+1].is(definite|indefinite)
}

var contains = wordSet(`names lists details describes outlines contains includes covers shows reveals cites`)

// putsIt reports whether "put it" stands at token i, a way of saying that somebody said it: "as one official | put it".
func (u *unit) putsIt(i int) bool {
	return (u.toks[i].low == "put" || u.toks[i].low == "puts") && u.at(i+1, "it")
}

// noNoun reports whether the word at token i ends a noun phrase. A country or surname that looks like such a word is told apart
// by its capitals.
func (p *page) noNoun(u *unit, i int) bool {
	return u.toks[i].is(notAlways|endsNoun) && p.endsHere(u, i)
}

func (p *page) endsHere(u *unit, i int) bool {
	t := &u.toks[i]
	if t.is(notAlways) && u.noNounHere(i) {
		return true
	}
	if !t.is(endsNoun) || t.name {
		return false
	}
	if !t.capital {
		return true
	}
	switch text := t.In(p.a.Text); text {
	case "US":
		return false
	case "May", "Will":
		return i == 0 || u.toks[i-1].sent != t.sent
	}
	return true
}

// notAlwaysNouns are words that end a noun phrase in some places only: see noNounHere.
var notAlwaysNouns = wordSet(`long first early late such close`)

// noNounHere reports whether the word at token i, one of notAlwaysNouns, ends a noun phrase because of what stands beside it.
func (u *unit) noNounHere(i int) bool {
	t := &u.toks[i]
	switch before := &u.toks[max(0, i-1)]; {
	case i == 0:
	case before.is(having) && (t.low == "long" || t.low == "first"):
		return true // "has long said"
	case i+1 == len(u.toks):
	case t.low == "such":
		return u.at(i+1, "as") && before.sent == t.sent // "senators | such as Orlov"
	case t.low == "close":
		return before.capital && u.at(i+1, "to") && u.groupBefore(i) // "sources in Kyiv | close to him"
	case t.low == "early" || t.low == "late":
		return u.toks[i+1].is(dayName) && before.sent == t.sent // "in Kyiv | early Sunday"
	case t.low == "first":
		return before.sent == t.sent && before.run < 0 && before.Kind == model.Word && !before.is(definite|indefinite|prepositional|owning) && u.toks[i+1].is(speechForm) // "Axios | first reported"
	}
	return false
}

// groupBefore reports whether the last phrase before the name that ends at token i is several people, to whom the name only belongs:
// "Critics of the UN |".
func (u *unit) groupBefore(i int) bool {
	if len(u.phrases) == 0 {
		return false
	}
	last := &u.phrases[len(u.phrases)-1]
	return last.plural && last.kind != documentPhrase && last.to < i && i-last.to < longestInset && u.toks[last.to].is(prepositional)
}

var haves = wordSet(`has have had`)

// participle reports whether the word at token i is a verb in -ing that does not begin a noun phrase: "Lamenting their luck".
func (p *page) participle(u *unit, i int) bool {
	w := u.toks[i].low
	if u.toks[i].name || !u.toks[i].is(ingEnding) || len(w) < 6 || u.toks[i].is(ingNoun) || p.bearer(w) >= 0 {
		return false
	}
	if inside := i > 0 && u.toks[i-1].sent == u.toks[i].sent; inside && u.toks[i].capital {
		return false
	}
	if f, n := p.forms.match(u.toks, i, len(u.toks)); n > 0 && f.kind != noForm {
		return false
	}
	if i+1 >= len(u.toks) || !u.outside(i+1) {
		return true
	}
	next := &u.toks[i+1]
	return next.is(definite|indefinite|endsNoun) || next.Kind != model.Word || !u.toks[i].capital || !next.capital
}

// ingNouns are nouns in -ing that often stand without an article, and words in -ing before an office.
var ingNouns = wordSet(`beijing boeing meeting meetings hearing ruling filing briefing building polling spending funding housing training banking shipping engineering
intelligence-gathering testing ceiling feeling warning sterling viking evening morning nothing something anything everything king during fleming browning harding keating manning cushing
acting outgoing incoming sitting governing developing`)

// lyNouns end like adverbs but are nouns or adjectives that occur in noun phrases.
var lyNouns = wordSet(`family assembly supply monopoly anomaly daily weekly monthly early friendly elderly likely deadly costly orderly quarterly butterfly`)

func isNumber(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

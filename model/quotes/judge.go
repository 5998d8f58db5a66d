package quotes

import (
	"hotline/model"
	"strings"
	"unicode"
)

// judge says what kind of phrase a noun phrase without a known person is.
func (p *page) judge(u *unit, ph *phrase, j int) {
	ph.head = u.toks[ph.to-1].low
	head := &u.toks[ph.to-1]
	ph.plural = strings.HasSuffix(ph.head, "s") && !strings.HasSuffix(ph.head, "ss") && !strings.HasSuffix(ph.head, "sis") || ph.head == "people" || ph.head == "police" || strings.HasSuffix(ph.head, "smen")
	whole, n := p.forms.match(u.toks, ph.from, ph.to)
	if n != ph.to-ph.from {
		whole, n = p.forms.match(u.toks, j, ph.to)
		if n != ph.to-j {
			whole = form{}
		}
	}
	capital := u.toks[ph.to-1].capital
	if whole.kind == noForm && capital {
		whole = p.agencyName(u, j, ph.to)
	}
	switch {
	case capital && (whole.kind == bodyForm || whole.kind == outletForm || whole.kind == placeForm):
		ph.kind, ph.body, ph.plural = institutionPhrase, whole, false
	case head.is(documentNoun):
		ph.kind = documentPhrase
	case head.is(anonymousNoun) && (ph.plural || !ph.definite):
		ph.kind = anonymousPhrase
	case p.isTitle(u, ph, j):
		ph.kind = describedPhrase
	case head.is(anonymousNoun):
		ph.kind = anonymousPhrase
	case head.is(institutionNoun):
		ph.kind = institutionPhrase
		for k := j; k < ph.to; k++ {
			if f, n := p.forms.match(u.toks, k, ph.to); n > 0 && f.side != "" {
				ph.body.side = f.side
				break
			}
		}
	case capital && strings.IndexFunc(u.toks[ph.to-1].In(p.a.Text), unicode.IsLetter) == 0 && !p.openerOnly(u, ph):
		ph.kind = nameLikePhrase
	}
}

// agencyName is the medium that the tokens [j, to) name behind what it is: "state news agency Tass".
func (p *page) agencyName(u *unit, j, to int) form {
	for k := j + 1; k < to; k++ {
		if f, n := p.forms.match(u.toks, k, to); n > 0 && k+n == to && f.kind == outletForm && (media[u.toks[k-1].low] || agencies[u.toks[k-1].low]) {
			return f
		}
	}
	return form{}
}

// openerOnly reports whether the phrase is a word whose capital is that of its sentence: it begins one, no apposition and
// verb follow, and nowhere in the article has it a capital behind another word, or before a speech verb.
func (p *page) openerOnly(u *unit, ph *phrase) bool {
	if ph.to > ph.from+1 || ph.from > 0 && u.toks[ph.from-1].sent == u.toks[ph.from].sent && u.toks[ph.from-1].Kind == model.Word {
		return false
	}
	return !p.capitals.has(u.toks[ph.from].hash) && !(u.comma(ph.to) && p.speaksBehind(u, ph.to+1))
}

// speaksBehind reports whether the next comma from token i on stands before a speech verb: "Gridpol, the operator, said".
func (p *page) speaksBehind(u *unit, i int) bool {
	for ; i+1 < len(u.toks) && u.outside(i) && u.toks[i].sent == u.toks[i+1].sent; i++ {
		if u.toks[i].low == "," {
			return p.isCueForm(u, i+1)
		}
	}
	return false
}

// hashes is a set of words by their hash: what it has not, was not added.
type hashes [1 << 8]uint64

func (s *hashes) add(h uint32)      { s[h>>6&0xff] |= 1 << (h & 63) }
func (s *hashes) has(h uint32) bool { return s[h>>6&0xff]>>(h&63)&1 == 1 }

// meet adds the words of a paragraph that stand with a capital behind another word of a sentence, or before a speech verb.
func (s *hashes) meet(toks []token) {
	for i := 1; i < len(toks); i++ {
		before, t := &toks[i-1], &toks[i]
		if t.Kind != model.Word || before.Kind != model.Word || before.sent != t.sent {
			continue
		}
		if t.capital {
			s.add(t.hash)
		}
		if before.capital && t.is(verbForm) {
			s.add(before.hash)
		}
	}
}

// isTitle reports whether the phrase ends in an office or a description of a person.
func (p *page) isTitle(u *unit, ph *phrase, j int) bool {
	for k := j; k < ph.to; k++ {
		if f, n := p.forms.match(u.toks, k, ph.to); n > 0 && k+n == ph.to && f.kind == titleForm {
			return true
		}
	}
	return u.toks[ph.to-1].is(officeNoun)
}

// place notes where in its clause the phrase stands.
func (p *page) place(u *unit, ph *phrase) {
	ph.owner = ph.owner || ph.to < len(u.toks) && (u.toks[ph.to].Kind == model.Suffix ||
		u.toks[ph.to].low == "'" && strings.HasSuffix(u.toks[ph.to-1].low, "s") && u.toks[ph.to].Start == u.toks[ph.to-1].End ||
		u.toks[ph.to].low == "’" && strings.HasSuffix(u.toks[ph.to-1].low, "s") && u.toks[ph.to].Start == u.toks[ph.to-1].End)
	if ph.from == 0 || u.toks[ph.from-1].sent != u.toks[ph.from].sent {
		ph.opens = true
		return
	}
	before := &u.toks[ph.from-1]
	if before.is(pastVerb) && u.at(ph.from-2, "newly") { // "Newly empowered | Democrats"
		ph.opens = ph.from == 2 || u.toks[ph.from-3].sent != before.sent
		return
	}
	if before.low == "both" && before.run < 0 { // "Both | the EU and the US"
		if ph.from == 1 || u.toks[ph.from-2].sent != before.sent {
			ph.opens = true
			return
		}
		before = &u.toks[ph.from-2]
	}
	ph.afterPrep = before.is(prepositional) && before.run < 0 && !(before.is(openingClause) && ph.to < len(u.toks) && p.isVerb(u, ph.to) && !u.issued(ph.from-1)) // "after Orlov met her"
	if n := len(u.phrases); n > 0 && (before.Kind == model.Suffix && u.phrases[n-1].to == ph.from-1 || u.phrases[n-1].owner && u.phrases[n-1].to == ph.from) {
		owner := &u.phrases[n-1] // "to Biden’s | remarks" stands where its owner stands
		ph.afterPrep, ph.opens, ph.definite = owner.afterPrep, owner.opens, true
		return
	}
	ph.opens = (before.is(openingClause) && !u.issued(ph.from-1) || before.low == "newly" && (ph.from == 1 || u.toks[ph.from-2].sent != before.sent)) && !(before.low == "as" && u.toks[ph.from].is(indefinite)) || before.run >= 0 && p.endsClause(before.run)
	ph.object = before.run < 0 && (p.isCueForm(u, ph.from-1) || before.is(pastVerb))
	if before.Kind == model.Punct && before.run < 0 && (before.low == "-" || before.low == "–" || before.low == "—" || before.low == "*") {
		ph.opens = true
	}
}

// issued reports whether the preposition at token i stands behind the participle of a document: "A list released | after the speech called it".
func (u *unit) issued(i int) bool {
	n := len(u.phrases)
	return n > 0 && i > 0 && u.phrases[n-1].to == i-1 && (u.phrases[n-1].kind == documentPhrase || u.phrases[n-1].kind == otherPhrase) && sendings[u.toks[i-1].low]
}

// endsClause reports whether a run ends in a mark that ends a clause, as American papers set it inside.
func (p *page) endsClause(run int) bool {
	text := p.runs[run].In(p.a.Text)
	return strings.HasSuffix(text, ",") || strings.HasSuffix(text, ".") || strings.HasSuffix(text, "?") || strings.HasSuffix(text, "!") ||
		strings.HasSuffix(text, "—") || !p.runs[run].closed
}

// coordinate joins "X and Y" of the cast into one plural phrase when both are named side by side, and marks
// appositions: of a name and a noun phrase that commas set side by side, the name is the one that speaks.
func (p *page) coordinate(u *unit) {
	for i := 1; i < len(u.phrases); i++ {
		a, b := &u.phrases[i-1], &u.phrases[i]
		if !a.owner && u.apposes(a, b) {
			switch {
			case b.kind != namedPhrase && b.kind != pronounPhrase:
				b.apposed = a.kind == namedPhrase || a.kind == nameLikePhrase || a.apposed
				if b.alone() && (!a.afterPrep && u.goesOn(b.to) || u.comma(b.to) || u.at(b.to, "who") && p.behindVerb(u, a)) {
					b.figures = a.figures // "Orlov, a lawyer from Kyiv who …"
				}
			case b.kind == namedPhrase && a.kind == namedPhrase && a.afterPrep && u.comma(b.to) && i > 1 && u.phrases[i-2].kind == describedPhrase && u.phrases[i-2].to == a.from-1:
				u.phrases[i-2].apposed, b.closes, b.opens = true, true, u.phrases[i-2].opens // "The spokesman for Orlov, Oleg Karpin, said"
			case b.kind == namedPhrase && (a.kind == describedPhrase || a.kind == anonymousPhrase && !a.plural && (u.comma(b.to) || u.last(b.to) || u.goesOn(b.to))):
				a.apposed, b.closes = true, true
				b.opens = b.opens || a.opens
				if a.alone() && (u.comma(b.to) || u.last(b.to) || u.goesOn(b.to)) {
					a.figures = b.figures // "another user, Oleg Karpin, wrote"
				}
			}
		}
		if p.twoRoles(u, a, b) || u.twoSides(a, b) { // "historian and journalist Eric Marcus", "French and German officials"
			b.from, b.opens, b.afterPrep, b.object = a.from, a.opens, a.afterPrep, a.object
			u.phrases = append(u.phrases[:i-1], u.phrases[i:]...)
			i--
			continue
		}
		if of := u.sameRole(i); of >= 0 {
			b.apposed, b.figures = true, u.phrases[of].figures
		}
		if (a.kind == namedPhrase || a.kind == pronounPhrase && u.toks[b.from].is(owning)) && b.from-a.to == 1 && u.toks[a.to].low == "and" && a.opens && !a.owner && !b.owner &&
			u.joins(b) {
			a.others, a.to = true, b.to
			u.phrases = append(u.phrases[:i], u.phrases[i+1:]...)
			i--
			continue
		}
		if a.kind == namedPhrase && b.kind == namedPhrase && b.from-a.to == 1 && u.toks[a.to].low == "and" && !a.owner {
			if u.infinitives(a, b) {
				continue
			}
			if b.to < len(u.toks) && ofOne[u.toks[b.to].low] { // "fell out with Orlov and Whitfield has said"
				b.opens = true
				continue
			}
			u.phrases[i-1] = together(u.phrases[i-1 : i+1])
			u.phrases = append(u.phrases[:i], u.phrases[i+1:]...)
			i--
			continue
		}
		if of := p.besideAside(u, i); of >= 0 {
			if a := &u.phrases[of]; b.kind == namedPhrase || a.kind != namedPhrase {
				*a = together([]phrase{*a, *b})
			} else {
				a.others, a.to = true, b.to
			}
			u.phrases = append(u.phrases[:of+1], u.phrases[i+1:]...)
			i = of
		}
	}
}

// besideAside returns the name, or body, that opens a clause and that "and" joins to that which is phrase i, with nothing but who the first is
// between: "Orlov (R-Ohio) and | Belov said", "Orlov, the head of the fund, and | his lawyers said", "Chile, which fell out with it, and | Peru
// said"; or -1.
func (p *page) besideAside(u *unit, i int) int {
	b := &u.phrases[i]
	and := b.from - 1
	if and < 2 || u.toks[and].low != "and" || !u.outside(and) || b.owner || b.kind != namedPhrase && b.kind != institutionPhrase && !u.joins(b) ||
		b.to < len(u.toks) && ofOne[u.toks[b.to].low] {
		return -1
	}
	opening := ","
	switch u.toks[and-1].low {
	case ",":
	case ")":
		opening = "("
	default:
		return -1
	}
	start, verbs := -1, 0
	for k := and - 2; k >= 0 && k >= and-longestAside && u.outside(k) && u.toks[k].sent == u.toks[and].sent; k-- {
		if u.toks[k].low == opening {
			if start = k; verbs > 0 && u.toks[k+1].low != "which" && u.toks[k+1].low != "who" {
				return -1
			}
			break
		}
		if p.isVerb(u, k) {
			verbs++
		}
	}
	if start < 0 {
		return -1
	}
	of := u.phraseIndex(start) - 1
	if of < 0 || of >= i {
		return -1
	}
	a := &u.phrases[of]
	if a.to != start || a.kind != namedPhrase && a.kind != b.kind || a.kind == namedPhrase && b.kind != namedPhrase && !u.joins(b) || !a.opens || a.afterPrep || a.owner || a.object {
		return -1
	}
	for _, aside := range u.phrases[of+1 : i] {
		if aside.kind == namedPhrase || aside.kind == pronounPhrase {
			return -1
		}
	}
	return of
}

// behindVerb reports whether a verb of its sentence stands before the phrase, so that what a comma sets behind it is no subject: "She was joined
// by | Orlov, a lawyer who said".
func (p *page) behindVerb(u *unit, ph *phrase) bool {
	from, _ := u.sentenceTokens(ph.from)
	for k := ph.from - 1; k >= from; k-- {
		if p.isVerb(u, k) {
			return true
		}
	}
	return false
}

// infinitives reports whether two names are objects of two verbs behind one "to": "to defeat | Orlov | and elect | Belov".
func (u *unit) infinitives(a, b *phrase) bool {
	verb := func(i int) bool {
		t := &u.toks[i]
		return !t.capital && !t.name && !t.is(definite|indefinite|officeNoun|aloneForm|opensForm)
	}
	return verb(b.from) && (u.at(a.from-1, "to") && verb(a.from) || u.at(a.from-2, "to"))
}

// joins reports whether the phrase means people without a name who may speak with somebody named: "Orlov and | his aides", "and | other Democrats".
func (u *unit) joins(ph *phrase) bool {
	return ph.kind == anonymousPhrase || ph.kind == describedPhrase || ph.kind == institutionPhrase && u.toks[ph.from].is(indefinite|owning) && strings.HasSuffix(ph.head, "s")
}

// twoSides reports whether two phrases are people of two countries or parties whom one noun means, of which the first is only told by
// its adjective: "French | and German officials".
func (u *unit) twoSides(a, b *phrase) bool {
	if b.from-a.to != 1 || u.toks[a.to].low != "and" || !u.outside(a.to) || a.owner || !b.group() || b.to-b.from < 2 || a.to-a.from > 2 {
		return false
	}
	of, and := &u.toks[a.to-1], &u.toks[b.from]
	return (a.to-a.from == 1 || u.toks[a.from].is(definite|indefinite)) && of.sided() && and.sided()
}

// sided reports whether the word tells to which country or party those belong whom the noun behind it means.
func (t *token) sided() bool {
	return t.capital && (t.lex.alone.kind == demonymForm && !strings.HasSuffix(t.low, "s") || shortCountries[t.low] || partyWords[t.low] != 0 && !strings.HasSuffix(t.low, "s"))
}

// shortCountries are abbreviations that stand as adjectives.
var shortCountries = wordSet(`us u.s. uk u.k. eu e.u. un u.n. european western`)

// ofOne are verbs that have one subject.
var ofOne = wordSet(`has is was does says`)

// twoRoles reports whether two phrases tell two things that one person is, the second with the name: neither has an article.
func (p *page) twoRoles(u *unit, a, b *phrase) bool {
	return a.alone() && b.kind == namedPhrase && !a.owner && u.jointOf(a, b) == andJoint && b.from-a.to == 1 &&
		!u.toks[a.from].is(definite|indefinite) && !p.capital(u, b.from)
}

// alone reports whether the phrase describes one person.
func (ph *phrase) alone() bool {
	return !ph.plural && (ph.kind == describedPhrase || ph.kind == anonymousPhrase)
}

// goesOn reports whether the word at token i says more of the office or the name before it: "the director of".
func (u *unit) goesOn(i int) bool {
	if i >= len(u.toks) || u.toks[i].run >= 0 {
		return false
	}
	switch u.toks[i].low {
	case "of", "for", "at", "from", "who", "with":
		return true
	}
	return false
}

// sameRole returns the apposed phrase that phrase i goes on with a second office of one person, or -1: "Orlov, director of the
// fund and author of a book". The second has no article.
func (u *unit) sameRole(i int) int {
	ph := &u.phrases[i]
	if !ph.alone() || u.toks[ph.from].is(definite|indefinite) || ph.from == 0 || u.toks[ph.from-1].low != "and" || !u.goesOn(ph.to) && !u.comma(ph.to) {
		return -1
	}
	for k := i - 1; k >= 0 && ph.from-u.phrases[k].from < 14; k-- {
		if o := &u.phrases[k]; o.apposed && len(o.figures) == 1 {
			return k
		}
	}
	return -1
}

package quotes

import (
	"hotline/model"
	"strings"
	"unicode"
)

// judge determines the kind of a noun phrase without a known person.
func (p *page) judge(u *unit, ph *phrase, j int) {
	ph.head = u.toks[ph.to-1].low
	head := &u.toks[ph.to-1]
	if ph.to-ph.from > 1 && ph.to < len(u.toks) && u.toks[ph.to-2].is(anonymousNoun) && (u.nearTo(ph.to) || u.toks[ph.to-1].is(ingEnding) && u.at(ph.to, "with")) { // "someone close | to Orlov"
		head = &u.toks[ph.to-2]
		ph.head = head.low
	}
	ph.plural = strings.HasSuffix(ph.head, "s") && !strings.HasSuffix(ph.head, "ss") && !strings.HasSuffix(ph.head, "sis") || ph.head == "people" || ph.head == "police" || strings.HasSuffix(ph.head, "smen")
	whole, n := p.forms.match(u.toks, ph.from, ph.to)
	if n != ph.to-ph.from {
		whole, n = p.forms.match(u.toks, j, ph.to)
		if n != ph.to-j {
			whole = noWords
		}
	}
	capital := u.toks[ph.to-1].capital
	if whole.kind == noForm && capital {
		whole = p.agencyName(u, j, ph.to)
	}
	switch {
	case capital && (whole.kind == bodyForm || whole.kind == outletForm || whole.kind == placeForm):
		ph.kind, ph.body, ph.plural = institutionPhrase, *whole, false
	case head.is(documentNoun):
		ph.kind = documentPhrase
	case head.is(anonymousNoun) && (ph.plural || !ph.definite):
		ph.kind = anonymousPhrase
	case p.isTitle(u, ph, j), ph.plural && (ph.head == "congressmen" || ph.head == "congresswomen"), ph.definite && ph.to-ph.from == 2 && strings.HasSuffix(ph.head, "-year-old"):
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

// agencyName returns the medium named in the tokens [j, to) after a noun for its kind: "state news agency Tass".
func (p *page) agencyName(u *unit, j, to int) *form {
	for k := j + 1; k < to; k++ {
		if f, n := p.forms.match(u.toks, k, to); n > 0 && k+n == to && f.kind == outletForm && (u.toks[k-1].in(media) || u.toks[k-1].in(agencies)) {
			return f
		}
	}
	return noWords
}

// openerOnly reports whether the phrase is a single word that has its capital only from beginning a sentence: it has no
// apposition with a verb behind it, and nowhere in the article is it capitalised after another word of a sentence or before a
// speech verb.
func (p *page) openerOnly(u *unit, ph *phrase) bool {
	if ph.to > ph.from+1 || ph.from > 0 && u.toks[ph.from-1].sent == u.toks[ph.from].sent && u.toks[ph.from-1].Kind == model.Word {
		return false
	}
	return !p.capitals.has(u.toks[ph.from].hash) && !(u.comma(ph.to) && p.speaksBehind(u, ph.to+1))
}

// speaksBehind reports whether the next comma from token i on is followed by a speech verb: "Gridpol, the operator, said".
func (p *page) speaksBehind(u *unit, i int) bool {
	for ; i+1 < len(u.toks) && u.outside(i) && u.toks[i].sent == u.toks[i+1].sent; i++ {
		if u.toks[i].low == "," {
			return p.isCueForm(u, i+1)
		}
	}
	return false
}

// hashes is a Bloom filter of words with one hash each: there may be false positives, never false negatives.
type hashes [1 << 8]uint64

func (s *hashes) add(h uint32)      { s[h>>6&0xff] |= 1 << (h & 63) }
func (s *hashes) has(h uint32) bool { return s[h>>6&0xff]>>(h&63)&1 == 1 }

// meet adds the words of a paragraph that are capitalised after another word of their sentence, or before a speech verb.
func (s *hashes) meet(toks []token) {
	for i := 1; i < len(toks); i++ {
		before, t := &toks[i-1], &toks[i]
		if !t.capital && !before.capital || t.Kind != model.Word || before.Kind != model.Word || before.sent != t.sent {
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

// isTitle reports whether the phrase ends with an office or a description of a person.
func (p *page) isTitle(u *unit, ph *phrase, j int) bool {
	for k := j; k < ph.to; k++ {
		if !u.toks[k].is(aloneForm | opensForm) {
			continue
		}
		if f, n := p.forms.match(u.toks, k, ph.to); n > 0 && k+n == ph.to && f.kind == titleForm {
			return true
		}
	}
	return u.toks[ph.to-1].is(officeNoun)
}

// place records the position of the phrase in its clause.
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
	if before.low == "even" && before.run < 0 && (ph.from == 1 || u.toks[ph.from-2].sent != before.sent) { // "Even | the council said"
		ph.opens = true
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
	if n := len(u.phrases); n > 0 && (before.Kind == model.Suffix && u.phrases[n-1].to == ph.from-1 || u.phrases[n-1].owner && (u.phrases[n-1].to == ph.from || u.phrases[n-1].to == ph.from-1 && u.phrases[n-1].afterPrep && u.phrases[n-1].kind == institutionPhrase && before.Kind == model.Punct && (before.low == "'" || before.low == "’"))) {
		owner := &u.phrases[n-1] // "to Biden’s | remarks" takes the position of its owner
		ph.afterPrep, ph.opens, ph.definite = owner.afterPrep, owner.opens, true
		return
	}
	if in := u.governor(ph); in < ph.from-1 {
		ph.afterPrep = u.toks[in].is(prepositional) && u.outside(in)
	}
	ph.opens = (before.is(openingClause) && !u.issued(ph.from-1) || before.low == "newly" && (ph.from == 1 || u.toks[ph.from-2].sent != before.sent)) && !(before.low == "as" && u.toks[ph.from].is(indefinite)) || before.run >= 0 && p.endsClause(before.run)
	if before.low == "and" && ph.from > 1 && u.toks[ph.from-2].in(reflexive) { // "between himself and | Orlov"
		ph.afterPrep, ph.opens = true, false
	}
	ph.object = before.run < 0 && (p.isCueForm(u, ph.from-1) || before.is(pastVerb))
	if before.low == ")" && before.run < 0 && ph.from > 1 && isNumber(u.toks[ph.from-2].low) && (ph.from == 2 || u.toks[ph.from-3].sent != before.sent) { // "3) | Orlov"
		ph.opens = true
	}
	if before.Kind == model.Punct && before.run < 0 && (before.low == "-" || before.low == "–" || before.low == "—" || before.low == "*") {
		ph.opens = true
	}
}

// issued reports whether the preposition at token i belongs to the participle of a document: "A list released | after the speech
// called it".
func (u *unit) issued(i int) bool {
	n := len(u.phrases)
	return n > 0 && i > 0 && u.phrases[n-1].to == i-1 && (u.phrases[n-1].kind == documentPhrase || u.phrases[n-1].kind == otherPhrase) && u.toks[i-1].in(sendings)
}

// endsClause reports whether a run ends in a mark that closes a clause, which American papers put inside the quotation marks.
func (p *page) endsClause(run int) bool {
	text := p.runs[run].In(p.a.Text)
	return strings.HasSuffix(text, ",") || strings.HasSuffix(text, ".") || strings.HasSuffix(text, "?") || strings.HasSuffix(text, "!") ||
		strings.HasSuffix(text, "—") || !p.runs[run].closed
}

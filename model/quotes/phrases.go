package quotes

import (
	"strings"
	"unicode"

	"hotline/model"
)

type phraseKind byte

const (
	otherPhrase       phraseKind = iota // any other noun phrase
	namedPhrase                         // somebody of the cast
	pronounPhrase                       // he, she, they, it, we, I
	describedPhrase                     // "the diplomat"
	institutionPhrase                   // a body, outlet or government
	anonymousPhrase                     // "officials", "a person familiar with the matter"
	documentPhrase                      // "the statement", "the report": speaks for its author
	nameLikePhrase                      // a capitalised name nobody knows
)

// phrase is a noun phrase outside the runs: somebody or something that could speak.
type phrase struct {
	from, to  int // tokens [from, to)
	head      string
	kind      phraseKind
	figures   []int
	body      form
	plural    bool
	definite  bool // "the", "this", a possessive; not "a" or nothing
	owner     bool // followed by a possessive ending: it owns the next noun
	afterPrep bool // a preposition governs it
	opens     bool // it begins a sentence or clause
	object    bool // a verb stands right before it
	closes    bool // a name in apposition to the phrase before it, so that a comma may follow
	apposed   bool // between commas behind another phrase, or before the name that says more
}

func (p *phrase) span(u *unit) model.Span {
	return model.Span{Start: u.toks[p.from].Start, End: u.toks[p.to-1].End}
}

// findPhrases fills u.phrases. mention is the first mention of the cast that may lie in the unit; the next one is
// returned.
func (p *page) findPhrases(u *unit, mention int) int {
	ms := p.cast.Mentions
	if ph, ok := p.labelAt(u); ok {
		u.phrases = append(u.phrases, ph)
		u.label = 0
	}
	for i := 0; i < len(u.toks); {
		for mention < len(ms) && ms[mention].Name.End <= u.toks[i].Start {
			mention++
		}
		if u.toks[i].low == "(" {
			i = max(i+1, u.aside(i))
			continue
		}
		if !u.outside(i) || u.toks[i].Kind != model.Word {
			i++
			continue
		}
		ph, ok := p.phraseAt(u, i, mention)
		if !ok {
			i++
			continue
		}
		p.place(u, &ph)
		u.phrases = append(u.phrases, ph)
		i = ph.to
	}
	p.coordinate(u)
	return mention
}

// aside returns the token behind the short remark in brackets that begins at token i, or i when it is no such
// remark: "Adam Schiff (D-Calif.)".
func (u *unit) aside(i int) int {
	for k := i + 1; k < len(u.toks) && k <= i+6; k++ {
		if u.toks[k].low == ")" {
			return k + 1
		}
	}
	return i
}

// apposes reports whether nothing but a comma, and perhaps a remark in brackets, stands between two phrases.
func (u *unit) apposes(a, b *phrase) bool {
	k := a.to
	if k < b.from && u.toks[k].low == "(" {
		k = u.aside(k)
	}
	return b.from-k == 1 && u.toks[k].low == ","
}

// comma reports whether token i is a comma outside the runs.
func (u *unit) comma(i int) bool { return i < len(u.toks) && u.toks[i].low == "," && u.toks[i].run < 0 }

// phraseAt reads the noun phrase that begins at token i.
func (p *page) phraseAt(u *unit, i, mention int) (phrase, bool) {
	if u.toks[i].lex.is(pronominal) {
		pr := pronouns[u.toks[i].low]
		return phrase{from: i, to: i + 1, head: u.toks[i].low, kind: pronounPhrase, plural: pr.plural, definite: true}, true
	}
	if p.noNoun(u, i) || p.isCueForm(u, i) || p.participle(u, i) {
		return phrase{}, false
	}
	det := u.toks[i].lex.is(definite | indefinite)
	j := i
	if det {
		j++
	}
	ph := phrase{from: i, definite: u.toks[i].lex.is(definite)}
	end := p.extent(u, j)
	if end <= j {
		if det && len(u.toks) > i && bareDeterminers[u.toks[i].low] {
			return phrase{from: i, to: i + 1, head: u.toks[i].low, kind: anonymousPhrase, plural: true}, true
		}
		return phrase{}, false
	}
	ph.to = end
	m := p.mentionIn(u, j, end, mention)
	if m != nil {
		if of := p.linkBefore(u, j, m.Start); of >= 0 { // "a lawyer for Clovis" is the lawyer
			ph.to, m = of, nil
		}
	}
	if m != nil {
		ph.to = min(ph.to, max(u.tokenAt(m.Name.End-1)+1, j+1))
		ph.kind, ph.figures, ph.definite = namedPhrase, m.Figures, true
		for ph.from < ph.to-1 && u.toks[ph.from].Start < m.Start && isNumber(u.toks[ph.from].low) {
			ph.from++ // "On March 3 Whitfield warned"
		}
		ph.head = u.toks[ph.to-1].low
		if m.Kind == model.Attributed && ph.to < len(u.toks) && u.outside(ph.to) && p.nounLike(u, ph.to) {
			ph.to = p.extent(u, ph.to)
			ph.kind, ph.figures = institutionPhrase, nil
			ph.head = u.toks[ph.to-1].low
		}
		return ph, true
	}
	p.judge(u, &ph, j)
	return ph, true
}

// extent returns the end of the row of nouns and adjectives that begins at token j.
func (p *page) extent(u *unit, j int) int {
	k := j
	for k < len(u.toks) && u.outside(k) && k-j < 9 {
		t := &u.toks[k]
		if t.Kind == model.Suffix {
			break
		}
		if t.Kind == model.Punct {
			if t.low == "/" || t.low == "&" || t.low == "-" && k+1 < len(u.toks) && u.toks[k+1].Start == t.End && t.Start == u.toks[k-1].End {
				k++
				continue
			}
			break
		}
		if k > j && t.sent != u.toks[j].sent {
			break
		}
		if f, n := p.forms.match(u.toks, k, len(u.toks)); n > 2 && f.kind == titleForm {
			k += n // "editor in chief"
			continue
		}
		if !p.nounLike(u, k) {
			if f, n := p.forms.match(u.toks, k, len(u.toks)); n > 1 && (model.Capitalised(t.In(p.a.Text)) || f.kind == titleForm) {
				k += n
				continue
			}
			if (t.low == "of" || t.low == "for" || t.low == "to") && k > j && k+1 < len(u.toks) && p.titleOf(u, j, k) {
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

// titleOf reports whether the tokens before an "of" are an office and those after it what it is held over.
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
			return next < len(u.toks) && u.toks[next].Kind == model.Word && u.outside(next) && model.Capitalised(u.toks[next].In(p.a.Text))
		}
	}
	return false
}

// nounLike reports whether the word at token k can be part of a noun phrase.
func (p *page) nounLike(u *unit, k int) bool {
	t := &u.toks[k]
	if t.Kind != model.Word || p.noNoun(u, k) {
		return false
	}
	if t.lex.is(pronominal | definite | indefinite) {
		return false
	}
	if strings.HasSuffix(t.low, "ly") && len(t.low) > 5 && !lyNouns[t.low] && !model.Capitalised(t.In(p.a.Text)) {
		return false
	}
	return !p.isCueForm(u, k) && !verbLike(t.low)
}

// noNoun reports whether the word at token i ends a noun phrase. The country and the surname that look like such
// words are told by their capitals.
func (p *page) noNoun(u *unit, i int) bool {
	t := &u.toks[i]
	if !t.lex.is(endsNoun) {
		return false
	}
	switch text := t.In(p.a.Text); text {
	case "US":
		return false
	case "May", "Will":
		return i == 0 || u.toks[i-1].sent != t.sent
	}
	return true
}

// participle reports whether the word at token i is a verb in -ing that begins no noun phrase: "Lamenting their luck".
func (p *page) participle(u *unit, i int) bool {
	w := u.toks[i].low
	if len(w) < 6 || !strings.HasSuffix(w, "ing") || ingNouns[w] || p.bearer(w) >= 0 {
		return false
	}
	if inside := i > 0 && u.toks[i-1].sent == u.toks[i].sent; inside && model.Capitalised(u.toks[i].In(p.a.Text)) {
		return false
	}
	if f, n := p.forms.match(u.toks, i, len(u.toks)); n > 0 && f.kind != noForm {
		return false
	}
	if i+1 >= len(u.toks) || !u.outside(i+1) {
		return true
	}
	next := &u.toks[i+1]
	return next.lex.is(definite|indefinite|endsNoun) || next.Kind != model.Word || !model.Capitalised(u.toks[i].In(p.a.Text)) || !model.Capitalised(next.In(p.a.Text))
}

// ingNouns are nouns in -ing that often stand without an article.
var ingNouns = wordSet(`beijing boeing meeting meetings hearing ruling filing briefing building polling spending funding housing training banking shipping engineering
intelligence-gathering testing ceiling feeling warning sterling viking evening morning nothing something anything everything king during fleming browning harding keating manning cushing`)

// lyNouns end like adverbs but are nouns or adjectives of noun phrases.
var lyNouns = wordSet(`family assembly supply monopoly anomaly daily weekly monthly early friendly elderly likely deadly costly orderly quarterly butterfly`)

// mentionIn returns the mention of the cast that heads the noun phrase in the tokens [j, end): the last of a row,
// as in "Trump lawyer Rudy Giuliani", where nothing but the title stands between two names; else the first.
func (p *page) mentionIn(u *unit, j, end, mention int) *model.Mention {
	ms := p.cast.Mentions
	var found *model.Mention
	for m := mention; m < len(ms) && ms[m].Name.Start < u.toks[end-1].End; m++ {
		if ms[m].Name.Start < u.toks[j].Start || ms[m].Name.End > u.toks[end-1].End {
			continue
		}
		if found != nil && u.tokenAt(ms[m].Start) > u.tokenAt(found.Name.End-1)+1 {
			break // "Clinton leads Trump"
		}
		found = &ms[m]
	}
	return found
}

func isNumber(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

// linkBefore returns the first preposition in the tokens from j on that stands before the byte offset, or -1.
func (p *page) linkBefore(u *unit, j, offset int) int {
	for k := j + 1; k < len(u.toks) && u.toks[k].Start < offset; k++ {
		if u.toks[k].low == "of" || u.toks[k].low == "for" || u.toks[k].low == "to" {
			return k
		}
	}
	return -1
}

// judge says what kind of phrase a noun phrase without a known person is.
func (p *page) judge(u *unit, ph *phrase, j int) {
	ph.head = u.toks[ph.to-1].low
	ph.plural = strings.HasSuffix(ph.head, "s") && !strings.HasSuffix(ph.head, "ss") || ph.head == "people" || ph.head == "police"
	whole, n := p.forms.match(u.toks, ph.from, ph.to)
	if n != ph.to-ph.from {
		whole, n = p.forms.match(u.toks, j, ph.to)
		if n != ph.to-j {
			whole = form{}
		}
	}
	capital := model.Capitalised(u.toks[ph.to-1].In(p.a.Text))
	switch {
	case capital && (whole.kind == bodyForm || whole.kind == outletForm || whole.kind == placeForm):
		ph.kind, ph.body, ph.plural = institutionPhrase, whole, false
	case documents[ph.head]:
		ph.kind = documentPhrase
	case anonymous[ph.head] && (ph.plural || !ph.definite):
		ph.kind = anonymousPhrase
	case p.isTitle(u, ph, j):
		ph.kind = describedPhrase
	case anonymous[ph.head]:
		ph.kind = anonymousPhrase
	case institutions[ph.head]:
		ph.kind = institutionPhrase
		for k := j; k < ph.to; k++ {
			if f, n := p.forms.match(u.toks, k, ph.to); n > 0 && f.side != "" {
				ph.body.side = f.side
				break
			}
		}
	case capital && strings.IndexFunc(u.toks[ph.to-1].In(p.a.Text), unicode.IsLetter) == 0:
		ph.kind = nameLikePhrase
	}
}

// isTitle reports whether the phrase ends in an office or a description of a person.
func (p *page) isTitle(u *unit, ph *phrase, j int) bool {
	for k := j; k < ph.to; k++ {
		if f, n := p.forms.match(u.toks, k, ph.to); n > 0 && k+n == ph.to && f.kind == titleForm {
			return true
		}
	}
	_, ok := p.lex.Titles[strings.TrimSuffix(ph.head, "s")]
	return ok
}

// place notes where in its clause the phrase stands.
func (p *page) place(u *unit, ph *phrase) {
	ph.owner = ph.to < len(u.toks) && (u.toks[ph.to].Kind == model.Suffix ||
		u.toks[ph.to].low == "'" && strings.HasSuffix(u.toks[ph.to-1].low, "s") && u.toks[ph.to].Start == u.toks[ph.to-1].End ||
		u.toks[ph.to].low == "’" && strings.HasSuffix(u.toks[ph.to-1].low, "s") && u.toks[ph.to].Start == u.toks[ph.to-1].End)
	if ph.from == 0 || u.toks[ph.from-1].sent != u.toks[ph.from].sent {
		ph.opens = true
		return
	}
	before := &u.toks[ph.from-1]
	ph.afterPrep = before.lex.is(prepositional) && before.run < 0
	if n := len(u.phrases); n > 0 && before.Kind == model.Suffix && u.phrases[n-1].to == ph.from-1 {
		owner := &u.phrases[n-1] // "to Biden’s | remarks" stands where its owner stands
		ph.afterPrep, ph.opens, ph.definite = owner.afterPrep, owner.opens, true
		return
	}
	ph.opens = before.lex.is(openingClause) || before.run >= 0 && p.endsClause(before.run)
	ph.object = before.run < 0 && (p.isCueForm(u, ph.from-1) || verbLike(before.low))
	if before.Kind == model.Punct && before.run < 0 && (before.low == "-" || before.low == "–" || before.low == "—" || before.low == "*") {
		ph.opens = true
	}
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
			case b.kind == namedPhrase && a.kind == namedPhrase && a.afterPrep && u.comma(b.to) && i > 1 && u.phrases[i-2].kind == describedPhrase && u.phrases[i-2].to == a.from-1:
				u.phrases[i-2].apposed, b.closes, b.opens = true, true, u.phrases[i-2].opens // "The spokesman for Orlov, Oleg Karpin, said"
			case b.kind == namedPhrase && (a.kind == describedPhrase || a.kind == anonymousPhrase && !a.plural && u.comma(b.to)):
				a.apposed, b.closes = true, true
				b.opens = b.opens || a.opens
			}
		}
		if a.kind == namedPhrase && b.kind != namedPhrase && b.from-a.to == 1 && u.toks[a.to].low == "and" && a.opens && !a.owner && !b.owner &&
			(b.kind == anonymousPhrase || b.kind == describedPhrase) {
			a.to = b.to
			u.phrases = append(u.phrases[:i], u.phrases[i+1:]...)
			i--
			continue
		}
		if a.kind == namedPhrase && b.kind == namedPhrase && b.from-a.to == 1 && u.toks[a.to].low == "and" && !a.owner {
			merged := *a
			merged.to, merged.head, merged.owner, merged.plural = b.to, b.head, b.owner, true
			merged.figures = append(append([]int{}, a.figures...), b.figures...)
			u.phrases[i-1] = merged
			u.phrases = append(u.phrases[:i], u.phrases[i+1:]...)
			i--
		}
	}
}

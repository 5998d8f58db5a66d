package quotes

import (
	"slices"
	"strings"

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
	documentPhrase                      // "the statement", "the report": stands for its author
	nameLikePhrase                      // a capitalised name that is unknown
)

// phrase is a noun phrase outside the runs: a person or thing that may be a speaker.
type phrase struct {
	from, to  int // tokens [from, to)
	head      string
	kind      phraseKind
	figures   []int
	with      []int // those joined to the pronoun by "and": "he and Karpin"
	owners    []int // the referents of the "his" or "her" that begins it
	body      form
	plural    bool
	definite  bool // "the", "this", a possessive; not "a" or nothing
	owner     bool // followed by a possessive ending: it owns the next noun
	afterPrep bool // a preposition governs it
	opens     bool // it begins a sentence or clause
	object    bool // a verb stands right before it
	closes    bool // a name in apposition to the phrase before it, so that a comma may follow
	apposed   bool // between commas behind another phrase, or in front of the name that identifies it
	cue       int  // index in unit.cues of the first cue whose subject it is, or -1
	speaks    bool // it is the subject of a cue of speaking, not of thinking
	hears     bool // it is told or asked something by somebody unnamed: "was asked whether"
	joint     bool // it is a subject of several parts, and named by all its words: "Aides to Orlov and other ministers"
	others    bool // behind an "and" it includes others who speak with the one named: "Orlov and his aides"
	round     int  // number of the last list of candidates that contains it
	listed    int  // index in that list
}

func (p *phrase) span(u *unit) model.Span {
	return model.Span{Start: u.toks[p.from].Start, End: u.toks[p.to-1].End}
}

// findPhrases fills u.phrases. mention is the first mention of the cast that may lie in the unit; findPhrases returns the next
// one.
func (p *page) findPhrases(u *unit, mention int) int {
	ms := p.cast.Mentions
	u.phrases = p.shelves.phrases.open()
	if ph, ok := p.labelAt(u); ok {
		u.phrases = append(u.phrases, ph)
		u.label = 0
	}
	for i := 0; i < len(u.toks); {
		for mention < len(ms) && ms[mention].Name.End <= u.toks[i].Start {
			mention++
		}
		if u.toks[i].Kind != model.Word {
			i = p.markAt(u, i)
			continue
		}
		if n := u.timeAt(i); n > 0 {
			i += n
			continue
		}
		if !u.outside(i) || p.beginsNone(u, i) {
			i++
			continue
		}
		if u.toks[i].low == "record" && u.at(i-1, "on") { // "has gone on | record saying"
			i++
			continue
		}
		if end := u.nobody(i); end > i {
			i = end
			continue
		}
		n := len(u.phrases)
		u.phrases = slices.Grow(u.phrases, 1)
		ph := &u.phrases[:n+1][n]
		if !p.phraseAt(u, i, mention, ph) {
			i++
			continue
		}
		p.place(u, ph)
		u.phrases = u.phrases[:n+1]
		i = ph.to
	}
	p.govern(u)
	p.enumerate(u)
	p.coordinate(u)
	p.joinSubjects(u)
	u.phrases = p.shelves.phrases.close(u.phrases)
	u.index(p.counts.take(len(u.toks) + 1))
	return mention
}

// markAt returns the token behind the mark, or the remark in brackets, at token i, and adds the account name that a mark begins.
func (p *page) markAt(u *unit, i int) int {
	if u.toks[i].low == "(" {
		return max(i+1, u.aside(i))
	}
	end := u.handle(i)
	if end == i {
		return i + 1
	}
	ph := phrase{from: i, to: end, head: u.toks[end-1].low, kind: nameLikePhrase, definite: true}
	if ph.figures = p.sameHandle(u, i, end); ph.figures != nil {
		ph.kind = namedPhrase
	}
	p.place(u, &ph)
	u.phrases = append(u.phrases, ph)
	return end
}

// index fills in u.nextPhrase, in the room given.
func (u *unit) index(next []int32) {
	i := 0
	for k := range u.phrases {
		for ; i <= u.phrases[k].from; i++ {
			next[i] = int32(k)
		}
	}
	for ; i < len(next); i++ {
		next[i] = int32(len(u.phrases))
	}
	u.nextPhrase = next
}

// comma reports whether token i is a comma outside the runs.
func (u *unit) comma(i int) bool {
	return i >= 0 && i < len(u.toks) && u.toks[i].low == "," && u.toks[i].run < 0
}

// at reports whether token i is the word, outside the runs.
func (u *unit) at(i int, word string) bool {
	return i >= 0 && i < len(u.toks) && u.toks[i].low == word && u.toks[i].run < 0
}

// last reports whether a sentence ends at token i.
func (u *unit) last(i int) bool { return i >= len(u.toks)-1 || u.toks[i+1].sent != u.toks[i].sent }

// beginsNone reports whether the word at token i ends noun phrases and begins none, as most function words do. It is tested first
// because it is cheap.
func (p *page) beginsNone(u *unit, i int) bool {
	return u.toks[i].is(lyWord|endsNoun) && p.noneHere(u, i)
}

func (p *page) noneHere(u *unit, i int) bool {
	t := &u.toks[i]
	if t.is(lyWord) && t.capital && !t.name && t.lex.alone.kind == noForm && (i == 0 || u.toks[i-1].sent != t.sent) {
		return true // "Additionally, half of them said"
	}
	return t.is(endsNoun) && !t.is(pronominal|owning) && p.noNoun(u, i) && u.quotedPronoun(i) == ""
}

// phraseAt reads the noun phrase that begins at token i into ph, and reports whether there is one. A phrase is large, so that it is
// read where it will stay, and most tokens begin none.
func (p *page) phraseAt(u *unit, i, mention int, ph *phrase) bool {
	if u.toks[i].is(pronominal) {
		if u.impersonal(i) || i > 0 && u.putsIt(i-1) {
			return false
		}
		pr := u.toks[i].lex.pronoun
		*ph = phrase{from: i, to: i + 1, head: u.toks[i].low, kind: pronounPhrase, plural: pr.plural, definite: true}
		return true
	}
	if u.toks[i].is(owning) && p.owner(u, i, ph) || p.sideThatClaims(u, i, ph) {
		return true
	}
	if head := u.quotedPronoun(i); head != "" {
		*ph = phrase{from: i, to: i + 1, head: head, kind: pronounPhrase, plural: pronouns[head].plural, definite: true}
		return true
	}
	if p.noNoun(u, i) || p.isCueForm(u, i) || p.participle(u, i) {
		return false
	}
	det := u.toks[i].is(definite | indefinite)
	j := i
	if det {
		j++
		if u.at(j, "other") && j+1 < len(u.toks) && u.toks[i].low != "other" { // "many other nations"
			j++
		}
	}
	end := p.extent(u, j)
	if end <= j {
		if det && (u.toks[i].is(bare) || u.toks[i].is(indefinite) && u.at(i+1, "of")) && !u.bothDo(i) {
			some := phrase{from: i, to: i + 1, head: u.toks[i].low, kind: anonymousPhrase, plural: true}
			*ph = p.partOf(u, some, mention)
			return true
		}
		return false
	}
	*ph = phrase{from: i, to: end, definite: u.toks[i].is(definite)}
	m := p.mentionIn(u, j, end, mention)
	if m != nil {
		if of := p.linkBefore(u, j, m.Start); of >= 0 && (!p.bodyBetween(u, of+1, m.Start) || u.partyBefore(m.Start)) && p.bodyAt(u, j) <= of+1 { // "a lawyer for Clovis" is the lawyer
			ph.to, m = of, nil
		}
	}
	if m != nil {
		ph.to = min(ph.to, max(u.tokenAt(m.Name.End-1)+1, j+1))
		ph.kind, ph.figures, ph.definite = namedPhrase, m.Figures, true
		for k := ph.from; k < ph.to-1 && u.toks[k].Start < m.Start && i > 0 && u.toks[i-1].is(prepositional); k++ {
			if u.toks[k].is(documentNoun) && u.toks[k].Kind == model.Word && !u.toks[k].capital {
				ph.from = k + 1 // "In another tweet | President Karpin called"
			}
		}
		for ph.from < ph.to-1 && u.toks[ph.from].Start < m.Start && isNumber(u.toks[ph.from].low) {
			ph.from++ // "On March 3 Whitfield warned"
		}
		ph.head = u.toks[ph.to-1].low
		if ph.to == len(u.toks) || !u.outside(ph.to) || !p.nounLike(u, ph.to) {
			return true
		}
		theirs := phrase{from: ph.from, to: p.extent(u, ph.to)} // "the Biden administration", "an Obama spokesman"
		p.judge(u, &theirs, ph.to)
		switch {
		case m.Kind == model.Attributed && !(theirs.kind == anonymousPhrase && !theirs.plural):
			theirs.kind, theirs.body = institutionPhrase, form{}
			*ph = theirs
		case theirs.kind == anonymousPhrase || theirs.kind == describedPhrase || camps.has(theirs.head):
			*ph = theirs
		case det && theirs.to == ph.to+1 && utterances.has(theirs.head) && len(m.Figures) == 1:
			ph.to = theirs.to // "a Whitfield | statement said"
		}
		return true
	}
	p.judge(u, ph, j)
	if ph.kind == anonymousPhrase && ph.plural && ph.to-ph.from == 3 && (u.toks[i].low == "a" || u.toks[i].low == "an") && strings.HasSuffix(ph.head, "s") && !u.toks[i+1].in(manyOf) && ph.to < len(u.toks) && p.isCueForm(u, ph.to) {
		ph.from = ph.to - 1 // "a law | critics say"
	}
	if ph.to < len(u.toks) && u.toks[ph.to].Kind == model.Suffix && det {
		if k := u.headNoun(ph.from, ph.to) + 1; k < ph.to && u.at(k, "to") && u.toks[k-1].in(spokesmen) { // "An adviser | to Norway’s leader"
			ph.to = k
			ph.kind, ph.body = otherPhrase, form{}
			p.judge(u, ph, j)
		}
	}
	if ph.kind == institutionPhrase && ph.to-ph.from > 1 && isNumber(u.toks[i].low) && u.toks[ph.to-1].capital {
		ph.from = u.monthBefore(i) // "The Jan. | 6 Committee"
		ph.definite = ph.definite || ph.from < i
	}
	if ph.kind == anonymousPhrase && ph.plural && ph.to-ph.from == 2 && u.toks[i].in(anyThing) {
		ph.from++ // "something | experts say"
	}
	return true
}

// camps are nouns for people who speak for the person named before them.
var camps = wordSet(`camp team`)

// hours follow a number that is a time of day, and zones follow hours.
var (
	hours = wordSet(`p.m a.m p.m. a.m. pm am`)
	zones = wordSet(`et est edt pst pdt gmt bst cet msk`)
)

// monthBefore returns the token at which the name of a month begins right before token i, with its article, or i.
func (u *unit) monthBefore(i int) int {
	k := i - 1
	if k > 0 && u.toks[k].low == "." {
		k--
	}
	if k < 1 || !u.outside(k) || !u.toks[k].is(monthName) && !u.toks[k].in(shortMonths) || !u.toks[k-1].is(definite) || !u.outside(k-1) {
		return i
	}
	return k - 1
}

// shortMonths are abbreviations of months, with which the name of a body may begin.
var shortMonths = wordSet(`jan feb aug sept oct nov dec jan. feb. aug. sept. oct. nov. dec.`)

// anyThing are pronouns of which a clause without "that" may say something.
var anyThing = wordSet(`something nothing anything everything`)

// manyOf are numerals that follow "a" before people.
var manyOf = wordSet(`few dozen half-dozen hundred thousand million billion couple score handful great good`)

// bothDo reports whether the word at token i is "both" or "all" between people and their verb: "Orlov and Belov, both called", "The
// reports from the court all say".
func (u *unit) bothDo(i int) bool {
	if u.toks[i].low == "all" {
		return len(u.phrases) > 0 && u.phrases[len(u.phrases)-1].to == i && u.outside(i) && i+1 < len(u.toks) && u.toks[i+1].is(speechForm)
	}
	return u.toks[i].low == "both" && i > 0 && u.toks[i-1].sent == u.toks[i].sent && len(u.phrases) > 0 && (u.phrases[len(u.phrases)-1].to == i || u.comma(i-1))
}

// owner reads into ph the possessive pronoun at token i before a noun of speaking: "his claim that". It refers to the speaker.
func (p *page) owner(u *unit, i int, ph *phrase) bool {
	head := owners[u.toks[i].low]
	end := p.extent(u, i+1)
	if end == i+1 && i+2 < len(u.toks) && u.at(i+1, "earlier") { // "his earlier | claim"
		end = p.extent(u, i+2)
	}
	if end <= i+1 {
		return false
	}
	if noun := &u.toks[end-1]; (!noun.is(reportNoun) || noun.is(documentNoun) || end < len(u.toks) && p.isCueForm(u, end)) && !u.saysThat(end-1, end) {
		return false
	}
	*ph = phrase{from: i, to: i + 1, head: head, kind: pronounPhrase, plural: pronouns[head].plural, definite: true, owner: true}
	return true
}

// owners maps possessive pronouns to the subject pronouns of the owners.
var owners = map[string]string{"his": "he", "her": "she", "their": "they", "its": "it"}

// partOf extends a quantity by the phrase behind its "of": "one of the fund’s organizers".
func (p *page) partOf(u *unit, some phrase, mention int) phrase {
	if of := some.to; of == len(u.toks) || u.toks[of].low != "of" || !u.outside(of) {
		return some
	}
	for k := some.to + 1; k < len(u.toks) && u.outside(k); {
		var all phrase
		ok := p.phraseAt(u, k, mention, &all)
		switch {
		case ok && all.to < len(u.toks) && u.toks[all.to].Kind == model.Suffix:
			k = all.to + 1
		case ok && all.plural && all.kind != namedPhrase && all.kind != pronounPhrase:
			return phrase{from: some.from, to: all.to, head: all.head, kind: anonymousPhrase, plural: !single.has(some.head)}
		default:
			return some
		}
	}
	return some
}

// single are quantities of one.
var single = wordSet(`one another`)

// mentionIn returns the mention of the cast that heads the noun phrase in the tokens [j, end): the last of several, as in "Trump
// lawyer Rudy Giuliani", if only a title stands between two names, or something of the first ("Trump campaign aide Sam Nunberg");
// otherwise the first.
func (p *page) mentionIn(u *unit, j, end, mention int) *model.Mention {
	ms := p.cast.Mentions
	var found *model.Mention
	for m := mention; m < len(ms) && ms[m].Name.Start < u.toks[end-1].End; m++ {
		if ms[m].Name.Start < u.toks[j].Start || ms[m].Name.End > u.toks[end-1].End {
			continue
		}
		if found != nil && found.Kind != model.Attributed && u.tokenAt(ms[m].Start) > u.tokenAt(found.Name.End-1)+1 && !u.theirs(u.tokenAt(ms[m].Start)-1) {
			break // "Clinton leads Trump", but "longtime Trump backer Newt Gingrich"
		}
		found = &ms[m]
	}
	return found
}

// theirs reports whether the word at token i is a noun for a relation to another person whose name precedes it.
func (u *unit) theirs(i int) bool { return u.toks[i].in(followers) }

var followers = wordSet(`backer ally supporter critic foe loyalist confidant confidante aide friend rival opponent surrogate donor adviser advisor lawyer attorney spokesman spokeswoman associate appointee nominee`)

// linkBefore returns the first preposition from token j on and before the byte offset that is not part of an office ("chief of
// staff"), or -1.
func (p *page) linkBefore(u *unit, j, offset int) int {
	for k := j; k < len(u.toks) && u.toks[k].Start < offset; k++ {
		if f, n := p.forms.match(u.toks, k, len(u.toks)); n > 2 && f.kind == titleForm {
			k += n - 1
			continue
		}
		if k == j {
			continue
		}
		if u.toks[k].low == "of" || u.toks[k].low == "for" || u.toks[k].low == "to" {
			return k
		}
	}
	return -1
}

// bodyBetween reports whether the tokens from i up to the byte offset are the name of a body or place, so that the name behind
// them is that of the office holder: "CEO of | Gridpol Capital | Anna Roe".
func (p *page) bodyBetween(u *unit, i, offset int) bool {
	if i < len(u.toks) && u.toks[i].low == "the" { // "ambassador to | the UN | Anna Roe"
		i++
	}
	if i >= len(u.toks) || u.toks[i].Start >= offset {
		return false
	}
	for ; i < len(u.toks) && u.toks[i].Start < offset; i++ {
		if u.toks[i].Kind != model.Word || !p.capital(u, i) {
			return false
		}
	}
	return true
}

// bodyAt returns the token behind the name of a body of more than two words that begins at token i, or i: "Department of
// Homeland Security | Secretary Anna Roe".
func (p *page) bodyAt(u *unit, i int) int {
	if t := &u.toks[i]; t.capital && t.lex.longest > 2 {
		if f, n := p.forms.match(u.toks, i, len(u.toks)); n > 2 && f.kind == bodyForm {
			return i + n
		}
	}
	return i
}

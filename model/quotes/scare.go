package quotes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// linked is the score from which a link is reliable.
const linked = 4.0

// leftOut reports whether a run is nobody's words in the news sense: a title, a term, or a scare quote by the writer.
func (p *page) leftOut(ui, k int) bool {
	u := &p.units[ui]
	r := u.runs[k]
	l := p.links[r]
	words := p.countWords(r)
	if words == 0 {
		return true
	}
	if p.rank != nil {
		return l.phrase < 0 && !p.excerpts(ui, r)
	}
	f := p.frame(u, k)
	before := ""
	if f.first > 0 && u.toks[f.first-1].run < 0 {
		before = u.toks[f.first-1].low
	}
	switch {
	case p.runs[r].single && (l.score < 6 || u.zone == bodyZone && words < 3):
		return true
	case namers.has(before) && words <= 8:
		return true
	case p.isWork(ui, k):
		return true
	case words >= 2 && words <= 14 && l.score < 9 && p.titleCase(r):
		return true
	case l.phrase < 0 || l.score < linked:
		return words <= 5 && !p.excerpts(ui, r)
	}
	return false
}

// excerpts reports whether a run in a headline or blurb repeats words that the body reports.
func (p *page) excerpts(ui, run int) bool {
	if p.units[ui].zone == bodyZone {
		return false
	}
	_, ok := p.statementWith(wordsOf(p.runs[run].In(p.a.Text)))
	return ok
}

// namers are words before a term that they introduce.
var namers = wordSet(`so-called titled entitled nicknamed codenamed code-named named headlined dubbed subtitled captioned spelled pronounced hashtag`)

// countWords returns the number of words in the run.
func (p *page) countWords(run int) int {
	r := &p.runs[run]
	if r.words == 0 {
		r.words = 1 + wordsIn(r.In(p.a.Text))
	}
	return r.words - 1
}

// wordsIn counts the words of a text: a word begins with a letter or digit and ends at a space.
func wordsIn(text string) int {
	n, in := 0, 0 // in is 1 inside a word
	for _, r := range text {
		kind := inText[uint32(r)%utf8.RuneSelf]
		if r >= utf8.RuneSelf {
			kind = kindOf(r)
		}
		letter := kind & 1
		n += letter &^ in // branch-free: word ends are unpredictable
		in = letter | in&^(kind>>1)
	}
	return n
}

// kindOf returns 1 for letters and digits, 2 for spaces, 0 for everything else.
func kindOf(r rune) int {
	switch {
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		return 1
	case unicode.IsSpace(r):
		return 2
	}
	return 0
}

// inText holds the kind of each ASCII byte.
var inText = func() (kinds [utf8.RuneSelf]int) {
	for r := range rune(utf8.RuneSelf) {
		kinds[r] = kindOf(r)
	}
	return kinds
}()

// direct appends the quotations of the linked runs to out, which is empty.
func (p *page) direct(out []model.Quote) []model.Quote {
	t := turns{}
	p.out = make([]bool, len(p.runs))
	for ui := range p.units {
		u := &p.units[ui]
		for k := range u.runs {
			if p.leftOut(ui, k) {
				p.out[u.runs[k]] = true
				continue
			}
			out = append(out, p.quote(ui, k, &t))
		}
	}
	joinStatements(out)
	p.inherit(out)
	return out
}

// joinStatements merges the overlapping statements of quotations by one speaker: they belong to the same reported clause.
func joinStatements(quotes []model.Quote) {
	for i := 1; i < len(quotes); i++ {
		a, b := &quotes[i-1], &quotes[i]
		whole := func(q *model.Quote) model.Span {
			if q.Statement.Empty() {
				return q.Span
			}
			return q.Statement
		}
		sa, sb := whole(a), whole(b)
		if a.SpeakerText != b.SpeakerText || !sa.Overlaps(sb) {
			continue
		}
		union := model.Span{Start: min(sa.Start, sb.Start), End: max(sa.End, sb.End)}
		for j := i; j >= 0 && whole(&quotes[j]).Overlaps(union) && quotes[j].SpeakerText == b.SpeakerText; j-- {
			quotes[j].Statement, quotes[j].Kind = union, model.Partial
		}
	}
}

// knownAs reports whether run k of a unit is a name that something goes by: "the cabins, also known as the “winter houses”", "a
// so-called “winter house”", "aliases including “Winter”".
func (p *page) knownAs(ui, k int) bool {
	u := &p.units[ui]
	i := p.frame(u, k).first - 1
	if last := p.frame(u, k).last; u.at(last, "pronouns") && strings.Contains(p.runs[u.runs[k]].In(p.a.Text), "/") {
		return true // "uses “they/them” pronouns"
	}
	for n := 0; n < longestTerm && k > 0 && (u.at(i, "and") || u.comma(i)); n++ { // “Winter” and “Perm”
		f := p.frame(u, k-1)
		if u.comma(i - 1) {
			i--
		}
		if f.last != i {
			break
		}
		k, i = k-1, f.first-1
	}
	if i < 0 || u.toks[i].run >= 0 {
		return false
	}
	switch u.toks[i].low {
	case "so-called":
		return p.countWords(u.runs[k]) <= longestTerm
	case "titled", "entitled", "headlined", "subtitled":
		from, _ := u.sentenceTokens(i)
		comma := u.comma(p.frame(u, k).last) || strings.HasSuffix(p.runs[u.runs[k]].In(p.a.Text), ",")
		return comma && u.at(from, "in") && p.countWords(u.runs[k]) <= longestTitle // "In a memo titled “The Long Winter,” Orlov said"
	case "called":
		return i > 0 && u.toks[i-1].in(founded) && p.countWords(u.runs[k]) <= longestTerm && model.Capitalised(p.runs[u.runs[k]].In(p.a.Text)) // "a group called “Perm”"
	case "marked":
		return p.countWords(u.runs[k]) <= 2
	case "including":
		if u.comma(i - 1) {
			i--
		}
		return i > 0 && u.toks[i-1].in(goingBy) && p.countWords(u.runs[k]) <= longestTerm
	}
	if u.toks[i].is(definite | indefinite) {
		i--
	}
	return u.at(i, "as") && (u.at(i-1, "known") || u.at(i-1, "classified") || u.at(i-1, "to") && u.at(i-2, "referred") && u.byAnybody(i-2)) && p.countWords(u.runs[k]) <= longestTerm
}

// headsWork reports whether run k of a unit is the title of something, or what others keep saying: "a memo titled “The Long
// Winter”", "the “soft on bridges” accusation".
func (p *page) headsWork(u *unit, k int) bool {
	switch i := p.frame(u, k).first - 1; {
	case i < 0 || u.toks[i].run >= 0:
		return false
	case u.toks[i].low == "titled", u.toks[i].low == "entitled", u.toks[i].low == "subtitled":
		return p.countWords(u.runs[k]) <= longestTitle
	case u.toks[i].low == "the", u.toks[i].low == "this":
		f := p.frame(u, k)
		return f.last < len(u.toks) && u.toks[f.last].in(sayings) && p.countWords(u.runs[k]) <= longestTerm
	}
	return false
}

// sayings are nouns for what many say.
var sayings = wordSet(`accusation accusations argument arguments claim claims chant chants slogan narrative standard course theory charge label line`)

// founded are nouns for what is given a name when it is founded or made.
var founded = wordSet(`group organization organisation movement project film book show song program programme operation ship club`)

// goingBy are nouns for names, or for what goes by a name that it has chosen.
var goingBy = wordSet(`names aliases personas accounts handles pages hashtags`)

// byAnybody reports whether the participle at token i has nobody who acts: "it is popularly | referred to", "Orlov, sometimes |
// referred to".
func (u *unit) byAnybody(i int) bool {
	for i--; i > 0 && u.toks[i].is(lyEnding|adverbial) && !u.toks[i].is(finiteVerb) || u.toks[max(i, 0)].in(oftens); i-- {
	}
	return u.comma(i) || i >= 0 && (u.toks[i].in(beForms) || u.toks[i].low == "are" || u.toks[i].low == "were")
}

// longestTerm is the greatest number of words in a name that something goes by.
const longestTerm = 5

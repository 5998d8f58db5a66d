package quotes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// In the transcripts and interviews of some newsrooms the speaker's label is a name on a line of its own: "Sean Illing", or "sean
// illing". Section headings look alike, but only the names of speakers recur.

// lineKind is the role of a short line.
type lineKind byte

const (
	noLabel    lineKind = iota
	nameLabel           // the name of a speaker
	otherLabel          // another label, in lower case: "archived recording"
	heading             // a section heading, or another voice: nobody in the article says it
)

const (
	talkers  = 2 // this many different names stand on lines of their own,
	atLeast  = 2 // each at least this often
	longName = 4 // greatest number of words in a name
	longLine = 6 // greatest number of words in another label or a heading
)

// ownLines returns the kind of each unit as a line of its own, or nil if the text does not label speakers in this way.
func (p *page) ownLines() []lineKind {
	times := map[string]int{}
	for ui := range p.units {
		if name := p.nameAlone(&p.units[ui]); name != "" {
			times[name]++
		}
	}
	names := 0
	for _, n := range times {
		if n >= atLeast {
			names++
		}
	}
	if names < talkers {
		return nil
	}
	kinds := make([]lineKind, len(p.units))
	small := false
	for ui := range p.units {
		if u := &p.units[ui]; times[p.nameAlone(u)] >= atLeast {
			kinds[ui] = nameLabel
			small = small || !p.capital(u, 0)
		}
	}
	for ui := range p.units {
		switch u := &p.units[ui]; {
		case kinds[ui] != noLabel || len(u.toks) == 0:
		case p.shortLine(u) && !p.capital(u, 0):
			kinds[ui] = otherLabel
		case p.shortLine(u) && !small, small && u.toks[0].low == "archived": // "archived recording It was over": another voice interposed
			kinds[ui] = heading
		}
	}
	return kinds
}

// nameAlone returns the folded name if it is all there is in a unit of the body, or "": words that are all capitalised, or none,
// of which the first is a given name or which name somebody in the article.
func (p *page) nameAlone(u *unit) string {
	if u.zone != bodyZone || len(u.toks) < 2 || len(u.toks) > longName {
		return ""
	}
	words := make([]string, len(u.toks))
	for i := range u.toks {
		if u.toks[i].run >= 0 || u.toks[i].Kind != model.Word || p.capital(u, i) != p.capital(u, 0) {
			return ""
		}
		words[i] = u.toks[i].low
	}
	if _, given := p.lex.Forenames[words[0]]; !given && p.labelled(u.toks) < 0 {
		return ""
	}
	return strings.Join(words, " ")
}

// capital reports whether the word at token i begins with a capital letter.
func (p *page) capital(u *unit, i int) bool { return u.toks[i].capital }

// shortLine reports whether a unit consists of a few words that end no sentence; more may follow in brackets.
func (p *page) shortLine(u *unit) bool {
	if u.zone != bodyZone || len(u.toks) == 0 {
		return false
	}
	words := 0
	for i := range u.toks {
		if t := u.toks[i].In(p.a.Text); t == "(" || t == "[" {
			break
		} else if u.toks[i].Kind != model.Word || u.toks[i].run >= 0 {
			return false
		}
		words++
	}
	return words > 0 && words <= longLine
}

// head makes a label of all the words of a unit.
func (p *page) head(u *unit) {
	ph := phrase{from: 0, to: len(u.toks), head: u.toks[len(u.toks)-1].low, kind: nameLikePhrase, definite: true, opens: true}
	if f := p.labelled(u.toks); f >= 0 {
		ph.kind, ph.figures = namedPhrase, []int{f}
	}
	u.phrases, u.cues, u.label = []phrase{ph}, nil, 0
}

// asName capitalises a name in lower case.
func asName(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if r, size := utf8.DecodeRuneInString(w); unicode.IsLower(r) && !model.Capitalised(s) {
			words[i] = string(unicode.ToUpper(r)) + w[size:]
		}
	}
	return strings.Join(words, " ")
}

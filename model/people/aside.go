package people

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// asideLines is how many lines beside the article are searched for names: a page saved whole has hundreds, about anything.
const asideLines = 60

// makers says which of the names in an aside wrote the article rather than appear in it.
type makers byte

const (
	nobody makers = iota
	first         // a note on the author also names the employer
	everybody
)

// asides are the kinds of furniture that name people, and which of these people wrote the article. A photographer neither appears
// in it nor wrote it.
var asides = map[string]makers{
	"caption": nobody, "player": nobody, "related": nobody, "other story": nobody, "blurb": nobody, "pull quote": nobody,
	"credit line": everybody, "byline": everybody, "author note": first, "contact": everybody,
}

// beside reads the text that is in the file but not in the article: captions, bylines, credit lines, headlines of other stories.
// People named there are in the file, but do not speak. It is read last, so that it affects nothing else.
func (c *caster) beside() {
	c.proper = len(c.figures)
	s := c.scanner
	lines := 0
	read := func(span model.Span, wrote makers) {
		if lines++; lines > asideLines {
			return
		}
		line := span.In(c.a.Text)
		s.scan(zone{span: span, paragraph: -1})
		head := len(s.names) > 0 && titled(line)
		for i, n := range s.names {
			maker := wrote == everybody || wrote == first && i == 0
			if glued(n.bare.In(c.a.Text)) || credited(c.a.Text, n.bare) {
				continue
			}
			m := met{name: n, kind: model.Aside, head: head, figure: -1}
			if m.figure = c.named(&m, maker); m.figure >= 0 {
				c.met = append(c.met, m)
			} else if !maker {
				c.insideAside(m)
			}
		}
		s.names = s.names[:0]
	}
	for _, f := range c.a.Furniture {
		if wrote, names := asides[f.Reason]; names && !slices.Contains(c.a.Blurbs, f.Span) {
			read(f.Span, wrote)
		}
	}
	for _, p := range c.a.Body {
		for _, hole := range p.Holes {
			read(hole, nobody)
		}
	}
}

// glued reports whether a word of the name is glued to the next one, as in a list of headlines that lost its line ends: "DoeTen
// things to know".
func glued(name string) bool {
	small, word := 0, 0
	for _, r := range name {
		switch {
		case unicode.IsLower(r):
			small++
			word++
		case unicode.IsUpper(r) && small > 0 && word > 3:
			return true
		case unicode.IsUpper(r):
			word++
		default:
			small, word = 0, 0
		}
	}
	return false
}

// named returns the figure that a name beside the article means, or -1: one in the article, one in the lexicon, or a new one for
// a full name. An author of the article is never one in the lexicon: a reporter may have the same name as a minister.
func (c *caster) named(m *met, maker bool) int {
	words := core(m.words)
	switch {
	case len(words) == 0:
		return -1
	case len(words) == 1:
		gen := generation(m.words)
		switch {
		case maker:
			return -1
		case gen == "jr" || gen == "sr":
			return c.junior(m, lastName(words), gen)
		}
		return c.shortly(m, lastName(words))
	}
	lex, _, ok := c.r.identify(m, c.a)
	if !ok && maker && c.r.nameable(essentials(m.facts)) && len(words) <= 3 && !c.r.joined(m.facts) {
		ok = true // an author is named in full, even if the given name is rare
	}
	if !ok {
		return -1
	}
	if i, have := c.byLex[lex]; have && lex >= 0 && !maker {
		return i
	}
	last, gen := lastName(words), generation(m.words)
	for _, i := range c.bySurname[last] {
		if f := &c.figures[i]; f.generation == gen && f.first != "" && sameForename(f.first, words[0]) && (f.lex < 0 || !maker) {
			return i
		}
	}
	f := figure{lex: -1, first: words[0], last: last, generation: gen, paragraph: -1, at: m.bare.Start}
	f.Name, f.Surname, f.Gender = c.written(m), last, c.r.lex.Forenames[words[0]]
	if lex >= 0 && !maker {
		c.know(&f, lex)
	}
	return c.add(f)
}

// shortly returns the figure that a surname beside the article means, or -1: its bearer in the article, or the person whom the
// lexicon knows at that date.
func (c *caster) shortly(m *met, last string) int {
	var bearers []int
	for _, i := range c.bySurname[last] {
		if i < c.proper {
			bearers = append(bearers, i)
		}
	}
	_, given := c.r.lex.Forenames[last]
	plain := m.titled || !openers[last] && (!given && !wordNames[last] || !m.head && !m.initial)
	switch {
	case len(bearers) == 1 && (plain || !m.head):
		return bearers[0]
	case len(bearers) > 0 || !plain || c.r.thing(last):
		return -1
	}
	people := c.ofGender(c.r.surnames[last], c.titleSays(m))
	if len(people) == 0 {
		return -1
	}
	who := c.r.bearer(m.titles, people, c.a.Published)
	if who < 0 {
		return -1
	}
	if i, have := c.byLex[who]; have {
		return i
	}
	f := figure{lex: -1, paragraph: -1, at: m.bare.Start}
	f.Name = c.written(m)
	c.know(&f, who)
	return c.add(f)
}

// insideAside searches for names inside a run of capitalised words, such as a headline in title case.
func (c *caster) insideAside(m met) {
	var toks []model.Token
	for _, t := range model.Tokens(nil, c.a.Text, m.bare) {
		if t.Kind == model.Word {
			toks = append(toks, t)
		}
	}
	if len(m.words) < 2 || len(toks) != len(m.words) {
		return
	}
	for k := 0; k < len(toks); {
		n := min(longestName, len(toks)-k)
		for ; n > 0; n-- {
			p := c.cut(m, toks, k, k+n)
			if n > 1 {
				if _, known := c.r.knownAs(p.words, p.facts); !known && (len(core(p.words)) != 2 || c.inFull(core(p.words)) < 0) {
					continue
				}
			} else if !c.standsAlone(&p, k) {
				continue
			}
			p.head = true
			if p.figure = c.named(&p, false); p.figure >= 0 {
				p.kind = model.Aside
				c.met = append(c.met, p)
				break
			}
		}
		k += max(n, 1)
	}
}

// titled reports whether a line capitalises most of its words, so that a capital is no evidence of a name.
func titled(line string) bool {
	capitals, all := 0, 0
	for w := range strings.FieldsSeq(line) {
		r, _ := utf8.DecodeRuneInString(w)
		if len(w) < 4 || !unicode.IsLetter(r) {
			continue
		}
		if all++; unicode.IsUpper(r) {
			capitals++
		}
	}
	return all > 3 && capitals*5 >= all*4
}

// credited reports whether a name is part of a picture credit: a slash or dash and the agency follow it, or the agency precedes
// it.
func credited(text string, name model.Span) bool {
	after := text[name.End:min(len(text), name.End+4)]
	before := text[max(0, name.Start-3):name.Start]
	return strings.HasPrefix(after, "/") || strings.HasPrefix(after, "—") || strings.HasPrefix(after, "–") || strings.HasSuffix(before, "/")
}

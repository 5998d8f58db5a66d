package people

import (
	"sort"
	"strings"
)

// justBefore is the distance from a full name, in bytes, up to which the bare surname refers to it rather than to a namesake:
// about one more sentence.
const justBefore = 300

// justNamed returns the bearer of the surname who was last named in full just before, in the same paragraph, for a bare surname
// that would otherwise mean the usual figure: "Anna Belov came home. Belov said". If the latter leads a country, or is about to,
// the surname keeps that meaning.
func (c *caster) justNamed(m *met, last string, usual int) int {
	if usual < 0 || m.head || m.modifies || m.former || len(m.titles) > 0 || !m.beside && !m.initial && c.governs(m) || c.leads(c.figures[usual].lex) {
		return usual
	}
	best, at := usual, c.figures[usual].lastNamed(m)
	for _, i := range c.bySurname[last] {
		if f := &c.figures[i]; f.generation == "" && f.lastNamed(m) > at {
			best, at = i, f.lastNamed(m)
		}
	}
	return best
}

// governs reports whether a lower-case word follows, which the name may only modify: "Clinton staffers".
func (c *caster) governs(m *met) bool {
	rest := strings.TrimLeft(c.a.Text[m.bare.End:], " ")
	return rest != "" && rest[0] >= 'a' && rest[0] <= 'z'
}

// place is a position: a paragraph and an offset.
type place struct{ paragraph, at int }

// lastNamed returns the offset at which the figure was last named in full just before m, or -1.
func (f *figure) lastNamed(m *met) int {
	k := f.namedBefore(m.bare.Start)
	if k == 0 {
		return -1
	}
	if n := f.named[k-1]; n.paragraph == m.paragraph && m.bare.Start-n.at <= justBefore {
		return n.at
	}
	return -1
}

// namedBefore returns how often the figure is named in full before the byte offset.
func (f *figure) namedBefore(offset int) int {
	return sort.Search(len(f.named), func(k int) bool { return f.named[k].at >= offset })
}

// leads reports whether a person in the lexicon leads a country at the article's date, or will; for an undated article, whether
// they ever did.
func (c *caster) leads(lex int) bool {
	if lex < 0 {
		return false
	}
	for k, o := range c.r.lex.People[lex].Offices {
		if held := c.r.heldWhen(o, c.a.Published); c.r.offices[lex][k].rung == 0 && (held == now || held == later || !c.a.Published.Known()) {
			return true
		}
	}
	return false
}

// firstNamed returns the figure that a given name alone means, or -1: the only bearer in the article, if the word means nothing
// else and does not begin a sentence, unless a speech verb is beside it.
func (c *caster) firstNamed(m *met, words []string) int {
	if len(words) != 1 || m.titled || m.head || m.modifies || m.initial && !m.beside {
		return -1
	}
	w := words[0]
	if facts := essentials(m.facts)[0]; !facts.is(forename) || facts.is(opener|wordName|monthName|thingName) || len(facts.bearers) > 0 {
		return -1
	}
	only := -1
	for _, i := range c.byFirst[w] {
		if len(c.figures[i].named) == 0 {
			continue
		}
		if only >= 0 {
			return -1
		}
		only = i
	}
	return only
}

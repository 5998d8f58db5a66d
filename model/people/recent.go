package people

import (
	"sort"
	"strings"
)

// justBefore is how far behind a full name, in bytes, the bare surname goes on with it rather than with a namesake: about the
// sentence after.
const justBefore = 300

// justNamed returns who of those with the surname was last named in full just before, in the paragraph, for a bare surname that
// else would mean another one: "Anna Belov came home. Belov said". Whoever leads a country, or is about to, keeps the surname.
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

// governs reports whether a word in small letters follows, which the name may only modify: "Clinton staffers".
func (c *caster) governs(m *met) bool {
	rest := strings.TrimLeft(c.a.Text[m.bare.End:], " ")
	return rest != "" && rest[0] >= 'a' && rest[0] <= 'z'
}

// place is a byte of a paragraph.
type place struct{ paragraph, at int }

// lastNamed is where the figure was last named in full just before m, or -1.
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

// namedBefore is how often the figure is named in full before the byte offset.
func (f *figure) namedBefore(offset int) int {
	return sort.Search(len(f.named), func(k int) bool { return f.named[k].at >= offset })
}

// leads reports whether a person of the lexicon leads a country at the article's date, or will; of an undated article, ever did.
func (c *caster) leads(lex int) bool {
	if lex < 0 {
		return false
	}
	for _, o := range c.r.lex.People[lex].Offices {
		if held := c.r.heldWhen(o, c.a.Published); rung(o.Class) == 0 && (held == now || held == later || !c.a.Published.Known()) {
			return true
		}
	}
	return false
}

// firstNamed returns the figure whom a given name alone means, or -1: the only one of the article who bears it, where the word is
// nothing else and no sentence begins with it, unless he speaks there.
func (c *caster) firstNamed(m *met, words []string) int {
	if len(words) != 1 || m.titled || m.head || m.modifies || m.initial && !m.beside {
		return -1
	}
	w := words[0]
	if _, given := c.r.lex.Forenames[w]; !given || openers[w] || wordNames[w] || months[w] || c.r.thing(w) || len(c.r.surnames[w]) > 0 {
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

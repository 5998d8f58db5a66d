package people

import (
	"strings"

	"hotline/model"
)

// within searches for names inside runs of capitalised words that are not a name as a whole: headlines in title case ("Belov
// Warns Hale As Talks Stall") and lines in capitals. Capitals are no evidence there, so only people introduced in full and people
// in the lexicon are found.
func (c *caster) within() {
	for i := range len(c.met) {
		m := c.met[i]
		if m.figure >= 0 || !m.head && !m.shouted || len(m.words) < 2 {
			continue
		}
		var toks []model.Token
		for _, t := range model.Tokens(nil, c.a.Text, m.bare) {
			if t.Kind == model.Word {
				toks = append(toks, t)
			}
		}
		for k := 0; k < len(toks) && len(toks) == len(m.words); {
			k += c.piece(m, toks, k)
		}
	}
}

// longestName is the maximum number of words examined for one name inside a run.
const longestName = 4

// piece records the name that begins at word k of the run, if any, and returns the number of words it has passed.
func (c *caster) piece(m met, toks []model.Token, k int) int {
	for n := min(longestName, len(toks)-k); n > 1; n-- {
		p := c.cut(m, toks, k, k+n)
		if c.r.joined(p.facts) && !p.facts[n-1].is(modifiedNoun) { // "Hong Kong" contains no Hong, "Belov Tower" a Belov
			return n
		}
		if lex, ok := c.r.knownAs(p.words, p.facts); ok {
			if len(core(p.words)) > 1 {
				p.figure = c.figure(&p, lex)
			} else {
				p.figure = c.surnameOnly(&p, p.words[0], lex)
			}
			c.met = append(c.met, p)
			return n
		}
		if words := core(p.words); len(words) == 2 {
			if f := c.inFull(words); f >= 0 {
				p.figure = f
				c.meet(&c.figures[f], &p)
				c.met = append(c.met, p)
				return n
			}
		}
	}
	p := c.cut(m, toks, k, k+1)
	if !c.standsAlone(&p, k) {
		return 1
	}
	surname := p.facts[0]
	if f := c.introduced(&p, surname); f >= 0 {
		p.figure = f
		c.meet(&c.figures[f], &p)
	} else {
		p.head = true
		p.figure = c.fromLexicon(&p, surname)
	}
	if p.figure >= 0 {
		c.met = append(c.met, p)
	}
	return 1
}

// inFull returns the figure with that given name and surname, or -1.
func (c *caster) inFull(words []string) int {
	for _, i := range c.bySurname[words[1]] {
		if f := &c.figures[i]; f.first != "" && f.generation == "" && sameForename(f.first, words[0]) {
			return i
		}
	}
	return -1
}

// standsAlone reports whether a single word of a run may be a surname, and not a word that a headline needs for its sentence.
func (c *caster) standsAlone(p *met, k int) bool {
	w := p.facts[0]
	if w.is(speechVerb | opener | bodyWord | thingName | titleWord) {
		return false
	}
	return !w.is(forename|wordName) || p.titled || p.beside || k == 0 && w.is(wordName)
}

// cut makes words [from, to) of the run a name of its own, with the title that precedes it there.
func (c *caster) cut(m met, toks []model.Token, from, to int) met {
	p := met{kind: m.kind, head: m.head, figure: -1}
	p.words, p.facts, p.paragraph = m.words[from:to], m.facts[from:to], m.paragraph
	p.bare = model.Span{Start: toks[from].Start, End: toks[to-1].End}
	p.span = p.bare
	if from == 0 {
		p.titles, p.titled, p.place, p.span.Start, p.initial = m.titles, m.titled, m.place, m.span.Start, m.initial
	}
	for n := min(longestForm, from); n > 0 && !p.titled; n-- {
		if t := c.r.titleForm(strings.Join(m.words[from-n:from], " ")); t != "" && !modifiers[t] {
			p.titles, p.titled, p.span.Start = []string{t}, true, toks[from-n].Start
		}
	}
	if to < len(m.words) {
		p.modifies, p.beside = m.facts[to].is(modifiedNoun), m.facts[to].is(speechVerb)
	} else {
		p.modifies, p.beside = m.modifies, m.beside
	}
	return p
}

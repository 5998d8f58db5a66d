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
		if c.r.thing(strings.Join(p.words, " ")) && !modified[p.words[n-1]] { // "Hong Kong" contains no Hong, "Belov Tower" a Belov
			return n
		}
		if lex, ok := c.r.full[strings.Join(p.words, " ")]; ok {
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
	last := p.words[0]
	if f := c.introduced(&p, last); f >= 0 {
		p.figure = f
		c.meet(&c.figures[f], &p)
	} else {
		p.head = true
		p.figure = c.fromLexicon(&p, last)
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
	w := p.words[0]
	if _, verb := c.r.lex.Verbs[w]; verb || openers[w] || bodyWords[w] || c.r.thing(w) {
		return false
	}
	if _, office := c.r.lex.Titles[w]; office {
		return false
	}
	_, given := c.r.lex.Forenames[w]
	return !given && !wordNames[w] || p.titled || p.beside || k == 0 && wordNames[w]
}

// cut makes words [from, to) of the run a name of its own, with the title that precedes it there.
func (c *caster) cut(m met, toks []model.Token, from, to int) met {
	p := met{kind: m.kind, head: m.head, figure: -1}
	p.words, p.paragraph = m.words[from:to], m.paragraph
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
		p.modifies = modified[m.words[to]]
		_, p.beside = c.r.lex.Verbs[m.words[to]]
	} else {
		p.modifies, p.beside = m.modifies, m.beside
	}
	return p
}

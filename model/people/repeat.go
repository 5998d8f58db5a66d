package people

import (
	"strings"

	"hotline/model"
)

// repeat finds the short forms: a surname that repeats somebody introduced, or that the lexicon knows.
func (c *caster) repeat() {
	for _, titled := range []bool{true, false} { // a title tells which of several bearers is meant
		for i := range c.met {
			if m := &c.met[i]; m.figure < 0 && m.titled == titled {
				c.repeatOne(m)
			}
		}
	}
}

// repeatOne finds the figure that one short form means, making it where only the lexicon or a title knows it.
func (c *caster) repeatOne(m *met) {
	words := core(m.words)
	if len(words) == 0 || len(words) > 2 && !particles[words[0]] {
		return
	}
	last := lastName(words)
	if len(words) == 2 {
		if _, given := c.r.lex.Forenames[words[0]]; given || !m.titled {
			return
		}
	}
	if f := c.introduced(m, last); f >= 0 {
		if !(m.initial && openers[last]) {
			m.figure = f
			c.meet(&c.figures[f], m)
		}
		return
	}
	if f := c.fromLexicon(m, last); f >= 0 {
		m.figure = f
		return
	}
	if _, office := c.r.lex.Titles[last]; office {
		return
	}
	if m.titled && !m.head && len(words) == 1 && !bodyWords[last] && !c.known(last) && c.personTitle(m) {
		m.figure = c.surnameOnly(m, last, -1)
	}
}

// introduced returns the figure whose surname is last, or -1. Of several, the title's gender decides, then the
// one without "Jr.", then who was named most.
func (c *caster) introduced(m *met, last string) int {
	best := -1
	for i := range c.figures {
		f := &c.figures[i]
		if f.last != last && !(f.lex >= 0 && c.isVariant(f.lex, last)) {
			continue
		}
		if g := c.titleSays(m); g != 0 && f.Gender != 0 && g != f.Gender {
			continue
		}
		if best < 0 || c.figures[best].generation != "" && f.generation == "" ||
			(c.figures[best].generation == "") == (f.generation == "") && f.count > c.figures[best].count {
			best = i
		}
	}
	return best
}

func (c *caster) titleSays(m *met) model.Gender {
	for _, t := range m.titles {
		if g := titleGender[t]; g != 0 {
			return g
		}
	}
	return 0
}

// isVariant reports whether the lexicon gives the single word as another form of the person's name.
func (c *caster) isVariant(lex int, word string) bool {
	for _, i := range c.r.surnames[word] {
		if i == lex {
			return true
		}
	}
	return false
}

// fromLexicon makes a figure of a surname that only the lexicon knows. A surname that is also a word or a given
// name needs a title or a speech verb beside it; one that several people bear needs an office that one of them
// held at the article's date.
func (c *caster) fromLexicon(m *met, last string) int {
	bearers := c.r.surnames[last]
	if len(bearers) == 0 || c.known(last) {
		return -1
	}
	_, given := c.r.lex.Forenames[last]
	if (given || wordNames[last] || m.initial && openers[last]) && !m.titled && !m.beside {
		return -1
	}
	who := -1
	bearers = c.ofGender(bearers, c.titleSays(m))
	if len(bearers) == 0 {
		return -1
	}
	if len(bearers) == 1 {
		who = bearers[0]
	} else {
		who = c.bearer(m, bearers)
	}
	if who < 0 && m.head || c.doubtful(m, last, who) {
		return -1
	}
	return c.surnameOnly(m, last, who)
}

// ofGender leaves out the people whom a title such as "Ms." cannot mean.
func (c *caster) ofGender(people []int, g model.Gender) []int {
	if g == 0 {
		return people
	}
	var out []int
	for _, i := range people {
		if have := c.r.lex.People[i].Gender; have == 0 || have == g {
			out = append(out, i)
		}
	}
	return out
}

// doubtful reports whether a bare surname that nobody introduced more likely is a damaged form of somebody named
// just before it than the lexicon's person, who holds no office at that date.
func (c *caster) doubtful(m *met, last string, who int) bool {
	if who >= 0 {
		for _, o := range c.r.lex.People[who].Offices {
			if o.Held(c.a.Published) {
				return false
			}
		}
	}
	for i := range c.figures {
		f := &c.figures[i]
		if f.paragraph <= m.paragraph && m.paragraph-f.paragraph <= 3 && f.first != "" && alike(f.last, last) >= 0.9 {
			return true
		}
	}
	return false
}

// bearer chooses among the bearers of one surname by an office held at the article's date; -1 when none or
// several fit.
func (c *caster) bearer(m *met, bearers []int) int {
	titled, holding := -1, -1
	nt, nh := 0, 0
	for _, i := range bearers {
		for _, o := range c.r.lex.People[i].Offices {
			if !o.Held(c.a.Published) {
				continue
			}
			if holding != i {
				holding = i
				nh++
			}
			for _, t := range m.titles {
				if titled != i && (fold(o.Title) == t || contains(c.r.lex.Titles[t], o.Class)) {
					titled = i
					nt++
				}
			}
		}
	}
	switch {
	case nt == 1:
		return titled
	case nh == 1:
		return holding
	}
	return -1
}

func contains(list []string, s string) bool {
	for _, have := range list {
		if have == s {
			return true
		}
	}
	return false
}

// surnameOnly returns the figure known by surname alone, making it where it is new.
func (c *caster) surnameOnly(m *met, last string, lex int) int {
	for i := range c.figures {
		f := &c.figures[i]
		if lex >= 0 && f.lex == lex || lex < 0 && f.lex < 0 && f.last == last {
			c.meet(f, m)
			return i
		}
	}
	f := figure{lex: -1, last: last, paragraph: m.paragraph}
	f.Name, f.Surname = m.bare.In(c.a.Text), last
	if lex >= 0 {
		f.last = ""
		c.know(&f, lex)
	}
	c.meet(&f, m)
	c.figures = append(c.figures, f)
	return len(c.figures) - 1
}

// known reports whether the word is a place, body or outlet, which a bare capital more likely means.
func (c *caster) known(word string) bool {
	if _, ok := c.r.lex.Places[word]; ok {
		return true
	}
	if _, ok := c.r.lex.Bodies[word]; ok {
		return true
	}
	_, ok := c.r.lex.Outlets[word]
	return ok
}

// personTitle reports whether some title beside the name is one that only people bear.
func (c *caster) personTitle(m *met) bool {
	for _, t := range m.titles {
		if modifiers[t] {
			continue
		}
		if _, ok := c.r.lex.Titles[t]; ok {
			return true
		}
	}
	return false
}

// wordNames are surnames that are also English words, months or virtues.
var wordNames = wordSet(`bush may page stone gates price reed rice power powers flake short long young king bishop pope case cash cotton cross day dean
drew field fields ford frank grant green hand harm hope hunt law love major march mark marks marsh mercy miller mills moon moore north paul pence
pike pool post rich rose sharp sterling strong sessions swift wise wood woods west white black brown gray grey baker cook carter cooper mason turner warner manning burns bolt gross
kerry prince walker banks bond bell bloom brand brooks church cold crow early earnest fine fisher fox gold graves hill holder house lake land lane little low lynch`)

// mend joins damaged short forms: a bare capital word that acts as a speaker, that nobody was introduced by and
// that is nearly the surname of somebody introduced before it.
func (c *caster) mend() {
	for i := range c.met {
		m := &c.met[i]
		if m.figure >= 0 || m.head || !m.beside && !m.titled {
			continue
		}
		words := core(m.words)
		if len(words) != 1 || c.known(words[0]) || bodyWords[words[0]] || openers[words[0]] {
			continue
		}
		best, score := -1, 0.0
		for j := range c.figures {
			f := &c.figures[j]
			if f.paragraph > m.paragraph || f.last == "" || f.last[0] != words[0][0] || f.generation != "" {
				continue
			}
			if s := alike(f.last, words[0]); s > score {
				best, score = j, s
			}
		}
		if best >= 0 && score >= 0.82 {
			m.figure = best
			m.reason = "speaks as " + strings.TrimSpace(c.figures[best].Name) + ", introduced before; nobody else bears the name"
			c.meet(&c.figures[best], m)
		}
	}
}

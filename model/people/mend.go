package people

import (
	"strings"

	"hotline/model"

	"github.com/xrash/smetrics"
)

// mostComparisons bounds the number of comparisons in one article; a text with more unknown names is a list.
const mostComparisons = 20_000

// near is a figure whose surname is like a damaged form.
type near struct {
	figure int
	score  float64
}

// mender assigns damaged short forms to the figures of a cast.
type mender struct {
	c     *caster
	shape map[[2]int][]int  // first byte and length of a surname → figures
	found map[string][]near // damaged form → figures like it
	left  int               // comparisons left
	lower map[string]bool   // words that occur in the article in lower case
}

// mend assigns damaged short forms: a bare capitalised word with a speech verb or title, by which nobody was introduced, and that
// is nearly the surname of somebody introduced before it.
func (c *caster) mend() {
	md := mender{c: c, found: map[string][]near{}, left: mostComparisons}
	for i := range c.met {
		m := &c.met[i]
		if m.figure >= 0 || m.head || !m.beside && !m.titled {
			continue
		}
		words := core(m.words)
		if len(words) != 1 || !md.name(m) {
			continue
		}
		best, score := -1, 0.0
		for _, n := range md.near(words[0]) {
			if c.figures[n.figure].paragraph <= m.paragraph && n.score > score {
				best, score = n.figure, n.score
			}
		}
		if best >= 0 && !md.plain(words[0]) {
			m.figure = best
			m.reason = "speaks as " + strings.TrimSpace(c.figures[best].Name) + ", introduced before; nobody else bears the name"
			c.meet(&c.figures[best], m)
		}
	}
}

// name reports whether the only word of a name may be a damaged surname, and not an acronym, compound, given name, verb, title or body.
func (md *mender) name(m *met) bool {
	w := essentials(m.facts)[0]
	return !w.is(speechVerb|bodyWord|opener|thingName) && (!w.is(titleWord) || w.is(wordName)) && (!w.is(forename) || m.titled) &&
		!strings.ContainsAny(w.low, "-‑") && !upper(m.bare.In(md.c.a.Text))
}

// near returns the figures whose surname is like the word, the first introduced first.
func (md *mender) near(w string) []near {
	if have, ok := md.found[w]; ok {
		return have
	}
	if md.shape == nil {
		md.shape = map[[2]int][]int{}
		for i, f := range md.c.figures {
			if f.last != "" && f.generation == "" {
				k := [2]int{int(f.last[0]), len(f.last)}
				md.shape[k] = append(md.shape[k], i)
			}
		}
	}
	var out []near
	for n := len(w) - 2; n <= len(w)+2; n++ {
		for _, i := range md.shape[[2]int{int(w[0]), n}] {
			if md.left--; md.left < 0 {
				break
			}
			if s := damage(md.c.figures[i].last, w); s > 0 {
				out = append(out, near{i, s})
			}
		}
	}
	md.found[w] = out
	return out
}

// damage returns the similarity of the form to the surname, 0 to 1. It is 0 if they are not similar enough, and for words derived
// from the surname ("Trumpian", "the Trumps"), which are not damaged forms of it.
func damage(surname, form string) float64 {
	if strings.HasPrefix(form, surname) {
		return 0
	}
	s := alike(surname, form)
	if s >= 0.9 || s >= 0.82 && smetrics.WagnerFischer(surname, form, 1, 1, 1) <= 2 {
		return s
	}
	return 0
}

// plain reports whether the word also occurs in the article in lower case: then it is a word and not a name.
func (md *mender) plain(w string) bool {
	if md.lower == nil {
		md.lower = map[string]bool{}
		var toks []model.Token
		for _, p := range md.c.a.Body {
			toks = p.Tokens(toks[:0], md.c.a.Text)
			for _, t := range toks {
				if word := t.In(md.c.a.Text); t.Kind == model.Word && !model.Capitalised(word) {
					md.lower[fold(word)] = true
				}
			}
		}
	}
	return md.lower[w]
}

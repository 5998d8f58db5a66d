package people

import (
	"cmp"
	"slices"

	"hotline/model"
)

// Cast finds the figures of an article and every mention of them. Cost: linear in the text, with a small factor for each name
// that the lexicon does not know.
func (r *Reader) Cast(a *model.Article) model.Cast {
	sheet := model.Lay(a)
	defer sheet.Leave()
	return r.CastOf(sheet)
}

// CastOf is like Cast for an article that is already laid out.
func (r *Reader) CastOf(sheet *model.Sheet) model.Cast {
	a, s := sheet.Article, r.scannerOn(sheet)
	s.indexes.empty()
	c := caster{r: r, a: a, scanner: s, indexes: s.indexes, met: s.met[:0], figures: s.figures[:0]}
	defer func() {
		clear(c.figures) // they hold references to the text
		s.met, s.figures = c.met, c.figures
	}()
	for i, p := range a.Body {
		for _, sentence := range p.Sentences {
			s.scan(zone{span: sentence, paragraph: i})
			c.take(s.names, model.Named, false)
			s.names = s.names[:0]
		}
	}
	for _, group := range []struct {
		spans []model.Span
		kind  model.MentionKind
	}{{a.Headline, model.Named}, {a.Blurbs, model.Named}, {a.Tags, model.Tagged}} {
		for _, span := range group.spans {
			s.scan(zone{span: span, paragraph: -1})
			c.take(s.names, group.kind, true)
			s.names = s.names[:0]
		}
	}
	c.introduce()
	c.labelled()
	c.strangers()
	c.repeat()
	c.within()
	c.mend()
	c.beside()
	return c.finish()
}

// met is a name found in the article and the figure that it means, or -1.
type met struct {
	name
	kind   model.MentionKind
	head   bool // from a headline or tag line, where capitals are no evidence
	figure int
	reason string
}

// figure is a member of the cast while it is being built.
type figure struct {
	model.Figure
	lex         int // index in the lexicon's people, or -1
	first, last string
	generation  string
	paragraph   int     // of the introduction
	at          int     // offset at which the introduction names them in full; 0 if only by surname
	named       []place // places at which the body names them in full, ascending
	count       int
	short       int  // how often somebody is called by the surname alone
	spelt       bool // Name is spelt as in this article
	shouted     bool // Name occurs in the article in capitals only
}

type caster struct {
	r       *Reader
	a       *model.Article
	scanner *scanner
	met     []met
	figures []figure
	proper  int // number of figures in the article itself; later ones occur only beside it
	indexes
}

// indexes find the figures of a caster; they are reused for one article after the other.
type indexes struct {
	bySurname map[string][]int // folded surname → indexes in figures, ascending
	byFirst   map[string][]int // first word of a folded name → the same
	byLex     map[int]int      // index in the lexicon's people → index in figures
	alone     map[string]bool  // see strangers
}

// empty makes the indexes ready for the next article.
func (x *indexes) empty() {
	x.bySurname, x.byFirst, x.byLex, x.alone = emptied(x.bySurname), emptied(x.byFirst), emptied(x.byLex), emptied(x.alone)
}

// mostKept is the number of entries up to which a map is reused: to empty a larger one takes longer than to make one.
const mostKept = 1 << 10

func emptied[K comparable, V any](m map[K]V) map[K]V {
	if m == nil || len(m) > mostKept {
		return map[K]V{}
	}
	clear(m)
	return m
}

// add adds a figure to the cast and returns its index.
func (c *caster) add(f figure) int {
	i := len(c.figures)
	c.figures = append(c.figures, f)
	c.bySurname[f.last] = append(c.bySurname[f.last], i)
	c.byFirst[f.first] = append(c.byFirst[f.first], i)
	if f.lex >= 0 {
		c.byLex[f.lex] = i
	}
	return i
}

func (c *caster) take(names []name, kind model.MentionKind, head bool) {
	for _, n := range names {
		c.met = append(c.met, met{name: n, kind: kind, head: head, figure: -1})
	}
}

// introduce makes a figure for every full name.
func (c *caster) introduce() {
	for pass := range 2 { // the body first: a headline repeats, it does not introduce
		for i := range c.met {
			m := &c.met[i]
			if m.head == (pass == 0) {
				continue
			}
			if len(core(m.words)) < 2 {
				c.introducePaired(i)
				continue
			}
			if words := core(m.words); len(words) == 2 && particles[words[0]] && c.endsName(words, words[1]) {
				continue // "Mrs. Le Pen", who was introduced with her given name
			}
			if lex, reason, ok := c.r.identify(m, c.a); ok {
				m.figure, m.reason = c.figure(m, lex), reason
				if f := &c.figures[m.figure]; lex >= 0 && reason == "" && !m.head && !f.spelt {
					f.Name, f.spelt = c.r.spelling(m, lex, c.a.Text), true
				}
			}
		}
	}
}

// core returns the name without initials and generational suffixes: the part that tells two people apart. It may return words
// itself.
func core(words []string) []string {
	if !slices.ContainsFunc(words, inessential) {
		return words
	}
	out := make([]string, 0, len(words))
	for _, w := range words {
		if !inessential(w) {
			out = append(out, w)
		}
	}
	return out
}

// essentials is core for what is known about the words.
func essentials(facts []*word) []*word {
	if !slices.ContainsFunc(facts, (*word).inessential) {
		return facts
	}
	return slices.DeleteFunc(slices.Clone(facts), (*word).inessential)
}

func (w *word) inessential() bool { return inessential(w.low) }

func inessential(w string) bool { return endsGeneration(w) || len(w) == 2 && w[1] == '.' }

// figure returns the figure that m names in full, adding it if it is new.
func (c *caster) figure(m *met, lex int) int {
	words := core(m.words)
	first, last, gen := words[0], lastName(words), generation(m.words)
	have, found := c.byLex[lex]
	if !found {
		have = -1
		for _, i := range c.bySurname[last] {
			f := &c.figures[i]
			if (lex < 0 || f.lex < 0) && f.generation == gen && sameForename(f.first, first) {
				have = i
				break
			}
		}
	}
	if have >= 0 {
		f := &c.figures[have]
		if f.lex < 0 && lex >= 0 {
			c.know(f, lex)
			c.byLex[lex] = have
		}
		if f.lex < 0 && f.shouted && !m.shouted {
			f.Name, f.shouted = c.written(m), false
		}
		c.meet(f, m)
		return have
	}
	f := figure{lex: -1, first: first, last: last, generation: gen, paragraph: m.paragraph, at: m.bare.Start}
	f.Name = c.written(m)
	f.shouted = m.shouted
	f.Surname = last
	f.Gender = c.r.lex.Forenames[first]
	if lex >= 0 {
		c.know(&f, lex)
	}
	c.meet(&f, m)
	return c.add(f)
}

// written returns the name as written in the article, on one line.
func (c *caster) written(m *met) string { return m.bare.Line(c.a.Text) }

// know fills in the lexicon's information on the figure.
func (c *caster) know(f *figure, lex int) {
	p := c.r.lex.People[lex]
	f.lex, f.ID, f.Name, f.Side = lex, p.ID, p.Name, p.Side
	if p.Gender != 0 {
		f.Gender = p.Gender
	}
	if f.last == "" {
		words := c.r.folded[lex]
		f.first, f.last, f.generation = core(words)[0], lastName(core(words)), generation(words)
	}
	f.Surname = f.last
}

// meet records one more occurrence of the figure.
func (c *caster) meet(f *figure, m *met) {
	f.count++
	if words := core(m.words); len(words) == 1 && words[0] != f.first {
		f.short++
	}
	if !m.head && len(core(m.words)) > 1 {
		k := f.namedBefore(m.bare.Start) // nearly always the end
		f.named = slices.Insert(f.named, k, place{m.paragraph, m.bare.Start})
	}
	if m.former {
		f.Titles = addOnce(f.Titles, "former")
	}
	for _, t := range m.titles {
		f.Titles = addOnce(f.Titles, t)
		if g := titleGender[t]; g != 0 && f.Gender == 0 {
			f.Gender = g
		}
	}
	if m.place == "" {
		return
	}
	if p, ok := c.r.lex.Places[m.place]; ok {
		f.Titles = addOnce(f.Titles, m.place)
		if f.Side == "" && len(m.titles) > 0 {
			f.Side = p.Side
		}
	}
}

func addOnce(list []string, s string) []string {
	for _, have := range list {
		if have == s {
			return list
		}
	}
	return append(list, s)
}

// titleGender maps titles that show a person's gender to it.
var titleGender = map[string]model.Gender{
	"mr": model.Male, "mr.": model.Male, "sir": model.Male, "lord": model.Male, "king": model.Male, "prince": model.Male,
	"spokesman": model.Male, "chairman": model.Male, "congressman": model.Male, "businessman": model.Male,
	"mrs": model.Female, "mrs.": model.Female, "ms": model.Female, "ms.": model.Female, "miss": model.Female, "lady": model.Female,
	"queen": model.Female, "princess": model.Female, "spokeswoman": model.Female, "chairwoman": model.Female,
	"congresswoman": model.Female, "businesswoman": model.Female, "first lady": model.Female,
}

// order sorts the figures by their first mention; those who occur only beside the article come last.
func (c *caster) order() {
	first := make([]int, len(c.figures))
	for i := range first {
		first[i] = len(c.a.Text)
		if i >= c.proper {
			first[i] += 1 + i
		}
	}
	for _, m := range c.met {
		if m.figure >= 0 && m.kind != model.Aside {
			first[m.figure] = min(first[m.figure], m.bare.Start)
		}
	}
	by := make([]int, len(first))
	for i := range by {
		by[i] = i
	}
	slices.SortStableFunc(by, func(i, j int) int { return cmp.Compare(first[i], first[j]) })
	at := make([]int, len(by))
	for i, f := range by {
		c.figures, at[f] = append(c.figures, c.figures[f]), i
	}
	c.figures = slices.Delete(c.figures, 0, len(by))
	for i := range c.met {
		if f := c.met[i].figure; f >= 0 {
			c.met[i].figure = at[f]
		}
	}
}

// finish turns the results into the Cast.
func (c *caster) finish() model.Cast {
	c.order()
	meant := 0
	for i := range c.met {
		if c.met[i].figure >= 0 {
			meant++
		}
	}
	cast := model.Cast{Figures: make([]model.Figure, len(c.figures)), Mentions: make([]model.Mention, 0, meant)}
	for i := range c.figures {
		f := &c.figures[i]
		if f.shouted && f.lex < 0 {
			f.Name = nameCase(f.Name)
		}
		cast.Figures[i] = f.Figure
	}
	forms := formIndex{}
	figures := make([]int, 0, meant)
	for i := range c.met {
		m := &c.met[i]
		if m.figure < 0 {
			continue
		}
		kind := m.kind
		if m.modifies && kind == model.Named {
			kind = model.Attributed
		}
		figures = append(figures, m.figure)
		n := len(figures)
		cast.Mentions = append(cast.Mentions, model.Mention{Span: m.span, Name: m.bare, Figures: figures[n-1 : n : n], Kind: kind})
		form := forms.of(cast.Figures, m.figure, m.bare.In(c.a.Text))
		form.Count++
		if m.reason != "" {
			form.Reason = m.reason
		}
	}
	slices.SortFunc(cast.Mentions, func(a, b model.Mention) int { return cmp.Compare(a.Start, b.Start) })
	return cast
}

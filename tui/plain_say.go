package tui

import (
	"strconv"
	"strings"

	"hotline/model"
	"hotline/model/cite"
	"hotline/model/corpus"
)

// How the conversation describes quotes, articles, wordings and time.

// quoteItem returns the line of a quote: day, speaker, kind, words, outlets.
func (t *talk) quoteItem(n int, why text) item {
	c := t.app.Corpus
	q := c.Quote(n)
	w := when(c, n)
	where := source(c.Article(q.Article))
	if many := c.Outlets(n); many > 1 {
		where = say("in %d outlets", many)
		if voices := len(c.Voices(n)); voices > 1 {
			where += say(", %d speakers", voices)
		}
	}
	kind := text("")
	if k := kindWord(c, q); k != "" {
		kind = k + ": "
	}
	s := line(w.String()) + ", " + speaker(c, q) + howSure(q) + ": " + kind + spoken(c, q) + " " + where + "."
	if why != "" {
		s += " " + why + "."
	}
	return item{s, func() { t.read(n) }}
}

// howSure says in words what the signs behind a speaker say on the screen.
func howSure(q *corpus.Quote) text {
	switch {
	case q.How == model.HowNone || q.Sure == model.High:
		return ""
	case q.Sure == model.Medium:
		return ", likely"
	}
	return ", uncertain"
}

func (t *talk) quotes() {
	var items []item
	for _, n := range t.app.Answer.rows.All() {
		items = append(items, t.quoteItem(n, ""))
	}
	t.list(items)
}

func (t *talk) articles() {
	c := t.app.Corpus
	var items []item
	for _, n := range t.app.Answer.stories.All() {
		a := c.Article(n)
		said := line(a.Published.String()) + ", " + source(a) + ": " + line(a.Title)
		if copies := len(c.Copies(n)); copies > 1 {
			said += ", printed in " + plural(copies, "copy", "copies")
		}
		items = append(items, item{said, func() { t.article(n) }})
	}
	t.list(items)
}

func (t *talk) facet(section int) {
	var items []item
	for _, count := range t.app.facet(section) {
		field := sections[section].field
		items = append(items, item{line(count.Label) + ", " + line(grouped(count.N)), func() {
			t.query(toggle(t.app.Query, field, count.Value).String())
		}})
	}
	t.list(items)
}

// read prints everything about a quote.
func (t *talk) read(n int) {
	c := t.app.Corpus
	q := c.Quote(n)
	a := c.Article(q.Article)
	t.quote = n
	who := speaker(c, q)
	if q.Stance != model.Says {
		who += ", " + cueWords(c, q)
	}
	t.say(who + ": " + spoken(c, q))
	t.say(trust(c, n))
	t.say("In " + source(a) + ", " + line(withBasis(a.Published)) + ": " + line(a.Title))
	t.say("Paragraph: " + passageIn(a, paragraphOf(a, q.Span)).text)
	t.say("“wordings”, “reply”, “source” and “cite” tell more of it.")
}

// ofQuote reports whether a quote was read, and says so if not.
func (t *talk) ofQuote() bool {
	if t.quote < 0 || t.quote >= t.app.Corpus.NumQuotes() {
		t.say("Read a quote first, by its number.")
		return false
	}
	return true
}

func (t *talk) article(n int) {
	a := t.app.Corpus.Article(n)
	t.say(line(a.Title))
	t.say(source(a) + ", published " + line(withBasis(a.Published)) + ", " + line(a.File))
	for _, p := range a.Body {
		t.say(passageIn(a, p.Span).text)
	}
}

func (t *talk) source() {
	if t.ofQuote() {
		t.article(t.app.Corpus.Quote(t.quote).Article)
	}
}

func (t *talk) wordings() {
	if !t.ofQuote() {
		return
	}
	v, several := t.app.view(), len(t.app.Corpus.Voices(t.quote)) > 1
	var items []item
	for i, w := range t.app.Corpus.Compare(t.quote) {
		words, _ := v.differences(w, i == 0)
		q := t.app.Corpus.Quote(w.Quote)
		where := source(t.app.Corpus.Article(q.Article))
		if several {
			where += ", " + speaker(t.app.Corpus, q)
		}
		if q.Stance != model.Says {
			where += ", " + cueWords(t.app.Corpus, q)
		}
		items = append(items, item{where + ", " + joined(i, likeWording{Wording: w}) + ": " + words, func() { t.read(w.Quote) }})
	}
	t.list(items)
}

func (t *talk) replies() {
	if !t.ofQuote() {
		return
	}
	var items []item
	for _, x := range t.app.Corpus.Answers(t.quote) {
		items = append(items, t.quoteItem(x.Quote, line("Guessed: "+x.Why)))
	}
	if len(items) == 0 {
		t.say(noAnswer)
		return
	}
	t.list(items)
}

func (t *talk) timeline() {
	a := t.app
	a.Answer.days, a.Answer.sources = courseOf(a.opts.context(), a.Corpus, a.question, a.Answer.Result), timelineColumns(a.question)
	a.Grain = byItself
	v := a.view()
	t.say("By " + grainNames[v.grain()] + ": " + v.course())
	for _, p := range v.periods() {
		if p.sum() == 0 {
			continue
		}
		label := text("no day known")
		if p.day != 0 {
			label = line(v.grain().value(p.day, false))
		}
		for i, col := range a.Answer.sources {
			if p.n[i] > 0 {
				label += say(", %s %s", termName(a.Corpus, col), grouped(p.n[i]))
			}
		}
		t.say(label)
	}
}

func (t *talk) cite(form string) {
	if !t.ofQuote() {
		return
	}
	q := cite.Of(t.app.Corpus, t.quote)
	for _, f := range cite.Forms {
		if strings.HasPrefix(strings.ToLower(f.Name), strings.ToLower(form)) {
			s, err := f.Write([]cite.Quote{q})
			if err != nil {
				s = err.Error()
			}
			for l := range strings.Lines(s) {
				t.say(line(strings.TrimRight(l, "\r\n")))
			}
			return
		}
	}
	t.say(say("There is no form “%s”: text, Markdown, Chicago, BibTeX, CSV or JSON.", form))
}

func (t *talk) drop(which string) {
	n := len(t.app.Query)
	if which != "" {
		n, _ = strconv.Atoi(which)
	}
	if n < 1 || n > len(t.app.Query) {
		t.say("There is no such filter.")
		return
	}
	t.query(t.app.Query.Without(n - 1).String())
}

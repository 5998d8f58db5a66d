package tui

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/cite"
	"hotline/model/corpus"
)

// Plain is the program as a conversation in lines, for screen readers and terminals that can do nothing: a query is
// typed and answered by numbered lines, a number asks for one of them. It is the same State, asked the same questions.
// It ends with the input, or with quit.
func Plain(ctx context.Context, opts Options, in io.Reader, out io.Writer) error {
	p := &talk{app: newApp(opts), out: bufio.NewWriter(out), quote: -1}
	p.app.W, p.app.H = 100, 40
	p.say("Reading…")
	c, problems, err := opts.Load(ctx, func(corpus.Progress) {})
	if c == nil || errors.Is(err, context.Canceled) {
		return err
	}
	p.do(func() tea.Cmd {
		return p.app.loaded(loaded{corpus: c, problems: problems, err: err, all: facets(c, nil, c.Select(nil)), months: monthsOf(c, c.Select(nil))})
	})
	if n := len(p.app.Problems); n > 0 {
		p.say(plural(n, "input", "inputs") + " could not be read; “problems” lists them.")
	}
	p.found()
	if len(opts.Query) > 0 {
		p.quotes()
	}
	p.say("Type a query such as by:lavrov topic:summit, a number, or help.")
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<20)
	for {
		fmt.Fprint(p.out, "> ")
		if err := p.out.Flush(); err != nil {
			return err
		}
		if !lines.Scan() || ctx.Err() != nil {
			fmt.Fprintln(p.out)
			break
		}
		if !p.hear(strings.TrimSpace(lines.Text())) {
			break
		}
	}
	if opts.KeepSession != nil {
		err = opts.KeepSession(p.app.session())
	}
	return errors.Join(p.out.Flush(), lines.Err(), err)
}

// talk is a conversation: what was listed last is what numbers mean.
type talk struct {
	app    *App
	out    *bufio.Writer
	listed []item
	shown  int // of those listed
	quote  int // the one read last, or -1
}

// item is one numbered line and what asking for it does.
type item struct {
	said text
	ask  func()
}

const pageOfLines = 10

func (t *talk) say(s text) { fmt.Fprintln(t.out, string(s)) }

// do runs what the screen would run, and everything that follows from it.
func (t *talk) do(f func() tea.Cmd) {
	t.run(f())
	if t.app.toast != "" {
		t.say(t.app.toast)
		t.app.toast = ""
	}
}

func (t *talk) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case tea.BatchMsg:
		for _, c := range msg {
			t.run(c)
		}
	case answer:
		t.app.heard(msg)
	case told:
		t.app.toast = text(msg)
	}
}

// order is a word of the conversation.
type order struct {
	word, help string
	do         func(t *talk, rest string)
}

// orders are the words understood; anything else is a query. They are filled in init because help lists them.
var orders []order

func init() {
	orders = []order{
		{"more", "the next lines of the list", func(t *talk, _ string) { t.more() }},
		{"quotes", "the quotes selected", func(t *talk, _ string) { t.quotes() }},
		{"articles", "the articles selected", func(t *talk, _ string) { t.articles() }},
		{"people", "who speaks, with the number of quotes; a number filters", func(t *talk, _ string) { t.facet(sectionPeople) }},
		{"topics", "topics, likewise", func(t *talk, _ string) { t.facet(sectionTopics) }},
		{"outlets", "outlets, likewise", func(t *talk, _ string) { t.facet(sectionOutlets) }},
		{"sides", "the governments, likewise", func(t *talk, _ string) { t.facet(sectionSides) }},
		{"timeline", "how much was said when", func(t *talk, _ string) { t.timeline() }},
		{"wordings", "every wording of the quote read last", func(t *talk, _ string) { t.wordings() }},
		{"reply", "what may be the answer to it", func(t *talk, _ string) { t.replies() }},
		{"source", "the article it stands in", func(t *talk, _ string) { t.source() }},
		{"cite", "its citation; cite Chicago, cite BibTeX … in another form", (*talk).cite},
		{"also", "a term added to the query: also topic:summit", func(t *talk, rest string) { t.query(t.app.Query.String() + " " + rest) }},
		{"drop", "drop the filter with a number, or the last", (*talk).drop},
		{"clear", "drop all filters", func(t *talk, _ string) { t.query("") }},
		{"undo", "undo the last change", func(t *talk, _ string) { t.do(func() tea.Cmd { return t.app.undo(1) }); t.found() }},
		{"problems", "what could not be read", func(t *talk, _ string) {
			for _, p := range t.app.Problems {
				t.say(p.line())
			}
		}},
		{"help", "these words", func(t *talk, _ string) {
			t.say("A query is terms with blanks between: words, by: about: in: topic: side: outlet: wire: place: kind: media: since: until: on:")
			t.say("A number reads that line of the list. Enter alone goes on. The other words are:")
			for _, o := range orders {
				t.say(line(o.word + ": " + o.help))
			}
		}},
		{"quit", "leave", nil},
	}
}

// hear does what a line asks for; false ends the conversation.
func (t *talk) hear(s string) bool {
	word, rest, _ := strings.Cut(s, " ")
	if n, err := strconv.Atoi(s); err == nil {
		if n < 1 || n > len(t.listed) {
			t.say(say("There is no line %d.", n))
			return true
		}
		t.listed[n-1].ask()
		return true
	}
	if s == "" {
		t.more()
		return true
	}
	for _, o := range orders {
		if o.word == strings.ToLower(word) {
			if o.do == nil {
				return false
			}
			o.do(t, strings.TrimSpace(rest))
			return true
		}
	}
	t.query(s)
	return true
}

// query asks a query and lists its quotes.
func (t *talk) query(s string) {
	q, err := model.ParseQuery(s)
	if err != nil {
		t.say(line(err.Error()))
		return
	}
	t.do(func() tea.Cmd { return t.app.changeQuery(q) })
	t.found()
	t.quotes()
}

// found says the question and how much answers it.
func (t *talk) found() {
	v := t.app.view()
	t.say(v.sentence() + ": " + v.found())
	if len(t.app.Answer.Quotes) == 0 && len(t.app.Query) > 0 {
		for _, l := range t.app.Answer.loosen {
			t.say(say("drop %d takes away “%s”: %s", l.term+1, t.app.Query[l.term].String(), plural(l.n, "quote", "quotes")))
		}
		if who := v.nobody(); who != "" {
			t.say(line(strings.Split(string(who), ":")[0]) + ".")
		}
	}
}

// list numbers the items and says the first of them.
func (t *talk) list(items []item) {
	t.listed, t.shown = items, 0
	t.more()
}

func (t *talk) more() {
	if t.shown >= len(t.listed) {
		t.say("That is all.")
		return
	}
	until := min(t.shown+pageOfLines, len(t.listed))
	for ; t.shown < until; t.shown++ {
		t.say(say("%d. %s", t.shown+1, t.listed[t.shown].said))
	}
	if rest := len(t.listed) - t.shown; rest > 0 {
		t.say(say("%s more: Enter goes on.", grouped(rest)))
	}
}

// quoteItem is the line of a quote: day, speaker, what it is, words, outlets.
func (t *talk) quoteItem(n int, why text) item {
	c := t.app.Corpus
	q := &c.Quotes[n]
	w, _ := when(c, q)
	where := source(&c.Articles[q.Article])
	if many := c.Outlets(n); many > 1 {
		where = say("in %d outlets", many)
	}
	kind := text("")
	if k := kindWord(q); k != "" {
		kind = k + ": "
	}
	s := line(w.String()) + ", " + speaker(c, q) + ": " + kind + spoken(c, q) + " " + where + "."
	if why != "" {
		s += " " + why + "."
	}
	return item{s, func() { t.read(n) }}
}

func (t *talk) quotes() {
	var items []item
	for _, n := range t.app.Answer.rows {
		items = append(items, t.quoteItem(n, ""))
	}
	t.list(items)
}

func (t *talk) articles() {
	c := t.app.Corpus
	var items []item
	for _, n := range t.app.Answer.Articles {
		a := &c.Articles[n]
		items = append(items, item{line(a.Published.String()) + ", " + source(a) + ": " + line(a.Title), func() { t.article(n) }})
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

// read says everything about a quote.
func (t *talk) read(n int) {
	c := t.app.Corpus
	q := &c.Quotes[n]
	a := &c.Articles[q.Article]
	t.quote = n
	t.say(speaker(c, q) + ": " + spoken(c, q))
	t.say(trust(c, n))
	t.say("In " + source(a) + ", " + line(withBasis(a.Published)) + ": " + line(a.Title))
	t.say("Paragraph: " + passageOf(a.Text, paragraphOf(a, q.Span)).text)
	t.say("“wordings”, “reply”, “source” and “cite” tell more of it.")
}

// ofQuote is the quote read last; it says so when there is none.
func (t *talk) ofQuote() bool {
	if t.quote < 0 || t.quote >= len(t.app.Corpus.Quotes) {
		t.say("Read a quote first, by its number.")
		return false
	}
	return true
}

func (t *talk) article(n int) {
	a := &t.app.Corpus.Articles[n]
	t.say(line(a.Title))
	t.say(source(a) + ", published " + line(withBasis(a.Published)) + ", " + line(a.File))
	for _, p := range a.Body {
		t.say(passageOf(a.Text, p.Span).text)
	}
}

func (t *talk) source() {
	if t.ofQuote() {
		t.article(t.app.Corpus.Quotes[t.quote].Article)
	}
}

func (t *talk) wordings() {
	if !t.ofQuote() {
		return
	}
	v := t.app.view()
	var items []item
	for i, w := range t.app.Corpus.Compare(t.quote) {
		words, _ := v.differences(w, i == 0)
		items = append(items, item{source(&t.app.Corpus.Articles[t.app.Corpus.Quotes[w.Quote].Article]) + ", " + joined(i, w) + ": " + words, func() { t.read(w.Quote) }})
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
		t.say(say("No answer of the other side within %d days was found.", corpus.AnswerWithin))
		return
	}
	t.list(items)
}

func (t *talk) timeline() {
	a := t.app
	a.Answer.days = dayCounts(a.Corpus, a.question, a.Answer.Result)
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
		for i, col := range timelineColumns(a.question) {
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

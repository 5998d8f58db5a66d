package tui

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// Plain runs the program as a conversation in lines, for screen readers and simple terminals: a typed query is answered with
// numbered lines, and a number selects one of them. It uses the same State and the same queries. It ends at the end of the input,
// with quit, or when ctx ends.
func Plain(ctx context.Context, opts Options, in io.Reader, out io.Writer) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	opts.ctx = ctx
	p := &talk{app: newApp(opts), out: bufio.NewWriter(out), quote: -1}
	p.app.W, p.app.H = 100, 40
	p.say("Reading…")
	l := opts.read(ctx, p.app.Notes, func(corpus.Progress) {})
	if l.stopped || errors.Is(l.err, context.Canceled) {
		return l.err
	}
	p.do(func() tea.Cmd { return p.app.loaded(l) })
	if n := p.app.unread(); n > 0 {
		p.say(plural(n, "input", "inputs") + " could not be read; “problems” lists them.")
	}
	p.found()
	if len(opts.Query) > 0 {
		p.quotes()
	}
	p.say("Type a query such as by:lavrov topic:summit, a number, or help.")
	return errors.Join(p.converse(ctx, in), p.out.Flush(), p.app.leave())
}

// converse handles input line by line. The lines are read in another goroutine, because reading from a terminal does not end with
// ctx.
func (t *talk) converse(ctx context.Context, in io.Reader) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<20)
	typed := make(chan string)
	go func() {
		defer close(typed)
		for lines.Scan() {
			select {
			case typed <- lines.Text():
			case <-ctx.Done():
				return
			}
		}
	}()
	for {
		fmt.Fprint(t.out, "> ")
		if err := t.out.Flush(); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			fmt.Fprintln(t.out)
			return nil
		case l, more := <-typed:
			if !more {
				fmt.Fprintln(t.out)
				return lines.Err()
			}
			if !t.hear(strings.TrimSpace(l)) {
				return nil
			}
		}
	}
}

// talk is a conversation: numbers refer to what was listed last.
type talk struct {
	app    *App
	out    *bufio.Writer
	listed []item
	shown  int // number of items shown so far
	quote  int // the one read last, or -1
}

// item is one numbered line and the action of its number.
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
	default:
		t.run(t.app.take(msg))
	}
}

// order is a command of the conversation.
type order struct {
	word, help string
	do         func(t *talk, rest string)
}

// orders are the commands; anything else is a query. They are filled in init because help lists them.
var orders []order

func init() {
	orders = []order{
		{"more", "the next lines of the list", func(t *talk, _ string) { t.more() }},
		{"quotes", "the quotes selected", func(t *talk, _ string) { t.quotes() }},
		{"articles", "the articles selected", func(t *talk, _ string) { t.articles() }},
		{"people", "who speaks, with the number of quotes; a number filters", func(t *talk, _ string) { t.facet(sectionPeople) }},
		{"topics", "topics, likewise", func(t *talk, _ string) { t.facet(sectionTopics) }},
		{"institutions", "governments, ministries and papers that speak, likewise", func(t *talk, _ string) { t.facet(sectionInstitutions) }},
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
		{"problems", "what could not be read, or is doubtful", func(t *talk, _ string) {
			for _, p := range t.app.Problems {
				t.say(p.line())
			}
		}},
		{"help", "these words", func(t *talk, _ string) {
			t.say("A query is terms with blanks between: words, by: about: in: topic: side: outlet: wire: place: kind: media: tag: since: until: on: dated:")
			t.say("“likely” or “uncertain” behind a speaker says how sure it is who spoke; without it is sure.")
			t.say("Not here but on the screen: side by side, tray, notes, corrections, export; words for them say what does it instead.")
			t.say("A number reads that line of the list. Enter alone goes on. The other words are:")
			for _, o := range orders {
				t.say(line(o.word + ": " + o.help))
			}
		}},
		{"quit", "leave", nil},
	}
}

// hear carries out a line of input; it returns false at the end of the conversation.
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
		if o.word == strings.ToLower(word) || o.do == nil && slices.Contains(leaving, strings.ToLower(s)) {
			if o.do == nil {
				return false
			}
			o.do(t, strings.TrimSpace(rest))
			return true
		}
	}
	if !t.answer(s) {
		t.query(s)
	}
	return true
}

// leaving are other words for quit.
var leaving = []string{"q", "exit", "bye", ":q", "^c", "^d"}

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

// found prints the question and the number of results.
func (t *talk) found() {
	v := t.app.view()
	t.say(v.sentence() + ": " + v.found())
	if t.app.Answer.Quotes.Len() == 0 && len(t.app.Query) > 0 {
		for _, l := range t.app.Answer.loosen {
			t.say(say("drop %d takes away “%s”: %s", l.at+1, l.term.String(), plural(l.n, "quote", "quotes")))
		}
		if who, near, _ := v.nobody(); who != "" {
			t.say(line(strings.TrimSpace(string(who + ". " + near))))
		}
	}
}

// list numbers the items and prints the first of them.
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

package tui

import (
	"context"
	"io"
	"strings"
	"testing"
	"time"

	"hotline/model/corpus"
)

// conversation types the lines and returns the output.
func conversation(t *testing.T, c *corpus.Corpus, lines ...string) string {
	t.Helper()
	var out strings.Builder
	opts := Options{Load: func(context.Context, func(corpus.Progress)) (*corpus.Corpus, []Problem, error) {
		return c, []Problem{{File: "broken.txt", What: "empty", Remedy: "remove it"}}, nil
	}}
	if err := Plain(t.Context(), opts, strings.NewReader(strings.Join(lines, "\n")+"\n"), &out); err != nil {
		t.Fatal(err)
	}
	for _, r := range out.String() {
		if r < 0x20 && r != '\n' || r >= 0x2500 && r < 0x2580 {
			t.Fatalf("%q is no plain line:\n%s", r, out.String())
		}
	}
	return out.String()
}

func TestPlainAnswersInNumberedLines(t *testing.T) {
	for _, c := range []struct {
		lines []string
		want  []string
	}{
		{[]string{"by:lavrov topic:summit"}, []string{"quotes by Sergey Lavrov about summit: 3 quotes in 2 articles", "1. 2021-03-19, Sergey Lavrov, likely: “We did not want this,” UrduPoint / Sputnik."}},
		{[]string{"by:lavrov on:2021-03-19", "1"}, []string{"verbatim · speaker pronoun · he → Lavrov", "Paragraph: “We did not want this,” he said."}},
		{[]string{"by:lavrov", "1", "cite chi"}, []string{"1. Sergey Lavrov, “We are open to a dialogue,” quoted in “Tillerson and Lavrov"}},
		{[]string{"by:lavrov", "3", "source"}, []string{"Moscow recalls its ambassador", "WASHINGTON (UrduPoint News / Sputnik) The ambassador"}},
		{[]string{"people", "2"}, []string{"1. Sergey Lavrov, 5", "quotes by Antony Blinken: 3 quotes in 3 articles"}},
		{[]string{"quotes", ""}, []string{"4 more: Enter goes on.", "14. "}},
		{[]string{"articles", "1"}, []string{"1. 2017-04-12, The Daily Wire Room / AP: Tillerson and Lavrov", "Rex Tillerson met Sergey Lavrov"}},
		{[]string{"topic:summit", "timeline"}, []string{"By week: began 2021-03-19, most 2021-03-15 (2)", "2021-03-15, Russia 2"}},
		{[]string{"by:lavrov", "also kind:indirect", "undo", "clear"}, []string{"indirect quotes by Sergey Lavrov: 1 quote", "everything: 14 quotes"}},
		{[]string{"by:lavrov topic:ambassador on:2021-03", "drop 2"}, []string{"drop 2 takes away “topic:ambassador”: 2 quotes", ", March 2021: 2 quotes"}},
		{[]string{"nobody:x", "99", "wordings", "help", "problems", "quit", "by:lavrov"}, []string{"is no field", "There is no line 99.", "Read a quote first", "undo: undo the last change", "broken.txt: empty: remove it"}},
	} {
		said := conversation(t, fixture(t), c.lines...)
		for _, want := range c.want {
			if !strings.Contains(said, want) {
				t.Errorf("%q: %q was not said:\n%s", c.lines, want, said)
			}
		}
	}
}

// A word or key of the screen that the conversation has not gets an answer; it is not looked for, and the query stays.
func TestPlainAnswersWordsOfTheScreen(t *testing.T) {
	for typed, want := range map[string]string{
		"export": "“export” is a word of the screen; here `hotline quotes -q QUERY -f csv`", "note hello": "`hotline notebook add note` takes it",
		"correct": "hotline notebook add", "copies": "one line of “articles”", "side by side": "by:lavrov,blinken", "W": "“W” is a key of the screen (export)",
		"=": "type “wordings”", "Tags": "hotline notebook add tag", "jump": "“help” lists the words", "^z": "^z works here, too",
	} {
		said := conversation(t, fixture(t), "by:lavrov", typed, "more")
		if !strings.Contains(said, want) || strings.Count(said, " quotes in ") != 2 {
			t.Errorf("%q: %q was not said, or something was looked for:\n%s", typed, want, said)
		}
	}
	for typed, want := range map[string]string{`"export"`: "quotes with “export”: 0 quotes", "ready": "with “ready”", "mark twain": "with “mark” with “twain”"} {
		if said := conversation(t, fixture(t), typed); !strings.Contains(said, want) {
			t.Errorf("%q: %q was not said:\n%s", typed, want, said)
		}
	}
	for _, typed := range []string{"q", "exit", "Quit"} {
		if said := conversation(t, fixture(t), typed, "by:lavrov"); strings.Contains(said, "by Sergey") {
			t.Errorf("%q does not leave:\n%s", typed, said)
		}
	}
	if said := conversation(t, fixture(t), `sure:low`, `by:blinken kind:direct`); !strings.Contains(said, "Захарова, uncertain: ") || !strings.Contains(said, "Antony Blinken: ") {
		t.Errorf("the rows do not say how sure:\n%s", said)
	}
}

func TestPlainTellsWordingsAndReplies(t *testing.T) {
	said := conversation(t, corpusOf(t, echoDrafts), "by:blinken", "1", "wordings", "reply", "1", "reply")
	for _, want := range []string{"in 3 outlets", "2. TASS, confirmed, a cut", "1. 2021-03-19, Sergey Lavrov: “It takes one to know a dangerous man,”", "Guessed: both on the summit", "No answer of the other side"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q was not said:\n%s", want, said)
		}
	}
}

// A signal ends the conversation while it waits for a line, with the same clean-up as quit.
func TestPlainEndsWithItsContext(t *testing.T) {
	in, typing := io.Pipe()
	defer typing.Close()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	kept, said := false, &screenful{}
	opts := Options{
		Load: func(context.Context, func(corpus.Progress)) (*corpus.Corpus, []Problem, error) {
			return fixture(t), nil, nil
		},
		KeepSession: func(Session) error {
			kept = true
			return nil
		},
	}
	ended := make(chan error, 1)
	go func() { ended <- Plain(ctx, opts, in, said) }()
	for began := time.Now(); !said.has([]byte("\n> ")) && time.Since(began) < 10*time.Second; {
		time.Sleep(time.Millisecond)
	}
	stop()
	select {
	case err := <-ended:
		if err != nil || !kept || !said.has([]byte("> \n")) {
			t.Errorf("it ends with %v, where the reader was is kept: %t", err, kept)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("it waits for a line")
	}
}

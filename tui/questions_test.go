package tui

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"hotline/data"
	"hotline/data/lexicon"
	"hotline/model/corpus"
)

// bundled returns the corpus with which the program opens.
var bundled = sync.OnceValues(func() (*corpus.Corpus, error) {
	var source data.Source
	ctx := context.Background()
	return corpus.Build(ctx, source.Documents(ctx), lexicon.Default(), corpus.Options{})
})

// keysIn counts the key presses of a script for keys.
func keysIn(script string) int {
	n := 0
	for word := range strings.FieldsSeq(script) {
		switch _, named := namedKeys[word]; {
		case named, strings.HasPrefix(word, "ctrl+"):
			n++
		default:
			n += len([]rune(word))
		}
	}
	return n
}

// The ten questions that readers of coverage ask most, each answered in fewer than ten keys: on the bundled corpus, or on a
// made-up one if the bundled one has no example.
func TestTheTenQuestions(t *testing.T) {
	whole, err := bundled()
	if err != nil {
		t.Fatal(err)
	}
	echo, made := corpusOf(t, echoDrafts), fixture(t)
	folder := t.TempDir()
	for _, q := range []struct {
		question string
		on       *corpus.Corpus
		keys     string
		see      []string
	}{
		{"Lavrov and Blinken on the summit in date order", whole, "s la bl t su",
			[]string{"Sergey Lavrov beside Antony Blinken: quotes about summit", "1 Sergey Lavrov", "2 Antony Blinken", "── "}},
		{"which outlets carry this quote, and how do the wordings differ", echo, "p bl =",
			[]string{"3 wordings in 3 outlets", "[… 11 words cut …]", "{+believe+}", "TASS", "Sputnik"}},
		{"the US and the Russian line on the recall of the ambassador", whole, "S t re",
			[]string{"United States beside Russia: quotes about ambassador recall", "1 United States", "2 Russia"}},
		{"who said “killer”", whole, "/ killer enter", []string{"quotes with “killer”", "Joe Biden", "…“killer”…"}},
		{"who said “dangerous opponent”, and the reply", echo, "/ oppo enter r",
			[]string{"The statement", "It may be answered by", "It takes one to know a dangerous man", "guessed:"}},
		{"what was said about Navalny, and by whom", whole, "p na a", []string{"quotes about Alexei Navalny", "[1 about:navalny]"}},
		{"what Blinken said only in paraphrase", whole, "p bl w in", []string{"indirect quotes by Antony Blinken", "reported"}},
		{"when summit talk began and peaked", made, "t su T", []string{"began 2021-03-19, most 2021-03-15 (2)", "▲"}},
		{"Lavrov's words that reach us only through state media", whole, "p la H st",
			[]string{"quotes by Sergey Lavrov only through state media"}},
		{"is this verbatim, show the source", whole, "3 v", []string{"Source ", "bytes · quote at", "┃│"}},
		{"Peskov on dialogue, as footnotes", whole, "p pe t di W ch", []string{"quotes in", "hotline-quotes.txt"}},
	} {
		t.Run(q.question, func(t *testing.T) {
			if n := keysIn(q.keys); n >= 10 {
				t.Errorf("%q takes %d keys", q.keys, n)
			}
			s := opening(t, 160, 40, Options{Export: func(name string, content []byte) (string, error) {
				return name, os.WriteFile(filepath.Join(folder, name), content, 0o600)
			}})
			s.tell(read(q.on))
			s.keys(q.keys).see(q.see...).notSee("No quotes match", "Which").frame()
		})
	}
	notes, err := os.ReadFile(filepath.Join(folder, "hotline-quotes.txt"))
	if err != nil || !strings.HasPrefix(string(notes), "1. Dmitry Peskov, ") || !strings.Contains(string(notes), "“Kremlin says Putin ready for dialogue if US willing,” Rappler / Reuters") {
		t.Errorf("the footnotes: %v\n%s", err, notes)
	}
}

package main

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"hotline/data/lexicon"
	"hotline/data/weights"
	"hotline/model"
	"hotline/model/quotes"
)

// few are options with which training in tests takes no time.
var few = options{epochs: 6, rate: 0.1, l2: 1e-4, seed: 1, trees: 5, leaves: 3, bags: 2, fewest: 1}

func TestLabel(t *testing.T) {
	e := quotes.Example{Candidates: []quotes.Answer{
		{Features: []uint32{9}}, // nobody
		{Mention: model.Span{Start: 10, End: 15}, Names: []string{"Viktor Orlov"}, Features: []uint32{1}},
		{Mention: model.Span{Start: 40, End: 42}, Names: []string{"Viktor Orlov"}, Features: []uint32{2}},
		{Mention: model.Span{Start: 60, End: 72}, Features: []uint32{3}},
	}}
	for _, tt := range []struct {
		name string
		gold truth
		want []bool
	}{
		{"nobody said it", truth{nobody: true}, []bool{true, false, false, false}},
		{"every mention of the person is right", truth{kind: "person", full: "Orlov", source: model.Span{Start: 38, End: 50}}, []bool{false, true, true, false}},
		{"a phrase without a name is right where it stands", truth{kind: "group", source: model.Span{Start: 56, End: 72}}, []bool{false, false, false, true}},
		{"a person whom the engine did not recognise", truth{kind: "person", full: "Anna Petrova", source: model.Span{Start: 61, End: 63}}, []bool{false, false, false, true}},
		{"nobody is right who is not there", truth{kind: "person", full: "Anna Petrova", source: model.Span{Start: 90, End: 95}}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			in, ok := label(e, tt.gold)
			if ok != (tt.want != nil) {
				t.Fatalf("labelled: %v", ok)
			}
			if !ok {
				return
			}
			if !slices.Equal(in.right, tt.want) {
				t.Errorf("right are %v, want %v", in.right, tt.want)
			}
			for i, c := range e.Candidates {
				if !slices.Equal(in.features[i], c.Features) || !slices.Equal(in.facts[i], c.Facts) {
					t.Errorf("candidate %d has features %v, want %v", i, in.features[i], c.Features)
				}
			}
		})
	}
}

func TestFind(t *testing.T) {
	seen := []quotes.Example{{Run: model.Span{Start: 0, End: 10}}, {Run: model.Span{Start: 20, End: 40}}}
	for _, tt := range []struct {
		run  model.Span
		want model.Span
		ok   bool
	}{
		{model.Span{Start: 20, End: 40}, seen[1].Run, true},
		{model.Span{Start: 19, End: 41}, seen[1].Run, true},
		{model.Span{Start: 1, End: 9}, seen[0].Run, true},
		{model.Span{Start: 5, End: 30}, model.Span{}, false},
		{model.Span{Start: 50, End: 60}, model.Span{}, false},
	} {
		got, ok := find(seen, tt.run)
		if ok != tt.ok || got.Run != tt.want {
			t.Errorf("find %v = %v %v, want %v %v", tt.run, got.Run, ok, tt.want, tt.ok)
		}
	}
}

// lesson returns data in which feature 1 tells who is right, feature 2 that nobody is, and feature 3 says nothing.
func lesson() []instance {
	var data []instance
	for i := range 40 {
		in := instance{article: i, features: [][]uint32{{4}, {1, 3}, {3, 5}}, right: []bool{false, true, false}}
		if i%4 == 0 {
			in = instance{article: i, features: [][]uint32{{4, 2}, {3, 5}, {5}}, right: []bool{true, false, false}}
		}
		data = append(data, in)
	}
	return data
}

func TestTrainLearns(t *testing.T) {
	data := lesson()
	w := train(data, few)
	if w[1] <= w[3] || w[2] <= w[3] || w[5] >= w[1] {
		t.Errorf("weights %v: features 1 and 2 decide", w)
	}
	r := ranker{linear: w}
	if all, spoken := r.accuracy(data); all != 1 || spoken != 1 {
		t.Errorf("right %v, of spoken runs %v", all, spoken)
	}
	p := r.probabilities(&data[1])
	sum := 0.0
	for _, x := range p {
		sum += x
	}
	if sum < 0.999999 || sum > 1.000001 {
		t.Errorf("probabilities %v", p)
	}
}

// Features of fewer choices than required are not learned: 40 have feature 3, 10 feature 2.
func TestTrainLeavesOutWhatIsRare(t *testing.T) {
	o := few
	for fewest, want := range map[int]bool{10: true, 11: false} {
		o.fewest = fewest
		w := train(lesson(), o)
		if _, learned := w[2]; learned != want {
			t.Errorf("of features that at least %d have, the one of 10 is learned: %v", fewest, learned)
		}
		if _, learned := w[3]; !learned {
			t.Errorf("of features that at least %d have, the one of 40 is not learned", fewest)
		}
	}
}

// The forest learns what no sum of single features can express: right are those with exactly one of two marks.
func TestGrowLearns(t *testing.T) {
	var data []second
	for i := range 200 {
		a, b := float32(min(i%3, 1)), float32(i/3%2) // one mark is more frequent, so that there is a first split
		data = append(data, second{
			short: []int{0, 1}, rows: [][]float32{{a, b, 0}, {a, 1 - b, 1}}, prior: []float64{0, 0}, right: []bool{a != b, a == b},
		})
	}
	o := few
	o.trees, o.leaves = 40, 6
	f := grow(data, o)
	for i, s := range data {
		if x, y := f.At(s.rows[0]), f.At(s.rows[1]); x > y != s.right[0] {
			t.Fatalf("choice %d: sums %.2f and %.2f, right are %v", i, x, y, s.right)
		}
	}
	if again := grow(data, o); !slices.EqualFunc(f, again, func(a, b model.Tree) bool { return slices.Equal(a, b) }) {
		t.Error("the same data grew two forests")
	}
	if grow(nil, o) != nil {
		t.Error("a forest grew from nothing")
	}
}

// The probabilities of a fitted ranker are those that the engine would compute.
func TestFitCorrectsThePrior(t *testing.T) {
	var data []instance
	for i := range 120 { // the rules prefer the first, and the fact tells that the second is right
		data = append(data, instance{article: i, facts: [][]float32{{0}, {1}}, prior: []float64{1, 0}, right: []bool{false, true}})
	}
	o := few
	o.trees = 40
	if all, _ := fit(model.PronounRanker, data, o).accuracy(data); all != 1 {
		t.Errorf("right %v", all)
	}
}

// Each article is held out once, and written in the form that quotebench reads.
func TestHoldOut(t *testing.T) {
	name, out := file(t, madeUp(t), strings.ReplaceAll(madeUp(t), "made-up", "another")), filepath.Join(t.TempDir(), "held.jsonl")
	if err := run([]string{name}, "", out, 2, "", few); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for line := range strings.Lines(string(b)) {
		var q struct{ Article string }
		if err := json.Unmarshal([]byte(line), &q); err != nil {
			t.Fatal(err)
		}
		seen[q.Article] = true
	}
	if len(seen) != 2 {
		t.Errorf("quotations of %v, want those of both articles", seen)
	}
	if err := run([]string{name}, "", out, 0, "", few); err == nil {
		t.Error("held out without folds, and no error")
	}
}

// The order of map iteration must not affect the weights.
func TestTrainIsTheSameEveryTime(t *testing.T) {
	first := train(lesson(), few)
	for range 5 {
		if again := train(lesson(), few); !maps.Equal(first, again) {
			t.Fatalf("weights %v, then %v", first, again)
		}
	}
	other := few
	other.seed = 2
	if maps.Equal(first, train(lesson(), other)) {
		t.Error("the seed changes nothing")
	}
}

// readMadeUp reads the made-up article with the built-in lexicon.
func readMadeUp(t *testing.T) (model.Lexicon, []understood) {
	t.Helper()
	lex := *lexicon.Default()
	articles, err := understand(lex, []string{file(t, madeUp(t))})
	if err != nil {
		t.Fatal(err)
	}
	return lex, articles
}

func TestObserve(t *testing.T) {
	lex, a := readMadeUp(t)
	data, runs, unanswered := observe(lex, a, func(int) *model.Weights { return nil })
	if runs != 3 || unanswered != 0 || len(data) != 3 {
		t.Fatalf("%d runs, %d without a right candidate, %d instances", runs, unanswered, len(data))
	}
	for i, nobody := range []bool{false, false, true} {
		if data[i].right[0] != nobody {
			t.Errorf("run %d is nobody's: %v", i, data[i].right[0])
		}
	}
}

func TestBorders(t *testing.T) {
	lex, a := readMadeUp(t)
	data := borders(lex, a)
	if len(data) == 0 {
		t.Fatal("no border to learn from")
	}
	for i, in := range data {
		if len(in.right) != len(in.features) || !slices.Contains(in.right, true) {
			t.Errorf("border %d: %d cuts, right %v", i, len(in.features), in.right)
		}
	}
}

// Of the readings of a cue, the labelled statement is right; for a cue that reports nothing, that reading is right.
func TestReports(t *testing.T) {
	lex, a := readMadeUp(t)
	finder := quotes.New(&lex)
	seen := finder.Reports(a[0].article, a[0].cast)
	data := reports(lex, a)
	if len(data) != len(seen) {
		t.Fatalf("%d instances of %d cues", len(data), len(seen))
	}
	right := 0
	for i, in := range data {
		for k, ok := range in.right {
			switch {
			case !ok:
			case k == 0 && slices.ContainsFunc(in.right[1:], func(b bool) bool { return b }):
				t.Errorf("cue %d reports something and nothing", i)
			case k > 0 && seen[i].Spans[k].In(text) != "the border would stay open":
				t.Errorf("cue %d reports %q", i, seen[i].Spans[k].In(text))
			case k > 0:
				right++
			}
		}
	}
	if right == 0 {
		t.Error("the labelled statement is nowhere")
	}
}

func TestWordless(t *testing.T) {
	const text = "the talks, “very useful” 9"
	for _, tt := range []struct {
		a, b int
		want bool
	}{{9, 14, true}, {14, 9, true}, {5, 5, true}, {9, 16, false}, {len(text) - 2, len(text), false}} {
		if got := wordless(text, tt.a, tt.b); got != tt.want {
			t.Errorf("wordless %q = %v", text[min(tt.a, tt.b):max(tt.a, tt.b)], got)
		}
	}
}

// The same data give the same file, and the program can read it.
func TestRun(t *testing.T) {
	name := file(t, madeUp(t), madeUp(t), madeUp(t), madeUp(t))
	var files [2][]byte
	for i := range files {
		out := filepath.Join(t.TempDir(), "out.weights")
		if err := run([]string{name}, out, "", 2, "a test", few); err != nil {
			t.Fatal(err)
		}
		var err error
		if files[i], err = os.ReadFile(out); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(files[0], files[1]) {
		t.Error("two trainings on the same data made two files")
	}
	w, err := weights.Read(bytes.NewReader(files[0]))
	if err != nil || w.Version != "a test" || len(w.At) == 0 {
		t.Errorf("read %+v, %v", w, err)
	}
	if err := run(nil, "", "", 0, "", few); err == nil {
		t.Error("no gold, and no error")
	}
}

package quotes_test

import (
	"reflect"
	"slices"
	"testing"

	"hotline/model"
	"hotline/model/quotes"
)

const schoolText = "Orlov told reporters that the offer was “an insult to our people” and left.\n\n" +
	"“We will not sign it,” he said.\n\nThe so-called “winter house” is empty. Whitfield said that the talks had failed."

// The examples for training include the right speaker, border and statement among the candidates, and "nobody" is the first
// candidate.
func TestExamples(t *testing.T) {
	each(t, "examples", func(t *testing.T, e engine) {
		p := e.read(body(schoolText))
		examples := e.quotes.Examples(p.Article, p.cast)
		if len(examples) != 3 {
			t.Fatalf("%d runs, want 3", len(examples))
		}
		for i, words := range []string{"an insult to our people", "We will not sign it,", "winter house"} {
			x := examples[i]
			if x.Run.In(p.Text) != words {
				t.Errorf("run %d is %q, want %q", i, x.Run.In(p.Text), words)
			}
			if first := x.Candidates[0]; !first.Mention.Empty() || len(first.Names) > 0 {
				t.Errorf("the first candidate of %q is %+v, not nobody", words, first)
			}
			for _, c := range x.Candidates {
				if len(c.Features) == 0 || !within(c.Mention, p.Text) {
					t.Errorf("a candidate of %q: %+v", words, c)
				}
			}
			if i < 2 && !slices.ContainsFunc(x.Candidates, func(c quotes.Answer) bool { return slices.Equal(c.Names, []string{"Viktor Orlov"}) }) {
				t.Errorf("Orlov is no candidate for %q", words)
			}
		}
		if again := e.quotes.Examples(p.Article, p.cast); !reflect.DeepEqual(examples, again) {
			t.Error("seen twice, and not the same")
		}
	})
}

func TestBorders(t *testing.T) {
	each(t, "borders", func(t *testing.T, e engine) {
		p := e.read(body(schoolText))
		clause := false
		for _, b := range e.quotes.Borders(p.Article, p.cast) {
			if len(b.At) != len(b.Cuts) || len(b.At) == 0 {
				t.Fatalf("%d places, %d cuts", len(b.At), len(b.Cuts))
			}
			edge := b.Run.End
			if b.Left {
				edge = b.Run.Start
			}
			if b.At[0] != edge {
				t.Errorf("the first cut of %q is at %d, not at its edge", b.Run.In(p.Text), b.At[0])
			}
			for _, at := range b.At {
				if at < 0 || at > len(p.Text) || b.Left && at > b.Run.Start || !b.Left && at < b.Run.End {
					t.Errorf("a cut at %d of %q at %v", at, b.Run.In(p.Text), b.Run)
				}
				clause = clause || b.Left && (model.Span{Start: at, End: b.Run.End}).In(p.Text) == "the offer was “an insult to our people"
			}
		}
		if !clause {
			t.Error("the clause before the words is no candidate")
		}
	})
}

func TestReports(t *testing.T) {
	each(t, "reports", func(t *testing.T, e engine) {
		p := e.read(body(schoolText))
		found := false
		for _, r := range e.quotes.Reports(p.Article, p.cast) {
			if len(r.Spans) != len(r.Features) || len(r.Spans) == 0 || !r.Spans[0].Empty() {
				t.Fatalf("%d spans, %d features, the first %v; the first reading is that nothing is reported", len(r.Spans), len(r.Features), r.Spans)
			}
			for _, s := range r.Spans {
				if !within(s, p.Text) {
					t.Fatalf("a statement at %v", s)
				}
				found = found || s.In(p.Text) == "the talks had failed"
			}
		}
		if !found {
			t.Error("the reported statement is no candidate")
		}
	})
}

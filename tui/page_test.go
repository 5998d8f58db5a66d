package tui

import (
	"fmt"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/corpus"
	"hotline/model/growth"
)

// longArticle returns an article of n paragraphs, with a quote, a name and a topic word in each, and furniture between them.
func longArticle(tb testing.TB, n int) *corpus.Corpus {
	tb.Helper()
	var s strings.Builder
	d := draft{article: model.Article{ID: "long", Title: "A long day of talks", Published: day("2021-05-20")}}
	for i := range n {
		words := fmt.Sprintf("Point %d of the plan stands,", i)
		fmt.Fprintf(&s, "“%s” Lavrov said of sanctions.\n\n", words)
		if i%10 == 0 {
			s.WriteString("Tags: Russia, sanctions\n\n")
		}
		d.quotes = append(d.quotes, said(words, i%len(fixturePeople), topics("sanctions")))
	}
	d.article.Text = s.String() + "The talks go on."
	c := corpusOf(tb, []draft{d})
	a := c.Article(0)
	for i := range a.Body {
		if at := strings.Index(a.Body[i].In(a.Text), "Lavrov"); at >= 0 {
			name := model.Span{Start: a.Body[i].Start + at, End: a.Body[i].Start + at + len("Lavrov")}
			a.Mentions = append(a.Mentions, model.Mention{Span: name, Name: name, Figures: []int{lavrov}})
		}
	}
	return c
}

// Every operation on a page eight times as long takes about eight times as long; a quadratic one would take 64 times.
func TestALongArticleIsReadInLinearTime(t *testing.T) {
	for _, keys := range []string{"3 enter enter", "3 enter enter n n N N", "2 enter i n n", "2 enter i i n n", "2 enter F G", "2 enter / stands enter n N"} {
		t.Run(keys, func(t *testing.T) {
			growth.Linear(t, 500, func(n int) func() {
				c := longArticle(t, n)
				return func() { storyOf(t, c, 80, 24).keys(keys) }
			})
		})
	}
}

// BenchmarkOpenLong opens an article of 400 KB at one of its 8,000 quotes and draws it.
func BenchmarkOpenLong(b *testing.B) {
	c := longArticle(b, 8000)
	for b.Loop() {
		p := layPage(c, reading{Article: 0}, 80)
		if p.rowOfQuote(4000) < 0 {
			b.Fatal("a quote is not on the page")
		}
	}
}

// A span across several passages is found in each, whatever other spans are inside it.
func TestSweep(t *testing.T) {
	s := sweep{ahead: []placed{{model.Span{Start: 25, End: 27}, 3}, {model.Span{Start: 2, End: 35}, 1}, {model.Span{Start: 4, End: 6}, 2}}}
	s.sort()
	for _, c := range []struct {
		passage model.Span
		want    string
	}{
		{model.Span{Start: 0, End: 2}, "[]"}, {model.Span{Start: 2, End: 10}, "[1 2]"}, {model.Span{Start: 12, End: 20}, "[1]"},
		{model.Span{Start: 20, End: 30}, "[1 3]"}, {model.Span{Start: 35, End: 40}, "[]"},
	} {
		got := []int{}
		for _, q := range s.over(c.passage) {
			got = append(got, q.n)
		}
		if fmt.Sprint(got) != c.want {
			t.Errorf("%v: %v, want %s", c.passage, got, c.want)
		}
	}
}

package corpus

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"hotline/model"

	"pgregory.net/rapid"
)

// prose returns n made-up words, determined by the seed.
func prose(seed uint64, n int) []string {
	r := rand.New(rand.NewPCG(seed, 1))
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf("w%d", r.IntN(5000))
	}
	return out
}

func printed(words ...[]string) Article {
	text := strings.Join(slices.Concat(words...), " ")
	return Article{Article: &model.Article{Text: text, Body: []model.Paragraph{{Span: model.Span{End: len(text)}}}}}
}

func stories(articles ...Article) []int {
	return numberStories(New(articles, nil, nil, nil))
}

func TestStories(t *testing.T) {
	a, b, c := prose(1, 400), prose(2, 400), prose(3, 400)
	for _, tt := range []struct {
		name     string
		articles []Article
		want     []int
	}{
		{"two texts", []Article{printed(a), printed(b)}, []int{1, 2}},
		{"the same text", []Article{printed(a), printed(b), printed(a)}, []int{1, 2, 1}},
		{"an agency's text, cut", []Article{printed(a), printed(a[:100])}, []int{1, 1}},
		{"the whole of what was cut before", []Article{printed(a[:100]), printed(a)}, []int{1, 1}},
		{"behind what a site sets before it", []Article{printed(b[:40], a), printed(a[:150])}, []int{1, 1}},
		{"an updated version", []Article{printed(a), printed(c[:60], a[:150], c[100:140], a[200:])}, []int{1, 1}},
		{"a follow-up that repeats the background", []Article{printed(a), printed(b[:300], a[250:])}, []int{1, 2}},
		{"a digest that ends with other texts", []Article{printed(b), printed(a), printed(a, b, c)}, []int{1, 2, 2}},
		{"a digest joins no texts", []Article{printed(a, b, c), printed(b), printed(c)}, []int{1, 2, 3}},
		{"a quotation that both print", []Article{printed(a[:200], c[:45], a[200:]), printed(b[:50], c[:45], b[50:])}, []int{1, 2}},
		{"short notices", []Article{printed(a[:12]), printed(a[:12]), printed(a[:11])}, []int{1, 1, 2}},
		{"a word", []Article{printed(a[:1]), printed(b[:1]), printed(a[:1])}, []int{1, 2, 1}},
		{"nothing", []Article{printed(), printed()}, []int{1, 2}},
		{"other marks and cases", []Article{
			printed([]string{"“Да,” he said: It’s " + strings.Join(a, " ")}), printed([]string{"«ДА» HE SAID it's — " + strings.Join(a, ", ")}),
		}, []int{1, 1}},
	} {
		if got := stories(tt.articles...); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

// Copies are recognised whatever their order and edits; distinct texts are never joined.
func TestCopiesFindEachOther(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := rapid.IntRange(1, 5).Draw(t, "texts")
		var articles []Article
		var from []int
		for range rapid.IntRange(2, 24).Draw(t, "articles") {
			k := rapid.IntRange(0, texts-1).Draw(t, "text")
			whole := prose(uint64(k)+10, 300+100*k)
			edited := slices.Clone(whole)
			for range rapid.IntRange(0, 2).Draw(t, "edits") { // a sentence is replaced
				at := rapid.IntRange(0, len(edited)-20).Draw(t, "at")
				copy(edited[at:], prose(rapid.Uint64().Draw(t, "new words"), 15))
			}
			articles, from = append(articles, printed(edited)), append(from, k)
		}
		got := stories(articles...)
		for i := range articles {
			for j := range i {
				if (from[i] == from[j]) != (got[i] == got[j]) {
					t.Fatalf("articles %d and %d: texts %d and %d, stories %d and %d", j, i, from[j], from[i], got[j], got[i])
				}
			}
		}
	})
}

// Stories do not depend on the order of documents or the number of workers.
func TestStoriesAreTheSameHoweverTheyAreRead(t *testing.T) {
	long := strings.Join(prose(7, 200), " ")
	docs := []model.Document{
		{ID: "a", File: "a", Published: "2021-05-19", Text: "Lavrov: " + long}, {ID: "b", File: "b", Published: "2021-05-20", Text: "? " + long},
		{ID: "c", File: "c", Published: "2021-05-18", Text: "Macron: " + strings.Join(prose(8, 200), " ")}, {ID: "d", File: "d", Text: long + " more"},
	}
	for workers := 1; workers <= 3; workers++ {
		slices.Reverse(docs)
		c := buildFixture(t, slices.Values(docs), Options{Workers: workers})
		var got []string
		for i := range c.NumArticles() {
			r := c.ArticleRecord(i)
			got = append(got, r.ID+" "+r.Story)
		}
		if want := []string{"c c", "a a", "b a", "d a"}; !slices.Equal(got, want) {
			t.Errorf("%d workers: %q, want %q", workers, got, want)
		}
		if got := c.Copies(3); !slices.Equal(got, []int{1, 2, 3}) {
			t.Errorf("copies %v", got)
		}
		some := newSet(c.NumArticles())
		for _, i := range []int{0, 2, 3} {
			some.add(i)
		}
		if got := c.Stories(numbersIn(some)).Slice(); !slices.Equal(got, []int{0, 2}) {
			t.Errorf("stories %v", got)
		}
	}
}

// If all texts are the same, one comparison each is enough.
func BenchmarkStories(b *testing.B) {
	for _, n := range []int{1000, 2000, 4000} {
		for _, kind := range []string{"all others", "all the same"} {
			articles := make([]Article, n)
			for i := range articles {
				seed := uint64(i)
				if kind == "all the same" {
					seed = 1
				}
				articles[i] = printed(prose(seed, 500))
			}
			c := New(articles, nil, nil, nil)
			b.Run(fmt.Sprintf("%s/%d", kind, n), func(b *testing.B) {
				for b.Loop() {
					numberStories(c)
				}
			})
		}
	}
}

// Equal texts are read once each, however many there are, and each of many similar texts is compared with few others.
func TestStoriesOfManyCopies(t *testing.T) {
	for _, tt := range []struct {
		kind    string
		edited  int // words of each that are unique
		reading int // readings per body
	}{
		{"equal", 0, 1},
		{"alike", 40, 2 + rivals},
	} {
		for _, n := range []int{50, 200, 800} {
			articles := make([]Article, n)
			for i := range articles {
				text := prose(1, 400)
				copy(text[200:], prose(uint64(i)+2, tt.edited))
				articles[i] = printed(text)
			}
			c := New(articles, nil, nil, nil)
			var read atomic.Int64
			got := storiesOf(n, func(i int, runs []uint64) []uint64 {
				read.Add(1)
				return appendRunsOf(runs, c, i)
			})
			if slices.Max(got) != 1 {
				t.Errorf("%d %s texts are %d stories", n, tt.kind, slices.Max(got))
			}
			if most := int64(n * tt.reading); read.Load() > most {
				t.Errorf("of %d %s texts bodies are read %d times, want at most %d", n, tt.kind, read.Load(), most)
			}
		}
	}
}

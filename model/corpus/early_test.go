package corpus

import (
	"bytes"
	"context"
	"fmt"
	"testing"
	"time"

	"hotline/model"
)

// Each early corpus is valid and larger than the one before, and the final one is the same as without them.
func TestEarlyCorporaGrowIntoTheWhole(t *testing.T) {
	docs := func(slow bool) func(func(model.Document) bool) {
		return func(yield func(model.Document) bool) {
			for i := range 400 {
				if slow {
					time.Sleep(2 * time.Millisecond)
				}
				text := fmt.Sprintf("MOSCOW, May %d — Lavrov: the talks of group %d were useful.\n\nBlinken: sanctions of list %d stay.", 1+i%28, i%17, i)
				if !yield(model.Document{ID: fmt.Sprint(i), Text: text, Published: fmt.Sprintf("2021-05-%02d", 1+i%28)}) {
					return
				}
			}
		}
	}
	written := func(c *Corpus) []byte {
		var b bytes.Buffer
		if _, err := c.WriteTo(&b, Key{}, nil, nil); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	var sizes []int
	whole := buildFixture(t, docs(true), Options{Early: true, Progress: func(p Progress) {
		if c := p.Corpus; c != nil {
			if c.NumArticles() > p.Documents || c.Select(nil).Quotes.Len() != c.NumQuotes() {
				t.Errorf("%d articles of %d, %d of %d quotes", c.NumArticles(), p.Documents, c.Select(nil).Quotes.Len(), c.NumQuotes())
			}
			sizes = append(sizes, c.NumArticles())
		}
	}})
	if len(sizes) == 0 || sizes[0] == 0 || sizes[0] >= 400 {
		t.Fatalf("corpora of %v articles", sizes)
	}
	for i := 1; i < len(sizes); i++ {
		if sizes[i] < earlyGrowth*sizes[i-1] {
			t.Errorf("%v: too small a step", sizes)
		}
	}
	if !bytes.Equal(written(whole), written(buildFixture(t, docs(false), Options{}))) {
		t.Error("the whole is another one than without them")
	}
	_, err := build(cancelledSoon(t), docs(true), &model.Lexicon{}, Options{Early: true, Workers: 2}, fakeRooms())
	if err == nil {
		t.Error("it was not cancelled")
	}
}

// cancelledSoon returns a context that ends while the first early corpus may be in progress.
func cancelledSoon(t *testing.T) context.Context {
	ctx, stop := context.WithTimeout(t.Context(), firstEarly+50*time.Millisecond)
	t.Cleanup(stop)
	return ctx
}

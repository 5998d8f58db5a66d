package corpus

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"hotline/model"

	"pgregory.net/rapid"
)

func TestBuildOrder(t *testing.T) {
	c := fixtureCorpus(t)
	var ids, names []string
	for i := range c.NumArticles() {
		a := c.Article(i)
		ids = append(ids, fmt.Sprint(a.ID, a.Quotes, a.People))
		for k := a.Quotes[0]; k < a.Quotes[1]; k++ {
			q := c.Quote(k)
			if q.Article != i {
				t.Errorf("quote %s is of article %d, listed under %d", q.ID, q.Article, i)
			}
		}
	}
	for i := range c.NumPeople() {
		p := c.Person(i)
		names = append(names, fmt.Sprintf("%s %d/%d/%d", p.ID, p.Quotes, p.Mentions, p.Articles))
	}
	if got, want := strings.Join(ids, " "), "c[0 2] [0 1] a[2 4] [0 1] b[4 7] [0 3 4] d[7 8] [2]"; got != want {
		t.Errorf("articles %s, want %s", got, want)
	}
	want := "sergey-lavrov 3/3/3, antony-blinken 1/3/2, emmanuel-macron 1/1/1, jake-sullivan 1/1/1, john-sullivan 1/1/1"
	if got := strings.Join(names, ", "); got != want {
		t.Errorf("people %s, want %s", got, want)
	}
}

// The corpus depends neither on the order of the documents nor on the number of workers.
func TestBuildIsDeterministic(t *testing.T) {
	want := fixtureCorpus(t)
	rapid.Check(t, func(t *rapid.T) {
		docs := rapid.Permutation(fixture).Draw(t, "docs")
		workers := rapid.IntRange(1, 5).Draw(t, "workers")
		got, err := build(context.Background(), slices.Values(docs), lexicon, Options{Workers: workers}, fakeRooms())
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(all(got.NumQuotes(), got.Quote), all(want.NumQuotes(), want.Quote)) || !reflect.DeepEqual(all(got.NumPeople(), got.Person), all(want.NumPeople(), want.Person)) {
			t.Fatal("another corpus of the same documents")
		}
	})
}

func TestBuildProgress(t *testing.T) {
	text := 0
	for _, d := range fixture {
		text += len(d.Text)
	}
	for _, tt := range []struct {
		bytes func() (int64, int64)
		want  Progress
	}{
		{nil, Progress{Documents: len(fixture), Bytes: text}},
		{func() (int64, int64) { return 5, 7 }, Progress{Documents: len(fixture), Bytes: 5, Total: 7}},
	} {
		var last Progress
		buildFixture(t, slices.Values(fixture), Options{Bytes: tt.bytes, Progress: func(p Progress) { last = p }})
		if last != tt.want {
			t.Errorf("last progress %+v, want %+v", last, tt.want)
		}
	}
}

// A cancelled Build keeps what it has read and does not wait for a blocked source.
func TestBuildCancelled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		hang := make(chan struct{})
		stuck := func(yield func(model.Document) bool) {
			yield(fixture[0])
			<-hang
		}
		time.AfterFunc(time.Second, cancel)
		c, err := build(ctx, stuck, lexicon, Options{Workers: 2}, fakeRooms())
		if !errors.Is(err, context.Canceled) || c.NumArticles() != 1 || c.NumQuotes() != 2 {
			t.Errorf("%d articles, %d quotes, %v", c.NumArticles(), c.NumQuotes(), err)
		}
		close(hang)
	})
}

// A document on which an engine panics is kept with its text and reported; the others are analysed.
func TestBuildSurvivesAFault(t *testing.T) {
	faulty := fakeRooms()
	faulty.quotes = func(a *model.Sheet, cast model.Cast) []model.Quote {
		if a.ID == "c" {
			_ = a.Text[len(a.Text)+len(cast.Mentions):]
		}
		return fakeQuotes(a, cast)
	}
	var told []string
	c, err := build(context.Background(), slices.Values(fixture), lexicon, Options{
		Workers: 2, Failed: func(a *model.Article, err error) { told = append(told, a.File+": "+err.Error()) },
	}, faulty)
	if err != nil || c.NumArticles() != len(fixture) || c.NumQuotes() != 6 {
		t.Errorf("%d articles, %d quotes, %v", c.NumArticles(), c.NumQuotes(), err)
	}
	if len(told) != 1 || !strings.HasPrefix(told[0], "c.txt: ") || !strings.Contains(told[0], "build_test.go:") {
		t.Errorf("told %q", told)
	}
}

func TestEmpty(t *testing.T) {
	c := Empty()
	r := c.Select(query(t, "by:lavrov issues"))
	if r.Articles.Len()+r.Quotes.Len() != 0 || c.Timeline(r) == nil {
		t.Errorf("an empty corpus selects %v", r)
	}
}

// A panic in the source ends the reading, not the program, and what came before is kept.
func TestBuildSurvivesAFaultInReading(t *testing.T) {
	docs := func(yield func(model.Document) bool) {
		if yield(fixture[0]) {
			panic("a reader's own fault")
		}
	}
	c, err := build(context.Background(), docs, lexicon, Options{Workers: 2}, fakeRooms())
	if err == nil || !strings.Contains(err.Error(), "a reader's own fault") || c.NumArticles() != 1 {
		t.Errorf("%d articles, %v", c.NumArticles(), err)
	}
}

// Cancelling does not wait for an article that takes forever; what was read before is kept.
func TestCancelDoesNotWaitForAnArticle(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	release := make(chan struct{})
	defer close(release)
	slow := fakeRooms()
	begun := make(chan struct{})
	slow.article = func(d model.Document) *model.Article {
		if d.ID == "b" {
			cancel()
			<-release
		}
		return fakeArticle(d)
	}
	slow.quotes = func(s *model.Sheet, cast model.Cast) []model.Quote {
		close(begun)
		return fakeQuotes(s, cast)
	}
	docs := func(yield func(model.Document) bool) {
		if yield(fixture[0]) {
			<-begun // so that the two are not in one batch
			yield(fixture[1])
		}
	}
	c, err := build(ctx, docs, lexicon, Options{Workers: 1}, slow)
	if err == nil || c.NumArticles() != 1 {
		t.Errorf("%d articles, %v", c.NumArticles(), err)
	}
}

package corpus_test

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/corpus"
	"hotline/model/flat"
)

// opened returns the corpus as opened from a snapshot of it.
func opened(t testing.TB, c *corpus.Corpus) *corpus.Corpus {
	t.Helper()
	var b bytes.Buffer
	if _, err := c.WriteTo(&b, corpus.Key{1}, nil, nil); err != nil {
		t.Fatal(err)
	}
	c, err := corpus.Open(b.Bytes(), nil, corpus.Key{1}, lexicon.Default)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// The result of Apply survives WriteCorrected and OpenCorrected, with its changes.
func TestCorrectedCorpusIsKept(t *testing.T) {
	c := opened(t, whole(t, 0))
	tag := c.NoteOnQuote(model.NoteTag, 0)
	tag.ID, tag.Value = "tag", "mine"
	rapid.Check(t, func(t *rapid.T) {
		notes := []model.Note{tag}
		for range rapid.IntRange(1, 4).Draw(t, "notes") {
			notes = append(notes, draw(t, c))
		}
		applied, changes := c.Apply(notes)
		key, ok := c.CorrectedKey(notes)
		if want := slices.ContainsFunc(model.InEffect(notes), model.Note.Correction); ok != want {
			t.Fatalf("to be kept: %v, want %v", ok, want)
		}
		if !ok {
			return
		}
		var b bytes.Buffer
		if _, err := applied.WriteCorrected(&b, key, changes); err != nil {
			t.Fatal(err)
		}
		kept, also, err := c.OpenCorrected(b.Bytes(), nil, key, notes)
		if err != nil || kept.Verify() != nil {
			t.Fatal(err, kept.Verify())
		}
		if _, _, err := c.OpenCorrected(b.Bytes(), nil, key, nil); len(changes) > 0 && !errors.Is(err, flat.ErrDamaged) {
			t.Fatalf("opened for other notes: %v", err)
		}
		if !reflect.DeepEqual(changes, also) {
			t.Fatalf("changes %v, want %v", also, changes)
		}
		if !equal(kept.NumQuotes(), applied.NumQuotes(), kept.QuoteRecord, applied.QuoteRecord) ||
			!equal(kept.NumPeople(), applied.NumPeople(), kept.PersonRecord, applied.PersonRecord) ||
			!equal(kept.NumArticles(), applied.NumArticles(), kept.ArticleRecord, applied.ArticleRecord) ||
			!equal(kept.NumQuotes(), applied.NumQuotes(), kept.Compare, applied.Compare) {
			t.Fatal("other values than were kept")
		}
		for _, asked := range []string{"", "tag:mine", "by:lavrov", "side:us since:2021", "peace"} {
			q, err := model.ParseQuery(asked)
			if err != nil {
				t.Fatal(err)
			}
			got, want := kept.Select(q), applied.Select(q)
			if !slices.Equal(got.Quotes.Slice(), want.Quotes.Slice()) || !reflect.DeepEqual(got.Facets, want.Facets) || !reflect.DeepEqual(kept.Timeline(got), applied.Timeline(want)) {
				t.Fatalf("%s is answered otherwise", asked)
			}
		}
		if again, _ := kept.Apply(notes); !equal(again.NumQuotes(), applied.NumQuotes(), again.QuoteRecord, applied.QuoteRecord) {
			t.Fatal("corrected again it is another one")
		}
	})
}

// A corrected corpus is refused with other corrections or for another corpus, and if it is damaged or truncated.
func TestCorrectedCorpusFitsNothingElse(t *testing.T) {
	c := opened(t, whole(t, 0))
	n := c.NoteOnQuote(model.NoteSpeaker, 1)
	n.ID, n.Value = "a", "sergey-lavrov"
	notes := []model.Note{n}
	key, ok := c.CorrectedKey(notes)
	if _, fresh := whole(t, 0).CorrectedKey(notes); !ok || fresh {
		t.Error("kept although no snapshot lies beneath, or not although one does")
	}
	other := n
	other.Value = ""
	if also, _ := c.CorrectedKey([]model.Note{other}); also == key {
		t.Error("another correction has the same key")
	}
	remark := n
	remark.ID, remark.Kind = "b", model.NoteText
	if also, _ := c.CorrectedKey([]model.Note{remark, n}); also != key {
		t.Error("a remark makes another key")
	}
	applied, changes := c.Apply(notes)
	var b bytes.Buffer
	size, err := applied.WriteCorrected(&b, key, changes)
	if err != nil || size != int64(b.Len()) {
		t.Fatal(size, b.Len(), err)
	}
	var all bytes.Buffer
	if _, err := applied.WriteTo(&all, key, nil, nil); err != nil {
		t.Fatal(err)
	}
	if text := c.Bytes(); b.Len() > all.Len()-text {
		t.Errorf("%d bytes, and %d for all of it with %d of text: what is the same is written", b.Len(), all.Len(), text)
	}
	if _, _, err := c.OpenCorrected(b.Bytes(), nil, corpus.Key{2}, notes); !errors.Is(err, flat.ErrStale) {
		t.Errorf("with another key: %v", err)
	}
	if _, err := corpus.Open(b.Bytes(), nil, key, lexicon.Default); !errors.Is(err, flat.ErrDamaged) {
		t.Errorf("with nothing beneath: %v", err)
	}
	if _, _, err := opened(t, corpus.Empty()).OpenCorrected(b.Bytes(), nil, key, notes); !errors.Is(err, flat.ErrDamaged) {
		t.Errorf("over another corpus: %v", err)
	}
	for at := 0; at < b.Len(); at += 1 + b.Len()/300 {
		bad := bytes.Clone(b.Bytes())
		bad[at] ^= 1
		if _, _, err := c.OpenCorrected(bad[:at], nil, key, notes); err == nil {
			t.Fatalf("cut at %d: taken for whole", at)
		}
		if kept, _, err := c.OpenCorrected(bad, nil, key, notes); err == nil && kept.Verify() == nil {
			t.Fatalf("byte %d: not found", at)
		}
	}
}

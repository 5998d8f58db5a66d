package corpus_test

import (
	"bytes"
	"os"
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"hotline/model"
	"hotline/model/corpus"
)

// draw makes a note on something in the corpus; its value may be nonsense.
func draw(t *rapid.T, c *corpus.Corpus) model.Note {
	person := func(name string) string {
		return rapid.OneOf(
			rapid.Map(rapid.IntRange(0, c.NumPeople()-1), func(i int) string { return c.Person(i).ID }),
			rapid.SampledFrom([]string{"", "sergey-lavrov", "Jane Nobody", "Лавров", "\xff\x1b[2J"}),
		).Draw(t, name)
	}
	n := model.Note{ID: rapid.StringMatching(`[a-f]{8}`).Draw(t, "id"), At: time.UnixMilli(int64(rapid.IntRange(0, 99).Draw(t, "at")))}
	n.Kind = rapid.SampledFrom([]model.NoteKind{
		model.NoteSpeaker, model.NoteSame, model.NoteApart, model.NotePublished, model.NoteSaid, model.NoteOutlet,
		model.NoteBoundary, model.NoteNoQuote, model.NoteFurniture, model.NoteBody, model.NoteText,
		model.NoteJoin, model.NoteSplit,
	}).Draw(t, "kind")
	n.Value = rapid.OneOf(rapid.Just(person("value")), rapid.SampledFrom([]string{"2021-05-04", "..2021", "never", "Lavrov", "Blinken"})).Draw(t, "says")
	if n.Kind == model.NoteSame || n.Kind == model.NoteApart {
		n.Person = person("person")
		return n
	}
	a := c.Article(rapid.IntRange(0, c.NumArticles()-1).Draw(t, "article"))
	n.On.Text = model.Fingerprint(a.Text)
	if n.Kind == model.NotePublished || n.Kind == model.NoteOutlet {
		return n
	}
	span := func(name string) model.Span {
		start := rapid.IntRange(0, len(a.Text)).Draw(t, name)
		return model.Span{Start: start, End: min(len(a.Text)+3, start+rapid.IntRange(0, 600).Draw(t, name+" length"))}
	}
	var there []model.Span
	for k := a.Quotes[0]; k < a.Quotes[1]; k++ {
		there = append(there, c.Quote(k).Span)
	}
	for _, f := range a.Furniture {
		there = append(there, f.Span)
	}
	if n.Kind == model.NoteJoin || n.Kind == model.NoteSplit {
		n.With = c.NoteOnQuote(n.Kind, rapid.IntRange(0, c.NumQuotes()-1).Draw(t, "with")).On
	}
	n.Range = span("range")
	n.On.Span = n.Range
	if len(there) > 0 && rapid.Bool().Draw(t, "on a quote or furniture") {
		n.On.Span = rapid.SampledFrom(there).Draw(t, "on")
	}
	return n
}

// Whatever the notes: every offset and reference of the corrected corpus is valid, the order of the notes does not matter, and
// without them everything is as before.
func TestCorrectedCorpusHolds(t *testing.T) {
	c := whole(t, 0)
	rapid.Check(t, func(t *rapid.T) {
		var notes []model.Note
		for range rapid.IntRange(1, 6).Draw(t, "notes") {
			notes = append(notes, draw(t, c))
		}
		after, changes := c.Apply(notes)
		ids := map[string]bool{}
		for i := range after.NumPeople() {
			if p := after.Person(i).ID; ids[p] {
				t.Fatalf("two persons %q", p)
			} else {
				ids[p] = true
			}
		}
		for i := range after.NumQuotes() {
			checkQuote(t, after, i)
			after.QuoteRecord(i)
		}
		for i := range after.NumArticles() {
			after.ArticleRecord(i)
			if i > 0 && before(after.Article(i).Published.Sort(), after.Article(i-1).Published.Sort()) {
				t.Fatalf("%s stands out of order", after.Article(i).ID)
			}
		}
		if after != c {
			if other := corpus.Afresh(after); len(other) > 0 {
				t.Fatalf("sections %d are not what they are when nothing is taken over", other)
			}
			bonds := slices.ContainsFunc(notes, func(n model.Note) bool { return n.Kind == model.NoteJoin || n.Kind == model.NoteSplit })
			if other := corpus.OtherUtterances(after); len(other) > 0 && !bonds {
				t.Fatalf("quotes %d are not of the utterances that they are of when nothing is taken over", other)
			}
		}
		again, _ := c.Apply(rapid.Permutation(notes).Draw(t, "order"))
		if !equal(after.NumQuotes(), again.NumQuotes(), after.Quote, again.Quote) || !equal(after.NumPeople(), again.NumPeople(), after.Person, again.Person) {
			t.Fatal("the order of the notes matters")
		}
		tag := model.Note{ID: "tag", Kind: model.NoteTag, Value: "mine", On: model.Anchor{Text: "elsewhere"}}
		if tagged, also := after.Apply(append(slices.Clone(notes), tag)); !equal(after.NumQuotes(), tagged.NumQuotes(), after.Quote, tagged.Quote) || !reflect.DeepEqual(changes, also) {
			t.Fatal("with a tag more the corrections are others")
		}
		if undone, _ := after.Apply(nil); undone != c {
			t.Fatal("the corpus before is lost")
		}
	})
}

// TestApplyIsQuick logs how long a correction takes on a dump.
func TestApplyIsQuick(t *testing.T) {
	dump := os.Getenv("HOTLINE_DUMP")
	if dump == "" {
		t.Skip("set HOTLINE_DUMP to a dump of articles to measure Apply")
	}
	c := whole(t, 0, dump)
	q := c.Quote(0)
	notes := []model.Note{
		{ID: "a", Kind: model.NoteSpeaker, Value: "sergey-lavrov", On: model.Anchor{Text: model.Fingerprint(c.Article(q.Article).Text), Span: q.Span}},
		{ID: "b", Kind: model.NoteSame, Person: c.Person(1).ID, Value: c.Person(0).ID},
	}
	start := time.Now()
	_, changes := c.Apply(notes)
	took := time.Since(start)
	t.Logf("%d articles, %d quotes: %v", c.NumArticles(), c.NumQuotes(), took.Round(time.Millisecond))
	for _, change := range changes {
		t.Log(change.What)
	}
	if took > 5*time.Second {
		t.Errorf("two corrections took %v", took)
	}
}

// equal reports whether two corpora have the same values under the same numbers.
func equal[T any](n, m int, one, other func(int) T) bool {
	for i := range min(n, m) {
		if !reflect.DeepEqual(one(i), other(i)) {
			return false
		}
	}
	return n == m
}

// If corrections leave speakers and dates alone, the utterances are copied; together with a correction that finds nothing, all
// quotes are compared again. Both ways give the same corpus.
func TestWhatWasSaidIsTakenOver(t *testing.T) {
	c := whole(t, 0)
	nothing := model.Note{ID: "nothing", Kind: model.NoteNoQuote, On: model.Anchor{Text: model.Fingerprint(c.Article(0).Text)}}
	rapid.Check(t, func(t *rapid.T) {
		var notes []model.Note
		for range rapid.IntRange(1, 6).Draw(t, "notes") {
			n := draw(t, c)
			n.Kind = rapid.SampledFrom([]model.NoteKind{model.NoteOutlet, model.NoteJoin, model.NoteSplit}).Draw(t, "kind")
			n.On = c.NoteOnQuote(n.Kind, rapid.IntRange(0, c.NumQuotes()-1).Draw(t, "on")).On
			n.With = c.NoteOnQuote(n.Kind, rapid.IntRange(0, c.NumQuotes()-1).Draw(t, "with")).On
			notes = append(notes, n)
		}
		over, _ := c.Apply(notes)
		anew, changes := c.Apply(append(slices.Clone(notes), nothing))
		if !slices.ContainsFunc(changes, func(ch corpus.Change) bool { return ch.Note.ID == nothing.ID && ch.Missing }) {
			t.Fatal("something was found")
		}
		var written [2]bytes.Buffer
		for i, c := range []*corpus.Corpus{over, anew} {
			if _, err := c.WriteTo(&written[i], corpus.Key{}, nil, nil); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(written[0].Bytes(), written[1].Bytes()) {
			t.Fatal("what is taken over is not what it comes to")
		}
	})
}

package corpus_test

import (
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"hotline/model"
	"hotline/model/corpus"
)

// Preview shows every quote as Apply makes it.
func TestPreviewIsWhatComes(t *testing.T) {
	read := whole(t, 0)
	shown := func(c *corpus.Corpus) map[string]string {
		all := map[string]string{}
		for i := range c.NumQuotes() {
			r := c.QuoteRecord(i)
			all[fmt.Sprintf("%s %d", r.ID, r.End)] = fmt.Sprint(c.SpeakerName(i), r.SpeakerText, r.Side, r.How, r.Sure, r.Why, r.Mention, r.Said)
		}
		return all
	}
	rapid.Check(t, func(t *rapid.T) {
		some := func(name string, n, at int) (notes []model.Note) {
			for i := range n {
				note := read.NoteOnQuote(rapid.SampledFrom([]model.NoteKind{model.NoteSpeaker, model.NoteSaid}).Draw(t, name), rapid.IntRange(0, read.NumQuotes()-1).Draw(t, "quote"))
				note.ID, note.At = fmt.Sprint(name, i), time.UnixMilli(int64(at+i))
				values := []string{"", "sergey-lavrov", "Blinken", "Jane Nobody", "vladimir-putin", "Emmanuel Macron"}
				if note.Kind == model.NoteSaid {
					values = []string{"", "2021-05-04", "..2021"}
				}
				note.Value = rapid.SampledFrom(values).Draw(t, "value")
				notes = append(notes, note)
			}
			return notes
		}
		c, notes := read, some("old", rapid.IntRange(0, 3).Draw(t, "old notes"), 0)
		c, _ = c.Apply(notes)
		for step := range 2 { // the second step is made on the preview of the first
			fresh := some(fmt.Sprint("fresh ", step, " "), 1, 100+step)
			notes = append(notes, fresh...)
			preview, said, ok := c.Preview(notes, []string{fresh[0].ID})
			if !ok {
				t.Fatal("no preview of a speaker or a day")
			}
			want, changes := read.Apply(notes)
			if got, exact := shown(preview), shown(want); fmt.Sprint(got) != fmt.Sprint(exact) {
				for id := range exact {
					if got[id] != exact[id] {
						t.Fatalf("%s is shown as %s, and comes as %s", id, got[id], exact[id])
					}
				}
			}
			for _, ch := range changes {
				if ch.Note.ID == fresh[0].ID && ch.What != said[0].What {
					t.Fatalf("it says %q, and then %q", said[0].What, ch.What)
				}
			}
			c = preview
		}
		if undone, _ := c.Apply(nil); undone != read {
			t.Fatal("the corpus before is lost")
		}
	})
}

// Other corrections than a speaker or date of an existing quote have no preview.
func TestNoPreview(t *testing.T) {
	c := whole(t, 0)
	gone := c.NoteOnQuote(model.NoteSpeaker, 0)
	gone.ID, gone.On.Text = "a", model.Fingerprint("another text")
	same := model.Note{ID: "b", Kind: model.NoteSame, Person: c.Person(0).ID, Value: c.Person(1).ID}
	none := c.NoteOnQuote(model.NoteNoQuote, 0)
	none.ID = "c"
	for _, n := range []model.Note{gone, same, none} {
		if _, _, ok := c.Preview([]model.Note{n}, []string{n.ID}); ok {
			t.Errorf("a preview of %+v", n)
		}
	}
	if _, _, ok := c.Preview(nil, []string{"d"}); ok {
		t.Error("a preview of a note that is not there")
	}
}

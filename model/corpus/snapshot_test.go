package corpus

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/flat"
)

var key = flat.Key{7}

func snapshot(t testing.TB, c *Corpus) []byte {
	t.Helper()
	var out bytes.Buffer
	if _, err := c.WriteTo(&out, key, []byte("beside it"), nil); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func facts() *model.Lexicon { return lexicon }

// asked describes what a reader sees of a corpus: values, answers, names.
func asked(c *Corpus) string {
	var b bytes.Buffer
	for _, s := range []string{"", "discuss", "by:lavrov -kind:partial", `topic:new-start "arms control"`, "side:us since:2021-05", "outlet:bbc about:blinken", "by:kremlin"} {
		q, _ := model.ParseQuery(s)
		r := c.Select(q)
		fmt.Fprintln(&b, r.Articles.Slice(), r.Quotes.Slice(), r.Facets, c.Timeline(r), c.Unknown(q))
		for _, i := range r.Quotes.All() {
			record, _ := json.Marshal(c.QuoteRecord(i))
			fmt.Fprintf(&b, "%s %v %v %v\n", record, c.Compare(i), c.Answers(i), c.Suggested(i))
		}
		for _, i := range r.Articles.All() {
			fmt.Fprintf(&b, "%+v\n", c.ArticleRecord(i))
		}
	}
	for i := range c.NumPeople() {
		fmt.Fprintf(&b, "%+v %s\n", c.PersonRecord(i), c.Handle(i))
	}
	for i := range c.NumInstitutions() {
		fmt.Fprintln(&b, c.InstitutionName(i), c.SideOfInstitution(i), c.InstitutionHandle(i), c.QuotesOfInstitution(i))
	}
	return b.String()
}

func TestSnapshotHoldsEverything(t *testing.T) {
	c := fixtureCorpus(t)
	back, err := Open(snapshot(t, c), nil, key, facts)
	if err != nil {
		t.Fatal(err)
	}
	if err := back.Verify(); err != nil || string(back.Extra()) != "beside it" || !reflect.DeepEqual(back.Topics, c.Topics) {
		t.Errorf("%v, extra %q, topics %v", err, back.Extra(), back.Topics)
	}
	if !reflect.DeepEqual(all(back.NumArticles(), back.Article), all(c.NumArticles(), c.Article)) ||
		!reflect.DeepEqual(all(back.NumQuotes(), back.Quote), all(c.NumQuotes(), c.Quote)) ||
		!reflect.DeepEqual(all(back.NumPeople(), back.Person), all(c.NumPeople(), c.Person)) {
		t.Error("other values than were written")
	}
	if got, want := asked(back), asked(c); got != want {
		t.Errorf("answers\n%s\nwant\n%s", got, want)
	}
}

// However a snapshot is damaged: it is refused, or its answers are right, or it reports the damage. Nothing panics.
func TestDamagedSnapshot(t *testing.T) {
	c := fixtureCorpus(t)
	whole, want := snapshot(t, c), asked(c)
	for n := range whole {
		if _, err := Open(whole[:n], nil, key, facts); !errors.Is(err, flat.ErrDamaged) {
			t.Fatalf("cut at %d: %v", n, err)
		}
	}
	step := 1
	if testing.Short() {
		step = 37
	}
	for i := 0; i < len(whole); i += step {
		bad := bytes.Clone(whole)
		bad[i] ^= 1 << (i % 8)
		back, err := Open(bad, nil, key, facts)
		if err != nil {
			continue
		}
		if got := asked(back); got != want && back.Fault() == nil {
			t.Fatalf("byte %d: another answer", i)
		}
		if back.Verify() == nil {
			t.Fatalf("byte %d: not found", i)
		}
	}
	t.Logf("%d bytes", len(whole))
}

// If one block of a large snapshot is damaged, reading that block reports it, and nothing panics.
func TestDamagedBlocks(t *testing.T) {
	var docs []model.Document
	for round := range 60 {
		for _, d := range fixture {
			d.ID = fmt.Sprintf("%s-%d", d.ID, round)
			d.Text = strings.Repeat(d.Text+"\n", 1+round%5)
			docs = append(docs, d)
		}
	}
	c := buildFixture(t, slices.Values(docs), Options{})
	whole := snapshot(t, c)
	look := func(c *Corpus) string {
		var b strings.Builder
		for _, s := range []string{"", "d", "lavrov", "by:lavrov -kind:partial", "side:us since:2021-05", "outlet:bbc about:blinken"} {
			q, _ := model.ParseQuery(s)
			r := c.Select(q)
			rows := c.Utterances(r.Quotes)
			fmt.Fprintln(&b, r.Articles.Slice(), rows.Slice(), r.Facets, c.Timeline(r))
			for i := range min(rows.Len(), 58) {
				record, _ := json.Marshal(c.QuoteRecord(rows.At(i)))
				fmt.Fprintf(&b, "%s %v\n", record, c.Compare(rows.At(i)))
			}
		}
		return b.String()
	}
	want := look(c)
	note := c.NoteOnQuote(model.NoteSpeaker, 0)
	note.ID, note.Value = "a", "antony-blinken"
	made, _ := c.Apply([]model.Note{note})
	corrected := look(made)
	for at := len(whole) - 1; at > 0; at -= 32 << 10 {
		bad := bytes.Clone(whole)
		bad[at] ^= 1
		back, err := Open(bad, nil, key, facts)
		if err != nil {
			continue
		}
		if got := look(back); got != want && back.Fault() == nil {
			t.Fatalf("byte %d: another answer", at)
		}
		if back.Verify() == nil {
			t.Fatalf("byte %d: not found", at)
		}
		if back, err = Open(bad, nil, key, facts); err != nil {
			continue
		}
		back.facts, back.lex = nil, lexicon // without engines
		if made, _ := back.Apply([]model.Note{note}); look(made) != corrected && made.Fault() == nil {
			t.Fatalf("byte %d: what is corrected is another corpus", at)
		}
	}
	t.Logf("%d bytes", len(whole))
}

package corpus

import (
	"slices"
	"strings"
	"testing"
	"time"

	"hotline/model"
)

const (
	inA = "We are ready to discuss all the issues without exception with Blinken."
	inB = "ready to discuss all the issues"
)

// bonded returns a join or split of quotes in two of the fixture's articles.
func bonded(t *testing.T, kind model.NoteKind, article, words, with, other string) model.Note {
	n := noted(t, kind, article, words, "")
	second := noted(t, kind, with, other, "")
	n.With, n.WithArticle, n.WithWords = second.On, second.Article, second.Words
	n.ID += with + other
	return n
}

// together lists the utterances with more than one quote by the articles that print them.
func together(c *Corpus) string {
	var all []string
	for i := range c.NumQuotes() {
		if same := c.Wordings(i); len(same) > 1 && same[0] == i {
			var printed []string
			for _, n := range same {
				printed = append(printed, c.Article(c.ArticleOf(n)).ID)
			}
			all = append(all, strings.Join(printed, ""))
		}
	}
	return strings.Join(all, " ")
}

func TestJoinAndSplit(t *testing.T) {
	reset := "This is a reset of the relations between us and nobody else."
	for _, tt := range []struct {
		name     string
		notes    []model.Note
		is, says string
		also     string // the beginning of the effect of a speaker correction made after it
	}{
		{"as read", nil, "ab", "", "2 quotes now"},
		{"a cut goes", []model.Note{bonded(t, model.NoteSplit, "a", inA, "b", inB)}, "", "2 quotes no longer one utterance", "1 quote now"},
		{
			"equal words go together", []model.Note{bonded(t, model.NoteJoin, "b", inB, "c", inA), bonded(t, model.NoteSplit, "b", inB, "a", inA)},
			"ca", "2 quotes now one utterance; 2 quotes no longer one utterance", "1 quote now",
		},
		{
			"of equal words one goes", []model.Note{bonded(t, model.NoteJoin, "b", inB, "c", inA), bonded(t, model.NoteSplit, "a", inA, "c", inA)},
			"ab", "2 quotes now one utterance; 2 quotes no longer one utterance", "2 quotes now",
		},
		{"one more comes", []model.Note{bonded(t, model.NoteJoin, "d", reset, "b", inB)}, "abd", "2 quotes now one utterance", ""},
		{
			"the later is obeyed", []model.Note{bonded(t, model.NoteSplit, "a", inA, "b", inB), bonded(t, model.NoteJoin, "b", inB, "a", inA)},
			"ab", "2 quotes no longer one utterance; 2 quotes now one utterance", "",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for i := range tt.notes {
				tt.notes[i].At = time.UnixMilli(int64(i))
			}
			before := fixtureCorpus(t)
			after, changes := before.Apply(tt.notes)
			var said []string
			for _, c := range changes {
				said = append(said, c.What)
			}
			if got := together(after); got != tt.is || strings.Join(said, "; ") != tt.says {
				t.Errorf("%s (%q), want %s (%q)", got, said, tt.is, tt.says)
			}
			if undone, _ := after.Apply(nil); together(undone) != "ab" {
				t.Error("taken back, the joins are not as they were")
			}
			if tt.also != "" { // a speaker correction follows the reader's utterances
				speaker := noted(t, model.NoteSpeaker, "b", inB, "emmanuel-macron")
				speaker.At = time.UnixMilli(99)
				_, changes := before.Apply(append(tt.notes, speaker))
				if what := changes[len(changes)-1].What; !strings.HasPrefix(what, tt.also) {
					t.Errorf("%q, want %s", what, tt.also)
				}
			}
		})
	}
}

// A text that was fetched again with a different header keeps its joins, whichever of the two it is, or if both are.
func TestJoinsFollowTheirWords(t *testing.T) {
	reset := "This is a reset of the relations between us and nobody else."
	again := func(a *model.Anchor) {
		a.Text = model.Fingerprint("the text of " + a.Text + " before")
		a.Span.Start, a.Span.End = a.Span.Start+100, a.Span.End+100
	}
	for _, which := range []string{"neither", "the first", "the second", "both"} {
		n := bonded(t, model.NoteJoin, "d", reset, "b", inB)
		if which == "the first" || which == "both" {
			again(&n.On)
		}
		if which == "the second" || which == "both" {
			again(&n.With)
		}
		after, changes := fixtureCorpus(t).Apply([]model.Note{n})
		if got := together(after); got != "abd" || len(changes) != 1 || changes[0].Missing {
			t.Errorf("%s has another text: %s, %+v", which, got, changes)
		}
	}
}

func TestAConfirmedJoinIsTheReaders(t *testing.T) {
	c, _ := fixtureCorpus(t).Apply([]model.Note{bonded(t, model.NoteJoin, "b", inB, "a", inA)})
	for i := range c.NumQuotes() {
		if c.Text(i) != inB {
			continue
		}
		for _, w := range c.Compare(i) {
			if at := c.Article(c.ArticleOf(w.Quote)).ID; w.ByReader != (at == "a") || w.ByReader && !w.Confirmed {
				t.Errorf("%s: %+v", at, w)
			}
		}
		if one, known := c.Bound(i, 0); known {
			t.Errorf("nothing was said of the first quote, and it is %v", one)
		}
	}
}

func TestNotedFindsPlaces(t *testing.T) {
	c := fixtureCorpus(t)
	remark := noted(t, model.NoteText, "b", inB, "a cut")
	near := remark
	near.On.Span.Start += 6 // as from an engine with other boundaries
	elsewhere := remark
	elsewhere.On.Text, elsewhere.Article = model.Fingerprint("another text"), "gone"
	renamed := remark
	renamed.Article = "another-name"
	changed := remark
	changed.On.Text = model.Fingerprint("the text before")
	whole := noted(t, model.NoteOutlet, "d", "", "AFP")
	got := c.Noted([]model.Note{remark, near, elsewhere, renamed, changed, whole, onPerson(model.NoteSame, "sergey-lavrov", "x")})
	for i, want := range []string{inB, inB, "", inB, inB, "d", ""} {
		is := ""
		switch n := got[i]; {
		case n.Quote >= 0:
			is = c.Text(n.Quote)
		case n.Article >= 0:
			is = c.Article(n.Article).ID
		}
		if is != want || len(got) != 7 {
			t.Errorf("note %d of %d is on %q, want %q", i, len(got), is, want)
		}
	}
}

// Of partial quotes in the same words, but of other statements, the same go when they are split for the corpus and for the corrections that follow.
func TestSplitOfPartialQuotes(t *testing.T) {
	const words = "a frank talk"
	docs := append(slices.Clone(fixture),
		model.Document{ID: "e", File: "e.txt", Published: "2021-05-20", Title: "More of it", Text: "~Sullivan: " + words},
		model.Document{ID: "f", File: "f.txt", Published: "2021-05-20", Title: "And more", Text: "~Blinken: " + words})
	have := fixture
	fixture = docs // noted finds words there
	defer func() { fixture = have }()
	c := buildFixture(t, slices.Values(docs), Options{})
	notes := []model.Note{
		bonded(t, model.NoteJoin, "a", inA, "b", words), bonded(t, model.NoteJoin, "a", inA, "e", words), bonded(t, model.NoteJoin, "a", inA, "f", words),
		bonded(t, model.NoteSplit, "a", inA, "b", words),
	}
	for i := range notes {
		notes[i].At = time.UnixMilli(int64(i))
	}
	after, _ := c.Apply(notes)
	d := newDraft(c)
	for _, n := range notes {
		d.note = n
		if n.Kind == model.NoteJoin {
			d.join(d.sites(n))
		} else {
			d.split(d.sites(n))
		}
	}
	quote := func(c *Corpus, article, words string) int {
		for i := range c.NumQuotes() {
			if c.Text(i) == words && c.Article(c.ArticleOf(i)).ID == article {
				return i
			}
		}
		t.Fatalf("no %q in %s", words, article)
		return -1
	}
	for _, article := range []string{"e", "f"} {
		in := after.UtteranceOf(quote(after, article, words)) == after.UtteranceOf(quote(after, "b", words))
		draft := d.utterance(quote(c, article, words)) == d.utterance(quote(c, "b", words))
		if !in || !draft {
			t.Errorf("%s goes with b: %v in the corpus, %v in the draft", article, in, draft)
		}
	}
}

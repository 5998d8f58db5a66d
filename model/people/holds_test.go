package people_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/people"

	"pgregory.net/rapid"
)

// words are parts of news texts, and of damaged ones.
var words = strings.Fields(`Yuri Belov Belof Martin Hale Doyle John Peter Oleg Karpin Anna Maria Quint Robert Lindqvist R. J. Jr. Sr. , . | “ ” " ' ’s
	President Mr. Ms. Gen. Sen. Secretary of State Foreign Minister ambassador to Russia Russian Moscow Kremlin former the The and said warned told who van der de la
	U.S. Retired Air Force spokeswoman administration Юрий Белов 2024 — • -- Müller-Brandt O’Neill ’ May Stone In However a of critic é e`)

// anyText generates an article of such parts in one or several lines.
func anyText() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		var b strings.Builder
		for range rapid.IntRange(0, 40).Draw(t, "length") {
			b.WriteString(rapid.SampledFrom(words).Draw(t, "word"))
			b.WriteString(rapid.SampledFrom([]string{" ", " ", " ", " ", "", "\n", "  ", "\n# ", "\nTags: "}).Draw(t, "gap"))
		}
		return b.String()
	})
}

// check checks the invariants of every cast.
func check(t rapid.TB, a *model.Article, cast model.Cast) {
	t.Helper()
	counts := make([]int, len(cast.Figures))
	last := 0
	for _, m := range cast.Mentions {
		if m.Start < 0 || m.End > len(a.Text) || m.Empty() || m.Name.Empty() || !m.Contains(m.Name) {
			t.Fatalf("mention %+v of a text of %d bytes", m, len(a.Text))
		}
		if m.Start < last {
			t.Fatalf("mention at %d after one at %d", m.Start, last)
		}
		last = m.Start
		if name := m.Name.In(a.Text); utf8.ValidString(a.Text) && !utf8.ValidString(name) || strings.TrimSpace(name) != name {
			t.Fatalf("name %q", name)
		}
		if len(m.Figures) == 0 {
			t.Fatalf("mention %+v means nobody", m)
		}
		for _, f := range m.Figures {
			if f < 0 || f >= len(cast.Figures) {
				t.Fatalf("mention %+v of %d figures", m, len(cast.Figures))
			}
			counts[f]++
		}
	}
	for i, f := range cast.Figures {
		forms := 0
		for _, form := range f.Forms {
			forms += form.Count
		}
		if f.Name == "" || forms != counts[i] || forms == 0 {
			t.Fatalf("figure %+v has %d mentions, %d in its forms", f, counts[i], forms)
		}
	}
}

func TestCastHolds(t *testing.T) {
	r := people.New(world())
	rapid.Check(t, func(t *rapid.T) {
		a := article(anyText().Draw(t, "text"))
		before := a.Text
		cast := r.Cast(a)
		check(t, a, cast)
		if again := r.Cast(a); !reflect.DeepEqual(cast, again) {
			t.Fatalf("read twice: %+v, then %+v", cast, again)
		}
		if a.Text != before {
			t.Fatal("the article has changed")
		}
	})
}

// FuzzCast checks that no text makes the reader fail, and that its results occur in the text.
func FuzzCast(f *testing.F) {
	for _, seed := range []string{
		"Russian Foreign Minister Yuri Belov met Secretary of State Martin Hale.| Hale said so.",
		"# Belov Warns Hale\nRetired U.S. Air Force Gen. Thomas Karras, 61, spoke.\nTags: Yuri Belov",
		"Robert Lindqvist, Jr. and William “Billy” Torrance",
		"Anna van der Berg. J. D. Marlowe’s, Юрий Белов \xff\xfe A. B. C. D. E.",
		strings.Repeat("Belov ", 50),
	} {
		f.Add(seed)
	}
	readers := []*people.Reader{people.New(world()), people.New(lexicon.Default())}
	f.Fuzz(func(t *testing.T, text string) {
		a := article(text)
		for _, r := range readers {
			cast := r.Cast(a)
			check(t, a, cast)
			r.Join(slices.All([]model.Cast{cast, cast}))
		}
	})
}

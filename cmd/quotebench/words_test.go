package main

import (
	"slices"
	"strings"
	"testing"

	"hotline/model"

	"pgregory.net/rapid"
)

func TestStarts(t *testing.T) {
	cases := []struct{ text, want string }{
		{"", ""},
		{"The café’s 2.5-ton safe.", "The|café’s|2.5-ton|safe"},
		{"'tis rock 'n' roll--really", "tis|rock|n|roll|really"},
		{"Лавров: «да»", "Лавров|да"},
		{"snake_case x..y", "snake|case|x|y"},
	}
	for _, c := range cases {
		var got []string
		for _, at := range starts(c.text, model.Span{End: len(c.text)}) {
			got = append(got, c.text[at:at+wordLen(c.text[at:])])
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%q: %q", c.text, got)
		}
	}
}

func TestMarks(t *testing.T) {
	cases := []struct{ name, text, doubles, singles string }{
		{"curly", "“One,” he said, “two.”", "One,|two.", ""},
		{"straight", `"One," he said, "two."`, "One,|two.", ""},
		{"two singles", "''One'' and ``two''", "One|two", ""},
		{"guillemets", "«Один»", "Один", ""},
		{"left open", "“One\n“Two\n“Three”", "One|Two|Three", ""},
		{"closes what is carried over", "“One\ntwo” three", "One|two", ""},
		{"a stray closing mark", "one\ntwo” three", "", ""},
		{"inches", `A 6" board and "one"`, "one", ""},
		{"lost closing mark", `"one and "two"`, "two", ""},
		{"markup", `<a href="x">"one"</a>`, "one", ""},
		{"singles", "He said ‘never on a Sunday’ and 'not in our time' too", "", "never on a Sunday|not in our time"},
		{"apostrophes", "the boys' dog didn't bite 'em", "", ""},
		{"single inside double", "“He said ‘never on a Sunday’ again”", "He said ‘never on a Sunday’ again", ""},
	}
	words := func(text string, spans []model.Span) string {
		var all []string
		for _, s := range spans {
			all = append(all, s.In(text))
		}
		return strings.Join(all, "|")
	}
	for _, c := range cases {
		doubles := doubleRuns(c.text)
		if got := words(c.text, doubles); got != c.doubles {
			t.Errorf("%s: doubles %q, want %q", c.name, got, c.doubles)
		}
		if got := words(c.text, singleRuns(c.text, doubles)); got != c.singles {
			t.Errorf("%s: singles %q, want %q", c.name, got, c.singles)
		}
	}
}

// Whatever the text, runs are in it in order, each within one line.
func TestRunsLieInTheText(t *testing.T) {
	letters := rapid.SampledFrom([]rune("“”\"«»„'’‘` \n6aЯ<>/é\x80"))
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(letters).Draw(t, "text")
		doubles := doubleRuns(text)
		for _, runs := range [][]model.Span{doubles, singleRuns(text, doubles)} {
			end := 0
			for _, r := range runs {
				if r.Start < end || r.End < r.Start || r.End > len(text) || strings.Contains(r.In(text), "\n") {
					t.Fatalf("%q: run %v", text, r)
				}
				end = r.End
			}
		}
	})
}

// However two sets of segments overlap, no segment is paired twice and the pairs agree; a set matches itself completely.
func TestMatchIsOneToOne(t *testing.T) {
	set := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) segment {
		from := rapid.IntRange(0, 20).Draw(t, "from")
		var s segment
		for i := range rapid.IntRange(1, 8).Draw(t, "words") {
			s.words = append(s.words, from+i)
		}
		return s
	}), 0, 8)
	rapid.Check(t, func(t *rapid.T) {
		gold, ours := set.Draw(t, "gold"), set.Draw(t, "ours")
		for _, exact := range []bool{false, true} {
			found, of := match(gold, ours, exact)
			for g, o := range found {
				if o >= 0 && of[o] != g {
					t.Fatalf("gold %d has %d, which has %d", g, o, of[o])
				}
				if o >= 0 && exact && !slices.Equal(gold[g].words, ours[o].words) {
					t.Fatalf("%v is exactly %v", gold[g].words, ours[o].words)
				}
			}
			self, _ := match(gold, gold, exact)
			if slices.Contains(self, -1) {
				t.Fatalf("a set does not match itself: %v", self)
			}
		}
	})
}

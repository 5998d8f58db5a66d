package quotes

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"hotline/model"

	"pgregory.net/rapid"
)

// paired lists the runs of the paragraphs of a text, one per line. "…" follows a run that was not closed, and precedes one that
// was not opened.
func paired(text string) []string {
	var out []string
	open := false
	at := 0
	for _, line := range strings.SplitAfter(text, "\n") {
		in := model.Span{Start: at, End: at + len(strings.TrimRight(line, "\n"))}
		at += len(line)
		runs := marks(nil, text, in, open)
		open = len(runs) > 0 && !runs[len(runs)-1].closed
		for _, r := range runs {
			s := r.In(text)
			if !r.opened {
				s = "…" + s
			}
			if !r.closed {
				s += "…"
			}
			out = append(out, s)
		}
	}
	return out
}

func TestMarks(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"curly", "“We go,” he said, “and soon.”", []string{"We go,", "and soon."}},
		{"straight", `"We go," he said, "and soon."`, []string{"We go,", "and soon."}},
		{"straight in brackets and behind dashes", `("We go") and -"not yet"- he said`, []string{"We go", "not yet"}},
		{"guillemets", "«Мы едем», сказал он, «и скоро».", []string{"Мы едем", "и скоро"}},
		{"German", "„Wir gehen“, sagte er, „und bald“.", []string{"Wir gehen", "und bald"}},
		{"low and high", "„Jedziemy”, powiedział.", []string{"Jedziemy"}},
		{"wide", "＂We go＂ he said", []string{"We go"}},
		{"two straight singles", "''We go,'' he said.", []string{"We go,"}},
		{"TeX", "``We go,'' he said.", []string{"We go,"}},
		{"two curly singles", "‘‘We go,’’ he said.", []string{"We go,"}},
		{"British singles", "‘We go,’ he said, ‘whatever they say.’", []string{"We go,", "whatever they say."}},
		{"straight singles", "He said, 'We go, whatever they say.'", []string{"We go, whatever they say."}},
		{"singles within doubles", "“He said ‘never again’ and left,” she said.", []string{"He said ‘never again’ and left,"}},
		{"doubles within singles", "He wrote “go” and ‘come back soon’.", []string{"go", "come back soon"}},
		{"an opening mark that closes", "“We go,“ he said.", []string{"We go,"}},
		{"white space within the marks", "“ We go , ” he said", []string{"We go ,"}},
		{"the same marks within", `"Unless you catch "hackers" in the act, it is hard," Orlov said. "Try it."`, []string{`Unless you catch "hackers" in the act, it is hard,`, "Try it."}},
		{"curly marks within straight ones", `He wrote: "The word “hackers” is wrong. “Spies” is right." He left.`, []string{"The word “hackers” is wrong. “Spies” is right."}},
		{"curly marks within a paragraph that is not closed", "\"The word “hackers” is wrong.\n\"And “spies” is right,\" he said.", []string{"The word “hackers” is wrong.…", "And “spies” is right,"}},
		{"curly marks at the end of straight ones", "\"The word is “hackers.”\"", []string{"The word is “hackers.”"}},
		{"straight marks around a paragraph", "\"“We go,” he said before he left.\"", []string{"We go,"}},
		{"straight marks within curly ones", `“The word "hackers" is wrong,” he said.`, []string{`The word "hackers" is wrong,`}},
		{"a straight mark that a curly one closes", `"We go,” he said. “And soon.”`, []string{"We go,", "And soon."}},
		{"a straight mark that is closed in the next sentence", `"We go. He stopped. “And soon,” he said.`, []string{"We go. He stopped. “And soon,"}},
		{"a lost closing mark", `"Why do we go? Orlov said. "They should come."`, []string{"Why do we go?", "They should come."}},
		{"a lost closing mark, curly", "“It was, well, late, the envoy said, and he said. “They should come.”", []string{"It was, well, late, the envoy said, and he said. “They should come."}},
		{"a lost closing mark before a pronoun", "“We go now, she added. “They should come.”", []string{"We go now,", "They should come."}},
		{"a mark within the words", "“He shouted. Orlov was there. “Go home.” And he went.”", []string{"He shouted. Orlov was there. “Go home."}},
		{"no words", "“” he said, and \"\" and « » again", nil},
		{"apostrophes", "The diplomats' cars weren't there in '98, and it's O’Neill’s.", nil},
		{"a plural's apostrophe opens nothing", "'Tis the ministers' own fault, they said.", nil},
		{"inches", `He is 6'2" tall and his screen has 15".`, nil},
		{"inches before a quotation", `The 6'2" guard said "no way" twice.`, []string{"no way"}},
		{"never closed", "He said: “We go.", []string{"We go.…"}},
		{"attributes of a link", `<a href="https://example.org" target="_blank">He</a> said "no way" twice.`, []string{"no way"}},
		{"behind a sign of equality", `He wrote that war = "no way" twice.`, []string{"no way"}},
		{"opened with a closing mark", "He said: ”(Over a picture) We go now.” She left.", []string{"(Over a picture) We go now."}},
		{"and a blank", "He said: ” We go now.” She left.", []string{"We go now."}},
		{"within a paragraph", "“We go now,” he said. ”And you stay.”", []string{"We go now,", "And you stay."}},
		{"a blank behind the opening mark", "\"We go now,\" he said. \" I would rather stay.\" She left.", []string{"We go now,", "I would rather stay."}},
		{"a blank before a closing mark", "\"We go now. \" He left and said \"no way\" twice.", []string{"We go now.", "no way"}},
		{"opened twice", "He said: “We go. “And soon,” he added.", []string{"We go. “And soon,"}},
		{"straight, opened twice", `He said: "We go and "soon," he added.`, []string{"We go and…", "soon,"}},
		{"closed only", "We go,” he said.", nil},
		{"goes on in the next paragraph", "“We go.\n“And soon,” he said.", []string{"We go.…", "And soon,"}},
		{"goes on without an opening mark", "“We go.\nAnd soon,” he said.", []string{"We go.…", "…And soon,"}},
		{"a closing mark that slipped over the break", "He said: \"We go.\n\" The talks ended.\nShe left: \"No.\"", []string{"We go.…", "No."}},
		{"a curly closing mark that slipped", "He said: “We go.\n” The talks ended.\nShe left: “No.”", []string{"We go.…", "No."}},
		{"nothing at all", "", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := paired(tt.text); !slices.Equal(got, tt.want) {
				t.Errorf("%s\n got %q\nwant %q", tt.text, got, tt.want)
			}
		})
	}
}

// orderly asserts what holds for all runs: they lie in the paragraph, in order and apart, with the marks outside the words.
func orderly(t rapid.TB, text string, in model.Span, runs []run) {
	t.Helper()
	end := in.Start
	for _, r := range runs {
		if r.outer.Start < end || r.outer.End > in.End {
			t.Fatalf("%q: a run at %v behind %d, in %v", text, r.outer, end, in)
		}
		end = r.outer.End
		if r.Empty() || !r.outer.Contains(r.Span) {
			t.Fatalf("%q: words at %v, with their marks at %v", text, r.Span, r.outer)
		}
		words := r.In(text)
		if strings.TrimSpace(words) != words || utf8.ValidString(text) && !utf8.ValidString(words) {
			t.Fatalf("%q: the words %q", text, words)
		}
		if !r.opened && !r.closed {
			t.Fatalf("%q: %q has no mark at all", text, words)
		}
	}
}

func TestMarksAreOrderly(t *testing.T) {
	pieces := []string{"“", "”", `"`, `"`, "«", "»", "„", "'", "''", "‘", "’", "’’", "``", "We go", "no", "s", " ", " ", ". ", ", ", "6", "Мы", "(", ")", "—", "it's"}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 30).Draw(t, "pieces"), "")
		in := model.Span{Start: 0, End: len(text)}
		for _, open := range []bool{false, true} {
			orderly(t, text, in, marks(nil, text, in, open))
		}
	})
}

// Quotations with correct marks are found unchanged, whatever the marks and words.
func TestMarksRoundTrip(t *testing.T) {
	pairs := [][2]string{{"“", "”"}, {`"`, `"`}, {"«", "»"}, {"„", "“"}, {"''", "''"}, {"``", "''"}}
	rapid.Check(t, func(t *rapid.T) {
		var text strings.Builder
		var want []string
		for range rapid.IntRange(1, 6).Draw(t, "quotations") {
			pair := rapid.SampledFrom(pairs).Draw(t, "marks")
			words := rapid.StringMatching(`[A-Za-zА-я]{2,8}( [a-z]{2,6}(’s|'t)?){0,6}[.,!?]?`).Draw(t, "words")
			text.WriteString(rapid.SampledFrom([]string{"He said ", "— ", "(", "Then: "}).Draw(t, "before"))
			text.WriteString(pair[0] + words + pair[1])
			text.WriteString(rapid.SampledFrom([]string{" she added. ", "; ", ") ", " — "}).Draw(t, "after"))
			want = append(want, words)
		}
		if got := paired(text.String()); !slices.Equal(got, want) {
			t.Fatalf("%s\n got %q\nwant %q", text.String(), got, want)
		}
	})
}

// FuzzMarks: no paragraph makes the pairing of marks fail.
func FuzzMarks(f *testing.F) {
	for _, seed := range []string{"“We go,” he said, “and soon.”", `6'2" "no" ''yes'' 'so it is'`, "„a“ «b» ‘c d’ ``e''", "\" The \"\"\" talks\xff“", "“‘a b’ c”"} {
		f.Add(seed, false)
		f.Add(seed, true)
	}
	f.Fuzz(func(t *testing.T, text string, open bool) {
		in := model.Span{Start: 0, End: len(text)}
		orderly(t, text, in, marks(nil, text, in, open))
	})
}

package safe

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestClean(t *testing.T) {
	for _, c := range []struct{ name, in, clean, line string }{
		{"plain", "Lavrov said.", "Lavrov said.", "Lavrov said."},
		{"empty", "", "", ""},
		{"curly quotes, Cyrillic, Han", "“да” «Лавров» 拉夫罗夫", "“да” «Лавров» 拉夫罗夫", "“да” «Лавров» 拉夫罗夫"},
		{"line ends", "a\nb\r\nc\rd\ve\ff\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh", "a b c d e f g h"},
		{"tab", "a\tb", "a b", "a b"},
		{"SGR", "a\x1b[31mb", "a\uFFFD[31mb", "a\uFFFD[31mb"},
		{"clipboard", "\x1b]52;c;aGk=\x07", "\uFFFD]52;c;aGk=\uFFFD", "\uFFFD]52;c;aGk=\uFFFD"},
		{"C0 and DEL", "a\x00b\bc\x7fd", "a\uFFFDb\uFFFDc\uFFFDd", "a\uFFFDb\uFFFDc\uFFFDd"},
		{"C1 as UTF-8", "a\u009b2Jb\u0085c", "a\uFFFD2Jb\uFFFDc", "a\uFFFD2Jb\uFFFDc"},
		{"C1 as a bare byte", "a\x9b2Jb", "a\uFFFD2Jb", "a\uFFFD2Jb"},
		{"invalid UTF-8", "a\xffb\xe2\x82", "a\uFFFDb\uFFFD\uFFFD", "a\uFFFDb\uFFFD\uFFFD"},
		{"bidi", "a\u202eb\u202cc\u2066d\u2069e\u200ff\u061cg", "abcdefg", "abcdefg"},
		{"zero width", "Lav\u200brov\u200c \u200dsa\u2060id\ufeff", "Lavrov said", "Lavrov said"},
		{"byte order mark", "\ufeffMoscow", "Moscow", "Moscow"},
		{"tags", "a\U000e0041\U000e007fb", "ab", "ab"},
		{"soft hyphen", "Wash\u00adington", "Washington", "Washington"},
		{"variation selectors", "❤\ufe0f☺\ufe0ea\U000e0100", "❤☺a", "❤☺a"},
		{"Hangul filler", "a\u3164b", "ab", "ab"},
		{"Arabic number sign stays", "\u0600\u0661", "\u0600\u0661", "\u0600\u0661"},
		{"noncharacter", "a\uffffb", "a\uFFFDb", "a\uFFFDb"},
		{"four marks stay", "e\u0301\u0302\u0303\u0304!", "e\u0301\u0302\u0303\u0304!", "e\u0301\u0302\u0303\u0304!"},
		{"the fifth goes", "e\u0301\u0302\u0303\u0304\u0305!", "e\u0301\u0302\u0303\u0304!", "e\u0301\u0302\u0303\u0304!"},
		{"a dropped rune joins two runs", "e\u0301\u0302\u0303\u200b\u0304\u0305", "e\u0301\u0302\u0303\u0304", "e\u0301\u0302\u0303\u0304"},
		{"a mark without a base", "\u0301a\n\u0302b", "a\nb", "a \u0302b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := string(Clean(c.in)); got != c.clean {
				t.Errorf("Clean(%+q) = %+q, want %+q", c.in, got, c.clean)
			}
			if got := string(Line(c.in)); got != c.line {
				t.Errorf("Line(%+q) = %+q, want %+q", c.in, got, c.line)
			}
		})
	}
}

func TestHidden(t *testing.T) {
	for in, want := range map[string]int{
		"Lavrov said.":                 0,
		"Лавров — “да” ❤\ufe0f":        0,
		"\ufeffMoscow":                 0,
		"Mos\ufeffcow":                 1,
		"a\u202eb\u202c\u200b":         3,
		"x\U000e0041\U000e0042":        2,
		"soft\u00adhyphen \x1b[0m\xff": 0,
	} {
		if got := Hidden(in); got != want {
			t.Errorf("Hidden(%+q) = %d, want %d", in, got, want)
		}
	}
}

func TestPlainTextCostsNothing(t *testing.T) {
	for _, s := range []string{"Lavrov said on Tuesday.\nBlinken “agreed”.", "МОСКВА — «Да»"} {
		n := testing.AllocsPerRun(100, func() {
			if len(Clean(s)) != len(s) {
				t.Fatal("changed")
			}
		})
		if n != 0 {
			t.Errorf("Clean(%q) allocates %v times", s, n)
		}
	}
}

func TestMapFollowsSpans(t *testing.T) {
	for _, c := range []struct{ source, span string }{
		{"plain text, “nothing” to do", "“nothing”"},
		{"\ufeffHe said\r\n\r\n“we\u00ad will\u200b talk”\r\ntoday", "“we\u00ad will\u200b talk”"},
		{"bad \xff\xfe bytes before “words”", "“words”"},
		{"\x1b[31mred\u009b “words\u2028more” after", "“words\u2028more”"},
		{"\u200b\u200b“a”\u202e\u202e", "“a”"},
	} {
		text, m := Mapped(c.source)
		if want := Clean(c.source); text != want {
			t.Fatalf("Mapped(%+q) shows %+q, Clean %+q", c.source, text, want)
		}
		start := strings.Index(c.source, c.span)
		end := start + len(c.span)
		if got, want := text[m.At(start):m.At(end)], Clean(c.span); got != want {
			t.Errorf("in %+q the span %+q is shown as %+q", c.source, want, got)
		}
	}
}

func BenchmarkCleanEnglish(b *testing.B) {
	s := strings.Repeat("“We are ready to talk,” Lavrov said in Moscow on Tuesday — again.\n", 1000)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Clean(s)
	}
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{
		"plain", "\x1b]52;c;aGk=\x07", "\u009b2J", "a\xff\xe2\x82b", "e\u0301\u0302\u200b\u0303\u0304\u0305",
		"\u0301", "a\r\r\nb\r", "\u202e\U000e0041\ufe0f\u3164", "\n\u0301\u0302",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for name, fn := range map[string]func(string) Text{"Clean": Clean, "Line": Line} {
			got := string(fn(s))
			if again := string(fn(got)); again != got {
				t.Fatalf("%s twice: %+q, then %+q", name, got, again)
			}
			checkShowable(t, got, name == "Line")
		}
		checkMap(t, s)
	})
}

func checkShowable(t *testing.T, s string, line bool) {
	if !utf8.ValidString(s) {
		t.Fatalf("invalid UTF-8 in %+q", s)
	}
	if Hidden(s) != 0 {
		t.Fatalf("hidden characters in %+q", s)
	}
	marks := 0
	for _, r := range s {
		switch c := classify(r); {
		case c == mark:
			if marks++; marks > maxMarks {
				t.Fatalf("more than %d marks in a row in %+q", maxMarks, s)
			}
			continue
		case r == '\n' && !line:
		case c != keep:
			t.Fatalf("%U (class %d) in %+q", r, c, s)
		}
		marks = 0
	}
}

func checkMap(t *testing.T, s string) {
	text, m := Mapped(s)
	if text != Clean(s) {
		t.Fatalf("Mapped and Clean differ on %+q", s)
	}
	last := 0
	for i := 0; i <= len(s); i++ {
		at := m.At(i)
		if at < last || at > len(text) {
			t.Fatalf("At(%d) = %d after %d, text of %d bytes, source %+q", i, at, last, len(text), s)
		}
		last = at
	}
	if m.At(0) != 0 || last != len(text) {
		t.Fatalf("ends lead to %d and %d of %d, source %+q", m.At(0), last, len(text), s)
	}
	for i := range s {
		if at := m.At(i); at < len(text) && !utf8.RuneStart(text[at]) {
			t.Fatalf("At(%d) = %d is inside a rune of %+q", i, at, text)
		}
	}
}

package search

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"hotline/model"

	"pgregory.net/rapid"
)

func TestFold(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", " "},
		{"Mr. Putin’s “reply”", " mr putin s reply "},
		{"O'Brien don’t U.S. E.U.", " obrien dont us eu "},
		{"J. Smith at 3.5", " j smith at 3 5 "},
		{"Лавров, Щукин и Хрущёв", " lavrov shchukin i khrushchev "},
		{"Зеленський", " zelenskiy "},
		{"Emmanuel Macron à Genève; Łódź, Straße", " emmanuel macron a geneve lodz strasse "},
		{"co-chair—now", " co chair now "},
		{"zero\u200bwidth soft\u00adhyphen", " zerowidth softhyphen "},
		{"习近平", " 习 近 平 "},
		{"'quoted'", " quoted "},
		{"ﬁne ½ １２", " fine 12 "},
		{"ŉ", " n "},
	}
	for _, tt := range tests {
		if got := string(Fold(tt.in)); got != tt.want {
			t.Errorf("Fold(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestPattern(t *testing.T) {
	tests := []struct {
		pattern, text string
		want          []string
	}{
		{"lavr", "Lavrov and Лавров, not Slavrov", []string{"Lavr", "Лавр"}},
		{"open skies", "The Open\n Skies treaty; open skiesx", []string{"Open\n Skies"}},
		{"us", "U.S. officials", []string{"U.S"}},
		{"khrushchev", "Хрущёв", []string{"Хрущёв"}},
		{"don't", "“Don’t”", []string{"Don’t"}},
		{"近平", "习近平说", []string{"近平"}},
		{"putin", "Putin’s", []string{"Putin"}},
		{"b b ", "b b b", []string{"b b"}},
		{"—", "a — b", nil},
	}
	for _, tt := range tests {
		p := Compile(tt.pattern)
		text := "…" + tt.text
		var got []string
		for _, s := range p.Spans(text, model.Span{Start: len("…"), End: len(text)}) {
			got = append(got, s.In(text))
		}
		if strings.Join(got, "|") != strings.Join(tt.want, "|") {
			t.Errorf("%q in %q: %q, want %q", tt.pattern, tt.text, got, tt.want)
		}
		if p.folded != "" && p.In(Fold(tt.text)) != (len(got) > 0) {
			t.Errorf("%q: In and Spans disagree on %q", tt.pattern, tt.text)
		}
	}
}

func TestFoldIsStable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "text")
		once := Fold(s)
		if !strings.HasPrefix(string(once), " ") || !strings.HasSuffix(string(once), " ") || strings.Contains(string(once), "  ") {
			t.Fatalf("Fold(%q) = %q", s, once)
		}
		if again := Fold(string(once)); again != once {
			t.Fatalf("Fold(%q) = %q, folded again %q", s, once, again)
		}
	})
}

func FuzzSpans(f *testing.F) {
	f.Add("Putin’s U.S. «Лавров»", "lavrov")
	f.Fuzz(func(t *testing.T, text, value string) {
		last := 0
		for _, s := range Compile(value).Spans(text, model.Span{Start: 0, End: len(text)}) {
			if s.Start < last || s.Empty() || s.End > len(text) {
				t.Fatalf("%q in %q: span %v after %d", value, text, s, last)
			}
			if utf8.ValidString(text) && !utf8.ValidString(s.In(text)) {
				t.Fatalf("%q in %q: span %v cuts a character", value, text, s)
			}
			last = s.End
		}
	})
}

func BenchmarkFold(b *testing.B) {
	s := strings.Repeat("“We will see,” Lavrov said of the U.S. proposal in Moscow’s reply. ", 1000)
	b.SetBytes(int64(len(s)))
	var buf []byte
	for b.Loop() {
		buf = Append(buf[:0], s)
	}
}

// Folding eight bytes at a time agrees with folding byte by byte.
func TestFoldingIsTheSameByteByByte(t *testing.T) {
	pieces := []string{"a", "Z", "9", " ", "  ", "\n", ".", "'", "’", "s", "é", "Ё", "“", "@", "[", "`", "{", "/", ":", "\x00", "\x7f", "\x80", "\xff", "中", "word", "U.S.", "O'Brien", "don't "}
	chance := rand.New(rand.NewPCG(5, 6))
	for range 20000 {
		var b strings.Builder
		for range chance.IntN(40) {
			b.WriteString(pieces[chance.IntN(len(pieces))])
		}
		f := folder{track: true}
		f.fold(b.String())
		if got := Fold(b.String()); got != Text(f.out) {
			t.Fatalf("%q is folded as %q, want %q", b.String(), got, f.out)
		}
	}
}

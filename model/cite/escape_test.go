package cite

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"
)

func TestEscapes(t *testing.T) {
	tests := []struct {
		name     string
		escape   func(string) string
		in, want string
	}{
		{"cell", Cell, "=1+1", "'=1+1"}, {"cell", Cell, "-", "-"}, {"cell", Cell, "-1", "'-1"},
		{"cell", Cell, "-5", "'-5"},
		{"cell", Cell, "\t=1", "' =1"},
		{"cell", Cell, "a=1", "a=1"},
		{"cell", Cell, "", ""},
		{"markdown", Markdown, "*a* _b_ [c](d) <e> & #f `g` | h", `\*a\* \_b\_ \[c\](d) &lt;e&gt; &amp; \#f ` + "\\`g\\`" + ` \| h`},
		{"markdown", Markdown, "- item", `\- item`},
		{"markdown", Markdown, "1. item\n2. item", `\1. item 2. item`},
		{"markdown", Markdown, "2021 was", "2021 was"},
		{"tex", TeX, `\input{a} 100% $x_1$ #2 & "q" ~^`, `\textbackslash{}input\{a\} 100\% \$x\_1\$ \#2 \& {''}q{''} \textasciitilde{}\textasciicircum{}`},
		{"line", Line, "  a\n\tb \u202e c ", "a b c"},
	}
	for _, tt := range tests {
		if got := tt.escape(tt.in); got != tt.want {
			t.Errorf("%s(%q) = %q, want %q", tt.name, tt.in, got, tt.want)
		}
	}
}

// A line of JSON has the exact value and nothing that could control a terminal or is invisible.
func TestJSONLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		special := rapid.SampledFrom([]rune{0x1b, 0x7f, 0x9b, 0x202e, 0x200b, 0xfeff, 0xe0041, '<', '“', 'я', '"', '\\'})
		want := string(rapid.SliceOf(rapid.OneOf(special, rapid.Rune())).Draw(t, "text"))
		out, err := JSONLine(want)
		if err != nil {
			t.Fatal(err)
		}
		var got string
		if err := json.Unmarshal(out, &got); err != nil || got != want {
			t.Fatalf("%q was written as %s and read as %q, %v", want, out, got, err)
		}
		body := strings.TrimSuffix(string(out), "\n")
		if i := strings.IndexFunc(body, func(r rune) bool {
			return unicode.In(r, unicode.Cc, unicode.Cf) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r) // these have a glyph
		}); i >= 0 {
			t.Fatalf("%q holds a control or hidden character at %d", body, i)
		}
	})
}

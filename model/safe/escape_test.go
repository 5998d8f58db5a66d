package safe

import (
	"encoding/json"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// A line of JSON keeps its value, and Line does not change it.
func TestEscapeKeepsTheValue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		special := rapid.SampledFrom([]rune("\x1b\x7f\u009b\u202e\u200b\ufeff\U000e0041\ufe0f\U000e0100\u3164\u0301\u0301\u0301\uffff\u2028<“я\"\\\n"))
		want := string(rapid.SliceOf(rapid.OneOf(special, special, rapid.Rune())).Draw(t, "text"))
		line, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		out := Escape(string(line))
		if Line(string(out)) != out {
			t.Fatalf("%+q is not fit for a terminal: %+q", out, Line(string(out)))
		}
		var got string
		if err := json.Unmarshal([]byte(out), &got); err != nil || got != want {
			t.Fatalf("%+q was written as %s and read as %+q, %v", want, out, got, err)
		}
	})
}

func TestEscapeCounts(t *testing.T) {
	five := "e" + strings.Repeat("\u0301", 5)
	if got, want := Escape(five), Text("e"+strings.Repeat("\u0301", 4)+`\u0301`); got != want {
		t.Errorf("%+q, want %+q", got, want)
	}
	if got := Escape("plain — “да”"); got != "plain — “да”" {
		t.Errorf("%+q", got)
	}
}

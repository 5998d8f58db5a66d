package data

import (
	"encoding/json"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// valid agrees with encoding/json, whatever the damage and wherever.
func TestValidIsJSON(t *testing.T) {
	parts := []string{strings.Repeat("the ferry ", 9), `\n`, `\u00e9`, `\u12`, `\q`, `\\`, `\"`, `"`, "\n", "\x00", "\x7f", "é", "\xff", `{`, `}`, `,`, `:`, `1`, ` `, `null`, `[`, `]`, `"a":`, `"b"`}
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		inner := strings.Join(rapid.SliceOfN(rapid.SampledFrom(parts), 0, 12).Draw(t, "inside"), "")
		outer := strings.Join(rapid.SliceOfN(rapid.SampledFrom(parts), 0, 3).Draw(t, "around"), "")
		b.WriteString(`{"id":"1","text":"` + inner + `"` + outer + `}`)
		object := []byte(b.String())
		if cut := rapid.IntRange(0, 2*len(object)).Draw(t, "cut"); cut < len(object) {
			object = object[:cut]
		}
		if got, want := valid(object), json.Valid(object); got != want {
			t.Fatalf("%q: %t, want %t", object, got, want)
		}
	})
}

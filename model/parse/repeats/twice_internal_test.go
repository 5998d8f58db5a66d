package repeats

import (
	"strings"
	"testing"
)

func TestSignature(t *testing.T) {
	for line, want := range map[string]bool{
		"> _— The Harbour report_":                      true,
		"–  Press Service":                              true,
		"— Jane Doe, mayor of the town":                 true,
		"— and so they went home":                       false,
		"— They went home.":                             false,
		"Jane Doe":                                      false,
		"- Ten things " + strings.Repeat("to know ", 9): false,
	} {
		if signatureLine(line) != want {
			t.Errorf("%q", line)
		}
	}
}

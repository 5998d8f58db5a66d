package quotes_test

import (
	"slices"
	"testing"
)

// What somebody says that another said is a statement of each; what is told of a pronoun, or of a thing, is only part of the first.
func TestNestedStatements(t *testing.T) {
	for text, want := range map[string][]string{
		"Orlov said that Whitfield told the council that the treaty was dead and gone.": {"Orlov: Whitfield told the council that the treaty was dead and gone", "Whitfield: the treaty was dead and gone"},
		"Officials warned that the Kremlin has said the bridge will never be built.":    {"Officials: the Kremlin has said the bridge will never be built", "the Kremlin: the bridge will never be built"},
		"Orlov said that he told the council that the treaty was dead and gone.":        {"Orlov: he told the council that the treaty was dead and gone"},
		"Orlov said that the vote suggests that the treaty is dead and gone.":           {"Orlov: the vote suggests that the treaty is dead and gone"},
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

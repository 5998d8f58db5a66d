package quotes_test

import (
	"slices"
	"testing"
)

// The gist of an item in bold is what the one says with whose name it begins.
func TestBold(t *testing.T) {
	for text, want := range map[string]string{
		"3/ **Whitfield: The port of Elsk must stay open.** The mayor met the fishermen.": "Whitfield: The port of Elsk must stay open",
		"* **Whitfield: Orlov must stay out of the port**":                                "Whitfield: Orlov must stay out of the port",
		"Whitfield: The port of Elsk must stay open. The mayor met the fishermen.":        "",
		"3/ **The port: a guide to the sale of the boats.** The mayor met the fishermen.": "",
	} {
		p := engines[1].read(body("Mary Whitfield, the mayor, met John Orlov in Elsk.", text))
		if got := p.said(p.reported()); want != "" && !slices.Contains(got, want) || want == "" && len(got) > 0 {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

package parse

import (
	"slices"
	"strings"
	"testing"

	"hotline/model/growth"
)

// TestBegunAgain checks a list in which each line repeats the end of the one above it, and lines that merely begin alike.
func TestBegunAgain(t *testing.T) {
	const dated = "The board of the harbour publishes what the storm has cost its three towns so far, and who is to pay for it."
	for text, want := range map[string][]string{
		"May 4: Ships for the Harbour\n\nShips for the Harbour May 9: No more ferries\n\nNo more ferries June 1: The mayor resigns\n\nThe mayor resigns June 8: Ten things": {"May 4: Ships for the Harbour", "May 9: No more ferries", "June 1: The mayor resigns", "June 8: Ten things"},
		"May 4: Ships for the Harbour\n\nShips for the Harbour May 9: No more ferries\n\nThe mayor resigns.":                                                                {"May 4: Ships for the Harbour", "Ships for the Harbour May 9: No more ferries", "The mayor resigns."},
		"The bill. " + dated + "\n\n" + dated + " The mayor says nothing of it.":                                                                                            {"The bill. " + dated, "The mayor says nothing of it."},
		"The bill. " + dated + "\n\nThe board of the harbour publishes what the storm has cost, and the mayor says nothing of it.":                                          {"The bill. " + dated, "The board of the harbour publishes what the storm has cost, and the mayor says nothing of it."},
	} {
		got := bodies(read(lead + "\n\n" + text + "\n\n" + third))
		if want = append(append([]string{lead}, want...), third); !slices.Equal(got, want) {
			t.Errorf("%q, %q", got, reasons(read(lead+"\n\n"+text+"\n\n"+third)))
		}
	}
}

// TestStutter checks that a text repeated at the beginning of a paragraph is left out.
func TestStutter(t *testing.T) {
	for line, want := range map[string]string{
		"Facts first: The harbour has no ferry any more The harbour has no ferry any more since the storm of May.": "The harbour has no ferry any more ",
		"Facts first: The ferry, the ferry, said the mayor, it is always about the ferry.":                         "",
		"The Mayor: Look, the ferry is gone. Look, the ferry is gone. You know, when it was here,":                 "",
		"Ferries. Ships. Storms. Ferries. Ships. Storms. That is what the harbour is made of, says the mayor.":     "",
		lead + " " + lead + " And that is all that was said.":                                                      lead + " ",
	} {
		a := read(other + "\n\n" + line + "\n\n" + third)
		got := ""
		for _, hole := range a.Body[1].Holes {
			got += hole.In(a.Text)
		}
		if got != want {
			t.Errorf("%q: %q", line, got)
		}
	}
}

// TestBegunAgainIsLinear parses lines that repeat one word many times.
func TestBegunAgainIsLinear(t *testing.T) {
	growth.Linear(t, 5000, func(n int) func() {
		word := strings.Repeat("harbour ", n)
		return func() { read(word + "\n\n" + word + "ferry\n\n" + word + "\n\n" + word) }
	})
}

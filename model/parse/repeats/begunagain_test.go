package repeats_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model/growth"
	"hotline/model/parse/trial"
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
		got := trial.Bodies(trial.Read(trial.Lead + "\n\n" + text + "\n\n" + trial.Third))
		if want = append(append([]string{trial.Lead}, want...), trial.Third); !slices.Equal(got, want) {
			t.Errorf("%q, %q", got, trial.Reasons(trial.Read(trial.Lead+"\n\n"+text+"\n\n"+trial.Third)))
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
		trial.Lead + " " + trial.Lead + " And that is all that was said.":                                          trial.Lead + " ",
	} {
		a := trial.Read(trial.Other + "\n\n" + line + "\n\n" + trial.Third)
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
		return func() { trial.Read(word + "\n\n" + word + "ferry\n\n" + word + "\n\n" + word) }
	})
}

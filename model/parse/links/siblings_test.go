package links_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestSiblings puts a line that is set like a link to another story into articles with and without headings that are set alike.
func TestSiblings(t *testing.T) {
	long := "The pilots of the northern port said nothing of it, and nobody on the pier would have believed them if they had, they said later."
	for _, tt := range []struct {
		name, line string
		lines      []string
		want       bool
	}{
		{"in capitals", "MAYOR'S LAST PICK FOR HARBOUR BOARD", []string{"THE SHIPS", long, "FIRST FOR NORTHERN PILOTS", long, "MAYOR'S LAST PICK FOR HARBOUR BOARD", long}, true},
		{"in capitals alone", "MAYOR'S LAST PICK FOR HARBOUR BOARD", []string{long, "MAYOR'S LAST PICK FOR HARBOUR BOARD", long}, false},
		{"with a label and a quotation", "Board: 'Moral duty to act' binds mayor", []string{"A 'war zone'", long, "Lost ships", long, "Board: 'Moral duty to act' binds mayor", long}, true},
		{"the label of an outlet", "BBC News: Races to watch", []string{"A 'war zone'", long, "Lost ships", long, "Read more: What the board has to say of this", "BBC News: Races to watch", long}, false},
		{"a label of several headings", "Pilots' view: A dark day for the port", []string{"Mayor's view: The best of all years", long, "More: What happens next to the ships of the north?", "Pilots' view: A dark day for the port", long, "More: Who owns the ships of the north today?", "Pilots' view: The ships must return", long}, true},
		{"the number between two others", "2. Mayor held up to much criticism", []string{"1. Ships came home late this year", long, "Read more:", "2. Mayor held up to much criticism", long, "3. Nobody paid", long}, true},
		{"a number alone", "2. Mayor held up to much criticism", []string{long, "Read more:", "2. Mayor held up to much criticism", long}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := slices.Contains(trial.Bodies(trial.ReadFull(strings.Join(slices.Concat(trial.Prose, tt.lines, trial.Prose), "\n\n"))), tt.line); got != tt.want {
				t.Errorf("in the body: %v, want %v", got, tt.want)
			}
		})
	}
}

// TestOwnEnd ends an article with lists that belong to it, though none of their lines closes a sentence.
func TestOwnEnd(t *testing.T) {
	for name, list := range map[string][]string{
		"answers to a question": {"What was agreed in the harbour?", "Keep the ships of the north in the harbour all winter", "Limit the number of lamps on the pier at night", "Review what each of the captains has paid every year"},
		"tweets": {"The ships were never there, and nobody asked — Jane Doe (@janedoe) May 5, 2021", "Nobody asked the captains of the north — Joe Roe (@joeroe) May 5, 2021",
			"A sad day for the pier and all of its lamps — Ida Poe (@idapoe) May 5, 2021"},
		"quotations with their sources": {"The port is on the brink of collapse", "“The port is a ship without a captain. It will run onto the pier.” — Jane Doe, Some Paper", "No forecast is worth a lamp",
			"“Many experts speak of the port. None of them knows.” — Joe Roe, Other Paper"},
	} {
		a := trial.ReadFull(strings.Join(slices.Concat(trial.Prose, list), "\n\n"))
		for _, line := range list {
			if !slices.Contains(trial.Bodies(a), line) {
				t.Errorf("%s: lost %q", name, line)
			}
		}
	}
}

// TestUnderALink puts lines between a link with its own headline and a paragraph.
func TestUnderALink(t *testing.T) {
	const link = "More: Two ministers met in the capital to talk about their warheads again"
	for line, want := range map[string]bool{
		"The lamps were never lit":                             true,
		"Pilots of the north will pay captains who return":     true,
		"Beware the northern lamps: Jane Doe":                  false,
		"Northern town closes the last of its public swimming": false,
	} {
		lines := []string{link, line, "Captains who return to the north will have their lamps from the pilots, who said that they would pay."}
		if got := slices.Contains(trial.Bodies(trial.ReadFull(strings.Join(slices.Concat(trial.Prose[:3], lines, trial.Prose[3:]), "\n\n"))), line); got != want {
			t.Errorf("%q in the body: %v, want %v", line, got, want)
		}
	}
}

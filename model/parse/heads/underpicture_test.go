package heads_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestUnderPicture puts a line between the picture above an article and a paragraph, and checks whether it is the deck.
func TestUnderPicture(t *testing.T) {
	const (
		caption = "Mayor Jane Doe at the harbour, May 4, 2018. (Ida Roe/Reuters)"
		short   = "The board met in the mansion by the lake and spoke about ships."
		named   = "When Joe Roe took office, the harbour had been closed for a year and nobody spoke about ships."
	)
	long := "For eight years the harbour board misjudged the captains, as it misjudged the pilots, the mayor and the rest of the town. " + strings.Repeat("It closed what it should have opened, and opened what it should have closed. ", 4)
	long = strings.TrimSpace(long)
	columns := []string{long, long + " Nobody asked why.", long + " Nobody was told.", long + " Nobody left."}
	news := []string{long, short, trial.Prose[0], trial.Prose[1], trial.Prose[2]}
	for _, tt := range []struct {
		name, line string
		text       []string
		deck       bool
	}{
		{"over long paragraphs", "Closed harbours are the mark of an unserious time.", columns, true},
		{"over the short paragraphs of news", "Closed harbours are the mark of an unserious time.", news, false},
		{"with a day", "The harbour was closed on Monday.", columns, false},
		{"with who said it", "The harbour is closed, the mayor said.", columns, false},
		{"the paragraph goes on from it", "Closed harbours are the mark of an unserious time.", slices.Concat([]string{"They also are the mark of a poor one. " + long}, columns), false},
		{"a last name alone", "Roe’s harbour is an answer to nobody’s question.", slices.Concat([]string{named}, trial.Prose), true},
		{"a full name", "Joe Roe’s harbour is an answer to nobody’s question.", slices.Concat([]string{named}, trial.Prose), false},
		{"a name within a word", "The pro-Roe harbour is an answer to nobody’s question.", slices.Concat([]string{named}, trial.Prose), false},
		{"single marks", "The ‘open’ harbour is an answer to nobody’s question.", slices.Concat([]string{short}, trial.Prose), true},
		{"for the headline", "It is an answer to nobody’s question.", slices.Concat([]string{short}, trial.Prose), true},
		{"a story", "It was a cold night in the harbour of the town.", slices.Concat([]string{short}, trial.Prose), false},
		{"a lead", "The old harbour is an answer to nobody’s question.", slices.Concat([]string{short}, trial.Prose), false},
	} {
		text := strings.Join(slices.Concat([]string{"Why harbours matter", caption, tt.line}, tt.text), "\n\n")
		if got := !trial.Kept(text, tt.line); got != tt.deck {
			t.Errorf("%s: %q is a deck: %v", tt.name, tt.line, got)
		}
		if bare := strings.Join(slices.Concat([]string{tt.line}, tt.text), "\n\n"); !trial.Kept(bare, tt.line) {
			t.Errorf("%s: lost %q, over which there is no picture", tt.name, tt.line)
		}
	}
}

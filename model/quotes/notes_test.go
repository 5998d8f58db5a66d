package quotes_test

import "testing"

// TestNotesAreNoQuotations checks that no statement is taken from a note on what an earlier version of the article said.
func TestNotesAreNoQuotations(t *testing.T) {
	each(t, "correction", func(t *testing.T, e engine) {
		p := e.read(body("“The talks are over,” Viktor Orlov said.", "Correction: An earlier version of this article said that Viktor Orlov said “the talks go on” and that Anna Whitfield denied it."))
		if got := p.said(p.quotes); len(p.Notes) != 1 || len(got) != 1 {
			t.Errorf("%d notes, quotations %q", len(p.Notes), got)
		}
	})
}

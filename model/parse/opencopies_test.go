package parse

import (
	"strings"
	"testing"
)

// TestOpenCopies checks captions that repeat a sentence of the article without its full stop, and a crosshead that does not.
func TestOpenCopies(t *testing.T) {
	const (
		shown = "The captains of the harbour have not heard of the mayor since the storm"
		again = "Nobody of the board had been at the harbour in all of the winter."
	)
	text := func(lines ...string) string { return strings.Join(lines, "\n\n") }
	if got := reasons(read(text(lead, shown, third, other, shown+". They wait.", fourth))); len(got) != 1 || got[0] != "caption: "+shown {
		t.Errorf("taken off: %q", got)
	}
	if got := reasons(read(text(lead, "The captains have not heard of the mayor", third, other, shown+".", fourth))); len(got) != 0 {
		t.Errorf("taken off: %q", got)
	}
	const more = "The ships of the other harbour have been at sea for as long as that"
	if got := reasons(read(text(lead, shown, third, more, again, other, shown+".", again, more+".", fourth))); len(got) != 3 || got[2] != "caption: "+again {
		t.Errorf("taken off: %q", got)
	}
}

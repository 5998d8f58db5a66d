package quotes_test

import (
	"slices"
	"testing"
)

// The interview with which an article begins is the medium of what its speaker says later, too, but not of what he said elsewhere.
func TestSitdown(t *testing.T) {
	text := body(
		"“The bridge is old,” Orlov said in an interview with ABC on Tuesday. “We will sell it,” he added.",
		"Orlov told ABC that the town needs money.",
		"Whitfield said the bridge was hers.",
		"“It is a good bridge,” said a clerk of the port.",
		"“Nobody wants it,” Orlov said.",
		"Orlov has said before that the bridge “is a farce.”",
		"In a letter to the guild last year, Orlov wrote that “the bridge is mine.”",
	)
	want := map[string][]string{
		"Nobody wants it,": {"ABC News"}, "is a farce.": nil, "the bridge is mine.": nil,
		"It is a good bridge,": nil, "the bridge was hers": nil,
	}
	p := engines[1].read(text)
	for _, q := range p.quotes {
		if via, ok := want[q.In(p.Text)]; ok && !slices.Equal(q.Via, via) {
			t.Errorf("%q is by way of %q, want %q", q.In(p.Text), q.Via, via)
		}
		delete(want, q.In(p.Text))
	}
	if len(want) > 0 {
		t.Errorf("not found: %q", want)
	}
}

package quotes_test

import (
	"slices"
	"testing"
)

// TestWording checks that words in marks belong to the one whose wording they are said to be.
func TestWording(t *testing.T) {
	for _, tt := range []spoken{
		{"the word", "Whitfield challenged Orlov’s use of the word “farce” at the briefing.", []string{"Orlov: farce"}},
		{"what he calls it", "Whitfield left after Orlov’s denunciations of the press as the “enemy.”", []string{"Orlov: enemy."}},
		{"a thing that is used", "Whitfield said Orlov’s use of drones would cross a “red line.”", []string{"Whitfield: red line."}},
	} {
		p := engines[1].read(body(tt.body))
		if got := p.said(p.marked()); !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.body, got, tt.want)
		}
	}
}

// TestDigest checks that in a press digest a medium that the lexicon does not know signs, too.
func TestDigest(t *testing.T) {
	p := engines[1].read(body("Orlov was praised in the papers.", "“The harbour was long the pride of the coast.”", "Anna Whitfield, Washington Post", "“It was a grave mistake to close it so early in the year.”", "Paul Dain, New York Times",
		"“In my opinion, he was one of the very best men of the past years.”", "John Quill, Harbour Lines Blog", "The council meets again on Friday."))
	want := []string{"Whitfield: The harbour was long the pride of the coast.", "Dain: It was a grave mistake to close it so early in the year.", "Quill: In my opinion, he was one of the very best men of the past years."}
	if got := p.said(p.marked()); !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

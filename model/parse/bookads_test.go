package parse

import (
	"strings"
	"testing"
)

func TestBookAds(t *testing.T) {
	const other = "Nobody in the capital knew on Friday what had been agreed, and the ministers would not tell those who asked."
	const cut, shop = "The Long Road to the C... ", "Check Amazon for Pricing."
	tests := []struct{ name, text, want string }{
		{"alone", lead + "\n" + cut + "Jane Doe " + shop + "\n" + other, lead + "|" + other},
		{"at the end", lead + " " + cut + "Jane Doe " + shop + "\n" + other, lead + "|" + other},
		{"before prose", lead + "\n" + cut + "Jane Doe Best Price: $1.99 Buy New $2.99 (as of 09:30 EST - Details) Then he went home.\n" + other, lead + "|Then he went home.|" + other},
		{"a title that was not cut", lead + " How Geneva Was Won Jane Doe Buy New $2.99 (as of 09:30 EST - Details)\n" + other, lead + "|" + other},
		{"an author that was cut", lead + " " + cut + "Jane Doe Roe, Jim Lee... Buy New $2.99 (as of 09:30 EST - Details)\n" + other, lead + "|" + other},
		{"no author", lead + "\n" + cut + "Buy New $2.99 (as of 09:30 EST - Details)\n" + other, lead + "|" + other},
		{"a sentence cut in two", lead + "\nThe mayor said that he would not " + cut + "Jane Doe " + shop + "\nsign anything at all before Friday.", lead + "|The mayor said that he would not \nsign anything at all before Friday."},
		{"prose", lead + "\nHe said that he would look at it. The shop bade him: Check Amazon for Pricing.", lead + "|He said that he would look at it. The shop bade him: Check Amazon for Pricing."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := read(tt.text)
			var got []string
			for _, p := range a.Body {
				prose, at := "", p.Start
				for _, h := range p.Holes {
					prose += a.Text[at:h.Start]
					at = h.End
				}
				got = append(got, prose+a.Text[at:p.End])
			}
			if strings.Join(got, "|") != tt.want {
				t.Errorf("body %q", got)
			}
		})
	}
}

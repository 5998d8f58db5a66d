package site_test

import (
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

func TestBookAds(t *testing.T) {
	const other = "Nobody in the capital knew on Friday what had been agreed, and the ministers would not tell those who asked."
	const cut, shop = "The Long Road to the C... ", "Check Amazon for Pricing."
	tests := []struct{ name, text, want string }{
		{"alone", trial.Lead + "\n" + cut + "Jane Doe " + shop + "\n" + other, trial.Lead + "|" + other},
		{"at the end", trial.Lead + " " + cut + "Jane Doe " + shop + "\n" + other, trial.Lead + "|" + other},
		{"before prose", trial.Lead + "\n" + cut + "Jane Doe Best Price: $1.99 Buy New $2.99 (as of 09:30 EST - Details) Then he went home.\n" + other, trial.Lead + "|Then he went home.|" + other},
		{"a title that was not cut", trial.Lead + " How Geneva Was Won Jane Doe Buy New $2.99 (as of 09:30 EST - Details)\n" + other, trial.Lead + "|" + other},
		{"an author that was cut", trial.Lead + " " + cut + "Jane Doe Roe, Jim Lee... Buy New $2.99 (as of 09:30 EST - Details)\n" + other, trial.Lead + "|" + other},
		{"no author", trial.Lead + "\n" + cut + "Buy New $2.99 (as of 09:30 EST - Details)\n" + other, trial.Lead + "|" + other},
		{"a sentence cut in two", trial.Lead + "\nThe mayor said that he would not " + cut + "Jane Doe " + shop + "\nsign anything at all before Friday.", trial.Lead + "|The mayor said that he would not \nsign anything at all before Friday."},
		{"prose", trial.Lead + "\nHe said that he would look at it. The shop bade him: Check Amazon for Pricing.", trial.Lead + "|He said that he would look at it. The shop bade him: Check Amazon for Pricing."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := trial.Read(tt.text)
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

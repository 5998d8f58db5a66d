package heads_test

import (
	"reflect"
	"testing"

	"hotline/model/parse/trial"
)

// TestOwnDecks puts lines above an article: those that a paragraph repeats in the same words are furniture, those that say something
// in their own words belong to the headline.
func TestOwnDecks(t *testing.T) {
	const title = "Port of the north is to be sold by autumn"
	const said = "“Nobody has asked the pilots of this port whether they want it,” Roe told the harbour board on Monday, and the keepers of the lighthouse agreed with him."
	for _, tt := range []struct {
		name, line, want string
	}{
		{"in the same words", "Nobody has asked the pilots of this port whether they want it, Roe told the harbour board", "furniture"},
		{"in other words", "Pilots were not asked, says head of union, as keepers agree: ‘Nobody has asked the pilots of this port’", "headline"},
		{"asks something of the reader", "Subscribe: Nobody has asked the pilots of this port whether they want", "furniture"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := titledBy(title, title, tt.line, said)
			got := "furniture"
			for _, h := range a.Headline {
				if h.In(a.Text) == tt.line {
					got = "headline"
				}
			}
			for _, b := range trial.Bodies(a) {
				if b == tt.line {
					got = "body"
				}
			}
			if got != tt.want {
				t.Errorf("%s, want %s", got, tt.want)
			}
		})
	}
}

// TestOwnHighlights puts a list of highlights, with its label, above an article.
func TestOwnHighlights(t *testing.T) {
	a := titledBy("Port of the north is to be sold by autumn", "Story highlights Pilots threaten to strike at all of the ports", "Nobody asked the keepers of the lighthouse about it, says union", "The port of the north is to be sold by autumn, the harbour board said on Monday.")
	var heads []string
	for _, h := range a.Headline {
		heads = append(heads, h.In(a.Text))
	}
	if want := []string{"Pilots threaten to strike at all of the ports", "Nobody asked the keepers of the lighthouse about it, says union"}; !reflect.DeepEqual(heads, want) {
		t.Errorf("headline %q", heads)
	}
	if got := trial.Reasons(a); !reflect.DeepEqual(got, []string{"widget: Story highlights"}) {
		t.Errorf("furniture %q", got)
	}
}

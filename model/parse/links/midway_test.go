package links_test

import (
	"reflect"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestMidway puts a label and the headline of another story between two sentences of a line.
func TestMidway(t *testing.T) {
	const first = "The mayor met the board of the harbour on Monday and said nothing about the lanterns that were lost."
	for _, tt := range []struct{ link, next, off string }{
		{"RELATED: Mayor asks pilots for help; two ships still lost", "The board went home in the evening.", "RELATED: Mayor asks pilots for help; two ships still lost"},
		{"RELATED: Mayor at sea warns pilots against fog", "\"We shall all meet again,\" she said.", "RELATED: Mayor at sea warns pilots against fog"},
		{"READ MORE: Who asked the pilots? ", "Roe said nothing to it.", "READ MORE: Who asked the pilots?"},
		{"RELATED: Why pilots leave? RELATED: Why ships stay?", "Roe said nothing to it.", "RELATED: Why pilots leave?|RELATED: Why ships stay?"},
		{"From the April 2020 issue: Jane Doe on how the port is winning its war on pilots", "In the week after it nobody went to sea.", "From the April 2020 issue: Jane Doe on how the port is winning its war on pilots"},
		{"From the January/February 2018 issue cover story: What Doe really wants", "Between classes, Roe counted ships.", "From the January/February 2018 issue cover story: What Doe really wants"},
		{"From the April 2019 issue: Jane J. Doe on how the harbour went bad", "This fog stifled the port.", "From the April 2019 issue: Jane J. Doe on how the harbour went bad"},
		{"[ From the March 2017 issue: How to Sink a Ship ]", "Roe said nothing to it.", "[ From the March 2017 issue: How to Sink a Ship ]"},
		{"[Read the letter of the pilots.]", "Roe said nothing to it.", "[Read the letter of the pilots.]"},
		{"( PHOTOS: Ten ships that were lost)", "Roe said nothing to it.", "( PHOTOS: Ten ships that were lost)"},
		{"RELATED: Mayor asks pilots for help with fog", "Roe said on Monday that nobody came.", ""}, // nobody can tell where it ends
		{"MORE: Mayor interviewed by The", "Harbour Post was here on Monday.", ""},
		{"“READ: The Book of the Harbour” is what", "The board asked for.", ""},
		{"[And read] the letter of the pilots.", "Roe said nothing to it.", ""},
	} {
		a, got := trial.ReadFull("Ministers meet\n\n"+first+" "+tt.link+" "+tt.next+"\n\n"+trial.Lead), []string(nil)
		for _, f := range a.Furniture {
			got = append(got, f.In(a.Text))
		}
		for _, p := range a.Body {
			for _, h := range p.Holes {
				got = append(got, h.In(a.Text))
			}
		}
		if strings.Join(got, "|") != tt.off {
			t.Errorf("%s %s: took off %q", tt.link, tt.next, got)
		}
	}
	a := trial.ReadFull("Ministers meet\n\n" + trial.Prose[0] + "\n\nFrom the March 2017 issue: Jane Doe on how a mayor became the hero of pilots everywhere Perhaps the warning was heeded. " + trial.Lead)
	if got := trial.Reasons(a); !reflect.DeepEqual(got, []string{"related: From the March 2017 issue: Jane Doe on how a mayor became the hero of pilots everywhere"}) {
		t.Errorf("in front of a paragraph: %q", got)
	}
}

// TestNewTabs puts what a page says to a screen reader behind a link within a sentence.
func TestNewTabs(t *testing.T) {
	for said, off := range map[string]string{
		"Some Steel (SST.X), opens new tab lost half of its ships": ", opens new tab",
		"Some Steel (opens in new tab) lost half of its ships":     " (opens in new tab)",
		"A reader who opens new tab after new tab reads nothing":   "",
	} {
		a, got := trial.ReadFull(said+" on Monday. "+trial.Lead), ""
		for _, h := range a.Body[0].Holes {
			got += h.In(a.Text)
		}
		if got != off {
			t.Errorf("%s: %q", said, got)
		}
	}
}

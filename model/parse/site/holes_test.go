package site_test

import (
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

func TestHoles(t *testing.T) {
	tests := []struct{ name, text, prose string }{
		{"after a title", "Then Secretary Jane Doe Jane Mary DoeTen things to know about it Why not? asks he MORE said no.", "Then Secretary Jane Doe said no."},
		{"before a possessive", "Senator Doe Jane DoeOVERNIGHT: News Talks begin MORE’s office said.", "Senator Doe’s office said."},
		{"a younger one", "They told Jim Doe Jr. James (Jim) Lee DoeDoe Jr’s book Ten things to know MORE of it.", "They told Jim Doe Jr. of it."},
		{"without a headline", "They met Jim Doe James (Jim) Lee DoeMORE, who said no.", "They met Jim Doe, who said no."},
		{"in capitals", "Joe Doe wants MORE of it, and Jane Roe Roe wants MORE.", "Joe Doe wants MORE of it, and Jane Roe Roe wants MORE."},
		{"twice", "Jane Doe Jane Mary DoeA headline MORE met John Roe John Lee RoeB headline MORE on Friday.", "Jane Doe met John Roe on Friday."},
		{"before a number", "Senator Jane Doe Jane Mary Doe3 ways to read it Why not? MORE said no.", "Senator Jane Doe said no."},
		{"a particle", "Mayor Jim de Groot James (Jim) de GrootTen things to know about it MORE said no.", "Mayor Jim de Groot said no."},
		{"behind a blank", "Speaker Jim Doe James (Jim) Lee Doe Farmers should say no to it MORE (R-Ohio) said no.", "Speaker Jim Doe (R-Ohio) said no."},
		{"longer than a paragraph", "Jane Doe Jane Mary DoeOVERNIGHT: Talks begin" + strings.Repeat(" | A ministry says that it knows of nothing", 24) + " MORE said no.", "Jane Doe said no."},
		{"glued to the name", "Then Jane DoeJane Mary DoeTen things to know about it MORE said no.", "Then Jane Doe said no."},
		{"a capital within the name", "Rep. Jim MacRoe James (Jim) Lee MacRoeTen things to know about it MORE said no.", "Rep. Jim MacRoe said no."},
		{"an apostrophe within the name", "Jim O'Roe Jim O'RoeO'Roe hits it MORE said no.", "Jim O'Roe said no."},
		{"a double name", "Jane Doe-Roe Jane Doe-RoeDoe-Roe hits it MORE said no.", "Jane Doe-Roe said no."},
		{"two last names", "Rep. Jane Doe Roe Jane Doe RoeTen things to know about it MORE said no.", "Rep. Jane Doe Roe said no."},
		{"the father behind the son", "Jim Roe Jr., Mayor Roe James Lee RoeTen things to know about it MORE’s son, said no.", "Jim Roe Jr., Mayor Roe’s son, said no."},
		{"a name said twice", "Roe asked Roe Jane Mary RoeTen things to know MORE for it.", "Roe asked Roe for it."},
		{"a name before a button of the text", "Roe Says Roe Wants a lot and more of it and then MORE of it.", "Roe Says Roe Wants a lot and more of it and then MORE of it."},
		{"a remark under a label", "He said no (RELATED: Ten things to know about it) and went home.", "He said no  and went home."},
		{"the number of a story", "He said no to it [nL1N1K60C4] and [yes] to her.", "He said no to it  and [yes] to her."},
		{"a remark that is the writer's", "He said no to it [and meant it].", "He said no to it [and meant it]."},
		{"capitals of the text", "“WE NEED MORE TALKS,” wrote Jane Doe of MacDoe.", "“WE NEED MORE TALKS,” wrote Jane Doe of MacDoe."},
		{"a name with two capitals", "Mitch McConnell said there was MORE to come, McConnell.", "Mitch McConnell said there was MORE to come, McConnell."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := trial.Read(tt.text + " " + trial.Lead)
			if len(a.Body) != 1 {
				t.Fatalf("body %q", trial.Bodies(a))
			}
			p, prose, at := a.Body[0], "", 0
			for _, h := range p.Holes {
				prose += a.Text[at:h.Start]
				at = h.End
			}
			if prose += a.Text[at:]; prose != tt.prose+" "+trial.Lead {
				t.Errorf("prose %q", prose)
			}
			if len(p.Sentences) != 2 {
				t.Errorf("%d sentences", len(p.Sentences))
			}
		})
	}
}

func TestTokensAroundHoles(t *testing.T) {
	a := trial.Read("Jane Doe Jane Mary DoeA headline MORE said no. " + trial.Lead)
	var got string
	for _, tok := range a.Body[0].Tokens(nil, a.Text)[:4] {
		got += tok.In(a.Text) + "|"
	}
	if got != "Jane|Doe|said|no|" {
		t.Errorf("tokens %s", got)
	}
}

func TestBiddingAtTheEnd(t *testing.T) {
	for said, off := range map[string]bool{
		"[We want your help! If you see something in these papers, you can reach us at 555 0100.]": true,
		"[Make more of this possible: Become a member today.]":                                     true,
		"[He did not become a minister.]":                                                          false,
	} {
		a := trial.Read(trial.Lead + " " + said + "\n\nNobody in the capital knew on Friday what had been agreed.")
		if got := len(a.Body[0].Holes) == 1 && a.Body[0].Holes[0].In(a.Text) == said; got != off {
			t.Errorf("%s: holes %v", said, a.Body[0].Holes)
		}
	}
}

// TestContinuations puts the label of an advertisement between two sentences, and the same words inside a sentence.
func TestContinuations(t *testing.T) {
	for _, tt := range []struct{ label, said string }{
		{"Story Continued Below", "“We shall meet again,” the mayor said. Story Continued Below The board went home."},
		{"Article continues below advertisement", "The mayor met “the board.” Article continues below advertisement The board went home."},
		{"", "The mayor met the board. The story continued below the old harbour and went on."},
		{"", "The mayor met the board in Story Continued Below The Harbour."},
		{"", "The mayor met the board. It continued below The Harbour."},
	} {
		a, got := trial.ReadFull(tt.said+" "+trial.Lead), ""
		for _, h := range a.Body[0].Holes {
			got += h.In(a.Text)
		}
		if got != tt.label {
			t.Errorf("%s: holes %q", tt.said, got)
		}
	}
}

package parse

import "testing"

func TestHoles(t *testing.T) {
	tests := []struct{ name, text, prose string }{
		{"after a title", "Then Secretary Jane Doe Jane Mary DoeTen things to know about it Why not? asks he MORE said no.", "Then Secretary Jane Doe said no."},
		{"before a possessive", "Senator Doe Jane DoeOVERNIGHT: News Talks begin MORE’s office said.", "Senator Doe’s office said."},
		{"twice", "Jane Doe Jane Mary DoeA headline MORE met John Roe John Lee RoeB headline MORE on Friday.", "Jane Doe met John Roe on Friday."},
		{"a remark under a label", "He said no (RELATED: Ten things to know about it) and went home.", "He said no  and went home."},
		{"the number of a story", "He said no to it [nL1N1K60C4] and [yes] to her.", "He said no to it  and [yes] to her."},
		{"capitals of the text", "“WE NEED MORE TALKS,” wrote Jane Doe of MacDoe.", "“WE NEED MORE TALKS,” wrote Jane Doe of MacDoe."},
		{"a name with two capitals", "Mitch McConnell said there was MORE to come, McConnell.", "Mitch McConnell said there was MORE to come, McConnell."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := read(tt.text + " " + lead)
			if len(a.Body) != 1 {
				t.Fatalf("body %q", bodies(a))
			}
			p, prose, at := a.Body[0], "", 0
			for _, h := range p.Holes {
				prose += a.Text[at:h.Start]
				at = h.End
			}
			if prose += a.Text[at:]; prose != tt.prose+" "+lead {
				t.Errorf("prose %q", prose)
			}
			if len(p.Sentences) != 2 {
				t.Errorf("%d sentences", len(p.Sentences))
			}
		})
	}
}

func TestTokensAroundHoles(t *testing.T) {
	a := read("Jane Doe Jane Mary DoeA headline MORE said no. " + lead)
	var got string
	for _, tok := range a.Body[0].Tokens(nil, a.Text)[:4] {
		got += tok.In(a.Text) + "|"
	}
	if got != "Jane|Doe|said|no|" {
		t.Errorf("tokens %s", got)
	}
}

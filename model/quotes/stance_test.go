package quotes_test

import (
	"strings"
	"testing"
)

// What is denied, opposed, doubted, refused or not said is not what the speaker says.
func TestStances(t *testing.T) {
	for _, tt := range []struct{ name, body, want string }{
		{"a denial", "Russia has denied interfering in the Chilean vote.", "denies, denied: interfering in the Chilean vote"},
		{"of a clause", "Orlov denied that the port had been closed by the navy.", "denies, denied: the port had been closed by the navy"},
		{"of an allegation", "The council rejected the allegations that its members were bribed.", "denies, rejected: the allegations that its members were bribed"},
		{"two words", "Orlov ruled out that the port would be sold this year.", "denies, ruled out: the port would be sold this year"},
		{"of words in marks", "Orlov denied that it was “a plot against the town” on Monday.", "denies, denied: a plot against the town"},
		{"his own words in marks", "Orlov dismissed the report as “a plot against the town” on Monday.", "says, dismissed: a plot against the town"},
		{"his word for the claims", "Orlov dismissed the “quite ridiculous” claims that the port was closed.", "says, dismissed: quite ridiculous"},
		{"within what is denied", "Orlov denied that he had called the sale “a plot against the town” on Monday.", "denies, denied that he had called: a plot against the town"},
		{"and behind a colon", "Orlov denied the report: “The port was never closed by the navy, and it will not be.”", "says, denied: The port was never closed by the navy, and it will not be."},
		{"what he claims besides", "Orlov denies wrongdoing and claims it was “a plot against the town” on Monday.", "says, denies: a plot against the town"},
		{"opposition", "Orlov opposed lifting the ban on the harbour trade.", "opposes, opposed: lifting the ban on the harbour trade"},
		{"an objection is said", "Orlov protested that the port had been closed by the navy.", "says, protested: the port had been closed by the navy"},
		{"a doubt", "Orlov questioned whether the port had been closed by the navy.", "doubts, questioned: whether the port had been closed by the navy"},
		{"a question", "Orlov asked whether the port had been closed by the navy.", "asks, asked: whether the port had been closed by the navy"},
		{"a refusal", "Orlov declined to comment on whether the port had been closed.", "refuses, declined to comment: whether the port had been closed"},
		{"a refusal of words in marks", "Orlov refused to call the closing “a plot against the town” on Monday.", "refuses, refused to call: a plot against the town"},
		{"not thought", "Orlov does not believe that the port was closed by the navy.", "withholds, does not believe: the port was closed by the navy"},
		{"not yet confirmed in marks", "Orlov has not yet confirmed that it was “a plot against the town” on Monday.", "withholds, has not yet confirmed: a plot against the town"},
		{"never said in marks", "Orlov never said that it was “a plot against the town” on Monday.", "withholds, never said: a plot against the town"},
		{"no longer", "Orlov no longer claims that it was “a plot against the town” on Monday.", "withholds, no longer claims: a plot against the town"},
		{"not only", "Orlov not only said that it was “a plot against the town” on Monday.", "says, said: a plot against the town"},
		{"neither", "Orlov neither confirmed nor denied that it was “a plot against the town” on Monday.", "withholds, neither confirmed: a plot against the town"},
		{"in a headline", "# Viktor Orlov denies that the port was closed by the navy", "denies, denies: the port was closed by the navy"},
		{"an affirmation", "Orlov said that the port was not closed by the navy.", "says, said: the port was not closed by the navy"},
		{"what another alleges", "Orlov denied claims by Whitfield that the port was closed by the navy.", "says, claims: the port was closed by the navy"},
	} {
		_, words, _ := strings.Cut(tt.want, ": ")
		found := false
		each(t, tt.name, func(t *testing.T, e engine) {
			text := body(tt.body)
			if headline, yes := strings.CutPrefix(tt.body, "# "); yes {
				text = headline + "\n\n" + body("They met in Geneva.")
			}
			p := e.read(text)
			for _, q := range p.quotes {
				if q.In(p.Text) != words {
					continue // the rules alone find fewer statements without marks
				}
				found = true
				if got := q.Stance.String() + ", " + q.Cue.Line(p.Text) + ": " + words; got != tt.want {
					t.Errorf("%s; want %s", got, tt.want)
				}
			}
		})
		if !found {
			t.Errorf("%s: nobody is quoted with %q", tt.name, words)
		}
	}
}

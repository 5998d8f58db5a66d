package quotes_test

import (
	"strings"
	"testing"
)

// The day of what somebody said is not that of what the same person wrote elsewhere.
func TestDaysOfWriting(t *testing.T) {
	const said = "Orlov told reporters on Monday that the treaty was “dead to us.”¶Whitfield disagreed.¶The talks had failed long ago.¶The council left.¶Nobody came.¶"
	for _, tt := range []struct{ body, want string }{
		{said + "“We will not sign it,” Orlov wrote in the memo.", "until 2024-06-05"},
		{said + "“We will not sign it,” Orlov wrote.", "until 2024-06-05"},
		{said + "“We will not sign it,” Orlov said in an e-mail to the council.", "until 2024-06-05"},
		{said + "In the forthcoming book, Orlov called it “an insult to our people.”", "until 2024-06-05"},
		{said + "“We will not sign it,” Orlov wrote in a statement.", "2024-06-03"},
		{said + "“We will not sign it,” Orlov said.", "2024-06-03"},
		{"Orlov wrote to the council on Monday that the treaty was “dead to us.”¶Whitfield disagreed.¶“We will not sign it,” Orlov wrote.", "2024-06-03"},
	} {
		each(t, tt.body, func(t *testing.T, e engine) {
			p := e.read(body(strings.Split(tt.body, "¶")...))
			if q := p.quotes[len(p.quotes)-1]; q.Said.String() != tt.want {
				t.Errorf("said %s (%s), want %s", q.Said, q.Said.Basis, tt.want)
			}
		})
	}
}

package quotes_test

import (
	"slices"
	"strings"
	"testing"
)

// listed returns the quotations of a list: the words of each item with the speaker, the medium and the day.
func listed(p page) []string {
	var out []string
	for _, q := range p.marked() {
		said := p.speaker(q) + ": " + q.In(p.Text)
		if len(q.Via) > 0 {
			said += " | " + strings.Join(q.Via, ", ")
		}
		if q.Said.Day() != 0 {
			said += " | " + q.Said.Day().String()
		}
		out = append(out, said)
	}
	return out
}

// A list has one person's words; its heading or the line before it says whose.
func TestListsOfOnePersonsWords(t *testing.T) {
	const met = "GENEVA - Viktor Orlov met Anna Whitfield on Tuesday. He has been minister for nine years.\n\n"
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"numbers and sources in brackets", "Orlov’s Year of Untruths\n\n" + met + "Here are some of them.\n\n" +
			"1. “The lake is deeper than the sea.” (May 4 on Twitter)\n\nThe sea is deeper, according to the institute.\n\n" +
			"2-3. “Nobody has ever counted the ships.” (May 12 in an interview with the New York Times, and at least one other time)\n\nThe council counted them in 2019.\n\n" +
			"4. [The treaty is] “dead, and it will stay dead.” (May 20 at a rally in Kyiv)\n",
			[]string{"Orlov: The lake is deeper than the sea. | Twitter | 2024-05-04", "Orlov: Nobody has ever counted the ships. | The New York Times | 2024-05-12", "Orlov: dead, and it will stay dead. | 2024-05-20"}},
		{"numbers alone, and a heading for words", "The 3 oddest lines from Orlov’s speech\n\n" + met +
			"1. “The lake is deeper than the sea.”\n\nIt is not.\n\n2. “Nobody has ever counted the ships.”\n\nWhitfield has.\n\n3. “The treaty is dead, and it will stay dead.”\n",
			[]string{"Orlov: The lake is deeper than the sea.", "Orlov: Nobody has ever counted the ships.", "Orlov: The treaty is dead, and it will stay dead."}},
		{"days before the words", "Orlov on Whitfield: In his own words\n\n" + met +
			"May 4, 2024: “She is the best envoy they have ever sent us.”\n\nMay 12, 2024, in an interview with CNN: “I hardly know her at all.”\n\nOn May 20, 2024 — “Nobody here trusts her.” (Telegram)\n",
			[]string{"Orlov: She is the best envoy they have ever sent us. | 2024-05-04", "Orlov: I hardly know her at all. | CNN | 2024-05-12", "Orlov: Nobody here trusts her. | Telegram | 2024-05-20"}},
		{"dashes before the sources", "Nine years of Orlov\n\n" + met + "Here is what Orlov said in them:\n\n" +
			"• “The lake is deeper than the sea.” — Interview with Reuters, May 4, 2024\n\n• “Nobody has ever counted the ships.” — May 12, 2024\n\n• “The treaty is dead, and it will stay dead.” — Twitter, May 20, 2024\n",
			[]string{"Orlov: The lake is deeper than the sea. | Reuters | 2024-05-04", "Orlov: Nobody has ever counted the ships. | 2024-05-12", "Orlov: The treaty is dead, and it will stay dead. | Twitter | 2024-05-20"}},
		{"signed by several", "The quotes of Orlov’s week\n\n" + met +
			"1. “The lake is deeper than the sea.” (Anna Whitfield, May 4)\n\n2. “Nobody has ever counted the ships.” (Dana Reyes, May 12)\n\n3. “The treaty is dead, and it will stay dead.” (Viktor Orlov, May 20)\n", nil},
		{"about somebody", "Five quotes about Orlov\n\nA lake lies near Geneva.\n\n" +
			"1. “The lake is deeper than the sea.” (May 4 on Twitter)\n\n2. “Nobody has ever counted the ships.” (May 12)\n\n3. “The treaty is dead, and it will stay dead.” (May 20)\n", nil},
		{"questions", "Orlov’s treaty, explained\n\n" + met +
			"1. “Who has to pay for it?”\n\nThe council pays.\n\n2. “When does it begin to hold?”\n\nNext year.\n\n3. “What comes after that?”\n\nNobody knows.\n", nil},
	} {
		each(t, tt.name, func(t *testing.T, e engine) {
			p := e.read(tt.text)
			got := listed(p)
			if tt.want == nil {
				for _, q := range p.marked() {
					if strings.Contains(q.Why, "list") {
						t.Errorf("%q is taken for %s's", q.In(p.Text), p.speaker(q))
					}
				}
			} else if !slices.Equal(got, tt.want) {
				t.Errorf("\ngot  %q\nwant %q", got, tt.want)
			}
		})
	}
}

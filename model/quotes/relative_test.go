package quotes_test

import "testing"

// If the words are in a relative clause, "who" is the mention, as far as the clause extends.
func TestWho(t *testing.T) {
	each(t, "nothing between the last marks", func(t *testing.T, e engine) {
		e.read(body("Orlov, who said “an insult” “")) // does not panic
		e.read(body("Orlov who “an insult to our people” “”"))
	})
	for _, tt := range []struct{ body, mention string }{
		{"Orlov, who has in the past called the offer “an insult to our people,” left on Monday.", "who"},
		{"Orlov, who left on Monday, called the offer “an insult to our people.”", "Orlov"},
	} {
		each(t, tt.body, func(t *testing.T, e engine) {
			p := e.read(body(tt.body))
			got := p.marked()
			if len(got) != 1 || p.speaker(got[0]) != "Orlov" || got[0].Mention.In(p.Text) != tt.mention {
				t.Errorf("%q, mention of the first %q; want Orlov at %q", p.said(got), got[0].Mention.In(p.Text), tt.mention)
			}
		})
	}
}

// "Who" refers to the person right before it, even if that is not the subject of the sentence.
func TestWhoBehindAnObject(t *testing.T) {
	checkSpeakers(t, []spoken{
		{"from whom it came", "The worst blow came from Sen. Oleg Karpin, R-Ariz., who said Russia had gained a foothold in the region.", []string{"Karpin"}},
		{"by whom it was opposed", "The plan was opposed by Oleg Karpin, who said that the banks would not survive it.", []string{"Karpin"}},
		{"people in a country", "The plan was fought by the aid groups working in Chile, who warned that millions were close to starvation.", []string{"the aid groups working in Chile"}},
	})
	checkSpoken(t, []spoken{
		{"whom he told", "He told Sen. Maria Belova (D-Hawaii), who complained: “We will not sign it.”", []string{"Belova: We will not sign it."}},
		{"whom he asked", "Orlov asked Whitfield, who replied that the offer was “an insult to our people.”", []string{"Whitfield: an insult to our people."}},
		{"whom he cites", "Orlov cited neighbors who said that the offer was “an insult to our people.”", []string{"neighbors: an insult to our people."}},
		{"which of those he told", "Orlov told reporters who asked about the offer that it was “an insult to our people.”", []string{"Orlov: an insult to our people."}},
	})
}

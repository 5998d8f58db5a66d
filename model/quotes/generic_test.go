package quotes_test

import "testing"

// A common noun for a body refers to the last body of its class, a document to the one who issued it.
func TestCommonNounsForBodies(t *testing.T) {
	checkSpoken(t, []spoken{
		{"a company", "Facebook told a panel that it would help.¶“We will not sign it,” the company said.¶The offer was “an insult,” it added.",
			[]string{"Facebook: We will not sign it,", "Facebook: an insult,"}},
		{"the nearest company", "Facebook said that it would help. Google said that it would wait.¶“We will not sign it,” the company said.", []string{"Google: We will not sign it,"}},
		{"a company that nobody knows", "Facebook said that it would help. Gridpol said that it would wait.¶“We will not sign it,” the company said.", []string{"the company: We will not sign it,"}},
		{"a company by its full name", "Gridpol Inc. told a panel that it would help.¶“We will not sign it,” the company said.", []string{"Gridpol Inc: We will not sign it,"}},
		{"a paper with its name", "The fund was closed, The New York Times said.¶The talks were “over for good,” the Oakville newspaper said.", []string{"the Oakville newspaper: over for good,"}},
		{"who held an office then", "Former FBI director James Comey left. Whitfield disputes it, saying the then-FBI director told her that the council wanted “proper protocol.”",
			[]string{"Comey: proper protocol."}},
		{"a paper", "The fund was closed, the New York Times reported on Thursday.¶The talks were “over for good,” the newspaper said.", []string{"The New York Times: over for good,"}},
		{"a paper by its short name", "The fund was closed, The New York Times reported.¶“We know nothing of it,” the Times said.", []string{"The New York Times: We know nothing of it,"}},
		{"no paper", "The fund was closed, CNN reported on Thursday.¶The talks were “over for good,” the newspaper said.", []string{"the newspaper: over for good,"}},
		{"whose government", "Norway’s government issued a statement calling the offer “an insult.”¶“We will not sign it,” the statement said.",
			[]string{"Norway’s government: an insult.", "Norway’s government: We will not sign it,"}},
		{"an account that spells a name", "“We will not sign it,” @ViktorOrlov mockingly responded.", []string{"Orlov: We will not sign it,"}},
		{"an account that spells none", "“We will not sign it,” @ViktorKarpin mockingly responded.", []string{"@ViktorKarpin: We will not sign it,"}},
		{"a statement that goes on", "The embassy was quick to react, with Ambassador Ivan Senn saying: “The worst has come true.”¶“We will not sign it,” the statement continued.",
			[]string{"Senn: The worst has come true.", "Senn: We will not sign it,"}},
		{"to whom a letter is", "In a letter to the council’s attorney, Oleg Karpin, Senators Ivan Senn and Boris Lund asked for more. “We will not sign it,” the letter said.",
			[]string{"Senn+Lund: We will not sign it,"}},
	})
}

package quotes_test

import "testing"

// TestOnlyInside checks that what is but a part of another noun phrase is not taken for the subject of the verb behind it.
func TestOnlyInside(t *testing.T) {
	checkSpeakers(t, []spoken{
		{"the wider place", "Marta Quill, of Dallas, Texas, said the harbour was closed.", []string{"Quill"}},
		{"a list in brackets", "The survey, shared with five nations (Chile, Peru, Spain, Norway and Iceland), claims the fleet had left the harbour.", []string{"The survey"}},
		{"whom a lawyer is for", "A lawyer for Marta Quill, who led the panel for years, said the harbour was closed.", []string{"A lawyer for Marta Quill"}},
		{"an example", "Several senators such as Oleg Karpin are warning the council to change course.", []string{"Several senators"}},
		{"one who is two things", "Orlov emerged as a loyal and outspoken supporter of Whitfield, warning that the harbour was closed.", []string{"Orlov"}},
		{"what he responds to", "Whitfield responded to reports that the harbour was closed.", nil},
		{"a second infinitive", "Whitfield urged Orlov on Tuesday to change his tune and punish Kyiv for it, arguing that the delay was a mistake.", []string{"Whitfield", "Whitfield"}},
		{"himself and another", "Orlov put distance between himself and Whitfield at times, calling the plan “small and hasty,” for example.", []string{"Orlov"}},
		{"a party before the name", "A spokesman for the Ohio Republican Marta Quill, the panel’s chairman, said he had heard of it on the radio.", []string{"A spokesman for the Ohio Republican Marta Quill"}},
		{"somebody else's answer", "Orlov said Whitfield responded along the lines of “that would be a fine day”.", []string{"Whitfield"}},
	})
}

// TestEndOfNames checks that names of speakers do not hold the word that begins what follows, nor lack whose they are.
func TestEndOfNames(t *testing.T) {
	checkSpeakers(t, []spoken{
		{"for the first time", "Pro-Russian rebels for the first time said they would talk with the council.", []string{"Pro-Russian rebels"}},
		{"near to a thing", "Sources in France close to the investigation said the raids would go on.", []string{"Sources in France close to the investigation"}},
		{"whose report", "Orlov’s report was long. It said that the harbour was closed.", []string{"Orlov’s report"}},
		{"an agency with an and", "Immigration and Customs Enforcement, or ICE, said the flights would go on.", []string{"Immigration and Customs Enforcement"}},
	})
}

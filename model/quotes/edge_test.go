package quotes_test

import "testing"

// A text may end with a word that normally leads on to others: nothing reads beyond the end.
func TestTextsThatBreakOff(t *testing.T) {
	for _, text := range []string{
		"Orlov said in a letter told reporters", "Viktor Orlov in a law critics", "Viktor Orlov in a statementtold reporters", "according to Orlov", "According to Orlov,", "According to", "In a letter reported", "Orlov, reported", "The bridge, according to",
		"Orlov said but", "Orlov said that he left, but Whitfield has", "Orlov said that he left, but Whitfield did", "Orlov said that he left, with Whitfield", "Orlov said that he left, as Whitfield",
		"Orlov said that he left, strongly", "As Orlov said", "As Orlov told Whitfield,", "Saying he left, Orlov", "Saying", "Orlov made", "Orlov made it clear", "Orlov charged that", "Orlov ruled out", "Orlov warned Whitfield against",
		"Orlov denied lying", "Orlov said at", "Orlov said at least", "A friend of Orlov's told", "Orlov wants to", "Orlov announced his plans after", "Orlov said that he left in a", "Orlov said that he left on Twitter", "Orlov’s own", "in Orlov’s own words",
	} {
		each(t, text, func(t *testing.T, e engine) {
			for _, end := range []string{"", ".", ",", " ", "\n", " “"} {
				e.read(text + end)
				e.read(lead + text + end)
			}
		})
	}
}

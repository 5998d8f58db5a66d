package quotes_test

import (
	"slices"
	"testing"
)

// Words in marks that are nobody's words in the news sense are not shown as a quotation.
func TestLeftOut(t *testing.T) {
	checkSpoken(t, []spoken{
		{"a scare quote", "The so-called “winter house” stands near the river.", []string{}},
		{"the title of a work", "The film “The Long Winter” opened in Geneva.", []string{}},
		{"a word as a word", "The word “treaty” has six letters.", []string{}},
		{"a programme", "Orlov appeared on CBS’ “Face the Nation” last week.", []string{}},
		{"a programme of one word", "“We will not sign it,” Orlov told NBC’s “Today” on Monday.", []string{"Orlov: We will not sign it,"}},
		{"the book of one who speaks", "Orlov said in his memoir, “A Winter in Perm.”", []string{}},
		{"who made it", "“We will not sign it,” said Oleg Karpin, a co-author of “The Long Winter.”", []string{"Karpin: We will not sign it,"}},
		{"by whom it is", "According to “The Long Winter,” by Viktor Orlov, the lake froze every year.", []string{}},
		{"what it is, behind it", "Orlov said on the “Long Winter” podcast that the offer was “an insult.”", []string{"Orlov: an insult."}},
		{"a title that somebody says", "In the film, “No Treaty,” said Orlov, was the last word.", []string{"Orlov: No Treaty,"}},
		{"headlines that a site put behind a name", "“We will not sign it,” said Oleg Karpin Oleg Ivan KarpinTen things 'to know' on Monday Whitfield 'has never met' the man MORE on Monday.",
			[]string{"Karpin: We will not sign it,"}},
		{"inches", `Orlov, who is 6'2", said nothing.`, []string{}},
		{"nothing between the marks", "Orlov said “” and left.", []string{}},
		{"apostrophes", "The ministers' cars weren't there, and the guards' hadn't come.", []string{}},
	})
}

// A name that something goes by is nobody's words.
func TestKnownAs(t *testing.T) {
	for body, want := range map[string][]string{
		"Orlov denied that the cabins, also known as the “winter houses,” had been sold.":                 {},
		"Orlov said they hid in a cabin known as “Perm.”":                                                 {},
		"Orlov said that the so-called “winter house” had been sold in May.":                              {},
		"In a film titled “A Winter in Perm,” Orlov said the cabins had been sold.":                       {},
		"Orlov said they used false names, including “Winter” and “Perm,” to buy the cabins.":             {},
		"This is commonly referred to as “hoarding,” but Orlov said that the cabins were sold.":           {},
		"Orlov wrote the note, which was later classified as “top secret.”":                               {},
		"Orlov, whom Whitfield has referred to as “an old fool,” sold the cabins.":                        {"Whitfield: an old fool,"},
		"Orlov said it was known that they had sold the cabin as “a last resort.”":                        {"Orlov: a last resort."},
		"Orlov wants to be known as “the man who sold every single cabin and never came back.”":           {"Orlov: the man who sold every single cabin and never came back."},
		"Karpin, a clerk with a group called “Winter Friends” in the town, said that the bridge was old.": {},
		"Karpin, who uses “they/them” pronouns, said that the bridge was old.":                            {},
		"Orlov said it was what his own people called “a farce.”":                                         {"Orlov: a farce."},
	} {
		p := engines[1].read(lead + body + "\n")
		if got := p.said(p.marked()); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", body, got, want)
		}
	}
}

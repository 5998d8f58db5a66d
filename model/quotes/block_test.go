package quotes_test

import "testing"

// A paragraph without marks behind a colon is what the subject of the verb before the colon said or wrote.
func TestExtracts(t *testing.T) {
	const words = "The bridge was built by those who came before us, and we have no right at all to sell it to the guild."
	for lead, want := range map[string]string{
		"Orlov told the Helsinki Herald on Monday:":           "Orlov: " + words,
		"Whitfield wrote in the memo:":                        "Whitfield: " + words,
		"Orlov said, according to the Helsinki Herald:":       "Orlov: " + words,
		"According to Orlov:":                                 "Orlov: " + words,
		"The council released a statement saying:":            "The council: " + words,
		"Whitfield said no:":                                  "",
		"Orlov said that this is how it was in the old town:": "",
		"Options, according to Orlov, include:":               "",
		"The town looks like this today:":                     "",
	} {
		p := engines[1].read(body(lead, words, "The town is old."))
		got := ""
		for _, q := range p.reported() {
			if q.In(p.Text) == words {
				got = p.speaker(q) + ": " + words
			}
		}
		if got != want {
			t.Errorf("%s\n got %q\nwant %q", lead, got, want)
		}
	}
}

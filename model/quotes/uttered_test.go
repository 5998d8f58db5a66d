package quotes_test

import (
	"testing"

	"hotline/model"
)

// A statement is more than likely only if its verb says that something was said.
func TestUttered(t *testing.T) {
	for body, likely := range map[string]bool{
		"Orlov said that Russia would sign the treaty.":                                       true,
		"Orlov warned on television that Russia would leave the treaty.":                      true,
		"Orlov hopes that Russia would sign the treaty.":                                      true,
		"Orlov asked why the treaty had been signed at all.":                                  true,
		"Orlov threatened to leave the treaty and to build the bridge.":                       true,
		"Orlov rejected the claim that Russia had left the treaty.":                           true,
		"Orlov repeated on Monday that Russia would sign the treaty.":                         true,
		"Theresa May said that Russia would sign the treaty.":                                 true,
		"“We are ready,” Orlov said, suggesting that the treaty would soon be signed by all.": true,
		"Prime Minister Jan Berg considers it vital to be clear with his neighbours and thinks the best way to do so is through a meeting, Foreign Minister Anna Roe said in an interview published on Tuesday.": true,
		"At the time, then-Interior Minister Boris Orlov told other senior officials of the party on Friday that too much was known about the old bridge.":                                                       true,
		"Anna Roe, who served as the mayor's deputy for nine years, said in a talk with the paper that little had been done to save the bridge.":                                                                 true,
		"If the council had wanted to end the talks, it would have had to ask Whitfield, who signed the treaty and refused to say why he had done so, according to Orlov.":                                       true,
		"Orlov accused the old council of hiding the treaty.":                              true,
		"Orlov denied hiding the treaty from the council.":                                 true,
		"Orlov called on the council to sign the treaty.":                                  true,
		"Orlov wants to leave the treaty before the end of the year.":                      false,
		"Orlov plans to visit the town where the treaty was signed.":                       false,
		"Orlov ordered the inspectors to leave the country by Monday.":                     false,
		"Orlov backed the minister who signed the treaty, helping him win.":                false,
		"Orlov published a list of names that the inspectors seized from the fund.":        false,
		"Orlov defended himself against charges that he had signed the treaty.":            false,
		"Orlov declined to say why the treaty had been signed at all.":                     false,
		"Orlov should insist that Russia take concrete steps to save the treaty.":          false,
		"Orlov needs to know that nobody will sign the treaty before the vote.":            false,
		"Orlov is expected to argue that Russia must sign the treaty.":                     false,
		"If Orlov believes that Russia will sign the treaty, he will be left alone.":       false,
		"The lack of bids suggests that the bridge will not be built this year.":           false,
		"Whitfield left the hall at noon, signaling that the treaty would not be signed.":  false,
		"Orlov offered no judgment on whether the treaty had been signed at all.":          false,
		"Orlov said, holding up a photograph of the men who had signed the treaty.":        false,
		"Orlov tweeted about the treaty and its many friends in the capital.":              false,
		"Orlov criticized the treaty and its many friends in the capital.":                 false,
		"Orlov criticized the old minister until he was forced out of the office.":         false,
		"Orlov was referring to a treaty that had been signed in the spring.":              false,
		"Orlov knew that Russia would not sign the treaty.":                                false,
		"Orlov did not believe that Russia would sign the treaty.":                         false,
		"Orlov retweeted a story that named the men who had signed the treaty.":            false,
		"Orlov blasted the envoys Saturday over a report that the treaty had been signed.": false,
		"Orlov said nothing of the treaty that they had signed.":                           false,
		"Orlov said nothing was signed that day in the capital.":                           true,
	} {
		each(t, body, func(t *testing.T, e engine) {
			for _, q := range e.read(lead + body + "\n").reported() {
				if got := q.Sure == model.Medium; got != likely {
					t.Errorf("%q is %s", q.In(e.read(lead+body+"\n").Text), q.Sure)
				}
			}
		})
	}
}

// If nobody says it, there is no statement.
func TestNoOneSays(t *testing.T) {
	for _, text := range []string{
		"No one is saying that the treaty was dead and gone.",
		"None of the papers reported that the treaty was dead and gone.",
		"No poll showed that the treaty was liked by the people.",
		"One hopes that the treaty was signed in good faith by them all.",
		"All that said, the treaty was dead and gone by the end of May.",
		"But that being said, the treaty was dead and gone by the end of May.",
		"They met without even a demand by Orlov that the treaty be signed by May.",
		"There was no claim by Orlov that the treaty had been signed at all.",
		"Orlov barely mentioned that the treaty had been signed in Geneva.",
		"Orlov ended the briefing early, calling on a few old friends and sticking less to the usual papers.",
		"Orlov showed the treaty to the old clerk of the court, who never answered.",
		"Russia recalled its ambassador from the capital in the spring.",
		"The measures announced on Thursday are the latest in a long list of them.",
		"The inspectors met on a bridge identified Friday is the oldest in the province.",
		"Orlov's warning came after the treaty had been signed by all of them.",
		"It remained unclear what Orlov said that convinced the inspectors to leave.",
		"The officials spoke about the sale on the condition of anonymity because they were not allowed to talk of it.",
		"The clerk informed the mayor.",
		"Orlov wrote a day after leaving the town for the third time in five weeks.",
		"Orlov tweeted a dark picture of the old bridge that burned down in May.",
		"Nobody bothered to ask Orlov whether this was a good idea.",
		"It was a sign that the council had reason to believe that the bridge was sold.",
		"The inquiry doesn't mean that the mayor thinks Orlov has sold the old bridge.",
		"Orlov also viewed these papers in the old hall, where two clerks helped him.",
		"Though Orlov has indicated otherwise, it is likely that the sale was a farce.",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); len(got) > 0 {
			t.Errorf("%s\n got %q", text, got)
		}
	}
}

// If two verbs could report the same words, the nearer one does.
func TestNearestVerbReports(t *testing.T) {
	for body, speaker := range map[string]string{
		"The paper published an interview with Orlov, in which Whitfield said that the treaty was dead.": "Anna Whitfield",
		"Orlov disputed the account, while Whitfield told reporters that the treaty was dead.":           "Anna Whitfield",
	} {
		p := engines[1].read(lead + body + "\n")
		for _, q := range p.reported() {
			if s := words(q.In(p.Text)); s == "the treaty was dead" && q.SpeakerText != speaker {
				t.Errorf("%s\nis said by %s, want %s", body, q.SpeakerText, speaker)
			}
		}
	}
}

// Behind a colon or "and", the source in front of a clause is that of the clause, not of what stands before.
func TestSourceBehindConjunction(t *testing.T) {
	for text, want := range map[string]string{
		"And the trouble goes on: According to Orlov, the bridge was sold for a song.":              "Orlov: the bridge was sold for a song",
		"The bridge was closed in the spring, but according to Orlov, the road stayed open.":        "Orlov: the road stayed open",
		"The bridge was closed in the spring and, according to two officials, was sold for a song.": "two officials: was sold for a song",
		"The bridge was closed in the spring - and, according to Orlov, was later sold for a song.": "Orlov: was later sold for a song",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); len(got) != 1 || got[0] != want {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// The reporter's remark on a statement is no second one.
func TestRemarkBehindSpeaker(t *testing.T) {
	p := engines[1].read(body("Money for the bridge is in place until the end of May, two clerks said on Monday, an indication that the work will go on for months."))
	if got := p.said(p.reported()); len(got) != 1 || got[0] != "two clerks: Money for the bridge is in place until the end of May" {
		t.Errorf("got %q", got)
	}
}

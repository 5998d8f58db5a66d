package quotes_test

import "testing"

// Who is said to have spoken is the speaker; an "according to" behind it only says from where this is known.
func TestWhereItIsKnownFrom(t *testing.T) {
	checkSpoken(t, []spoken{
		{"from a paper nobody knows", "“We will not sign it,” Doran said, according to the Oak Hill Star.", []string{"Doran: We will not sign it,"}},
		{"from a source, and more", "“We will not sign it,” Orlov boasted, according to a source who was in the room. “Nobody would sign it today.”",
			[]string{"Orlov: We will not sign it,", "Orlov: Nobody would sign it today."}},
		{"from a report, and more", "“We will not sign it,” said Gen. Oleg Karpin, deputy head of the fund, according to a report in the Moscow Times. “Nobody would sign it today.”",
			[]string{"Karpin: We will not sign it,", "Karpin: Nobody would sign it today."}},
		{"from a statement", "Orlov called the offer an “act of theft” that was “bad for us all,” according to a statement on the council’s website.", []string{"Orlov: act of theft", "Orlov: bad for us all,"}},
		{"from people who were told", "Orlov told Whitfield that the offer was “an insult,” according to two people briefed on the talks.", []string{"Orlov: an insult,"}},
		{"what one thinks is the source's", "Orlov believed that the offer was “an insult,” according to two people briefed on the talks.", []string{"two people: an insult,"}},
		{"in the middle of what another is sure of", "Orlov has promised to pay and, according to a friend, is ready to sign “at any time.”", []string{"a friend: at any time."}},
	})
	each(t, "without marks", func(t *testing.T, e engine) {
		p := e.read(body("Orlov said the treaty was dead and gone, according to a statement on the council’s website."))
		if got := p.said(p.reported()); len(got) != 1 || got[0] != "Orlov: the treaty was dead and gone" {
			t.Errorf("%q", got)
		}
	})
	each(t, "the paper", func(t *testing.T, e engine) {
		vias(t, e.read(body("“We will not sign it,” Doran said, according to the Oak Hill Star.")), "Oak Hill Star")
	})
}

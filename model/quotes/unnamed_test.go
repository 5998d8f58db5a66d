package quotes_test

import (
	"strings"
	"testing"
)

func TestHeWithoutAName(t *testing.T) {
	checkSpoken(t, []spoken{
		{"one who spoke in the sentence before", "A spokesman for the fund met Orlov. A council official said that the port was closed. He added that it “will stay closed.”", []string{"A council official: will stay closed."}},
		{"with words before him", "Orlov left. “The port was closed by order of the town,” said one official. He added that it “will stay closed.”",
			[]string{"one official: The port was closed by order of the town,", "one official: will stay closed."}},
		{"not behind a name", "“We closed it by order of the town,” a spokeswoman said. Orlov left. He added that it “will stay closed.”",
			[]string{"a spokeswoman: We closed it by order of the town,", "Orlov: will stay closed."}},
		{"any", "Orlov said any father in town could be in his place. “The port will stay closed for a year,” he said.", []string{"Orlov: The port will stay closed for a year,"}},
	})
}

// People rarely speak of themselves by name.
func TestNamedInTheirWords(t *testing.T) {
	checkSpoken(t, []spoken{
		{"the object of the one who speaks", "On Monday, Orlov hammered John Dain over his decision to leave.¶“John Dain never took control of the place. It is a shame,” he said.",
			[]string{"Orlov: John Dain never took control of the place. It is a shame,"}},
		{"one who has just spoken may", "Orlov argued that John Dain had lost his way. “There was never a better man than Viktor Orlov for it,” he said.",
			[]string{"Orlov: There was never a better man than Viktor Orlov for it,"}},
	})
}

func TestTheAccusedAndOwners(t *testing.T) {
	checkSpeakers(t, []spoken{
		{"charges against", "Whitfield brought several charges against John Dain, but none are for theft. And he has denied that he took the money.", []string{"Dain"}},
		{"a participle behind a semicolon", "But Orlov has gone to Chile instead of leaving NAFTA; promising to punish “low-life leakers” for it.", []string{"Orlov"}},
		{"the owner of what the sentence before is about", "Speaker John Dain of Ohio was opposed to the plan. But Orlov’s rebuke was part of the mix. His supporters say that the plan is dead.", []string{"Viktor Orlov’s supporters"}},
	})
}

// Words that nobody's name stands beside are hardly those of one whom they name.
func TestNamedInWordsCarriedOver(t *testing.T) {
	for _, tt := range []struct{ body, not string }{
		{"John Dain has been in court since May.¶He said that it was over. “Mr. Dain has cooperated. Mr. Dain will continue to cooperate.”", "Dain"},
		{"Orlov denied the report.¶“The council had been feeding Viktor Orlov with papers on his rivals for several years.”", "Orlov"},
	} {
		e := engines[1]
		p := e.read(body(strings.Split(tt.body, "¶")...))
		for _, q := range p.marked() {
			if p.speaker(q) == tt.not {
				t.Errorf("%q is said by %s", q.In(p.Text), tt.not)
			}
		}
	}
}

package quotes_test

import "testing"

// The subject of a verb of speaking may have several parts, or a description before the name.
func TestSubjectsOfSeveralParts(t *testing.T) {
	checkSpeakers(t, []spoken{
		{"with the state of each", "Republican Sens. Oleg Karpin of Ohio and Anna Belova of Iowa said they would block it.", []string{"Karpin+Belova"}},
		{"three with the state of some", "Sen. Oleg Karpin, Rep. Carla Belov of Ohio and Gov. John Dain of Iowa said that the treaty was dead.", []string{"Karpin+Belov+Dain"}},
		{"both bodies", "Both Air Chile and Lufthansa say that the treaty was dead.", []string{"Air Chile and Lufthansa"}},
		{"a body and other people", "The United Nations and other international bodies said that the treaty was dead.", []string{"The United Nations and other international bodies"}},
		{"aides to one and others", "Senior aides to Ms. Whitfield and other Democrats in the room said that the treaty was dead.", []string{"Senior aides to Ms. Whitfield and other Democrats in the room"}},
		{"where they are", "Secretaries of state in Ohio and New Hampshire said that the treaty was dead.", []string{"Secretaries of state in Ohio and New Hampshire"}},
		{"a person and a counterpart who is named", "Whitfield, and her Chilean counterpart, Oleg Karpin, said that the treaty was dead.", []string{"Whitfield+Karpin"}},
		{"what two people are", "Two senior Democrats, Oleg Karpin of Ohio and Anna Belova of Iowa, said that the treaty was dead.", []string{"Karpin+Belova"}},
		{"one person with two roles", "Former Defense Secretary and Republican Sen. Oleg Karpin said that the treaty was dead.", []string{"Karpin"}},
		{"two clauses", "The tests include ones from private firms, and the council said that the treaty was dead.", []string{"the council"}},
	})
}

func TestNamesBehindDescriptions(t *testing.T) {
	checkSpoken(t, []spoken{
		{"an owner before the description", "“We will not sign it,” the campaign’s manager, Oleg Karpin, said in a statement.", []string{"Karpin: We will not sign it,"}},
		{"of a body of a country", "A spokesman for Chile’s Security Council, Oleg Karpin, called it “an insult to our people.”", []string{"Karpin: an insult to our people."}},
		{"in a body", "A former adviser in the Chilean defence ministry, Oleg Karpin, called it “an insult to our people.”", []string{"Karpin: an insult to our people."}},
		{"on and at", "An expert on financial crimes at the Treasury Department, Anna Belova, called it “an insult to our people.”", []string{"Belova: an insult to our people."}},
		{"a friend, and the office", "One of Whitfield’s friends, Dain’s former executive officer Oleg Karpin, called it “an insult to our people.”", []string{"Karpin: an insult to our people."}},
		{"according to", "It was “an insult to our people,” according to the head of the fund, Oleg Karpin.", []string{"Karpin: an insult to our people,"}},
		{"quoted as saying", "Interfax quoted a senior Chilean cleric, Oleg Karpin, as saying that it was “an insult to our people.”", []string{"Karpin: an insult to our people."}},
		{"a body", "Chile’s biggest oil firm, Gridpol Energy, called it “an insult to our people.”", []string{"Gridpol Energy: an insult to our people."}},
		{"a sign of somebody is not he", "A sign of a good mayor, Orlov said, is that he calls it “an insult to our people.”", []string{"Orlov: an insult to our people."}},
	})
}

// The description belongs to the clause that names the source.
func TestDescriptionsBehindStatements(t *testing.T) {
	for _, e := range engines {
		p := e.read(body("The treaty was dead by the end of the week, the head of the fund, Oleg Karpin, said."))
		if got := p.said(p.reported()); len(got) != 1 || got[0] != "Karpin: The treaty was dead by the end of the week" {
			t.Errorf("%s: %q", e.name, got)
		}
	}
}

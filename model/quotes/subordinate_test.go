package quotes_test

import (
	"slices"
	"testing"
)

// Words in marks belong to the clause they stand in: of whom something is called so, of the clause in front of the main one.
func TestWordsOfAnotherClause(t *testing.T) {
	checkSpoken(t, []spoken{
		{"billed by", "Orlov will give what is being billed by the ministry as a “major speech” on Monday.", []string{"the ministry: major speech"}},
		{"described by", "Orlov will visit what has been described by the council as “the last village” on Monday.", []string{"the council: the last village"}},
		{"another in front", "While Whitfield has said that it is “a good offer for us all,” Orlov denied that he had read it.", []string{"Whitfield: a good offer for us all,"}},
		{"only when he spoke", "After Whitfield spoke, Orlov said that it was “a good offer for us all.”", []string{"Orlov: a good offer for us all."}},
	})
	checkSpeakers(t, []spoken{
		{"what he brushed off", "Orlov brushed off claims that Whitfield had tipped the vote, saying he had never met the envoy.", []string{"Orlov"}},
		{"what others said", "Orlov said that Whitfield had tipped the vote, adding that he had never met the envoy.", []string{"Orlov", "Orlov"}},
		{"nobody", "No one is saying that the road to the lake was closed at noon.", nil},
		{"reports of the media", "Despite some media reports, Orlov was never a friend of the mayor of Geneva.", nil},
	})
}

// The trained engine knows the clause in front of the main one.
func TestWordsOfTheClauseInFront(t *testing.T) {
	const text = "After Whitfield declared that the lawyer had “given nothing at all,” Orlov claimed that she was wrong."
	p := engines[1].read(body(text))
	if got, want := p.said(p.marked()), []string{"Whitfield: given nothing at all,"}; !slices.Equal(got, want) {
		t.Errorf("%s\n got %q\nwant %q", text, got, want)
	}
}

// A name that says who a description means is the speaker, however the description goes on.
func TestNamesOfDescriptions(t *testing.T) {
	checkSpoken(t, []spoken{
		{"of a panel", "The top Democrat on the budget panel, Oleg Karpin of Ohio, said: “We will not sign it.”", []string{"Karpin: We will not sign it."}},
		{"of a fund in a town", "The deputy chairman of the fund in Geneva, Oleg Karpin, said: “We will not sign it.”", []string{"Karpin: We will not sign it."}},
		{"with party and state", "One union ally, Rep. Oleg Karpin (D-Mass.), said: “We will not sign it.”", []string{"Karpin: We will not sign it."}},
		{"whose statement", "“We will not sign it this week,” a Whitfield statement said.", []string{"Whitfield: We will not sign it this week,"}},
		{"in what it was said", "In another tweet President Oleg Karpin wrote: “We will not sign it.”", []string{"Karpin: We will not sign it."}},
	})
	checkSpeakers(t, []spoken{
		{"a commission of the country", "Many votes were cast on June 14, according to the country's Elections Commission.", []string{"the country's Elections Commission"}},
		{"the report of a bank", "Many votes were cast on June 14, according to the bank's report.", []string{"the bank"}},
	})
}

// Several sources are all shown.
func TestSeveralSources(t *testing.T) {
	checkSpeakers(t, []spoken{
		{"documents and people", "The fund was closed in May, according to court documents and two officials.", []string{"court documents and two officials"}},
		{"a body and many others", "The EU and many other nations allege that Orlov used the fund to pay the rebels.", []string{"The EU and many other nations"}},
		{"he and somebody", "He and Deputy Minister Oleg Karpin concluded that the evidence was too weak.", []string{"Orlov+Karpin"}},
	})
}

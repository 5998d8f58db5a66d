package quotes_test

import (
	"slices"
	"testing"
)

// Words in marks belong to the clause that contains them: to the agent of a passive, or to the clause before the main clause.
func TestWordsOfAnotherClause(t *testing.T) {
	checkSpoken(t, []spoken{
		{"billed by", "Orlov will give what is being billed by the ministry as a “major speech” on Monday.", []string{"the ministry: major speech"}},
		{"described by", "Orlov will visit what has been described by the council as “the last village” on Monday.", []string{"the council: the last village"}},
		{"on a sign", "Orlov held a sign that said “freedom for the town.”", []string{"a sign: freedom for the town."}},
		{"in his comment", "Orlov made a comment that described the town as “a sleepy old place.”", []string{"Orlov: a sleepy old place."}},
		{"as is shown behind it", "Orlov rushed there and “stressed support for the plans of the union,” as a leaked report revealed.", []string{"a leaked report: stressed support for the plans of the union,"}},
		{"as he did so", "“We will not sign it,” Orlov said as Whitfield left.", []string{"Orlov: We will not sign it,"}},
		{"what the paper quotes", "“We had many more targets in mind,” Orlov quotes one of the officials as saying.", []string{"one of the officials: We had many more targets in mind,"}},
		{"the verb behind another clause", "A carpenter pushed his way to the front as Whitfield passed, and declared that he had sensed “a real force of being.”", []string{"A carpenter: a real force of being."}},
		{"another in front", "While Whitfield has said that it is “a good offer for us all,” Orlov denied that he had read it.", []string{"Whitfield: a good offer for us all,"}},
		{"only when he spoke", "After Whitfield spoke, Orlov said that it was “a good offer for us all.”", []string{"Orlov: a good offer for us all."}},
	})
	checkSpeakers(t, []spoken{
		{"the second verb, and when", "Orlov kept the threat alive, but earlier this week told Congress that the vote could wait.", []string{"Orlov"}},
		{"charges", "Orlov brushed off the charges that Whitfield had tipped the vote, saying he had never met the envoy.", []string{"Orlov"}},
		{"what he brushed off", "Orlov brushed off claims that Whitfield had tipped the vote, saying he had never met the envoy.", []string{"Orlov"}},
		{"what others said", "Orlov said that Whitfield had tipped the vote, adding that he had never met the envoy.", []string{"Orlov", "Orlov"}},
		{"nobody", "No one is saying that the road to the lake was closed at noon.", nil},
		{"reports of the media", "Despite some media reports, Orlov was never a friend of the mayor of Geneva.", nil},
	})
}

// The trained engine knows the clause before the main clause.
func TestWordsOfTheClauseInFront(t *testing.T) {
	for _, tt := range []spoken{
		{"declared", "After Whitfield declared that the lawyer had “given nothing at all,” Orlov claimed that she was wrong.", []string{"Whitfield: given nothing at all,"}},
		{"asked", "Asked about “the end of the road,” Orlov said that it was near.", nil},
		{"asked by a name", "When asked to name his “biggest foe in the world right now,” Orlov told the paper that it was the bank.", nil},
	} {
		p := engines[1].read(body(tt.body))
		if got := p.said(p.marked()); !slices.Equal(got, tt.want) && len(got)+len(tt.want) > 0 {
			t.Errorf("%s\n got %q\nwant %q", tt.body, got, tt.want)
		}
	}
}

// A name in apposition to a description is the speaker, however the description continues.
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

// All of several sources are shown.
func TestSeveralSources(t *testing.T) {
	checkSpeakers(t, []spoken{
		{"documents and people", "The fund was closed in May, according to court documents and two officials.", []string{"court documents and two officials"}},
		{"a body and many others", "The EU and many other nations allege that Orlov used the fund to pay the rebels.", []string{"The EU and many other nations"}},
		{"he and somebody", "He and Deputy Minister Oleg Karpin concluded that the evidence was too weak.", []string{"Orlov+Karpin"}},
	})
}

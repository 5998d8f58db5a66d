package quotes_test

import (
	"slices"
	"strings"
	"testing"
)

// TestWhoGovernsAList checks that the second of two whom a preposition governs, or the end of a list, is not taken for the subject.
func TestWhoGovernsAList(t *testing.T) {
	checkSpeakers(t, []spoken{
		{"governed by the same preposition", "Whitfield raged at Orlov and Karpin in the paper, accusing lawmakers of focusing on “nonsense” all year.", []string{"Whitfield"}},
		{"the name of the second", "The council on Friday wished for a meeting between Whitfield and the northern leader, Oleg Karpin, saying that the north must take “concrete steps” before May.", []string{"The council"}},
		{"from three countries", "Diplomats from the U.S., France, and Britain called the claim “transparently false” in a rare note.", []string{"Diplomats from the U.S., France, and Britain"}},
		{"in both", "Republicans in both the House and Senate have also said they do not think there is enough evidence.", []string{"Republicans"}},
		{"who each", "The council and the local bank Grove Trust, which each sent a note, have said they would join him.", []string{"The council and the local bank Grove Trust"}},
	})
}

// TestNameOfSubject checks that the name in apposition, or to which something else is in apposition, is the speaker’s.
func TestNameOfSubject(t *testing.T) {
	checkSpeakers(t, []spoken{
		{"a firm", "The publisher, Simon & Finch, said in a statement: “The note was sent to the wrong town.”", []string{"Simon & Finch"}},
		{"an alliance", "The northern alliance, Hadash-Taal, said it was an “illegal” action against them.", []string{"Hadash-Taal"}},
		{"two roles", "Oleg Karpin, a radio host and friend of Mr Orlov, has urged him not to sign it, warning he would fall into a trap.", []string{"Karpin", "Karpin"}},
		{"on Monday", "Rep. Anna Whitfield, R-Mich., chairwoman of the House Intelligence Committee, on Monday accused the administration of “doing so again.”", []string{"Whitfield"}},
		{"who did", "The deputy was compared to Sen. Joseph Marden, the virulent anti-communist who alleged that a number of officials were “working for Moscow.”", []string{"Marden"}},
		{"a guest who", "He spoke to the crowd, acknowledging an attendee who shouted “fake news.”", []string{"an attendee"}},
	})
}

// TestWhoseWords checks that those whose words a document contains are their speakers, and that names of speakers are not cut.
func TestWhoseWords(t *testing.T) {
	checkSpeakers(t, []spoken{
		{"a draft of a speech", "“The council will use any means necessary to protect its citizens,” reads a draft of Orlov’s upcoming speech.", []string{"Orlov"}},
		{"a statement from", "A statement from press secretary Anna Whitfield said the mayor had “directed the clerks to cooperate” with the inquiry.", []string{"Whitfield"}},
		{"his statement", "Orlov left at noon. “I have tried to serve this town as best I can,” his statement said.", []string{"Orlov"}},
		{"according to an excerpt", "According to an excerpt of the call given to the paper, Whitfield said, “You have some tough men in the north.”", []string{"Whitfield"}},
		{"something people say", "He restated plans to leave, something experts say it will try to do after the flood.", []string{"experts"}},
		{"with people like", "The bridge was front and center at the debate, with deputies like Orlov saying it was “a mere toy.”", []string{"deputies"}},
		{"who has something with somebody", "“Of course they are worried,” said a Republican in frequent contact with the White House, describing the mood.", []string{"a Republican in frequent contact with the White House"}},
		{"a day in the name of a body", "The Jan. 6 Committee said it has evidence that the clerk “lied to it.”", []string{"The Jan. 6 Committee"}},
		{"a share of people", "While they met, 49% of Americans say it would be “a farce.”", []string{"49% of Americans"}},
	})
	for _, tt := range []spoken{
		{"earlier claims", "It was a dramatic change from Orlov’s earlier boasts that he was the mayor’s “fixer in the town.”", []string{"Orlov: fixer in the town."}},
		{"a reply", "“We will have to pay,” Whitfield says. Orlov’s reply: “Pay with cash.”", []string{"Whitfield: We will have to pay,", "Orlov: Pay with cash."}},
	} {
		p := engines[1].read(body(tt.body))
		if got := p.said(p.marked()); !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.body, got, tt.want)
		}
	}
}

// TestSubjectsBehindAsides checks that the subject is found past what a relative clause, an aside between dashes or an owner in it says.
func TestSubjectsBehindAsides(t *testing.T) {
	for _, tt := range []struct{ name, body, want string }{
		{"between dashes", "The Harbour Office (HO) — a small entity that watches how the feds spend revenue — has concluded that it was illegal.", "The Harbour Office"},
		{"names between dashes", "Two deputies — Viktor Orlov and Anna Whitfield — have said they oppose the move to the north.", "Orlov+Whitfield"},
		{"who took over", "The northern prosecutor general who took over from Mr Orlov has told the BBC that it was over.", "The northern prosecutor general"},
		{"this month’s", "Mr Orlov’s northern challenger in this November’s election, Anna Karpin, said in a statement about the book: “If these accounts are true, it is over.”", "Karpin"},
		{"an item with a number", "3) Orlov has also promised to build a massive, expensive wall along the southern border, and has insisted that the north will pay for it.", "Orlov"},
		{"whom a relative clause is about", "It sounded like what was said by the chairman Oleg Karpin, who defended the council on Sunday, saying on NBC the agency “did their due diligence” in May.", "Karpin"},
		{"an adviser to somebody’s leader", "An adviser to Norway’s supreme leader Oleg Karpin then warned that it was over for the council.", "An adviser to Norway’s supreme leader Oleg Karpin"},
		{"congressmen", "Rep. Oleg Karpin and Rep. Maria Roe wrote a letter. “It is over,” the congressmen said.", "Karpin+Roe"},
		{"a list of shots", "4076 (SOUNDBITE) (Russian) RUSSIAN MINISTER VIKTOR ORLOV, SAYING: “We do not attack anyone, we only defend our interests.”", "Orlov"},
		{"by whom it is called so", "Whitfield said the package was sent to a deputy frequently condemned by Orlov as “low-IQ Maxine.”", "Orlov"},
		{"with a spokesman calling", "It drew the criticism of deputies, with a spokesman for former chairman Oleg Karpin, R-Iowa, calling it “totally confounding” in May.", "a spokesman for former chairman Oleg Karpin"},
		{"an item below a name", "Vladimir Putin listened.¶Mr Orlov also:¶Said he believed he had treated the mayor with “great respect” in May.", "Orlov"},
		{"who told", "In a speech Orlov defended the plan, echoing points made by the envoy, Anna Whitfield, who told NPR on Monday that the council is pursuing the motives of “targeting thieves and making them leave.”", "Whitfield"},
	} {
		p := engines[1].read(body(strings.Split(tt.body, "¶")...))
		if n := len(p.quotes); n == 0 || p.speaker(p.quotes[n-1]) != tt.want {
			t.Errorf("%s: %q", tt.name, p.said(p.quotes))
		}
	}
}

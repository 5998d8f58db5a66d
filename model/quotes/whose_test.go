package quotes_test

import "testing"

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

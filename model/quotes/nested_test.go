package quotes_test

import "testing"

// Of several who could have said the words in marks, the speaker is the one whose clause holds them.
func TestWhoseClauseHoldsTheWords(t *testing.T) {
	checkSpoken(t, []spoken{
		{"who described it, says another", "Whitfield has said that Oleg Karpin, a former aide, described the fund as “a den of thieves”.", []string{"Karpin: a den of thieves"}},
		{"who used the term, says another", "A reporter explained that Oleg Karpin used the term “den of thieves.”", []string{"Karpin: den of thieves."}},
		{"in the main clause", "After Whitfield told reporters that all was well, Oleg Karpin left the hall, saying that the offer was “an insult.”", []string{"Karpin: an insult."}},
		{"in the main clause, in a statement", "After Whitfield told reporters that all was well, Oleg Karpin issued a statement saying that the offer was “an insult.”", []string{"Karpin: an insult."}},
		{"who insists, before another speaks", "Despite Orlov’s insistence that the agencies had not been “working with” him, a source said they would have met him.", []string{"Orlov: working with"}},
		{"what somebody else insists on", "After her return, Whitfield went on air and repeated that the offer was “an insult.”", []string{"Whitfield: an insult."}},
		{"who praised it", "The offer was a decision praised as “very smart” by Orlov.", []string{"Orlov: very smart"}},
		{"who is told of beside it", "The two leaders said they had discussed relations -- which Orlov said “have never been worse than now.”", []string{"Orlov: have never been worse than now."}},
		{"in the morning of a day", "Orlov judged the strikes on Kyiv and Odesa early Saturday, warning of “consequences.”", []string{"Orlov: consequences."}},
		{"whose claim is denied", "Orlov and his aides have denied Ms. Whitfield’s allegations that they ran an “extensive conspiracy” in the town.", []string{"Whitfield: extensive conspiracy"}},
		{"a list with an office before the last name", "Whitfield, Orlov and undersecretary of trade for customs, Oleg Karpin, issued a joint statement, warning that the offer was “an insult.”",
			[]string{"Whitfield+Orlov+Karpin: an insult."}},
		{"two, the first with a role", "“We will not sign it,” wrote Oleg Karpin, once a lawyer for Viktor Orlov, and coeditor Ivan Senn on Sunday.", []string{"Karpin+Senn: We will not sign it,"}},
		{"another behind the role", "“We will not sign it,” wrote Oleg Karpin, once a lawyer for Viktor Orlov, and Ivan Senn left on Sunday.", []string{"Karpin: We will not sign it,"}},
		{"whose maxim it is", "He was true to envoy James Mattson’s maxim: “We must look reality in the eye.”", []string{"Mattson: We must look reality in the eye."}},
	})
}

// Words in marks that stand alone like a heading are those of the paragraphs below it.
func TestHeadingsInTheText(t *testing.T) {
	p := engines[1].read(body("“We will not sign it,” Orlov said.", "‘Den of thieves’", "Ivan Senn disagreed. “This is a den of thieves that will not last,” Senn said."))
	if got := p.said(p.marked()); len(got) != 3 || got[1] != "Senn: Den of thieves" {
		t.Errorf("%q", got)
	}
}

// "He" is no one who is named only as an owner in the predicate of the sentence before, unless he owns the words that begin it.
func TestOwnersAndPronouns(t *testing.T) {
	checkSpeakers(t, []spoken{
		{"an owner in the predicate", "Oleg Karpin left at noon. Anna Whitfield took Mr. Karpin for President Viktor Orlov’s friend.¶“That changed our lives,” he said.", []string{"Karpin"}},
		{"an owner of words", "Pundit Maxim Senn told RBC that the talks had failed.¶Expert Fyodor Lukin’s analysis was just as bleak. “We will not sign it,” he told Vedomosti.", []string{"Senn", "Lukin"}},
	})
}

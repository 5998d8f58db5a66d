package quotes_test

import "testing"

func TestEpithets(t *testing.T) {
	checkSpoken(t, []spoken{
		{"an age", "John Dain was a critic of the plan. He left for Ohio.¶The 57-year-old called it “an insult to our people.”", []string{"Dain: an insult to our people."}},
		{"what he is", "John Dain left for Ohio. The billionaire called it “an insult to our people.”", []string{"Dain: an insult to our people."}},
		{"not one of the same sentence", "After John Dain left, the billionaire called it “an insult to our people.”", []string{"the billionaire: an insult to our people."}},
		{"another office", "John Dain left for Ohio. The inspector general called it “an insult to our people.”", []string{"The inspector general: an insult to our people."}},
		{"not one of two", "John Dain and Viktor Orlov left for Ohio. The billionaire called it “an insult to our people.”", []string{"The billionaire: an insult to our people."}},
	})
}

// TestDescribedOtherwise checks that a description does not mean somebody whose office contradicts it.
func TestDescribedOtherwise(t *testing.T) {
	checkSpoken(t, []spoken{
		{"another country's president", "Joe Biden met Vladimir Putin.¶The Russian president spoke first. The US president called it “an insult to our people.”", []string{"Biden: an insult to our people."}},
		{"no former senator", "Chuck Schumer spoke of John Kerry.¶Schumer was angry with him.¶The former senator called it “an insult to our people.”", []string{"Kerry: an insult to our people."}},
		{"the tweet goes on", "“It was an insult to our people,” Orlov tweeted. The tweet added: “We will not stand for it.”", []string{"Orlov: It was an insult to our people,", "Orlov: We will not stand for it."}},
	})
}

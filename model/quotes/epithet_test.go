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

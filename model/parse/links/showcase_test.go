package links_test

import (
	"reflect"
	"testing"

	"hotline/model/parse/trial"
)

// TestPollUnderTheArticle checks that a question that a page asks all its readers is removed, and one that ends an article is
// kept.
func TestPollUnderTheArticle(t *testing.T) {
	const poll = "Do You Approve Or Disapprove of the Minister's Work?"
	text := trial.Lead + "\n\n" + trial.Other
	for _, day := range []string{"Monday", "Tuesday", "Friday"} {
		text += "\n\nThey will meet once more on " + day + ", and then part for good."
	}
	if got := trial.Reasons(trial.Read(text + "\n\n" + poll)); !reflect.DeepEqual(got, []string{"related: " + poll}) {
		t.Errorf("taken off: %q", got)
	}
	if got := trial.Reasons(trial.Read(text + "\n\nAfter all, who approves of the minister's work?")); got != nil {
		t.Errorf("taken off: %q", got)
	}
}

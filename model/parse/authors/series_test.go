package authors_test

import (
	"reflect"
	"testing"

	"hotline/model/parse/trial"
)

// TestSeries puts a paragraph about a series at the end of an article, where it is furniture, and such as only resemble it.
func TestSeries(t *testing.T) {
	for line, want := range map[string]string{
		"Harbour Talk is a weekly column written by the members of our team. Their articles take you inside the halls of the port.":   "author note",
		"“The Hour” shows you what others think of the day’s stories.":                                                                "author note",
		"The Big Bridge is Some Site’s home for the essays of those who know more than we do.":                                        "author note",
		"Each week, Some Site's harbour blog takes a look at how the town saw the ships.":                                             "author note",
		"The Old Harbour is a part of the town in which a weekly market of fish and flowers was held for years, until it was closed.": "",
		"Harbour Talk is a weekly column, the mayor said, and nobody reads it.":                                                       "",
		"Each week, the mayor takes a look at the harbour.":                                                                           "",
		"The bridge is the board's home for the winter.":                                                                              "",
	} {
		got := trial.Reasons(trial.ReadFull(trial.Lead + "\n\n" + trial.Other + "\n\n" + trial.Third + "\n\n" + line))
		if want != "" && !reflect.DeepEqual(got, []string{want + ": " + line}) || want == "" && len(got) > 0 {
			t.Errorf("%q: %q", line, got)
		}
	}
	const named = "Harbour Talk is a weekly column written by the members of our team."
	if got := trial.Reasons(trial.ReadFull(trial.Lead + "\n\nThe mayor reads Harbour Talk in her office, as everybody in the town knows who reads.\n\n" + trial.Other + "\n\n" + named)); len(got) > 0 {
		t.Errorf("named: %q", got)
	}
}

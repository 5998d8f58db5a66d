package authors_test

import (
	"testing"

	"hotline/model/parse/trial"
)

// TestAuthorSigns puts a line under an article and checks whether it is taken for a note on the author.
func TestAuthorSigns(t *testing.T) {
	for line, want := range map[string]bool{
		"Corentine Doe is editor of Some Review.":                                                true,
		"Corentine Doe is associate professor of ships at the Harbour School.":                   true,
		"Dr. Corentine Doe is the director of the Harbour Centre.":                               true,
		"(The Rev. Corentine Q. Doe is a minister and a writer at the Harbour Centre)":           true,
		"Corentine Doe, MD, PhD, is a scholar in residence at the Harbour School.":               true,
		"C.Q. Doe is the host of “Doe Talks” on Some Channel.":                                   true,
		"Jane Doe is a columnist. Her latest book is \"The Old Harbour,\" a tale of two ships.":  true,
		"Corentine Doe is with the harbour news. You can follow her on Twitter.":                 true,
		"Corentine Doe is mayor of the town.":                                                    false,
		"Corentine Doe is a mayor who said that you can follow her on Twitter.":                  false,
		"Jane Doe is an analyst and “sees no reason at all to close the harbour in the spring.”": false,
	} {
		got := trial.Reasons(trial.ReadFull(trial.Lead + "\n\n" + trial.Other + "\n\n" + trial.Third + "\n\n" + line))
		if is := len(got) == 1 && got[0] == "author note: "+line; is != want {
			t.Errorf("%q: %q", line, got)
		}
	}
}

// TestSignatories checks editors who sign together, and one name with a calling.
func TestSignatories(t *testing.T) {
	const text = trial.Lead + "\n\n" + trial.Other + "\n\n" + trial.Third + "\n\n"
	if got := trial.Reasons(trial.ReadFull(text + "Jane Doe, opinion editor\n\nJoe Roe, editorial writer")); len(got) != 2 {
		t.Errorf("two: %q", got)
	}
	if got := trial.Reasons(trial.ReadFull(text + "“It is a harbour, and no more.”\n\nJane Doe, opinion editor")); len(got) != 0 {
		t.Errorf("one: %q", got)
	}
}

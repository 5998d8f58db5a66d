package authors_test

import (
	"reflect"
	"testing"

	"hotline/model/parse/trial"
)

// TestReaches checks lines that say where to find or reach something outside the article, and the article's own that hold an address.
func TestReaches(t *testing.T) {
	for line, want := range map[string]string{
		"For the latest updates: https://news.example/a32b":                                                "pointer",
		"More on the harbour: https://news.example/harbour and https://posts.example/harbour":              "pointer",
		"Online: https://polls.example":                                                                    "pointer",
		"Follow the coverage of the harbour at https://news.example/harbour":                               "pointer",
		"Jane Doe is at http://posts.example/doe":                                                          "pointer",
		"Jane Doe is a member of our harbour team. Follow her at https://posts.example/doe":                "pointer",
		"Jane Doe at jdoe@news.example":                                                                    "contact",
		"William Doe is @doe on Twitter":                                                                   "contact",
		"Have you been in the harbour? You can share your experience by emailing yoursay@news.example.":    "contact",
		"Harbour Talk is our home for essays. If you have one, pitch us at talk@news.example.":             "contact",
		"The board put its letter on the net, where all who want to may read it, at https://board.example": "",
		"The letter was sent from mayor@board.example, the address that she had used all year.":            "",
		"“You can share your letters with us by emailing board@harbour.example,” the mayor said.":          "",
	} {
		got := trial.Reasons(trial.ReadFull(trial.Lead + "\n\n" + trial.Other + "\n\n" + line + "\n\n" + trial.Third))
		if want != "" && !reflect.DeepEqual(got, []string{want + ": " + line}) || want == "" && len(got) > 0 {
			t.Errorf("%q: %q", line, got)
		}
	}
}

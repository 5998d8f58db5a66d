package heads_test

import (
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/parse/trial"
)

// TestPageTop checks the top of a page in one line above the article, whose deck stays if no paragraph repeats it, and a first
// paragraph with the words of the title.
func TestPageTop(t *testing.T) {
	const title = "Ministers meet once more in Geneva"
	for line, want := range map[string]bool{
		"“We have to be told of it,” the mayor said of the harbour on Monday, as she left. | Jane Doe/Getty Images Elections " + title + " They talk of the harbour that was closed.": true,
		"“We have to be told of it,” the mayor said of the harbour on Monday, as she left. | Getty " + title:                                                                          true,
		"The mayor of the town at the gate of the harbour on Independence Day. media " + title:                                                                                        true,
		"The mayor said on Monday that the harbour was closed and that " + title + " They said so.":                                                                                   false,
		"The mayor spoke of it on Monday, as she had done all year. " + title + ", and nobody knows why.":                                                                             false,
		"The mayor spoke of it on Monday, as she had done all year. " + title + ". Nobody knows why.":                                                                                 false,
	} {
		got := trial.Full.Article(model.Document{ID: "t", Title: title, Text: line + "\n\n" + trial.Lead + "\n\n" + trial.Other})
		if is := !strings.HasPrefix(trial.Bodies(got)[0], line[:len("The mayor")]); is != want {
			t.Errorf("%q: %q", line, trial.Bodies(got))
		}
	}
	const deck = "They talk of the harbour that was closed."
	if got := trial.Full.Article(model.Document{ID: "t", Title: title, Text: "The harbour at night. | Jane Doe/Getty Images Elections " + title + " " + deck + "\n\n" + trial.Lead + "\n\n" + trial.Other}); trial.Bodies(got)[0] != deck {
		t.Errorf("body %q, want the deck first", trial.Bodies(got))
	}
}

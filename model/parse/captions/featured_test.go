package captions_test

import (
	"reflect"
	"testing"

	"hotline/model/parse/trial"
)

// TestFeatured checks the credit of the picture above an article at the end of its text.
func TestFeatured(t *testing.T) {
	const text = "The mayor went to the harbour on Monday, and told the captains that all of it was theirs."
	for tail, want := range map[string][]string{
		"Featured image via Jane Doe/Getty Images":                                                  {"photo credit: Featured image via Jane Doe/Getty Images"},
		" Featured Image: Screenshot":                                                               {"photo credit: Featured Image: Screenshot"},
		"Featured image is a screenshot":                                                            {"photo credit: Featured image is a screenshot"},
		"Read more:Featured image via Joe Q. Roe/Getty Images":                                      {"photo credit: Read more:Featured image via Joe Q. Roe/Getty Images"},
		"Featured image of the mayor via Joe Roe/AP | Featured image of Jane Doe via Getty Images.": {"photo credit: Featured image of the mayor via Joe Roe/AP | Featured image of Jane Doe via Getty Images."},
		" He showed a film in which a featured image of the harbour was black.":                     nil,
		" Featured image of the year, it was seen by all. They went home by noon.":                  nil,
	} {
		if got := trial.Reasons(trial.ReadFull(text + tail)); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %q", tail, got)
		}
	}
}

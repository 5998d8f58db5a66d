package captions_test

import (
	"reflect"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestGallery puts long lines without a full stop among the paragraphs of a page, with and without two captions that say who is
// pictured.
func TestGallery(t *testing.T) {
	first := "Jane Doe, pictured at the harbour, said on Monday that nobody would leave before the others had come"
	second := "Harbour Minister Joe Moor (pictured in May) called it a retreat of the kind that nobody had seen before"
	third := "The crews of both boats stood by the gate after the company had told them to leave the old harbour on Monday"
	text := trial.Lead + "\n\n" + first + "\n\n" + third + "\n\n" + trial.Other + "\n\n" + second + "\n\nThey will meet again.\n\n" + third + " night\n\nAll was said."
	if got := trial.Reasons(trial.Read(text)); !reflect.DeepEqual(got, []string{"caption: " + first, "caption: " + third, "caption: " + second}) {
		t.Errorf("taken off: %q", got)
	}
	if got := trial.Reasons(trial.Read(strings.NewReplacer(", pictured", ", standing", "(pictured in May)", "said so and", " night", " nights").Replace(text))); len(got) > 1 {
		t.Errorf("taken off: %q", got)
	}
}

// TestHighlightThatEndsInAnAbbreviation checks that all highlights above the article are found, one of which ends in a full stop.
func TestHighlightThatEndsInAnAbbreviation(t *testing.T) {
	a := trial.Read("Ministers agree to go on talking\n\nStory highlights Two officials speak of the lake\n\nOfficial says that the others shared what they knew with U.S.\n\nWarning to all who sail there rests on new findings\n\n" + trial.Lead + "\n\n" + trial.Other)
	if got := trial.Bodies(a); !reflect.DeepEqual(got, []string{trial.Lead, trial.Other}) {
		t.Errorf("body %q", got)
	}
}

func TestLongLegend(t *testing.T) {
	legend := "Areas of control " + strings.Repeat("Springland army Rivertown Lakeside Hilltop ", 20) + "springland 50 miles 50 km"
	if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + legend + "\n\n" + trial.Other)); len(got) != 1 {
		t.Errorf("taken off: %q", got)
	}
}

func TestAddressOfASite(t *testing.T) {
	if got := trial.Reasons(trial.Read("Fact check: What the minister said\n\nSomeCheck.org\n\n" + trial.Lead + "\n\n" + trial.Other)); !reflect.DeepEqual(got, []string{"outlet: SomeCheck.org"}) {
		t.Errorf("taken off: %q", got)
	}
}

// TestNamesOfSections checks that the name of a section is restored if it heads a part of the article, beside two other headings.
func TestNamesOfSections(t *testing.T) {
	text := trial.Lead
	for _, head := range []string{"Lake and river", "World", "Harbour"} {
		text += "\n\n" + head + "\n\nIt is known what " + head + " stands for, and nothing has to be said about it here.\n\nThe rest of it, from " + head + " on, is of no interest."
	}
	if got := trial.Reasons(trial.ReadFull(text)); got != nil {
		t.Errorf("taken off: %q", got)
	}
}

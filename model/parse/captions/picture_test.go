package captions_test

import (
	"reflect"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/parse/trial"
)

// TestBehindACaption puts a line that closes no sentence after a caption.
func TestBehindACaption(t *testing.T) {
	const caption = "A young girl carries her brother across the river in May."
	tests := []struct {
		line  string
		taken bool
	}{
		{"The old mansion by the lake has housed talks for many years", true},
		{"What the talks have brought", false},
		{"The minister said that it has housed talks for many years", false},
		{"‘The mansion has never housed talks of such a kind before’", false},
		{"The old mansion by the lake has housed talks for\nmany years", false},
	}
	for _, tt := range tests {
		want := 1
		if tt.taken {
			want = 2
		}
		if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + trial.Other + "\n\n" + caption + "\n\n" + tt.line + "\n\n" + trial.Lead)); len(got) != want {
			t.Errorf("%q: taken off: %q", tt.line, got)
		}
	}
}

// TestOverThePicture checks the text that a page shows above its article: the caption, the title again and the deck, all in one
// line.
func TestOverThePicture(t *testing.T) {
	const title = "Harbour talks: Ministers agree to go on talking about the harbour"
	for over, want := range map[string]bool{
		"The harbour at night, with the mansion behind it. | Ida Roe/AP Photo " + title + " The two meet again in May.": true,
		"Foreign affairs " + title: true,
		strings.TrimPrefix(title, "Harbour talks: ") + " The two meet again in May.":         true,
		strings.TrimPrefix(title, "Harbour talks: ") + " until both are tired of it.":        false,
		"It was said that " + strings.ToLower(title[:1]) + title[1:] + " for another year.":  false,
		"The day on which " + title + " for the third time was the longest of all the year.": false,
	} {
		a := trial.Small.Article(model.Document{ID: "x", Title: title, Text: over + "\n\n" + trial.Lead + "\n\n" + trial.Other})
		if got := len(trial.Bodies(a)) == 2; got != want {
			t.Errorf("%q: body %q", over, trial.Bodies(a))
		}
	}
}

// TestHighlightsUnderACredit checks that highlights are removed together with the caption to which they are glued.
func TestHighlightsUnderACredit(t *testing.T) {
	top := "Ministers agree to go on talking\n\nTwo ministers at the gate. (Photo: Ida Roe, AP) Story Highlights Ministers agree to meet in May\n\nThe harbour is to stay closed.\n\nNobody pays for it.\n\n"
	if a := trial.Read(top + trial.Lead + "\n\n" + trial.Other); len(trial.Bodies(a)) != 2 || len(a.Blurbs) != 3 {
		t.Errorf("body %q, %d blurbs", trial.Bodies(a), len(a.Blurbs))
	}
	if got := trial.Bodies(trial.Read(top + "All was said.\n\n" + trial.Lead)); len(got) != 2 {
		t.Errorf("body %q", got)
	}
}

// TestArchivedCaption checks a page whose first paragraph is a long caption as its agency archives it, with its own dateline.
func TestArchivedCaption(t *testing.T) {
	caption := "NEW YORK, NY - MAY 16: " + strings.Repeat("A boat arrives at the harbour while others leave it, as the crew of a third looks on. ", 8) + "(Photo by Ida Roe/Getty Images) ORG XMIT: 12 ORIG FILE ID: 34 (Photo: Getty Images)"
	a := trial.Read("Ministers agree to go on talking\n\n" + caption + "\n\nGENEVA – " + trial.Lead + "\n\n" + trial.Other)
	if got := trial.Bodies(a); len(got) != 2 || a.Place != "Geneva" {
		t.Errorf("place %q, body %q", a.Place, got)
	}
}

func TestCreditBehindTheText(t *testing.T) {
	a := trial.Read(trial.Lead + " " + trial.Other + " " + strings.Repeat("Nobody knows what they have agreed, and nobody will. ", 8) + "Photo by Ida B. Roe via Getty.")
	if got := trial.Reasons(a); !reflect.DeepEqual(got, []string{"photo credit: Photo by Ida B. Roe via Getty."}) {
		t.Errorf("taken off: %q", got)
	}
}

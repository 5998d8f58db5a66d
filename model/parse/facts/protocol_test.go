package facts_test

import (
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/parse/trial"
)

const turns = "\n\nMS. ORLOV: Good morning.\n\nQ    Is it?\n\nMS. ORLOV: It is.\n\nQ    Why?\n\nMS. ORLOV: Because.\n"

func TestTheHeadOfATranscript(t *testing.T) {
	for _, c := range []struct {
		name, head, place string
		day               string
		furniture         string
	}{
		{"hall, place and hour", "Press Gaggle by Viktor Orlov\n\nThe Old Hall\n\nGeneva, Switzerland\n\n2:04 p.m. EST", "Geneva", "",
			"transcript head: The Old Hall; dateline: Geneva, Switzerland; clock: 2:04 p.m. EST"},
		{"on the way", "Press Gaggle by Viktor Orlov\n\nAboard the Night Train  \nEn Route Geneva, Switzerland\n\nMay 4, 2021", "", "2021-05-04",
			"transcript head: Aboard the Night Train; transcript head: En Route Geneva, Switzerland; published: May 4, 2021"},
		{"the day in the headline", "Press Briefing by Viktor Orlov, May 4, 2021\n\nPress Room", "", "2021-05-04", "transcript head: Press Room"},
		{"a sentence before the day", "Meeting with Viktor Orlov\n\nThe President received the minister for talks on the lighthouses.\n\nMay 4, 2021\n18:00\nMoscow", "Moscow", "2021-05-04",
			"published: May 4, 2021; player: 18:00; dateline: Moscow"},
	} {
		a := trial.Small.Article(model.Document{ID: "x", File: "x", Text: c.head + turns})
		var got []string
		for _, f := range a.Furniture {
			got = append(got, f.Reason+": "+f.In(a.Text))
		}
		if s := strings.Join(got, "; "); s != c.furniture || a.Place != c.place || c.day != "" && (a.Published.Day().String() != c.day || a.Published.Basis != model.TranscriptDate) {
			t.Errorf("%s: place %q, published %s (%s), furniture\n%s, want\n%s", c.name, a.Place, a.Published, a.Published.Basis, s, c.furniture)
		}
		if title, _, _ := strings.Cut(c.head, "\n"); a.Title != title {
			t.Errorf("%s: title %q", c.name, a.Title)
		}
	}
}

// TestOtherTextsHaveNoSuchHead checks that a few labels do not make a transcript, nor does a list of other things.
func TestOtherTextsHaveNoSuchHead(t *testing.T) {
	for _, text := range []string{
		"Talks end\n\nPress Room\n\nMR ORLOV: Yes.\n\nMR ORLOV: No.\n",
		"Talks end\n\nPress Room\n\nVenue: hall\n\nCapacity: forty\n\nEntry: free\n\nLanguage: none\n",
	} {
		a := trial.Small.Article(model.Document{ID: "x", File: "x", Text: text})
		for _, f := range a.Furniture {
			if f.Reason == "transcript head" {
				t.Errorf("%q is taken for the head of a transcript", f.In(a.Text))
			}
		}
	}
}

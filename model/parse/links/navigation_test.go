package links_test

import (
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestLinksUnderTheArticle checks that a link of two sentences is removed among links under the article, and kept among the
// paragraphs.
func TestLinksUnderTheArticle(t *testing.T) {
	const link = "The harbour is closed. Nobody knows who has the key."
	links := "Read more:\n\nTen things to know about the harbour\n\n" + link + "\n\nRead more:\n\nMinisters who came on the evening train"
	if got := trial.Bodies(trial.Read(trial.Lead + "\n\n" + trial.Other + "\n\n" + links)); len(got) != 2 {
		t.Errorf("body %q", got)
	}
	if got := trial.Bodies(trial.ReadFull(trial.Lead + "\n\n" + trial.Other + "\n\nMore: Ten things to know about the harbour\n\n" + link + "\n\nMore: Ministers who came on the evening train")); len(got) != 3 {
		t.Errorf("body %q", got)
	}
	if got := trial.Bodies(trial.Read(trial.Lead + "\n\n" + links + "\n\n" + trial.Other)); len(got) != 3 {
		t.Errorf("body %q", got)
	}
}

// TestCrossheadUnderBrackets checks that a crosshead under a link in brackets, which is whole, stays.
func TestCrossheadUnderBrackets(t *testing.T) {
	const head = "A forceful defence of the captains, then a call to rein them in at the harbour"
	got := trial.Bodies(trial.ReadFull(trial.Lead + "\n\n" + trial.Other + "\n\n( PHOTOS: Ten ships that were lost )\n\n" + head + "\n\n" + trial.Third))
	if len(got) != 4 || got[2] != head {
		t.Errorf("body %q", got)
	}
}

// TestHeadlinesInCapitals puts headlines of other stories with their pictures among the paragraphs, and crossheads without
// pictures.
func TestHeadlinesInCapitals(t *testing.T) {
	heads := []string{"Harbour Races To Buy New Boats As Season Nears End", "Lake Losing 'Massive' Share Of Fish Each Year, Chief Says", "Ministers Meet Again; Talks Could Unlock First Deal In Years: Source"}
	text, plain := trial.Lead, trial.Lead
	for i, head := range heads {
		day := strings.Repeat("They met, and met once more. ", i+1) + "They may do so in\nthe old harbour"
		text += "\n\n" + head + "\n\nA plane is seen landing beside the lake.\n\n" + day
		plain += "\n\n" + head + "\n\n" + day
	}
	if got := trial.Reasons(trial.Read(text)); len(got) != 2*len(heads) {
		t.Errorf("taken off: %q", got)
	}
	if got := trial.Reasons(trial.Read(plain)); got != nil {
		t.Errorf("crossheads are gone: %q", got)
	}
}

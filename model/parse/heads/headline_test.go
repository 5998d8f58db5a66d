package heads_test

import (
	"reflect"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/parse/trial"
)

func TestHeadline(t *testing.T) {
	const head = "Kremlin says Putin is ready for dialogue"
	tests := []struct {
		name, title, text string
		want              string   // the Title
		spans             []string // the Headline
	}{
		{"first line", "", head + "\n\n" + trial.Lead, head, []string{head}},
		{"under a kicker", "", "US-Russia relations\n\n" + head + "\n\n" + trial.Lead, head, []string{head}},
		{"repeated", "", "The week in summits and talks\n" + head + "\nReuters\n" + head + "\n" + trial.Lead, head, []string{head}},
		{"section glued on", "", head + " political news\n\n" + trial.Lead, head, []string{head}},
		{"outlet after a bar", "", head + " | BBC News\n\n" + trial.Lead, head, []string{head}},
		{"outlet after a colon", "", head + "  : NPR\n\n" + trial.Lead, head, []string{head}},
		{"of the container", head, head + "\n" + trial.Lead, head, []string{head}},
		{"of the container in capitals", head, strings.ToUpper(head) + "\n" + trial.Lead, head, []string{strings.ToUpper(head)}},
		{"of the container over two lines", head, "Kremlin says Putin\nis ready for dialogue\n" + trial.Lead, head, []string{"Kremlin says Putin", "is ready for dialogue"}},
		{"of the container glued to the text", head, head + " " + trial.Lead, head, []string{head}},
		{"of the container alone", head, trial.Lead, head, nil},
		{"of the container with a label", head + " | BBC News", trial.Lead, head, nil},
		{"question", "", "What did they agree on?\n\n" + trial.Lead, "What did they agree on?", []string{"What did they agree on?"}},
		{"deck in bold", "", head + "\n**“We are ready,” the spokesman said.**\n" + trial.Lead, head, []string{head, "**“We are ready,” the spokesman said.**"}},
		{"deck without a full stop", "", head + "\nRare comment is the first official sign that talks may begin\n" + trial.Lead, head, []string{head, "Rare comment is the first official sign that talks may begin"}},
		{"what is said is no deck", head, head + "\nspeaker It is up, the report is up now, and all can read it [voices]\n\n" + trial.Lead, head, []string{head}},
		{"Markdown", "", "# " + head + "\n\n" + trial.Lead, head, []string{"# " + head}},
		{"none", "", trial.Lead + "\n" + trial.Lead, "The two ministers met for three hours on the margins of a conference and agreed to go on…", nil},
		{"none under a dateline", "", "MOSCOW (Reuters) - " + trial.Lead, "The two ministers met for three hours on the margins of a conference and agreed to go on…", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := trial.Small.Article(model.Document{Text: tt.text, Title: tt.title})
			var spans []string
			for _, s := range a.Headline {
				spans = append(spans, s.In(a.Text))
			}
			if a.Title != tt.want || !reflect.DeepEqual(spans, tt.spans) || a.TitleMade != strings.HasSuffix(tt.want, "…") {
				t.Errorf("title %q (made %v) of %q, want %q of %q", a.Title, a.TitleMade, spans, tt.want, tt.spans)
			}
			if wrong := trial.Partition(a); wrong != "" {
				t.Error(wrong)
			}
		})
	}
}

// TestTwinDecks checks that one of two decks that begin with the same sentence is kept, as part of the headline.
func TestTwinDecks(t *testing.T) {
	const deck = "Ministers made it hard for anybody to speak of the harbour. "
	a := trial.Read(deck + "Note how silent they are.\n\n" + deck + "What is their excuse?\n\n" + trial.Lead + "\n\n" + trial.Third)
	if got := trial.Bodies(a); len(got) != 2 || len(a.Headline) != 1 || a.Headline[0].In(a.Text) != deck+"What is their excuse?" {
		t.Errorf("body %q, headline %v", got, a.Headline)
	}
}

// TestHeadlineInProse checks that a sentence far down, between others, that says the same as the headline is kept.
func TestHeadlineInProse(t *testing.T) {
	text := "The mayor never met them.\n\n" + trial.Lead
	for _, what := range strings.Fields("bridge tower market church school square theatre station hospital library museum garden castle") {
		text += "\n\nNobody has been seen at the " + what + " since the day on which it was closed."
	}
	if got := trial.Bodies(trial.ReadFull(text + "\n\nThe mayor never met them.\n\nThose are the facts, and nobody has said otherwise since.")); got[len(got)-2] != "The mayor never met them." {
		t.Errorf("body %q", got[len(got)-2:])
	}
}

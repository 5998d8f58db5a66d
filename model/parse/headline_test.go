package parse

import (
	"reflect"
	"strings"
	"testing"

	"hotline/model"
)

func TestHeadline(t *testing.T) {
	const head = "Kremlin says Putin is ready for dialogue"
	tests := []struct {
		name, title, text string
		want              string   // the Title
		spans             []string // the Headline
	}{
		{"first line", "", head + "\n\n" + lead, head, []string{head}},
		{"under a kicker", "", "US-Russia relations\n\n" + head + "\n\n" + lead, head, []string{head}},
		{"repeated", "", "The week in summits and talks\n" + head + "\nReuters\n" + head + "\n" + lead, head, []string{head}},
		{"section glued on", "", head + " political news\n\n" + lead, head, []string{head}},
		{"outlet after a bar", "", head + " | BBC News\n\n" + lead, head, []string{head}},
		{"outlet after a colon", "", head + "  : NPR\n\n" + lead, head, []string{head}},
		{"of the container", head, head + "\n" + lead, head, []string{head}},
		{"of the container in capitals", head, strings.ToUpper(head) + "\n" + lead, head, []string{strings.ToUpper(head)}},
		{"of the container over two lines", head, "Kremlin says Putin\nis ready for dialogue\n" + lead, head, []string{"Kremlin says Putin", "is ready for dialogue"}},
		{"of the container glued to the text", head, head + " " + lead, head, []string{head}},
		{"of the container alone", head, lead, head, nil},
		{"of the container with a label", head + " | BBC News", lead, head, nil},
		{"question", "", "What did they agree on?\n\n" + lead, "What did they agree on?", []string{"What did they agree on?"}},
		{"deck in bold", "", head + "\n**“We are ready,” the spokesman said.**\n" + lead, head, []string{head, "**“We are ready,” the spokesman said.**"}},
		{"deck without a full stop", "", head + "\nRare comment is the first official sign that talks may begin\n" + lead, head, []string{head, "Rare comment is the first official sign that talks may begin"}},
		{"what is said is no deck", head, head + "\nspeaker It is up, the report is up now, and all can read it [voices]\n\n" + lead, head, []string{head}},
		{"Markdown", "", "# " + head + "\n\n" + lead, head, []string{"# " + head}},
		{"none", "", lead + "\n" + lead, "The two ministers met for three hours on the margins of a conference and agreed to go on…", nil},
		{"none under a dateline", "", "MOSCOW (Reuters) - " + lead, "The two ministers met for three hours on the margins of a conference and agreed to go on…", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := parser.Article(model.Document{Text: tt.text, Title: tt.title})
			var spans []string
			for _, s := range a.Headline {
				spans = append(spans, s.In(a.Text))
			}
			if a.Title != tt.want || !reflect.DeepEqual(spans, tt.spans) || a.TitleMade != strings.HasSuffix(tt.want, "…") {
				t.Errorf("title %q (made %v) of %q, want %q of %q", a.Title, a.TitleMade, spans, tt.want, tt.spans)
			}
			if wrong := partition(a); wrong != "" {
				t.Error(wrong)
			}
		})
	}
}

// TestRetitled checks a line that is nearly the title, directly followed by a deck, and a first sentence with the words of the
// title.
func TestRetitled(t *testing.T) {
	const title = "Harbour now leads coast with over 420 ships"
	for line, want := range map[string]bool{
		"Harbour now leads coast with over 450 foreign ships Storms have kept most of them in.":  true,
		"Harbour now leads coast with over 420  ships Storms have kept most of them in.":         true,
		"Harbour now leads the coast with over 450 ships, the mayor told Captain Doe on Monday.": false,
		"Harbour now leads coast with over 420 ships":                                            false,
		"The mayor said on Monday that the harbour leads the coast.":                             false,
	} {
		if got := retitled(line, title); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// TestClipTitled checks the title of a film that quotes somebody, directly followed by the description of the film.
func TestClipTitled(t *testing.T) {
	for line, want := range map[string]bool{
		"Doe: Talk of dues alarms U.S. captains 'I think there is another way,' board director Jane Doe says.": true,
		"Jane Doe: ‘We knew that Gen. Roe was ill’ The former captain could have been replaced, Doe says.":     true,
		"Jane Doe: Talk of dues alarms the captains, who say 'We have another way,' as all of them do.":        false,
		"The mayor: the harbour is closed, and Captain Doe is 'Not amused' at all.":                            false,
		"The board asked for one thing: that captains of ferries ‘Never Again’ leave without a pilot.":         false,
	} {
		if got := clipTitled(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// TestTwinDecks checks that one of two decks that begin with the same sentence is kept, as part of the headline.
func TestTwinDecks(t *testing.T) {
	const deck = "Ministers made it hard for anybody to speak of the harbour. "
	a := read(deck + "Note how silent they are.\n\n" + deck + "What is their excuse?\n\n" + lead + "\n\n" + third)
	if got := bodies(a); len(got) != 2 || len(a.Headline) != 1 || a.Headline[0].In(a.Text) != deck+"What is their excuse?" {
		t.Errorf("body %q, headline %v", got, a.Headline)
	}
}

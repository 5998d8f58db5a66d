package links_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestInserted puts lines between the second and the third paragraph of an article and checks which are headlines of other
// stories.
func TestInserted(t *testing.T) {
	tests := []struct {
		name  string
		lines []string
		want  int // lines recognised as other stories
	}{
		{"a headline with its verb", []string{"President orders review of old pipelines under Baltic Sea"}, 1},
		{"two on end", []string{"President orders review of old pipelines under Baltic Sea", "Bank: Growth 'weaker than thought' after bad harvest"}, 2},
		{"a crosshead is short", []string{"No word to reporters"}, 0},
		{"and speaks of what stands beneath it", []string{"Country declares itself ready for inspections of treaty"}, 0},
		{"a heading that begins a part", []string{"How the treaty came about and who signed it"}, 0},
		{"a sentence", []string{"President orders review of old pipelines under Baltic Sea."}, 0},
		{"what the article quotes", []string{"Minister hails 'could be saved' treaty once more tonight"}, 0},
		{"the items of a list", []string{"Pipelines under the Baltic Sea", "Wheat from the south of the country", "Coal, of which less is sold each year"}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := trial.Read(strings.Join(slices.Concat(trial.Prose[:2], tt.lines, trial.Prose[2:]), "\n\n"))
			var want []string
			for _, line := range tt.lines[:tt.want] {
				want = append(want, "other story: "+line)
			}
			if got := trial.Reasons(a); !reflect.DeepEqual(got, want) {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// TestHeadingsOfAPage checks that nothing is removed from a page that has headings of the same form throughout.
func TestHeadingsOfAPage(t *testing.T) {
	var text []string
	for i, head := range []string{"Senate blocks new money for harbours", "Governor vetoes changes to fishing rules", "Court lifts limits on night flights",
		"Mayor cuts taxes for small bakeries", "Union accepts offer from railway owners"} {
		text = append(text, trial.Prose[i], head)
	}
	a := trial.Read(strings.Join(append(text, trial.Prose[2]), "\n\n"))
	if got := trial.Reasons(a); got != nil {
		t.Errorf("taken off: %q", got)
	}
}

// TestManyInserted checks that more headlines are removed if they are few among the paragraphs, and that headlines after the last
// paragraph do not count.
func TestManyInserted(t *testing.T) {
	heads := []string{"Senate blocks new money for deep harbours", "Governor vetoes changes to fishing rules", "Union accepts offer from railway owners today",
		"Mayor cuts taxes for small bakeries again"}
	var text []string
	for i, head := range heads {
		text = append(append(text, trial.Prose...), head)
		if i == len(heads)-1 {
			text = append(text, trial.Prose[2])
		}
	}
	text = append(text, "Storm closes schools across north coast", "Court lifts limits on night flights")
	a := trial.Read(strings.Join(text, "\n\n"))
	var got []string
	for _, f := range a.Furniture {
		if f.Reason == "other story" {
			got = append(got, f.In(a.Text))
		}
	}
	if !slices.Equal(got, heads) {
		t.Errorf("taken off: %q", got)
	}
}

func TestShowcase(t *testing.T) {
	heads := []string{"President orders review of old pipelines", "Skater wins gold after long break", "Court lifts limits on night flights",
		"Union accepts offer from railway owners", "Storm closes schools across north coast", "Mayor cuts taxes for small bakeries",
		"Actor returns to stage after long illness", "Scientists count whales from small planes", "Bank raises rates for third time", "Village loses its last shop this winter"}
	menu := "* " + strings.Join(heads[:5], "\n* ") + "\nMovies Fashion Music Books\n* " + strings.Join(heads[5:], "\n* ")
	a := trial.Read("Ministers agree to go on with the talks\n" + menu + "\n" + strings.Join(trial.Prose, "\n"))
	if len(a.Body) != len(trial.Prose) {
		t.Errorf("%d paragraphs, want %d; furniture %q", len(a.Body), len(trial.Prose), trial.Reasons(a))
	}
	cut := "* " + strings.Join(heads[:5], "\n  and those of the other side\n* ") + "\n  and others\n* " + strings.Join(heads[5:], "\n  and those of the other side\n* ") + "\n  and those of the other side"
	if a := trial.Read("Ministers agree to go on with the talks\n" + strings.Join(trial.Prose[:2], "\n") + "\n" + cut + "\n" + trial.Prose[2]); len(a.Furniture) > 0 {
		t.Errorf("items cut at a column are taken off: %q", trial.Reasons(a))
	}
	few := trial.Read(strings.Join(trial.Prose, "\n") + "\nWhat they agreed on:\n* " + strings.Join(heads[:3], "\n* ") + "\n" + "Neither of them spoke of anything else.")
	for _, f := range few.Furniture {
		t.Errorf("taken off: %q", f.In(few.Text))
	}
}

func TestPoll(t *testing.T) {
	const asked = "Will the treaty be signed this year?"
	a := trial.Read(trial.Prose[0] + "\n" + asked + "\n" + asked + "\n" + asked + "\n* Yes, it will be signed.\nNo, it will not be signed.\n" + trial.Prose[1])
	want := []string{"widget: " + asked, "widget: " + asked, "widget: " + asked, "widget: * Yes, it will be signed.", "widget: No, it will not be signed."}
	if got := trial.Reasons(a); !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if b := trial.Read(trial.Prose[0] + "\n" + asked + "\nNo, it will not be signed.\n" + trial.Prose[1]); trial.Reasons(b) != nil {
		t.Errorf("a question and its answer: %q", trial.Reasons(b))
	}
}

// TestAddressed checks pages that were saved with the links of other stories' pictures.
func TestAddressed(t *testing.T) {
	const bare = "[](https://example.org/world/bank-raises-rates-third-time-this-year-2026-02-10)"
	text := strings.Join(trial.Prose, "\n")
	for name, tt := range map[string]struct {
		text string
		want []string
	}{
		"over it":            {text + "\nBank raises rates for third time\n" + bare, []string{"other story: Bank raises rates for third time", "link: " + bare}},
		"under it":           {text + "\n" + bare + "\nBank raises rates for third time", []string{"link: " + bare, "other story: Bank raises rates for third time"}},
		"an hour between":    {text + "\n" + bare + "\n2 hours ago\nThe bank raises its rates for the third time, its governor said.", []string{"link: " + bare, "age note: 2 hours ago", "other story: The bank raises its rates for the third time, its governor said."}},
		"a sentence over it": {text + "\nThe bank raises rates for the third time.\n" + bare, []string{"link: " + bare}},
	} {
		if got := trial.Reasons(trial.Read(tt.text)); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%s: got %q, want %q", name, got, tt.want)
		}
	}
}

func TestHeadings(t *testing.T) {
	const sentence = " cheered the new year with fireworks over the river, and thousands of people came to see them."
	text := trial.Prose[0]
	for _, land := range []string{"Brazil", "France", "World", "Syria"} {
		text += "\n" + land + "\nPeople there" + sentence
	}
	if got := trial.Reasons(trial.Read(text)); got != nil {
		t.Errorf("taken off: %q", got)
	}
	if got := trial.Reasons(trial.Read(trial.Prose[0] + "\n" + trial.Prose[1] + "\nWorld\n" + trial.Prose[2])); !reflect.DeepEqual(got, []string{"section: World"}) {
		t.Errorf("a section's name alone: %q", got)
	}
}

func TestCaptionByItsEnd(t *testing.T) {
	for line, why := range map[string]string{
		"The front page of the website. Nov. 30 2018":                      "caption",
		"Crowds burn a flag in the capital. Some News Agency":              "caption",
		"Offshore companies ©Jane Doe (AFP)":                               "caption",
		"The treaty was signed in Moscow on May 26 1972":                   "",
		"The minister spoke about the deal. It was signed on May 26, 1972": "",
	} {
		want := []string(nil)
		if why != "" {
			want = []string{why + ": " + line}
		}
		if got := trial.Reasons(trial.Read(trial.Prose[0] + "\n\n" + line + "\n\n" + trial.Prose[1])); !reflect.DeepEqual(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestShortInserted puts a short headline that quotes a word between the paragraphs of a page that contains the word, and of one
// that does not.
func TestShortInserted(t *testing.T) {
	const line = "Harbour's 'bromance' broadens post-siege"
	for before, taken := range map[string]int{"": 1, "The mayor called it a bromance, as if there were nothing else to speak of in the whole of the town.": 0} {
		if got := trial.Reasons(trial.Read(strings.Join(slices.Concat(trial.Prose[:2], []string{line, before}, trial.Prose[2:]), "\n\n"))); len(got) != taken {
			t.Errorf("beside %q: taken off %q", before, got)
		}
	}
}

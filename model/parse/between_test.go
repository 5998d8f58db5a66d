package parse_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestBetweenParagraphs puts a line between two paragraphs and checks whether it is furniture, and for what reason.
func TestBetweenParagraphs(t *testing.T) {
	tests := []struct{ line, why string }{
		{"People visit the graves of soldiers at a cemetery in Lviv, Ukraine, on Feb. 22, 2026.", "caption"},
		{"Rebel fighters dig caves in the mountains of Hama on March 9, 2015.", "caption"},
		{"The director of the agency, Joe Doe (not seen), visits the plant in Energodar on March 29, 2023.", "caption"},
		{"Doe, center, and other officials visit the site of the crash.", "caption"},
		{"In this photo released by the ministry, a missile is launched from a ship.", "caption"},
		{"Front page of a newspaper on the day of the invasion. Source: Some Archive.", "caption"},
		{"Vigils were held all across the world for those who died (Image: Getty)", "caption"},
		{"An image from state television shows the launch of a missile.", "caption"},
		{"Ministers fail once more Posted by Some Channel on Monday, April 4, 2016", "player"},
		{"The treaty was signed in Moscow on May 26, 1972.", ""},
		{"The two presidents had said that they would meet in Geneva on June 16, 2021.", ""},
		{"On June 23, 2016, the campaign signs a contract with the company.", ""},
		{"Doe has attended meetings of the board since March 9, 2015.", ""},
		{"The visits, however, ended on March 9, 2015.", ""},
		{"In this case the two sides see things the same way.", ""},
		{"He pointed to his source: Jane Doe.", ""},
		{"Jane Doe contributed.", "credit line"},
		{"NPR's Jane Doe contributed.", "credit line"},
		{"Doe and Roe reported from Washington.", "credit line"},
		{"The ministry contributed.", ""},
		{"Fighting was reported from Donetsk and Luhansk.", ""},
		{"Conflict Europe & Eurasia Politics & Diplomacy Russia", "tags"},
		{"Public Event Wed, February 18, 2026 • 1:30 pm ET Report launch: What comes next", "event"},
		{"• The first of them, in 2018, cost £470 million • the second more than that.", ""},
	}
	for _, tt := range tests {
		want := []string(nil)
		if tt.why != "" {
			want = []string{tt.why + ": " + tt.line}
		}
		if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + tt.line + "\n\n" + trial.Other)); !reflect.DeepEqual(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// saved appends to a text the list of links that a page saved as a whole has.
func saved(text string, links ...string) string {
	var b strings.Builder
	b.WriteString(text)
	for i := range 10 { // so many show that a page was saved with its links
		fmt.Fprintf(&b, "\n- [Part %d](https://example.org/%d)", i, i)
	}
	for _, words := range links {
		fmt.Fprintf(&b, "\n- [%s](https://example.org/x)", words)
	}
	return b.String()
}

func TestLinesThatAreLinks(t *testing.T) {
	story := "Ten things to know about the treaty"
	body := func(text string) string { return strings.Join(trial.Bodies(trial.Read(text)), "|") }
	if got := body(saved(trial.Lead+"\n"+story+"\n"+trial.Other, story)); got != trial.Lead+"|"+trial.Other {
		t.Errorf("a link between paragraphs stays in %q", got)
	}
	if got := body(trial.Lead + "\n" + story + "\n" + trial.Other); !strings.Contains(got, story) {
		t.Error("a crosshead that is no link is gone")
	}
	name := "General Staff of the Armed Forces"
	if got := body(saved(trial.Other+"\nIt was so, as reported by the\n"+name+"\nof the country.\n"+trial.Other, name)); !strings.Contains(got, "by the\n"+name+"\nof the country.") {
		t.Errorf("a sentence that held a link is %q", got)
	}
	address := "* [](https://example.org/world/ministers-meet-for-three-hours-on-the-margins-2026/)"
	if got := body(trial.Lead + "\n" + trial.Other + "\n" + address + "\nMinisters meet for three hours on the margins of a conference, and part."); strings.Contains(got, "and part") {
		t.Errorf("a story under its address stays in %q", got)
	}
	inner := "[meet](https://example.org/world/ministers-meet-three-hours-margins-conference-2026/)"
	if got := body(trial.Lead + "\n" + trial.Other + "\nThe ministers\n" + inner + "\nfor three hours on the margins of a conference, and part."); !strings.Contains(got, "and part") {
		t.Errorf("a sentence that goes on behind a link is gone: %q", got)
	}
}

func TestSentencesThatWereCut(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"a link and its rest", "The meeting in Geneva came two days after the\nfourth anniversary\nof the invasion.\n" + trial.Lead, []string{"The meeting in Geneva came two days after the\nfourth anniversary\nof the invasion.", trial.Lead}},
		{"behind a quotation", "“It is so, and we know why it is so,” the minister\nsaid\n" + trial.Lead, []string{"“It is so, and we know why it is so,” the minister\nsaid", trial.Lead}},
		{"a blank line between", "What the minister said\n\nand did\n\n" + trial.Lead, []string{"What the minister said", "and did", trial.Lead}},
		{"a list", "They asked for:\n* aid to\n* arms for the\n" + trial.Lead, []string{"They asked for:", "* aid to", "* arms for the", trial.Lead}},
		{"labels of speakers", "And that is what I heard of it —\njane doe\nThat is what I have not heard\njane doe\n" + trial.Lead, []string{"And that is what I heard of it —", "jane doe", "That is what I have not heard", "jane doe", trial.Lead}},
	}
	for _, tt := range tests {
		if got := trial.Bodies(trial.Read(trial.Other + "\n\n" + tt.text))[1:]; !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestReadTwice(t *testing.T) {
	if got := trial.Bodies(trial.Read(trial.Lead + "\n" + trial.Other + "\n" + trial.Lead + "\n" + trial.Other)); len(got) != 2 {
		t.Errorf("what was read twice has %d paragraphs", len(got))
	}
	if got := trial.Bodies(trial.Read(trial.Lead + "\n" + trial.Other + "\nThat was all.\n" + trial.Lead)); len(got) != 4 {
		t.Errorf("one paragraph again leaves %d, want 4", len(got))
	}
}

func TestDatelineUnderAnotherHeadline(t *testing.T) {
	a := trial.Read("Ministers Meet for Three Hours on the Margins WASHINGTON (Reuters) - " + trial.Lead)
	if got := trial.Reasons(a); len(got) != 2 || got[0] != "other story: Ministers Meet for Three Hours on the Margins" || a.Place != "Washington" {
		t.Errorf("furniture %q, place %q", got, a.Place)
	}
	if got := trial.Reasons(trial.Read("He spoke of the talks. Some said in WASHINGTON (Reuters) - " + trial.Lead)); len(got) != 0 {
		t.Errorf("prose is taken for a headline: %q", got)
	}
}

func TestLinksAmongLinks(t *testing.T) {
	links := "Long read: The forgotten soldier of the war\nTen things to know Read more\nInteractive: What would you have done?"
	for _, tt := range []struct {
		name, text string
		want       int
	}{
		{"between paragraphs, under labels", trial.Lead + "\n" + trial.Other + "\n" + links + "\n" + trial.Lead, 3},
		{"a heading beside a link stays", trial.Lead + "\nWhat the ministers have agreed\nTen things to know Read more\n" + trial.Other, 3},
		{"at the end", trial.Lead + "\n" + trial.Other + "\nTen things to know Read more\nWho has said what about it?\nSen. Jane Doe and what she knows", 2},
		{"a question that ends the article", trial.Lead + "\nTen things to know Read more\n" + trial.Other + "\nAfter all, what else could they do?", 3},
	} {
		if got := trial.Bodies(trial.Read(tt.text)); len(got) != tt.want {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
}

func TestFilmAboveTheArticle(t *testing.T) {
	film := "Minister steps down after a week The minister said on Monday that he had lost the trust of his party."
	if got := trial.Reasons(trial.Read(film + "\n\n" + trial.Lead)); len(got) != 1 || got[0] != "player: "+film {
		t.Errorf("furniture %q", got)
	}
	if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + film)); len(got) != 0 {
		t.Errorf("furniture %q", got)
	}
	if got := trial.Reasons(trial.Read("The harbour board plans an issue of class A subordinate shares to be sold in May.\n\n" + trial.Lead)); len(got) != 0 {
		t.Errorf("furniture %q", got)
	}
}

func TestNoteOnWhoWrote(t *testing.T) {
	for _, note := range []string{"Joe Ma is the weekend editor at a magazine.", "Joe Doe, a fellow at an institute, most recently served as an adviser."} {
		if got := trial.Reasons(trial.Read("Doe: Ministers agree to go on\n\n" + trial.Lead + "\n\nMany others did not.\n\n" + note)); len(got) != 1 || got[0] != "author note: "+note {
			t.Errorf("furniture %q", got)
		}
	}
}

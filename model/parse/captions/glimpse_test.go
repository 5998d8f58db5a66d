package captions_test

import (
	"reflect"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/parse/trial"
)

// TestGlimpses puts a line between paragraphs about a minister and checks whether it is a caption, or another line of the page.
func TestGlimpses(t *testing.T) {
	const minister = "Minister Joe Harrow, who came on the evening train, said that he was content, and so were the others."
	tests := []struct{ line, why string }{
		{"The logo of a station that spreads such news.", "caption"},
		{"A young girl carries her brother across the river in May.", "caption"},
		{"Passengers wait for their luggage at the airport.", "caption"},
		{"Minister Joe Harrow meets Chancellor Ida Bell on the margins of the fair.", "caption"},
		{"Secretary of State Ida Bell and Foreign Minister Joe Harrow unveil the new plan Friday.", "caption"},
		{"Jane Doe (left), 18, and Ida Roe (right), 17, in the library of a school.", "caption"},
		{"Ida Roe teaching pupils how to read a map.", "caption"},
		{"The minister waits while the others speak at a table in the old library", "caption"},
		{"The gate at night. | Ida Roe", "caption"},
		{"Reuters The gate of the mansion at night", "caption"},
		{"Getty - Contributor The gate of the mansion at night", "caption"},
		{"The mansion by the lake where all of them met [Sputnik]", "caption"},
		{"Boats on the lake where the two met on Tuesday (file)", "caption"},
		{"The minister hit out at the others (PA) (PA Wire)", "caption"},
		{"Minister Joe Harrow with Ida Bell at the fair in Geneva on May 4, 2021", "caption"},
		{"[someplayer file=\"https://example.org/talk.mp4\" image=\"https://example.org/talk.png\"][/someplayer]", "player"},
		{"[The minister] file=\"none\"", ""},
		{"Read the full report of the commission.", "pointer"},
		{"See the whole list of lakes here.", "pointer"},
		{"Read the papers. They know nothing here.", ""},
		{"More people are needed here.", ""},
		{"Read it to the end.", ""},
		{"Listen to Ida Bell and Joe Moor talk of the harbour on Some News Daily:", "pointer"},
		{"Listen to the minister: he knows.", ""},
		{"UNICEF/Ida Roe", "photo credit"},
		{"Was the harbour worth it?Now that we know, never mind.", "other story"},
		{"Was the harbour worth it? Now that we know, never mind.", ""},
		{"But at the harbour he went much farther:\"Nobody shall close this harbour as long as there are ships outside, and no ship shall wait for longer than the tide has it wait.\"", ""},
		{"Harbour report:Nobody shall close this harbour as long as there are ships", "other story"},
		{"Harbour Minister Jane Doe (pictured Monday) broke with the others and called it a retreat", "caption"},
		{"Rescue vehicles respond to a fire at the harbour in May.", "caption"},
		{"A small plane is seen landing beside the lake.", "caption"},
		{"A small rise is seen helping the lake.", ""},
		{"Reuters Workers at the gate were the first to see what had become of the harbour", "caption"},
		{"AFP or licensors The harbour had been closed for a week", "caption"},
		{"Reuters workers at the gate were the first to see what had become of the harbour", ""},
		{"Springland President Joe Moor, Harbour Minister Ann Hill, Lake Commissioner Max Vale and Mayor Eve Grove of Rivertown.", "caption"},
		{"Joe Moor, Ann Hill and Max Vale Jr.", ""},
		{"Springland President Joe Moor, Harbour Minister Ann Hill, Lake Commissioner Max Vale and Mayor Eve Grove of Rivertown went home.", ""},
		{"Students carry most of the cost.", ""},
		{"Former Minister Joe Harrow agrees. He points at the bridges and locks in the harbour that were built for such a day.", ""},
		{"The students carry most of the cost in the end.", ""},
		{"Passengers have waited for their luggage at the airport.", ""},
		{"Nation joins the list of countries that send such weapons", ""},
		{"Harrow meets the chancellor on the margins of the fair.", ""},
		{"Speaking to pupils, Ida Roe read a map.", ""},
		{"Joe Moor", "photo credit"},
		{"Joe Harrow", ""},
		{"Spring Talks", ""},
		{"list of 2 items", "box of links"},
		{"* list 1 of 2Ten things to know about the lake", "box of links"},
		{"A list of 3 demands", ""},
		{"The minister's letter | Full text", "related"},
		{"Cloudy, then clearing. High 82F. Winds SSE at 10 to 20 mph.", "widget"},
		{"'Out of the water':Minister leaves early", "other story"},
		{"Will it hold? Bank rejects claims of a run on deposits", "other story"},
	}
	for _, tt := range tests {
		want := []string(nil)
		if tt.why != "" {
			want = []string{tt.why + ": " + tt.line}
		}
		if got := trial.Reasons(trial.Read(minister + "\n\n" + trial.Lead + "\n\n" + tt.line + "\n\n" + trial.Other + "\n\n" + trial.Lead)); !reflect.DeepEqual(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestSlides(t *testing.T) {
	var show []string
	for _, caption := range []string{"A plane is seen on the runway.", "More planes were brought later on.", "The runway at night, after they had left.", "“All is well,” the captain says."} {
		show = append(show, caption, caption)
	}
	a := trial.Read(trial.Lead + "\n" + strings.Join(show, "\n") + "\n" + trial.Other)
	if got := trial.Bodies(a); len(got) != 2 || len(a.Blurbs) != 2 {
		t.Errorf("body %q, %d blurbs", got, len(a.Blurbs))
	}
	if got := trial.Bodies(trial.Read(trial.Lead + "\n" + strings.Join(show[:6], "\n") + "\n" + trial.Other)); len(got) != 8 {
		t.Errorf("three lines that stand twice are taken for slides: %q", got)
	}
}

// TestOverACredit checks that a line above a credit says who is in the picture, and that a paragraph that happens to be there is
// kept.
func TestOverACredit(t *testing.T) {
	const told = "Harrow is a sailor who once led the harbour and began to speak at such meetings after it was learned that he would leave."
	if got := trial.Reasons(trial.Read(trial.Lead + "\n" + told + "\nIda Roe/AP Photo\n" + trial.Other)); len(got) != 1 {
		t.Errorf("furniture %q", got)
	}
	if got := trial.Reasons(trial.Read(trial.Lead + "\nHarbour workers stand at the gate.\nIda Roe/AP Photo\n" + trial.Other)); len(got) != 2 {
		t.Errorf("furniture %q", got)
	}
}

func TestCrossheadsAreNoBlurbs(t *testing.T) {
	text := "Ministers Agree to Go On Talking about the Harbour\n\n" + trial.Lead + "\n\n" + trial.Other + "\n\n%s\n\nThe harbour stands empty since the old company lost its licence to load coal there, and nobody knows who might get it.\n\n" +
		"That the company lost its old licence was known, but not that coal and harbour would stand still."
	for _, head := range []string{"How the Old Company Lost Its Licence to Load Coal", "Harbour stands empty since company lost licence to load coal"} {
		if got := trial.Reasons(trial.Read(strings.Replace(text, "%s", head, 1))); got != nil {
			t.Errorf("taken off: %q", got)
		}
	}
}

func TestFactCheckIsNoTranscript(t *testing.T) {
	text := "Ministers agree to go on talking about the harbour\n\nHere is what they said:\n\nHarbour\n\n"
	for range 4 {
		text += "Checked First: The harbour was closed.\n\nHe said more than that.\n\n"
	}
	if got := trial.Reasons(trial.Read(text)); got != nil {
		t.Errorf("taken off: %q", got)
	}
}

func TestQuestionsAmongLinks(t *testing.T) {
	if got := trial.Bodies(trial.Read(trial.Lead + "\nRead more:\nWho will get the harbour?\nTen things to know about the harbour\n" + trial.Other)); len(got) != 2 {
		t.Errorf("a question among links stays: %q", got)
	}
	if got := trial.Bodies(trial.Read(trial.Lead + "\nRead more:\nTen things to know about the harbour\nWho will get the harbour?\n" + trial.Other)); len(got) != 3 {
		t.Errorf("a crosshead that asks is gone: %q", got)
	}
}

func TestPageTitle(t *testing.T) {
	const head = "Ministers agree to go on talking about the harbour"
	title := head + " - The Harbour Gazette - News of the sea, the lakes, the rivers and what swims in them, for all who live by the water and those who would like to - harbourgazette.example Some News"
	a := trial.Read(title + "\nThe Harbour Gazette - News of the sea\n" + head + "\n" + trial.Lead + "\n" + trial.Other)
	if a.Title != head || len(a.Body) != 2 {
		t.Errorf("title %q, body %q", a.Title, trial.Bodies(a))
	}
}

// TestBelowTheArticle checks a page whose share buttons are between the article and the teasers of other pages.
func TestBelowTheArticle(t *testing.T) {
	var page []string
	for i := range 24 {
		page = append(page, "Menu "+string(rune('a'+i)))
	}
	page = append(page, trial.Lead, trial.Other, trial.Lead)
	for range 3 {
		page = append(page, "Add a comment")
	}
	for i := range 24 {
		page = append(page, "Menu "+string(rune('a'+i)))
	}
	page = append(page, "The fair of the autumn brings together those who build boats and those who would like to buy them, in the old harbour.")
	if got := trial.Bodies(trial.Read(strings.Join(page, "\n"))); len(got) != 3 {
		t.Errorf("body %q", got)
	}
}

func TestDayWithItsHour(t *testing.T) {
	a := trial.Read("Ministers agree to go on talking about the harbour\nTue, February 24, 2026 at 2:24 PM UTC\n" + trial.Lead)
	if a.Published.String() != "2026-02-24" || a.Published.Basis != "date line" {
		t.Errorf("published %s, %s", a.Published, a.Published.Basis)
	}
}

func TestOwnName(t *testing.T) {
	a := trial.Small.Article(model.Document{ID: "x", Outlet: "Some Gazette", Text: trial.Lead + "\n\nSome Gazette\n\n" + trial.Other + "\n\n" + trial.Lead})
	if got := trial.Reasons(a); !reflect.DeepEqual(got, []string{"photo credit: Some Gazette"}) {
		t.Errorf("furniture %q", got)
	}
}

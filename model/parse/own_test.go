package parse_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestOwnLines puts lines between paragraphs that have the form of furniture but belong to the article, and others that do not.
func TestOwnLines(t *testing.T) {
	text := func(lines ...string) string {
		return strings.Join(slices.Concat(trial.Prose[:2], lines, trial.Prose[2:]), "\n\n")
	}
	const memo = "“The harbour was closed on the order of the board, and the board knew of the ships outside.”"
	for _, tt := range []struct {
		name, text, line string
		want             bool
	}{
		{"what announces a list", text("Highlights:", trial.Third), "Highlights:", true},
		{"a button", text("Tags:", trial.Third), "Tags:", false},
		{"the source of a quotation", text(memo, "- Report of the harbour board to the mayor"), "- Report of the harbour board to the mayor", true},
		{"a link after the mark of a list", text(trial.Third, "- Report of the harbour board to the mayor"), "- Report of the harbour board to the mayor", false},
		{"a heading under a film that is lost", text("WATCH:", "The Mayor Gets His Harbour Back", trial.Third), "The Mayor Gets His Harbour Back", true},
		{"a headline under its label", text("READ MORE:", "The Mayor Gets His Harbour Back", trial.Third), "The Mayor Gets His Harbour Back", false},
		{"headings in capitals, one of them long", text("THE HARBOUR", trial.Third, "THE SHIPS OUTSIDE", trial.Other, "JOE ROE, MAYOR OF THE PORT", trial.Fourth, "RUSSIA"), "JOE ROE, MAYOR OF THE PORT", true},
		{"headings in capitals, one of them a section's name", text("THE HARBOUR", trial.Third, "THE SHIPS OUTSIDE", trial.Other, "Advertisement", "RUSSIA", trial.Fourth), "RUSSIA", true},
		{"a headline in capitals", text("MAYOR OF PORT IS GONE FROM OFFICE"), "MAYOR OF PORT IS GONE FROM OFFICE", false},
		{"a heading under a film", text("The harbour", trial.Third, "The ships", trial.Other, "The mayor", trial.Fourth, "JUST WATCHED The harbour Replay More Videos ... MUST WATCH The harbour 01:41", "Foreign policy"), "Foreign policy", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := trial.Kept(tt.text, tt.line); got != tt.want {
				t.Errorf("kept %q: %v, want %v", tt.line, got, tt.want)
			}
		})
	}
}

// TestOwnList ends an article with its own list, one item of which is too short for a headline, and with headlines of other
// stories.
func TestOwnList(t *testing.T) {
	list := []string{"The harbour and its ships", "A ship that came home alone", "The longest pier of the country", "The mayor and the sea lion", "A harbour made of glass bottles",
		"Sirens", "The ship that was a library", "A lighthouse for the blind man", "The last pilot of the port"}
	if text := strings.Join(slices.Concat(trial.Prose, list), "\n\n"); !trial.Kept(text, list[8]) || !trial.Kept(text, list[0]) {
		t.Error("lost an item of the article's own list")
	}
	if trial.Kept(strings.Join(slices.Concat(trial.Prose, list[6:]), "\n\n"), list[8]) {
		t.Error("kept a headline under the article")
	}
}

// TestHeadlineAsItem repeats the headline as an item of a list, and alone.
func TestHeadlineAsItem(t *testing.T) {
	const title = "Ministers speak of warheads again"
	if text := title + "\n\n" + strings.Join(trial.Prose[:2], "\n\n") + "\n\n• " + title + "\n\n• Harbour is closed\n\n" + trial.Prose[2]; !trial.Kept(text, "• "+title) {
		t.Error("lost the item")
	}
	if text := title + "\n\n" + strings.Join(trial.Prose[:2], "\n\n") + "\n\n• " + title + "\n\n" + trial.Prose[2]; trial.Kept(text, "• "+title) {
		t.Error("kept the headline's repetition")
	}
}

// TestMapped checks the description of a map.
func TestMapped(t *testing.T) {
	for line, taken := range map[string]int{"Russian strikes in Syria from September 30 to October 5.": 1, "The harbour in Geneva was closed from September 30 to October 5.": 0} {
		if got := trial.Reasons(trial.Read(strings.Join(slices.Concat(trial.Prose[:2], []string{line}, trial.Prose[2:]), "\n\n"))); len(got) != taken {
			t.Errorf("%q: taken off %q", line, got)
		}
	}
}

// TestOwnAmongFurniture puts lines between paragraphs that belong to the article but look like furniture: crossheads, items of
// lists, quotations.
func TestOwnAmongFurniture(t *testing.T) {
	text := func(lines ...string) string {
		return strings.Join(slices.Concat(trial.Prose[:2], lines, trial.Prose[2:]), "\n\n")
	}
	const (
		posted  = "Skip Twitter post by @mayor The harbour is ours again! — Ida Roe (@mayor) October 30, 2017 Report"
		verdict = "The board of the harbour sided with the captain of the old ship here, as it found that nobody had told him of the fog that lay on the water that day."
		fixed   = "An earlier version of this article said that the mayor had paid for the lamps of the pier. It was the board that paid for them."
	)
	ships := "Ships of the old harbour had been sold by then, the board said, and the lamps and the boards of the pier had gone the same way, too."
	for _, tt := range []struct {
		name, text, line string
		want             bool
	}{
		{"a crosshead with capitals", text("The ‘Old Ships’ and ‘New Boats’ Were Sold from the Beginning", ships, "So the old ships, the new boats and what else was there were sold to them, he said on Tuesday."), "The ‘Old Ships’ and ‘New Boats’ Were Sold from the Beginning", true},
		{"a crosshead whose words the article has", text("The ships the board is trying to sell out of the old harbour", "What was left of it stood in the rain on Tuesday.", ships, "The board is selling ships from a harbour that nobody, it says, was trying to close."), "The ships the board is trying to sell out of the old harbour", true},
		{"a sentence out of the article", text("The lamps and the boards of the pier had gone the same way", "What was left of it stood in the rain on Tuesday.", ships), "The lamps and the boards of the pier had gone the same way", false},
		{"a quotation over its part", text("“I see the old pier to this day”", ships, "He sat down on the wall. “I see the old pier to this day, as I saw it then,” he said."), "“I see the old pier to this day”", true},
		{"a quotation from above", text("“I see the old pier to this day, as I saw it then,” he said on Tuesday, and sat down.", ships, "“I see the old pier to this day”", trial.Fourth), "“I see the old pier to this day”", false},
		{"who is quoted below", text("Roe confirmed the sale of lamps and planks of the pier from the old harbour to the council of Northport in spring", "“The lamps and planks of the pier were sold,” Roe said.", "The sale of lamps and planks of the pier from the old harbour to Northport was confirmed by Roe and the council in spring."), "Roe confirmed the sale of lamps and planks of the pier from the old harbour to the council of Northport in spring", true},
		{"an item among others", text("Today's news of the harbour:", "Harbour is closed for ships of the fleet", "Fleet sells old ships and lamps of harbour", "Mayor of the port is gone", "The fleet sells its old ships, and with them the lamps of the harbour, on Tuesday."), "Fleet sells old ships and lamps of harbour", true},
		{"a verdict at the end of a numbered part", text(verdict, "3) What the captain saw: there was fog, he said, and nothing but fog.", trial.Other, trial.Third, verdict), verdict, true},
		{"a post behind its button", text(posted), strings.TrimSuffix(strings.TrimPrefix(posted, "Skip Twitter post by @mayor "), " Report"), true},
		{"the button alone", text("Skip Twitter post by @mayor"), "Skip Twitter post by @mayor", false},
		{"a network over its part", text("Advertisement", "Facebook", "On Facebook the mayor had more friends than anywhere else, and most of them had never been seen in the port."), "Facebook", true},
		{"a button between paragraphs", text("Facebook", ships), "Facebook", false},
		{"a box that goes on", text("How the captain told it", "There was nobody on the old pier that day - Roe (March 2017)", "There was somebody on the old pier with him - Roe (8 July)", "There were two of them on the old pier - Roe (9 July)", "Nobody \"saw the board\" and nobody will see it - the lawyer of Roe (16 July)"), "There was somebody on the old pier with him - Roe (8 July)", true},
		{"a question after a link", text("Full coverage of the harbour", "Q: WHAT DOES THIS MEAN FOR THE HARBOUR?", "A: It means that there is none."), "Q: WHAT DOES THIS MEAN FOR THE HARBOUR?", true},
		{"another paper's note", text("The paper had to say that it was wrong:", fixed), fixed, true},
		{"its own note", text(trial.Third, fixed), fixed, true},
		{"prose that begins with letters and stops", text("U.S. policy on harbours has grown in the last years, and nobody knows what for.", "Ida Roe Photographer: Joe Doe/Bloomberg"), "U.S. policy on harbours has grown in the last years, and nobody knows what for.", true},
		{"what is heard", text("(SOUNDBITE OF TV SHOW, \"HARBOUR NEWS\")"), "(SOUNDBITE OF TV SHOW, \"HARBOUR NEWS\")", true},
		{"an outlet in a list", strings.Join([]string{trial.Prose[0], "Here are the papers that told it so:", "CNN —", "CNN said first that the harbour was closed, and the others said so, too.", trial.Prose[1], trial.Prose[2], trial.Other, trial.Third, trial.Fourth}, "\n\n"), "CNN —", true},
		{"an outlet over the article", strings.Join([]string{"CNN —", trial.Prose[0], trial.Prose[1]}, "\n\n"), "CNN —", false},
		{"a list between paragraphs", text("The harbours of the coast had these ships:", "Northport — 182", "Two Rivers — 54", "Southport — 9", "Westport — 182,449", "Eastport — 2"), "Southport — 9", true},
		{"guests between paragraphs", text("All of them were there.", "Mayor Ida Bell", "Captain Joe Moor", "Pilot Jane Roe", "Harbour Master Rick Doe", "The Honourable Joe Doe"), "Pilot Jane Roe", true},
		{"a quotation of another paper", text("The Gazette told it in this way, and nobody there was of another mind:", "The harbour was closed for a week in spring, and nobody was told why it had to be so.", trial.Third, "The harbour was closed for a week in spring, and nobody was told why it had to be so. The ships waited outside, it says there."), "The harbour was closed for a week in spring, and nobody was told why it had to be so.", true},
		{"what many call out", text("AUDIENCE:  We want the old harbour back!  We want the old harbour back!", trial.Third, "The crowd did not go home. AUDIENCE:  We want the old harbour back!  We want the old harbour back! So it went on."), "AUDIENCE:  We want the old harbour back!  We want the old harbour back!", true},
		{"a question that breaks off", text("Q    I'm asking about tonight for the —", "DOE:  There is nothing tonight."), "Q    I'm asking about tonight for the —", true},
		{"a crosshead that asserts", text("The harbour board and the captains are trying to hold the old ships back from the sea", ships), "The harbour board and the captains are trying to hold the old ships back from the sea", true},
		{"a post with a label", text("WATCH: The mayor was at the harbour last night and spoke of lamps. — Ida Roe (@roe) May 4, 2018"), "WATCH: The mayor was at the harbour last night and spoke of lamps. — Ida Roe (@roe) May 4, 2018", true},
		{"prose under a label", text("Next up: The ships of the other side next week. The mayor said that it would be \"the most important night of all.\""), "Next up: The ships of the other side next week. The mayor said that it would be \"the most important night of all.\"", true},
		{"a list that is announced at the end", strings.Join(slices.Concat(trial.Prose, []string{"The harbour board says that it will be keeping a tally of just how silent the mayor has been, including:", "Days since the last fair: 202", "Days since a talk was given: 184", "Days since the lamps were lit: 103"}), "\n\n"), "Days since a talk was given: 184", true},
		{"a crosshead under a link with its headline", text(trial.Third, "Opinion: No harbour is as safe as it looks", "Beyond the lamps", ships), "Beyond the lamps", true},
		{"the last sentence", strings.Join([]string{trial.Prose[0], "When the board asked whether the pier was safe for ships of the fleet, Roe said that he trusts the lamps on it. He left.", trial.Prose[1], trial.Prose[2], "When it was asked whether the pier was safe for ships of the fleet, Roe said that he trusts the lamps on it."}, "\n\n"), "When it was asked whether the pier was safe for ships of the fleet, Roe said that he trusts the lamps on it.", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := trial.Kept(tt.text, tt.line); got != tt.want {
				t.Errorf("kept %q: %v, want %v; taken off %q", tt.line, got, tt.want, trial.Reasons(trial.ReadFull(tt.text)))
			}
		})
	}
}

// TestNamesOverPictures checks a page that heads its parts with the name of their subject, above a picture with its own caption.
func TestNamesOverPictures(t *testing.T) {
	const two = "Former harbour master of the old port Joe Roe and senior harbour board official Rick Doe"
	caption := "Enlarge this image toggle caption Jane Doe/AFP/Getty Images Jane Doe/AFP/Getty Images"
	if text := strings.Join([]string{trial.Prose[0], "Mayor Ida Bell", caption, trial.Prose[1], "Captain Joe Moor", caption, trial.Other, two, caption, trial.Third, "Pilot Jane Roe", caption, trial.Fourth}, "\n\n"); !trial.Kept(text, two) {
		t.Errorf("taken off %q", trial.Reasons(trial.ReadFull(text)))
	}
}

// TestOwnAdvice checks an item of the article's own list that tells of newsletters, and one that asks for the outlet's.
func TestOwnAdvice(t *testing.T) {
	for line, want := range map[string]bool{
		"Subscribe to the newsletters of harbours you like.": true,
		"Subscribe to our newsletter here.":                  false,
	} {
		text := strings.Join([]string{trial.Lead, "Here are a few things that you can do for them:", line, "Do not count on the mayor.", trial.Third, trial.Fourth}, "\n\n")
		if got := trial.Kept(text, line); got != want {
			t.Errorf("kept %q: %v", line, got)
		}
	}
}

// TestPostsInARow checks that the last of several posts that go on with dots is kept although the article quotes it.
func TestPostsInARow(t *testing.T) {
	const last = "I hope that all of the captains will see how many of the old ships we have brought home!"
	text := strings.Join([]string{trial.Lead, "The mayor wrote: “The harbour is open, and nobody came to see it. " + last + "”", trial.Third, "The harbour is open, and nobody...", "....came to see it, not even those who had asked for it.", last, trial.Fourth, trial.Other}, "\n\n")
	if !trial.Kept(text, last) {
		t.Errorf("taken off %q", trial.Reasons(trial.ReadFull(text)))
	}
}

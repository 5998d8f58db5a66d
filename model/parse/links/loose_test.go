package links_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestLooseLinks puts links to other stories between paragraphs and checks which are recognised.
func TestLooseLinks(t *testing.T) {
	for between, taken := range map[string]int{
		"HARBOUR CRISIS: 8 latest developments":                                                    1,
		"UPDATE: The harbour is open again":                                                        0,
		"[Harbour board opens the old pier once more]":                                             1,
		"[The harbour board opens the old pier once more.]":                                        0,
		"[Sirens and ships]":                                                                       0,
		"- Letter of the harbour master to the mayor":                                              1,
		"- Letter of the harbour master to the mayor\n- Answer of the mayor to the harbour master": 0,
		"- Ships and sirens -":                                                                     0,
		"How the week began: the harbour explained\nWhat to do with ships: a list for captains\nWhere they wait: a map of them": 3,
		"How the week began: the harbour explained\nWhat to do with ships: a list for captains":                                 0,
	} {
		if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + between + "\n\n" + trial.Third + "\n\n" + trial.Other + "\n\n" + trial.Fourth)); len(got) != taken {
			t.Errorf("%q: taken off: %q", between, got)
		}
	}
}

// TestFacts puts a list of facts under its heading, with and without a picture.
func TestFacts(t *testing.T) {
	facts := []string{"Built by the old harbour master in the summer of 1940 for a hundred ships", "Home to some nine hundred ships", "Closed for good when the new harbour was opened in May"}
	for _, head := range []string{"What is the old harbour?", "The old harbour\n\n(AP Photo/Jane Doe)"} {
		text := strings.Join([]string{trial.Lead, trial.Third, head, facts[0], facts[1], facts[2], trial.Other, trial.Fourth}, "\n\n")
		for _, fact := range facts {
			if !trial.Kept(text, fact) {
				t.Errorf("%q: lost %q of %q", head, fact, trial.Reasons(trial.ReadFull(text)))
			}
		}
	}
}

// TestAttributed puts a pull quote directly followed by its speaker, without a dash, between paragraphs.
func TestAttributed(t *testing.T) {
	const said = "“We shall never close the harbour again while there are ships outside,” said Jane Doe, who runs it."
	for large, taken := range map[string]bool{
		"We shall never close the harbour again while there are ships outside Jane Doe, harbour master":             true,
		"We shall never close the harbour again while there are ships outside Jane Doe":                             true,
		"‘We should rather close the mansion by the lake than the harbour.’ Jane Doe, Harbour Board":                true,
		"The mayor wrote many letters and in the end had a long talk about the harbour with Jane Doe":               false,
		"“ It would have to be something more than a ship or two that waits outside the harbour. ” —Joe Roe, mayor": true,
		"“It would have to be something more than a ship or two that waits outside the harbour.” —Joe Roe, mayor":   false,
	} {
		got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + said + "\n\n" + large + "\n\n" + trial.Third + "\n\n" + trial.Fourth))
		if taken != (len(got) == 1 && strings.HasSuffix(got[0], ": "+large)) {
			t.Errorf("%q: taken off: %q", large, got)
		}
	}
}

// TestWriters checks lines under an article about its authors.
func TestWriters(t *testing.T) {
	for under, taken := range map[string]bool{
		"Roe and Poe reported from Geneva. CNN writers Ida Moe in Bern and Max Doe in Rome contributed.": true,
		"Joe Roe and Anthony Doe":                                      true,
		"Poe reported from Geneva and Moe from Bern.":                  true,
		"Poe reported from Geneva and then from a boat.":               false,
		"Roe reported from Geneva. He said that the harbour was open.": false,
		"Joe Roe and the mayor":                                        false,
		"Obtained by CNN":                                              true,
		"[BBC News]":                                                   true,
		"[laughs]":                                                     false,
		"Obtained by the minister":                                     false,
	} {
		if got := len(trial.Reasons(trial.Read(trial.Lead+"\n\n"+trial.Other+"\n\n"+trial.Third+"\n\n"+trial.Fourth+"\n\n"+under))) == 1; got != taken {
			t.Errorf("%q: taken off: %v", under, got)
		}
	}
}

// TestAlbum checks a page full of captions that close no sentence.
func TestAlbum(t *testing.T) {
	text := trial.Lead
	for _, name := range []string{"Getty", "EPA", "Reuters", "AFP"} {
		text += "\n\n" + name + " The harbour at night with all the ships that wait outside of it\n\n" + trial.Third
	}
	const caption = "The mayor and the harbour master walked to the mansion by the lake again this morning"
	if got := trial.Reasons(trial.Read(text + "\n\n" + caption + "\n\n" + trial.Fourth)); len(got) != 5 || got[4] != "caption: "+caption {
		t.Errorf("taken off: %q", got)
	}
	if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + caption + "\n\n" + trial.Fourth)); len(got) != 0 {
		t.Errorf("taken off on a page without captions: %q", got)
	}
}

// TestLabelledInARow puts two headlines with labels directly under one another, on a page with another one.
func TestLabelledInARow(t *testing.T) {
	const one, two, known = "Live coverage: The second night of the talks is over. Mayor was tired, pilots strong", "Mayor on watch: Two pilots square off as the keepers of the lighthouse go on strike", "BORING: Keepers of the lighthouse slam the talks"
	text := strings.Join([]string{"Ministers meet", trial.Prose[0], trial.Prose[1], one, two, trial.Prose[2], known, trial.Prose[3], trial.Prose[4]}, "\n\n")
	for _, b := range trial.Bodies(trial.ReadFull(text)) {
		if b == one || b == two || b == known {
			t.Errorf("left %q", b)
		}
	}
}

// TestLabelledToo puts a headline after a label between paragraphs of a page that links to another story with such a line, and of
// one that does not.
func TestLabelledToo(t *testing.T) {
	const (
		link  = "The harbour board: “No word” to captains of ships outside"
		known = "More: Ten things to know about the harbour"
	)
	for between, taken := range map[string]int{known: 2, "The harbour and its ships": 0} {
		text := strings.Join(slices.Concat(trial.Prose[:2], []string{between}, trial.Prose[2:3], []string{link}, trial.Prose[3:]), "\n\n")
		if got := trial.Reasons(trial.ReadFull(text)); len(got) != taken {
			t.Errorf("beside %q: taken off %q", between, got)
		}
	}
}

// TestPointedEnd ends a paragraph with a request to the reader in capitals, and with the same words as prose.
func TestPointedEnd(t *testing.T) {
	for end, taken := range map[string]bool{" Read about that HERE.": true, " The minister was HERE.": false} {
		a := trial.Read(strings.Join(slices.Concat(trial.Prose[:2], []string{trial.Third + end}, trial.Prose[2:]), "\n\n"))
		if got := trial.Reasons(a); taken != slices.Equal(got, []string{"pointer:" + end}) {
			t.Errorf("%q: taken off %q", end, got)
		}
	}
}

// TestHeadingBehindAPointer checks that a crosshead after a line that sends the reader to a document is kept.
func TestHeadingBehindAPointer(t *testing.T) {
	text := trial.Lead + "\n\nRead the statement of the commission.\n\nPartly content: Ida Bell\n\n" + trial.Other + "\n\n" + trial.Lead
	if got := trial.Reasons(trial.Read(text)); !reflect.DeepEqual(got, []string{"pointer: Read the statement of the commission."}) {
		t.Errorf("taken off: %q", got)
	}
}

// TestCrossheadBehindALink checks that a crosshead after a link that has its own button is kept.
func TestCrossheadBehindALink(t *testing.T) {
	text := trial.Lead + "\n\nHarbour report: the key findings of the commission on what it cost Read more\n\nLosses in trade\n\n" + trial.Other
	if got := trial.Bodies(trial.Read(text)); len(got) != 3 {
		t.Errorf("body %q", got)
	}
}

package parse

import (
	"reflect"
	"strings"
	"testing"
)

// TestGallery puts long lines without a full stop among the paragraphs of a page, with and without two captions that say who is
// pictured.
func TestGallery(t *testing.T) {
	first := "Jane Doe, pictured at the harbour, said on Monday that nobody would leave before the others had come"
	second := "Harbour Minister Joe Moor (pictured in May) called it a retreat of the kind that nobody had seen before"
	third := "The crews of both boats stood by the gate after the company had told them to leave the old harbour on Monday"
	text := lead + "\n\n" + first + "\n\n" + third + "\n\n" + other + "\n\n" + second + "\n\nThey will meet again.\n\n" + third + " night\n\nAll was said."
	if got := reasons(read(text)); !reflect.DeepEqual(got, []string{"caption: " + first, "caption: " + third, "caption: " + second}) {
		t.Errorf("taken off: %q", got)
	}
	if got := reasons(read(strings.NewReplacer(", pictured", ", standing", "(pictured in May)", "said so and", " night", " nights").Replace(text))); len(got) > 1 {
		t.Errorf("taken off: %q", got)
	}
}

// TestDatelineBelowTheMenus checks a page with menus above a first sentence that a link cuts.
func TestDatelineBelowTheMenus(t *testing.T) {
	var page []string
	for i := range 40 {
		page = append(page, "Menu "+string(rune('A'+i%26)))
	}
	page = append(page, "GENEVA (AP) — The latest talks between envoys of both sides over", "the old harbour", lead, other, lead+" So it was said.")
	a := read(strings.Join(page, "\n"))
	if a.Place != "Geneva" || a.Wire != "Associated Press" || len(a.Body) != 3 {
		t.Errorf("place %q, wire %q, body %q", a.Place, a.Wire, bodies(a))
	}
}

// TestHighlightThatEndsInAnAbbreviation checks that all highlights above the article are found, one of which ends in a full stop.
func TestHighlightThatEndsInAnAbbreviation(t *testing.T) {
	a := read("Ministers agree to go on talking\n\nStory highlights Two officials speak of the lake\n\nOfficial says that the others shared what they knew with U.S.\n\nWarning to all who sail there rests on new findings\n\n" + lead + "\n\n" + other)
	if got := bodies(a); !reflect.DeepEqual(got, []string{lead, other}) {
		t.Errorf("body %q", got)
	}
}

func TestLongLegend(t *testing.T) {
	legend := "Areas of control " + strings.Repeat("Springland army Rivertown Lakeside Hilltop ", 20) + "springland 50 miles 50 km"
	if got := reasons(read(lead + "\n\n" + legend + "\n\n" + other)); len(got) != 1 {
		t.Errorf("taken off: %q", got)
	}
}

func TestAddressOfASite(t *testing.T) {
	if got := reasons(read("Fact check: What the minister said\n\nSomeCheck.org\n\n" + lead + "\n\n" + other)); !reflect.DeepEqual(got, []string{"outlet: SomeCheck.org"}) {
		t.Errorf("taken off: %q", got)
	}
}

// TestTwoWhoWrote checks that the first line of a page is removed if it describes its two authors.
func TestTwoWhoWrote(t *testing.T) {
	const note = "Taylor Doe is an editorial researcher at Some Paper. Ida Roe-Bell is an editorial intern at Some Magazine."
	if got := reasons(readFull("Ministers and what they said\n\n" + note + "\n\n" + lead + "\n\n" + other)); !reflect.DeepEqual(got, []string{"author note: " + note}) {
		t.Errorf("taken off: %q", got)
	}
}

// TestNamesOfSections checks that the name of a section is restored if it heads a part of the article, beside two other headings.
func TestNamesOfSections(t *testing.T) {
	text := lead
	for _, head := range []string{"Lake and river", "World", "Harbour"} {
		text += "\n\n" + head + "\n\nIt is known what " + head + " stands for, and nothing has to be said about it here.\n\nThe rest of it, from " + head + " on, is of no interest."
	}
	if got := reasons(readFull(text)); got != nil {
		t.Errorf("taken off: %q", got)
	}
}

// TestWhoWroteWhichPart checks that the names under the parts of a page with several authors are removed.
func TestWhoWroteWhichPart(t *testing.T) {
	part := "\n\n“It is so, and nobody can change that,” the minister said of it.\n\n"
	if got := reasons(read(lead + part + "- Ida Roe" + part + "- Joe Moor\n\n" + other + "\n\nHe said no more.\n\n--Ida Roe\n\nAll was said.")); len(got) != 3 {
		t.Errorf("taken off: %q", got)
	}
}

// TestNoDatelineBeforeAComma checks that a sentence about an agency is left whole.
func TestNoDatelineBeforeAComma(t *testing.T) {
	text := "In a report on what it calls a scandal, CNN (Cable News Network), one of those who were there, speaks of the lake."
	if a := read("Ministers agree to go on talking\n\n" + text + "\n\n" + lead); !a.Dateline.Empty() || len(bodies(a)) != 2 {
		t.Errorf("dateline %q, body %q", a.Dateline.In(a.Text), bodies(a))
	}
}

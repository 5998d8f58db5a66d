package pieces

import (
	"slices"
	"strings"
	"testing"
)

// TestTurnsOfAWrappedText checks that the label of a turn begins a paragraph without a blank line before it.
func TestTurnsOfAWrappedText(t *testing.T) {
	line := "and this is a line of a text that was cut at a column as letters are,"
	text := "MS. DOE:  This is a line of a text that was cut at a column as it is,\n" + strings.Repeat(line+"\n", 14) +
		"and this is the last line.\nQ   Is it the last line of the text that was cut at a column?\nIt seems so.\n\nMS. DOE:  It is.\n"
	var turns []string
	for _, p := range lines(text) {
		turns = append(turns, p.In(text)[:2])
	}
	if want := []string{"MS", "Q ", "MS"}; !slices.Equal(turns, want) {
		t.Errorf("paragraphs begin %q, want %q", turns, want)
	}
}

func TestWrappedTextIsJoinedByBlocks(t *testing.T) {
	block := strings.Repeat("The minister told the delegates that the talks would go on for as\n", 6) + "long as they had to.\n\n"
	text := "Remarks in the hall\n\n" + strings.Repeat(block, 3)
	var got []string
	for _, p := range lines(text) {
		got = append(got, p.In(text))
	}
	if len(got) != 4 || !strings.HasSuffix(got[1], "long as they had to.") {
		t.Errorf("a text cut at a column has %d pieces, want a headline and three blocks: %q", len(got), got)
	}
}

// TestWrappedTextWithLinksAndLists checks that a word that cannot be cut makes a line longer than the width of the text, and the
// end of an item makes one shorter.
func TestWrappedTextWithLinksAndLists(t *testing.T) {
	block := strings.Repeat("The minister told the delegates that the talks would go on for as\n", 4) + "[long](https://example.org/briefing-room/2021/03/19/the-talks-go-on-for-as-long-as-they-have-to-and-longer/)\nas they had to.\n\n"
	list := strings.Repeat("-   The first of the ships is to leave the harbour in the week of the\n    fair.\n", 8)
	if got := lines(strings.Repeat(block, 3) + list); len(got) != 4 {
		t.Errorf("%d pieces, want three blocks and a list", len(got))
	}
}

func TestOneParagraphALineStaysSo(t *testing.T) {
	text := strings.Repeat("A short line.\nA paragraph of an article on one line, which is a good deal longer than the one before it stands.\n", 9)
	if got := len(lines(text)); got != 18 {
		t.Errorf("%d pieces, want one a line: 18", got)
	}
}

// TestParagraphsSetIn checks a telegram, cut at a column with its paragraphs indented, and lines that are indented or end early
// for other reasons.
func TestParagraphsSetIn(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string // the beginning of each piece
	}{
		{"a telegram", "The harbour board of Two Rivers\nBay, over the protests of the captains, has approved and sent to\nthe mayor a plan that would close the pier.\n    Under it the ferries would move to the other side of the\nbay.\n    \"Nobody was asked,\" said Captain Moe.\n Agency\n",
			[]string{"The harbour", "Under it", "\"Nobody", "Agency"}},
		{"figures that stand in", "Ships 10 vs nine\n    Ferries two vs three\n    Trawlers none vs one\n    Sirens four vs four\n", []string{"Ships", "Ferries", "Trawlers", "Sirens"}},
		{"short lines on end", "The harbour board met on Tuesday and closed the old pier.\n    They came:\nIda Bell\nJoe Moe\n    All of them left.\n", []string{"The harbour", "They came", "Ida", "Joe", "All of"}},
		{"a paragraph a line", "The harbour board met on Tuesday and closed the old pier.\n    Nobody came.\nThe mayor left the town.\nThe captains stayed.\n", []string{"The harbour", "Nobody", "The mayor", "The captains"}},
	} {
		pieces := lines(tt.text)
		ok := len(pieces) == len(tt.want)
		for i := 0; ok && i < len(pieces); i++ {
			ok = strings.HasPrefix(pieces[i].In(tt.text), tt.want[i])
		}
		if !ok {
			t.Errorf("%s: %d pieces, want %q", tt.name, len(pieces), tt.want)
		}
	}
}

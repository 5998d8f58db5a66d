package parse

import (
	"slices"
	"strings"
	"testing"
)

// TestTurnsOfAWrappedText: the label of a turn begins a paragraph, although no blank line stands before it.
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

// TestWrappedTextWithLinksAndLists: a word that no column cuts makes a line longer, and the last line of an item shorter, than the text is wide.
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

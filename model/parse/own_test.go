package parse

import (
	"slices"
	"strings"
	"testing"
)

// kept reports whether the body of an article has a paragraph that is the line.
func kept(text, line string) bool {
	a := readFull(text)
	for _, p := range a.Body {
		if p.In(a.Text) == line {
			return true
		}
	}
	return false
}

// TestOwnLines puts lines between paragraphs that have the form of furniture and are the article's own, and others that are not.
func TestOwnLines(t *testing.T) {
	text := func(lines ...string) string { return strings.Join(slices.Concat(prose[:2], lines, prose[2:]), "\n\n") }
	const memo = "“The harbour was closed on the order of the board, and the board knew of the ships outside.”"
	for _, tt := range []struct {
		name, text, line string
		want             bool
	}{
		{"what announces a list", text("Highlights:", third), "Highlights:", true},
		{"a button", text("Tags:", third), "Tags:", false},
		{"the source of a quotation", text(memo, "- Report of the harbour board to the mayor"), "- Report of the harbour board to the mayor", true},
		{"a link after the mark of a list", text(third, "- Report of the harbour board to the mayor"), "- Report of the harbour board to the mayor", false},
		{"a heading under a film that is lost", text("WATCH:", "The Mayor Gets His Harbour Back", third), "The Mayor Gets His Harbour Back", true},
		{"a headline under its label", text("READ MORE:", "The Mayor Gets His Harbour Back", third), "The Mayor Gets His Harbour Back", false},
		{"headings in capitals, one of them long", text("THE HARBOUR", third, "THE SHIPS OUTSIDE", other, "JOE ROE, MAYOR OF THE PORT", fourth, "RUSSIA"), "JOE ROE, MAYOR OF THE PORT", true},
		{"headings in capitals, one of them a section's name", text("THE HARBOUR", third, "THE SHIPS OUTSIDE", other, "Advertisement", "RUSSIA", fourth), "RUSSIA", true},
		{"a headline in capitals", text("MAYOR OF PORT IS GONE FROM OFFICE"), "MAYOR OF PORT IS GONE FROM OFFICE", false},
		{"a heading under a film", text("The harbour", third, "The ships", other, "The mayor", fourth, "JUST WATCHED The harbour Replay More Videos ... MUST WATCH The harbour 01:41", "Foreign policy"), "Foreign policy", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := kept(tt.text, tt.line); got != tt.want {
				t.Errorf("kept %q: %v, want %v", tt.line, got, tt.want)
			}
		})
	}
}

// TestOwnList ends an article with a list of its own, one item of which is too short for a headline, and with headlines of other stories.
func TestOwnList(t *testing.T) {
	list := []string{"The harbour and its ships", "A ship that came home alone", "The longest pier of the country", "The mayor and the sea lion", "A harbour made of glass bottles",
		"Sirens", "The ship that was a library", "A lighthouse for the blind man", "The last pilot of the port"}
	if text := strings.Join(slices.Concat(prose, list), "\n\n"); !kept(text, list[8]) || !kept(text, list[0]) {
		t.Error("lost an item of the article's own list")
	}
	if kept(strings.Join(slices.Concat(prose, list[6:]), "\n\n"), list[8]) {
		t.Error("kept a headline under the article")
	}
}

// TestHeadlineAsItem has the headline once more as an item of a list, and alone.
func TestHeadlineAsItem(t *testing.T) {
	const title = "Ministers speak of warheads again"
	if text := title + "\n\n" + strings.Join(prose[:2], "\n\n") + "\n\n• " + title + "\n\n• Harbour is closed\n\n" + prose[2]; !kept(text, "• "+title) {
		t.Error("lost the item")
	}
	if text := title + "\n\n" + strings.Join(prose[:2], "\n\n") + "\n\n• " + title + "\n\n" + prose[2]; kept(text, "• "+title) {
		t.Error("kept the headline's repetition")
	}
}

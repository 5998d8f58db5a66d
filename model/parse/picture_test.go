package parse

import (
	"reflect"
	"strings"
	"testing"

	"hotline/model"
)

// TestBehindACaption puts a line that closes no sentence behind a caption.
func TestBehindACaption(t *testing.T) {
	const caption = "A young girl carries her brother across the river in May."
	tests := []struct {
		line  string
		taken bool
	}{
		{"The old mansion by the lake has housed talks for many years", true},
		{"What the talks have brought", false},
		{"The minister said that it has housed talks for many years", false},
		{"‘The mansion has never housed talks of such a kind before’", false},
		{"The old mansion by the lake has housed talks for\nmany years", false},
	}
	for _, tt := range tests {
		want := 1
		if tt.taken {
			want = 2
		}
		if got := reasons(read(lead + "\n\n" + other + "\n\n" + caption + "\n\n" + tt.line + "\n\n" + lead)); len(got) != want {
			t.Errorf("%q: taken off: %q", tt.line, got)
		}
	}
}

// TestOverThePicture reads what a page shows over its article: the caption, the title once more and the deck, all in one line.
func TestOverThePicture(t *testing.T) {
	const title = "Ministers agree to go on talking about the harbour"
	for over, want := range map[string]bool{
		"The harbour at night, with the mansion behind it. | Ida Roe/AP Photo " + title + " The two meet again in May.": true,
		"Foreign affairs " + title: true,
		"It was said that " + strings.ToLower(title[:1]) + title[1:] + " for another year.":  false,
		"The day on which " + title + " for the third time was the longest of all the year.": false,
	} {
		a := parser.Article(model.Document{ID: "x", Title: title, Text: over + "\n\n" + lead + "\n\n" + other})
		if got := len(bodies(a)) == 2; got != want {
			t.Errorf("%q: body %q", over, bodies(a))
		}
	}
}

// TestPollUnderTheArticle takes the question that a page asks all its readers, and leaves the one that ends an article.
func TestPollUnderTheArticle(t *testing.T) {
	const poll = "Do You Approve Or Disapprove of the Minister's Work?"
	text := lead + "\n\n" + other
	for _, day := range []string{"Monday", "Tuesday", "Friday"} {
		text += "\n\nThey will meet once more on " + day + ", and then part for good."
	}
	if got := reasons(read(text + "\n\n" + poll)); !reflect.DeepEqual(got, []string{"related: " + poll}) {
		t.Errorf("taken off: %q", got)
	}
	if got := reasons(read(text + "\n\nAfter all, who approves of the minister's work?")); got != nil {
		t.Errorf("taken off: %q", got)
	}
}

// TestHeadingBehindAPointer keeps the crosshead behind a line that sends its reader to a document.
func TestHeadingBehindAPointer(t *testing.T) {
	text := lead + "\n\nRead the statement of the commission.\n\nPartly content: Ida Bell\n\n" + other + "\n\n" + lead
	if got := reasons(read(text)); !reflect.DeepEqual(got, []string{"pointer: Read the statement of the commission."}) {
		t.Errorf("taken off: %q", got)
	}
}

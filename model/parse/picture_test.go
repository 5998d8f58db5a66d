package parse

import (
	"reflect"
	"strings"
	"testing"

	"hotline/model"
)

// TestBehindACaption puts a line that closes no sentence after a caption.
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

// TestOverThePicture checks the text that a page shows above its article: the caption, the title again and the deck, all in one
// line.
func TestOverThePicture(t *testing.T) {
	const title = "Harbour talks: Ministers agree to go on talking about the harbour"
	for over, want := range map[string]bool{
		"The harbour at night, with the mansion behind it. | Ida Roe/AP Photo " + title + " The two meet again in May.": true,
		"Foreign affairs " + title: true,
		strings.TrimPrefix(title, "Harbour talks: ") + " The two meet again in May.":         true,
		strings.TrimPrefix(title, "Harbour talks: ") + " until both are tired of it.":        false,
		"It was said that " + strings.ToLower(title[:1]) + title[1:] + " for another year.":  false,
		"The day on which " + title + " for the third time was the longest of all the year.": false,
	} {
		a := parser.Article(model.Document{ID: "x", Title: title, Text: over + "\n\n" + lead + "\n\n" + other})
		if got := len(bodies(a)) == 2; got != want {
			t.Errorf("%q: body %q", over, bodies(a))
		}
	}
}

// TestPollUnderTheArticle checks that a question that a page asks all its readers is removed, and one that ends an article is
// kept.
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

// TestHeadingBehindAPointer checks that a crosshead after a line that sends the reader to a document is kept.
func TestHeadingBehindAPointer(t *testing.T) {
	text := lead + "\n\nRead the statement of the commission.\n\nPartly content: Ida Bell\n\n" + other + "\n\n" + lead
	if got := reasons(read(text)); !reflect.DeepEqual(got, []string{"pointer: Read the statement of the commission."}) {
		t.Errorf("taken off: %q", got)
	}
}

// TestHighlightsUnderACredit checks that highlights are removed together with the caption to which they are glued.
func TestHighlightsUnderACredit(t *testing.T) {
	top := "Ministers agree to go on talking\n\nTwo ministers at the gate. (Photo: Ida Roe, AP) Story Highlights Ministers agree to meet in May\n\nThe harbour is to stay closed.\n\nNobody pays for it.\n\n"
	if a := read(top + lead + "\n\n" + other); len(bodies(a)) != 2 || len(a.Blurbs) != 3 {
		t.Errorf("body %q, %d blurbs", bodies(a), len(a.Blurbs))
	}
	if got := bodies(read(top + "All was said.\n\n" + lead)); len(got) != 2 {
		t.Errorf("body %q", got)
	}
}

// TestArchivedCaption checks a page whose first paragraph is a long caption as its agency archives it, with its own dateline.
func TestArchivedCaption(t *testing.T) {
	caption := "NEW YORK, NY - MAY 16: " + strings.Repeat("A boat arrives at the harbour while others leave it, as the crew of a third looks on. ", 8) + "(Photo by Ida Roe/Getty Images) ORG XMIT: 12 ORIG FILE ID: 34 (Photo: Getty Images)"
	a := read("Ministers agree to go on talking\n\n" + caption + "\n\nGENEVA – " + lead + "\n\n" + other)
	if got := bodies(a); len(got) != 2 || a.Place != "Geneva" {
		t.Errorf("place %q, body %q", a.Place, got)
	}
}

func TestCreditBehindTheText(t *testing.T) {
	a := read(lead + " " + other + " " + strings.Repeat("Nobody knows what they have agreed, and nobody will. ", 8) + "Photo by Ida B. Roe via Getty.")
	if got := reasons(a); !reflect.DeepEqual(got, []string{"photo credit: Photo by Ida B. Roe via Getty."}) {
		t.Errorf("taken off: %q", got)
	}
}

// TestHeadlinesInCapitals puts headlines of other stories with their pictures among the paragraphs, and crossheads without
// pictures.
func TestHeadlinesInCapitals(t *testing.T) {
	heads := []string{"Harbour Races To Buy New Boats As Season Nears End", "Lake Losing 'Massive' Share Of Fish Each Year, Chief Says", "Ministers Meet Again; Talks Could Unlock First Deal In Years: Source"}
	text, plain := lead, lead
	for i, head := range heads {
		day := strings.Repeat("They met, and met once more. ", i+1) + "They may do so in\nthe old harbour"
		text += "\n\n" + head + "\n\nA plane is seen landing beside the lake.\n\n" + day
		plain += "\n\n" + head + "\n\n" + day
	}
	if got := reasons(read(text)); len(got) != 2*len(heads) {
		t.Errorf("taken off: %q", got)
	}
	if got := reasons(read(plain)); got != nil {
		t.Errorf("crossheads are gone: %q", got)
	}
}

// TestLinksUnderTheArticle checks that a link of two sentences is removed among links under the article, and kept among the
// paragraphs.
func TestLinksUnderTheArticle(t *testing.T) {
	const link = "The harbour is closed. Nobody knows who has the key."
	links := "Read more:\n\nTen things to know about the harbour\n\n" + link + "\n\nRead more:\n\nMinisters who came on the evening train"
	if got := bodies(read(lead + "\n\n" + other + "\n\n" + links)); len(got) != 2 {
		t.Errorf("body %q", got)
	}
	if got := bodies(readFull(lead + "\n\n" + other + "\n\nMore: Ten things to know about the harbour\n\n" + link + "\n\nMore: Ministers who came on the evening train")); len(got) != 3 {
		t.Errorf("body %q", got)
	}
	if got := bodies(read(lead + "\n\n" + links + "\n\n" + other)); len(got) != 3 {
		t.Errorf("body %q", got)
	}
}

// TestCrossheadBehindALink checks that a crosshead after a link that has its own button is kept.
func TestCrossheadBehindALink(t *testing.T) {
	text := lead + "\n\nHarbour report: the key findings of the commission on what it cost Read more\n\nLosses in trade\n\n" + other
	if got := bodies(read(text)); len(got) != 3 {
		t.Errorf("body %q", got)
	}
}

// TestSentenceSetLarge checks that a sentence that a paragraph contains verbatim is removed, even if it continues there.
func TestSentenceSetLarge(t *testing.T) {
	for large, want := range map[string]int{
		"Patience and honesty are also now-forgotten virtues of ministers.":                                          2,
		"In the old days it had seldom gone well for ministers when they were seen to be both loud and weak.":        2,
		"In the old days it had seldom gone well.":                                                                   3,
		"In the new days it had seldom gone well for ministers when they were seen to be both loud and rather weak.": 3,
	} {
		text := large + "\n\nPatience and honesty are also now-forgotten virtues of ministers. In the old days it had seldom gone well for ministers when they were seen to be both loud and weak, as all knew."
		if got := bodies(read(lead + "\n\n" + text)); len(got) != want {
			t.Errorf("%q: body %q", large, got)
		}
	}
	large := "“ Talking about the harbour was crushing, as nobody there believed in those principles of independence. ”"
	within := "“Talking about the harbour was really crushing,” she said. “Nobody there, as they all knew, believed in the principles of independence any more.”"
	if got := bodies(read(lead + "\n\n" + large + "\n\n" + within)); len(got) != 2 {
		t.Errorf("body %q", got)
	}
}

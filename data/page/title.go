package page

import (
	"slices"
	"strings"
	"unicode"
)

// sameTitle is the minimum likeness of two wordings of one headline.
const sameTitle = 0.4

// title returns the headline in the wording that most of the page's names for itself share: the visible heading, JSON-LD, the
// title for links and the title of the tab. In a tie, the first of these wins.
func (h *head) title() string {
	link, tab := h.bare(first(h.metas["og:title"], h.metas["twitter:title"])), h.bare(h.tab)
	shown := h.heading(h.story.title, link, tab)
	told := h.story.title
	if h.story.weak {
		told = h.bare(told)
	}
	names := [...]string{shown, told, link, tab, firstOf(h.h1)}
	best, most := "", 0
	for i, name := range names {
		votes := 0
		for _, other := range names[:4] {
			if name != "" && slices.Equal(wordsOf(name), wordsOf(other)) {
				votes++
			}
		}
		if votes > most || best == "" && i == len(names)-1 {
			best, most = name, votes
		}
	}
	return best
}

// heading returns the heading that one of the page's names for itself confirms.
func (h *head) heading(names ...string) string {
	best, most := "", sameTitle
	for _, heading := range h.h1 {
		for _, name := range names {
			if l := likeness(heading, name); l > most {
				best, most = heading, l
			}
		}
	}
	return best
}

// maxSiteName is the maximum length of the name of a site or section, in bytes.
const maxSiteName = 40

// bare returns a title without the names of the outlet and its sections after dashes and bars.
func (h *head) bare(title string) string {
	for _, mark := range [...]string{" | ", " - ", " – ", " — ", " * ", " :: ", " | "} {
		at := strings.LastIndex(title, mark)
		if at <= 0 {
			continue
		}
		tail := title[at+len(mark):]
		if likeness(tail, h.outlet()) > sameTitle || mark == " | " && len(tail) < maxSiteName {
			title = strings.TrimSpace(title[:at])
		}
	}
	return title
}

// likeness returns the share of words that two texts have in common, 0 to 1.
func likeness(a, b string) float64 {
	inA, inB := wordsIn(a), wordsIn(b)
	if len(inA) == 0 || len(inB) == 0 {
		return 0
	}
	shared := 0
	for w := range inA {
		if inB[w] {
			shared++
		}
	}
	return float64(2*shared) / float64(len(inA)+len(inB))
}

func wordsIn(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range wordsOf(s) {
		set[w] = true
	}
	return set
}

// wordsOf returns the words of a text in lower case, without punctuation.
func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

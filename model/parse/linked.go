package parse

import (
	"strings"
	"unicode"
)

const (
	linkedLines = 10 // addresses with their words, on lines of their own, that show that a page was saved with its links
	linkedWords = 6  // words of a link that is a headline; shorter ones are parts of sentences
	linkedTitle = 9  // words of such a link, all capitalised, that is not a name even beside part of a sentence
)

// links returns the words of the links of a page that was saved with a list of them, as letters, or nil.
func (pg *page) links() map[string]bool {
	list := map[string]bool{}
	for i := range pg.pieces {
		if pg.pieces[i].reason != "link" {
			continue
		}
		if words, _, ok := strings.Cut(strings.TrimLeft(pg.of(i), bullets), "]("); ok && strings.HasPrefix(words, "[") {
			list[letters(words)] = true
		}
	}
	if len(list) < linkedLines {
		return nil
	}
	return list
}

// linked removes lines that are both a link and a headline, by their capitals or their place between complete paragraphs: the
// page leads to another story. It also removes lines under an address that was made from their words.
func (pg *page) linked() {
	list := pg.links()
	for i := range pg.pieces {
		line := pg.of(i)
		if i > 0 && pg.pieces[i].role == body && len(line) <= noteMax && pg.pieces[i-1].reason == "link" && writersLink(pg.of(i-1)) && !quoting(line) {
			pg.drop(i, "author note")
			continue
		}
		if pg.pieces[i].role == body && len(line) <= 2*shortLine && pg.addressed(i, line) {
			pg.drop(i, "other story")
			continue
		}
		if list == nil || pg.pieces[i].role != body || words(line) < linkedWords || closes(line) && !strings.HasSuffix(line, "?") || !opens(line) || !list[letters(line)] {
			continue
		}
		if words(line) >= linkedTitle && titleCase(line) || pg.whole(i) {
			pg.drop(i, "other story")
		}
	}
}

// whole reports whether the paragraphs beside piece i are not parts of a sentence that continues in it.
func (pg *page) whole(i int) bool {
	if above := pg.before(i); above >= 0 {
		if line := pg.of(above); !closes(line) && (len(line) > linkedWords*8 || !opens(line) || linking[lastWord(line)]) {
			return false
		}
	}
	below := pg.behind(i)
	return below == len(pg.pieces) || opens(pg.of(below))
}

// addressed reports whether a line is under an address that was made from its words, perhaps with a time between them, or above
// one that has no words of its own.
func (pg *page) addressed(i int, line string) bool {
	if w := firstWord(line); w != "" && (w[0] < 'A' || w[0] > 'Z') && w == strings.ToLower(w) { // a sentence that continues after a former link
		return false
	}
	above := i - 1
	if above > 0 && pg.pieces[above].reason == "age note" {
		above--
	}
	if above >= 0 && pg.pieces[above].reason == "link" && (above == i-1 && len(line) <= shortLine || bareLink(pg.of(above))) && slugged(line, pg.of(above)) {
		return true
	}
	return i+1 < len(pg.pieces) && len(line) <= shortLine && !closes(line) && pg.pieces[i+1].reason == "link" && bareLink(pg.of(i+1)) && slugged(line, pg.of(i+1))
}

// writersLink reports whether a link without words leads to the author of the article: the author's portrait.
func writersLink(line string) bool {
	return bareLink(line) && (strings.Contains(line, "/author/") || strings.Contains(line, "/authors/"))
}

// bareLink reports whether a link has an address and no words: the picture of another story.
func bareLink(line string) bool { return strings.HasPrefix(strings.TrimLeft(line, bullets), "[](") }

// slugWords is how many words of a line its address must contain, "/world/ten-things-to-know-about-the-treaty/".
const slugWords = 4

// slugged reports whether the address above a line was made from its words.
func slugged(line, address string) bool {
	if !strings.Contains(address, "](") { // an address alone may be what the article is about
		return false
	}
	address = strings.ToLower(address)
	n, hits := 0, 0
	for w := range strings.FieldsFuncSeq(strings.ToLower(line), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if len(w) < 4 {
			continue
		}
		if n++; strings.Contains(address, "-"+w) || strings.Contains(address, w+"-") {
			hits++
		}
		if n == 2*slugWords {
			break
		}
	}
	return hits >= slugWords || hits > 1 && hits == n
}

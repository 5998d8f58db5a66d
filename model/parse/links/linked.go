package links

import (
	"strings"
	"unicode"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	linkedLines = 10 // addresses with their words, on lines of their own, that show that a page was saved with its links
	linkedTitle = 9  // words of such a link, all capitalised, that is not a name even beside part of a sentence
)

// links returns the words of the links of a page that was saved with a list of them, as letters, or nil.
func links(pg *pieces.Page) map[string]bool {
	list := map[string]bool{}
	for i := range pg.Pieces {
		if pg.Pieces[i].Reason != "link" {
			continue
		}
		if words, _, ok := strings.Cut(strings.TrimLeft(pg.Of(i), form.Bullets), "]("); ok && strings.HasPrefix(words, "[") {
			list[form.Letters(words)] = true
		}
	}
	if len(list) < linkedLines {
		return nil
	}
	return list
}

// Linked removes lines that are both a link and a headline, by their capitals or their place between complete paragraphs: the
// page leads to another story. It also removes lines under an address that was made from their words.
func Linked(pg *pieces.Page) {
	list := links(pg)
	for i := range pg.Pieces {
		line := pg.Of(i)
		if i > 0 && pg.Pieces[i].Role == pieces.Body && len(line) <= form.AuthorNoteMax && pg.Pieces[i-1].Reason == "link" && writersLink(pg.Of(i-1)) && !form.Quoting(line) {
			pg.Drop(i, "author note")
			continue
		}
		if pg.Pieces[i].Role == pieces.Body && len(line) <= 2*form.ShortLine && addressed(pg, i, line) {
			pg.Drop(i, "other story")
			continue
		}
		if list == nil || pg.Pieces[i].Role != pieces.Body || form.Words(line) < form.LinkedWords || form.Closes(line) && !strings.HasSuffix(line, "?") || !form.Opens(line) || !list[form.Letters(line)] {
			continue
		}
		if form.Words(line) >= linkedTitle && form.TitleCase(line) || whole(pg, i) {
			pg.Drop(i, "other story")
		}
	}
}

// whole reports whether the paragraphs beside piece i are not parts of a sentence that continues in it.
func whole(pg *pieces.Page, i int) bool {
	if above := pg.Before(i); above >= 0 {
		if line := pg.Of(above); !form.Closes(line) && (len(line) > form.LinkedWords*8 || !form.Opens(line) || form.Linking[form.LastWord(line)]) {
			return false
		}
	}
	below := pg.Behind(i)
	return below == len(pg.Pieces) || form.Opens(pg.Of(below))
}

// addressed reports whether a line is under an address that was made from its words, perhaps with a time between them, or above
// one that has no words of its own.
func addressed(pg *pieces.Page, i int, line string) bool {
	if w := form.FirstWord(line); w != "" && (w[0] < 'A' || w[0] > 'Z') && w == strings.ToLower(w) { // a sentence that continues after a former link
		return false
	}
	above := i - 1
	if above > 0 && pg.Pieces[above].Reason == "age note" {
		above--
	}
	if above >= 0 && pg.Pieces[above].Reason == "link" && (above == i-1 && len(line) <= form.ShortLine || bareLink(pg.Of(above))) && slugged(line, pg.Of(above)) {
		return true
	}
	return i+1 < len(pg.Pieces) && len(line) <= form.ShortLine && !form.Closes(line) && pg.Pieces[i+1].Reason == "link" && bareLink(pg.Of(i+1)) && slugged(line, pg.Of(i+1))
}

// writersLink reports whether a link without words leads to the author of the article: the author's portrait.
func writersLink(line string) bool {
	return bareLink(line) && (strings.Contains(line, "/author/") || strings.Contains(line, "/authors/"))
}

// bareLink reports whether a link has an address and no words: the picture of another story.
func bareLink(line string) bool {
	return strings.HasPrefix(strings.TrimLeft(line, form.Bullets), "[](")
}

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

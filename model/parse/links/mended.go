package links

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

// mendWords is the minimum number of words of a line that breaks off after a comma; shorter ones are greetings and items of
// lists.
const mendWords = 6

// Mend joins the parts of a sentence that was cut at a link: the line above closes nothing and ends in a comma or a word that
// ends no line, or the next begins with a small letter. Paragraphs separated by a blank line are left as they are.
func Mend(pg *pieces.Page) {
	n := 0
	for i := range pg.Pieces {
		if n > 0 && pg.Pieces[n-1].Role == pieces.Body && pg.Pieces[i].Role == pieces.Body && pieces.Followed(pg.Text, pg.Pieces[n-1].Span, pg.Pieces[i].Span) && goesOn(pg, pg.Pieces[n-1].In(pg.Text), pg.Of(i)) {
			pg.Pieces[n-1].End = pg.Pieces[i].End
			continue
		}
		pg.Pieces[n] = pg.Pieces[i]
		n++
	}
	pg.Pieces = pg.Pieces[:n]
}

// goesOn reports whether line continues a sentence that above begins.
func goesOn(pg *pieces.Page, above, line string) bool {
	if form.Closes(above) || form.Words(line) >= linkedTitle && form.TitleCase(line) || strings.ContainsAny(above[:1], form.Bullets) || strings.ContainsAny(line[:1], form.Bullets) {
		return false
	}
	last := above[strings.LastIndexByte(above, '\n')+1:]
	if comma := strings.TrimRight(last, form.Closers); strings.HasSuffix(comma, ",") && (len(comma) < len(last) || wordy(above, mendWords)) {
		return true
	}
	if !form.PlainEnd(above) || !wordy(above, 2) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(line)
	switch {
	case form.Linking[form.LastWord(last)]:
		return true
	case unicode.IsLower(first):
		return !recurs(pg, line) // not a label that is repeated
	case first == ',':
		return true
	}
	return false
}

// wordy reports whether s has n words or more. Unlike words, it reads no further: s may be everything joined so far.
func wordy(s string, n int) bool {
	for range strings.FieldsFuncSeq(s, model.White) {
		if n--; n == 0 {
			return true
		}
	}
	return false
}

// recurs reports whether a line of the text occurs there more than once.
func recurs(pg *pieces.Page, line string) bool {
	if !pg.MayRecur(line) {
		return false
	}
	if pg.Counts == nil {
		pg.Counts = map[string]int{}
		for line := range strings.SplitSeq(pg.Text, "\n") {
			pg.Counts[line]++
		}
	}
	return pg.Counts[line] > 1
}

// mended reports whether a line is a sentence that was cut and mended: a part of it begins with a small letter. Lines that send
// the reader elsewhere belong to the page.
func mended(line string) bool {
	for rest, found := line, true; ; {
		if _, rest, found = strings.Cut(rest, "\n"); !found {
			return false
		}
		if form.Small(rest) {
			first := form.FirstWord(line)
			return !form.Biddings[first] && !form.Pointers[first]
		}
	}
}

const brokenParts = 4 // parts of a cut sentence before the one in question

// broken reports whether piece i is part of a sentence that was cut at a link: it ends in a word with which no line ends and the
// next begins with a small letter, or it continues such a sentence itself.
func broken(pg *pieces.Page, i int) bool {
	if i+1 < len(pg.Pieces) && breaksOff(pg, i) && form.Small(pg.Of(i+1)) {
		return true
	}
	for n := 0; n < brokenParts && i > 0 && form.Small(pg.Of(i)); n++ {
		if i--; breaksOff(pg, i) {
			return true
		}
	}
	return false
}

// breaksOff reports whether piece i belongs to the body and ends in a word with which no line ends.
func breaksOff(pg *pieces.Page, i int) bool {
	return pg.Pieces[i].Role == pieces.Body && form.Linking[form.LastWord(pg.Of(i))]
}

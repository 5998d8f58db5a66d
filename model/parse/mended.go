package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// mendWords is the minimum number of words of a line that breaks off after a comma; shorter ones are greetings and items of
// lists.
const mendWords = 6

// mend joins the parts of a sentence that was cut at a link: the line above closes nothing and ends in a comma or a word that
// ends no line, or the next begins with a small letter. Paragraphs separated by a blank line are left as they are.
func (pg *page) mend() {
	n := 0
	for i := range pg.pieces {
		if n > 0 && pg.pieces[n-1].role == body && pg.pieces[i].role == body && followed(pg.text, pg.pieces[n-1].Span, pg.pieces[i].Span) && pg.goesOn(pg.pieces[n-1].In(pg.text), pg.of(i)) {
			pg.pieces[n-1].End = pg.pieces[i].End
			continue
		}
		pg.pieces[n] = pg.pieces[i]
		n++
	}
	pg.pieces = pg.pieces[:n]
}

// linking are words with which no line ends.
var linking = set("the a an of by to in on at for from with that and or as its his her their is are was were has have had will into about between")

// goesOn reports whether line continues a sentence that above begins.
func (pg *page) goesOn(above, line string) bool {
	if closes(above) || words(line) >= linkedTitle && titleCase(line) || strings.ContainsAny(above[:1], bullets) || strings.ContainsAny(line[:1], bullets) {
		return false
	}
	last := above[strings.LastIndexByte(above, '\n')+1:]
	if comma := strings.TrimRight(last, closers); strings.HasSuffix(comma, ",") && (len(comma) < len(last) || wordy(above, mendWords)) {
		return true
	}
	if !plainEnd(above) || !wordy(above, 2) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(line)
	switch {
	case linking[lastWord(last)]:
		return true
	case unicode.IsLower(first):
		return !pg.recurs(line) // not a label that is repeated
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
func (pg *page) recurs(line string) bool {
	if !pg.mayRecur(line) {
		return false
	}
	if pg.counts == nil {
		pg.counts = map[string]int{}
		for line := range strings.SplitSeq(pg.text, "\n") {
			pg.counts[line]++
		}
	}
	return pg.counts[line] > 1
}

// mended reports whether a line is a sentence that was cut and mended: a part of it begins with a small letter. Lines that send
// the reader elsewhere belong to the page.
func mended(line string) bool {
	for rest, found := line, true; ; {
		if _, rest, found = strings.Cut(rest, "\n"); !found {
			return false
		}
		if small(rest) {
			first := firstWord(line)
			return !biddings[first] && !pointers[first]
		}
	}
}

const brokenParts = 4 // parts of a cut sentence before the one in question

// broken reports whether piece i is part of a sentence that was cut at a link: it ends in a word with which no line ends and the
// next begins with a small letter, or it continues such a sentence itself.
func (pg *page) broken(i int) bool {
	if i+1 < len(pg.pieces) && pg.breaksOff(i) && small(pg.of(i+1)) {
		return true
	}
	for n := 0; n < brokenParts && i > 0 && small(pg.of(i)); n++ {
		if i--; pg.breaksOff(i) {
			return true
		}
	}
	return false
}

// breaksOff reports whether piece i belongs to the body and ends in a word with which no line ends.
func (pg *page) breaksOff(i int) bool {
	return pg.pieces[i].role == body && linking[lastWord(pg.of(i))]
}

// small reports whether a line begins with a small letter.
func small(line string) bool {
	r, _ := utf8.DecodeRuneInString(line)
	return unicode.IsLower(r)
}

// lastWord returns what follows the last blank of a line, or the whole line if there is none.
func lastWord(line string) string { return line[strings.LastIndexByte(line, ' ')+1:] }

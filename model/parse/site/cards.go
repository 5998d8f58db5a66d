package site

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/form"
)

const (
	cardMark  = "MORE" // the button that ends a card
	cardMax   = 1600   // bytes from a name to that button
	cardNames = 6      // words of the full name before the last one
	nameReach = 64     // bytes between the two forms of the name
)

// cards appends the cards that some sites insert in a paragraph if a name opens a list of headlines: the full name, the headlines
// glued to it or after a blank, if there are any, the button "MORE". "Sen. Jane Doe Jane Mary DoeTen things to know … MORE said" is read as "Sen.
// Jane Doe said". Cost: a search for the button, and a look at the text before it.
func cards(text string, in model.Span, list []model.Span) []model.Span {
	start := in.Start
	for at := start; at < in.End; {
		n := strings.Index(text[at:in.End], cardMark)
		if n < 0 {
			break
		}
		end := at + n + len(cardMark)
		at = end
		if next, _ := utf8.DecodeRuneInString(text[end:in.End]); unicode.IsLetter(next) || unicode.IsDigit(next) {
			continue
		}
		if from := opened(text, model.Span{Start: max(start, end-cardMax), End: end - len(cardMark)}); from > 0 {
			list = append(list, model.Span{Start: from + len(generation(text[from:end])), End: end})
		}
		start = end
	}
	return list
}

// generation returns the generational suffix at the beginning of a text, " Jr.", or "".
func generation(text string) string {
	for _, g := range [...]string{" Jr.", " Sr.", " Jr", " Sr", " III", " II"} {
		if strings.HasPrefix(text, g+" ") {
			return g
		}
	}
	return ""
}

// opened returns where the short form of a name ends if the full form follows and opens a headline, glued to it or after a blank;
// 0 if there is none.
func opened(text string, in model.Span) int {
	spaced := 0
	for i := in.Start; i < in.End; {
		r, w := utf8.DecodeRuneInString(text[i:in.End])
		if !unicode.IsUpper(r) {
			i += w
			continue
		}
		end := form.WordStop(text, i, in.End)
		for seam := glue(text[i:min(end, i+nameReach)]); seam > 0; seam = glue(text[i : i+seam]) {
			if at := shortName(text, in.Start, i, i+seam); at > 0 {
				return at
			}
		}
		if at := shortName(text, in.Start, i, end); at > 0 && spaced == 0 && (end == in.End || headlineAt(text[end:in.End])) && givenAgain(text, max(in.Start, at-nameReach), at, i) {
			spaced = at
		}
		i = end
	}
	return spaced
}

// glue returns the offset of the last digit or capital directly after a small letter of word that is at least the second one:
// "Doe|Ten", "MacDoe|Ten"; 0 if there is none.
func glue(word string) int {
	seam, small, last := 0, 0, ' '
	for i, r := range word {
		if small >= 2 && unicode.IsLower(last) && (unicode.IsUpper(r) || unicode.IsDigit(r)) {
			seam = i
		}
		if unicode.IsLower(r) {
			small++
		}
		last = r
	}
	return seam
}

// shortName returns where the short form of a name ends whose full form ends with the word [from, to): the same word, with only
// names between; 0 if there is none.
func shortName(text string, low, from, to int) int {
	before := text[max(low, from-nameReach):from]
	n := strings.LastIndex(before, text[from:to])
	if n < 0 || n > 0 && model.AlnumASCII(before[n-1]) {
		return 0
	}
	at := n + to - from
	if !namesOnly(before[at:]) {
		return 0
	}
	return from - len(before) + at
}

// namesOnly reports whether a text contains nothing but names, the first of which may be glued to what precedes it: " Jane
// (Janie) Q. ".
func namesOnly(text string) bool {
	list := strings.Fields(text)
	if len(list) == 0 || len(list) > cardNames {
		return false
	}
	for _, w := range list {
		if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "(\"“'")); !unicode.IsUpper(r) && !form.Particles[w] {
			return false
		}
	}
	return true
}

// givenAgain reports whether the word before the one that ends at `at` begins one of the words between at and to, so that they
// repeat the name: "Jim Doe| James (Jim) |Doe".
func givenAgain(text string, low, at, to int) bool {
	list := strings.Fields(text[low:at])
	if len(list) < 2 {
		return false
	}
	given := strings.TrimLeft(list[len(list)-2], "(\"“‘'")
	if r, _ := utf8.DecodeRuneInString(given); !unicode.IsUpper(r) || len(given) < 2 {
		return false
	}
	for w := range form.Fields(text[at:to]) {
		if strings.HasPrefix(strings.TrimLeft(w, "("), given) {
			return true
		}
	}
	return false
}

// headlineAt reports whether a text is a blank followed by a headline of three words or more.
func headlineAt(text string) bool {
	if !strings.HasPrefix(text, " ") || form.Words(text) < 3 {
		return false
	}
	return form.Opens(text[1:])
}

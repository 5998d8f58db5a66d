package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// sample is the number of bytes of a text from which its language is guessed.
const sample = 3000

// stopWords distinguish the languages in Latin script; each list holds words that most other languages do not use. In case of a
// tie the first language wins.
var stopWords = [...]struct{ language, words string }{
	{"en", "the and of to that with for said was has from which"},
	{"de", "der die das und nicht ist von mit auf dem den ein"},
	{"fr", "le les et des est une dans pour que qui aux du"},
	{"es", "el los las y del que una por con para se su"},
	{"it", "il gli di che una per con della del sono nel è"},
	{"pl", "w z na nie się jest że do jak przez oraz po"},
	{"tr", "ve bir bu için ile olarak da de çok olan"},
}

// longestStop is the length of the longest of them, in bytes.
const longestStop = 5

// stopLanguages maps the key of a stop word to the languages that use it, as indexes into stopWords.
var stopLanguages = func() map[uint64][]int {
	m := map[uint64][]int{}
	for l, list := range stopWords {
		for _, w := range strings.Fields(list.words) {
			m[stopKey(w)] = append(m[stopKey(w)], l)
		}
	}
	return m
}()

// stopKey returns the bytes of a word of at most longestStop bytes, in lower case, as a number.
func stopKey(word string) (key uint64) {
	var low [longestStop + 1]byte // one byte more, as the lower-case form of a letter may be longer
	for i, c := range model.AppendLower(low[:0], word) {
		key |= uint64(c) << (8 * i)
	}
	return key
}

// letterASCII is 1 for each ASCII letter.
var letterASCII = func() (t [utf8.RuneSelf]byte) {
	for c := range rune(utf8.RuneSelf) {
		if unicode.IsLetter(c) {
			t[c] = 1
		}
	}
	return t
}()

// cyrillicMarks are letters that only one of the languages written in Cyrillic uses.
var cyrillicMarks = map[rune]string{'ы': "ru", 'э': "ru", 'ъ': "ru", 'і': "uk", 'ї': "uk", 'є': "uk", 'ґ': "uk"}

// language returns the language given by the container, as a two-letter code if possible, or else a guess by script and stop
// words; "" if there is too little text to tell.
func language(doc model.Document) string {
	if l := strings.ToLower(strings.TrimSpace(doc.Language)); l != "" {
		if head, _, ok := strings.Cut(strings.ReplaceAll(l, "_", "-"), "-"); ok && len(head) == 2 {
			return head
		}
		if l == "english" {
			return "en"
		}
		return l
	}
	text := doc.Text[:min(len(doc.Text), sample)]
	latin, cyrillic := 0, 0
	marks := map[string]int{}
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf:
			latin += int(letterASCII[r])
		case r < 0x250 && unicode.IsLetter(r):
			latin++
		case r >= 0x400 && r < 0x530:
			cyrillic++
			if l, ok := cyrillicMarks[unicode.ToLower(r)]; ok {
				marks[l]++
			}
		}
	}
	if cyrillic > latin {
		if marks["uk"] > marks["ru"] {
			return "uk"
		}
		return "ru"
	}
	var counts [len(stopWords)]int
	for word := range strings.FieldsSeq(text) {
		if len(word) <= longestStop {
			for _, l := range stopLanguages[stopKey(word)] {
				counts[l]++
			}
		}
	}
	best, most := "", 0
	for l, n := range counts {
		if n > most {
			best, most = stopWords[l].language, n
		}
	}
	return best
}

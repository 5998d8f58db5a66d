package parse

import (
	"strings"
	"unicode"

	"hotline/model"
)

// sample is how many bytes of a text are looked at to guess its language.
const sample = 3000

// stopWords tell the languages of the Latin script apart; each list holds words that the others do not use.
var stopWords = map[string]map[string]bool{
	"en": set("the and of to that with for said was has from which"),
	"de": set("der die das und nicht ist von mit auf dem den ein"),
	"fr": set("le les et des est une dans pour que qui aux du"),
	"es": set("el los las y del que una por con para se su"),
	"it": set("il gli di che una per con della del sono nel è"),
	"pl": set("w z na nie się jest że do jak przez oraz po"),
	"tr": set("ve bir bu için ile olarak da de çok olan"),
}

// cyrillicMarks are letters that only one of the languages written in Cyrillic uses.
var cyrillicMarks = map[rune]string{'ы': "ru", 'э': "ru", 'ъ': "ru", 'і': "uk", 'ї': "uk", 'є': "uk", 'ґ': "uk"}

// language returns what the container says, as a two-letter code where it gives one, or else a guess by script
// and stop words; "" when there is too little text to tell.
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
	counts := map[string]int{}
	for word := range strings.FieldsSeq(text) {
		if len(word) > 5 {
			continue
		}
		word = strings.ToLower(word)
		for l, list := range stopWords {
			if list[word] {
				counts[l]++
			}
		}
	}
	best, most := "", 0
	for _, l := range [...]string{"en", "de", "fr", "es", "it", "pl", "tr"} {
		if counts[l] > most {
			best, most = l, counts[l]
		}
	}
	return best
}

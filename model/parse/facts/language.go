package facts

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/form"
)

// sample is the number of bytes of a text from which its language is guessed.
const sample = 3000

// stopWords distinguish the languages in Latin script; each list holds words that most other languages do not use, and that of
// English those that it shares with others ("met", "do"). In case of a tie the first language wins.
var stopWords = [...]struct{ language, words string }{
	{"en", "the and of to that with for said was has from which a is it by he are you in do met no as not we"},
	{"de", "der die das und nicht ist von mit auf dem den ein"},
	{"fr", "le les et des est une dans pour que qui aux du"},
	{"es", "el los las y del que una por con para se su"},
	{"it", "il gli di che una per con della del sono nel è"},
	{"pl", "w z na nie się jest że do jak przez oraz po"},
	{"tr", "ve bir bu için ile olarak da de çok olan"},
	{"cs", "a v na se je že s do o pro jako jsou bude podle však také nebo"},
	{"sk", "a v na sa je že s do o pre ako sú bude však alebo aj"},
	{"sl", "v na se je da s za ki so in pa tudi kot bo ne"},
	{"nl", "de het een van en niet dat op te zijn voor met"},
	{"pt", "a o os da do em não uma que com para ao pela"},
	{"sv", "och att det som är på av inte med för den till"},
	{"hu", "a az és hogy nem is egy meg volt de azt"},
	{"ro", "și de la care în nu cu pe este din că mai"},
}

// longestStop is the length of the longest of them, in bytes.
const longestStop = 5

// stopTable is an open-addressing hash table of the stop words by their keys: most words of a text are looked up in it.
var stopTable = func() (t [1 << 9]struct {
	key uint64
	in  uint16 // the languages that use the word, a bit for each index of stopWords
}) {
	for l, list := range stopWords {
		for w := range strings.FieldsSeq(list.words) {
			key := stopKey(w)
			at := stopPlace(key)
			for t[at].in != 0 && t[at].key != key {
				at = (at + 1) % uint16(len(t))
			}
			t[at].key = key
			t[at].in |= 1 << l
		}
	}
	return t
}()

// stopPlace returns the place in stopTable where the search for a key begins.
func stopPlace(key uint64) uint16 { return uint16(key * 0x9e3779b97f4a7c15 >> 55) }

// stopIn returns the languages that use a stop word, as in stopTable, or 0.
func stopIn(key uint64) uint16 {
	at := stopPlace(key)
	for stopTable[at].in != 0 && stopTable[at].key != key {
		at = (at + 1) % uint16(len(stopTable))
	}
	return stopTable[at].in
}

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

// cyrillicMarks are letters that only one of the languages written in Cyrillic uses, or uses often: Russian has few hard signs.
var cyrillicMarks = map[rune]string{
	'ы': "ru", 'э': "ru", 'і': "uk", 'ї': "uk", 'є': "uk", 'ґ': "uk", 'ъ': "bg",
	'ј': "sr", 'љ': "sr", 'њ': "sr", 'ћ': "sr", 'ђ': "sr", 'џ': "sr",
}

// Language returns the language given by the container, as a two-letter code if possible, or else a guess by script and stop
// words; "" if there is too little text to tell.
func Language(doc model.Document) string {
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
		best := "ru"
		for _, l := range [...]string{"uk", "bg", "sr"} {
			if marks[l] > marks[best] {
				best = l
			}
		}
		return best
	}
	var counts [len(stopWords)]int
	for word := range form.Fields(text) {
		if len(word) > longestStop {
			continue
		}
		for in := stopIn(stopKey(word)); in != 0; in &= in - 1 {
			counts[bits.TrailingZeros16(in)]++
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

package data

import (
	"bufio"
	"bytes"
	"math"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

const bomUTF8 = "\uFEFF"

// utf16 returns r decoded to UTF-8 when it is UTF-16, told by its byte order mark or by a NUL in nearly
// every second byte, else r itself.
func utf16(r *bufio.Reader) (*bufio.Reader, error) {
	head, _ := r.Peek(sniffed)
	order := unicode.LittleEndian
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xfe")):
	case bytes.HasPrefix(head, []byte("\xfe\xff")):
		order = unicode.BigEndian
	case mostlyNUL(head, 1):
	case mostlyNUL(head, 0):
		order = unicode.BigEndian
	default:
		return r, nil
	}
	decoder := unicode.UTF16(order, unicode.UseBOM).NewDecoder()
	return bufio.NewReaderSize(transform.NewReader(r, decoder), bufferSize), nil
}

// mostlyNUL reports whether the bytes at even (0) or odd (1) places are mostly NUL and the others never.
func mostlyNUL(head []byte, parity int) bool {
	nul := 0
	for i, b := range head {
		if b != 0 {
			continue
		}
		if i%2 != parity {
			return false
		}
		nul++
	}
	return nul > 1 && nul*10 >= len(head)*3
}

// toUTF8 returns text as UTF-8, and what is doubtful about that: nothing for valid UTF-8, which is returned as
// it is, byte for byte. Damaged UTF-8 keeps what is valid and shows U+FFFD for the rest; text without any UTF-8
// in it is taken for the likeliest of the encodings that newsrooms used.
func toUTF8(text string) (string, doubt) {
	if utf8.ValidString(text) {
		return text, doubt{}
	}
	if damagedUTF8(text) {
		return strings.ToValidUTF8(text, "\uFFFD"), doubt{"some of its bytes are not UTF-8", "they are shown as \uFFFD; fetch it again if they matter"}
	}
	guess := likeliest(text)
	decoded, err := guess.NewDecoder().String(text)
	if err != nil {
		return strings.ToValidUTF8(text, "\uFFFD"), doubt{"its encoding is unknown", convert}
	}
	return decoded, guessed(guess)
}

// damagedUTF8 reports whether text has more whole characters of two bytes and more than stray bytes, or is
// only cut off in its last character.
func damagedUTF8(text string) bool {
	whole, stray := 0, 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			if !utf8.FullRuneInString(text[i:]) {
				return stray <= whole
			}
			stray++
		case size > 1:
			whole++
		}
		i += size
	}
	return whole > stray
}

// cyrillic are the encodings of Russian text, the likeliest first.
var cyrillic = []*charmap.Charmap{charmap.Windows1251, charmap.KOI8R, charmap.CodePage866, charmap.ISO8859_5}

// weighed is how much of a text is looked at to guess its encoding, in bytes.
const weighed = 64 << 10

// likeliest is the encoding of a text that is not UTF-8. In Western text the bytes above ASCII stand alone among
// letters, in Russian text in runs; among the Russian encodings that one is meant in which the runs are words.
func likeliest(text string) *charmap.Charmap {
	text = text[:min(len(text), weighed)]
	high, joined := 0, 0
	for i := 0; i < len(text); i++ {
		if text[i] < 0x80 {
			continue
		}
		high++
		if i > 0 && text[i-1] >= 0x80 {
			joined++
		}
	}
	if joined*2 <= high {
		return charmap.Windows1252
	}
	best, most := cyrillic[0], math.MinInt
	for _, c := range cyrillic {
		if score := russian(c, text); score > most {
			best, most = c, score
		}
	}
	return best
}

// commonest are the letters that make up half of any Russian text.
const commonest = "оеаинтсрвОЕАИНТСРВ"

// russian is how much a text looks like Russian when it is read in an encoding: letters, the common ones above
// all, and no capital behind a small letter.
func russian(c *charmap.Charmap, text string) int {
	score := 0
	var before rune
	for i := 0; i < len(text); i++ {
		r := c.DecodeByte(text[i])
		small, capital := 'а' <= r && r <= 'я' || r == 'ё', 'А' <= r && r <= 'Я' || r == 'Ё'
		switch {
		case r < 0x80:
		case !small && !capital:
			score--
		case capital && 'а' <= before && before <= 'я':
			score -= 6
		case strings.ContainsRune(commonest, r):
			score += 6
		default:
			score += 2
		}
		before = r
	}
	return score
}

// recordsUTF8 returns a dump as UTF-8 whose beginning is in another encoding. In records it is guessed once for
// all: a cell of a few words does not tell.
func recordsUTF8(r *bufio.Reader) (*bufio.Reader, doubt) {
	head, _ := r.Peek(bufferSize)
	start := string(head)
	if utf8.ValidString(start) || damagedUTF8(start) {
		return r, doubt{}
	}
	guess := likeliest(start)
	return bufio.NewReaderSize(transform.NewReader(r, guess.NewDecoder()), bufferSize), guessed(guess)
}

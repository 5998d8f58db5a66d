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

// utf16 returns r decoded to UTF-8 if it is UTF-16, recognised by its byte order mark or by a NUL in nearly every second byte;
// else r itself.
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

// mostlyNUL reports whether many of the bytes at even (0) or odd (1) offsets are NUL, and none of the others.
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

// toUTF8 returns text as UTF-8, and what is doubtful about it: nothing for valid UTF-8, which is returned unchanged. In damaged
// UTF-8, invalid bytes become U+FFFD; text without any UTF-8 is decoded from the likeliest of the encodings that newsrooms used.
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

// damagedUTF8 reports whether text has more valid multi-byte characters than stray bytes, or is only truncated in its last
// character.
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

// cyrillic lists the encodings of Russian text, the likeliest first.
var cyrillic = []*charmap.Charmap{charmap.Windows1251, charmap.KOI8R, charmap.CodePage866, charmap.ISO8859_5}

// weighed is how much of a text is used to guess its encoding, in bytes.
const weighed = 64 << 10

// likeliest returns the likeliest encoding of a text that is not UTF-8. In Western text the non-ASCII bytes are isolated, in
// Russian text they are in runs; among the Russian encodings, the one in which the runs look like words wins.
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

// russian scores how much a text looks like Russian in an encoding: letters count, common ones more, and a capital after a small
// letter counts against it.
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

// recordsUTF8 returns a dump as UTF-8 if its beginning is in another encoding, which is guessed once for all records: the few
// words of a single cell are not enough.
func recordsUTF8(r *bufio.Reader) (*bufio.Reader, doubt) {
	head, _ := r.Peek(bufferSize)
	start := string(head)
	if utf8.ValidString(start) || damagedUTF8(start) {
		return r, doubt{}
	}
	guess := likeliest(start)
	return bufio.NewReaderSize(transform.NewReader(r, guess.NewDecoder()), bufferSize), guessed(guess)
}

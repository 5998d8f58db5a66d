package data

import (
	"bufio"
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
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

// toUTF8 returns text as UTF-8. Valid UTF-8 is returned as it is, byte for byte. Damaged UTF-8 keeps what is
// valid and shows U+FFFD for the rest; text without any UTF-8 in it is taken for the likeliest of
// windows-1252, windows-1251 and KOI8-R.
func toUTF8(text string) string {
	if utf8.ValidString(text) {
		return text
	}
	if damagedUTF8(text) {
		return strings.ToValidUTF8(text, "\uFFFD")
	}
	decoded, err := likeliest(text).NewDecoder().String(text)
	if err != nil {
		return strings.ToValidUTF8(text, "\uFFFD")
	}
	return decoded
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

// likeliest looks at the bytes above ASCII: in Western text they stand alone among ASCII letters, in
// Russian text in runs, whose letters, mostly lower case, lie in the upper half of windows-1251 and in the
// lower half of KOI8-R.
func likeliest(text string) encoding.Encoding {
	letters, joined, upper := 0, 0, 0
	for i := 0; i < len(text); i++ {
		if text[i] < 0xc0 {
			continue
		}
		letters++
		if text[i] >= 0xe0 {
			upper++
		}
		if i > 0 && text[i-1] >= 0xc0 {
			joined++
		}
	}
	switch {
	case joined*2 <= letters:
		return charmap.Windows1252
	case upper*2 >= letters:
		return charmap.Windows1251
	}
	return charmap.KOI8R
}

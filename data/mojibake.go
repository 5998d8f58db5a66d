package data

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// misreading is an encoding as which UTF-8 was misread: each of its bytes became a letter or a sign.
type misreading struct {
	bytes map[rune]byte
	// cyrillic is set if a misread character begins with letters that are common in Russian, so that only several of them in a
	// row are evidence.
	cyrillic bool
}

var misreadings = []misreading{{bytesOf(charmap.Windows1252), false}, {bytesOf(charmap.Windows1251), true}}

// bytesOf returns the non-ASCII bytes by the characters as which they are read. Bytes that c leaves undefined and C1 controls map
// to themselves.
func bytesOf(c *charmap.Charmap) map[rune]byte {
	bytes := map[rune]byte{}
	for b := 0x80; b <= 0xff; b++ {
		if r := c.DecodeByte(byte(b)); r != utf8.RuneError {
			bytes[r] = byte(b)
		}
	}
	for b := 0x80; b <= 0x9f; b++ {
		bytes[rune(b)] = byte(b)
	}
	return bytes
}

// garbled is a misread character: text[start:end] stands for is.
type garbled struct {
	start, end int
	is         rune
	bytes      int
	marked     bool // its last sign may also be a quotation mark or a dash after a letter
	run        int  // how many are in a row without anything between them
}

// find returns the characters of text that may have been misread, in order.
func (m *misreading) find(text string) []garbled {
	var all []garbled
	first := 0 // of the current run
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		g, ok := m.at(text, i)
		if !ok {
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		if n := len(all); n > 0 && all[n-1].end != g.start {
			first = n
		}
		all = append(all, g)
		for k := first; k < len(all); k++ {
			all[k].run = len(all) - first
		}
		if len(all)-first > longRun {
			first = len(all) - longRun // a longer row is no further evidence
		}
		i = g.end
	}
	return all
}

const longRun = 4

func (m *misreading) at(text string, i int) (garbled, bool) {
	g := garbled{start: i, end: i}
	var raw [utf8.UTFMax]byte
	for n := 1; g.bytes < n; g.bytes++ {
		r, size := utf8.DecodeRuneInString(text[g.end:])
		b := m.bytes[r]
		switch {
		case g.bytes > 0 && b&0xc0 != 0x80:
			return g, false
		case g.bytes > 0:
		case b >= 0xc2 && b <= 0xdf:
			n = 2
		case b == 0xe2 || b == 0xef:
			n = 3
		case b == 0xf0:
			n = 4
		default:
			return g, false
		}
		raw[g.bytes] = b
		g.end += size
	}
	is, size := utf8.DecodeRune(raw[:g.bytes])
	g.is, g.marked = is, strings.IndexByte(signs, raw[g.bytes-1]) >= 0
	return g, size == g.bytes && newsroom(is, raw)
}

// signs are the bytes that windows-1251 and 1252 read as quotation marks, dashes, "…" and the no-break space.
const signs = "\x82\x84\x85\x8b\x91\x92\x93\x94\x95\x96\x97\x9b\xa0\xab\xbb"

// newsroom reports whether is, whose UTF-8 is raw, is a character used by European newsrooms. It excludes what correct text would
// turn into: "café”—" would be a Chinese character.
func newsroom(is rune, raw [utf8.UTFMax]byte) bool {
	switch {
	case is < 0x180, 'А' <= is && is <= 'я', is == 'Ё', is == 'ё':
		return true
	case is < 0x800:
		return 'Ά' <= is && is <= 'ώ' || strings.ContainsRune("ЄІЇЎєіїўҐґ", is)
	case is < 0x3000:
		return strings.IndexByte("\x80\x81\x82\x84\x86\x88\x9c", raw[1]) >= 0 && strings.IndexByte("\xab\xbb", raw[2]) < 0
	}
	return is == 0xfeff || is == utf8.RuneError || is >= 0x1f000 && is < 0x1fb00
}

// clear reports whether the character is certainly misread.
func (m *misreading) clear(g garbled) bool {
	switch {
	case g.bytes > 2, g.run > 1:
		return true
	case m.cyrillic:
		return false
	}
	return g.is < 0x180 && !g.marked
}

// misread returns what was misread in text, and how; nothing if that is not certain for the text as a whole.
func misread(text string) (by *misreading, places []garbled) {
	if !strings.Contains(text, "\xc3") && !strings.Contains(text, "\xd0") || // a quick test for the first bytes of these letters
		!strings.ContainsAny(text, "âÃÂÐÑÄÅÎÏïðвВГРСп") {
		return nil, nil
	}
	most := 0
	for i := range misreadings {
		m := &misreadings[i]
		found := m.find(text)
		sure := 0
		for _, g := range found {
			if m.clear(g) {
				sure += g.bytes - 1
			}
		}
		if sure > 1 && sure > most {
			most, by, places = sure, m, found
		}
	}
	if by != nil && by.cyrillic && !dense(text, places) {
		kept := places[:0]
		for _, g := range places {
			if by.clear(g) {
				kept = append(kept, g)
			}
		}
		places = kept
	}
	return by, places
}

// dense reports whether so much was misread that hardly any letter is unchanged.
func dense(text string, places []garbled) bool {
	letters := 0
	for _, r := range text {
		if 'А' <= r && r <= 'я' {
			letters++
		}
	}
	return letters <= 2*len(places)
}

// maxLayers is the maximum number of nested wrong decodings that are undone.
const maxLayers = 3

// repaired returns text with wrong decodings undone, and whether there were any.
func repaired(text string) (string, bool) {
	for n := range maxLayers {
		by, places := misread(text)
		if by == nil {
			return text, n > 0
		}
		var b strings.Builder
		b.Grow(len(text))
		at := 0
		for _, g := range places {
			b.WriteString(mended(text[at:g.start]))
			b.WriteRune(g.is)
			at = g.end
		}
		b.WriteString(mended(text[at:]))
		text = b.String()
	}
	return text, true
}

// mended restores characters of a misread text whose last byte was lost: that of ” is undefined in windows-1252, those of dashes
// look like quotation marks, which programs straightened, and that of à looks like a blank.
func mended(s string) string {
	if !strings.ContainsAny(s, "âÃ") {
		return s
	}
	return lost.Replace(s)
}

var lost = strings.NewReplacer("â€\"", "—", "â€\uFFFD", "”", "â€", "”", "Ã  ", "à ", "Ã ", "à ")

package form

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// Fold returns s in lower case, with straight quotes and single spaces and without emphasis marks, so that lines can be compared
// with the tables. It is meant for short strings.
func Fold(s string) string {
	var short [ShortLine]byte
	b := short[:0]
	if len(s) > len(short) {
		b = make([]byte, 0, len(s))
	}
	space := false
	var last rune
	for i := 0; i < len(s); {
		if !space {
			from, before := i, byte(' ') // a blank at the beginning is none
			if len(b) > 0 {
				before = b[len(b)-1]
			}
			for ; i < len(s); i++ {
				c := plainASCII[s[i]]
				if c == 0 || c|before == ' ' { // the latter if both are blanks
					break
				}
				b = append(b, c)
				before = c
			}
			if i > from {
				last = rune(s[i-1])
				if space = before == ' '; space { // not before what follows is known
					b = b[:len(b)-1]
				}
			}
			if i == len(s) {
				break
			}
		}
		r, w := utf8.DecodeRuneInString(s[i:])
		i += w
		before := last
		last = r
		plain := byte(0)
		if r < utf8.RuneSelf {
			plain = FoldedASCII[r]
		}
		switch {
		case plain != 0:
		case model.White(r):
			space = true
			continue
		case r == '*' || r == '_' || r == '\u00ad':
			space = space || r == '*' && before == '*'
			continue
		case r == '’' || r == '‘' || r == '`':
			plain = '\''
		case r == '“' || r == '”':
			plain = '"'
		case r == '—' || r == '―' || r == '‑':
			r = '–'
		}
		if space && len(b) > 0 {
			b = append(b, ' ')
		}
		space = false
		if plain != 0 {
			b = append(b, plain)
		} else {
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
	}
	return string(b)
}

// FoldedASCII is the folded form of each ASCII byte that folds to one byte by itself; 0 for the others.
var FoldedASCII = func() (t [utf8.RuneSelf]byte) {
	for c := range rune(utf8.RuneSelf) {
		if !model.White(c) && !strings.ContainsRune("*_`", c) {
			t[c] = byte(unicode.ToLower(c))
		}
	}
	return t
}()

// plainASCII is FoldedASCII for any byte, with the blank as well; 0 for all others.
var plainASCII = func() (t [256]byte) {
	copy(t[:], FoldedASCII[:])
	t[' '] = ' '
	return t
}()

// Letters returns only the letters and digits of s, in lower case: these agree in two copies of a headline with different
// punctuation.
func Letters(s string) string {
	var short [ShortLine]byte
	b := short[:0]
	for r := range eachLetter(s) {
		b = utf8.AppendRune(b, r)
	}
	return string(b)
}

// LettersAre reports whether Letters(s) is key. It stops at the first difference.
func LettersAre(s, key string) bool {
	for r := range eachLetter(s) {
		k, w := utf8.DecodeRuneInString(key)
		if k != r || w == 0 {
			return false
		}
		key = key[w:]
	}
	return key == ""
}

// eachLetter yields the letters and digits of s in lower case.
func eachLetter(s string) iter.Seq[rune] {
	return func(yield func(rune) bool) {
		for _, r := range s {
			if r >= utf8.RuneSelf && !unicode.IsLetter(r) && !unicode.IsDigit(r) || r < utf8.RuneSelf && !model.AlnumASCII(byte(r)) {
				continue
			}
			if !yield(unicode.ToLower(r)) {
				return
			}
		}
	}
}

// Marks are ASCII bytes that are looked for in many lines.
type Marks [256]bool

// NewMarks returns the marks in a list of ASCII characters.
func NewMarks(list string) *Marks {
	m := new(Marks)
	for i := range len(list) {
		m[list[i]] = true
	}
	return m
}

// WordMarks are what may be beside a word in its line, and NameMarks those of them that may be beside a name.
var WordMarks, NameMarks = NewMarks(".,;:()"), NewMarks(".,()")

// Trim returns s without the marks at its ends, like strings.Trim.
func (m *Marks) Trim(s string) string {
	for s != "" && m[s[0]] {
		s = s[1:]
	}
	for s != "" && m[s[len(s)-1]] {
		s = s[:len(s)-1]
	}
	return s
}

// In reports whether one of the marks occurs in s, like strings.ContainsAny, which makes its table anew for each line.
func (m *Marks) In(s string) bool {
	for i := range len(s) {
		if m[s[i]] {
			return true
		}
	}
	return false
}

// Words counts the words of s, separated by white space.
func Words(s string) int {
	n, in := 0, 0 // in is 1 within a word
	for i := 0; i < len(s); i++ {
		if s[i] < utf8.RuneSelf {
			now := int(inkASCII[s[i]])
			n += now &^ in
			in = now
			continue
		}
		r, w := utf8.DecodeRuneInString(s[i:])
		i += w - 1
		if model.White(r) {
			in = 0
		} else {
			n += 1 &^ in
			in = 1
		}
	}
	return n
}

// Fields yields the words of s, like strings.FieldsSeq, at about half of its cost.
func Fields(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		from := 0
		for i := 0; i < len(s); {
			if s[i] < utf8.RuneSelf && inkASCII[s[i]] != 0 {
				i++
				continue
			}
			r, w := utf8.DecodeRuneInString(s[i:])
			if unicode.IsSpace(r) {
				if i > from && !yield(s[from:i]) {
					return
				}
				from = i + w
			}
			i += w
		}
		if from < len(s) {
			yield(s[from:])
		}
	}
}

// inkASCII is 1 for each ASCII byte that is not white space.
var inkASCII = func() (t [utf8.RuneSelf]byte) {
	for c := range rune(utf8.RuneSelf) {
		if !model.White(c) {
			t[c] = 1
		}
	}
	return t
}()

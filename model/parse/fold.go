package parse

import (
	"strings"
	"unicode"
)

// fold returns s in lower case, with straight quotes and single spaces and no emphasis marks, so that lines can be
// compared with the tables. Use it on short strings.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	var last rune
	for _, r := range s {
		before := last
		last = r
		switch {
		case white(r):
			space = true
			continue
		case r == '*' || r == '_' || r == '\u00ad':
			space = space || r == '*' && before == '*'
			continue
		case r == '’' || r == '‘' || r == '`':
			r = '\''
		case r == '“' || r == '”':
			r = '"'
		case r == '—' || r == '―' || r == '‑':
			r = '–'
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// letters returns only the letters and digits of s, in lower case: what two copies of a headline share however
// their punctuation was treated.
func letters(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// after returns what follows prefix in the folded line, without leading separators, and whether it begins with it.
func after(folded, prefix string) (string, bool) {
	rest, ok := strings.CutPrefix(folded, prefix)
	return strings.TrimLeft(rest, " :–-|"), ok
}

// words counts the words of s, cut at white space.
func words(s string) int {
	n, in := 0, false
	for _, r := range s {
		if w := white(r); w {
			in = false
		} else if !in {
			in = true
			n++
		}
	}
	return n
}

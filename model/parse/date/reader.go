package date

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// Reader reads the parts of a date in Text[:End] one after the other, from Pos on; it does not advance over a part that is missing.
type Reader struct {
	Text     string
	Pos, End int // byte offsets
}

// Skip passes over the given marks, each at most once, and over spaces.
func (r *Reader) Skip(marks string) {
	for _, m := range marks {
		if r.Pos < r.End && r.Text[r.Pos] == byte(m) {
			r.Pos++
		}
	}
	for r.Pos < r.End {
		c, w := utf8.DecodeRuneInString(r.Text[r.Pos:r.End])
		if !model.White(c) || c == '\n' {
			return
		}
		r.Pos += w
	}
}

// longestWord bounds the length of the words of a date, in bytes.
const longestWord = 22

// name reads a capitalised word that is in the table.
func (r *Reader) name(table map[string]int) (int, bool) {
	j := r.Pos
	if r.End-j >= 3 && r.Text[j] < utf8.RuneSelf && !nameStarts[nameStart(r.Text[j:])] {
		return 0, false
	}
	for j < r.End && j-r.Pos <= longestWord-utf8.UTFMax {
		c, w := utf8.DecodeRuneInString(r.Text[j:r.End])
		if !unicode.IsLetter(c) {
			break
		}
		j += w
	}
	word := r.Text[r.Pos:j]
	if len(word) < 3 || word[0] < utf8.RuneSelf && !model.Capitalised(word) {
		return 0, false
	}
	var low [longestWord]byte
	n, ok := table[string(model.AppendLower(low[:0], word))]
	if ok {
		r.Pos = j
	}
	return n, ok
}

// number reads a number of up to max digits that no further digit follows, or returns 0.
func (r *Reader) number(max int) int {
	n, j := 0, r.Pos
	for j < r.End && '0' <= r.Text[j] && r.Text[j] <= '9' {
		n = n*10 + int(r.Text[j]-'0')
		if j++; j-r.Pos > max {
			return 0
		}
	}
	if j > r.Pos {
		r.Pos = j
	}
	return n
}

// day reads a day of the month, "4", "4th" or "04".
func (r *Reader) day() int {
	start := r.Pos
	n := r.number(2)
	if n < 1 || n > 31 {
		r.Pos = start
		return 0
	}
	for _, ending := range [...]string{"st", "nd", "rd", "th"} {
		if strings.HasPrefix(r.Text[r.Pos:r.End], ending) {
			r.Pos += 2
			break
		}
	}
	if r.wordGoesOn() {
		r.Pos = start
		return 0
	}
	return n
}

// wordGoesOn reports whether a letter, digit, hyphen, percent sign or decimal follows directly.
func (r *Reader) wordGoesOn() bool {
	c, w := utf8.DecodeRuneInString(r.Text[r.Pos:r.End])
	if c == '.' || c == ',' || c == ':' || c == '%' {
		next, _ := utf8.DecodeRuneInString(r.Text[r.Pos+w : r.End])
		return c == '%' || unicode.IsDigit(next)
	}
	return w > 0 && (unicode.IsLetter(c) || unicode.IsDigit(c) || c == '-')
}

// year reads a year of four digits after an optional comma; if there is none, it does not advance.
func (r *Reader) year() int {
	start := r.Pos
	r.Skip(".,")
	if y := r.number(4); y >= 1900 && y < 2100 && !r.wordGoesOn() {
		return y
	}
	r.Pos = start
	return 0
}

// monthDay reads "March 18, 2021", "March 18" or "March 2021".
func (r *Reader) monthDay(c *Calendar) bool {
	start := r.Pos
	m, ok := r.name(months)
	if !ok {
		return false
	}
	r.Skip(".")
	if c.Month, c.Dom = m, r.day(); c.Dom != 0 {
		c.Year = r.year()
		return true
	}
	if y := r.number(4); y >= 1900 && y < 2100 && !r.wordGoesOn() {
		c.Year = y
		return true
	}
	r.Pos, c.Month = start, 0
	return false
}

// dayMonth reads "18 March 2021", "18th of March" or "18 March".
func (r *Reader) dayMonth(c *Calendar) bool {
	start := r.Pos
	d := r.day()
	if d == 0 {
		return false
	}
	r.Skip("")
	if strings.HasPrefix(r.Text[r.Pos:r.End], "of ") {
		r.Pos += len("of ")
	}
	m, ok := r.name(months)
	if !ok {
		r.Pos = start
		return false
	}
	c.Dom, c.Month = d, m
	c.Year = r.year()
	return true
}

// iso reads "2021-03-18", "2021/03/18" and "18.03.2021".
func (r *Reader) iso(c *Calendar) bool {
	start := r.Pos
	if r.Pos+10 > r.End {
		return false
	}
	a := r.number(4)
	if r.Pos == start || r.Pos >= r.End {
		r.Pos = start
		return false
	}
	mark, width := r.Text[r.Pos], r.Pos-start
	if mark != '-' && mark != '/' && mark != '.' {
		r.Pos = start
		return false
	}
	r.Pos++
	b := r.number(2)
	if r.Pos >= r.End || r.Text[r.Pos] != mark {
		r.Pos = start
		return false
	}
	r.Pos++
	third := r.Pos
	n := r.number(4)
	switch {
	case width == 4 && mark != '.' && r.Pos-third == 2 && a >= 1900 && a < 2100:
		c.Year, c.Month, c.Dom = a, b, n
	case width == 2 && mark == '.' && r.Pos-third == 4 && n >= 1900 && n < 2100:
		c.Year, c.Month, c.Dom = n, b, a
	}
	if c.Day() == 0 {
		*c, r.Pos = Calendar{}, start
		return false
	}
	return true
}

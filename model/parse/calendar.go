package parse

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// calendar is a date as written: any part may be missing.
type calendar struct {
	year, month, dom int
	weekday          time.Weekday
	named            bool // a weekday is named
}

// day returns the day, or 0 if the date is incomplete.
func (c calendar) day() model.Day {
	if c.year == 0 || c.month == 0 || c.dom == 0 {
		return 0
	}
	return model.NewDay(c.year, c.month, c.dom)
}

// in returns the day in year y, or 0 if there is no such day or it is another day of the week.
func (c calendar) in(y int) model.Day {
	d := model.NewDay(y, c.month, c.dom)
	if d != 0 && c.named && d.Weekday() != c.weekday {
		return 0
	}
	return d
}

var months = names(1,
	"january jan января", "february feb февраля", "march mar марта", "april apr апреля", "may мая", "june jun июня",
	"july jul июля", "august aug августа", "september sept sep сентября", "october oct октября", "november nov ноября",
	"december dec декабря")

var weekdays = names(0,
	"sunday sun", "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat")

// nameStarts holds the nameStart of every month and weekday; it rules out nearly all other words.
var nameStarts = func() (t [1 << 15]bool) {
	for _, table := range []map[string]int{months, weekdays} {
		for name := range table {
			if name[0] < utf8.RuneSelf {
				t[nameStart(name)] = true
			}
		}
	}
	return t
}()

// nameStart hashes the first three ASCII letters of s, ignoring case; other bytes may collide.
func nameStart(s string) int { return int(s[0]&31)<<10 | int(s[1]&31)<<5 | int(s[2]&31) }

func names(first int, lists ...string) map[string]int {
	m := map[string]int{}
	for i, list := range lists {
		for _, w := range strings.Fields(list) {
			m[w] = first + i
		}
	}
	return m
}

// dateAt reads the date that begins at offset i of text and returns it with its end, which is 0 if there is none. Names must be
// capitalised. Short names of weekdays count only before a date ("Sat" alone is a verb).
func dateAt(text string, i, end int) (calendar, int) {
	var c calendar
	r := dateReader{text, i, end}
	if w, ok := r.name(weekdays); ok {
		c.weekday, c.named = time.Weekday(w), true
		alone := r.i
		long := alone-i >= len("Sunday")
		r.skip(".,")
		if r.monthDay(&c) || r.dayMonth(&c) {
			return c, r.i
		}
		if long {
			return c, alone
		}
		return c, 0
	}
	if r.iso(&c) || r.dayMonth(&c) || r.monthDay(&c) {
		return c, r.i
	}
	return c, 0
}

// dateReader reads the parts of a date one after the other; it does not advance over a part that is missing.
type dateReader struct {
	text   string
	i, end int
}

// skip passes over the given marks, each at most once, and over spaces.
func (r *dateReader) skip(marks string) {
	for _, m := range marks {
		if r.i < r.end && r.text[r.i] == byte(m) {
			r.i++
		}
	}
	for r.i < r.end {
		c, w := utf8.DecodeRuneInString(r.text[r.i:r.end])
		if !white(c) || c == '\n' {
			return
		}
		r.i += w
	}
}

// longestWord bounds the length of the words of a date, in bytes.
const longestWord = 22

// name reads a capitalised word that is in the table.
func (r *dateReader) name(table map[string]int) (int, bool) {
	j := r.i
	if r.end-j >= 3 && r.text[j] < utf8.RuneSelf && !nameStarts[nameStart(r.text[j:])] {
		return 0, false
	}
	for j < r.end && j-r.i <= longestWord-utf8.UTFMax {
		c, w := utf8.DecodeRuneInString(r.text[j:r.end])
		if !unicode.IsLetter(c) {
			break
		}
		j += w
	}
	word := r.text[r.i:j]
	if len(word) < 3 || word[0] < utf8.RuneSelf && !model.Capitalised(word) {
		return 0, false
	}
	var low [longestWord]byte
	n, ok := table[string(appendLower(low[:0], word))]
	if ok {
		r.i = j
	}
	return n, ok
}

// number reads a number of up to max digits that no further digit follows, or returns 0.
func (r *dateReader) number(max int) int {
	n, j := 0, r.i
	for j < r.end && '0' <= r.text[j] && r.text[j] <= '9' {
		n = n*10 + int(r.text[j]-'0')
		if j++; j-r.i > max {
			return 0
		}
	}
	if j > r.i {
		r.i = j
	}
	return n
}

// day reads a day of the month, "4", "4th" or "04".
func (r *dateReader) day() int {
	start := r.i
	n := r.number(2)
	if n < 1 || n > 31 {
		r.i = start
		return 0
	}
	for _, ending := range [...]string{"st", "nd", "rd", "th"} {
		if strings.HasPrefix(r.text[r.i:r.end], ending) {
			r.i += 2
			break
		}
	}
	if r.wordGoesOn() {
		r.i = start
		return 0
	}
	return n
}

// wordGoesOn reports whether a letter, digit, hyphen, percent sign or decimal follows directly.
func (r *dateReader) wordGoesOn() bool {
	c, w := utf8.DecodeRuneInString(r.text[r.i:r.end])
	if c == '.' || c == ',' || c == ':' || c == '%' {
		next, _ := utf8.DecodeRuneInString(r.text[r.i+w : r.end])
		return c == '%' || unicode.IsDigit(next)
	}
	return w > 0 && (unicode.IsLetter(c) || unicode.IsDigit(c) || c == '-')
}

// year reads a year of four digits after an optional comma; if there is none, it does not advance.
func (r *dateReader) year() int {
	start := r.i
	r.skip(".,")
	if y := r.number(4); y >= 1900 && y < 2100 && !r.wordGoesOn() {
		return y
	}
	r.i = start
	return 0
}

// monthDay reads "March 18, 2021", "March 18" or "March 2021".
func (r *dateReader) monthDay(c *calendar) bool {
	start := r.i
	m, ok := r.name(months)
	if !ok {
		return false
	}
	r.skip(".")
	if c.month, c.dom = m, r.day(); c.dom != 0 {
		c.year = r.year()
		return true
	}
	if y := r.number(4); y >= 1900 && y < 2100 && !r.wordGoesOn() {
		c.year = y
		return true
	}
	r.i, c.month = start, 0
	return false
}

// dayMonth reads "18 March 2021", "18th of March" or "18 March".
func (r *dateReader) dayMonth(c *calendar) bool {
	start := r.i
	d := r.day()
	if d == 0 {
		return false
	}
	r.skip("")
	if strings.HasPrefix(r.text[r.i:r.end], "of ") {
		r.i += len("of ")
	}
	m, ok := r.name(months)
	if !ok {
		r.i = start
		return false
	}
	c.dom, c.month = d, m
	c.year = r.year()
	return true
}

// iso reads "2021-03-18", "2021/03/18" and "18.03.2021".
func (r *dateReader) iso(c *calendar) bool {
	start := r.i
	if r.i+10 > r.end {
		return false
	}
	a := r.number(4)
	if r.i == start || r.i >= r.end {
		r.i = start
		return false
	}
	mark, width := r.text[r.i], r.i-start
	if mark != '-' && mark != '/' && mark != '.' {
		r.i = start
		return false
	}
	r.i++
	b := r.number(2)
	if r.i >= r.end || r.text[r.i] != mark {
		r.i = start
		return false
	}
	r.i++
	third := r.i
	n := r.number(4)
	switch {
	case width == 4 && mark != '.' && r.i-third == 2 && a >= 1900 && a < 2100:
		c.year, c.month, c.dom = a, b, n
	case width == 2 && mark == '.' && r.i-third == 4 && n >= 1900 && n < 2100:
		c.year, c.month, c.dom = n, b, a
	}
	if c.day() == 0 {
		*c, r.i = calendar{}, start
		return false
	}
	return true
}

package form

import (
	"strings"
	"unicode"

	"hotline/model"
	"hotline/model/parse/date"
)

// ClockOnly reports whether a folded text contains nothing but times of day and dates.
func ClockOnly(folded string) bool {
	for w := range strings.FieldsFuncSeq(folded, func(r rune) bool { return !unicode.IsLetter(r) && r != '.' }) {
		w = strings.Trim(w, ".")
		if w != "" && !date.IsMonth(w) && !ClockWords[w] {
			return false
		}
	}
	return true
}

// ClockWords are words that may be beside a date in a line that is only a date.
var ClockWords = Set(`am pm a.m p.m a.m. p.m. gmt utc et est edt pt pst pdt ct cst cdt mt bst cet cest msk at on ist eet eest t z
	sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thur thurs fri sat of the h`)

// Remainder returns the folded text of s with its digits blanked.
func Remainder(text string, s model.Span) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return ' '
		}
		return r
	}, Fold(s.In(text)))
}

// RunningTime reports whether s has the form "2:41", "02:41" or "1:02:41".
func RunningTime(s string) bool {
	colon := strings.LastIndexByte(s, ':')
	if colon < 1 || len(s)-colon != 3 || len(s) > 8 {
		return false
	}
	return strings.Trim(s, "0123456789:") == "" && s[0] != ':'
}

// Address reports whether a line begins with a web address.
func Address(line string) bool {
	line = strings.TrimLeft(line, "<(")
	return strings.HasPrefix(line, "http://") || strings.HasPrefix(line, "https://") || strings.HasPrefix(line, "www.")
}

package parse

import (
	"strings"
	"unicode"

	"hotline/model"
	"hotline/model/parse/date"
)

// stamps are the words that introduce a date on a line of its own, and whether it is the date of an update.
var stamps = []struct {
	words   string
	updated bool
}{
	{"published on", false}, {"published at", false}, {"published", false}, {"posted on", false}, {"posted", false}, {"first published", false},
	{"publication date", false}, {"date published", false}, {"date", false}, {"dated", false},
	{"last updated", true}, {"updated on", true}, {"updated at", true}, {"updated", true}, {"last modified", true}, {"modified", true}, {"update", true},
}

// dated removes a line that is only a date, with or without a clock and a word such as "Published" or "Updated".
func (pg *page) dated(i int, line string) bool {
	if len(line) > 90 {
		return false
	}
	if stampedTwice(line) {
		pg.drop(i, "updated")
		return true
	}
	folded := strings.TrimLeft(fold(line), "–-(| ")
	updated, stamped := false, false
	for _, s := range stamps {
		if rest, ok := after(folded, s.words); ok && (rest == "" || !model.WordByte(folded[len(s.words)])) {
			updated, stamped, folded = s.updated, true, rest
			break
		}
	}
	p := pg.pieces[i]
	var found date.Calendar
	at := -1
	for j := p.Start; j < p.End; j++ {
		if j > p.Start && (model.WordByte(pg.text[j-1]|0x20) && !clockBefore(pg.text[p.Start:j])) {
			continue
		}
		if c, end := date.At(pg.text, j, p.End); end > 0 && (c.Day() != 0 || c.Dom != 0) {
			found, at = c, j
			break
		}
	}
	if at < 0 {
		if stamped && clockOnly(folded) { // "Updated at 3:58 p.m."
			pg.drop(i, "updated")
			return true
		}
		return false
	}
	if !stamped && !clockOnly(remainder(pg.text, p.Span)) || stamped && len(letters(remainder(pg.text, p.Span))) > 30 {
		return false
	}
	clock := at > p.Start && clockBefore(pg.text[p.Start:at]) && !stamped
	switch d := found.Day(); {
	case clock || updated:
		pg.drop(i, "site clock")
		if updated {
			pg.pieces[i].reason = "updated"
		}
		pg.bound(d, pg.pieces[i].reason)
	case shortDays[firstWord(line)] && strings.Contains(line, ", "): // "Tue, November 8, 2016", as a page prints it anywhere
		pg.drop(i, "published")
		if strings.Contains(line, " at ") && i < pg.firstProse() { // with its time, above the article
			pg.tell(d, "date line", trustLine)
		}
	case stamped || i < headlineTop && i < pg.firstProse() && !strings.HasSuffix(line, ":"):
		pg.drop(i, "published")
		pg.tell(d, "date line", trustLine)
	default:
		return false
	}
	return true
}

// stampedTwice reports whether a line consists of two days, the second of which is that of an update: "04.05.2021 - Update :
// 05.05.2021".
func stampedTwice(line string) bool {
	if line[0] < '0' || line[0] > '9' {
		return false
	}
	first, second, ok := strings.Cut(strings.ToLower(line), "update")
	_, second, _ = strings.Cut(second, ":")
	first, second = strings.Trim(first, " -–|("), strings.TrimSpace(second)
	return ok && len(first) >= len("1.1.2021") && len(second) >= len("1.1.2021") && strings.Trim(first, "0123456789./-: ") == "" && strings.Trim(second, "0123456789./-: ") == ""
}

// ago reports whether a line only says how old the page is: "6 years ago".
func ago(line string) bool {
	n, unit, ok := strings.Cut(line, " ")
	unit, tail := strings.CutSuffix(unit, " ago")
	return ok && tail && len(n) <= 3 && digits(n) && words(unit) == 1
}

// clockBefore reports whether s is a time of day with its zone, as a site prints the time of the visit.
func clockBefore(s string) bool {
	if len(s) < 8 || s[0] < '0' || s[0] > '9' {
		return false
	}
	s = strings.TrimSpace(s)
	return len(s) >= 8 && len(s) <= 14 && strings.Contains(s, ":") &&
		(strings.HasSuffix(s, "GMT") || strings.HasSuffix(s, "UTC"))
}

// clockWords are words that may be beside a date in a line that is only a date.
var clockWords = set(`am pm a.m p.m a.m. p.m. gmt utc et est edt pt pst pdt ct cst cdt mt bst cet cest msk at on ist eet eest t z
	sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thur thurs fri sat of the h`)

// shortDays are days of the week as pages abbreviate them; a diary spells them out.
var shortDays = set("Mon Tue Wed Thu Fri Sat Sun")

// clockOnly reports whether a folded text contains nothing but times of day and dates.
func clockOnly(folded string) bool {
	for w := range strings.FieldsFuncSeq(folded, func(r rune) bool { return !unicode.IsLetter(r) && r != '.' }) {
		w = strings.Trim(w, ".")
		if w != "" && !date.IsMonth(w) && !clockWords[w] {
			return false
		}
	}
	return true
}

// remainder returns the folded text of s with its digits blanked.
func remainder(text string, s model.Span) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return ' '
		}
		return r
	}, fold(s.In(text)))
}

package site

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/date"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
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
func dated(pg *pieces.Page, i int, line string) bool {
	if len(line) > 90 {
		return false
	}
	if stampedTwice(line) {
		pg.Drop(i, "updated")
		return true
	}
	folded := strings.TrimLeft(form.Fold(line), "–-(| ")
	updated, stamped := false, false
	for _, s := range stamps {
		if rest, ok := after(folded, s.words); ok && (rest == "" || !model.WordByte(folded[len(s.words)])) {
			updated, stamped, folded = s.updated, true, rest
			break
		}
	}
	p := pg.Pieces[i]
	var found date.Calendar
	at := -1
	for j := p.Start; j < p.End; j++ {
		if j > p.Start && (model.WordByte(pg.Text[j-1]|0x20) && !clockBefore(pg.Text[p.Start:j])) {
			continue
		}
		if c, end := date.At(pg.Text, j, p.End); end > 0 && (c.Day() != 0 || c.Dom != 0) {
			found, at = c, j
			break
		}
	}
	if at < 0 {
		if stamped && form.ClockOnly(folded) { // "Updated at 3:58 p.m."
			pg.Drop(i, "updated")
			return true
		}
		return false
	}
	if !stamped && !form.ClockOnly(form.Remainder(pg.Text, p.Span)) || stamped && len(form.Letters(form.Remainder(pg.Text, p.Span))) > 30 {
		return false
	}
	clock := at > p.Start && clockBefore(pg.Text[p.Start:at]) && !stamped
	switch d := found.Day(); {
	case clock || updated:
		pg.Drop(i, "site clock")
		if updated {
			pg.Pieces[i].Reason = "updated"
		}
		pg.Bound(d, pg.Pieces[i].Reason)
	case shortDays[form.FirstWord(line)] && strings.Contains(line, ", "): // "Tue, November 8, 2016", as a page prints it anywhere
		pg.Drop(i, "published")
		if strings.Contains(line, " at ") && i < pg.FirstProse() { // with its time, above the article
			pg.Tell(d, "date line", pieces.TrustLine)
		}
	case stamped || i < pieces.HeadlineTop && i < pg.FirstProse() && !strings.HasSuffix(line, ":"):
		pg.Drop(i, "published")
		pg.Tell(d, "date line", pieces.TrustLine)
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
	return ok && tail && len(n) <= 3 && form.Digits(n) && form.Words(unit) == 1
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

// shortDays are days of the week as pages abbreviate them; a diary spells them out.
var shortDays = form.Set("Mon Tue Wed Thu Fri Sat Sun")

// after returns what follows prefix in the folded line, without leading separators, and whether the line begins with prefix.
func after(folded, prefix string) (string, bool) {
	if !strings.HasPrefix(folded, prefix) {
		return folded, false
	}
	return strings.TrimLeft(folded[len(prefix):], " :–-|"), true
}

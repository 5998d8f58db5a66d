package parse

import (
	"strings"
	"unicode"

	"hotline/model/parse/date"
)

const calendarWords = 16 // words of an entry in a site's calendar

// calendars removes the calendar that a newsletter has under its text: its heading, "#### Some Site's Calendar: Now until then.",
// and the days below it; and a line that counts the days to an event.
func (pg *page) calendars() {
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		p := pg.pieces[i]
		if p.role != body || p.Len() > shortLine {
			continue
		}
		line := pg.of(i)
		if countsDown(line) {
			pg.drop(i, "widget")
			continue
		}
		heading, ok := strings.CutPrefix(strings.TrimLeft(line, bullets), "#")
		if !ok || !strings.Contains(heading, " Calendar") {
			continue
		}
		j := i + 1
		for j < len(pg.pieces) && pg.pieces[j].role == body && dayEntry(pg.of(j)) {
			j++
		}
		if j-i > listLines {
			pg.dropAll(i, j, "widget")
		}
	}
}

// dayEntry reports whether a line is a day in bold and what happens then: "**📺 June 27**: The debate."
func dayEntry(line string) bool {
	day, what, ok := strings.Cut(strings.TrimPrefix(strings.TrimLeft(line, "* "), "**"), "**")
	if !ok || words(what) > calendarWords {
		return false
	}
	day = strings.TrimLeftFunc(day, func(r rune) bool { return !unicode.IsLetter(r) })
	month, dom, ok := strings.Cut(day, " ")
	return ok && date.IsMonth(strings.ToLower(strings.TrimSuffix(month, "."))) && digits(strings.TrimRight(dom, ":")) && dom != ""
}

// countsDown reports whether a line set apart in italics counts the days to events: "*The elections are in 188 days.*"
func countsDown(line string) bool {
	return len(line) > 2 && (line[0] == '*' || line[0] == '_') && line[len(line)-1] == line[0] && strings.Contains(line, " are in ") && strings.HasSuffix(strings.Trim(line, "*_."), " days") &&
		words(line) <= promoWords && !quoting(line)
}

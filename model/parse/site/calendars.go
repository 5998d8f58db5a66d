package site

import (
	"strings"
	"unicode"

	"hotline/model/parse/date"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const calendarWords = 16 // words of an entry in a site's calendar

// Calendars removes the calendar that a newsletter has under its text: its heading, "#### Some Site's Calendar: Now until then.",
// and the days below it; and a line that counts the days to an event.
func Calendars(pg *pieces.Page) {
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		p := pg.Pieces[i]
		if p.Role != pieces.Body || p.Len() > form.ShortLine {
			continue
		}
		line := pg.Of(i)
		if countsDown(line) {
			pg.Drop(i, "widget")
			continue
		}
		heading, ok := strings.CutPrefix(strings.TrimLeft(line, form.Bullets), "#")
		if !ok || !strings.Contains(heading, " Calendar") {
			continue
		}
		j := i + 1
		for j < len(pg.Pieces) && pg.Pieces[j].Role == pieces.Body && dayEntry(pg.Of(j)) {
			j++
		}
		if j-i > form.ListLines {
			pg.DropAll(i, j, "widget")
		}
	}
}

// dayEntry reports whether a line is a day in bold and what happens then: "**📺 June 27**: The debate."
func dayEntry(line string) bool {
	day, what, ok := strings.Cut(strings.TrimPrefix(strings.TrimLeft(line, "* "), "**"), "**")
	if !ok || form.Words(what) > calendarWords {
		return false
	}
	day = strings.TrimLeftFunc(day, func(r rune) bool { return !unicode.IsLetter(r) })
	month, dom, ok := strings.Cut(day, " ")
	return ok && date.IsMonth(strings.ToLower(strings.TrimSuffix(month, "."))) && form.Digits(strings.TrimRight(dom, ":")) && dom != ""
}

// countsDown reports whether a line set apart in italics counts the days to events: "*The elections are in 188 days.*"
func countsDown(line string) bool {
	return len(line) > 2 && (line[0] == '*' || line[0] == '_') && line[len(line)-1] == line[0] && strings.Contains(line, " are in ") && strings.HasSuffix(strings.Trim(line, "*_."), " days") &&
		form.Words(line) <= form.PromoWords && !form.Quoting(line)
}

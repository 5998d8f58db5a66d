package page

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// months are the first letters of the names of months in dates.
var months = [...][]string{
	{"jan", "янв"}, {"feb", "фев"}, {"mar", "мар"}, {"apr", "апр"}, {"may", "мая"}, {"jun", "июн"},
	{"jul", "июл"}, {"aug", "авг"}, {"sep", "сен"}, {"oct", "окт"}, {"nov", "ноя"}, {"dec", "дек"},
}

// monthWords matches a month; text before it may be joined to it, as in "PressApril", if a space is missing.
var monthWords = `(` + strings.Join(slices.Concat(months[:]...), "|") + `)\p{L}*`

// dateForm is a date format with a year that means the same everywhere (4/5/2021 does not), and the groups of its parts.
type dateForm struct {
	*regexp.Regexp
	year, month, day int
}

// dateForms and changed are compiled for the first page that shows a date and says it nowhere else.
var dateForms = sync.OnceValue(func() []dateForm {
	return []dateForm{
		{regexp.MustCompile(`(?i)\b(\d{1,2})(?:st|nd|rd|th)?\.? +` + monthWords + `\.?,? +((?:19|20)\d\d)`), 3, 2, 1},
		{regexp.MustCompile(`(?i)` + monthWords + `\.? +(\d{1,2})(?:st|nd|rd|th)?,? +((?:19|20)\d\d)`), 3, 1, 2},
		{regexp.MustCompile(`\b(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)\b`), 3, 2, 1},
		{regexp.MustCompile(`\b((?:19|20)\d\d)-(\d{2})-(\d{2})`), 1, 2, 3},
	}
})

// changed matches words before a date that is not the one of publication.
var changed = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:updat|modif|edited|correct|обновл|изменен|исправлен)\p{L}*\W*$`)
})

// shownDate returns the first date in words or figures on one of the lines, as ISO 8601.
func shownDate(lines []string) string {
	for _, line := range lines {
		for _, form := range dateForms() {
			for _, at := range form.FindAllStringSubmatchIndex(line, -1) {
				if changed().MatchString(line[:at[0]]) {
					continue
				}
				part := func(n int) string { return line[at[2*n]:at[2*n+1]] }
				if d := iso(part(form.year), part(form.month), part(form.day)); d != "" {
					return d
				}
			}
		}
	}
	return ""
}

func iso(year, month, day string) string {
	m, err := strconv.Atoi(month)
	if err != nil {
		m = monthNamed(month)
	}
	s := fmt.Sprintf("%s-%02d-%02s", year, m, day)
	if _, err := time.Parse("2006-01-02", s); err != nil {
		return ""
	}
	return s
}

func monthNamed(start string) int {
	return 1 + slices.IndexFunc(months[:], func(starts []string) bool { return slices.Contains(starts, strings.ToLower(start)) })
}

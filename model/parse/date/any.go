package date

import (
	"strings"

	"hotline/model"
)

// Any reads a date as containers write it: ISO with or without a time, or any of the forms used in texts, anywhere in s; it
// returns 0 if there is none. Cost: linear in s.
func Any(s string) model.Day {
	s = strings.TrimSpace(s)
	if len(s) >= 10 {
		if d := model.ParseDay(s[:10]); d != 0 {
			return d
		}
	}
	for _, form := range [...]func(string) model.Day{compactDate, slashDate, hyphenDate} {
		if d := form(s); d != 0 {
			return d
		}
	}
	for i := range s {
		if i > 0 && model.WordByte(s[i-1]|0x20) {
			continue
		}
		if c, end := At(s, i, len(s)); end > 0 && c.Day() != 0 {
			return c.Day()
		}
	}
	return 0
}

// slashDate reads "3/19/2021" or "19/3/2021" at the start of s if only one of the numbers can be the month.
func slashDate(s string) model.Day {
	parts := strings.SplitN(s, "/", 3)
	if len(parts) < 3 {
		return 0
	}
	var n [3]int
	for i, part := range parts {
		r := Reader{part, 0, len(part)}
		n[i] = r.number(4)
	}
	switch {
	case n[0] > 12 && n[1] <= 12:
		return plausible(n[2], n[1], n[0])
	case n[1] > 12 || n[0] == n[1]:
		return plausible(n[2], n[0], n[1])
	}
	return 0
}

// hyphenDate reads "28-MAR-1987" at the start of s, as databases and news agencies write it.
func hyphenDate(s string) model.Day {
	parts := strings.SplitN(s, "-", 3)
	if len(parts) < 3 {
		return 0
	}
	dom, year := Reader{parts[0], 0, len(parts[0])}, Reader{parts[2], 0, len(parts[2])}
	return model.NewDay(year.year(), months[strings.ToLower(parts[1])], dom.day())
}

// compactDate reads "20210319" at the start of s.
func compactDate(s string) model.Day {
	r := Reader{s, 0, len(s)}
	n := r.number(8)
	if r.Pos != 8 {
		return 0
	}
	return plausible(n/10000, n/100%100, n%100)
}

// plausible returns a day of the years in which there can be such files and addresses, or 0.
func plausible(year, month, dom int) model.Day {
	if year < 1990 || year > 2099 {
		return 0
	}
	return model.NewDay(year, month, dom)
}

package date

import (
	"strings"

	"hotline/model"
)

// InAddress returns the date that an address contains ("/2021/03/19/", "/20210319…", "2021-03-19"), or 0.
func InAddress(address string) model.Day {
	for i := 0; i < len(address); i++ {
		if address[i] < '1' || address[i] > '2' || i > 0 && address[i-1] >= '0' && address[i-1] <= '9' {
			continue
		}
		r := Reader{address, i, len(address)}
		var c Calendar
		if r.iso(&c) {
			return plausible(c.Year, c.Month, c.Dom)
		}
		if d := slashed(address[i:]); d != 0 {
			return d
		}
		if len(address)-i >= 8 {
			if d := compactDate(address[i:min(len(address), i+8)]); d != 0 {
				return d
			}
		}
	}
	return 0
}

// slashed reads "2021/3/19" and "2021/mar/19" at the start of s.
func slashed(s string) model.Day {
	parts := strings.SplitN(s, "/", 4)
	if len(parts) < 3 {
		return 0
	}
	d := Reader{parts[2], 0, len(parts[2])}
	year, month := yearAndMonth(parts[0], parts[1])
	return plausible(year, month, d.number(2))
}

// MonthInAddress returns the month that an address contains without a day, "/2021/03/talks-resume" or "/2021/mar/talks-resume";
// From is 0 if there is none.
func MonthInAddress(address string) model.When {
	parts := strings.Split(address, "/")
	for i := 1; i+2 < len(parts); i++ {
		year, month := yearAndMonth(parts[i], parts[i+1])
		if first := plausible(year, month, 1); first != 0 {
			return model.When{From: first, To: model.NewDay(year+month/12, month%12+1, 1).Add(-1), Basis: "URL"}
		}
	}
	return model.When{}
}

// yearAndMonth reads "2021" and "3", "03" or "mar"; a part that it cannot read is 0.
func yearAndMonth(y, m string) (year, month int) {
	if len(y) == 4 {
		r := Reader{y, 0, 4}
		year = r.number(4)
	}
	month, ok := months[m]
	if r := (Reader{m, 0, len(m)}); !ok {
		if month = r.number(2); r.Pos < len(m) {
			month = 0
		}
	}
	return year, month
}

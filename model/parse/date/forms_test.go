package date

import (
	"testing"

	"hotline/model"
)

func TestAny(t *testing.T) {
	for s, want := range map[string]model.Day{
		"2021-03-19T10:00:00Z":          20210319,
		"Fri, 19 Mar 2021 10:00:00 GMT": 20210319,
		"20210319":                      20210319,
		"3/19/2021 10:00":               20210319,
		"19/3/2021":                     20210319,
		"3/3/2021":                      20210303,
		"3/4/2021":                      0, // two days are possible
		"on 19.03.2021, at noon":        20210319,
		"8-MAR-1987 13:05:49.63":        19870308,
		"28-mar-1987":                   19870328,
		"32-MAR-1987":                   0,
		"week-end-2021":                 0,
		"19 March":                      0,
		"32 March 2021":                 0,
		"recently":                      0,
		"":                              0,
	} {
		if got := Any(s); got != want {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
}

func TestInAddress(t *testing.T) {
	for address, want := range map[string]model.Day{
		"https://x.org/news/2021/03/19/a.html":         20210319,
		"https://x.org/2021/mar/9/a":                   20210309,
		"https://x.org/202103191042799942-a/":          20210319,
		"https://x.org/20210319/a/":                    20210319,
		"https://x.org/a-2021-03-19":                   20210319,
		"https://x.org/story/2021/02/talks-190713":     0,
		"https://x.org/2021/13/19/a":                   0,
		"https://x.org/a-120210319":                    0, // digits before it
		"https://x.org/1821/03/19/the-paper-of-old":    0,
		"https://x.org/a-story-of-no-day-at-all-19039": 0,
	} {
		if got := InAddress(address); got != want {
			t.Errorf("%s: %v, want %v", address, got, want)
		}
	}
}

func TestMonthInAddress(t *testing.T) {
	for address, want := range map[string]string{
		"https://x.org/story/2021/02/talks-190713?id=3": "2021-02-01…2021-02-28",
		"https://x.org/2021/dec/talks":                  "2021-12-01…2021-12-31",
		"https://x.org/2021/13/talks":                   "unknown",
		"https://x.org/talks/2021/02":                   "unknown", // nothing follows
	} {
		if got := MonthInAddress(address).String(); got != want {
			t.Errorf("%s: %s, want %s", address, got, want)
		}
	}
}

func TestInPath(t *testing.T) {
	for _, tt := range []struct {
		id, file string
		want     model.Day
		where    string
	}{
		{"a/2021-03-19_talks.txt", "news/a/2021-03-19_talks.txt", 20210319, "file name, weak"},
		{"2021_03_19.txt", "2021_03_19.txt", 20210319, "file name, weak"},
		{"2021/03/19/talks.txt", "2021/03/19/talks.txt", 20210319, "folder name, weak"},
		{"x_b20210319.txt", "x_b20210319.txt", 0, ""}, // part of a hash
		{"17", "dump-2021-03-19.jsonl.gz", 0, ""},     // a file of many articles
		{"", "2021-03-19.txt", 0, ""},                 // no id
		{"1899-03-19.txt", "1899-03-19.txt", 0, ""},   // before there were such files
	} {
		if day, where := InPath(model.Document{ID: tt.id, File: tt.file}); day != tt.want || where != tt.where {
			t.Errorf("%s of %s: %v (%s), want %v (%s)", tt.id, tt.file, day, where, tt.want, tt.where)
		}
	}
}

func TestNames(t *testing.T) {
	for _, name := range []string{"march", "sept", "jan", "марта"} {
		if !IsMonth(name) || IsWeekday(name) {
			t.Errorf("%s is no month", name)
		}
	}
	for _, name := range []string{"sunday", "thurs", "sat"} {
		if !IsWeekday(name) || IsMonth(name) {
			t.Errorf("%s is no weekday", name)
		}
	}
	if IsMonth("March") || IsMonth("") || IsWeekday("today") {
		t.Error("too many names")
	}
}

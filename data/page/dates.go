package page

import (
	"strconv"
	"strings"
	"time"
)

// dateTags are the meta tags with the day of publication, best first.
var dateTags = [...]string{
	"article:published_time", "og:article:published_time", "article:published", "datepublished", "parsely-pub-date",
	"cxenseparse:recs:publishtime", "sailthru.date", "publishdate", "publish-date", "publish_date", "pubdate",
	"published_at", "published-date", "date.issued", "dcterms.issued", "dcterms.created", "dc.date.issued",
	"dc.date.created", "dcterms.date", "dc.date", "article.published", "originalpublicationdate", "date",
	"og:pubdate", "citation_publication_date",
}

// published returns the date of publication as the page gives it: from JSON-LD, or the tags, or an element marked as that date,
// or the first date below a heading, or on the page. Anything that is not a date is ignored.
func (h *head) published() string {
	if d := date(h.story.published); d != "" {
		return d
	}
	for _, tag := range dateTags {
		if d := date(h.metas[tag]); d != "" {
			return d
		}
	}
	for _, fits := range [...]func(stamp) bool{
		func(s stamp) bool { return s.published }, func(s stamp) bool { return s.below }, func(stamp) bool { return true },
	} {
		for _, s := range h.times {
			if d := date(s.value); d != "" && fits(s) {
				return d
			}
		}
	}
	return ""
}

// layouts are the date formats that pages write for machines, and the simplest that they write for people; those of ISO 8601
// first.
var layouts = [...]string{
	"2006-01-02", "2006/01/02", "20060102", "2 January 2006", "January 2, 2006", "Jan 2, 2006", "2 Jan 2006",
	"Monday, January 2, 2006", "Monday, 2 January 2006", "Mon, 2 Jan 2006", "2.1.2006", "02.01.2006",
	time.UnixDate, time.ANSIC, time.RubyDate, time.RFC850,
}

// date returns s as an ISO 8601 date, or "" if it is not a date. A date already in that form is unchanged.
func date(s string) string {
	s = strings.TrimSpace(s)
	if m := Moment(s); m != "" {
		return m
	}
	for i, layout := range layouts {
		for _, cut := range [...]int{len(layout), len(s)} {
			if cut > len(s) {
				continue
			}
			t, err := time.Parse(layout, s[:cut])
			switch {
			case err != nil:
			case i == 0:
				return s
			default:
				return t.Format(time.DateOnly)
			}
		}
	}
	return ""
}

// Moment converts a count of seconds, milliseconds or microseconds since 1970, as databases store dates, to RFC 3339; it returns
// "" if s is not one, or for a year before 1990.
func Moment(s string) string {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || len(s) < len("1000000000") {
		return ""
	}
	for n > 1e11 {
		n /= 1000
	}
	if t := time.Unix(n, 0).UTC(); t.Year() >= 1990 && t.Year() < 2100 {
		return t.Format(time.RFC3339)
	}
	return ""
}

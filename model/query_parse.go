package model

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xrash/smetrics"
)

// ParseQuery parses the text form of a Query: terms separated by white space, each with an optional "-", an optional field and
// colon, and values separated by commas; a value with spaces is enclosed in quotation marks. The error names the term and says
// what would be right.
func ParseQuery(s string) (Query, error) {
	var q Query
	r := queryReader{rest: s}
	for r.skipSpace(); r.rest != ""; r.skipSpace() {
		before := r.rest
		t, err := r.term()
		if err != nil {
			return nil, err
		}
		if len(t.Values) > 0 {
			q = append(q, t)
		} else if typed := before[:len(before)-len(r.rest)]; strings.Trim(typed, "-,") == "" {
			return nil, fmt.Errorf("%s: wants a word, or a field such as by:lavrov", typed)
		}
	}
	if err := q.Possible(); err != nil {
		return nil, err
	}
	return q, nil
}

type queryReader struct{ rest string }

func (r *queryReader) skipSpace() { r.rest = strings.TrimLeftFunc(r.rest, unicode.IsSpace) }

func (r *queryReader) term() (Term, error) {
	var t Term
	if after, ok := strings.CutPrefix(r.rest, "-"); ok {
		t.Not, r.rest = true, after
	}
	name := fieldName(r.rest)
	if name != "" {
		i := slices.Index(fieldNames[:], strings.ToLower(name))
		if i < 0 {
			return t, noField(name)
		}
		t.Field, r.rest = Field(i), r.rest[len(name)+1:]
	}
	for {
		v, err := r.value()
		if err != nil {
			return t, err
		}
		if v != "" {
			if v, err = checkValue(t.Field, v); err != nil {
				return t, err
			}
			t.Values = append(t.Values, v)
		}
		after, more := strings.CutPrefix(r.rest, ",")
		if !more {
			break
		}
		r.rest = after
	}
	if t.Field != FieldWord && len(t.Values) == 0 {
		return t, fmt.Errorf("%s: wants %s after the colon", t.Field, fieldWants[t.Field])
	}
	return t, nil
}

// noField is the error for a name that is no field. It says which field is spelt almost like it.
func noField(name string) error {
	near, least := "", 3 // letters
	for _, f := range Fields() {
		d := smetrics.WagnerFischer(strings.ToLower(name), f.String(), 1, 1, 1)
		if d < least && (d < 2 || len(f.String()) > 4) && d < len(f.String())-1 {
			near, least = f.String(), d
		}
	}
	if near != "" {
		return fmt.Errorf("%s: is no field; did you mean %s:? Or put the words in quotation marks", name, near)
	}
	return fmt.Errorf("%s: is no field; write one of %s, or put the words in quotation marks", name, fieldList())
}

// fieldName returns the letters before a colon at the start of s, or "".
func fieldName(s string) string {
	for i, c := range s {
		if c == ':' {
			return s[:i]
		}
		if !unicode.IsLetter(c) {
			break
		}
	}
	return ""
}

// closers maps each opening quotation mark to the marks that close it.
var closers = map[rune]string{'"': `"\`, '“': `”\`, '„': `“”\`, '«': `»\`}

func (r *queryReader) value() (string, error) {
	first, w := utf8.DecodeRuneInString(r.rest)
	if ends, ok := closers[first]; ok {
		return r.quoted(ends, w)
	}
	end := strings.IndexFunc(r.rest, func(c rune) bool { return c == ',' || unicode.IsSpace(c) })
	if end < 0 {
		end = len(r.rest)
	}
	v := r.rest[:end]
	r.rest = r.rest[end:]
	return v, nil
}

func (r *queryReader) quoted(ends string, w int) (string, error) {
	whole := r.rest
	r.rest = r.rest[w:]
	var b strings.Builder
	for {
		i := strings.IndexAny(r.rest, ends)
		if i < 0 {
			return "", fmt.Errorf("%s: the quotation mark is not closed", whole)
		}
		b.WriteString(r.rest[:i])
		c, w := utf8.DecodeRuneInString(r.rest[i:])
		r.rest = r.rest[i+w:]
		if c != '\\' {
			return b.String(), nil
		}
		_, w = utf8.DecodeRuneInString(r.rest)
		b.WriteString(r.rest[:w])
		r.rest = r.rest[w:]
	}
}

var fieldWants = [...]string{
	FieldBy:     "a name, such as lavrov",
	FieldAbout:  "a name, such as lavrov",
	FieldIn:     "a name, such as lavrov",
	FieldTopic:  "a topic, such as summit",
	FieldSide:   "us, ru or other",
	FieldOutlet: "an outlet, such as reuters",
	FieldWire:   "a wire agency, such as ap",
	FieldPlace:  "a place, such as moscow",
	FieldKind:   "direct, partial or indirect",
	FieldSure:   "high, medium or low",
	FieldMedia:  "state, public or private",
	FieldTag:    "a tag of yours, such as arms",
	FieldSince:  "a day such as 2021-05-04, 2021-05 or 2021",
	FieldUntil:  "a day such as 2021-05-04, 2021-05 or 2021",
	FieldOn:     "a day such as 2021-05-04, 2021-05 or 2021",
	FieldDated:  "day, range or no",
}

// spellings maps the accepted spellings of the values of a closed field to the values.
var spellings = map[Field]map[string]string{
	FieldSide:  {"us": "us", "usa": "us", "american": "us", "ru": "ru", "russia": "ru", "russian": "ru", "other": "other"},
	FieldKind:  {"direct": "direct", "partial": "partial", "indirect": "indirect"},
	FieldSure:  {"high": "high", "medium": "medium", "low": "low"},
	FieldMedia: {"state": "state", "public": "public", "private": "private"},
	FieldDated: {"day": "day", "yes": "day", "range": "range", "no": "no"},
}

// checkValue returns the value in the form that a Query keeps, or an error that says what would be right.
func checkValue(f Field, v string) (string, error) {
	ok := true
	switch f {
	case FieldSide, FieldKind, FieldSure, FieldMedia, FieldDated:
		v, ok = closedValue(f, v)
	case FieldSince, FieldUntil, FieldOn:
		_, _, ok = Period(v)
	}
	if !ok {
		return v, fmt.Errorf("%s:%s: wants %s", f, v, fieldWants[f])
	}
	return v, nil
}

func closedValue(f Field, v string) (string, bool) {
	if known, ok := spellings[f][strings.ToLower(v)]; ok {
		return known, true
	}
	return v, false
}

func fieldList() string {
	var names []string
	for _, f := range Fields() {
		names = append(names, f.String()+":")
	}
	return strings.Join(names, " ")
}

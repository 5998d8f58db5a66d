package model

import (
	"strings"
	"unicode"
)

// Sentence returns the Query in plain English: "quotes by Lavrov and Blinken about the summit, May 2021".
func (q Query) Sentence() string {
	if len(q) == 0 {
		return "all quotes"
	}
	var before, after []string
	var when string
	for _, t := range q {
		switch t.Field {
		case FieldKind:
			before = append(before, negated(t.Not, "", "not ")+list(t.Values, "or"))
		case FieldSince, FieldUntil, FieldOn:
			when += ", " + negated(t.Not, "", "not ") + dateWords[t.Field] + list(each(t.Values, periodName), "or")
		default:
			after = append(after, t.clause())
		}
	}
	words := append(before, "quotes")
	return strings.Join(append(words, after...), " ") + when
}

var dateWords = map[Field]string{FieldSince: "since ", FieldUntil: "until "}

func (t Term) clause() string {
	no := negated(t.Not, "", "not ")
	switch t.Field {
	case FieldBy:
		return no + "by " + list(each(t.Values, nameCase), "and")
	case FieldAbout:
		return no + "about " + list(each(t.Values, nameCase), "or")
	case FieldIn:
		return negated(t.Not, "in articles with ", "in articles without ") + list(each(t.Values, nameCase), "or")
	case FieldTopic:
		return no + "about " + list(each(t.Values, topicName), "or")
	case FieldSide:
		return no + "by " + list(each(t.Values, sideName), "and")
	case FieldOutlet:
		return no + "in " + list(each(t.Values, nameCase), "or")
	case FieldWire:
		return no + "through " + list(each(t.Values, nameCase), "or")
	case FieldTag:
		return no + "tagged " + list(each(t.Values, func(s string) string { return "#" + s }), "or")
	case FieldSure:
		return no + "of " + list(t.Values, "or") + " sureness"
	case FieldDated:
		return no + list(each(t.Values, datedName), "or")
	case FieldMedia:
		return no + "only through " + list(t.Values, "or") + " media"
	case FieldPlace:
		return no + "from " + list(each(t.Values, nameCase), "or")
	}
	return negated(t.Not, "with ", "without ") + list(each(t.Values, inMarks), "or")
}

func negated(not bool, yes, no string) string {
	if not {
		return no
	}
	return yes
}

// list joins values as in English: "a", "a and b", "a, b and c".
func list(values []string, last string) string {
	n := len(values)
	if n < 2 {
		return strings.Join(values, "")
	}
	return strings.Join(values[:n-1], ", ") + " " + last + " " + values[n-1]
}

func each(values []string, f func(string) string) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = f(v)
	}
	return out
}

// nameCase capitalises a name that was typed in lower case or written as an id; a name with any capital is left as it is.
func nameCase(s string) string {
	if id, ok := strings.CutPrefix(s, "@"); ok {
		s = strings.ReplaceAll(id, "-", " ")
	}
	if strings.ContainsFunc(s, unicode.IsUpper) {
		return s
	}
	start := true
	return strings.Map(func(r rune) rune {
		first := start
		start = r == ' ' || r == '-'
		if first {
			return unicode.ToUpper(r)
		}
		return r
	}, s)
}

func topicName(s string) string { return strings.ReplaceAll(s, "-", " ") }

func inMarks(s string) string { return "“" + s + "”" }

// datedName says what is known of a date: the value of a term dated:.
func datedName(s string) string {
	switch s {
	case "day":
		return "of a known day"
	case "range":
		return "of days known as a range"
	}
	return "without a date"
}

func sideName(s string) string {
	switch s {
	case "us":
		return "the US side"
	case "ru":
		return "the Russian side"
	}
	return "others"
}

// periodName formats a day, month or year as a newspaper does: "4 May 2021", "May 2021", "2021".
func periodName(s string) string {
	from, to, ok := Period(s)
	switch {
	case !ok:
		return s
	case from == to:
		return from.Time().Format("2 January 2006")
	case from.Month() == to.Month():
		return from.Time().Format("January 2006")
	}
	return from.Time().Format("2006")
}

package cite

import (
	"fmt"
	"strings"
	"time"

	"hotline/model"
)

// footnote returns the quote as a Chicago-style note, with its byte offsets and the fingerprint of the text to which they refer.
func footnote(q Quote) string {
	a := q.Article
	s := strings.Join(nonEmpty([]string{q.Who(), q.Office}), ", ")
	cue := q.Cued()
	if cue != "" && q.Office != "" {
		s += "," // "Sergey Lavrov, foreign minister, denied: …"
	}
	switch words := q.Words(); {
	case q.Kind == "direct":
		s += ", " + within(strings.TrimSuffix(strings.TrimPrefix(words, "“"), "”"))
	case cue != "":
		s += " " + cue + ": " + strings.TrimRight(words, ",.") + ","
	case q.Kind == "partial":
		s += ", " + words + ","
	default:
		s += ", in reported speech: " + strings.TrimRight(words, ",.") + ","
	}
	if day := longDay(q.Day()); day != q.Day() {
		s += " " + day + ","
	}
	for _, doubt := range q.Doubts() {
		s += " " + doubt + ","
	}
	s += " quoted in"
	title := headline(a.Title)
	if a.TitleMade {
		title = untitled + ","
	}
	for _, part := range nonEmpty([]string{comma(a.Byline), title}) {
		s += " " + part
	}
	s += " " + q.printedIn() + ", "
	switch {
	case q.Published.Date != "":
		s += longDay(q.Published.Date)
	case Date(q.Published) != "":
		s += Date(q.Published)
	default:
		s += "n.d."
	}
	if a.URL != "" {
		s += ", " + a.URL
	}
	s += fmt.Sprintf(" (%s, text %s).", q.Place(), model.Fingerprint(a.Text))
	if q.Note != "" {
		s += " " + q.Note
	}
	return Line(s)
}

// untitled stands for the headline of an article that has none.
const untitled = "untitled article"

// within returns the words in marks with the comma that goes inside them, in place of a full stop; what ends in a question or an
// exclamation needs none.
func within(words string) string {
	words = strings.TrimRight(words, " ,")
	last := words[strings.LastIndexByte(words, ' ')+1:]
	if rest, stop := strings.CutSuffix(last, "."); stop && !strings.HasSuffix(rest, ".") && !strings.Contains(rest, ".") { // not "U.S.", not "..."
		words = strings.TrimSuffix(words, ".")
	}
	if strings.HasSuffix(words, "?") || strings.HasSuffix(words, "!") {
		return "“" + words + "”"
	}
	return "“" + words + ",”"
}

// headline returns a headline in marks, with the comma that follows it inside them.
func headline(title string) string {
	inner, end := innerMarks(title), ""
	if strings.HasSuffix(title, "”") || strings.HasSuffix(title, `"`) {
		inner, end = strings.TrimSuffix(inner, "’"), "’"
	}
	return "“" + strings.TrimRight(inner, ".,") + "," + end + "”"
}

// innerMarks makes the double quotation marks of a headline single ones, as within others.
func innerMarks(title string) string {
	title = strings.NewReplacer("“", "‘", "”", "’").Replace(title)
	var b strings.Builder
	for i, part := range strings.Split(title, `"`) {
		if i > 0 {
			b.WriteString([]string{"’", "‘"}[i%2])
		}
		b.WriteString(part)
	}
	return b.String()
}

func comma(s string) string {
	if s == "" {
		return ""
	}
	return s + ","
}

// longDay formats 2021-05-19 as May 19, 2021, and leaves anything else as it is.
func longDay(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return t.Format("January 2, 2006")
}

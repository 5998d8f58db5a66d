package cite

import (
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"
	"time"

	"hotline/model"
	"hotline/model/corpus"
)

// Form is an output format for quotes. Its output ends in a line feed.
type Form struct {
	Name      string
	Extension string // of a file in this format, with its dot
	Write     func([]Quote) (string, error)
}

// Forms lists all formats, the default first.
var Forms = []Form{
	{"text", ".txt", each(func(_ int, q Quote) string { return Citation(q) + "\n" })},
	{"Markdown", ".md", each(func(i int, q Quote) string { return gap(i) + MarkdownQuote(q) })},
	{"Chicago footnote", ".txt", each(func(i int, q Quote) string { return fmt.Sprintf("%d. %s\n", i+1, footnote(q)) })},
	{"BibTeX", ".bib", func(all []Quote) (string, error) { return strings.Join(BibTeX(all), ""), nil }},
	{"CSV", ".csv", writeCSV},
	{"JSON", ".jsonl", writeJSON},
}

func each(write func(int, Quote) string) func([]Quote) (string, error) {
	return func(all []Quote) (string, error) {
		var b strings.Builder
		for i, q := range all {
			b.WriteString(write(i, q))
		}
		return b.String(), nil
	}
}

// gap returns the blank line between two blocks.
func gap(i int) string {
	if i == 0 {
		return ""
	}
	return "\n"
}

// Citation returns the quote on one line: “words” — speaker, office, outlet, date, file:start-end, URL.
func Citation(q Quote) string {
	parts := []string{q.Who(), q.Office, reported(q), q.printedIn(), q.Day(), q.Place(), q.Article.URL}
	s := q.Words() + " — " + Line(strings.Join(nonEmpty(parts), ", "))
	if q.Note != "" {
		s += " [" + Line(q.Note) + "]"
	}
	return s
}

// reported returns a warning if the words are not the speaker's own.
func reported(q Quote) string {
	if q.Kind == "indirect" {
		return "reported speech"
	}
	return ""
}

// MarkdownQuote returns the quote as a block quotation with its source below.
func MarkdownQuote(q Quote) string {
	source := "**" + Markdown(q.Who()) + "**"
	for _, s := range nonEmpty([]string{q.Office, reported(q), q.Day()}) {
		source += ", " + Markdown(s)
	}
	if q.Outlet != "" {
		source += ", *" + Markdown(q.Outlet) + "*"
	}
	s := fmt.Sprintf("> %s\n>\n> — %s (%s)\n", Markdown(q.Words()), source, Markdown(q.Place()))
	if q.Note != "" {
		s += "\n" + Markdown(q.Note) + "\n"
	}
	return s
}

// footnote returns the quote as a Chicago-style note, with its byte offsets and the fingerprint of the text to which they refer.
func footnote(q Quote) string {
	a := q.Article
	s := strings.Join(nonEmpty([]string{q.Who(), q.Office}), ", ")
	switch q.Kind {
	case "direct": // the comma goes inside the marks
		s += ", " + strings.TrimRight(strings.TrimSuffix(q.Words(), "”"), ",") + ",”"
	case "partial":
		s += ", " + q.Words() + ","
	default:
		s += ", in reported speech: " + strings.TrimRight(q.Words(), ",.") + ","
	}
	if q.Said.Date != "" {
		s += " " + longDay(q.Said.Date) + ","
	}
	s += " quoted in"
	title := "“" + strings.TrimRight(a.Title, ".,") + ",”"
	if a.TitleMade {
		title = "untitled article,"
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

func comma(s string) string {
	if s == "" {
		return ""
	}
	return s + ","
}

// longDay formats 2021-05-19 as May 19, 2021.
func longDay(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return t.Format("January 2, 2006")
}

// BibTeX returns an entry for each quote that cites its article and says what is quoted of it.
func BibTeX(quotes []Quote) []string {
	var b Bibliography
	for _, q := range quotes {
		a := q.Article
		note := fmt.Sprintf("%s, %s: %s, bytes %d–%d", q.Who(), q.Day(), q.Words(), q.Start, q.End)
		if q.Note != "" {
			note += ". " + q.Note
		}
		b.Add(Work{q.ID, a.Title, a.Byline, a.Outlet, a.Wire, a.URL, a.File, q.Published}, TeX(note))
	}
	return b.Entries
}

func writeCSV(all []Quote) (string, error) {
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	_ = w.Write([]string{
		"words", "kind", "speaker", "office", "side", "said", "outlet", "wire", "published", "title", "file", "start", "end",
		"fingerprint", "url", "how", "sure", "via", "note",
	}) // an error stays in w until Error
	for _, q := range all {
		a := q.Article
		cells := []string{
			q.Text, q.Kind, q.SpeakerText, q.Office, q.Side, Date(q.Said), a.Outlet, a.Wire, Date(q.Published), a.Title,
			Locate(a.File, a.ID), strconv.Itoa(q.Start), strconv.Itoa(q.End), model.Fingerprint(a.Text), a.URL, q.How, q.Sure,
			strings.Join(q.Via, "; "), q.Note,
		}
		for i := range cells {
			cells[i] = Cell(cells[i])
		}
		_ = w.Write(cells)
	}
	w.Flush()
	return b.String(), w.Error()
}

// jsonQuote is the record of a quote with what a citation adds to it.
type jsonQuote struct {
	corpus.QuoteRecord
	Office      string `json:"office"`
	URL         string `json:"url"`
	Fingerprint string `json:"fingerprint"` // of the text to which the offsets refer
	Note        string `json:"note"`
}

func writeJSON(all []Quote) (string, error) {
	var b strings.Builder
	for _, q := range all {
		line, err := JSONLine(jsonQuote{q.QuoteRecord, q.Office, q.Article.URL, model.Fingerprint(q.Article.Text), q.Note})
		if err != nil {
			return "", err
		}
		b.Write(line)
	}
	return b.String(), nil
}

func nonEmpty(all []string) []string {
	var out []string
	for _, s := range all {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}

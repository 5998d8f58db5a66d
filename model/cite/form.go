package cite

import (
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"

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

// Citation returns the quote on one line: “words” — speaker, office, outlet, date, file:start-end, URL; or "speaker denied: words — …".
func Citation(q Quote) string {
	lead, parts := q.Words(), []string{q.Who()}
	if cue := q.Cued(); cue != "" {
		lead, parts = Line(q.Who())+" "+cue+": "+lead, nil
	}
	parts = append(parts, q.Office, q.reported())
	parts = append(append(parts, q.Doubts()...), q.printedIn(), q.Day(), q.printedOn(), q.Place(), q.Article.URL)
	s := lead + " — " + Line(strings.Join(nonEmpty(parts), ", "))
	if q.Note != "" {
		s += " [" + Line(q.Note) + "]"
	}
	return s
}

// MarkdownQuote returns the quote as a block quotation with its source below.
func MarkdownQuote(q Quote) string {
	words, source := Markdown(q.Words()), "**"+Markdown(q.Who())+"**"
	if cue := q.Cued(); cue != "" {
		words = source + " " + Markdown(cue) + ": " + words
	}
	for _, s := range nonEmpty(append([]string{q.Office, q.reported()}, q.Doubts()...)) {
		source += ", " + Markdown(s)
	}
	source += ", " + Markdown(q.Day())
	if q.Outlet != "" {
		source += ", *" + Markdown(q.Outlet) + "*"
	}
	if s := q.printedOn(); s != "" {
		source += ", " + Markdown(s)
	}
	if a := q.Article; !a.TitleMade && a.Title != "" {
		source += ", " + linked("“"+Markdown(a.Title)+"”", a.URL)
	} else if a.URL != "" {
		source += ", " + linked(Markdown(a.URL), a.URL)
	}
	s := fmt.Sprintf("> %s\n>\n> — %s (%s)\n", words, source, Markdown(q.Place()))
	if q.Note != "" {
		s += "\n" + Markdown(q.Note) + "\n"
	}
	return s
}

// linked returns Markdown that leads to the address of a page, if it is one.
func linked(markdown, url string) string {
	if url = Line(url); !strings.HasPrefix(url, "https://") && !strings.HasPrefix(url, "http://") {
		return markdown
	}
	return "[" + markdown + "](<" + strings.NewReplacer("<", "%3C", ">", "%3E", `\`, "%5C", " ", "%20").Replace(url) + ">)"
}

// BibTeX returns an entry for each quote that cites its article and says what is quoted of it.
func BibTeX(quotes []Quote) []string {
	var b Bibliography
	for _, q := range quotes {
		a := q.Article
		who := strings.Join(nonEmpty(append([]string{q.Who(), q.reported()}, append(q.Doubts(), q.Day())...)), ", ")
		if cue := q.Cued(); cue != "" {
			who += ", " + cue
		}
		note := fmt.Sprintf("%s: %s, bytes %d–%d", who, q.Words(), q.Start, q.End)
		if q.Note != "" {
			note += ". " + q.Note
		}
		b.Add(Work{q.ID, titleOf(a.Title, a.TitleMade), a.Byline, a.Outlet, a.Wire, a.URL, a.File, q.Published}, TeX(note))
	}
	return b.Entries
}

func writeCSV(all []Quote) (string, error) {
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	_ = w.Write([]string{
		"words", "kind", "speaker", "office", "side", "said", "outlet", "wire", "published", "title", "file", "start", "end",
		"fingerprint", "url", "how", "sure", "via", "note", "day", "cue", "stance",
	}) // an error stays in w until Error
	for _, q := range all {
		a := q.Article
		cells := []string{
			q.Text, q.Kind, q.SpeakerText, q.Office, q.Side, Date(q.Said), a.Outlet, a.Wire, Date(q.Published), a.Title,
			Locate(a.File, a.ID), strconv.Itoa(q.Start), strconv.Itoa(q.End), model.Fingerprint(a.Text), a.URL, q.How, q.Sure,
			strings.Join(q.Via, "; "), q.Note, q.QuoteRecord.Day, q.CueWords(), q.Stance,
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

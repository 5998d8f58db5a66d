// Package cite formats quotes and articles as citations in which nothing from a source can control a terminal, a spreadsheet, a
// browser or TeX.
package cite

import (
	"cmp"
	"fmt"
	"path"
	"strings"

	"hotline/model"
	"hotline/model/corpus"
)

// Quote is a quotation, the article that printed it, and what a citation adds to them. Its JSON is that of the record.
type Quote struct {
	corpus.QuoteRecord
	Article *corpus.Article `json:"-"`
	Office  string          `json:"-"` // the speaker's at the time; empty if it is unknown
	Note    string          `json:"-"` // the reader's
}

// Of returns quote number quote.
func Of(c *corpus.Corpus, quote int) Quote {
	q := Quote{QuoteRecord: c.QuoteRecord(quote), Article: c.Article(c.Quote(quote).Article)}
	if who := c.Quote(quote).Speakers; len(who) == 1 && c.When(quote).Known() {
		q.Office = office(c.Person(who[0]).Offices, c.When(quote))
	}
	return q
}

// office returns the title held at the time; if there were several, the one that began last.
func office(offices []model.Office, at model.When) string {
	title, since := "", model.Day(0)
	for _, o := range offices {
		if o.Held(at) && (title == "" || o.From >= since) {
			title, since = o.Title, o.From
		}
	}
	return title
}

// Place returns where the quote is: file:start-end, in bytes of its article's text.
func (q Quote) Place() string {
	return fmt.Sprintf("%s:%d-%d", Locate(q.File, q.QuoteRecord.Article), q.Start, q.End)
}

// Locate names an article by its file and, if the file contains several, by its id.
func Locate(file, id string) string {
	if strings.HasSuffix(file, id) || strings.HasPrefix(path.Base(file), id) {
		return file
	}
	return file + "#" + id
}

// Who returns the speaker in words.
func (q Quote) Who() string {
	if q.SpeakerText == "" {
		return "unknown speaker"
	}
	return q.SpeakerText
}

// Day returns the day on which it was said, as any printing of it knows, or else what is known of it, or when it was published.
func (q Quote) Day() string {
	switch day := q.QuoteRecord.Day; {
	case day != "" && (q.Said != corpus.DateRecord{} || q.Published.Date != day):
		return day
	case q.Said != corpus.DateRecord{}:
		return Date(q.Said)
	case q.Published != corpus.DateRecord{}:
		return "published " + Date(q.Published)
	}
	return "date unknown"
}

// printedOn returns when its article was published, if it does not itself tell the day on which the words were said; or "".
func (q Quote) printedOn() string {
	day := q.QuoteRecord.Day
	if own := Date(q.Said); day == "" || own == day || own == "" && q.Published.Date == day || q.Published == (corpus.DateRecord{}) {
		return ""
	}
	return "published " + Date(q.Published)
}

// CueWords returns the words that report the quote on one line.
func (q Quote) CueWords() string {
	if q.Cue == nil {
		return ""
	}
	return Line(q.Cue.Text)
}

// Cued returns the words that report the quote if the speaker does not say it, or only asks: "denied"; or "".
func (q Quote) Cued() string {
	if q.Stance == "" || q.Stance == model.Says.String() {
		return ""
	}
	return strings.ToLower(cmp.Or(q.CueWords(), q.Stance))
}

// reported returns a warning if the words are not the speaker's own.
func (q Quote) reported() string {
	if q.Kind == model.Indirect.String() {
		return "reported speech"
	}
	return ""
}

// Doubts returns what a reader of the citation must know before relying on it: through whom the words came, what the reader of the
// program has corrected, and whether the speaker is uncertain.
func (q Quote) Doubts() []string {
	var all []string
	if len(q.Via) > 0 {
		all = append(all, "via "+strings.Join(q.Via, ", "))
	}
	switch {
	case q.How == model.HowReader.String():
		all = append(all, "speaker "+model.ByReader)
	case q.Said.Basis != model.ByReader && strings.Contains(q.Why, model.ByReader):
		all = append(all, model.ByReader)
	}
	if q.Said.Basis == model.ByReader {
		all = append(all, "day "+model.ByReader)
	}
	if q.Sure == model.Low.String() && q.How != model.HowNone.String() {
		all = append(all, "speaker uncertain")
	}
	return all
}

// Words returns the words of the quote as its kind requires: in quotation marks, or without if the source has none.
func (q Quote) Words() string {
	switch q.Kind {
	case "direct":
		return "“" + Line(q.Text) + "”"
	case "partial":
		return "… “" + Line(q.Text) + "” …"
	}
	return Line(q.Text)
}

// printedIn returns outlet and wire as a citation names them.
func (q Quote) printedIn() string {
	switch outlet, wire := q.Outlet, q.Article.Wire; {
	case outlet != "" && wire != "" && wire != outlet:
		return outlet + " / " + wire
	case outlet+wire == "":
		return "outlet unknown"
	case outlet == "":
		return wire
	default:
		return outlet
	}
}

// Date formats a day or range for people; it returns "" if it is unknown.
func Date(d corpus.DateRecord) string {
	switch {
	case d.Date != "":
		return d.Date
	case d.From != "" && d.To != "":
		return d.From + "…" + d.To
	case d.To != "":
		return "until " + d.To
	case d.From != "":
		return "since " + d.From
	}
	return ""
}

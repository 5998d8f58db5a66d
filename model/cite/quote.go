// Package cite writes quotes and articles as people cite them, in forms in which nothing of a source can command a
// terminal, a spreadsheet, a browser or TeX.
package cite

import (
	"fmt"
	"path"
	"strings"

	"hotline/model"
	"hotline/model/corpus"
)

// Quote is a quotation, the article that printed it, and what a citation says beside them. As JSON it is the record.
type Quote struct {
	corpus.QuoteRecord
	Article *corpus.Article `json:"-"`
	Office  string          `json:"-"` // the speaker's at the time; empty where it is not known
	Note    string          `json:"-"` // the reader's
}

// Of is the quote with the given number.
func Of(c *corpus.Corpus, quote int) Quote {
	q := Quote{QuoteRecord: c.QuoteRecord(quote), Article: c.Article(c.Quote(quote).Article)}
	if who := c.Quote(quote).Speakers; len(who) == 1 && c.When(quote).Known() {
		q.Office = office(c.Person(who[0]).Offices, c.When(quote))
	}
	return q
}

// office is the title held at the time; of several the one held last.
func office(offices []model.Office, at model.When) string {
	title, since := "", model.Day(0)
	for _, o := range offices {
		if o.Held(at) && (title == "" || o.From >= since) {
			title, since = o.Title, o.From
		}
	}
	return title
}

// Place is where the quote stands: file:start-end, in bytes of its article's text.
func (q Quote) Place() string {
	return fmt.Sprintf("%s:%d-%d", Locate(q.File, q.QuoteRecord.Article), q.Start, q.End)
}

// Locate names an article by its file and, where the file holds more than one, by its id.
func Locate(file, id string) string {
	if strings.HasSuffix(file, id) || strings.HasPrefix(path.Base(file), id) {
		return file
	}
	return file + "#" + id
}

// Who is who said it, in words.
func (q Quote) Who() string {
	if q.SpeakerText == "" {
		return "unknown speaker"
	}
	return q.SpeakerText
}

// Day is the day it was said, or else published.
func (q Quote) Day() string {
	switch {
	case q.Said != corpus.DateRecord{}:
		return Date(q.Said)
	case q.Published != corpus.DateRecord{}:
		return "published " + Date(q.Published)
	}
	return "date unknown"
}

// Words are the words of the quote as its kind shows them: in marks, or without where the source has none.
func (q Quote) Words() string {
	switch q.Kind {
	case "direct":
		return "“" + Line(q.Text) + "”"
	case "partial":
		return "… “" + Line(q.Text) + "” …"
	}
	return Line(q.Text)
}

// printedIn is outlet and wire as a citation names them.
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

// Date is a day or range as people write it; what is unknown is empty.
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

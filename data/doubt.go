package data

import (
	"fmt"
	"strings"

	"hotline/model"
)

// doubt is the reason why a file that was read may not be what it seems, and what the reader can do; the zero doubt is none.
type doubt struct{ what, remedy string }

const (
	convert  = "if its letters are wrong, convert it to UTF-8 (iconv)"
	complete = "look at it in a browser, and save the whole article"
)

func guessed(encoding fmt.Stringer) doubt {
	return doubt{"its encoding is guessed to be " + encoding.String(), convert}
}

// doubt reports a doubt about a file.
func (r *reading) doubt(file string, d doubt) {
	if d == (doubt{}) {
		return
	}
	s := newSkip(file, d.what, d.remedy)
	if r.noted != nil {
		r.noted.Doubts = append(r.noted.Doubts, s)
	}
	tell(r, r.source.Doubt, s)
}

// fewWords is the number of words below which a page probably shows only the beginning of its article.
const fewWords = 60

// short returns a doubt about a page with little text.
func short(text string) doubt {
	if n := len(strings.Fields(text)); n < fewWords {
		return doubt{fmt.Sprintf("the page shows only %d words of text, perhaps not the whole article", n), complete}
	}
	return doubt{}
}

// mojibake collects the texts of a file that were decoded wrongly before they were written: the number of articles and of places,
// and an example.
type mojibake struct {
	file             string
	articles, places int
	example          string
}

// remake records what is misread in d, and repairs it on request.
func (r *reading) remake(d *model.Document) {
	by, places := misread(d.Text)
	if by == nil {
		return
	}
	if r.garbled.file != d.File {
		r.tellGarbled()
		r.garbled = mojibake{file: d.File, example: d.Text[places[0].start:places[0].end]}
	}
	r.garbled.articles++
	r.garbled.places += len(places)
	if !r.source.Repair {
		return
	}
	for _, s := range []*string{&d.Text, &d.Title, &d.Byline, &d.Outlet} {
		*s, _ = repaired(*s)
	}
}

// tellGarbled reports what was misread in the last file.
func (r *reading) tellGarbled() {
	m := r.garbled
	r.garbled = mojibake{}
	if m.articles == 0 {
		return
	}
	what, remedy := "its text was", "--repair shows it as it was written, or fetch it again"
	if m.articles > 1 {
		what = fmt.Sprintf("%d of its articles were", m.articles)
	}
	what = fmt.Sprintf("%s decoded wrongly at some time (%s, %d places)", what, m.example, m.places)
	if r.source.Repair {
		what, remedy = what+" and repaired", "hotline articles -f jsonl prints the text that offsets refer to"
	}
	r.doubt(m.file, doubt{what, remedy})
}

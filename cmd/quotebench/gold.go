package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"unicode/utf8"

	"hotline/model"
)

// article is a text and its labels. Offsets are bytes.
type article struct {
	id, text string
	quotes   []attribution
	runs     []quotedRun
}

// attribution is content that people attributed to a source.
type attribution struct {
	pieces []model.Span // the content; several pieces if the reporter interrupts it
	source origin
}

// quotedRun is the text between one pair of double quotation marks.
type quotedRun struct {
	model.Span
	words int
	quote int // the index of its attribution, -1 if it has none, like a title or scare quotes
}

// origin is the source of an attribution as people labelled it. The zero origin is none.
type origin struct {
	class phraseClass
	text  string     // as written in the text
	span  model.Span // zero if there is none
	head  string     // the surname, or the last word of the name, or the noun
	full  string     // the full name, "" if the article does not tell it
}

// goldLine is an article of the gold file. Offsets are code points.
type goldLine struct {
	ID     string
	Text   string
	Quotes []struct {
		Start, End  int
		Frags       [][2]int
		SourceText  string `json:"source_text"`
		SourceStart *int   `json:"source_start"`
		SourceEnd   *int   `json:"source_end"`
		SourceType  string `json:"source_type"`
		SourceHead  string `json:"source_head"`
		SourceFull  string `json:"source_full"`
	}
	Runs []struct {
		Start, End, Words int
		Quote             *int
	}
}

// readGold reads a file of gold. Errors name the article.
func readGold(file string) ([]article, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	all, err := decodeGold(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return all, nil
}

// decodeGold reads gold JSON lines.
func decodeGold(r io.Reader) ([]article, error) {
	var all []article
	seen := map[string]bool{}
	for d := json.NewDecoder(r); ; {
		var l goldLine
		err := d.Decode(&l)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("after %d articles: %w", len(all), err)
		}
		a, err := l.article()
		if err == nil && seen[l.ID] {
			err = errors.New("its id is another's too")
		}
		if err != nil {
			return nil, fmt.Errorf("article %q: %w", l.ID, err)
		}
		seen[l.ID] = true
		all = append(all, a)
	}
	if len(all) == 0 {
		return nil, errors.New("there is no article in it")
	}
	return all, nil
}

func (l goldLine) article() (article, error) {
	at := newRuler(l.Text)
	a := article{id: l.ID, text: l.Text}
	for _, q := range l.Quotes {
		class, ok := classNames[q.SourceType]
		if !ok {
			return a, fmt.Errorf("a source cannot be %q", q.SourceType)
		}
		g := attribution{source: origin{class: class, text: q.SourceText, head: q.SourceHead, full: q.SourceFull}}
		if q.SourceStart != nil && q.SourceEnd != nil {
			g.source.span = at.span(*q.SourceStart, *q.SourceEnd)
		}
		if len(q.Frags) == 0 {
			q.Frags = [][2]int{{q.Start, q.End}}
		}
		for _, f := range q.Frags {
			g.pieces = append(g.pieces, at.span(f[0], f[1]))
		}
		a.quotes = append(a.quotes, g)
	}
	for _, r := range l.Runs {
		g := quotedRun{at.span(r.Start, r.End), r.Words, -1}
		if r.Quote != nil {
			g.quote = *r.Quote
			if g.quote < 0 || g.quote >= len(a.quotes) {
				return a, fmt.Errorf("a run belongs to quotation %d, which there is not", g.quote)
			}
		}
		a.runs = append(a.runs, g)
	}
	return a, at.err
}

// ruler converts offsets in code points to bytes. err is set by the first offset that is not in the text.
type ruler struct {
	bytes []int // the offset of each code point, and of the end
	err   error
}

func newRuler(text string) *ruler {
	r := &ruler{bytes: make([]int, 0, utf8.RuneCountInString(text)+1)}
	for i := range text {
		r.bytes = append(r.bytes, i)
	}
	r.bytes = append(r.bytes, len(text))
	return r
}

// span returns the span of the code points from start to end.
func (r *ruler) span(start, end int) model.Span {
	if start < 0 || end < start || end >= len(r.bytes) {
		if r.err == nil {
			r.err = fmt.Errorf("%d to %d is not within its %d characters", start, end, len(r.bytes)-1)
		}
		return model.Span{}
	}
	return model.Span{Start: r.bytes[start], End: r.bytes[end]}
}

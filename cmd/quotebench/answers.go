package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"hotline/data"
	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/corpus"
)

// answer is a quotation found by hotline, in the form that the figures need. Offsets are bytes.
type answer struct {
	content model.Span // the words, or the whole reported statement if it is known
	words   model.Span
	mention model.Span
	speaker string // the person's name, or else the words for the speaker; "" for nobody
	kind    string
	how     string
	why     string
	sure    model.Sure
}

// answers are hotline's quotations by article.
type answers struct {
	of      func(*corpus.QuoteRecord) string // returns the key of the article of a record
	byKey   map[string][]answer
	texts   map[string]string // what the engine read, by key; empty if it is not known
	unknown error             // the first error in a record
}

// byID and byFile are the ways in which gold names an article.
func byID(r *corpus.QuoteRecord) string   { return r.Article }
func byFile(r *corpus.QuoteRecord) string { return filepath.Base(r.File) }

// understand runs the engine on the location or, if from is not "", reads the output of hotline from that file.
func understand(ctx context.Context, location, from string, of func(*corpus.QuoteRecord) string) (*answers, error) {
	a := &answers{of: of, byKey: map[string][]answer{}, texts: map[string]string{}}
	if from != "" {
		return a, a.read(from)
	}
	c, err := engine(ctx, location)
	if err != nil {
		return nil, err
	}
	for i := range c.NumArticles() {
		r := corpus.QuoteRecord{Article: c.Article(i).ID, File: c.Article(i).File}
		a.texts[of(&r)] = c.Article(i).Text
	}
	for _, i := range c.Select(nil).Quotes.All() { // the order in which hotline writes them
		r := c.QuoteRecord(i)
		a.add(&r)
	}
	return a, a.unknown
}

// engine analyses everything at the location. It is an error if something cannot be read or analysed, because the figures would
// be for a part only.
func engine(ctx context.Context, location string) (*corpus.Corpus, error) {
	var trouble error
	docs := data.Open(ctx, []string{location}, func(s data.Skip) { trouble = errors.New(s.String()) })
	c, err := corpus.Build(ctx, docs, lexicon.Default(), corpus.Options{
		Failed: func(a *model.Article, err error) { trouble = fmt.Errorf("hotline failed on %s: %w", a.ID, err) },
	})
	return c, errors.Join(err, trouble)
}

// read reads the records from a file of JSON lines.
func (a *answers) read(file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	for d := json.NewDecoder(f); ; {
		var r corpus.QuoteRecord
		err := d.Decode(&r)
		if errors.Is(err, io.EOF) {
			return a.unknown
		}
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		a.add(&r)
	}
}

// add stores the record.
func (a *answers) add(r *corpus.QuoteRecord) {
	n := answer{
		words: model.Span{Start: r.Start, End: r.End}, speaker: r.SpeakerText, kind: r.Kind, how: r.How, why: r.Why,
	}
	n.content = n.words
	if r.Statement != nil {
		n.content = *r.Statement
	}
	if r.Speaker != nil && r.Speaker.Name != "" {
		n.speaker = r.Speaker.Name
	}
	if r.Mention != nil {
		n.mention = r.Mention.Span
	}
	for n.sure = model.Low; n.sure.String() != r.Sure; n.sure++ {
		if n.sure == model.High {
			a.unknown = fmt.Errorf("%s: sure cannot be %q", r.ID, r.Sure)
			return
		}
	}
	key := a.of(r)
	a.byKey[key] = append(a.byKey[key], n)
}

// article returns the answers for an article of gold, in text order. It is an error if the engine has read another text.
func (a *answers) article(key, text string) ([]answer, error) {
	if read, known := a.texts[key]; len(a.texts) > 0 && (!known || read != text) {
		return nil, fmt.Errorf("%s: the engine's text is not the text of gold", key)
	}
	for _, n := range a.byKey[key] {
		for _, s := range []model.Span{n.content, n.words, n.mention} {
			if s.Start < 0 || s.End < s.Start || s.End > len(text) {
				return nil, fmt.Errorf("%s: a quotation lies outside the text, at bytes %d to %d", key, s.Start, s.End)
			}
		}
	}
	return a.byKey[key], nil
}

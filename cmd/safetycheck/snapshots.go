//go:build unix

package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strings"
	"sync"

	"hotline/data"
	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/corpus"
)

// image is a snapshot made by the program's own writer, with several checksummed blocks, and queries with their answers.
type image struct {
	whole     []byte
	questions []func(*corpus.Corpus) string
	answers   []string
}

// snapshotImage returns the image, which is made once.
var snapshotImage = sync.OnceValues(func() (*image, error) {
	read, err := corpus.Build(context.Background(), printings, lexicon.Default(), corpus.Options{})
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if _, err := read.WriteTo(&b, corpus.Key{}, []byte("beside"), []byte("again")); err != nil {
		return nil, err
	}
	c, err := corpus.Open(b.Bytes(), nil, corpus.Key{}, lexicon.Default)
	if err != nil {
		return nil, err
	}
	made := &image{whole: b.Bytes(), questions: questions(c)}
	for _, ask := range made.questions {
		made.answers = append(made.answers, ask(c))
	}
	return made, c.Verify()
})

// printings yields the bundled articles several times.
func printings(yield func(model.Document) bool) {
	for round := range 8 {
		for d := range data.Open(context.Background(), nil, nil) {
			d.ID = fmt.Sprintf("%s-%d", d.ID, round)
			if !yield(d) {
				return
			}
		}
	}
}

const (
	placeSize = 4    // bytes at the beginning of an input with the position of the rest
	pieceSize = 1000 // bytes of a seed
)

// cuttings returns inputs: a position in the snapshot, and the bytes there.
func cuttings() (all []string) {
	made, err := snapshotImage()
	if err != nil {
		return nil // without seeds the barrage fails
	}
	for at := 0; at < len(made.whole); at += pieceSize {
		all = append(all, string(binary.LittleEndian.AppendUint32(nil, uint32(at)))+string(made.whole[at:min(at+pieceSize, len(made.whole))]))
	}
	return all
}

// opensSnapshots writes an input over a part of a snapshot, or truncates it there, opens it like a mapped file, and queries it
// without verifying all of it first, as the screen does: it must be refused, or answer like the original corpus, or report
// damage. If everything is verified first, no difference may pass as undamaged.
func opensSnapshots() func(string) string {
	made, err := snapshotImage()
	if err != nil {
		return func(string) string { return err.Error() }
	}
	b, asked := bytes.Clone(made.whole), 0
	return func(input string) string {
		var place [placeSize]byte
		piece := input[copy(place[:], input):]
		at := int(binary.LittleEndian.Uint32(place[:])) % len(b)
		given := b
		if len(input)%16 == 0 {
			given = b[:at:at]
		} else {
			end := at + copy(b[at:], piece)
			defer func() { copy(b[at:end], made.whole[at:]) }()
		}
		c, err := corpus.Open(given, nil, corpus.Key{}, lexicon.Default)
		if err != nil {
			return ""
		}
		asked++
		which := asked % len(made.questions)
		if answer := made.questions[which](c); answer != made.answers[which] && c.Fault() == nil {
			return fmt.Sprintf("question %d is answered otherwise, and no damage was met", which)
		}
		if c.Verify() == nil && !bytes.Equal(given, made.whole) {
			return "it is damaged and taken for whole"
		}
		return ""
	}
}

// fewRows is how many rows are requested at a time.
const fewRows = 20

// questions returns queries for a snapshot such as c: each reads another part of it.
func questions(c *corpus.Corpus) (all []func(*corpus.Corpus) string) {
	for _, query := range []string{
		"", "peace", "t", `by:lavrov -kind:partial "arms control"`, "side:us since:2021-05 topic:new-start", "outlet:bbc about:blinken in:putin media:state",
	} {
		all = append(all, selects(query))
	}
	windows := func(n int, record func(c *corpus.Corpus, i int) any) {
		for from := 0; from < n; from += fewRows {
			all = append(all, func(c *corpus.Corpus) string {
				return listed(min(n-from, fewRows), func(i int) any { return record(c, from+i) })
			})
		}
	}
	windows(c.NumPeople(), func(c *corpus.Corpus, i int) any { return []any{c.PersonRecord(i), c.Handle(i)} })
	windows(c.NumArticles(), func(c *corpus.Corpus, i int) any { return []any{c.ArticleRecord(i), c.StoryOf(i)} })
	windows(c.NumQuotes(), func(c *corpus.Corpus, i int) any { return []any{c.QuoteRecord(i), c.Wordings(i)} })
	windows(fewRows, func(c *corpus.Corpus, i int) any { return []any{c.Compare(i), c.Answers(i), c.Suggested(i)} })
	return append(all, func(c *corpus.Corpus) string { return string(c.Extra()) + string(c.Again()) })
}

// selects returns a function that runs a Query.
func selects(query string) func(*corpus.Corpus) string {
	q, err := model.ParseQuery(query)
	if err != nil {
		panic(err)
	}
	return func(c *corpus.Corpus) string {
		r := c.Select(q)
		rows := c.Utterances(r.Quotes)
		return fmt.Sprintln(r.Articles.Slice(), rows.Slice(), c.Stories(r.Articles).Slice(), r.Facets, c.Timeline(r), c.Unknown(q)) +
			listed(min(rows.Len(), fewRows), func(i int) any { return c.QuoteRecord(rows.At(i)) })
	}
}

// listed returns n values as JSON lines.
func listed(n int, value func(int) any) string {
	var b strings.Builder
	for i := range n {
		line, err := json.Marshal(value(i))
		fmt.Fprintf(&b, "%s %v\n", line, err)
	}
	return b.String()
}

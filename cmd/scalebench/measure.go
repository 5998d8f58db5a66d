package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"

	"hotline/data"
	"hotline/model/corpus"
)

// again is how many times fast operations are measured; the median counts.
const again = 21

// measure fills a column of the table: what a corpus of n articles costs.
func measure(t *table, folder string, c *corpus.Corpus, n, queries int) error {
	began := time.Now()
	big := repeated(c, n)
	text := float64(big.Bytes())
	t.size(n)
	t.put("text, MB", text/1e6)
	t.put("quotes", float64(big.NumQuotes()))
	t.put("lay out and index, MB/s", text/1e6/time.Since(began).Seconds())
	at := data.Snapshot{Path: filepath.Join(folder, fmt.Sprint(n))}
	began = time.Now()
	size, err := at.Write(func(w io.Writer) (int64, error) { return big.WriteTo(w, corpus.Key(at.Key), []byte("{}"), nil) })
	if err != nil {
		return err
	}
	t.put("write the snapshot, s", time.Since(began).Seconds())
	if err := putCold(t, at.Path); err != nil {
		return err
	}
	t.put("snapshot ÷ text", float64(size)/text)
	titles := filepath.Join(folder, "titles")
	if err := os.WriteFile(titles, []byte(lines(big, func(a *corpus.Article) string { return a.Title })), 0o600); err != nil {
		return err
	}
	texts := filepath.Join(folder, "texts")
	if err := os.WriteFile(texts, []byte(lines(big, func(a *corpus.Article) string { return a.Text })), 0o600); err != nil {
		return err
	}
	big = nil
	runtime.GC()

	var mapped *corpus.Corpus
	starts := make([]time.Duration, again)
	for i := range starts {
		began := time.Now()
		if mapped, err = open(at); err != nil {
			return err
		}
		first(mapped)
		starts[i] = time.Since(began)
	}
	slices.Sort(starts)
	t.put("open the snapshot to 58 rows and counts, ms", ms(starts[again/2]))
	pages := make([]time.Duration, queries)
	a := newAsker(mapped)
	for i := range pages {
		from := a.IntN(max(mapped.NumQuotes()-screen, 1))
		began := time.Now()
		for k := range min(screen, mapped.NumQuotes()) {
			q := mapped.Quote(from + k)
			_ = mapped.Article(q.Article).Title
			mapped.Outlets(from + k)
		}
		pages[i] = time.Since(began)
	}
	slices.Sort(pages)
	t.spread("a page of 58 quotes anywhere", pages)
	for _, k := range kinds {
		t.spread(k.name, k.ask(a, queries))
	}
	var browsing, own, all float64
	if err := alone("browse", at.Path, &browsing, &own, &all); err != nil {
		return err
	}
	t.put("memory ÷ text, browsing", browsing/text)
	t.put("… of it not mapped from the file", own/text)
	t.put("memory ÷ text, all touched", all/text)
	if err := frames(t, at.Path, titles, folder); err != nil {
		return err
	}
	return peers(t, titles, texts, folder)
}

func open(at data.Snapshot) (*corpus.Corpus, error) {
	b, err := at.Map()
	if err != nil {
		return nil, err
	}
	return corpus.Open(b, data.Mapping{}, corpus.Key(at.Key), nil)
}

// first reads what the first screen shows: rows of quotes and of articles, the counts of the sidebar and the timeline.
func first(c *corpus.Corpus) {
	r := c.Select(nil)
	c.Timeline(r)
	rows := c.Utterances(r.Quotes)
	for i := range min(rows.Len(), screen) {
		c.Text(rows.At(i))
	}
	for i := range min(r.Articles.Len(), screen/2) {
		_ = c.Article(r.Articles.At(i)).Title
	}
}

func (t *table) spread(what string, took []time.Duration) {
	t.put(what+", p50 ms", ms(at(took, 50)))
	t.put(what+", p99 ms", ms(at(took, 99)))
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1e3 }

// processor returns the processor time of this process.
func processor() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func lines(c *corpus.Corpus, of func(*corpus.Article) string) string {
	var b strings.Builder
	for i := range c.NumArticles() {
		b.WriteString(strings.Join(strings.FieldsFunc(of(c.Article(i)), func(r rune) bool { return r == '\n' || r == '\t' || r == '"' }), " "))
		b.WriteByte('\n')
	}
	return b.String()
}

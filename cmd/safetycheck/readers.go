//go:build unix

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unicode/utf8"

	"hotline/cmd/safetycheck/barrage"
	"hotline/cmd/safetycheck/tty"
	"hotline/data"
	"hotline/data/lexicon"
	"hotline/data/notebook"
	"hotline/model"
	"hotline/model/corpus"
)

// target is a reader and the material for its inputs.
type target struct {
	name  string
	seeds func() []string
	words string // separated by blanks
	new   func() func(string) string
}

// few returns small articles for the seeds of readers, each with some hostile content.
func few() []article {
	var all []article
	for i, p := range some(tty.Payloads, 3) {
		a := plainArticle(i)
		a.title += p.Bytes
		a.text += "“We want peace now" + p.Bytes + ",” Sergey Lavrov said.\n"
		all = append(all, a)
	}
	return all
}

func pages() (all []string) {
	for _, a := range few() {
		all = append(all, page(a))
	}
	return append(all, `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks","articleBody":"He said no."}</script></head><body><div class="nav"><a href=x>x</a></div><table><tr><td><p>He said <i>no</i>.<br>&ldquo;No&rdquo;&#x1b;</td></tr></table><ul><li>one</ul></body></html>`)
}

var targets = []target{
	{"text", func() []string { return []string{lead, few()[1].text, "By Ann Porter\n\n" + lead} },
		"\xff\xfe \xfe\xff \xef\xbb\xbf \x00 \x81 \u0085 \u2028 \r\n \r Ã© â€™ â€œ Ð¾ \xe0\xe1\xe2 --- “ ”", readsDocuments},
	{"matter", func() []string {
		return []string{"---\ntitle: \"Talks\"\nauthor: [A, B]\ntags:\n- x\n- y\ndate: 2021-05-19\n---\nHe said no.\n"}
	}, "--- \n---\n title: author: [ ] , - \n- \" ' : # \\ | > {", readsDocuments},
	{"html", pages, "<p> </p> <div> </div> <article> <table> <td> <ul> <li> <script> </script> <style> <!-- --> <![CDATA[ <svg> <template> <title> <meta <a &lt; &#0; &#x202e; = \" ' > < / hidden style=display:none", readsDocuments},
	{"rss", func() []string { return []string{rss(few())} },
		"<item> </item> <title> <description> <![CDATA[ ]]> <link> <pubDate> <content:encoded> <!DOCTYPE <!ENTITY &a; &#0; <?xml encoding=\"utf-16\" ?> xmlns= <rdf:RDF <channel> </channel>", readsDocuments},
	{"atom", func() []string { return []string{atom(few())} },
		"<entry> </entry> <feed> <title type=\"html\"> <content <summary <link href= rel= <author> <name> <updated> &#x1b; ]]>", readsDocuments},
	{"jsonl", func() []string { return []string{jsonLines(few(), false), jsonLines(few(), true)} },
		"{ } [ ] \" \\ \\u \\ud800 : , null true 1e999 -0 {\"text\":\"x\"} {\"_source\": \"authors\":[ {\"name\": \n \x00", readsDocuments},
	{"json", func() []string {
		return []string{jsonFeed(few()), "[" + strings.ReplaceAll(strings.TrimSpace(jsonLines(few(), false)), "\n", ",") + "]", `{"articles":` + "[" + strings.TrimSpace(jsonLines(few()[:1], false)) + "]}"}
	}, "{ } [ ] \" \\ : , null {\"items\":[ {\"response\":{ {\"data\": \"content_html\":\" \"text\":\" ]} \\u0000", readsDocuments},
	{"table", func() []string { return []string{table(few(), ','), table(few(), '\t'), table(few(), ';')} },
		"\" \"\" , ; \t \r \n \r\n text, title, = | sep=; \xef\xbb\xbf", readsDocuments},
	{"warc", func() []string { return []string{warc(few())} },
		"WARC/1.0\r\n WARC/1.1 \r\n\r\n Content-Length: 99999999999999999999 -1 0 WARC-Type: response HTTP/1.1 Transfer-Encoding: chunked Content-Encoding: gzip ffffffffffffffff\r\n : \x1f\x8b\x08", readsDocuments},
	{"archives", func() []string {
		return []string{
			zipped(few()), packed(map[string]string{"a.zip": zipped(few()), "b.jsonl": jsonLines(few(), false)}), tarred("a.txt", "../b.txt"),
			gzipped(jsonLines(few(), false)), gzipped(lead) + gzipped(lead), zstandard(lead),
		}
	}, "PK\x03\x04 PK\x01\x02 PK\x05\x06 \x1f\x8b\x08 \x28\xb5\x2f\xfd ustar \xff\xff\xff\xff \x00\x00\x00\x00 ../ / \\", readsDocuments},
	{"query", func() []string {
		return []string{`by:"Sergey Lavrov",blinken -kind:partial "open skies" on:2021-05`, `about:navalny in:@john-sullivan topic:sanctions side:us since:2021 until:2021-05-19 outlet:reuters`}
	}, "by: about: in: topic: side: kind: media: tag: since: until: on: outlet: wire: place: - , \" “ ” : @ 2021 2021-99 us direct Лавров * \\", asks},
	{"notebook", func() []string { return []string{notebookSeed()} },
		"hotline notebook 1\n hotline notebook 2\n speaker same note tag - { } \" \\u 9f3a:1-2 2021-05-19T12:03:04.125Z \n \x00", keepsNotes},
	{"snapshot", cuttings, "\x00\x00\x00\x00 \xff\xff\xff\xff \x01\x00\x00\x00 \x00\x00\x00\x00\x00\x00\x00\x00 \xff\xff\xff\xff\xff\xff\xff\xff \x80 hotline\n", opensSnapshots},
}

// readsDocuments reads an input as the program reads standard input.
func readsDocuments() func(string) string {
	return func(input string) string {
		wrong := ""
		said := func(s data.Skip) {
			if !tty.Fine(s.String(), false) {
				wrong = "it was said " + s.String()
			}
		}
		s := data.Source{Locations: []string{"-"}, Stdin: strings.NewReader(input), Report: said, Doubt: said, Repair: len(input)%2 == 0}
		for d := range s.Documents(context.Background()) {
			switch {
			case strings.TrimSpace(d.Text) == "":
				wrong = "a document without words"
			case !utf8.ValidString(d.Text):
				wrong = "a text that is not UTF-8"
			case d.ID == "":
				wrong = "a document without an id"
			}
		}
		return wrong
	}
}

// asks parses an input as a Query and sometimes runs it on a corpus.
func asks() func(string) string {
	c, err := corpus.Build(context.Background(), data.Open(context.Background(), nil, nil), lexicon.Default(), corpus.Options{})
	n := 0
	return func(input string) string {
		if err != nil {
			return "the bundled articles were not understood"
		}
		q, wrong := model.ParseQuery(input)
		if wrong != nil {
			return ""
		}
		if again, err := model.ParseQuery(q.String()); err != nil || again.String() != q.String() {
			return "it reads otherwise when it is written again: " + q.String()
		}
		if n++; n%100 == 0 {
			c.Select(q)
			c.Unknown(q)
			_ = q.Sentence()
		}
		return ""
	}
}

// keepsNotes reads an input as a notebook; writing and reading it again must not change it.
func keepsNotes() func(string) string {
	return func(input string) string {
		c, err := notebook.Read(strings.NewReader(input))
		if err != nil {
			return ""
		}
		var again strings.Builder
		if err := notebook.Write(&again, c.Records); err != nil {
			return err.Error()
		}
		d, err := notebook.Read(strings.NewReader(again.String()))
		if err != nil || len(d.Records) != len(c.Records) || len(d.Damage) > 0 || d.Torn() {
			return fmt.Sprintf("it was written again as %q: %v", again.String(), err)
		}
		return ""
	}
}

// notebookSeed returns a notebook with a few notes.
func notebookSeed() string {
	dir, err := os.MkdirTemp("", "safetycheck")
	if err != nil {
		return ""
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "notebook")
	n, err := notebook.Open(path, "ann")
	if err != nil {
		return ""
	}
	at := model.Anchor{Text: model.Fingerprint(lead), Span: model.Span{Start: 60, End: 90}}
	_, err = n.Add(
		model.Note{Kind: model.NoteText, On: at, Value: "worth keeping “\u202e”"},
		model.Note{Kind: model.NoteSpeaker, On: at, Value: "sergey-lavrov", Words: "We are ready"},
		model.Note{Kind: model.NoteBoundary, On: at, Range: model.Span{Start: 1, End: 2}},
	)
	if err != nil {
		return ""
	}
	b, _ := os.ReadFile(path) // an empty seed is no seed, and shows in the figures
	return string(b)
}

// thrown feeds n damaged inputs to the target.
func (t target) thrown(c *check, n int) string {
	began := time.Now()
	var words []string
	for w := range strings.SplitSeq(t.words, " ") {
		words = append(words, w)
	}
	for _, p := range tty.Payloads {
		words = append(words, p.Bytes)
	}
	r := barrage.Target{Seeds: t.seeds(), Words: words, New: t.new}.Run(c.ctx, n, uint64(n), func(done int) { c.step(done, n, t.name) })
	for _, b := range r.Broken {
		c.fail("%s: %s", t.name, b)
	}
	return r.Figure(time.Since(began))
}

// readerRows returns a row for each target.
func readerRows() (all []row) {
	for _, t := range targets {
		all = append(all, row{name: "read-" + t.name, what: "damaged input: " + t.name + "; no panic, no hang", size: 10_000_000, quick: 8000, run: t.thrown})
	}
	return all
}

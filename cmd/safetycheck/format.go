//go:build unix

package main

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"strings"

	"hotline/cmd/safetycheck/tty"
)

// format writes the articles to a new folder as one kind of input.
type format struct {
	name  string
	write func(dir string, all []article) error
}

// formats begin with those that let most payloads through, because small sizes use the first ones.
var formats = []format{
	{"jsonl", func(dir string, all []article) error { return save(dir, "a.jsonl", jsonLines(all, false)) }},
	{"file names", writeNames},
	{"text", writeText},
	{"markdown", writeMarkdown},
	{"jsonl, raw bytes", func(dir string, all []article) error { return save(dir, "a.jsonl", jsonLines(all, true)) }},
	{"jsonl.gz", func(dir string, all []article) error { return save(dir, "a.jsonl.gz", gzipped(jsonLines(all, false))) }},
	{"jsonl.zst", func(dir string, all []article) error {
		return save(dir, "a.jsonl.zst", zstandard(jsonLines(all, false)))
	}},
	{"json array", func(dir string, all []article) error {
		return save(dir, "a.json", "["+strings.Join(strings.Split(strings.TrimSpace(jsonLines(all, false)), "\n"), ",\n")+"]")
	}},
	{"csv", func(dir string, all []article) error { return save(dir, "a.csv", table(all, ',')) }},
	{"tsv", func(dir string, all []article) error { return save(dir, "a.tsv", table(all, '\t')) }},
	{"html", writeHTML},
	{"rss", func(dir string, all []article) error { return save(dir, "feed.xml", rss(all)) }},
	{"atom", func(dir string, all []article) error { return save(dir, "atom.xml", atom(all)) }},
	{"json feed", func(dir string, all []article) error { return save(dir, "feed.json", jsonFeed(all)) }},
	{"warc", func(dir string, all []article) error { return save(dir, "a.warc", warc(all)) }},
	{"zip", func(dir string, all []article) error { return save(dir, "a.zip", zipped(all)) }},
}

func save(dir, name, content string) error {
	return os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600)
}

func writeText(dir string, all []article) error {
	for i, a := range all {
		head := a.title + "\n\nBy " + a.byline + "\n\n" + a.date + "\n\n"
		if err := save(dir, fmt.Sprintf("%03d.txt", i), head+a.text); err != nil {
			return err
		}
	}
	return nil
}

func writeMarkdown(dir string, all []article) error {
	for i, a := range all {
		head := fmt.Sprintf("---\ntitle: %s\ndate: %s\noutlet: %s\nurl: %s\nauthor: %s\n---\n\n", a.title, a.date, a.outlet, a.url, a.byline)
		if err := save(dir, fmt.Sprintf("%03d.md", i), head+a.text); err != nil {
			return err
		}
	}
	return nil
}

// fields returns the fields of an article by their usual names.
func (a article) fields() map[string]string {
	return map[string]string{
		"id": a.id, "title": a.title, "outlet": a.outlet, "byline": a.byline, "date": a.date, "url": a.url, "language": a.language, "text": a.text,
	}
}

func jsonLines(all []article, raw bool) string {
	var b strings.Builder
	for _, a := range all {
		line, _ := json.Marshal(a.fields()) // strings always marshal
		if raw {
			line = rawStrings(a.fields())
		}
		b.Write(append(line, '\n'))
	}
	return b.String()
}

// rawStrings returns JSON whose strings contain raw bytes, as careless scrapers write them; only what would end the string or the
// line is escaped.
func rawStrings(fields map[string]string) []byte {
	var parts []string
	for name, value := range fields {
		value = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\x00", `\u0000`).Replace(value)
		parts = append(parts, fmt.Sprintf(`"%s":"%s"`, name, value))
	}
	return []byte("{" + strings.Join(parts, ",") + "}")
}

func table(all []article, comma rune) string {
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.Comma = comma
	_ = w.Write([]string{"id", "title", "outlet", "byline", "date", "url", "language", "text"}) // to a Builder: no error
	for _, a := range all {
		_ = w.Write([]string{a.id, a.title, a.outlet, a.byline, a.date, a.url, a.language, a.text})
	}
	w.Flush()
	return b.String()
}

// page returns an article as a web page with all metadata in its head.
func page(a article) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<!doctype html><html lang=%q><head><meta charset=utf-8><title>%s</title>", html.EscapeString(a.language), html.EscapeString(a.title))
	for name, value := range map[string]string{
		"og:title": a.title, "og:site_name": a.outlet, "author": a.byline, "article:published_time": a.date, "og:url": a.url,
	} {
		fmt.Fprintf(&b, `<meta property="%s" name="%s" content="%s">`, name, name, html.EscapeString(value))
	}
	fmt.Fprintf(&b, "</head><body><article><h1>%s</h1>", html.EscapeString(a.title))
	for p := range strings.SplitSeq(a.text, "\n\n") {
		fmt.Fprintf(&b, "<p>%s</p>\n", html.EscapeString(p))
	}
	b.WriteString("</article></body></html>")
	return b.String()
}

func writeHTML(dir string, all []article) error {
	for i, a := range all {
		if err := save(dir, fmt.Sprintf("%03d.html", i), page(a)); err != nil {
			return err
		}
	}
	return nil
}

// xml escapes text for XML, which does not allow control characters, not even as references: a lenient reader may accept them.
func xml(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r < ' ' && r != '\n' {
			fmt.Fprintf(&b, "&#%d;", r)
			continue
		}
		b.WriteString(html.EscapeString(string(r)))
	}
	return b.String()
}

func rss(all []article) string {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0"?><rss version="2.0"><channel><title>The Herald</title>`)
	for _, a := range all {
		fmt.Fprintf(&b, "<item><guid>%s</guid><title>%s</title><author>%s</author><pubDate>%s</pubDate><link>%s</link><description>%s</description></item>",
			xml(a.id), xml(a.title), xml(a.byline), xml(a.date), xml(a.url), xml(a.text))
	}
	return b.String() + "</channel></rss>"
}

func atom(all []article) string {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Herald</title>`)
	for _, a := range all {
		fmt.Fprintf(&b, `<entry><id>%s</id><title>%s</title><author><name>%s</name></author><published>%s</published><link href="%s"/><content type="text">%s</content></entry>`,
			xml(a.id), xml(a.title), xml(a.byline), xml(a.date), xml(a.url), xml(a.text))
	}
	return b.String() + "</feed>"
}

func jsonFeed(all []article) string {
	var items []map[string]any
	for _, a := range all {
		items = append(items, map[string]any{
			"id": a.id, "title": a.title, "url": a.url, "date_published": a.date, "content_text": a.text, "language": a.language,
			"authors": []map[string]string{{"name": a.byline}},
		})
	}
	out, _ := json.Marshal(map[string]any{"version": "https://jsonfeed.org/version/1.1", "title": "The Herald", "items": items})
	return string(out)
}

func warc(all []article) string {
	var b strings.Builder
	for _, a := range all {
		body := page(a)
		response := fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s", len(body), body)
		fmt.Fprintf(&b, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: 2021-05-19T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
			strings.NewReplacer("\r", "", "\n", "").Replace(a.url), len(response), response)
	}
	return b.String()
}

func zipped(all []article) string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i, a := range all {
		name := fmt.Sprintf("%03d %s.txt", i, strings.ReplaceAll(a.title, "/", "∕"))
		if w, err := z.Create(name); err == nil {
			_, _ = w.Write([]byte(a.title + "\n\n" + a.text)) // into memory: no error
		}
	}
	_ = z.Close()
	return b.String()
}

// writeNames puts the payloads into file names, as far as the system allows; every other file cannot be read, so that its name
// appears in a message.
func writeNames(dir string, all []article) error {
	for i, p := range tty.Payloads {
		name := fmt.Sprintf("%03d %s.txt", i, strings.NewReplacer("/", "∕", "\x00", "").Replace(p.Marked("fn")))
		content := all[0].text
		if i%2 == 1 {
			content = "\x00\x01\x02"
		}
		if err := save(dir, name, content); err != nil && i > 0 {
			continue // a name that this system does not accept is no danger on it
		}
	}
	return nil
}

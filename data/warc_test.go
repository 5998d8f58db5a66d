package data

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// warcRecord returns a record as crawlers write it.
func warcRecord(kind, uri, media, content string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, uri, media, len(content), content)
}

func warcPage(uri, head, body string) string {
	return warcRecord("response", uri, "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n"+head+"\r\n\r\n"+body)
}

const crawled = "<html><p>" + pageText

func TestWebArchive(t *testing.T) {
	archive := warcRecord("warcinfo", "", "application/warc-fields", "software: x") +
		warcPage("https://example.org/1", "Content-Type: text/html; charset=utf-8", crawled) +
		warcRecord("request", "https://example.org/1", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n") +
		warcPage("https://example.org/logo.png", "Content-Type: image/png", "\x89PNG\x00\x01") +
		warcPage("<https://example.org/2>", "Content-Type: text/html\r\nTransfer-Encoding: chunked", fmt.Sprintf("%x\r\n%s\r\n%x;x=y\r\n%s\r\n0\r\n\r\n", 9, crawled[:9], len(crawled)-9, crawled[9:])) +
		warcPage("https://example.org/3", "Content-Type: text/html\r\nContent-Encoding: gzip", packed(crawled)) +
		warcPage("https://example.org/4", "Content-Type: text/html\r\nTransfer-Encoding: chunked", crawled) +
		warcRecord("response", "https://example.org/5", "application/http", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n"+crawled) +
		warcRecord("revisit", "https://example.org/6", "application/http", "HTTP/1.1 200 OK\r\n\r\n") +
		warcRecord("resource", "https://example.org/7", "text/html", crawled)
	for name, content := range map[string]string{"plain": archive, "packed": packed(archive[:700]) + packed(archive[700:])} {
		folder := tree{"x.warc": content}.write(t)
		docs, messages := readAll(t, folder, folder)
		var got []string
		for _, d := range docs {
			if d.Text != pageText || d.Published != "" {
				t.Errorf("%s: %+v", name, d)
			}
			got = append(got, d.ID+" "+d.URL)
		}
		want := []string{"x.warc:2 https://example.org/1", "x.warc:5 https://example.org/2", "x.warc:6 https://example.org/3", "x.warc:7 https://example.org/4", "x.warc:10 https://example.org/7"}
		if !slices.Equal(got, want) || len(messages) != 0 {
			t.Errorf("%s: read %q, messages %q", name, got, messages)
		}
	}
}

func TestDamagedWebArchives(t *testing.T) {
	first := warcPage("https://example.org/1", "Content-Type: text/html", crawled)
	for _, c := range []struct {
		name, archive string
		read          int
		message       string
	}{
		{"cut off in a page", first + first[:len(first)-40], 2, "x: the web archive is cut off in record 2; what came before was read; fetch it again for the rest"},
		{"cut off in a head", first + first[:60], 1, "x: the web archive is cut off in record 2; what came before was read; fetch it again for the rest"},
		{"rubbish between records", first + "rubbish\r\n" + first, 1, "x: something that is not a record follows in the web archive (record 2); what came before was read; fetch it again for the rest"},
		{"a lie about the length", strings.Replace(first, "Content-Length: ", "Content-Length: -", 1), 0, "x: record 1 does not say how long it is; what came before was read; fetch it again for the rest"},
		{"nothing but pictures", warcPage("https://example.org/1", "Content-Type: image/png", "x"), 0, "x: there is no page in the web archive; nothing to do, or fetch it again"},
		{"many pages without an article", strings.Repeat(warcPage("https://example.org/1", "Content-Type: text/html", "<html>"), 25), 0, "x: 5 more parts of it could not be read; see the messages before this one"},
	} {
		folder := tree{"x": c.archive}.write(t)
		docs, messages := readAll(t, folder, folder)
		if len(docs) != c.read || len(messages) == 0 || messages[len(messages)-1] != c.message {
			t.Errorf("%s: %d documents, messages %q", c.name, len(docs), messages)
		}
	}
}

func FuzzWARC(f *testing.F) {
	page := warcPage("https://example.org/1", "Content-Type: text/html\r\nTransfer-Encoding: chunked", "5\r\n<p>x \r\n0\r\n")
	for _, s := range []string{page, page[:len(page)/2], "WARC/1.0\r\nContent-Length: 9999999999999\r\n\r\n", "WARC/1.0\r\n\r\n", page + "\r\n\r\n\r\nx"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) { read(t, append([]byte("WARC/1.0\r\n"), content...)) })
}

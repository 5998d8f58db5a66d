package data

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"sync/atomic"
)

const (
	maxText    = 64 << 20 // bytes of one text, and of one record of a dump
	bufferSize = 64 << 10
	sniffed    = 4 << 10 // bytes looked at to recognise a format
)

// input reads one input; false means that no more documents are wanted.
func (r *reading) input(in input) bool {
	if r.ctx.Err() != nil {
		return false
	}
	f, err := in.open()
	if err != nil {
		r.skip(faulty(in.file, err))
		return true
	}
	defer f.Close()
	raw := bufio.NewReaderSize(&meter{ctx: r.ctx, r: f, n: &r.source.read}, bufferSize)
	body, err := unzip(raw)
	packed := body != raw
	if err == nil {
		body, err = utf16(body)
	}
	var head []byte
	if err == nil {
		head, err = body.Peek(sniffed)
	}
	if err != nil && len(head) == 0 && !errors.Is(err, io.EOF) {
		r.skip(faulty(in.file, err))
		return true
	}
	switch what, remedy := unreadable(in.file, head); {
	case what != "":
		r.skip(newSkip(in.file, what, remedy))
		return true
	case isJSON(head) || namedJSON(in.file):
		return r.json(in, body)
	case !packed && in.size > maxText:
		r.skip(tooLarge(in.file))
		return true
	}
	return r.text(in, body)
}

func tooLarge(file string) Skip {
	return newSkip(file, fmt.Sprintf("it is larger than %d MB, too large for one article", maxText>>20),
		"split it, or make JSON lines of it")
}

// foreign are formats known by how they begin, in lower case, which are not read.
var foreign = []struct{ magic, what, remedy string }{
	{"%pdf-", "it is a PDF", "turn it into text (pdftotext) first"},
	{"pk\x03\x04", "it is a zip archive or an office document", "unpack it, or save it as text"},
	{"{\\rtf", "it is an RTF document", "save it as text"},
	{"<!doctype html", "it is an HTML page", "save it as text"},
	{"<html", "it is an HTML page", "save it as text"},
	{"<head", "it is an HTML page", "save it as text"},
	{"<body", "it is an HTML page", "save it as text"},
	{"<?xml", "it is XML", "turn it into text or JSON lines first"},
	{"<rss", "it is a feed", "turn it into text or JSON lines first"},
	{"<feed", "it is a feed", "turn it into text or JSON lines first"},
	{"warc/", "it is a web archive (WARC)", "turn it into text or JSON lines first"},
	{gzipMagic, "it is compressed twice", "unpack it once"},
	{"(\xb5/\xfd", "it is compressed with zstd", "unpack it (unzstd) first"},
	{"bzh", "it is compressed with bzip2", "unpack it (bunzip2) first"},
	{"\xfd7zxz\x00", "it is compressed with xz", "unpack it (unxz) first"},
	{"sqlite format 3\x00", "it is a database", "export it as JSON lines"},
}

// unreadable says why the input file that begins with head is not read; empty when it is.
func unreadable(file string, head []byte) (what, remedy string) {
	body := bytes.TrimLeft(bytes.TrimPrefix(head, []byte(bomUTF8)), " \t\r\n")
	if len(head) < sniffed && len(body) == 0 {
		return "it is empty", "nothing to do, or fetch it again"
	}
	for _, f := range foreign {
		if beginsWith(body, f.magic) {
			return f.what, f.remedy
		}
	}
	if isBinary(head) {
		return "it is not text", "name the article files, or a folder without it"
	}
	if what := tables[extension(file)]; what != "" {
		return what, "turn it into text or JSON lines first"
	}
	return "", ""
}

// tables are formats that begin like prose and are known by name alone.
var tables = map[string]string{".csv": "it is a table (CSV)", ".tsv": "it is a table (TSV)"}

// extension is the ending of a file's name in lower case, that of the packed file where it is packed.
func extension(file string) string {
	return filepath.Ext(strings.TrimSuffix(strings.ToLower(file), ".gz"))
}

// beginsWith compares ASCII letters without case and all other bytes as they are.
func beginsWith(body []byte, magic string) bool {
	if len(body) < len(magic) {
		return false
	}
	for i := range len(magic) {
		c := body[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != magic[i] {
			return false
		}
	}
	return true
}

// isBinary reports whether head holds a NUL or so many control characters that it cannot be prose, however
// damaged.
func isBinary(head []byte) bool {
	controls := 0
	for _, b := range head {
		switch {
		case b == 0:
			return true
		case b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != '\v':
			controls++
		}
	}
	return controls*10 > len(head)
}

// isJSON reports whether head begins as objects or an array of objects do.
func isJSON(head []byte) bool {
	rest := bytes.TrimLeft(bytes.TrimPrefix(head, []byte(bomUTF8)), " \t\r\n")
	if len(rest) == 0 {
		return false
	}
	next := bytes.TrimLeft(rest[1:], " \t\r\n")
	switch rest[0] {
	case '{':
		return len(next) > 0 && (next[0] == '"' || next[0] == '}')
	case '[':
		return len(next) > 0 && (next[0] == '{' || next[0] == ']' && len(bytes.TrimSpace(next)) == 1)
	}
	return false
}

// namedJSON reports whether the file is called JSON, for a dump whose first line is damaged.
func namedJSON(file string) bool {
	switch extension(file) {
	case ".json", ".jsonl", ".ndjson", ".jsonlines":
		return true
	}
	return false
}

// meter counts what is read through it and ends with the context.
type meter struct {
	ctx context.Context
	r   io.Reader
	n   *atomic.Int64
}

func (m *meter) Read(p []byte) (int, error) {
	if err := m.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := m.r.Read(p)
	m.n.Add(int64(n))
	return n, err
}

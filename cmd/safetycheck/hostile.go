//go:build unix

package main

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// hazard is an input made to crash, stall or fill the program, or to lead it out of its folder. make puts it into dir and
// returns what to open.
type hazard struct {
	name string
	make func(dir string) (location string, err error)
}

// file is a hazard that is one file of this content.
func file(name, content string) func(string) (string, error) {
	return func(dir string) (string, error) { return filepath.Join(dir, name), save(dir, name, content) }
}

const many = 100_000

var hazards = []hazard{
	{"an empty file", file("a.txt", "")},
	{"zeros", file("a.txt", strings.Repeat("\x00", 1<<20))},
	{"every byte", file("a.txt", everyByte())},
	{"a quotation every 47 bytes, 1 MB on one line", file("a.txt", strings.Repeat("The talks went on, and he said “no” again. ", 1<<20/47))},
	{"nothing but names and marks", file("a.txt", strings.Repeat("Lavrov said “no” ", 100<<10/19))},
	{"a word of 10 MB", file("a.txt", strings.Repeat("x", 10<<20))},
	{"a million lines", file("a.txt", strings.Repeat("“\n", 1_000_000))},
	{"quotation marks", file("a.txt", strings.Repeat("“‘", 500_000))},
	{"capitals", file("a.txt", strings.Repeat("Mr. Sergey Lavrov Jr. ", 100_000))},
	{"combining marks", file("a.txt", "e"+strings.Repeat("\u0301", 1_000_000))},
	{"bidi", file("a.txt", strings.Repeat("\u202e\u2066a", 300_000))},
	{"more than 64 MB", func(dir string) (string, error) {
		name := filepath.Join(dir, "a.txt")
		return name, errors.Join(save(dir, "a.txt", "words\n"), os.Truncate(name, 65<<20))
	}},
	{"a text of 65 MB", file("a.txt", strings.Repeat("He said nothing of it.\n", 65<<20/23))},
	{"deep JSON", file("a.json", `{"text":`+strings.Repeat(`{"a":[`, many))},
	{"deep JSON, closed", file("a.json", `{"text":"x","y":`+strings.Repeat("[", many)+strings.Repeat("]", many)+"}")},
	{"half a JSON line", file("a.jsonl", "{\"text\":\"He said no.\"}\n{\"text\":\"He sa")},
	{"a JSON string of 30 MB", file("a.jsonl", `{"text":"`+strings.Repeat("no ", 10<<20)+`"}`)},
	{"JSON with many keys", file("a.jsonl", "{"+strings.Repeat(`"k":1,`, many)+`"text":"He said no."}`)},
	{"deep HTML", file("a.html", "<html><body>"+strings.Repeat("<div>", many)+"He said no.")},
	{"unclosed HTML", file("a.html", "<html><body><p>“No,” he said."+strings.Repeat("<b><i>", many))},
	{"a page of 5 MB", file("a.html", "<html><body>"+strings.Repeat("<p>He said no.</p>", 5<<20/18))},
	{"an attribute of 3 MB", file("a.html", `<html><body><p title="`+strings.Repeat("x", 3<<20)+`">He said no.</p>`)},
	{"deep XML", file("a.xml", `<?xml version="1.0"?><rss><channel>`+strings.Repeat("<item>", many))},
	{"billion laughs", file("a.xml", laughs())},
	{"an entity from outside", file("a.xml", `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>a</title><description>&x;</description></item></channel></rss>`)},
	{"a table of many columns", file("a.csv", "title,text,"+strings.Repeat("c,", many)+"d\nx,He said no.\n")},
	{"an unclosed cell", file("a.csv", "title,text\nx,\""+strings.Repeat("He said no.\n", many))},
	{"WARC that lies of its length", file("a.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>x")},
	{"WARC of negative length", file("a.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>x")},
	{"a gzip bomb", file("a.txt.gz", gzipped(strings.Repeat("He said no.\n", 400<<20/12)))},
	{"gzip in gzip", file("a.gz", gzipped(gzipped(gzipped("He said no."))))},
	{"gzip cut off", file("a.txt.gz", gzipped(strings.Repeat("He said no. ", 9999))[:200])},
	{"a zip bomb", file("a.zip", packed(map[string]string{"a.txt": strings.Repeat("He said no.\n", 100<<20/12)}))},
	{"a zip that climbs out", file("a.zip", packed(map[string]string{"../../owned.txt": "He said no.", "/owned.txt": "He said no."}))},
	{"many entries", file("a.zip", packed(entries(20_000)))},
	{"lying encoding", file("a.html", "<meta charset=utf-16le><p>He said no.")},
	{"odd UTF-16", file("a.txt", "\xff\xfeH\x00e\x00 ")},
	{"a PNG", file("a.txt", "\x89PNG\r\n\x1a\n"+everyByte())},
	{"a FIFO", func(dir string) (string, error) {
		name := filepath.Join(dir, "a.txt")
		return name, syscall.Mkfifo(name, 0o600)
	}},
	{"a FIFO in a folder", func(dir string) (string, error) { return dir, syscall.Mkfifo(filepath.Join(dir, "a.txt"), 0o600) }},
	{"/dev/zero", func(string) (string, error) { return "/dev/zero", nil }},
	{"/dev/zero by a link", func(dir string) (string, error) { return dir, os.Symlink("/dev/zero", filepath.Join(dir, "a.txt")) }},
	{"a loop of links", func(dir string) (string, error) { return dir, os.Symlink(dir, filepath.Join(dir, "loop")) }},
	{"a link to itself", func(dir string) (string, error) {
		name := filepath.Join(dir, "a.txt")
		return name, os.Symlink(name, name)
	}},
	{"a link out of the folder", func(dir string) (string, error) { return dir, os.Symlink("/etc/passwd", filepath.Join(dir, "a.txt")) }},
	{"deep folders", func(dir string) (string, error) {
		deep := filepath.Join(dir, strings.Repeat("d/", 300))
		return dir, errors.Join(os.MkdirAll(deep, 0o700), save(deep, "a.txt", "He said no."))
	}},
	{"nothing", func(dir string) (string, error) { return dir, nil }},
	{"no such file", func(dir string) (string, error) { return filepath.Join(dir, "none"), nil }},
	{"an address", func(string) (string, error) { return "https://example.org/a", nil }},
	{"a device", func(string) (string, error) { return "/dev/tty", nil }},
}

func everyByte() string {
	var b strings.Builder
	for range 400 {
		for c := range 256 {
			b.WriteByte(byte(c))
		}
	}
	return b.String()
}

func laughs() string {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a0 "ha">`)
	for i := 1; i < 12; i++ {
		fmt.Fprintf(&b, `<!ENTITY a%d "%s">`, i, strings.Repeat(fmt.Sprintf("&a%d;", i-1), 10))
	}
	return b.String() + `]><rss><channel><item><title>a</title><description>&a11;</description></item></channel></rss>`
}

func entries(n int) map[string]string {
	all := make(map[string]string, n)
	for i := range n {
		all[fmt.Sprintf("%05d.txt", i)] = "He said no."
	}
	return all
}

func packed(files map[string]string) string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range files {
		if w, err := z.Create(name); err == nil {
			_, _ = io.WriteString(w, content) // into memory: no error
		}
	}
	_ = z.Close()
	return b.String()
}

// gzipped is s packed.
func gzipped(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = io.WriteString(z, s) // into memory: no error
	_ = z.Close()
	return b.String()
}

// patience is how long any of the hazards may take.
const patience = 60 * time.Second

// againstHazards opens every hazard: the program must end by itself with a status of its own, say one line for what it did not
// read, and write nothing.
func (c *check) againstHazards(every int) {
	var slowest struct {
		name string
		took time.Duration
	}
	n := 0
	for i, h := range hazards {
		if i%every > 0 {
			continue
		}
		n++
		dir := c.folder("hazard")
		location, err := h.make(dir)
		if err != nil {
			c.fail("%s could not be made: %v", h.name, err)
			continue
		}
		before := listing(c.dir)
		began := time.Now()
		status, out := c.opened(location)
		if took := time.Since(began); took > slowest.took {
			slowest.name, slowest.took = h.name, took
		}
		if status != 0 && status != 1 {
			c.fail("%s: exit status %d: %.300s", h.name, status, out)
		}
		if why := badText(out); why != "" {
			c.fail("%s: %s", h.name, why)
		}
		if listing(c.dir) != before {
			c.fail("%s: a file was written", h.name)
		}
	}
	c.row("hostile files", fmt.Sprintf("%d inputs; slowest %.1f s (%s)", n, slowest.took.Seconds(), slowest.name))
}

// opened prints the quotes of a location; -1 is a program that did not end in time.
func (c *check) opened(location string) (status int, out string) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	cmd := exec.CommandContext(ctx, c.program, "quotes", "--notebook", "off", location)
	both := &bytes.Buffer{}
	cmd.Stdout, cmd.Stderr = both, both
	err := cmd.Run()
	if ctx.Err() != nil {
		return -1, "it did not end in time"
	}
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		return -1, err.Error()
	}
	return cmd.ProcessState.ExitCode(), both.String()
}

// listing is every name below a folder and above it by two.
func listing(dir string) string {
	var b strings.Builder
	for _, at := range []string{filepath.Dir(filepath.Dir(dir)), filepath.Dir(dir), dir} {
		names, err := filepath.Glob(filepath.Join(at, "*owned*"))
		fmt.Fprintln(&b, names, err)
	}
	return b.String()
}

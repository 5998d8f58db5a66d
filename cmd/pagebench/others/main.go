// Command others reads a folder of saved pages with two well-known finders of articles, for pagebench to compare:
//
//	go run . FOLDER
//
// It prints a JSON object for each page and finder. It is a module of its own, so that hotline depends on neither.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"time"

	readability "codeberg.org/readeck/go-readability/v2"
	trafilatura "github.com/markusmobius/go-trafilatura"
)

// found is what a finder made of a page.
type found struct {
	Finder, Page           string
	Title, Published, Text string
	Took                   time.Duration
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: others FOLDER")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "others:", err)
		os.Exit(1)
	}
}

func run(folder string) error {
	pages, err := filepath.Glob(filepath.Join(folder, "*.html.gz"))
	if err != nil {
		return err
	}
	out := json.NewEncoder(os.Stdout)
	for _, page := range pages {
		source, err := unpack(page)
		if err != nil {
			return fmt.Errorf("%s: %w", page, err)
		}
		for name, find := range map[string]func([]byte, *found){"go-readability": withReadability, "go-trafilatura": withTrafilatura} {
			f := found{Finder: name, Page: filepath.Base(page)}
			begin := time.Now()
			find(source, &f)
			f.Took = time.Since(begin)
			if err := out.Encode(f); err != nil {
				return err
			}
		}
	}
	return nil
}

func unpack(file string) ([]byte, error) {
	packed, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}

// nowhere is the address that readability asks for; the pages do not depend on it.
var nowhere = &url.URL{Scheme: "https", Host: "example.org", Path: "/"}

func withReadability(source []byte, f *found) {
	a, err := readability.FromReader(bytes.NewReader(source), nowhere)
	if err != nil {
		return
	}
	var text bytes.Buffer
	if a.RenderText(&text) == nil {
		f.Text = text.String()
	}
	f.Title = a.Title()
	if t, err := a.PublishedTime(); err == nil {
		f.Published = t.Format(time.RFC3339)
	}
}

func withTrafilatura(source []byte, f *found) {
	a, err := trafilatura.Extract(bytes.NewReader(source), trafilatura.Options{EnableFallback: true, ExcludeComments: true})
	if err != nil {
		return
	}
	f.Text, f.Title = a.ContentText, a.Metadata.Title
	if !a.Metadata.Date.IsZero() {
		f.Published = a.Metadata.Date.Format(time.RFC3339)
	}
}

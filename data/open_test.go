package data

import (
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"hotline/model"
)

// tree is a folder of files, by name.
type tree map[string]string

func (files tree) write(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	for name, content := range files {
		path := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// readAll returns every document at the locations and every message, with folder removed from the names.
func readAll(t *testing.T, folder string, locations ...string) (docs []model.Document, messages []string) {
	t.Helper()
	for d := range Open(t.Context(), locations, func(s Skip) {
		messages = append(messages, strings.ReplaceAll(s.String(), folder+string(filepath.Separator), ""))
	}) {
		docs = append(docs, d)
	}
	return docs, messages
}

func ids(docs []model.Document) []string {
	var out []string
	for _, d := range docs {
		out = append(out, d.ID)
	}
	return out
}

func packed(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := io.WriteString(z, s); err != nil {
		panic(err)
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.String()
}

func TestNoLocationIsTheBundledCorpus(t *testing.T) {
	docs, messages := readAll(t, "")
	if len(docs) != 5 || len(messages) != 0 {
		t.Fatalf("%d documents, messages %q", len(docs), messages)
	}
	first := docs[0]
	if first.ID != "000_b0602f454e6b9900" || first.File != "000_b0602f454e6b9900.txt" {
		t.Errorf("the first is %q in %q", first.ID, first.File)
	}
	content, err := os.ReadFile(filepath.Join("corpus", first.File))
	if err != nil {
		t.Fatal(err)
	}
	if first.Text != string(content) {
		t.Error("the text is not the file's content")
	}
}

func TestFolderIsReadInOrderOfName(t *testing.T) {
	folder := tree{
		"b.txt":              "second",
		"a/z.md":             "# first",
		"c":                  "third, without an ending",
		"d.jsonl":            `{"id":"fourth","text":"x"}`,
		"e.txt.gz":           packed("fifth"),
		".hidden":            "not read",
		".git/config":        "not read",
		"deep/er/and/er.txt": "last",
	}.write(t)
	docs, messages := readAll(t, folder, folder)
	if want := []string{"a/z.md", "b.txt", "c", "fourth", "deep/er/and/er.txt", "e.txt.gz"}; !slices.Equal(ids(docs), want) {
		t.Errorf("ids %q, want %q", ids(docs), want)
	}
	if len(messages) != 0 {
		t.Errorf("messages %q", messages)
	}
	if want := filepath.Join(folder, "a", "z.md"); docs[0].File != want {
		t.Errorf("file %q, want %q", docs[0].File, want)
	}
}

func TestSeveralLocationsKeepIDsApart(t *testing.T) {
	folder := tree{
		"1/a.txt": "one", "2/a.txt": "two", "3/a.txt": "three",
		"d.jsonl": `{"id":"a.txt#2","text":"four"}` + "\n" + `{"id":"a.txt","text":"five"}`,
	}.write(t)
	at := func(name string) string { return filepath.Join(folder, name) }
	docs, _ := readAll(t, folder, at("1/a.txt"), at("2"), at("d.jsonl"), at("3"))
	if want := []string{"a.txt", "a.txt#2", "a.txt#2#2", "a.txt#3", "a.txt#4"}; !slices.Equal(ids(docs), want) {
		t.Errorf("ids %q, want %q", ids(docs), want)
	}
}

func TestWhatCannotBeReadIsSaidAndTheRestIsRead(t *testing.T) {
	half := packed(strings.Repeat(`{"id":"x","text":"words that were packed"}`+"\n", 100))
	for _, c := range []struct {
		name    string
		files   tree
		read    int
		message string
	}{
		{"missing", tree{}, 0, "missing: there is no such file or folder; check the name"},
		{"empty folder", tree{"x/.keep": ""}, 0, "x: there is no file in this folder; name a folder that holds articles"},
		{"empty file", tree{"x": ""}, 0, "x: it is empty; nothing to do, or fetch it again"},
		{"blank file", tree{"x": "\ufeff \r\n\t\n"}, 0, "x: it is empty; nothing to do, or fetch it again"},
		{"long blank file", tree{"x": strings.Repeat(" \n", 5000)}, 0, "x: it is empty; nothing to do, or fetch it again"},
		{"binary", tree{"x": "\x7fELF\x02\x01\x00\x00"}, 0, "x: it is not text; name the article files, or a folder without it"},
		{"picture", tree{"x.txt": "\xff\xd8\x05\x06\x01\x02\x03\x04\x05\x06"}, 0, "x.txt: it is not text; name the article files, or a folder without it"},
		{"a script", tree{"x.py": "#!/usr/bin/env python3\nprint(1)\n"}, 0, "x.py: it is a program; name the article files, or a folder without it"},
		{"PDF", tree{"x.txt": "%PDF-1.7\n"}, 0, "x.txt: it is a PDF; turn it into text (pdftotext) first"},
		{"half a zip", tree{"x": "PK\x03\x04abc"}, 0, "x: the zip archive is damaged or cut off; fetch it again"},
		{"page without an article", tree{"x": "\n<!DOCTYPE html><html>"}, 0, "x: there is no article in the page; look at it in a browser, and save it from there as text"},
		{"table without texts", tree{"X.CSV.gz": packed("date,views\n2021-05-04,7\n")}, 0, "X.CSV.gz: no column holds the text: there are date, views; say which: --columns text=NAME"},
		{"gzip twice", tree{"x.gz": packed(packed("words"))}, 0, "x.gz: it is compressed twice; unpack it once"},
		{"half a gzip header", tree{"x.gz": "\x1f\x8b\x08"}, 0, "x.gz: the compressed file is cut off; what came before was read; fetch it again for the rest"},
		{"truncated gzip", tree{"x.gz": half[:len(half)-8]}, 100, "x.gz: the compressed file is cut off; what came before was read; fetch it again for the rest"},
		{"gzip with a wrong checksum", tree{"x.gz": half[:len(half)-8] + "12345678"}, 100, "x.gz: the compressed file is damaged (wrong checksum); what it held was read; fetch it again to be sure"},
		{"gzip with a tail", tree{"x.gz": half + "tail of another kind"}, 100, "x.gz: something that is not gzip follows in the compressed file; what came before was read; fetch it again for the rest"},
		{"empty array", tree{"x": "[]"}, 0, "x: there is no article in it; nothing to do, or fetch it again"},
		{"object of another kind", tree{"x": `{"a":1}`}, 0, "x: line 1 has no text; an article needs a field named text, body or content"},
		{"hostile name", tree{"x\x1b[31m\n\u202ey": ""}, 0, "x\uFFFD[31m y: it is empty; nothing to do, or fetch it again"},
	} {
		t.Run(c.name, func(t *testing.T) {
			folder := c.files.write(t)
			entries, err := os.ReadDir(folder)
			if err != nil {
				t.Fatal(err)
			}
			location := filepath.Join(folder, "missing")
			if len(entries) == 1 {
				location = filepath.Join(folder, entries[0].Name())
			}
			good := filepath.Join(tree{"good.txt": "“Yes,” she said."}.write(t), "good.txt")
			docs, messages := readAll(t, folder, location, good)
			if len(docs) != c.read+1 {
				t.Fatalf("%d documents, want %d and the good one", len(docs), c.read)
			}
			if last := docs[len(docs)-1].ID; last != "good.txt" {
				t.Errorf("the last document is %q", last)
			}
			if !slices.Contains(messages, c.message) {
				t.Errorf("messages\n%q, want\n%q", messages, c.message)
			}
		})
	}
}

func TestStandardInput(t *testing.T) {
	for _, c := range []struct{ name, in, id, text string }{
		{"text", "“No,” he said.", "stdin", "“No,” he said."},
		{"JSON lines", `{"text":"a"}`, "stdin:1", "a"},
		{"gzip", packed(`{"id":"z","text":"a"}`), "z", "a"},
	} {
		s := Source{Locations: []string{"-"}, Stdin: strings.NewReader(c.in)}
		docs := slices.Collect(s.Documents(t.Context()))
		want := []model.Document{{ID: c.id, File: "-", Text: c.text}}
		if !reflect.DeepEqual(docs, want) {
			t.Errorf("%s: %+v, want %+v", c.name, docs, want)
		}
	}
}

func TestCancelDoesNotWaitForInput(t *testing.T) {
	silent, keyboard := io.Pipe()
	defer keyboard.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	s := Source{Locations: []string{"-"}, Stdin: silent, Report: func(s Skip) { t.Errorf("said %q", s) }}
	for d := range s.Documents(ctx) {
		t.Errorf("read %+v", d)
	}
}

func TestStoppingEarlyAndCancelling(t *testing.T) {
	folder := tree{"d.jsonl": strings.Repeat(`{"text":"a"}`+"\n", 1000), "e.txt": "b"}.write(t)
	n := 0
	for range Open(t.Context(), []string{folder}, nil) {
		if n++; n == 3 {
			break
		}
	}
	if n != 3 {
		t.Errorf("stopped after %d", n)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n = 0
	for range Open(ctx, []string{folder}, nil) {
		if n++; n == 3 {
			cancel()
		}
	}
	if n != 3 {
		t.Errorf("cancelled after 3, read %d", n)
	}
}

func TestBytesTellHowFarReadingHasCome(t *testing.T) {
	folder := tree{"a.txt": "12345", "b.txt": "1234567890", "c.txt.gz": packed("x")}.write(t)
	s := Source{Locations: []string{folder}}
	var seen []int64
	for range s.Documents(t.Context()) {
		read, total := s.Bytes()
		if want := int64(15 + len(packed("x"))); total != want {
			t.Fatalf("total %d, want %d", total, want)
		}
		seen = append(seen, read)
	}
	if want := []int64{5, 15, int64(15 + len(packed("x")))}; !slices.Equal(seen, want) {
		t.Errorf("read %d, want %d", seen, want)
	}
}

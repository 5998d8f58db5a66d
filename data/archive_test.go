package data

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// file is a file of an archive; their order matters.
type file struct{ name, content string }

func zipped(t testing.TB, files ...file) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, f := range files {
		w, err := z.Create(f.name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(f.content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func tarred(t testing.TB, files ...file) string {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, f := range files {
		if err := w.WriteHeader(&tar.Header{Name: f.name, Size: int64(len(f.content)), Mode: 0o600, Typeflag: tar.TypeReg}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(f.content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestArchives(t *testing.T) {
	files := []file{
		{"a.txt", "one"}, {"b/c.html", crawled}, {"d.jsonl.gz", packed(`{"id":"four","text":"4"}`)}, {"b/", ""}, {".hidden", "x"},
		{"__MACOSX/a.txt", "x"}, {"../../etc/passwd", "out"}, {`..\..\win.txt`, "out"}, {"/abs.txt", "out"}, {"in.zip", zipped(t, file{"z.txt", "deep"})},
	}
	want := []string{"x/a.txt", "x/b/c.html", "four", "x/etc/passwd", "x/win.txt", "x/abs.txt", "x/in.zip/z.txt"}
	tarFiles := slices.DeleteFunc(slices.Clone(files), func(f file) bool { return f.name == "b/" })
	for name, archive := range map[string]string{"zip": zipped(t, files...), "tar": tarred(t, tarFiles...), "tar.gz": packed(tarred(t, tarFiles...)), "zip.gz": packed(zipped(t, files...))} {
		folder := tree{"x": archive}.write(t)
		docs, messages := readAll(t, folder, folder)
		if !slices.Equal(ids(docs), want) || len(messages) != 0 {
			t.Errorf("%s: read %q, messages %q", name, ids(docs), messages)
			continue
		}
		for _, d := range docs {
			if way, err := filepath.Rel(filepath.Join(folder, "x"), d.File); err != nil || !filepath.IsLocal(way) {
				t.Errorf("%s: %s is called %s", name, d.ID, d.File)
			}
		}
	}
}

func TestArchivesThatAreRefused(t *testing.T) {
	nest := zipped(t, file{"a.txt", "deep"})
	for range maxInside {
		nest = zipped(t, file{"n.zip", nest})
	}
	good := tarred(t, file{"a.txt", "one"}, file{"b.txt", strings.Repeat("two ", 500)})
	for _, c := range []struct {
		name, archive string
		read          int
		message       string
	}{
		{"archives in archives", nest, 0, "x/n.zip/n.zip/n.zip: it lies in archives within archives; unpack it and give hotline the result"},
		{"an office document", zipped(t, file{"[Content_Types].xml", "<x/>"}, file{"word/document.xml", "<x/>"}), 0, "x: it is an office document; save it as text"},
		{"half a zip", zipped(t, file{"a.txt", "one"})[:60], 0, "x: the zip archive is damaged or cut off; fetch it again"},
		{"half a tar", good[:len(good)-2500], 2, "x: the tar archive is damaged or cut off; what came before was read; fetch it again for the rest"},
	} {
		folder := tree{"x": c.archive}.write(t)
		docs, messages := readAll(t, folder, folder)
		if len(docs) != c.read || !slices.Contains(messages, c.message) {
			t.Errorf("%s: %d documents, messages %q", c.name, len(docs), messages)
		}
	}
}

func TestBudgetIsOfTheWholeArchive(t *testing.T) {
	b := &budget{packed: 1000}
	var read int64
	for range 4 {
		b.r = io.LimitReader(blanks{}, maxText/2)
		n, err := io.Copy(io.Discard, b)
		if read += n; (err != nil) != (read > maxText) {
			t.Fatalf("after %d bytes: %v", read, err)
		}
	}
	if !b.spent || read > maxText+4*bufferSize {
		t.Errorf("spent %v after %d bytes", b.spent, read)
	}
}

func FuzzArchive(f *testing.F) {
	for _, s := range []string{zipped(f, file{"a.txt", "one"}, file{"../b.html", "<p>two"}), tarred(f, file{"a.txt", "one"}), packed(tarred(f, file{"a.csv", "title,text\na,b\n"}))} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) { read(t, content) })
}

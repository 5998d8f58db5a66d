package data

import (
	"bytes"
	"compress/gzip"
	"path/filepath"
	"strings"
	"testing"
)

func TestTruncatedGzipKeepsWhatCameBefore(t *testing.T) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	write := func(s string) {
		if _, err := z.Write([]byte(s)); err != nil {
			t.Fatal(err)
		}
		if err := z.Flush(); err != nil {
			t.Fatal(err)
		}
	}
	write("The first sentence. ")
	end := b.Len()
	write("The second — “lost” — sentence.")
	folder := tree{"x.txt.gz": b.String()[:end+3]}.write(t)
	docs, messages := readAll(t, folder, folder)
	if len(docs) != 1 || !strings.HasPrefix(docs[0].Text, "The first sentence. ") {
		t.Errorf("read %+v", docs)
	}
	if len(messages) != 1 || !strings.HasPrefix(messages[0], "x.txt.gz: the compressed file is cut off") {
		t.Errorf("messages %q", messages)
	}
}

func TestGzipMembersReadAsOne(t *testing.T) {
	folder := tree{"x.gz": packed(`{"id":"a","te`) + packed("xt\":\"one\"}\n{\"id\":\"b\",\"text\":\"two\"}")}.write(t)
	docs, messages := readAll(t, folder, folder)
	if len(docs) != 2 || docs[0].Text != "one" || len(messages) != 0 {
		t.Errorf("read %+v, messages %q", docs, messages)
	}
}

func TestBombIsStopped(t *testing.T) {
	if testing.Short() {
		t.Skip("unpacks 64 MB twice")
	}
	for name, c := range map[string]struct{ content, message string }{
		"text":           {packed(strings.Repeat("a", maxText+bufferSize)), ""},
		"dump":           {packed(`{"text":"a"}` + "\n" + strings.Repeat(" ", maxText+bufferSize)), "it unpacks to more than 200 times its size"},
		"one JSON value": {packed(`{"text":"` + strings.Repeat("a", maxText+bufferSize)), "it unpacks to more than 200 times its size"},
	} {
		folder := tree{"x.gz": c.content}.write(t)
		docs, messages := readAll(t, folder, filepath.Join(folder, "x.gz"))
		if name != "dump" && len(docs) != 0 || len(messages) == 0 || !strings.Contains(strings.Join(messages, "\n"), c.message) {
			t.Errorf("%s: %d documents, messages %q", name, len(docs), messages)
		}
	}
}

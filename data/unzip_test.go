package data

import (
	"bytes"
	"compress/gzip"
	"io"
	"slices"
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

// blanks is an endless reader of spaces.
type blanks struct{}

func (blanks) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}

func TestGuardStopsBombsAlone(t *testing.T) {
	for _, c := range []struct {
		name   string
		packed int64
		want   error
	}{
		{"a dump of many times 64 MB", 3*maxText/maxRatio + 1, nil},
		{"a bomb", 1000, errBomb},
	} {
		g := &guard{unpacked: io.LimitReader(blanks{}, 3*maxText), packed: &tally{n: c.packed}}
		if _, err := io.Copy(io.Discard, g); err != c.want {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
		if c.want != nil && g.n > maxText+bufferSize {
			t.Errorf("%s: stopped only after %d bytes", c.name, g.n)
		}
	}
}

func TestBombKeepsWhatCameBefore(t *testing.T) {
	if testing.Short() {
		t.Skip("unpacks 64 MB")
	}
	folder := tree{"x.jsonl.gz": packed(`{"text":"a"}` + "\n" + strings.Repeat(" ", maxText+bufferSize))}.write(t)
	docs, messages := readAll(t, folder, folder)
	want := []string{"x.jsonl.gz: it unpacks to more than 200 times its size; unpack it yourself and give hotline the result"}
	if len(docs) != 1 || !slices.Equal(messages, want) {
		t.Errorf("%d documents, messages %q", len(docs), messages)
	}
}

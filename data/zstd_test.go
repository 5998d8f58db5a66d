package data

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
)

func zstded(t testing.TB, s string, options ...zstd.EOption) string {
	t.Helper()
	var b bytes.Buffer
	z, err := zstd.NewWriter(&b, options...)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(z, s); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestZstdIsReadWhereGzipIs(t *testing.T) {
	skippable := "\x50\x2a\x4d\x18\x04\x00\x00\x00note"
	folder := tree{
		"a.txt.zst":    zstded(t, "one"),
		"b.zst":        zstded(t, `{"id":"two","te`) + skippable + zstded(t, "xt\":\"2\"}\n"),
		"c.html.zst":   zstded(t, crawled),
		"d.tar.zst":    zstded(t, tarred(t, file{"x.txt", "four"}, file{"y.jsonl.zst", zstded(t, `{"id":"five","text":"5"}`)})),
		"e.zip":        zipped(t, file{"x.csv.zst", zstded(t, "title,text\nA,six\n")}),
		"f.warc.zst":   zstded(t, warcPage("https://example.org/1", "Content-Type: text/html\r\nContent-Encoding: zstd", zstded(t, crawled))),
		"g.txt":        skippable + zstded(t, "named otherwise"),
		"h.NDJSON.zst": zstded(t, "damaged\n"+`{"id":"eight","text":"8"}`),
	}.write(t)
	docs, messages := readAll(t, folder, folder)
	want := []string{"a.txt.zst", "two", "c.html.zst", "d.tar.zst/x.txt", "five", "e.zip/x.csv.zst:2", "f.warc.zst:1", "g.txt", "eight"}
	if !slices.Equal(ids(docs), want) || !slices.Equal(messages, []string{"h.NDJSON.zst: line 1 is not a JSON object; the rest was read; mend that line to have it too"}) {
		t.Errorf("read %q, messages %q", ids(docs), messages)
	}
}

func TestDamagedZstdKeepsWhatCameBefore(t *testing.T) {
	lines := strings.Repeat(`{"id":"x","text":"words that were packed"}`+"\n", 100)
	half := zstded(t, lines)
	two := half + zstded(t, lines)
	wrong := []byte(two)
	wrong[len(two)-1] ^= 1
	const reserved = "\x28\xb5\x2f\xfd\x00\x58\x07\x00\x00" // a frame with a block of a reserved type
	for _, c := range []struct {
		name, content string
		read          int
		message       string
	}{
		{"cut off", two[:len(two)-20], 100, "x.zst: the compressed file is cut off; what came before was read; fetch it again for the rest"},
		{"with a tail", half + "tail of another kind", 100, "x.zst: something that is not zstd follows in the compressed file; what came before was read; fetch it again for the rest"},
		{"with a wrong checksum", string(wrong), 100, "x.zst: the compressed file is damaged (wrong checksum); what came before was read; fetch it again for the rest"},
		{"with a damaged block", half + reserved, 100, "x.zst: the compressed file is damaged; what came before was read; fetch it again for the rest"},
		{"twice", zstded(t, half), 0, "x.zst: it is compressed twice; unpack it once"},
		{"gzip in it", zstded(t, packed("words")), 0, "x.zst: it is compressed twice; unpack it once"},
		{"nothing but its beginning", half[:6], 0, "x.zst: the compressed file is cut off; what came before was read; fetch it again for the rest"},
		{"a window of 256 MB", "\x28\xb5\x2f\xfd\x00" + string([]byte{(28 - 10) << 3}) + "\x01\x00\x00", 0, "x.zst: unpacking it takes more than 128 MB of memory (zstd --long); unpack it yourself (unzstd --memory=2GB) and give hotline the result"},
		{"a dictionary", "\x28\xb5\x2f\xfd\x21\x07\x05\x29\x00\x00hello", 0, "x.zst: it is compressed with a dictionary of its own; unpack it yourself (unzstd -D) and give hotline the result"},
	} {
		folder := tree{"x.zst": c.content}.write(t)
		docs, messages := readAll(t, folder, folder)
		if len(docs) < c.read || c.read == 0 && len(docs) > 0 || len(messages) == 0 || messages[len(messages)-1] != c.message {
			t.Errorf("%s: %d documents, messages %q", c.name, len(docs), messages)
		}
	}
}

func TestZstdBombKeepsWhatCameBefore(t *testing.T) {
	if testing.Short() {
		t.Skip("unpacks 64 MB")
	}
	folder := tree{"x.jsonl.zst": zstded(t, `{"text":"a"}`+"\n"+strings.Repeat(" ", maxText+bufferSize))}.write(t)
	docs, messages := readAll(t, folder, folder)
	want := []string{"x.jsonl.zst: it unpacks to more than 200 times its size; unpack it yourself and give hotline the result"}
	if len(docs) != 1 || !slices.Equal(messages, want) {
		t.Errorf("%d documents, messages %q", len(docs), messages)
	}
}

func FuzzZstd(f *testing.F) {
	for _, s := range []string{zstded(f, "words"), zstded(f, strings.Repeat("words ", 99)), zstded(f, `{"text":"a"}`, zstd.WithEncoderLevel(zstd.SpeedBestCompression)), "\x01\x00\x00"} {
		f.Add([]byte(s[min(4, len(s)):]))
	}
	f.Fuzz(func(t *testing.T, content []byte) { read(t, append([]byte("\x28\xb5\x2f\xfd"), content...)) })
}

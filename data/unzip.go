package data

import (
	"bufio"
	"errors"
	"io"

	"github.com/klauspost/compress/gzip"
)

// A compressed file that unpacks to more than maxText and to more than maxRatio times what was read of it is a bomb: prose
// reaches 4, the most repetitive dumps 50.
const (
	maxRatio  = 200
	ratioText = "200"
)

var errBomb = errors.New("decompression bomb")

// compressions are recognised by their first bytes. Several concatenated files of either kind read as one.
var compressions = []struct {
	begins func(head []byte) bool
	open   func(*tally) (io.Reader, error)
}{
	{isGzip, func(packed *tally) (io.Reader, error) { return gzip.NewReader(packed) }},
	{isZstd, unzstd},
}

func isGzip(head []byte) bool { return len(head) > 1 && head[0] == 0x1f && head[1] == 0x8b }

// isCompressed reports whether head is the beginning of a file that unzip unpacks.
func isCompressed(head []byte) bool { return isGzip(head) || isZstd(head) }

// magicBytes is how many bytes identify a compression.
const magicBytes = 4

// unzip returns the decompressed content of r, or r itself if it is not compressed.
func unzip(r *bufio.Reader) (*bufio.Reader, error) {
	head, _ := r.Peek(magicBytes)
	for _, c := range compressions {
		if !c.begins(head) {
			continue
		}
		packed := &tally{r: r}
		z, err := c.open(packed)
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			return nil, err
		}
		return bufio.NewReaderSize(&guard{unpacked: z, packed: packed}, bufferSize), nil
	}
	return r, nil
}

// tally counts the bytes read through it. It is an io.ByteReader, so that gzip reads no further than necessary.
type tally struct {
	r   *bufio.Reader
	n   int64
	err error // the latest one
}

func (t *tally) Read(p []byte) (int, error) {
	n, err := t.r.Read(p)
	t.n += int64(n)
	t.err = err
	return n, err
}

func (t *tally) ReadByte() (byte, error) {
	b, err := t.r.ReadByte()
	if err == nil {
		t.n++
	}
	return b, err
}

// guard stops a decompression bomb.
type guard struct {
	unpacked io.Reader
	packed   *tally
	n        int64
}

func (g *guard) Read(p []byte) (int, error) {
	n, err := g.unpacked.Read(p)
	g.n += int64(n)
	if g.n > maxText && g.n > maxRatio*g.packed.n {
		return n, errBomb
	}
	return n, err
}

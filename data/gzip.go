package data

import (
	"bufio"
	"compress/gzip"
	"errors"
	"io"
)

// A gzip member that holds more than maxText and unpacks to more than maxRatio times what was read of it is
// a bomb: prose reaches 4, the most repetitive dumps 50.
const (
	maxRatio  = 200
	ratioText = "200"
)

var errBomb = errors.New("decompression bomb")

const gzipMagic = "\x1f\x8b"

// unzip returns what is compressed in r, or r itself when nothing is. A gzip file of several members reads
// as one.
func unzip(r *bufio.Reader) (*bufio.Reader, error) {
	if head, _ := r.Peek(len(gzipMagic)); string(head) != gzipMagic {
		return r, nil
	}
	packed := &tally{r: r}
	z, err := gzip.NewReader(packed)
	if errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		return nil, err
	}
	return bufio.NewReaderSize(&guard{unpacked: z, packed: packed}, bufferSize), nil
}

// tally counts the bytes read through it. It is an io.ByteReader, so that gzip reads no further than it must.
type tally struct {
	r *bufio.Reader
	n int64
}

func (t *tally) Read(p []byte) (int, error) {
	n, err := t.r.Read(p)
	t.n += int64(n)
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

package data

import (
	"errors"
	"io"
	"slices"

	"github.com/klauspost/compress/zstd"
)

// maxWindow is how far back a zstd file may refer, in bytes, and so how much memory unpacking takes: what zstd itself
// writes unless it is told --long, and reads unless it is told --memory.
const maxWindow = 128 << 20

var errUnpacked = errors.New("zstd: damaged")

// isZstd reports whether head begins as a zstd file does, or as what may stand before its first frame.
func isZstd(head []byte) bool {
	if len(head) < magicBytes {
		return false
	}
	magic := string(head[:magicBytes])
	return magic == "\x28\xb5\x2f\xfd" || magic[0]>>4 == 5 && magic[1:] == "\x2a\x4d\x18"
}

// zstdOptions make a decoder that works in the goroutine that reads: there is nothing to close.
var zstdOptions = []zstd.DOption{zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(maxWindow)}

func unzstd(packed *tally) (io.Reader, error) {
	z, err := zstd.NewReader(packed, zstdOptions...)
	return unzstded{z, packed}, err
}

// unzstded makes one error of the many ways in which a zstd file can be damaged.
type unzstded struct {
	unpacked *zstd.Decoder
	packed   *tally
}

// toldApart are the errors of zstd that mean something of their own to the reader.
var toldApart = []error{io.EOF, io.ErrUnexpectedEOF, zstd.ErrMagicMismatch, zstd.ErrCRCMismatch, zstd.ErrWindowSizeExceeded, zstd.ErrUnknownDictionary}

func (z unzstded) Read(p []byte) (int, error) {
	n, err := z.unpacked.Read(p)
	switch {
	case err == nil:
	case z.packed.err != nil && !errors.Is(z.packed.err, io.EOF):
		err = z.packed.err
	case !slices.ContainsFunc(toldApart, func(e error) bool { return errors.Is(err, e) }):
		err = errUnpacked
	}
	return n, err
}

// unzstdMember unpacks a file that a zip archive holds as zstd.
var unzstdMember = zstd.ZipDecompressor(zstdOptions...)

package data

import (
	"errors"
	"io"
	"slices"

	"github.com/klauspost/compress/zstd"
)

// maxWindow is the maximum window of a zstd file in bytes, and so the memory needed for unpacking: zstd itself writes no larger
// one without --long, and reads none without --memory.
const maxWindow = 128 << 20

var errUnpacked = errors.New("zstd: damaged")

// isZstd reports whether head is the beginning of a zstd file, or of a skippable frame.
func isZstd(head []byte) bool {
	if len(head) < magicBytes {
		return false
	}
	magic := string(head[:magicBytes])
	return magic == "\x28\xb5\x2f\xfd" || magic[0]>>4 == 5 && magic[1:] == "\x2a\x4d\x18"
}

// zstdOptions make a decoder that works in the reading goroutine, so that there is nothing to close.
var zstdOptions = []zstd.DOption{zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(maxWindow)}

func unzstd(packed *tally) (io.Reader, error) {
	z, err := zstd.NewReader(packed, zstdOptions...)
	return unzstded{z, packed}, err
}

// unzstded maps the many errors of damaged zstd files to one.
type unzstded struct {
	unpacked *zstd.Decoder
	packed   *tally
}

// toldApart are the zstd errors that are reported separately.
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

// unzstdMember unpacks a file stored as zstd in a zip archive.
var unzstdMember = zstd.ZipDecompressor(zstdOptions...)

package data

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"bytes"
	"errors"
	"io"
	"path"
	"strings"

	"github.com/klauspost/compress/zstd"
)

// archive returns the reader for the archive that begins with head, or nil.
func archive(head []byte) reader {
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return (*reading).zip
	case len(head) > tarMark+5 && string(head[tarMark:tarMark+5]) == "ustar":
		return (*reading).tar
	case beginsWith(head, "warc/"):
		return (*reading).warc
	}
	return nil
}

// tarMark is the offset of the magic of a tar archive.
const tarMark = 257

// zip reads the files in a zip archive in order.
func (r *reading) zip(in input, body *bufio.Reader) bool {
	at, size := in.at, in.size
	if at == nil {
		content, ok := r.whole(in, body, maxText)
		if !ok {
			return r.ctx.Err() == nil
		}
		at, size = strings.NewReader(content), int64(len(content))
	}
	z, err := zip.NewReader(at, size)
	if err != nil && z == nil {
		r.skip(newSkip(in.file, "the zip archive is damaged or cut off", "fetch it again"))
		return r.ctx.Err() == nil
	}
	z.RegisterDecompressor(zstd.ZipMethodWinZip, unzstdMember)
	budget := &budget{packed: size}
	for _, f := range z.File {
		if f.Name == officeMark {
			r.skip(newSkip(in.file, "it is an office document", "save it as text"))
			return true
		}
	}
	for _, f := range z.File {
		if !f.Mode().IsRegular() || f.Flags&1 != 0 || hiddenName(f.Name) {
			if f.Flags&1 != 0 {
				r.skip(newSkip(member(in, f.Name).file, "it is encrypted", "unpack it yourself"))
			}
			continue
		}
		content, err := f.Open()
		if err != nil {
			r.skip(faulty(member(in, f.Name).file, err))
			continue
		}
		more := r.member(in, f.Name, content, budget)
		content.Close()
		if !more {
			return false
		}
		if budget.spent {
			return true
		}
	}
	return true
}

// officeMark is a file that identifies the archives of office programs.
const officeMark = "[Content_Types].xml"

// tar reads the files in a tar archive in order.
func (r *reading) tar(in input, body *bufio.Reader) bool {
	t := tar.NewReader(body)
	for {
		h, err := t.Next()
		switch {
		case r.ctx.Err() != nil:
			return false
		case errors.Is(err, io.EOF):
			return true
		case err != nil:
			damage := newSkip(in.file, "the tar archive is damaged or cut off", fetchRest)
			if errors.Is(err, errBomb) {
				damage = faulty(in.file, err)
			}
			r.skip(damage)
			return true
		case h.Typeflag != tar.TypeReg || hiddenName(h.Name):
			continue
		}
		if !r.member(in, h.Name, t, nil) {
			return false
		}
	}
}

// hiddenName reports whether a file in an archive would be hidden in a folder, or was added by a Mac.
func hiddenName(name string) bool {
	for part := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == '/' || r == '\\' }) {
		if strings.HasPrefix(part, ".") && part != "." && part != ".." || part == "__MACOSX" {
			return true
		}
	}
	return false
}

// member returns a file in an archive as an input. Its name is only a label: nothing is opened by it, and ".." that would leave
// the archive is removed.
func member(in input, name string) input {
	name = path.Clean("/" + strings.ReplaceAll(name, `\`, "/"))
	in.id, in.file = in.id+name, in.file+name
	in.size, in.at = 0, nil
	return in
}

// member reads one file of an archive.
func (r *reading) member(in input, name string, content io.Reader, b *budget) bool {
	if b != nil {
		b.r, content = content, b
	}
	return r.stream(member(in, name), bufio.NewReaderSize(content, bufferSize))
}

// budget stops archives that unpack to much more than their size, however they divide it among their files.
type budget struct {
	r      io.Reader // the current file
	packed int64     // bytes of the archive
	n      int64     // bytes unpacked so far
	spent  bool
}

func (b *budget) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	b.n += int64(n)
	if b.n > maxText && b.n > maxRatio*b.packed {
		b.spent = true
		return n, errBomb
	}
	return n, err
}

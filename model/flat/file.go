// Package flat stores tables as flat little-endian arrays, in memory or mapped from a file that is read only on access.
//
// A file is a head (magic, version, key, the table of sections, a checksum for each block of the body), the checksum of the head,
// and the sections one after the other. A file may be a layer over another one and contain only references for sections that are
// the same there. Open trusts nothing before it has checked the head. The body is checked block by block, each before its first
// byte is returned. Damaged data reads as zeros (one block or, if a whole section was requested, the section), and Fault reports
// it from then on.
package flat

import (
	"bufio"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"slices"
	"sync"
	"sync/atomic"
)

// Key identifies the inputs from which a file was made; a file with another key is of no use.
type Key [32]byte

// File is the sections of a file, or of one that can be written.
type File struct {
	Key      Key
	sections []*Section
	under    *File           // the file beneath, with the sections that are not in this one; or nil
	head     uint32          // the checksum of the head
	body     []byte          // the part with block sums; nil for a file made in memory
	sums     []byte          // of each block, 4 bytes
	checked  []atomic.Uint64 // a bit for each block with a correct sum
	broken   []atomic.Uint64 // a bit for each block with a wrong sum, so that it is not computed on every access
	fault    atomic.Pointer[error]
	memory   Memory // in which the file lies, or nil
}

// Memory is what an opened file lies in, if more can be done with it than reading: a mapping, from which a disk is read. The parts
// begin at multiples of 4,096 bytes if the file does.
type Memory interface {
	// Fetch is called before a part is read for the first time: all of it will be needed at once.
	Fetch(part []byte)
	// Release is called when all of a part has been read and is not needed at present. It may be read again at any time.
	Release(part []byte)
}

// The errors of Open: for a file that is damaged or not of this format, and for one that is intact but of no use.
var (
	ErrDamaged = errors.New("damaged")
	ErrStale   = errors.New("made by another version or from other inputs")
)

const (
	magic     = "hotline\n"
	fixed     = 8 + 4 + 4 + 32 + 8 + 8 // magic, version, number of sections, key, size of the file, start of the body
	block     = 16 << 10               // checking more than one row of a screen needs would take longer than reading it
	align     = 8
	bodyAlign = 4096
)

var (
	order      = binary.LittleEndian
	castagnoli = crc32.MakeTable(crc32.Castagnoli)
)

// Make returns a File of sections in memory, which must not change afterwards.
func Make(sections [][]byte) *File {
	f := &File{sections: make([]*Section, len(sections))}
	for i, b := range sections {
		f.sections[i] = inMemory(b)
	}
	return f
}

func inMemory(b []byte) *Section {
	s := &Section{b: b, sure: b}
	s.ready.Store(true)
	return s
}

// With returns a File with some sections replaced and all others checked.
func (f *File) With(others map[int][]byte) *File {
	made := &File{sections: slices.Clone(f.sections)}
	for i, b := range others {
		made.sections[i] = inMemory(b)
	}
	for _, s := range made.sections {
		if s.apart == nil {
			s.whole()
		}
	}
	return made
}

// under is the position of a section that is in the file beneath.
const under = ^uint64(0)

// headSize returns the size of the head of a file, with its own checksum.
func headSize(sections int, body int64) int64 {
	return fixed + 16*int64(sections) + 4*((body+block-1)/block) + 4
}

func up(n, to int64) int64 { return (n + to - 1) / to * to }

// WriteTo writes the file with the key and version. Cost: that of reading it twice.
func (f *File) WriteTo(w io.Writer, version uint32, key Key) (int64, error) {
	return f.WriteOver(nil, w, version, key)
}

// WriteOver writes f as a layer over beneath, to be read with OpenOver: sections equal to those of beneath are written as
// references. Cost: that of reading it three times.
func (f *File) WriteOver(beneath *File, w io.Writer, version uint32, key Key) (int64, error) {
	var body int64
	places := make([]uint64, len(f.sections))
	for i, s := range f.sections {
		if beneath != nil && s.equal(beneath.sections[i]) {
			places[i] = under
			continue
		}
		body = up(body, align)
		places[i] = uint64(body)
		body += int64(s.size())
	}
	start := up(headSize(len(f.sections), body), bodyAlign)
	head := append([]byte(nil), magic...)
	head = order.AppendUint32(head, version)
	head = order.AppendUint32(head, uint32(len(f.sections)))
	head = append(head, key[:]...)
	head = order.AppendUint64(head, uint64(start+body))
	head = order.AppendUint64(head, uint64(start))
	for i, s := range f.sections {
		head = order.AppendUint64(head, places[i])
		head = order.AppendUint64(head, uint64(s.size()))
	}
	sums := &summer{}
	f.writeBody(sums, places)
	head = append(head, sums.end()...)
	head = order.AppendUint32(head, crc32.Checksum(head, castagnoli))
	head = append(head, make([]byte, start-int64(len(head)))...)
	out := bufio.NewWriterSize(w, 64<<10) // separate texts are short
	if _, err := out.Write(head); err != nil {
		return 0, err
	}
	return start + body, cmp.Or(f.writeBody(out, places), out.Flush())
}

func (f *File) writeBody(w io.Writer, places []uint64) error {
	var at uint64
	for i, s := range f.sections {
		if places[i] == under {
			continue
		}
		if pad := places[i] - at; pad > 0 {
			if _, err := w.Write(make([]byte, pad)); err != nil {
				return err
			}
		}
		if err := s.writeTo(w); err != nil {
			return err
		}
		at = places[i] + uint64(s.size())
	}
	return nil
}

// summer computes the checksum of each block of what is written to it.
type summer struct {
	sum  uint32
	in   int
	sums []byte
}

func (s *summer) Write(b []byte) (int, error) {
	n := len(b)
	for len(b) > 0 {
		k := min(block-s.in, len(b))
		s.sum = crc32.Update(s.sum, castagnoli, b[:k])
		if s.in += k; s.in == block {
			s.end()
		}
		b = b[k:]
	}
	return n, nil
}

// end ends the last block and returns all sums.
func (s *summer) end() []byte {
	if s.in > 0 {
		s.sums = order.AppendUint32(s.sums, s.sum)
		s.sum, s.in = 0, 0
	}
	return s.sums
}

// Open opens the file in b, which must not change while the File is used, and reads its head. memory is what b lies in, or nil.
// The error is ErrStale for another version, key or number of sections, else ErrDamaged. Cost: that of the head, 4 bytes for each
// 16 KB of the file.
func Open(b []byte, memory Memory, version uint32, key Key, sections int) (*File, error) {
	return OpenOver(nil, b, memory, version, key, sections)
}

// OpenOver opens a file that WriteOver wrote over the file beneath.
func OpenOver(beneath *File, b []byte, memory Memory, version uint32, key Key, sections int) (*File, error) {
	if len(b) < fixed || string(b[:8]) != magic {
		return nil, fmt.Errorf("%w: it does not begin as a snapshot does", ErrDamaged)
	}
	n := int64(order.Uint32(b[12:]))
	if order.Uint64(b[48:]) != uint64(len(b)) {
		return nil, fmt.Errorf("%w: it has %d bytes and should have %d", ErrDamaged, len(b), order.Uint64(b[48:]))
	}
	if order.Uint32(b[8:]) != version || n != int64(sections) || Key(b[16:48]) != key {
		return nil, ErrStale
	}
	start := int64(min(order.Uint64(b[56:]), uint64(len(b))))
	head := headSize(int(n), int64(len(b))-start)
	if memory != nil && head <= start {
		memory.Fetch(b[:head])
	}
	if head > start || order.Uint32(b[head-4:]) != crc32.Checksum(b[:head-4], castagnoli) {
		return nil, fmt.Errorf("%w: its head is not what was written", ErrDamaged)
	}
	for _, pad := range b[head:start] {
		if pad != 0 {
			return nil, fmt.Errorf("%w: its head is not what was written", ErrDamaged)
		}
	}
	f := &File{
		Key: key, sections: make([]*Section, n), under: beneath, memory: memory, head: order.Uint32(b[head-4:]), body: b[start:], sums: b[fixed+16*n : head-4],
	}
	f.checked = make([]atomic.Uint64, (len(f.sums)/4+63)/64)
	f.broken = make([]atomic.Uint64, len(f.checked))
	for i := range f.sections {
		at, size := order.Uint64(b[fixed+16*i:]), order.Uint64(b[fixed+16*i+8:])
		if at == under && beneath != nil && i < len(beneath.sections) && uint64(len(beneath.sections[i].b)) == size {
			f.sections[i] = beneath.sections[i]
			continue
		}
		if at > uint64(len(f.body)) || size > uint64(len(f.body))-at {
			return nil, fmt.Errorf("%w: section %d lies outside of it", ErrDamaged, i)
		}
		f.sections[i] = &Section{b: f.body[at : at+size : at+size], at: int(at), file: f}
	}
	return f, nil
}

// Sum returns a checksum of the head; files that differ almost surely differ in it. It is 0 for a File made in memory.
func (f *File) Sum() uint32 { return f.head }

// Fault returns the first damage found while reading the file and the one beneath, or nil.
func (f *File) Fault() error {
	if err := f.fault.Load(); err != nil {
		return *err
	}
	if f.under != nil {
		return f.under.Fault()
	}
	return nil
}

// verifyPart is the number of bytes after which Verify releases what it has read: a multiple of the block and of any page.
const verifyPart = 4 << 20

// Verify checks everything in the file and the one beneath that has not been checked yet.
func (f *File) Verify() error {
	if f.under != nil {
		if err := f.under.Verify(); err != nil {
			return err
		}
	}
	for from := 0; from < len(f.body); from += verifyPart {
		to := min(from+verifyPart, len(f.body))
		if !f.sound(from, to) {
			break
		}
		if f.memory != nil {
			f.memory.Release(f.body[from:to])
		}
	}
	return f.Fault()
}

// Lose sets Fault because part of the file has gone.
func (f *File) Lose() { f.fail("it was cut while it was read") }

func (f *File) fail(format string, args ...any) {
	err := fmt.Errorf("%w: "+format, append([]any{ErrDamaged}, args...)...)
	f.fault.CompareAndSwap(nil, &err)
}

// sound reports whether the blocks with body[from:to] are undamaged.
func (f *File) sound(from, to int) bool {
	fetched := f.memory == nil
	for k := from / block; k*block < to; k++ {
		bit := uint64(1) << (k % 64)
		if f.checked[k/64].Load()&bit != 0 {
			continue
		}
		if f.broken[k/64].Load()&bit != 0 {
			return false
		}
		if !fetched {
			f.memory.Fetch(f.body[k*block : min(int(up(int64(to), block)), len(f.body))])
			fetched = true
		}
		b := f.body[k*block : min((k+1)*block, len(f.body))]
		if crc32.Checksum(b, castagnoli) != order.Uint32(f.sums[4*k:]) {
			f.broken[k/64].Or(bit)
			f.fail("bytes %d–%d are not what was written", k*block, k*block+len(b))
			return false
		}
		f.checked[k/64].Or(bit)
	}
	return true
}

// Section is one run of bytes of a File.
type Section struct {
	b     []byte
	apart *apart // for a section in memory: separate texts instead of b
	at    int    // position in the body
	file  *File
	ready atomic.Bool // sure has the whole section, checked, or zeros if it was damaged
	sure  []byte
	mu    sync.Mutex
}

func (s *Section) whole() []byte {
	if s.apart != nil {
		return s.apart.slice(0, s.apart.size())
	}
	if s.ready.Load() {
		return s.sure
	}
	return s.check()
}

func (s *Section) check() []byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.ready.Load() {
		s.sure = s.b
		if !s.file.sound(s.at, s.at+len(s.b)) {
			s.sure = make([]byte, len(s.b))
		}
		s.ready.Store(true)
	}
	return s.sure
}

// zeros is returned for a damaged number.
var zeros = make([]byte, 8)

// number returns the size bytes at position at. Cost: that of checking their block, once.
func (s *Section) number(at, size int) []byte {
	b := s.b[at : at+size]
	if !s.file.sound(s.at+at, s.at+at+size) {
		return zeros
	}
	return b
}

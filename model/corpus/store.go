package corpus

import "unsafe"

var (
	storeFrom  = 8 << 20   // bytes of text from which a corpus is kept outside the heap
	roomSize   = 16 << 20  // bytes allocated at a time
	settleFrom = 256 << 10 // size of a section from which it is moved
	eachFrom   = 32 << 20  // bytes of text from which derived data is made one kind after the other
)

// store keeps readings until all are read, outside the heap if room allows it.
type store struct {
	room func(size int) []byte
	free []byte // the rest of the last allocation
	kept int    // bytes
}

// keep moves the packed reading p into memory outside the heap.
func (s *store) keep(p *packed) {
	s.kept += len(p.text) + len(p.rest)
	if s.room == nil || s.kept < storeFrom {
		return
	}
	text := s.put(unsafe.Slice(unsafe.StringData(p.text), len(p.text)))
	p.text, p.rest = unsafe.String(unsafe.SliceData(text), len(text)), s.put(p.rest)
}

// put returns a copy of the bytes outside the heap, or the bytes themselves if there is no room.
func (s *store) put(b []byte) []byte {
	if len(b) > len(s.free) && s.room != nil {
		s.free = s.room(max(roomSize, len(b)))
	}
	if len(b) > len(s.free) {
		s.room = nil
		return b
	}
	n := copy(s.free, b)
	kept := s.free[:n:n]
	s.free = s.free[n:]
	return kept
}

// settle moves the finished large sections out of the heap.
func (e *encoder) settle() {
	if e.room == nil || e.size < storeFrom {
		return
	}
	for i, b := range e.sections {
		if len(b) < settleFrom || e.settled[i] {
			continue
		}
		if to := e.room(len(b)); to != nil {
			copy(to, b)
			e.sections[i], e.settled[i] = to[:len(b):len(b)], true
		}
	}
}

package corpus

import "unsafe"

var (
	storeFrom  = 8 << 20   // bytes of text: less stays in the heap, with what is made of it
	roomSize   = 16 << 20  // bytes that are asked for at a time
	settleFrom = 256 << 10 // bytes of a section
	eachFrom   = 32 << 20  // bytes of text of which one thing is done after the other
)

// store keeps what was read until all is read, outside of the heap where there is room.
type store struct {
	room func(size int) []byte
	free []byte // in the last room
	kept int    // bytes
}

// keep moves the text of a reading, and what was understood of it.
func (s *store) keep(p *packed) {
	s.kept += len(p.text) + len(p.rest)
	if s.room == nil || s.kept < storeFrom {
		return
	}
	text := s.put(unsafe.Slice(unsafe.StringData(p.text), len(p.text)))
	p.text, p.rest = unsafe.String(unsafe.SliceData(text), len(text)), s.put(p.rest)
}

// put is a copy of the bytes where there is room, or else they themselves.
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

// settle moves the large sections that are laid out to where there is room for them. They do not grow any more.
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

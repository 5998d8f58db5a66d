package flat

import (
	"encoding/binary"
	"strings"
	"unsafe"
)

// Packer encodes records of mostly small numbers.
type Packer []byte

// Int writes a number, which may be negative.
func (p *Packer) Int(v int) { p.Uint(v<<1 ^ v>>63) }

// Uint writes a number that is not negative.
func (p *Packer) Uint(v int) {
	if uint64(v) < 0x80 {
		*p = append(*p, byte(v))
		return
	}
	*p = binary.AppendUvarint(*p, uint64(v))
}

// Bool writes a boolean.
func (p *Packer) Bool(v bool) {
	n := 0
	if v {
		n = 1
	}
	p.Int(n)
}

// Ints writes a list of numbers.
func (p *Packer) Ints(list []int) {
	p.Int(len(list))
	for _, v := range list {
		p.Int(v)
	}
}

// Text writes a string.
func (p *Packer) Text(s string) {
	p.Int(len(s))
	*p = append(*p, s...)
}

// Unpacker reads what a Packer wrote. Beyond the end of a damaged record all numbers are 0.
type Unpacker []byte

// Int reads a number.
func (u *Unpacker) Int() int {
	v := uint(u.Uint())
	return int(v>>1) ^ -int(v&1)
}

// Uint reads a number that Uint wrote.
func (u *Unpacker) Uint() int {
	if b := *u; len(b) > 0 && b[0] < 0x80 {
		*u = b[1:]
		return int(b[0])
	}
	return u.long()
}

// long reads a number of several bytes.
func (u *Unpacker) long() int {
	v, n := binary.Uvarint(*u)
	if n <= 0 {
		*u = nil
		return 0
	}
	*u = (*u)[n:]
	return int(v)
}

// Bool reads a boolean.
func (u *Unpacker) Bool() bool { return u.Int() == 1 }

// Count reads the length of a list, limited to the number of bytes left.
func (u *Unpacker) Count() int { return max(min(u.Int(), len(*u)), 0) }

// Text reads a string, copying it.
func (u *Unpacker) Text() string { return strings.Clone(u.View()) }

// View reads a string that shares the bytes of the record.
func (u *Unpacker) View() string {
	n := u.Count()
	s := unsafe.String(unsafe.SliceData(*u), n)
	*u = (*u)[n:]
	return s
}

package data

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
)

// longString is the length in bytes from which a string is checked eight bytes at a time.
const longString = 64

// valid reports what json.Valid does: whether object is one JSON value. An article is nearly all text, so the content of long
// strings is checked here, and json.Valid checks what is around them.
func valid(object []byte) bool {
	var short [1 << 10]byte
	around := short[:0]
	from := 0
	for i := 0; i < len(object); {
		n := bytes.IndexByte(object[i:], '"')
		if n < 0 {
			break
		}
		start := i + n
		end := stringEnd(object, start+1)
		if end >= len(object) {
			break // an unterminated string is not valid
		}
		if inside := object[start+1 : end]; len(inside) >= longString {
			if !validString(inside) {
				return false
			}
			around = append(around, object[from:start+1]...)
			from = end
		}
		i = end + 1
	}
	return json.Valid(append(around, object[from:]...))
}

// validString reports whether the content of a string has no control characters and no unknown escapes.
func validString(inside []byte) bool {
	const ones = 0x0101010101010101
	for i := 0; i < len(inside); {
		if len(inside)-i >= 8 {
			x := binary.LittleEndian.Uint64(inside[i:])
			slash := x ^ '\\'*ones
			if (x-' '*ones)&^x&(0x80*ones)|(slash-ones)&^slash&(0x80*ones) == 0 { // none of the eight bytes
				i += 8
				continue
			}
		}
		switch c := inside[i]; {
		case c < ' ':
			return false
		case c != '\\':
			i++
		case i+1 == len(inside):
			return false
		case inside[i+1] == 'u':
			if i+6 > len(inside) {
				return false
			}
			for _, h := range inside[i+2 : i+6] {
				if !('0' <= h && h <= '9' || 'a' <= h|0x20 && h|0x20 <= 'f') {
					return false
				}
			}
			i += 6
		case bytes.IndexByte([]byte(`"\/bfnrt`), inside[i+1]) < 0:
			return false
		default:
			i += 2
		}
	}
	return true
}

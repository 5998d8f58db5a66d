package safe

import "sort"

// Map maps byte offsets of a source to byte offsets of its cleaned text, so that a span of the source can be marked on the
// screen. The zero Map is the identity.
type Map struct {
	shifts []shift
}

// shift says that from byte src of the source on, up to the next shift, byte src+i is shown at out+i.
type shift struct{ src, out int }

// Mapped is Clean, with the Map from s to the result. A text that needs no cleaning costs one scan.
func Mapped(s string) (Text, Map) {
	var m Map
	text := clean(s, '\n', &m)
	return text, m
}

// At returns where the rune at byte offset src of the source is shown; if it is not shown, where the next one is. For an offset
// inside a rune, the result is in that rune or just after it. O(log n) in the number of runes that cleaning made longer or
// shorter.
func (m Map) At(src int) int {
	next := sort.Search(len(m.shifts), func(i int) bool { return m.shifts[i].src > src })
	out := src
	if next > 0 {
		last := m.shifts[next-1]
		out = last.out + src - last.src
	}
	if next < len(m.shifts) {
		out = min(out, m.shifts[next].out)
	}
	return out
}

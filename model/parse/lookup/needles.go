package lookup

import "strings"

// Needles finds many strings in one pass over a text, at about a nanosecond per byte however many they are: it indexes each
// needle by its rarest bytes and compares in full only where those occur.
type Needles struct {
	list   []string
	size   int                 // number of indexed bytes of a needle
	stride int                 // distance between the places of a text that are examined
	met    [1 << 10]uint64     // a bit for each hash of indexed bytes
	by     map[uint32][]needle // needles by their indexed bytes
}

// needle is an indexed place: offset at of the string number which.
type needle struct{ which, at int }

const gramSize = 4

// NewNeedles prepares the search for the strings of a list.
func NewNeedles(list []string) *Needles {
	shortest := 0
	for _, s := range list {
		if s != "" && (shortest == 0 || len(s) < shortest) {
			shortest = len(s)
		}
	}
	n := &Needles{list: list, size: min(gramSize, shortest), by: map[uint32][]needle{}}
	n.stride = shortest - n.size + 1 // so many consecutive places of each string are indexed: one of them is examined
	for which, s := range list {
		if s == "" {
			continue
		}
		first := rarest(s, shortest)
		for at := first; at < first+n.stride; at++ {
			g := n.gram(s, at)
			word, bit := n.place(g)
			n.met[word] |= bit
			n.by[g] = append(n.by[g], needle{which, at})
		}
	}
	return n
}

// gram returns the size bytes at a place as a number.
func (n *Needles) gram(s string, at int) (g uint32) {
	for k := range n.size {
		g |= uint32(s[at+k]) << (8 * k)
	}
	return g
}

func (n *Needles) place(g uint32) (word int, bit uint64) {
	h := g * 0x9e3779b1 >> 16
	return int(h / 64), 1 << (h % 64)
}

// Find calls found for every occurrence of one of the strings in the text until found returns false. Cost: linear.
func (n *Needles) Find(text string, found func(which int) bool) {
	if n.size == 0 {
		return
	}
	for at := 0; at+n.size <= len(text); at += n.stride {
		var g uint32
		if n.size == gramSize {
			s := text[at : at+gramSize]
			g = uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
		} else {
			g = n.gram(text, at)
		}
		if word, bit := n.place(g); n.met[word]&bit == 0 {
			continue
		}
		for _, of := range n.by[g] {
			if at >= of.at && strings.HasPrefix(text[at-of.at:], n.list[of.which]) && !found(of.which) {
				return
			}
		}
	}
}

// Any reports whether one of the strings occurs in the text.
func (n *Needles) Any(text string) (yes bool) {
	n.Find(text, func(int) bool {
		yes = true
		return false
	})
	return yes
}

// commonest are the most frequent bytes of English text, in descending order.
const commonest = " etaoinsrhldcumfpgwybv"

// rarest returns the offset in s of the size consecutive bytes that are rarest.
func rarest(s string, size int) (first int) {
	most := -1
	for at := range len(s) - size + 1 {
		rare := 0
		for k := range size {
			if i := strings.IndexByte(commonest, s[at+k]); i >= 0 {
				rare += i
			} else {
				rare += len(commonest)
			}
		}
		if rare > most {
			first, most = at, rare
		}
	}
	return first
}

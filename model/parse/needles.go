package parse

import "strings"

// needles finds many strings in one pass over a text, at about a nanosecond a byte however many they are: of each it knows some bytes
// that are seldom met, and looks closely only where these stand.
type needles struct {
	list   []string
	size   int                 // of the bytes of a string that are looked for
	stride int                 // from one place of a text to the next that is looked at
	met    [1 << 10]uint64     // a bit for each of the bytes looked for, scattered
	by     map[uint32][]needle // by these bytes
}

// needle is where in a string the bytes stand by which it is looked for.
type needle struct{ which, at int }

const gramSize = 4

func newNeedles(list []string) *needles {
	shortest := 0
	for _, s := range list {
		if s != "" && (shortest == 0 || len(s) < shortest) {
			shortest = len(s)
		}
	}
	n := &needles{list: list, size: min(gramSize, shortest), by: map[uint32][]needle{}}
	n.stride = shortest - n.size + 1 // so many places in a row of each string are known: one of them is looked at
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

// gram is the bytes at a place that are looked for.
func (n *needles) gram(s string, at int) (g uint32) {
	for k := range n.size {
		g |= uint32(s[at+k]) << (8 * k)
	}
	return g
}

func (n *needles) place(g uint32) (word int, bit uint64) {
	h := g * 0x9e3779b1 >> 16
	return int(h / 64), 1 << (h % 64)
}

// find calls found for every place of the text where one of the strings stands, until found returns false. Cost: linear.
func (n *needles) find(text string, found func(which int) bool) {
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

// any reports whether one of the strings stands in the text.
func (n *needles) any(text string) (yes bool) {
	n.find(text, func(int) bool {
		yes = true
		return false
	})
	return yes
}

// commonest are the bytes that English is made of, the commonest first.
const commonest = " etaoinsrhldcumfpgwybv"

// rarest is where in s the so many bytes stand that are seldom met together.
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

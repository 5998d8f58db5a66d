package people

import (
	"math/bits"

	"github.com/xrash/smetrics"

	"hotline/model"
)

// alike returns the Jaro–Winkler similarity of two folded names, 0 to 1. A name that only looks like another, with letters of
// another alphabet, is not misspelt: it may be meant to deceive, and is like no other name.
func alike(a, b string) float64 {
	switch {
	case a == b:
		return 1
	case model.MixesAlphabets(a), model.MixesAlphabets(b):
		return 0
	}
	return smetrics.JaroWinkler(a, b, 0.7, 4)
}

// letterSet is the set of letters of a name, each represented by its last five bits.
type letterSet uint32

func lettersOf(name string) letterSet {
	var set letterSet
	for i := range len(name) {
		set |= 1 << (name[i] & 31)
	}
	return set
}

// mayBeAlike reports whether the similarity of two names can exceed 0.7. A letter that occurs in only one of them matches
// nothing, and with m matches, names of a and b letters have a similarity of at most (m/a + m/b + 1) / 3.
func mayBeAlike(a, b string, as, bs letterSet) bool {
	m := min(len(a)-bits.OnesCount32(uint32(as&^bs)), len(b)-bits.OnesCount32(uint32(bs&^as)))
	return 10*m*(len(a)+len(b)) >= 11*len(a)*len(b)
}

// sameForename reports whether two folded given names may be the same: equal, an initial of the other, of the same sound, or a
// variant.
func sameForename(a, b string) bool {
	if a == b {
		return true
	}
	if a == "" || b == "" || a[0] != b[0] {
		return false
	}
	return len(a) == 2 && a[1] == '.' || len(b) == 2 && b[1] == '.' || sound(a) == sound(b) || alike(a, b) >= 0.9
}

package people

import (
	"github.com/xrash/smetrics"

	"hotline/model"
)

// alike is the Jaro–Winkler similarity of two folded names, 0 to 1. A name that is like another only to the eye, by letters of
// another alphabet, is not misspelt: it may be meant to deceive, and is nobody's but its own.
func alike(a, b string) float64 {
	switch {
	case a == b:
		return 1
	case model.MixesAlphabets(a), model.MixesAlphabets(b):
		return 0
	}
	return smetrics.JaroWinkler(a, b, 0.7, 4)
}

// sameForename reports whether two folded given names may be one: equal, an initial of the other, or a variant.
func sameForename(a, b string) bool {
	if a == b {
		return true
	}
	if a == "" || b == "" || a[0] != b[0] {
		return false
	}
	return len(a) == 2 && a[1] == '.' || len(b) == 2 && b[1] == '.' || alike(a, b) >= 0.9
}

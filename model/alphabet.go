package model

import "unicode"

// alphabets are those whose letters are taken for one another.
var alphabets = []*unicode.RangeTable{unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Armenian, unicode.Cherokee}

// MixesAlphabets reports whether letters of two alphabets that look alike stand in one word of s: "Lаvrov" with a Cyrillic а.
// No language writes so; it is damage or deceit. ASCII costs one scan.
func MixesAlphabets(s string) bool {
	met := -1
	for i, r := range s {
		if r >= 0x80 {
			return mixes(s[i:], met)
		}
		if 'a' <= r|0x20 && r|0x20 <= 'z' {
			met = 0
		} else {
			met = -1
		}
	}
	return false
}

// mixes goes on in a word of which a letter of the alphabet met, or none (-1), stands before s.
func mixes(s string, met int) bool {
	for _, r := range s {
		if unicode.Is(unicode.M, r) {
			continue
		}
		if !unicode.IsLetter(r) {
			met = -1
			continue
		}
		for k, of := range alphabets {
			if !unicode.Is(of, r) {
				continue
			}
			if met >= 0 && met != k {
				return true
			}
			met = k
		}
	}
	return false
}

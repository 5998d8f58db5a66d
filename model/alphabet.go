package model

import "unicode"

// alphabets are the scripts with letters that are mistaken for one another.
var alphabets = []*unicode.RangeTable{unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Armenian, unicode.Cherokee}

// MixesAlphabets reports whether a word of s mixes letters of two alphabets that look alike: "Lаvrov" with a Cyrillic а. No
// language writes so; it is damage or deception. ASCII text costs one scan.
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

// mixes continues MixesAlphabets in the middle of a word: met is the index of the alphabet seen so far in it, or -1.
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

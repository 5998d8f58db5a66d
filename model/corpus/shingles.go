package corpus

import (
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"
)

// shingles are the hashes of all runs of words of a body.
type shingles struct {
	inOrder []uint64
	set     []uint64 // the same, ascending and each once
}

func shinglesOf(runs []uint64) shingles { return shingles{runs, setOf(runs)} }

func setOf(runs []uint64) []uint64 {
	set := slices.Clone(runs)
	slices.Sort(set)
	return slices.Compact(set)
}

// inBothRuns is how many numbers two ascending lists have in common.
func inBothRuns(a, b []uint64) int {
	n := 0
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] == b[0]:
			n++
			a, b = a[1:], b[1:]
		case a[0] < b[0]:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	return n
}

// bytesPerWord is the length of a word with the space behind it, as words are in English: what room is made for.
const bytesPerWord = 6

// appendRunsOf appends the hashes of the runs of words of a body, in order; of a body of fewer words there is one, of all of them.
func appendRunsOf(runs []uint64, c *Corpus, article int) []uint64 {
	var last [shingleWords]uint64
	n := 0
	text := c.textOf(article)
	runs = slices.Grow(runs, len(text)/bytesPerWord)
	run := func() {
		h := uint64(0)
		for k := range last {
			h = bits.RotateLeft64(h, 11) ^ last[(n+k)%shingleWords]
			h *= 0x9e3779b97f4a7c15
		}
		runs = append(runs, h^h>>29)
	}
	for p := range c.reader(c.col.articles.records.Bytes(article), len(text)).paragraphs {
		eachWord(p.In(text), func(word uint64) {
			last[n%shingleWords] = word
			if n++; n >= shingleWords {
				run()
			}
		})
	}
	if n > 0 && n < shingleWords {
		run()
	}
	return runs
}

// eachWord yields the hash of each word of s; case and marks do not matter.
func eachWord(s string, yield func(uint64)) {
	const basis, prime = 14695981039346656037, 1099511628211
	h, within := uint64(basis), false
	for i := 0; i < len(s); {
		r, size := rune(s[i]|' '), 1 // of an ASCII letter the small one, of a digit itself
		letter := 'a' <= r && r <= 'z' || '0' <= s[i] && s[i] <= '9'
		if s[i] >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
			r = unicode.ToLower(r)
			letter = unicode.IsLetter(r) || unicode.IsDigit(r)
		}
		i += size
		if letter {
			h, within = (h^uint64(r))*prime, true
		} else if within {
			yield(h)
			h, within = basis, false
		}
	}
	if within {
		yield(h)
	}
}

// winnow keeps of each window of runs the one of the least hash, each once.
func winnow(runs []uint64) []uint64 {
	var kept []uint64
	at := -1
	for end := min(shingleWindow, len(runs)); end > 0 && end <= len(runs); end++ {
		start := max(end-shingleWindow, 0)
		switch {
		case at < start:
			at = start
			for i := start + 1; i < end; i++ {
				if runs[i] <= runs[at] {
					at = i
				}
			}
		case runs[end-1] <= runs[at]:
			at = end - 1
		default:
			continue
		}
		kept = append(kept, runs[at])
	}
	return setOf(kept)
}

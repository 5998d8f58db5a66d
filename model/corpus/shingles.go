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
	set     []uint64 // the same, ascending, without repeats
}

func shinglesOf(runs []uint64) shingles { return shingles{runs, setOf(runs)} }

func setOf(runs []uint64) []uint64 {
	set := slices.Clone(runs)
	slices.Sort(set)
	return slices.Compact(set)
}

// inBothRuns returns how many numbers two ascending lists have in common.
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

// bytesPerWord is about the length of an English word with its space, for preallocation.
const bytesPerWord = 6

// appendRunsOf appends the hashes of the runs of words of a body, in order. A body with fewer words than a run has one hash, of
// all of them.
func appendRunsOf(runs []uint64, c *Corpus, article int) []uint64 {
	text := c.textOf(article)
	w := runWriter{runs: slices.Grow(runs, len(text)/bytesPerWord)}
	for p := range c.reader(c.col.articles.records.Bytes(article), len(text)).paragraphs {
		w.read(p.In(text))
	}
	if w.words > 0 && w.words < shingleWords {
		w.run()
	}
	return w.runs
}

// runWriter collects the runs of words of paragraphs.
type runWriter struct {
	runs  []uint64
	last  [shingleWords]uint64 // hashes of the last words, the latest at the end
	words int
}

// word adds the word with that hash.
func (w *runWriter) word(h uint64) {
	copy(w.last[:], w.last[1:])
	w.last[shingleWords-1] = h
	if w.words++; w.words >= shingleWords {
		w.run()
	}
}

// run adds the run that ends with the latest word.
func (w *runWriter) run() {
	h := uint64(0)
	for _, word := range w.last {
		h = (bits.RotateLeft64(h, 11) ^ word) * 0x9e3779b97f4a7c15
	}
	w.runs = append(w.runs, h^h>>29)
}

// read adds the words of s, ignoring case and punctuation.
func (w *runWriter) read(s string) {
	const basis, prime = 14695981039346656037, 1099511628211
	h := uint64(basis)
	for i := 0; i < len(s); {
		c := s[i]
		if small := smallASCII[c]; small != 0 {
			h = (h ^ uint64(small)) * prime
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			i += size
			if r = unicode.ToLower(r); unicode.IsLetter(r) || unicode.IsDigit(r) {
				h = (h ^ uint64(r)) * prime
				continue
			}
		} else {
			i++
		}
		if h != basis {
			w.word(h)
			h = basis
		}
	}
	if h != basis {
		w.word(h)
	}
}

// smallASCII maps ASCII letters to lower case and digits to themselves; other bytes are 0.
var smallASCII = func() (t [256]byte) {
	for c := range byte(utf8.RuneSelf) {
		if r := unicode.ToLower(rune(c)); unicode.IsLetter(r) || unicode.IsDigit(r) {
			t[c] = byte(r)
		}
	}
	return t
}()

// winnow keeps the run with the smallest hash of each window of runs, each once.
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

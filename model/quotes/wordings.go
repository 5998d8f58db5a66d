package quotes

import (
	"iter"
	"strings"
)

// wordings is an index of numbered texts, in which those that contain a sequence of words are looked up.
type wordings struct {
	numbers []int
	words   [][]string
	with    map[string][]int // word → the texts that contain it, in ascending order
}

// wordingTries is the greatest number of texts with the rarest of the words that are examined.
const wordingTries = 200

func newWordings() *wordings { return &wordings{with: map[string][]int{}} }

func (w *wordings) add(number int, words []string) {
	at := len(w.words)
	w.numbers, w.words = append(w.numbers, number), append(w.words, words)
	for _, word := range words {
		if have := w.with[word]; len(have) == 0 || have[len(have)-1] != at {
			w.with[word] = append(have, at)
		}
	}
}

// having yields the numbers of the texts that contain the words as a contiguous sequence, in the order in which they were added.
func (w *wordings) having(words []string) iter.Seq[int] {
	return func(yield func(int) bool) {
		if len(words) == 0 {
			return
		}
		rarest := w.with[words[0]]
		for _, word := range words[1:] {
			if have := w.with[word]; len(have) < len(rarest) {
				rarest = have
			}
		}
		for _, at := range rarest[:min(len(rarest), wordingTries)] {
			if subsequence(w.words[at], words) && !yield(w.numbers[at]) {
				return
			}
		}
	}
}

// first returns the first number that having yields.
func (w *wordings) first(words []string) (number int, ok bool) {
	for number := range w.having(words) {
		return number, true
	}
	return 0, false
}

// wordsOf splits a text into folded words without punctuation.
func wordsOf(s string) []string {
	return strings.FieldsFunc(fold(s), func(r rune) bool { return !ofWord(r) })
}

// holdsWord reports whether wordsOf would find a word.
func holdsWord(s string) bool { return strings.ContainsFunc(s, ofWord) }

func ofWord(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '\'' || r > 0x7f && r != '“' && r != '”' && r != '–' && r != '—' && r != '…'
}

// subsequence reports whether want occurs in have as a contiguous sequence.
func subsequence(have, want []string) bool {
	for i := 0; i+len(want) <= len(have); i++ {
		j := 0
		for j < len(want) && have[i+j] == want[j] {
			j++
		}
		if j == len(want) {
			return true
		}
	}
	return false
}

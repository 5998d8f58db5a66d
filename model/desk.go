package model

import "sync"

// desk holds scratch memory that is reused from one article to the next: the numbering of words and the buffers of each reader.
// It retains no text but the words themselves.
type desk struct {
	sheets []*Sheet
	words  Numbering
	epoch  int // how many times words were dropped
	kept   int // how many words were kept the last time
	laid   []any
}

// When a desk exceeds mostWords or mostWordBytes, all but the first words are dropped before the next article; the most frequent
// words are seen first.
const (
	mostWords     = 1 << 15
	mostWordBytes = 1 << 20
	keptWords     = 1 << 13
)

var desks = sync.Pool{New: func() any { return new(desk) }}

// tidy drops words if there are too many.
func (d *desk) tidy() {
	words := d.words.Words()
	if len(words) <= mostWords && d.words.bytes <= mostWordBytes {
		return
	}
	d.kept = 0
	bytes := 0
	for _, w := range words[:min(keptWords, len(words))] {
		if bytes += len(w); bytes > mostWordBytes/2 {
			break
		}
		d.kept++
	}
	d.words.keep(d.kept)
	d.epoch++
}

// Known caches a value for each word of a desk, by word number, for one reader. The zero Known is ready to use.
type Known[T any] struct {
	of    []T
	epoch int
}

// On returns the values of all words that the sheet's desk has numbered so far. It calls make for new words; the result of make
// may depend on the word only.
func (k *Known[T]) On(s *Sheet, make func(word string) T) []T {
	d := s.desk
	if k.epoch != d.epoch {
		stays := 0
		if k.epoch == d.epoch-1 {
			stays = d.kept
		}
		k.of, k.epoch = k.of[:min(stays, len(k.of))], d.epoch
	}
	for _, w := range d.words.Words()[len(k.of):] {
		k.of = append(k.of, make(w))
	}
	return k.of
}

// Laid returns the T kept on the sheet's desk if fits accepts it, and otherwise stores and returns a new one from make.
func Laid[T any](s *Sheet, fits func(*T) bool, make func() *T) *T {
	for i, l := range s.desk.laid {
		if t, ok := l.(*T); ok {
			if !fits(t) {
				t = make()
				s.desk.laid[i] = t
			}
			return t
		}
	}
	t := make()
	s.desk.laid = append(s.desk.laid, t)
	return t
}

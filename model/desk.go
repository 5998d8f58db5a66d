package model

import "sync"

// desk is where articles are read one after the other. It numbers the words they are made of, so that what a reader knows of a word
// is found by its number and not by its letters, and keeps what readers lay out on it for the next article. It keeps no text alive
// but the words themselves.
type desk struct {
	sheets []*Sheet
	words  Numbering
	epoch  int // how often words were forgotten
	kept   int // how many words stayed the last time
	laid   []any
}

// A desk with more words than mostWords, or bytes of words than mostWordBytes, forgets them before the next article, but for the
// first: those that make up most of any text are met early.
const (
	mostWords     = 1 << 15
	mostWordBytes = 1 << 20
	keptWords     = 1 << 13
)

var desks = sync.Pool{New: func() any { return new(desk) }}

// tidy forgets words where there are too many.
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

// Known is what one reader knows of the words of a desk, by number. The zero Known is ready to be laid on one.
type Known[T any] struct {
	of    []T
	epoch int
}

// On returns what is known of all words that the sheet's desk has numbered by now: what make returns, which depends on the word alone.
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

// Laid is what readers of one type have laid on the sheet's desk: fits says whether it is still of use, and make what is laid there
// else.
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

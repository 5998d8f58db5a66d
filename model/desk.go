package model

import (
	"hash/maphash"
	"math/bits"
	"math/rand/v2"
	"strings"
	"sync"
)

// desk is where articles are read one after the other. It numbers the words they are made of, so that what a reader knows of a word
// is found by its number and not by its letters, and keeps what readers lay out on it for the next article. It keeps no text alive
// but the words themselves.
type desk struct {
	sheet  Sheet
	words  []string // by number
	bytes  int      // of words
	places []wordPlace
	shift  int // that leaves of a scattered key the index of its place
	epoch  int // how often words were forgotten
	kept   int // how many words stayed the last time
	laid   []any
}

// wordPlace is the place of a word in a table of open addressing, at most half of it taken; it is empty where size is 0.
type wordPlace struct {
	key    uint64 // see packed; of a longer word its hash
	size   uint32 // of the word in bytes
	number int32
}

// A desk with more words than mostWords, or bytes of words than mostWordBytes, forgets them before the next article, but for the
// first: those that make up most of any text are met early.
const (
	mostWords     = 1 << 15
	mostWordBytes = 1 << 20
	keptWords     = 1 << 13
	fewestPlaces  = 1 << 12
)

// scatter spreads keys over places. It is drawn by lot, so that nobody can write a text whose words crowd.
var (
	scatter     = rand.Uint64() | 1
	scatterSeed = maphash.MakeSeed()
)

var desks = sync.Pool{New: func() any { return new(desk) }}

// number is that of the word.
func (d *desk) number(word string) int32 {
	if 2*len(d.words) >= len(d.places) {
		d.spread(max(fewestPlaces, 2*len(d.places)))
	}
	key, whole := packed(word)
	if !whole {
		key = maphash.String(scatterSeed, word)
	}
	i := d.home(key)
	for ; d.places[i].size != 0; i = (i + 1) & (len(d.places) - 1) {
		p := &d.places[i]
		if p.key == key && p.size == uint32(len(word)) && (whole || d.words[p.number] == word) {
			return p.number
		}
	}
	n := int32(len(d.words))
	d.places[i] = wordPlace{key, uint32(len(word)), n}
	d.words = append(d.words, strings.Clone(word))
	d.bytes += len(word)
	return n
}

func (d *desk) home(key uint64) int { return int(key * scatter >> d.shift) }

// spread lays the words out on a new table of n places, a power of two.
func (d *desk) spread(n int) {
	old := d.places
	d.places, d.shift = make([]wordPlace, n), 64-bits.TrailingZeros(uint(n))
	for _, p := range old {
		if p.size == 0 || int(p.number) >= len(d.words) {
			continue
		}
		i := d.home(p.key)
		for d.places[i].size != 0 {
			i = (i + 1) & (n - 1)
		}
		d.places[i] = p
	}
}

// tidy forgets words where there are too many.
func (d *desk) tidy() {
	if len(d.words) <= mostWords && d.bytes <= mostWordBytes {
		return
	}
	d.kept, d.bytes = 0, 0
	for _, w := range d.words[:min(keptWords, len(d.words))] {
		if d.bytes+len(w) > mostWordBytes/2 {
			break
		}
		d.bytes += len(w)
		d.kept++
	}
	clear(d.words[d.kept:])
	d.words = d.words[:d.kept]
	d.epoch++
	d.spread(4 * keptWords)
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
	for n := len(k.of); n < len(d.words); n++ {
		k.of = append(k.of, make(d.words[n]))
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

package corpus

import (
	"iter"
	"math/bits"
	"slices"

	"hotline/model/flat"
)

// List is a list of quotes or articles in the order of an answer. It is immutable, and cheap to copy and to keep: it takes one
// bit for each quote or article of the corpus, or a number for each item if these are only the first.
type List struct {
	few     []int // by number, or for quotes by place; nil if there is a set
	set     set
	before  []uint32 // number of bits set before each stride of the set
	n       int
	ordered bool
	order   flat.Uint32s // for quotes: the number at each place
	place   flat.Uint32s // for quotes: the place of each number
}

// stride is the number of words of a set that are counted together; At and Index read at most so many.
const stride = 8

func numbersIn(s set) List {
	l := List{set: s, before: make([]uint32, 0, len(s)/stride+1)}
	for i, w := range s {
		if i%stride == 0 {
			l.before = append(l.before, uint32(l.n))
		}
		l.n += bits.OnesCount64(w)
	}
	return l
}

// fewNumbersIn returns the list of some numbers, ascending.
func fewNumbersIn(numbers []int) List { return List{few: numbers, n: len(numbers)} }

// bits returns the set of the numbers, or places, in the list; it may be shorter than one of all.
func (l List) bits() set {
	if len(l.few) == 0 {
		return l.set
	}
	s := newSet(l.few[len(l.few)-1] + 1)
	for _, i := range l.few {
		s.add(i)
	}
	return s
}

// within returns the list with a set of the numbers [0, n).
func (l List) within(n int) List {
	if l.set == nil {
		l.set = append(l.bits(), newSet(n)...)[:len(newSet(n))]
	}
	return l
}

// quoteList returns the list of the quotes at a set of places.
func (c *Corpus) quoteList(s set) List { return c.ordered(numbersIn(s)) }

// ordered makes a list of places one of quotes.
func (c *Corpus) ordered(l List) List {
	l.ordered, l.order, l.place = true, c.col.byDay, c.col.place
	return l
}

// Len returns the number of items.
func (l List) Len() int { return l.n }

// At returns item i; i must be in [0, Len). Cost: a binary search.
func (l List) At(i int) int {
	if l.few != nil {
		return l.number(l.few[i])
	}
	at := uint32(i)
	low, high := 0, len(l.before)
	for high-low > 1 {
		if mid := (low + high) / 2; l.before[mid] <= at {
			low = mid
		} else {
			high = mid
		}
	}
	left := i - int(l.before[low])
	for k := low * stride; ; k++ {
		w := l.set[k]
		if n := bits.OnesCount64(w); left >= n {
			left -= n
			continue
		}
		for range left {
			w &= w - 1
		}
		return l.number(k*64 + bits.TrailingZeros64(w))
	}
}

func (l List) number(bit int) int {
	if l.ordered {
		return l.order.At(bit)
	}
	return bit
}

func (l List) bit(n int) int {
	if l.ordered {
		return l.place.At(n)
	}
	return n
}

// All yields each index and the item there.
func (l List) All() iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for i, bit := range l.few {
			if !yield(i, l.number(bit)) {
				return
			}
		}
		if l.few != nil {
			return
		}
		i := 0
		for bit := range l.set.all() {
			if !yield(i, l.number(bit)) {
				return
			}
			i++
		}
	}
}

// Has reports whether n is in the list.
func (l List) Has(n int) bool {
	if l.n == 0 {
		return false
	}
	bit := l.bit(n)
	if l.few != nil {
		_, found := slices.BinarySearch(l.few, bit)
		return found
	}
	return bit/64 < len(l.set) && l.set.has(bit)
}

// Index returns the index of n in the list, or -1.
func (l List) Index(n int) int {
	if n < 0 || !l.Has(n) {
		return -1
	}
	bit := l.bit(n)
	if l.few != nil {
		at, _ := slices.BinarySearch(l.few, bit)
		return at
	}
	word := bit / 64
	at := int(l.before[word/stride])
	for k := word / stride * stride; k < word; k++ {
		at += bits.OnesCount64(l.set[k])
	}
	return at + bits.OnesCount64(l.set[word]&(1<<(bit%64)-1))
}

// Slice returns all items.
func (l List) Slice() []int {
	if l.n == 0 {
		return nil
	}
	out := make([]int, 0, l.n)
	for _, n := range l.All() {
		out = append(out, n)
	}
	return out
}

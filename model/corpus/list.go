package corpus

import (
	"iter"
	"slices"
)

// List is the numbers of quotes or articles in the order of an answer. It is read-only, and cheap to copy and to keep.
type List struct{ numbers []int }

// ListOf is a List of the numbers, which must not change afterwards.
func ListOf(numbers ...int) List { return List{numbers} }

// Len is how many there are.
func (l List) Len() int { return len(l.numbers) }

// At is the i-th of them; i is in [0, Len).
func (l List) At(i int) int { return l.numbers[i] }

// All yields each with its place in the list.
func (l List) All() iter.Seq2[int, int] { return slices.All(l.numbers) }

// Index is the place of n in the list, or -1.
func (l List) Index(n int) int { return slices.Index(l.numbers, n) }

// Slice is all of them; it must not be changed.
func (l List) Slice() []int { return l.numbers }

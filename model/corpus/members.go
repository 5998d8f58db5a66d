package corpus

import (
	"encoding/binary"
	"math/bits"
	"slices"
	"sort"

	"hotline/model/flat"
	"hotline/model/search"
)

// members are ascending numbers: quotes by place, articles or segments. They are either walked through, for the first rows of an
// answer, or gathered, for all of it.
type members interface {
	// next returns the first member from a number on, or none; from must not be smaller than in the call before.
	next(from int) int
	// gather adds the members to a set, as far as it has room. It must not follow a call of next.
	gather(into set)
}

const none = search.NoUnit

// listed are the numbers of a list in a section.
type listed struct {
	of       flat.Uint32s
	from, to int
}

func (l *listed) next(from int) int {
	if l.from == l.to {
		return none
	}
	if at := l.of.At(l.from); at >= from {
		return at
	}
	low, step := l.from, 1 // that at low is smaller
	for low+step < l.to && l.of.At(low+step) < from {
		low += step
		step *= 2
	}
	high := min(low+step, l.to)
	l.from = low + 1 + sort.Search(high-low-1, func(i int) bool { return l.of.At(low+1+i) >= from })
	if l.from == l.to {
		return none
	}
	return l.of.At(l.from)
}

func (l *listed) gather(into set) {
	all := l.of.All()
	for k := l.from; k < l.to; k++ {
		if i := all.At(k); i < 64*len(into) {
			into.add(i)
		}
	}
}

// inOneOf returns the members of the picked lists, each of which must be ascending.
func inOneOf(lists flat.Lists, picked []int) members {
	var of []members
	for _, i := range picked {
		if from, to := lists.Bounds(i); from < to {
			of = append(of, &listed{lists.Of, from, to})
		}
	}
	return united(of)
}

// few are numbers in memory, ascending.
type few []int

func (f *few) next(from int) int {
	for len(*f) > 0 && (*f)[0] < from {
		*f = (*f)[1:]
	}
	if len(*f) == 0 {
		return none
	}
	return (*f)[0]
}

func (f *few) gather(into set) {
	for _, i := range *f {
		into.add(i)
	}
}

// next returns the first member of the set from a number on, or none.
func (s set) next(from int) int {
	at := from / 64
	if at >= len(s) {
		return none
	}
	w := s[at] >> (from % 64) << (from % 64)
	for w == 0 {
		if at++; at == len(s) {
			return none
		}
		w = s[at]
	}
	return at*64 + bits.TrailingZeros64(w)
}

func (s set) gather(into set) { into.or(s) }

// kept is a set as it is stored.
type kept struct{ of flat.Gradual }

func (k *kept) next(from int) int {
	for at := from / 64; ; at++ {
		b, end := k.of.First(8*at+8), 8*at+8
		if end > len(b) {
			return none
		}
		w := binary.LittleEndian.Uint64(b[end-8:])
		if at == from/64 {
			w = w >> (from % 64) << (from % 64)
		}
		if w != 0 {
			return at*64 + bits.TrailingZeros64(w)
		}
	}
}

func (k *kept) gather(into set) {
	b := k.of.First(8 * len(into))
	for i := range min(len(into), len(b)/8) {
		into[i] |= binary.LittleEndian.Uint64(b[8*i:])
	}
}

// those are the numbers below n that satisfy a test.
type those struct {
	n  int
	is func(i int) bool
}

func (t those) next(from int) int {
	for i := from; i < t.n; i++ {
		if t.is(i) {
			return i
		}
	}
	return none
}

func (t those) gather(into set) {
	for i := range t.n {
		if t.is(i) {
			into.add(i)
		}
	}
}

// upTo is all numbers below n.
type upTo int

func (n upTo) next(from int) int {
	if from < int(n) {
		return from
	}
	return none
}

func (n upTo) gather(into set) { into.or(fullSet(int(n))) }

// union is the members of several. It looks for them in windows, so that the cost of a member does not depend on how many there are.
type union struct {
	of       []members
	window   set // of the numbers [from, to)
	from, to int
	size     int // of the next window
}

// The sizes of windows: the first are small, because often only the first members are wanted.
const firstWindow, lastWindow = 1 << 9, 1 << 15

func united(of []members) members {
	switch len(of) {
	case 0:
		return upTo(0)
	case 1:
		return of[0]
	}
	return &union{of: of, size: firstWindow}
}

func (u *union) next(from int) int {
	if from < u.to {
		if i := u.window.next(max(from-u.from, 0)); i != none {
			return u.from + i
		}
		from = u.to
	}
	least := none
	for _, m := range u.of {
		least = min(least, m.next(from))
	}
	if least == none {
		return none
	}
	u.from, u.to = least, least+u.size
	u.window = slices.Grow(u.window[:0], u.size/64)[:u.size/64]
	clear(u.window)
	u.size = min(2*u.size, lastWindow)
	for _, m := range u.of {
		for i := m.next(u.from); i < u.to; i = m.next(i + 1) {
			u.window.add(i - u.from)
		}
	}
	return least
}

func (u *union) gather(into set) {
	for _, m := range u.of {
		m.gather(into)
	}
}

// meet returns the first number from a number on that is a member of each, or none; there must be one of them at least.
func meet(of []members, from int) int {
	for agreed, k := 0, 0; agreed < len(of); k = (k + 1) % len(of) {
		switch at := of[k].next(from); at {
		case none:
			return none
		case from:
			agreed++
		default:
			from, agreed = at, 1
		}
	}
	return from
}

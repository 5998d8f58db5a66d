package corpus

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
	"testing"

	"hotline/model/flat"
	"hotline/model/search"

	"pgregory.net/rapid"
)

// numbers returns random ascending numbers, dense or sparse.
func numbers(t *rapid.T) (list []int) {
	steps := rapid.IntRange(1, rapid.SampledFrom([]int{1, 5, 30, 500}).Draw(t, "steps"))
	at := -1
	for range rapid.IntRange(0, 200).Draw(t, "how many") {
		at += steps.Draw(t, "step")
		list = append(list, at)
	}
	return list
}

func listOfNumbers(list []int) *listed {
	var b []byte
	for _, i := range append([]int{0}, list...) {
		b = binary.LittleEndian.AppendUint32(b, uint32(i))
	}
	return &listed{flat.Make([][]byte{b}).Uint32s(0), 1, len(list) + 1}
}

func setWith(list []int, n int) set {
	s := newSet(n)
	for _, i := range list {
		s.add(i)
	}
	return s
}

// walkOfNumbers returns the postings of two words that begin alike; the units of the second are shifted.
func walkOfNumbers(list []int, shift int) *walk {
	x := search.NewIndexer(nil, nil)
	units := map[int][]string{}
	for _, i := range list {
		units[i] = append(units[i], "word ")
		units[i+shift] = append(units[i+shift], "words ")
	}
	last := 0
	for i := range units {
		last = max(last, i)
	}
	for i := range last + 1 {
		for _, text := range units[i] {
			x.Add(i, []byte(" "+text))
		}
	}
	words, _ := x.Gathered()
	j := search.Join([]search.Gathered{words})
	f := flat.Make([][]byte{j.WordStarts, j.Words, j.UnitStarts, j.Units, j.BesideStarts, j.Beside})
	texts := func(i int) flat.Texts { return flat.Texts{Starts: f.Uint32s(i), Of: f.Bytes(i + 1)} }
	return walkOf(search.IndexOf(texts(0), texts(2), texts(4)), "wor", true)
}

// However members are kept, walking through them and gathering them give the same.
func TestMembersAreWalkedAndGathered(t *testing.T) {
	const room = 1 << 17
	rapid.Check(t, func(t *rapid.T) {
		one, two, shift := numbers(t), numbers(t), rapid.IntRange(0, 3).Draw(t, "shift")
		either := append(slices.Clone(one), two...)
		both := slices.DeleteFunc(slices.Clone(one), func(i int) bool { return !slices.Contains(two, i) })
		shifted := slices.Clone(one)
		for _, i := range one {
			shifted = append(shifted, i+shift)
		}
		var thirds []int // articles of three segments each
		var starts []byte
		for _, i := range one {
			thirds = append(thirds, i/3)
		}
		for a := range room/3 + 1 {
			if starts = binary.LittleEndian.AppendUint32(starts, uint32(3*a)); len(one) == 0 || a > one[len(one)-1]/3 {
				break
			}
		}
		f := flat.Make([][]byte{starts, make([]byte, 2*len(starts)*3)})
		segments := segmentColumns{first: f.Uint32s(0), spans: f.Uint32s(1)}
		made := func(list []int) *few { f := few(slices.Clone(list)); return &f }
		for what, c := range map[string]struct {
			make func() members
			want []int
		}{
			"a list": {func() members { return listOfNumbers(one) }, one},
			"few":    {func() members { return made(one) }, one},
			"a set":  {func() members { return setWith(one, room) }, one},
			"kept": {func() members {
				b := setWith(one, room).bytes()
				return &kept{flat.Make([][]byte{b}).Bytes(0).Gradually(0, len(b))}
			}, one},
			"those":    {func() members { return those{room, setWith(one, room).has} }, one},
			"all":      {func() members { return upTo(len(one)) }, picked(slices.Repeat([]bool{true}, len(one)))},
			"none":     {func() members { return united(nil) }, nil},
			"a union":  {func() members { return united([]members{listOfNumbers(one), made(two)}) }, either},
			"one of":   {func() members { return oneOf{listOfNumbers(one), made(two)} }, either},
			"postings": {func() members { return walkOfNumbers(one, shift) }, shifted},
			"articles": {func() members { return articlesWith(listOfNumbers(one), segments, true) }, thirds},
		} {
			want := sortedSet(slices.Clone(c.want))
			into := newSet(room)
			c.make().gather(into)
			if got := slices.Collect(into.all()); !slices.Equal(got, want) {
				t.Fatalf("%s: gathered %v, want %v", what, got, want)
			}
			m, from := c.make(), 0
			for from < room {
				at, _ := slices.BinarySearch(want, from)
				next := none
				if at < len(want) {
					next = want[at]
				}
				for range 2 {
					if got := m.next(from); got != next {
						t.Fatalf("%s: from %d comes %d, want %d, of %v", what, from, got, next, want)
					}
				}
				if next == none {
					break
				}
				from = max(from, next) + rapid.IntRange(0, 5).Draw(t, "on")*rapid.SampledFrom([]int{1, 1, 100}).Draw(t, "far")
			}
		}
		var met []int
		for i, all := 0, []members{listOfNumbers(one), made(two), setWith(two, room)}; ; i++ {
			if i = meet(all, i); i == none {
				break
			}
			met = append(met, i)
		}
		if !slices.Equal(met, both) {
			t.Fatalf("in both: %v, want %v", met, both)
		}
	})
}

// The segments of an article that was reached are known, whether it was walked to or gathered.
func TestArticlesKnowTheirSegments(t *testing.T) {
	var starts []byte
	for _, first := range []uint32{0, 3, 3, 7, 9} {
		starts = binary.LittleEndian.AppendUint32(starts, first)
	}
	f := flat.Make([][]byte{starts, make([]byte, 8*9)})
	columns := segmentColumns{first: f.Uint32s(0), spans: f.Uint32s(1)}
	walked := articlesWith(listOfNumbers([]int{1, 2, 4, 6, 8}), columns, true)
	gathered := articlesWith(listOfNumbers([]int{1, 2, 4, 6, 8}), columns, true)
	gathered.gather(newSet(4))
	var both [2]strings.Builder
	for a := walked.next(0); a != none; a = walked.next(a + 1) {
		fmt.Fprint(&both[0], a, slices.Collect(walked.noted(a)), " ")
		fmt.Fprint(&both[1], a, slices.Collect(gathered.noted(a)), " ")
	}
	if want := "0 [1 2] 2 [4 6] 3 [8] "; both[0].String() != want || both[1].String() != want {
		t.Errorf("%s, %s, want %s", both[0].String(), both[1].String(), want)
	}
}

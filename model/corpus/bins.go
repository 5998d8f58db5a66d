package corpus

import (
	"cmp"
	"math/bits"
	"slices"
)

// keyEntry is a key and its position.
type keyEntry struct {
	key uint64
	at  int32
}

// bins is a bucket sort that brings equal keys together: first count every key, then put each entry at next, then sort each bin.
type bins struct {
	ends  []int32 // per bin: where its entries end so far
	shift int
}

const (
	keysPerBin = 8
	fewInBin   = 24 // up to this size a bin is sorted by insertion; a bin full of equal keys may be larger
)

func newBins(n int) bins {
	size := bits.Len(uint(max(n, 1)))
	return bins{make([]int32, 1<<size+1), 64 - size}
}

func (b bins) of(key uint64) uint64 { return key * 0x9e3779b97f4a7c15 >> b.shift }

// count makes room for an entry with the key.
func (b bins) count(key uint64) { b.ends[b.of(key)+1]++ }

// begin ends counting.
func (b bins) begin() {
	for i := 1; i < len(b.ends); i++ {
		b.ends[i] += b.ends[i-1]
	}
}

// next returns the position for an entry with the key.
func (b bins) next(key uint64) int32 {
	end := &b.ends[b.of(key)]
	*end++
	return *end - 1
}

// sort sorts the entries, which must all have been put, by bin, then by key, then by position.
func (b bins) sort(entries []keyEntry) {
	from := int32(0)
	for _, to := range b.ends[:len(b.ends)-1] {
		bin := entries[from:to]
		from = to
		if len(bin) > fewInBin {
			slices.SortFunc(bin, func(a, b keyEntry) int {
				if a.key != b.key {
					return cmp.Compare(a.key, b.key)
				}
				return int(a.at - b.at)
			})
			continue
		}
		for i := 1; i < len(bin); i++ {
			for k := i; k > 0 && bin[k].key < bin[k-1].key; k-- {
				bin[k], bin[k-1] = bin[k-1], bin[k]
			}
		}
	}
}

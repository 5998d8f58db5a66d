package corpus

import (
	"cmp"
	"math/bits"
	"slices"
)

// keyEntry is a key and where it stands among all.
type keyEntry struct {
	key uint64
	at  int32
}

// bins bring equal keys together: first it is counted how many go into each bin, then each entry is put where its bin goes on, and
// then each bin is sorted by itself.
type bins struct {
	ends  []int32 // of each bin in the entries, as far as it is filled
	shift int
}

const (
	keysPerBin = 8
	fewInBin   = 24 // entries that are sorted by insertion; equal keys may fill a bin
)

func newBins(n int) bins {
	size := bits.Len(uint(max(n, 1)))
	return bins{make([]int32, 1<<size+1), 64 - size}
}

func (b bins) of(key uint64) uint64 { return key * 0x9e3779b97f4a7c15 >> b.shift }

// count makes room for a key.
func (b bins) count(key uint64) { b.ends[b.of(key)+1]++ }

// begin says that all are counted.
func (b bins) begin() {
	for i := 1; i < len(b.ends); i++ {
		b.ends[i] += b.ends[i-1]
	}
}

// next is the place of the next entry with the key, or another one in its bin.
func (b bins) next(key uint64) int32 {
	end := &b.ends[b.of(key)]
	*end++
	return *end - 1
}

// sort brings the entries, which are all put, into the order of their bins, and in a bin of their keys and of where they stand.
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

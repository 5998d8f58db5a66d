package quotes

import (
	"math"
	"math/bits"

	"hotline/model"
)

// ranker is weights laid out for looking up: a table of open addressing for each template, so that the small ones, which
// are asked the most, stay in the cache, side by side in one block. The nil ranker has learned nothing.
type ranker struct {
	tables  *[templates]table
	places  []weight
	forests [model.NumRankers]*forest // nil where none was learned
}

// templates is how many templates a feature can tell apart.
const templates = 1 << (32 - valueBits)

// table is where the features of one template stand: their values, scattered, are cut into a home, one of a power of two of places,
// and a rest of so many bits. Behind the last home are a few places more for those whose home is taken.
type table struct {
	first uint32
	rest  uint32
}

// weight is a place, empty where it is 0: below, a weight in thousandths, which is how they are stored; above, the tag of its
// feature, which is the rest of it and by how many places it missed its home, and one. Of a feature at a place that is all one need
// know, and places are half as large as with all of it.
type weight uint32

const (
	weightBits = 16
	missBits   = 4
	mostMissed = 1<<missBits - 2
	// mostRest leaves room in the tag.
	mostRest = 32 - weightBits - missBits
	// thousandths are in one, and heaviest is as good as certain.
	thousandths = 1000
	heaviest    = 32
	// smallTable is how many features a table has fewer than that is asked so often that it is given twice the places.
	smallTable = 1 << 10
)

func (w weight) tag() uint32      { return uint32(w >> weightBits) }
func (w weight) thousandths() int { return int(int16(w)) }

func newRanker(w *model.Weights) *ranker {
	if w == nil {
		return nil
	}
	r := &ranker{tables: new([templates]table)}
	for i, trees := range w.Forests {
		r.forests[i] = newForest(trees)
	}
	var count, from [templates]int
	for f := range w.At {
		count[f>>valueBits]++
	}
	places, at := 1<<(valueBits-mostRest)+mostMissed, 0
	for t, n := range count {
		if from[t] = at; n > 0 {
			places += 1<<homeBits(n) + mostMissed
		}
		at += n
	}
	all := make([]learned, len(w.At)) // template by template
	for f, v := range w.At {
		t := f >> valueBits
		all[from[t]] = learned{f, int16(math.Round(float64(max(-heaviest, min(v, heaviest))) * thousandths))}
		from[t]++
	}
	r.places = make([]weight, 1<<(valueBits-mostRest)+mostMissed, places) // these stay empty: the homes of templates without a feature
	for t, n := range count {
		if r.tables[t].rest = mostRest; n > 0 {
			r.layOut(t, all[from[t]-n:from[t]])
		}
	}
	return r
}

// learned is a feature with its weight in thousandths.
type learned struct {
	feature uint32
	weight  int16
}

// homeBits is how many bits tell the homes of so many features apart, where none misses its home by too many.
func homeBits(features int) int {
	n := 2 * features
	if features < smallTable {
		n *= 2
	}
	return max(bits.Len(uint(n)), valueBits-mostRest)
}

// layOut gives the features of a template their places, on a larger table where one would miss its home by too many.
func (r *ranker) layOut(t int, features []learned) {
	first := len(r.places)
table:
	for homes := homeBits(len(features)); ; homes++ {
		r.tables[t] = table{uint32(first), uint32(valueBits - homes)}
		r.places = append(r.places[:first], make([]weight, 1<<homes+mostMissed)...)
		for _, l := range features {
			home, tag := r.home(l.feature)
			missed := uint32(0)
			for r.places[home+missed] != 0 {
				if missed++; missed > mostMissed {
					continue table
				}
			}
			r.places[home+missed] = weight((tag+missed)<<weightBits | uint32(uint16(l.weight)))
		}
		return
	}
}

// home is where a feature stands unless others came first, and its tag there. The multiplier is that of Fibonacci hashing (Knuth,
// volume 3, 6.4), for values of valueBits.
func (r *ranker) home(f uint32) (place, tag uint32) {
	t := &r.tables[f>>valueBits]
	v := f * 648055 % (1 << valueBits)
	rest := t.rest % 32
	return t.first + v>>rest, v&(1<<rest-1)<<missBits + 1
}

// sum adds up the weights of the features.
func (r *ranker) sum(features []uint32) float64 {
	s := 0
	for _, f := range features {
		place, tag := r.home(f)
		if w := r.places[place]; w.tag() == tag {
			s += w.thousandths()
		} else if w != 0 {
			s += r.beyond(place, tag)
		}
	}
	return float64(s) / thousandths
}

// beyond is the weight in thousandths of a feature whose home is taken, 0 when it was not learned.
func (r *ranker) beyond(home, tag uint32) int {
	for i, w := range r.places[home+1 : home+1+mostMissed] {
		if w == 0 {
			break
		}
		if w.tag() == tag+1+uint32(i) {
			return w.thousandths()
		}
	}
	return 0
}

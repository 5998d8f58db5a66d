package quotes

import (
	"math"
	"math/bits"

	"hotline/model"
)

// ranker is weights laid out for looking up. Each template has a table of its own in which the features that were learned are bits,
// and their weights lie side by side in the order of the features: what is asked together lies together, and little room is taken.
// The nil ranker has learned nothing.
type ranker struct {
	tables  *[templates]table
	blocks  []block
	weights []int16                   // in thousandths, which is how they are stored
	forests [model.NumRankers]*forest // nil where none was learned
}

// templates is how many templates a feature can tell apart.
const templates = 1 << (32 - valueBits)

// table is the blocks of the features of one template: [first, last]. In the last one is nothing.
type table struct {
	first, last uint32
}

// block is which of 64 features side by side were learned, and the place of the first one's weight.
type block struct {
	learned uint64
	weights uint32
}

// thousandths are in one, and heaviest is as good as certain.
const (
	thousandths = 1000
	heaviest    = 32
)

// blockBits is how many bits of a value tell the features of one block apart.
const blockBits = 6

func newRanker(w *model.Weights) *ranker {
	if w == nil {
		return nil
	}
	r := &ranker{tables: new([templates]table), blocks: make([]block, 1)} // the first block is that of the templates without a feature
	for i, trees := range w.Forests {
		r.forests[i] = newForest(trees)
	}
	var most [templates]uint32 // by template, the greatest block with a feature, counted from one
	for f := range w.At {
		t := f >> valueBits
		most[t] = max(most[t], 1+f%(1<<valueBits)>>blockBits)
	}
	for t, n := range most {
		if n > 0 {
			first := uint32(len(r.blocks))
			r.tables[t] = table{first, first + n}
			r.blocks = append(r.blocks, make([]block, n+1)...)
		}
	}
	for f := range w.At {
		b, bit := r.find(f)
		b.learned |= bit
	}
	learned := uint32(0)
	for i := range r.blocks {
		r.blocks[i].weights = learned
		learned += uint32(bits.OnesCount64(r.blocks[i].learned))
	}
	r.weights = make([]int16, learned+1) // the last one stands for those behind all
	for f, v := range w.At {
		b, bit := r.find(f)
		r.weights[b.place(bit)] = int16(math.Round(float64(max(-heaviest, min(v, heaviest))) * thousandths))
	}
	return r
}

// find returns the block of a feature and its bit there.
func (r *ranker) find(f uint32) (b *block, bit uint64) {
	t := &r.tables[f>>valueBits]
	return &r.blocks[min(t.first+f%(1<<valueBits)>>blockBits, t.last)], 1 << (f % (1 << blockBits))
}

// place is where the weight of the feature with the bit lies, if it was learned.
func (b *block) place(bit uint64) uint32 {
	return b.weights + uint32(bits.OnesCount64(b.learned&(bit-1)))
}

// sum adds up the weights of the features. It asks no question of which the answer could be guessed wrong.
func (r *ranker) sum(features []uint32) float64 {
	s := 0
	for _, f := range features {
		b, bit := r.find(f)
		if w := int(r.weights[b.place(bit)]); b.learned&bit != 0 {
			s += w
		}
	}
	return float64(s) / thousandths
}

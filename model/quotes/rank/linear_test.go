package rank

import (
	"math"
	"testing"

	"hotline/model"

	"pgregory.net/rapid"
)

// TestRankerSumsWhatWasLearned compares the hash table with the weights it was built from, even if many features are close
// together.
func TestRankerSumsWhatWasLearned(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		some := rapid.Custom(func(t *rapid.T) uint32 {
			crowd := rapid.SampledFrom([]uint32{1, 1 << 6, 1 << 12}).Draw(t, "step")
			return rapid.SampledFrom([]uint32{1, 2, 1<<12 - 1}).Draw(t, "family")<<20 | crowd*rapid.Uint32Range(0, 300).Draw(t, "value")%(1<<20)
		})
		learned := rapid.MapOfN(some, rapid.Int16Range(-2000, 2000), 0, 500).Draw(t, "weights")
		w := &model.Weights{At: map[uint32]float32{}}
		for f, v := range learned {
			w.At[f] = float32(v) / 1000
		}
		r := New(w)
		for _, f := range rapid.SliceOf(some).Draw(t, "others") {
			if got, want := r.Sum([]uint32{f}), float64(learned[f])/1000; got != want {
				t.Fatalf("feature %x weighs %v, want %v", f, got, want)
			}
		}
		var all []uint32
		want := 0
		for f, v := range learned {
			all, want = append(all, f), want+int(v)
		}
		if got := r.Sum(all); got != float64(want)/1000 {
			t.Fatalf("all weigh %v, want %v", got, float64(want)/1000)
		}
	})
}

// A weight beyond heaviest is clamped; one too small to be stored weighs nothing.
func TestRankerRounds(t *testing.T) {
	r := New(&model.Weights{At: map[uint32]float32{1 << 20: 900, 2 << 20: -900, 3 << 20: 0.0001, 0: 0.5, math.MaxUint32: 0.25}})
	for f, want := range map[uint32]float64{1 << 20: heaviest, 2 << 20: -heaviest, 3 << 20: 0, 0: 0.5, math.MaxUint32: 0.25} {
		if got := r.Sum([]uint32{f}); got != want {
			t.Errorf("feature %x weighs %v, want %v", f, got, want)
		}
	}
}

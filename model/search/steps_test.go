package search

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"hotline/model/flat"

	"pgregory.net/rapid"
)

func gradual(b []byte) flat.Gradual { return flat.Make([][]byte{b}).Bytes(0).Gradually(0, len(b)) }

// stepsOf returns all steps.
func stepsOf(b []byte) (all []uint32) {
	s := stepsIn(gradual(b))
	for step := s.next(); step > 0; step = s.next() {
		all = append(all, uint32(step-1))
	}
	return all
}

// Steps of all sizes, alike or not, are read as they were written, and nothing behind them.
func TestStepsAreReadAsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sizes := rapid.SliceOfN(rapid.SampledFrom([]uint32{0, 1, 3, 40, 1000, 1 << 20, math.MaxUint32}), 1, 3).Draw(t, "sizes")
		above := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) uint32 {
			return rapid.Uint32Range(0, rapid.SampledFrom(sizes).Draw(t, "size")).Draw(t, "step")
		}), 0, 700).Draw(t, "steps")
		b := appendSteps([]byte{1, 2}, above)[2:]
		if got := stepsOf(b); !slices.Equal(got, above) {
			t.Fatalf("%v, want %v", got, above)
		}
	})
}

// Whatever the bytes are, reading them ends, with steps that cannot overflow.
func TestStepsOfAnyBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := rapid.SliceOf(rapid.Byte()).Draw(t, "bytes")
		s, n := stepsIn(gradual(b)), 0
		for step := s.next(); step != 0; step = s.next() {
			if n++; step < 0 || step >= 1<<37 || n > 8*len(b) {
				t.Fatalf("step %d is %d", n, step)
			}
		}
	})
}

// The code of typical words is shorter than one of whole bytes.
func TestStepsAreShort(t *testing.T) {
	for _, c := range []struct {
		what string
		step func(i int) uint32
		most float64 // bits each
	}{
		{"very frequent", func(i int) uint32 { return uint32(i * i % 3) }, 2.5},
		{"frequent", func(i int) uint32 { return uint32(i * i % 61) }, 6.5},
		{"rare", func(i int) uint32 { return uint32(i * 7919 % 8191) }, 14},
		{"in few articles, often", func(i int) uint32 {
			if i%4 > 0 {
				return uint32(i % 4)
			}
			return uint32(i * 7919 % 65521)
		}, 8},
	} {
		var above []uint32
		for i := range 1000 {
			above = append(above, c.step(i))
		}
		if n := 8 * float64(len(appendSteps(nil, above))) / float64(len(above)); n > c.most {
			t.Errorf("%s: %.1f bits for a step, at most %.1f", c.what, n, c.most)
		}
	}
}

func BenchmarkSteps(b *testing.B) {
	var above []uint32
	for range 100000 {
		above = append(above, uint32(rand.ExpFloat64()*150))
	}
	code := appendSteps(nil, above)
	b.ReportMetric(float64(8*len(code))/float64(len(above)), "bits/step")
	for b.Loop() {
		s := stepsIn(gradual(code))
		for s.next() > 0 {
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(above)), "ns/step")
}

func BenchmarkVarints(b *testing.B) {
	var code []byte
	for range 100000 {
		code = binary.AppendUvarint(code, uint64(rand.ExpFloat64()*150)+1)
	}
	for b.Loop() {
		for at := 0; at < len(code); {
			_, n := stepAt(code, at)
			at += n
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/100000, "ns/step")
}
func stepAt(b []byte, i int) (step, n int) {
	if step = int(b[i]); step < 0x80 {
		return step, 1
	}
	if i+1 < len(b) && b[i+1] < 0x80 {
		return int(b[i]&0x7f) | int(b[i+1])<<7, 2
	}
	long, n := binary.Uvarint(b[i:])
	return int(long), n
}

package corpus

import (
	"sync/atomic"
	"testing"
)

// ahead yields values in order, makes only a few in advance, and passes a panic on to the caller.
func TestAhead(t *testing.T) {
	const n = 100 * aheadBatch
	var made atomic.Int64
	square := func(i int) int {
		made.Add(1)
		return i * i
	}
	want := 0
	for i, v := range ahead(n, square) {
		if i != want || v != i*i {
			t.Fatalf("%d: %d, want %d", i, v, want*want)
		}
		want++
	}
	if want != n || made.Load() != n {
		t.Errorf("%d of %d values, %d made", want, n, made.Load())
	}
	made.Store(0)
	for range ahead(1<<30, square) {
		break
	}
	if made.Load() > n {
		t.Errorf("%d values made for one", made.Load())
	}
	defer func() {
		if got := recover(); got != "broken" || want != aheadBatch+1 {
			t.Errorf("%v after %d values", got, want)
		}
	}()
	want = 0
	for range ahead(n, func(i int) int {
		if i == aheadBatch+1 {
			panic("broken")
		}
		return i
	}) {
		want++
	}
}

// Package growth checks in tests that the time of some work grows with its input, and not with the square of it.
package growth

import (
	"testing"
	"time"
)

const (
	factor = 8 // by which the larger input is larger
	limit  = 3 // times as long as the smaller one so many times over: linear work takes as long, quadratic work 8 times
	tries  = 6 // on a machine that does other work as well
)

// Linear fails the test if work on an input of 8n takes far longer than eight times the work on one of n. work prepares an input and
// returns what is to be timed. Both times are of about the same length and the least of several, so that a busy machine does little harm.
func Linear(t *testing.T, n int, work func(n int) func()) {
	t.Helper()
	small, large := work(n), work(factor*n)
	several := func() {
		for range factor {
			small()
		}
	}
	shortest := [2]time.Duration{time.Hour, time.Hour}
	for range tries {
		for k, f := range [...]func(){several, large} {
			start := time.Now()
			f()
			shortest[k] = min(shortest[k], time.Since(start))
		}
		if shortest[1] < limit*shortest[0] {
			return
		}
	}
	t.Errorf("%d times %d takes %v, %d takes %v", factor, n, shortest[0], factor*n, shortest[1])
}

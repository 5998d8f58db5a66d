// Package growth checks in tests that the time of some work grows with its input, and not with the square of it.
package growth

import (
	"testing"
	"time"
)

const (
	factor = 8                    // by which the larger input is larger
	limit  = 4                    // times as long as the smaller one so many times over: linear work takes as long, quadratic work 8 times
	tries  = 6                    // on a machine that does other work as well
	least  = 4 * time.Millisecond // that the smaller one takes: what is shorter depends on too much else
)

// Linear fails the test if work on an input of 8n takes far longer than eight times the work on one of n. work prepares an input and
// returns what is to be timed. Both times are of about the same length and the least of several, so that a busy machine does little harm;
// n is doubled until there is something to be measured.
func Linear(t *testing.T, n int, work func(n int) func()) {
	t.Helper()
	small := work(n)
	for range tries {
		if min(took(small), took(small)) >= least {
			break
		}
		n *= 2
		small = work(n)
	}
	large := work(factor * n)
	several := func() {
		for range factor {
			small()
		}
	}
	shortest := [2]time.Duration{time.Hour, time.Hour}
	for range tries {
		shortest[0], shortest[1] = min(shortest[0], took(several)), min(shortest[1], took(large))
		if shortest[1] < limit*shortest[0] {
			return
		}
	}
	t.Errorf("%d times %d takes %v, %d takes %v", factor, n, shortest[0], factor*n, shortest[1])
}

func took(f func()) time.Duration {
	start := time.Now()
	f()
	return time.Since(start)
}

// Name returns a different capitalised name, in letters, for every number.
func Name(k int) string {
	letters := []byte("Xa")
	for ; k > 0; k /= 26 {
		letters = append(letters, byte('a'+k%26))
	}
	return string(letters)
}

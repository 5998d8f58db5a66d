package barrage

import (
	"slices"
	"strings"
	"sync"
	"testing"
)

// A barrage finds panics and wrong results, with the input, and repeats the same inputs for the same seed.
func TestBarrage(t *testing.T) {
	thrown := func() (all []string) {
		var mu sync.Mutex
		r := Target{Seeds: []string{"one two", ""}, Words: []string{"three"}, New: func() func(string) string {
			return func(s string) string {
				mu.Lock()
				all = append(all, s)
				mu.Unlock()
				if strings.HasPrefix(s, "three") {
					panic("three")
				}
				if s == "" {
					return "empty"
				}
				return ""
			}
		}}.Run(t.Context(), 2000, 1, func(int) {})
		if r.Runs < most || len(r.Broken) < most {
			t.Fatalf("%d runs, %d broken", r.Runs, len(r.Broken))
		}
		for _, b := range r.Broken {
			if !strings.HasSuffix(b, `"`) || !strings.Contains(b, "panic: three") && !strings.HasPrefix(b, "empty") {
				t.Errorf("%q", b)
			}
		}
		return all
	}
	first := thrown()
	if slices.Sort(first); len(slices.Compact(first)) < 10 {
		t.Errorf("only %d inputs", len(first))
	}
}

func TestDamageIsSeeded(t *testing.T) {
	some := func() (all []string) {
		d := newDamage(Target{Seeds: []string{"one two"}, Words: []string{"three"}}, 1, 2)
		for range 100 {
			s := d.next()
			if len(s) > usual {
				t.Fatalf("%d bytes", len(s))
			}
			all = append(all, s)
		}
		return all
	}
	if !slices.Equal(some(), some()) {
		t.Error("the same seed made other inputs")
	}
}

// Package barrage feeds damaged inputs to a reader, on all processors: none may make it panic, and none may take longer than a
// deadline. The inputs depend on the seed only. Only tests and safetycheck import it.
package barrage

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"
)

// Target is the reader under test and the material for its inputs.
type Target struct {
	Seeds []string // valid inputs to be damaged
	Words []string // words with a meaning for the reader, inserted anywhere

	// New returns a function that takes the inputs on one processor: it returns what is wrong with the result, or "".
	New func() func(input string) string
}

// Deadline is the maximum time for one input on a busy machine.
const Deadline = 20 * time.Second

// most is the maximum number of failures recorded.
const most = 20

// Report is the result of a barrage.
type Report struct {
	Runs    int
	Slowest time.Duration
	Broken  []string // with the input of each
}

// Figure returns the report in words.
func (r Report) Figure(took time.Duration) string {
	return fmt.Sprintf("%d inputs, %.0f a second, slowest %.2f s", r.Runs, float64(r.Runs)/took.Seconds(), r.Slowest.Seconds())
}

// gunner feeds inputs on one processor.
type gunner struct {
	*Target
	damage damage
	take   func(string) string
	since  atomic.Int64 // when the current input was started, in nanoseconds; 0 between two
	input  atomic.Pointer[string]
	runs   atomic.Int64
	worst  time.Duration
}

// Run feeds n inputs, or fewer if ctx ends or too many fail. It calls tell every other second with the number of inputs so far.
func (t Target) Run(ctx context.Context, n int, seed uint64, tell func(done int)) (r Report) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var mu sync.Mutex
	broke := func(input, why string) {
		mu.Lock()
		defer mu.Unlock()
		r.Broken = append(r.Broken, fmt.Sprintf("%s: %q", why, input))
		if len(r.Broken) == most {
			stop()
		}
	}
	gunners := make([]*gunner, runtime.GOMAXPROCS(0))
	var all sync.WaitGroup
	for i := range gunners {
		g := &gunner{Target: &t, take: t.New(), damage: newDamage(t, seed, uint64(i))}
		gunners[i] = g
		shots := n / len(gunners)
		if i < n%len(gunners) {
			shots++
		}
		all.Go(func() {
			for range shots {
				if ctx.Err() != nil {
					return
				}
				g.shoot(broke)
			}
		})
	}
	over := make(chan struct{})
	go func() { all.Wait(); close(over) }()
	done := func() (runs int) {
		for _, g := range gunners {
			runs += int(g.runs.Load())
		}
		return runs
	}
	for {
		select {
		case <-over:
			mu.Lock()
			defer mu.Unlock()
			r.Runs = done()
			for _, g := range gunners {
				r.Slowest = max(r.Slowest, g.worst)
			}
			return r
		case <-time.After(2 * time.Second):
			tell(done())
		}
		for _, g := range gunners {
			if since := g.since.Load(); since > 0 && time.Since(time.Unix(0, since)) > Deadline {
				broke(*g.input.Load(), "no end after "+Deadline.String())
				mu.Lock()
				defer mu.Unlock()
				r.Runs = done()
				return r // the goroutine cannot be ended; the program will
			}
		}
	}
}

// shoot feeds one input.
func (g *gunner) shoot(broke func(input, why string)) {
	input := g.damage.next()
	g.input.Store(&input)
	began := time.Now()
	g.since.Store(began.UnixNano())
	defer func() {
		if said := recover(); said != nil {
			broke(input, fmt.Sprintf("panic: %v\n%s", said, debug.Stack()))
		}
		g.since.Store(0)
		g.worst = max(g.worst, time.Since(began))
		g.runs.Add(1)
	}()
	if why := g.take(input); why != "" {
		broke(input, why)
	}
}

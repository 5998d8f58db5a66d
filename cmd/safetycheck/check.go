//go:build unix

package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// check is one run: its paths, and what failed.
type check struct {
	ctx     context.Context
	dir     string
	tell    io.Writer // progress
	program string    // built by the first row that needs it; empty before

	mu     sync.Mutex
	broken []string
}

func newCheck(ctx context.Context, dir string, tell io.Writer) *check {
	return &check{ctx: ctx, dir: dir, tell: tell}
}

// figure runs a row n times and returns the result and how long it took.
func (c *check) figure(r row, n int) string {
	fmt.Fprintf(c.tell, "%s: %s\n", r.name, r.what)
	began := time.Now()
	if r.builds && c.program == "" {
		if err := c.build(); err != nil {
			c.fail("%v", err)
			return "not run"
		}
	}
	broke := len(c.broken)
	figure := r.run(c, n)
	return fmt.Sprintf("%s; %d breaks; %s", figure, len(c.broken)-broke, time.Since(began).Round(time.Second))
}

// build builds the program, with sites where it can be made to panic.
func (c *check) build() error {
	program := filepath.Join(c.dir, "hotline")
	out, err := exec.CommandContext(c.ctx, "go", "build", "-tags", "panicsites", "-o", program, "hotline/cmd/hotline").CombinedOutput()
	if err != nil {
		return fmt.Errorf("the program does not build: %w\n%s", err, out)
	}
	c.program = program
	return nil
}

// folder returns a new folder, or the existing one with this name, emptied.
func (c *check) folder(name string) string {
	dir := filepath.Join(c.dir, "in "+name)
	_ = os.RemoveAll(dir) // leftovers make MkdirAll fail
	if err := os.MkdirAll(dir, 0o700); err != nil {
		c.fail("%v", err)
	}
	return dir
}

// hostileIn writes the hostile articles in the format to a folder with its name; ok is false if they cannot be written.
func (c *check) hostileIn(f format) (dir string, ok bool) {
	dir = c.folder(f.name)
	if err := f.write(dir, hostile()); err != nil {
		c.fail("%s: %v", f.name, err)
		return "", false
	}
	return dir, true
}

func (c *check) fail(format string, args ...any) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.broken = append(c.broken, fmt.Sprintf(format, args...))
	fmt.Fprintf(c.tell, "BROKEN %.300q\n", c.broken[len(c.broken)-1])
}

// step reports the progress of a row; it returns false if the row must end.
func (c *check) step(done, of int, what string) bool {
	fmt.Fprintf(c.tell, "\r%d of %d %.60s\x1b[K", done, of, what)
	if done == of {
		fmt.Fprintln(c.tell)
	}
	return c.ctx.Err() == nil
}

// enough is the number of failures that end a row of many runs.
const enough = 20

// batch is how many runs a worker makes between checks of the context.
const batch = 1000

// inParallel makes n runs on all processors and reports the progress. worker is called once per processor with a random seed, and
// returns a function that makes a batch of runs. It returns how many were made, and how many per second.
func (c *check) inParallel(n int, worker func(seed uint64) func(runs int)) (done int, rate string) {
	var made atomic.Int64
	var all sync.WaitGroup
	began := time.Now()
	before := len(c.broken)
	going := func() bool {
		c.mu.Lock()
		defer c.mu.Unlock()
		return c.ctx.Err() == nil && len(c.broken)-before < enough
	}
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		mine := n / workers
		if w == 0 {
			mine += n % workers
		}
		all.Go(func() {
			make := worker(uint64(w))
			for mine > 0 && going() {
				now := min(batch, mine)
				make(now)
				mine -= now
				made.Add(int64(now))
			}
		})
	}
	over := make(chan struct{})
	go func() { all.Wait(); close(over) }()
	for {
		select {
		case <-over:
			c.step(int(made.Load()), n, "")
			done = int(made.Load())
			return done, fmt.Sprintf("%.0f a second", float64(done)/time.Since(began).Seconds())
		case <-time.After(2 * time.Second):
			c.step(int(made.Load()), n, "")
		}
	}
}

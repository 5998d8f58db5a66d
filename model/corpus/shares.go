package corpus

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// sharesPerWorker is in how many shares for each processor work is cut, so that none waits long for the last one.
const sharesPerWorker = 8

// shares does something for all of [0, n) in shares of it, several at a time. A panic of one of them is that of the
// caller, who may hold the terminal.
func shares(n int, do func(from, to int)) {
	workers := runtime.GOMAXPROCS(0)
	size := max(1, n/(workers*sharesPerWorker))
	var next atomic.Int64
	var fault atomic.Pointer[any]
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			defer func() {
				if err := recover(); err != nil {
					fault.Store(&err)
				}
			}()
			for fault.Load() == nil {
				from := int(next.Add(int64(size))) - size
				if from >= n {
					return
				}
				do(from, min(from+size, n))
			}
		})
	}
	wg.Wait()
	if err := fault.Load(); err != nil {
		panic(*err)
	}
}

// atOnce does several things at a time, with panics as those of shares.
func atOnce(do ...func()) {
	shares(len(do), func(from, to int) {
		for _, do := range do[from:to] {
			do()
		}
	})
}

package corpus

import (
	"iter"
	"runtime"
	"runtime/debug"
	"sync"
	"sync/atomic"
)

// sharesPerWorker is the number of shares per processor into which work is divided, so that none waits long for the last one.
const sharesPerWorker = 8

// shares calls do for consecutive ranges of [0, n), several at a time. It panics in the caller, who may hold the terminal, if one
// of them panics.
func shares(n int, do func(from, to int)) {
	workers := runtime.GOMAXPROCS(0)
	size := max(1, n/(workers*sharesPerWorker))
	var next atomic.Int64
	var fault atomic.Pointer[any]
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			debug.SetPanicOnFault(true) // for a truncated snapshot
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

// atOnce runs several functions concurrently, with panics as in shares.
func atOnce(do ...func()) {
	shares(len(do), func(from, to int) {
		for _, do := range do[from:to] {
			do()
		}
	})
}

// aheadBatch is the number of values made at a time.
const aheadBatch = 32

// ahead makes a value for each of [0, n), several at a time, and yields them in order; only few are made in advance. A panic in
// making one is passed on to the caller.
func ahead[T any](n int, one func(i int) T) iter.Seq2[int, T] {
	type batch struct {
		values []T
		fault  any
	}
	return func(yield func(int, T) bool) {
		begun := make(chan chan batch, runtime.GOMAXPROCS(0))
		ended := make(chan struct{})
		defer close(ended)
		go func() {
			defer close(begun)
			for from := 0; from < n; from += aheadBatch {
				made := make(chan batch, 1)
				select {
				case begun <- made:
				case <-ended:
					return
				}
				go func() {
					debug.SetPanicOnFault(true)
					var b batch
					defer func() {
						b.fault = recover()
						made <- b
					}()
					for i := from; i < min(from+aheadBatch, n); i++ {
						b.values = append(b.values, one(i))
					}
				}()
			}
		}()
		i := 0
		for made := range begun {
			b := <-made
			for _, v := range b.values {
				if !yield(i, v) {
					return
				}
				i++
			}
			if b.fault != nil {
				panic(b.fault)
			}
		}
	}
}

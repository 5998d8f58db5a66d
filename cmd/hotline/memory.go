package main

import (
	"os"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

// Limits, in bytes, on the garbage allowed while a corpus is being read: the heap may grow to heapAim, but headroom stays between
// leastHeadroom (so that the collector does not run constantly) and mostHeadroom.
const (
	heapAim       = 88 << 20
	leastHeadroom = 12 << 20
	mostHeadroom  = 32 << 20
)

func headroom(inUse uint64) uint64 { return min(max(heapAim, inUse+leastHeadroom)-inUse, mostHeadroom) }

const (
	frugalEvery = 200 * time.Millisecond
	givingEvery = time.Second
)

// frugal keeps memory use low while a corpus is read, until the returned function is called. By default the heap doubles between
// collections; most of what reading allocates is pointer-free, so collecting far more often is cheap. Freed memory is returned to
// the system. If GOGC is set, frugal does nothing.
func frugal() (done func()) {
	if os.Getenv("GOGC") != "" {
		return func() {}
	}
	end, ended := make(chan bool), make(chan bool)
	go func() {
		defer close(ended)
		given := time.Now()
		for {
			select {
			case <-end:
				debug.FreeOSMemory()
				limitGarbage()
				return
			case <-time.After(frugalEvery):
			}
			if empty := limitGarbage(); empty > mostHeadroom && time.Since(given) > givingEvery {
				debug.FreeOSMemory()
				given = time.Now()
			}
		}
	}()
	return func() {
		close(end)
		<-ended
	}
}

// The first screen from a snapshot is drawn before there is so much garbage that collecting it pays.
const (
	startGarbage = 400 // percent
	startTime    = time.Second
)

// startLightly postpones garbage collection during the start.
func startLightly() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(startGarbage)
		time.AfterFunc(startTime, func() { limitGarbage() })
	}
}

// limitGarbage sets GOGC for the heap that was in use at the last collection, and returns how much of the heap is free.
func limitGarbage() (empty uint64) {
	now := []metrics.Sample{{Name: "/gc/heap/live:bytes"}, {Name: "/memory/classes/heap/free:bytes"}}
	metrics.Read(now)
	inUse := max(now[0].Value.Uint64(), 1)
	debug.SetGCPercent(int(min(max(100*headroom(inUse)/inUse, 10), 100)))
	return now[1].Value.Uint64()
}

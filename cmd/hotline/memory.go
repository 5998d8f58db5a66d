package main

import (
	"os"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

// How much garbage may lie beside what is in use while a corpus is read, in bytes: what is left of an aim, but neither so little
// that there is no end of looking nor more than the looking costs.
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

// frugal keeps the memory of a reading near what is in use, until the function that it returns is called. The collector of
// garbage lets a heap double before it looks at it; but what a reading keeps are flat arrays, which cost it no look, so that
// it may come much more often. What it left empty goes back to the system. Whoever sets GOGC decides alone.
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

// The first screen over a snapshot is drawn before so much garbage lies about that it is worth a look.
const (
	startGarbage = 400 // percent
	startTime    = time.Second
)

// startLightly spares the start the collector of garbage.
func startLightly() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(startGarbage)
		time.AfterFunc(startTime, func() { limitGarbage() })
	}
}

// limitGarbage sets how much garbage may lie beside what was in use when last looked at, and returns how much of the heap is
// empty.
func limitGarbage() (empty uint64) {
	now := []metrics.Sample{{Name: "/gc/heap/live:bytes"}, {Name: "/memory/classes/heap/free:bytes"}}
	metrics.Read(now)
	inUse := max(now[0].Value.Uint64(), 1)
	debug.SetGCPercent(int(min(max(100*headroom(inUse)/inUse, 10), 100)))
	return now[1].Value.Uint64()
}

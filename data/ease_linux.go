package data

import (
	"fmt"
	"os"
	"syscall"
	"time"
)

const easeOver = 32 << 20 // bytes

// pace is how often it is looked whether there is much in memory: while much is looked at, and while little is.
type pace struct{ often, seldom time.Duration }

// ease gives the memory of mappings of files back whenever there is much of it: what was looked at once stays in the cache of the
// system, from which it is mapped again in microseconds, and is no longer the program's. It does not return.
func ease(mappings func() [][]byte, pace pace) {
	wait := pace.often
	for {
		time.Sleep(wait)
		wait = min(2*wait, pace.seldom)
		if giveBack(mappings()) {
			wait = pace.often
		}
	}
}

// giveBack gives the memory of the mappings back where there is much of it, and reports whether it was.
func giveBack(mappings [][]byte) bool {
	if inMemory() <= easeOver {
		return false
	}
	for _, b := range mappings {
		_ = syscall.Madvise(b, syscall.MADV_DONTNEED) // the file has what was read and what was written: nothing is lost
	}
	return true
}

// inMemory is how many bytes of files this process has mapped and touched.
func inMemory() (bytes int) {
	b, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0
	}
	var all, resident, shared int
	_, _ = fmt.Sscan(string(b), &all, &resident, &shared)
	return shared * os.Getpagesize()
}

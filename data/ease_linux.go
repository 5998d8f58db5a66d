package data

import (
	"fmt"
	"os"
	"syscall"
	"time"
)

const (
	easeOften  = 100 * time.Millisecond // while much is looked at
	easeSeldom = time.Second            // while little is
	easeOver   = 32 << 20               // bytes
)

// ease gives the memory of a mapping back whenever there is much of it: what was looked at once stays in the cache of the
// system, from which it is mapped again in microseconds, and is no longer the program's. It does not return.
func ease(mapping []byte) {
	wait := easeOften
	for {
		time.Sleep(wait)
		wait = min(2*wait, easeSeldom)
		if inMemory() > easeOver {
			_ = syscall.Madvise(mapping, syscall.MADV_DONTNEED) // of a file that is only read nothing is lost
			wait = easeOften
		}
	}
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

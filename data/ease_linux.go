package data

import (
	"fmt"
	"os"
	"syscall"
	"time"
)

const easeOver = 32 << 20 // bytes

// pace is how often the memory use is checked: often while much is accessed, seldom otherwise.
type pace struct{ often, seldom time.Duration }

// ease releases the memory of file mappings whenever there is much of it: the pages stay in the system's page cache, from which
// they can be mapped again in microseconds, and do not count as the program's memory. It does not return.
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

// giveBack releases the memory of the mappings if there is much of it, and reports whether it did.
func giveBack(mappings [][]byte) bool {
	if inMemory() <= easeOver {
		return false
	}
	for _, b := range mappings {
		_ = syscall.Madvise(b, syscall.MADV_DONTNEED) // all data is in the file: nothing is lost
	}
	return true
}

// inMemory returns how many bytes of mapped files are resident in this process.
func inMemory() (bytes int) {
	b, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0
	}
	var all, resident, shared int
	_, _ = fmt.Sscan(string(b), &all, &resident, &shared)
	return shared * os.Getpagesize()
}

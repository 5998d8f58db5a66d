package data

import (
	"fmt"
	"os"
	"time"
)

// easeOver is how many bytes of mapped memory are never worth releasing.
const easeOver = 32 << 20

// pace is how often the memory use is checked: often while much is accessed, seldom otherwise.
type pace struct{ often, seldom time.Duration }

// ease releases the memory of file mappings whenever there is more of it than most bytes: the pages stay in the system's page cache,
// from which they can be mapped again in microseconds, and do not count as the program's memory. It does not return.
func ease(mappings func() [][]byte, most int, pace pace) {
	wait := pace.often
	for {
		time.Sleep(wait)
		wait = min(2*wait, pace.seldom)
		if giveBack(mappings(), most) {
			wait = pace.often
		}
	}
}

// giveBack releases the memory of the mappings if there is more of it than most bytes, and reports whether it did.
func giveBack(mappings [][]byte, most int) bool {
	if inMemory() <= most {
		return false
	}
	for _, b := range mappings {
		Mapping{}.Release(b)
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

package data

import (
	"fmt"
	"os"
	"slices"
	"syscall"
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
		Release(b)
	}
	return true
}

// releasePart is how many bytes are released at once. Releasing a gigabyte takes some milliseconds, in which nothing else can be
// mapped and a key would wait.
const releasePart = 16 << 20

// Release releases the memory of part of what Map returned, which must begin with a page. It can be read as before; other memory
// would be lost.
func Release(part []byte) {
	for slice := range slices.Chunk(part, releasePart) {
		_ = syscall.Madvise(slice, syscall.MADV_DONTNEED) // all data is in the file: nothing is lost
	}
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

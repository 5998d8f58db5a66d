package data

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"syscall"
	"time"
)

// Mapping is the memory of files that Map mapped, or read on systems without mappings.
type Mapping struct{}

// scattered tells the system not to read more of the mapping than is accessed. What it reads ahead by itself, megabytes on some
// disks, would delay a first screen that needs a few blocks from each section; whoever needs more calls Fetch.
func scattered(mapping []byte) { _ = syscall.Madvise(mapping, syscall.MADV_RANDOM) }

// fetchPart is how many bytes the system begins to read at once, whatever the disk.
const fetchPart = 256 << 10

// Fetch begins to read a part from the disk, in one piece, if it is not in memory. The part must begin with a page.
func (Mapping) Fetch(part []byte) {
	for slice := range slices.Chunk(part, fetchPart) {
		_ = syscall.Madvise(slice, syscall.MADV_WILLNEED)
	}
}

// warmPart is how many bytes are warmed before what the reader waits for has its turn again.
const warmPart = 4 << 20

// warm reads a mapping into the system's page cache once the first screen must be there, unless it would take much of the memory that
// is left: later answers would wait for the disk. It is not yet memory of this process.
func warm(mapping []byte) {
	time.Sleep(warmAfter)
	if len(mapping) > available()/2 {
		return
	}
	for part := range slices.Chunk(mapping, warmPart) {
		Mapping{}.Fetch(part)
		time.Sleep(time.Millisecond)
	}
}

// warmAfter is when a first screen is surely there.
const warmAfter = 200 * time.Millisecond

// available returns how many bytes of memory the system could give to programs, or 0 if it does not tell.
func available() (bytes int) {
	b, err := os.ReadFile("/proc/meminfo")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(b), "MemAvailable:")
	_, _ = fmt.Sscan(rest, &bytes)
	return bytes << 10
}

// releasePart is how many bytes are released at once. Releasing a gigabyte takes some milliseconds, in which nothing else can be
// mapped and a key would wait.
const releasePart = 16 << 20

// Release releases the memory of part of what Map returned, which must begin with a page. It can be read as before; other memory
// would be lost.
func (Mapping) Release(part []byte) {
	for slice := range slices.Chunk(part, releasePart) {
		_ = syscall.Madvise(slice, syscall.MADV_DONTNEED) // all data is in the file: nothing is lost
	}
}

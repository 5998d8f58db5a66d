package data

import (
	"slices"
	"syscall"
)

// Mapping is the memory of files that Map mapped, or read on systems without mappings.
type Mapping struct{}

// scattered tells the system not to read more of the mapping than is accessed. What it reads ahead by itself, megabytes on some
// disks, would delay a first screen that needs a few blocks from each section; whoever needs more calls Fetch.
func scattered(mapping []byte) { _ = syscall.Madvise(mapping, syscall.MADV_RANDOM) }

// Fetch begins to read a part from the disk, in one piece, if it is not in memory. The part must begin with a page.
func (Mapping) Fetch(part []byte) { _ = syscall.Madvise(part, syscall.MADV_WILLNEED) }

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

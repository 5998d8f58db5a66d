//go:build !linux

package data

// Mapping is the memory of files that Map mapped, or read on systems without mappings.
type Mapping struct{}

func scattered([]byte) {}

func warm([]byte) {}

// Fetch does nothing on these systems.
func (Mapping) Fetch([]byte) {}

// Release does nothing on these systems, where Map may have read the file.
func (Mapping) Release([]byte) {}

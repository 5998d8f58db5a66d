package data

import (
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"time"
)

// Rooms allocates memory for large data that is written once and seldom read. It is mapped from an unnamed file in the folder of
// the snapshots: the system can write it to disk and reuse the memory, and nothing is left when the program ends, in whatever
// way.
type Rooms struct {
	folder string
	mu     sync.Mutex
	file   *os.File
	size   int64
	mapped [][]byte
}

// building is the pace while a corpus is built, when much is written at once after a pause.
var building = pace{20 * time.Millisecond, 20 * time.Millisecond}

// Rooms returns the Rooms in the folder of the snapshot.
func (s Snapshot) Rooms() *Rooms { return &Rooms{folder: filepath.Dir(s.Path)} }

// Room returns memory of the given size, which is never freed; nil if the system has no space for it. The space in the file is
// allocated at once, so that it cannot run out later.
func (r *Rooms) Room(size int) []byte {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.file == nil && !r.open() {
		return nil
	}
	giveBack(r.mapped, easeOver) // what was written since the last call
	page := int64(os.Getpagesize())
	whole := (int64(size) + page - 1) / page * page
	if syscall.Fallocate(int(r.file.Fd()), 0, r.size, whole) != nil {
		return nil
	}
	b, err := syscall.Mmap(int(r.file.Fd()), r.size, int(whole), syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_SHARED)
	if err != nil {
		return nil
	}
	if r.size == 0 {
		go ease(r.all, easeOver, building)
	}
	r.size += whole
	r.mapped = append(r.mapped, b)
	return b[:size]
}

// open creates the file.
func (r *Rooms) open() bool {
	if os.MkdirAll(r.folder, 0o700) != nil {
		return false
	}
	f, err := os.CreateTemp(r.folder, ".writing-*")
	if err != nil {
		return false
	}
	if os.Remove(f.Name()) != nil {
		_ = f.Close()
		return false
	}
	r.file = f
	return true
}

func (r *Rooms) all() [][]byte {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.mapped
}

package data

import (
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"time"
)

// Rooms is memory for what is large, is written once and is seldom looked at. It lies in a file beside the snapshots that has no
// name, so that nothing is left of it however the program ends, and is mapped, so that the system may have it written there and
// take the memory for others.
type Rooms struct {
	folder string
	mu     sync.Mutex
	file   *os.File
	size   int64
	mapped [][]byte
}

// building is the pace at which a corpus is put together, where much is written at once after a while in which nothing was.
var building = pace{20 * time.Millisecond, 20 * time.Millisecond}

// Rooms are those beside the snapshot.
func (s Snapshot) Rooms() *Rooms { return &Rooms{folder: filepath.Dir(s.Path)} }

// Room is memory of so many bytes, which stays for as long as the program runs; nil where the system has no room for it. The
// place in the file is taken at once, so that there is no running out of it later.
func (r *Rooms) Room(size int) []byte {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.file == nil && !r.open() {
		return nil
	}
	giveBack(r.mapped) // what was written since the last room
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
		go ease(r.all, building)
	}
	r.size += whole
	r.mapped = append(r.mapped, b)
	return b[:size]
}

// open begins the file.
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

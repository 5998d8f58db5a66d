package data

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"hotline/data/keep"
)

// Snapshot is the file of a corpus that was read before: one for each set of locations, in the cache folder of the system
// ($XDG_CACHE_HOME/hotline). It may be deleted at any time.
type Snapshot struct {
	Path string
	Key  [32]byte // identifies the content: the locations, how they are read, and the program that read them
}

// worthEasing is the size in bytes from which the memory of a snapshot is released now and then.
const worthEasing = 64 << 20

// easePart is the fraction of a snapshot, one in so many bytes, that may stay in memory. The columns that every query reads take more than
// easeOver in a large snapshot, and mapping them again for each query would cost more than answering it.
const easePart = 12

// browsing is the pace for interactive use.
var browsing = pace{100 * time.Millisecond, time.Second}

// SnapshotOf returns the snapshot for the stamp, as read by this build of the program.
func SnapshotOf(stamp Stamp) (Snapshot, error) {
	folder, err := os.UserCacheDir()
	if err != nil {
		return Snapshot{}, errors.New("no folder for snapshots: set XDG_CACHE_HOME")
	}
	engine, err := program()
	if err != nil {
		return Snapshot{}, err
	}
	return Snapshot{
		Path: filepath.Join(folder, "hotline", "snapshots", stamp.Of[:16]),
		Key:  sha256.Sum256([]byte(stamp.Of + engine)),
	}, nil
}

// program identifies this build of hotline, including its built-in tables and weights.
func program() (string, error) {
	path, err := os.Executable()
	if err != nil {
		return "", err
	}
	info, err := os.Stat(path)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%d %d", info.Size(), info.ModTime().UnixNano()), nil
}

// Map returns the content of the snapshot, memory-mapped if the system supports that and read otherwise. It is never unmapped.
// The error is fs.ErrNotExist if there is no snapshot.
func (s Snapshot) Map() ([]byte, error) {
	f, err := os.Open(s.Path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: is no regular file", s.Path)
	}
	if info.Size() == 0 {
		return nil, nil
	}
	b, err := mapped(f, info.Size())
	if err != nil {
		return nil, err
	}
	scattered(b)
	go warm(b)
	if len(b) > worthEasing {
		go ease(func() [][]byte { return [][]byte{b} }, max(easeOver, len(b)/easePart), browsing)
	}
	return b, nil
}

// Write replaces the snapshot atomically and returns its size in bytes.
func (s Snapshot) Write(write func(io.Writer) (int64, error)) (size int64, err error) {
	err = keep.Replace(s.Path, func(w io.Writer) (err error) {
		size, err = write(w)
		return err
	})
	return size, err
}

// Remove deletes the snapshot.
func (s Snapshot) Remove() error {
	if err := os.Remove(s.Path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

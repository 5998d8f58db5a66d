package notebook

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"hotline/data/keep"
)

// handle is an open file as the journal uses it: read from the beginning, written at the end.
type handle interface {
	io.ReadWriteCloser
	Sync() error
	Truncate(size int64) error
}

// disk is the file system; tests replace it by one that fails.
type disk interface {
	open(path string, flag int) (handle, error)
	syncFolder(path string) error
	lock(h handle, patience time.Duration) (bool, error) // false: another process has the lock
}

type realDisk struct{}

func (realDisk) open(path string, flag int) (handle, error) {
	if at, err := os.Stat(path); err == nil && !at.Mode().IsRegular() {
		return nil, &fs.PathError{Op: "open", Path: path, Err: errors.New("it is not a regular file")}
	}
	return os.OpenFile(path, flag, 0o600)
}

func (realDisk) syncFolder(path string) error { return keep.SyncFolder(path) }

func (realDisk) lock(h handle, patience time.Duration) (bool, error) {
	return lockFile(h.(*os.File), patience)
}

// makeFolder creates the folder of a new notebook, readable by its owner only, and makes its name durable.
func makeFolder(d disk, path string) error {
	if _, err := os.Stat(path); err == nil {
		return nil
	}
	if up := filepath.Dir(path); up != path {
		if err := makeFolder(d, up); err != nil {
			return err
		}
	}
	if err := os.Mkdir(path, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return d.syncFolder(filepath.Dir(path))
}

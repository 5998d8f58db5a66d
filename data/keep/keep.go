// Package keep knows where the reader's own files lie, and writes files whole or not at all.
package keep

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"time"
)

// State returns the folder of what a reader leaves behind: $XDG_STATE_HOME/hotline, or ~/.local/state/hotline.
func State() (string, error) {
	if state := os.Getenv("XDG_STATE_HOME"); filepath.IsAbs(state) {
		return filepath.Join(state, "hotline"), nil
	}
	home, err := os.UserHomeDir()
	if err != nil || !filepath.IsAbs(home) {
		return "", errors.New("no home folder: set XDG_STATE_HOME")
	}
	return filepath.Join(home, ".local", "state", "hotline"), nil
}

// unfinished is what the names of files begin with that are being written.
const unfinished = ".writing-"

// abandoned is how old an unfinished file is when whoever wrote it is gone.
const abandoned = time.Hour

// Replace writes a file in the place of the one that may be there. The folder is made where there is none, and rid of what was begun
// in it long ago and never finished.
func Replace(path string, write func(io.Writer) error) error {
	folder := filepath.Dir(path)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	sweep(folder)
	f, err := os.CreateTemp(folder, unfinished+"*")
	if err != nil {
		return err
	}
	if err := fill(f, write); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), path); err != nil {
		_ = os.Remove(f.Name())
		return err
	}
	return SyncFolder(folder)
}

// Create writes a new file. Its error is fs.ErrExist where one is there already.
func Create(path string, mode fs.FileMode, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	if err := fill(f, write); err != nil {
		return err
	}
	return SyncFolder(filepath.Dir(path))
}

// fill writes a file of which nothing is there yet, and removes it when that fails.
func fill(f *os.File, write func(io.Writer) error) error {
	err := write(f)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		_ = os.Remove(f.Name())
	}
	return err
}

// SyncFolder makes the names of new files in a folder last. A system that cannot sync folders keeps names without it.
func SyncFolder(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	defer d.Close()
	err = d.Sync()
	if runtime.GOOS == "windows" || errors.Is(err, errors.ErrUnsupported) || errors.Is(err, fs.ErrInvalid) || errors.Is(err, syscall.EINVAL) {
		return nil
	}
	return err
}

func sweep(folder string) {
	begun, _ := filepath.Glob(filepath.Join(folder, unfinished+"*"))
	for _, path := range begun {
		if info, err := os.Lstat(path); err == nil && info.Mode().IsRegular() && time.Since(info.ModTime()) > abandoned {
			_ = os.Remove(path)
		}
	}
}

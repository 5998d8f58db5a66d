// Package keep locates the reader's own files and writes files atomically.
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

// State returns the folder of the reader's state: $XDG_STATE_HOME/hotline, or ~/.local/state/hotline.
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

// unfinished is the prefix of the names of files that are being written.
const unfinished = ".writing-"

// abandoned is the age from which an unfinished file is no longer being written.
const abandoned = time.Hour

// Replace writes a file atomically, replacing an existing one. It creates the folder if necessary, and deletes abandoned
// unfinished files in it.
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

// Create writes a new file. The error is fs.ErrExist if the file exists already.
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

// fill writes the content of a new file, and deletes the file if that fails.
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

// SyncFolder makes the names of new files in a folder durable. Systems that cannot sync folders do not need it.
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

//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package notebook

import (
	"errors"
	"os"
	"syscall"
)

// lockFile takes the file for this process; the system lets go of it when the process ends, however it ends.
func lockFile(f *os.File) (bool, error) {
	for {
		err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		switch {
		case errors.Is(err, syscall.EINTR):
			continue
		case errors.Is(err, syscall.EWOULDBLOCK):
			return false, nil
		}
		return err == nil, err
	}
}

func notForFolders(err error) bool { return errors.Is(err, syscall.EINVAL) }

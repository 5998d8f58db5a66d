//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package notebook

import (
	"errors"
	"os"
	"syscall"
	"time"
)

// patience is the maximum wait for a lock: a child process briefly inherits all open files of its parent, including a notebook
// that has since been closed.
const patience = 150 * time.Millisecond

// lockFile locks the file for this process; the system releases it when the process ends, in whatever way.
func lockFile(f *os.File) (bool, error) {
	for until := time.Now().Add(patience); ; {
		err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		switch {
		case errors.Is(err, syscall.EINTR):
			continue
		case errors.Is(err, syscall.EWOULDBLOCK):
			if time.Now().After(until) {
				return false, nil
			}
			time.Sleep(patience / 10)
			continue
		}
		return err == nil, err
	}
}

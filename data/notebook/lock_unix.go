//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package notebook

import (
	"errors"
	"os"
	"syscall"
	"time"
)

// patience is how long a lock is waited for: a program that another one starts has for a moment all that the other had
// open, a notebook that it has closed since included.
const patience = 150 * time.Millisecond

// lockFile takes the file for this process; the system lets go of it when the process ends, however it ends.
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

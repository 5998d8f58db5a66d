//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package notebook

import (
	"errors"
	"os"
	"syscall"
	"time"
)

// lockFile locks the file for this process, if it is free within patience; the system releases it when the process ends, in
// whatever way.
func lockFile(f *os.File, patience time.Duration) (bool, error) {
	for until := time.Now().Add(patience); ; {
		err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		switch {
		case errors.Is(err, syscall.EINTR):
			continue
		case errors.Is(err, syscall.EWOULDBLOCK):
			if !time.Now().Before(until) {
				return false, nil
			}
			time.Sleep(max(patience/10, time.Millisecond))
			continue
		}
		return err == nil, err
	}
}

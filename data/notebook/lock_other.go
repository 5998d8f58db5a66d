//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package notebook

import "os"

// lockFile has no lock to take here; that every record is written at once keeps the records of two processes whole.
func lockFile(*os.File) (bool, error) { return true, nil }

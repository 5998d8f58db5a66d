//go:build unix && !aix && !solaris && !illumos

package data

import (
	"fmt"
	"math"
	"os"
	"syscall"
)

func mapped(f *os.File, size int64) ([]byte, error) {
	if size > math.MaxInt {
		return nil, fmt.Errorf("%s: is too large for this system", f.Name())
	}
	return syscall.Mmap(int(f.Fd()), 0, int(size), syscall.PROT_READ, syscall.MAP_SHARED)
}

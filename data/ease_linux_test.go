package data

import (
	"math"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
	"unsafe"
)

// Mapped memory is released soon after it was read, and reads the same afterwards.
func TestWhatIsMappedIsGivenBack(t *testing.T) {
	if testing.Short() {
		t.Skip("waits for some seconds")
	}
	path := filepath.Join(t.TempDir(), "large")
	const size = worthEasing + 1<<20
	content := make([]byte, size)
	for i := range content {
		content[i] = byte(i >> 12)
	}
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	b, err := Snapshot{Path: path}.Map()
	if err != nil {
		t.Fatal(err)
	}
	look := func() {
		t.Helper()
		for i := 0; i < size; i += 4096 {
			if b[i] != byte(i>>12) {
				t.Fatalf("byte %d is %d", i, b[i])
			}
		}
	}
	look()
	for tries := 0; inMemory() < size; tries++ { // released while it was read
		if tries == 50 {
			t.Fatalf("%d of %d bytes are in memory", inMemory(), size)
		}
		look()
	}
	for until := time.Now().Add(60 * browsing.seldom); inMemory() > easeOver; time.Sleep(browsing.often / 2) {
		if time.Now().After(until) {
			t.Fatalf("%d bytes are in memory yet", inMemory())
		}
	}
	look()
}

// Data written to rooms survives being released; the folder has no visible file for it.
func TestRoomsKeepWhatIsWritten(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "snapshots")
	rooms := Snapshot{Path: filepath.Join(folder, "one")}.Rooms()
	const size, many = 5<<20 + 1, 16
	var all [][]byte
	for n := range many {
		b := rooms.Room(size)
		if len(b) != size {
			t.Fatalf("room %d has %d bytes", n, len(b))
		}
		for i := range b {
			b[i] = byte(n + i>>12)
		}
		all = append(all, b)
	}
	for until := time.Now().Add(60 * browsing.seldom); inMemory() > easeOver; time.Sleep(building.often) {
		if time.Now().After(until) {
			t.Fatalf("%d of %d bytes are in memory yet", inMemory(), many*size)
		}
	}
	for n, b := range all {
		for i := range b {
			if b[i] != byte(n+i>>12) {
				t.Fatalf("byte %d of room %d is %d", i, n, b[i])
			}
		}
	}
	if named, err := os.ReadDir(folder); err != nil || len(named) > 0 {
		t.Errorf("%v, %v", named, err)
	}
	if b := rooms.Room(math.MaxInt - 1<<20); b != nil {
		t.Errorf("a room of %d bytes", len(b))
	}
	if b := (Snapshot{Path: "/dev/null/no folder/one"}).Rooms().Room(1); b != nil {
		t.Error("a room where no file can be")
	}
}

// What was mapped is in the page cache soon after, although only one byte of it was read.
func TestMappingsAreWarmed(t *testing.T) {
	const size = 3*warmPart + 5
	f, err := os.Create(filepath.Join(t.TempDir(), "snapshot"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.Write(make([]byte, size)); err != nil {
		t.Fatal(err)
	}
	if err := f.Sync(); err != nil {
		t.Fatal(err)
	}
	if _, _, errno := syscall.Syscall6(syscall.SYS_FADVISE64, f.Fd(), 0, 0, dontNeed, 0, 0); errno != 0 {
		t.Fatal(errno)
	}
	b, err := Snapshot{Path: f.Name()}.Map()
	if err != nil {
		t.Fatal(err)
	}
	if available() == 0 {
		t.Fatal("the system does not tell how much memory is left")
	}
	if uncached(t, b) == 0 {
		t.Skip("this file system keeps everything in memory")
	}
	_ = b[0]
	for until := time.Now().Add(time.Minute); uncached(t, b) > 0; time.Sleep(warmAfter) {
		if time.Now().After(until) {
			t.Fatalf("%d pages are not in the page cache", uncached(t, b))
		}
	}
}

// dontNeed is POSIX_FADV_DONTNEED.
const dontNeed = 4

// uncached returns how many pages of a mapping are not in the page cache.
func uncached(t *testing.T, b []byte) (n int) {
	t.Helper()
	cached := make([]byte, (len(b)+4095)/4096)
	if _, _, errno := syscall.Syscall(syscall.SYS_MINCORE, uintptr(unsafe.Pointer(&b[0])), uintptr(len(b)), uintptr(unsafe.Pointer(&cached[0]))); errno != 0 {
		t.Fatal(errno)
	}
	for _, c := range cached {
		n += int(1 - c&1)
	}
	return n
}

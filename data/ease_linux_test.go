package data

import (
	"math"
	"os"
	"path/filepath"
	"testing"
	"time"
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

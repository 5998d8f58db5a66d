package data

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

// What was looked at is given back soon, and reads as before when it is looked at again.
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
	for tries := 0; inMemory() < size; tries++ { // given back while it was looked at
		if tries == 50 {
			t.Fatalf("%d of %d bytes are in memory", inMemory(), size)
		}
		look()
	}
	for until := time.Now().Add(60 * easeSeldom); inMemory() > easeOver; time.Sleep(easeOften / 2) {
		if time.Now().After(until) {
			t.Fatalf("%d bytes are in memory yet", inMemory())
		}
	}
	look()
}

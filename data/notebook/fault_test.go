package notebook

import (
	"errors"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"hotline/model"
)

// memory is a disk on which one operation fails, and which simulates a power cut: of each file, what was synced is left, and a
// random part of the rest.
type memory struct {
	files  map[string]*memoryFile
	ops    int // operations so far
	failAt int // the number of the operation that fails; 0: none
	with   error
	failed bool
	locked bool
}

type memoryFile struct{ now, lasting []byte }

func newMemory() *memory { return &memory{files: map[string]*memoryFile{}} }

// fails counts an operation and returns its error if it is the one that fails.
func (m *memory) fails() error {
	m.ops++
	if m.ops == m.failAt {
		m.failed = true
		return m.with
	}
	return nil
}

func (m *memory) open(path string, flag int) (handle, error) {
	if err := m.fails(); err != nil {
		return nil, err
	}
	f := m.files[path]
	if f == nil {
		if flag&os.O_CREATE == 0 {
			return nil, fs.ErrNotExist
		}
		f = &memoryFile{}
		m.files[path] = f
	}
	return &memoryHandle{disk: m, file: f}, nil
}

func (m *memory) lock(handle, time.Duration) (bool, error) { return !m.locked, m.fails() }

func (m *memory) syncFolder(string) error { return m.fails() }

// cut returns what is on the disk after a power cut.
func (m *memory) cut(chance *rand.Rand) *memory {
	after := newMemory()
	for path, f := range m.files {
		left := append([]byte{}, f.lasting...)
		if len(f.now) > len(left) {
			left = f.now[:len(left)+chance.IntN(len(f.now)-len(left)+1)]
		}
		after.files[path] = &memoryFile{append([]byte{}, left...), append([]byte{}, left...)}
	}
	return after
}

type memoryHandle struct {
	disk *memory
	file *memoryFile
	at   int
}

func (h *memoryHandle) Read(p []byte) (int, error) {
	if h.at >= len(h.file.now) {
		return 0, io.EOF
	}
	n := copy(p, h.file.now[h.at:])
	h.at += n
	return n, nil
}

func (h *memoryHandle) Write(p []byte) (int, error) {
	if err := h.disk.fails(); err != nil {
		h.file.now = append(h.file.now, p[:len(p)/2]...) // a full disk accepts a part
		return len(p) / 2, err
	}
	h.file.now = append(h.file.now, p...)
	return len(p), nil
}

func (h *memoryHandle) Sync() error {
	if err := h.disk.fails(); err != nil {
		return err
	}
	h.file.lasting = append([]byte{}, h.file.now...)
	return nil
}

func (h *memoryHandle) Truncate(size int64) error {
	if err := h.disk.fails(); err != nil {
		return err
	}
	h.file.now = h.file.now[:size]
	return nil
}

func (h *memoryHandle) Close() error { return nil }

// session adds notes until one is refused, and returns those acknowledged.
func session(t *testing.T, path string, m *memory, saved []model.Note) []model.Note {
	n, err := open(path, "", m)
	if err != nil {
		return saved
	}
	refused := false
	for range 4 {
		kept, err := n.Add(model.Note{Kind: model.NoteText, Value: "worth keeping"})
		switch {
		case err == nil && refused && n.stopped != nil:
			t.Fatal("a stopped notebook took a note")
		case err != nil:
			refused = true
			if !m.failed {
				t.Fatalf("refused without a fault: %v", err)
			}
		default:
			saved = append(saved, kept...)
		}
	}
	if n.Close() != nil {
		t.Fatal("closing a file in memory failed")
	}
	return saved
}

func holdsAll(t *testing.T, path string, m *memory, saved []model.Note, what string) {
	t.Helper()
	n, err := open(path, "", m)
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	have := map[string]bool{}
	for _, note := range n.Notes() {
		have[note.ID] = true
	}
	for _, s := range saved {
		if !have[s.ID] {
			t.Fatalf("%s: a note that was acknowledged is lost", what)
		}
	}
	if kept, err := n.Add(model.Note{Kind: model.NoteMark}); err != nil || len(kept) != 1 {
		t.Fatalf("%s: and nothing can be added: %v", what, err)
	}
}

// Whichever operation fails, with whatever error: nothing acknowledged is lost, even if the power fails at the same moment, and
// nothing is acknowledged after it.
func TestEveryOperationFails(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook")
	chance := rand.New(rand.NewPCG(1, 2))
	faults := 0
	for _, with := range []error{syscall.ENOSPC, syscall.EIO, fs.ErrPermission} {
		for _, torn := range []string{"", header + "torn re", "hotline note"} {
			for at := 1; ; at++ {
				m := newMemory()
				saved := []model.Note(nil)
				if torn != "" {
					m.files[path] = &memoryFile{[]byte(torn), []byte(torn)}
				} else {
					saved = session(t, path, m, saved)
				}
				m.ops, m.failAt, m.with = 0, at, with
				saved = session(t, path, m, saved)
				if !m.failed {
					break
				}
				faults++
				m.failAt = 0
				for range 4 {
					holdsAll(t, path, m.cut(chance), saved, "after a power cut")
				}
				holdsAll(t, path, m, saved, "opened again")
			}
		}
	}
	t.Logf("figure: %d faults, 4 power cuts at each: 0 acknowledged notes lost", faults)
	if faults < 100 {
		t.Errorf("only %d faults were met", faults)
	}
}

func TestAFailedWriteStopsAndSaysSo(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook")
	m := newMemory()
	n, err := open(path, "", m)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := n.Add(model.Note{Kind: model.NoteMark}); err != nil {
		t.Fatal(err)
	}
	m.failAt, m.with = m.ops+2, syscall.EIO // the sync of the next note
	_, err = n.Add(model.Note{Kind: model.NoteMark})
	if !errors.Is(err, ErrStopped) || !errors.Is(err, syscall.EIO) || !strings.Contains(err.Error(), "nothing more is saved") {
		t.Errorf("a failed fsync said %v", err)
	}
	if _, err := n.Add(model.Note{Kind: model.NoteMark}); !errors.Is(err, ErrStopped) {
		t.Errorf("and the next note: %v", err)
	}
	if len(n.Notes()) != 1 {
		t.Errorf("%d notes are held, one was acknowledged", len(n.Notes()))
	}
}

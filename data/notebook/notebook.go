package notebook

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"hotline/model"
)

// Notebook is an open notebook. It is not safe for concurrent use.
type Notebook struct {
	path, by string
	disk     disk
	file     handle // nil if there is no file, or the notebook is read-only
	notes    []model.Note
	warnings []string
	readOnly string
	locked   bool // read-only because another program has the lock
	stopped  error
	last     time.Time // time of the latest note
	now      func() time.Time
}

// errReadOnly is the error of adding to a notebook that another program has locked or that may not be written.
var errReadOnly = errors.New("the notebook is only read")

// ErrStopped is the error of adding to a notebook after a failed write: what was acknowledged is safe, and nothing more is
// accepted until the notebook is opened again.
var ErrStopped = errors.New("the notebook has stopped")

// Open reads and locks the notebook at path. A notebook that does not exist is created by the first Add. If it cannot be locked
// or written, it is read-only, and ReadOnly says why. A file that is not a notebook is an error and never changed. by is written
// to new notes as their author and may be empty.
func Open(path, by string) (*Notebook, error) { return open(path, by, realDisk{}) }

func open(path, by string, d disk) (*Notebook, error) {
	n := &Notebook{path: path, by: by, disk: d, now: time.Now}
	err := n.take(os.O_RDWR | os.O_APPEND)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return n, nil
	case errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS):
		n.readOnly = "it may not be written"
		err = n.peek()
	}
	if errors.Is(err, errNewer) {
		n.readOnly = err.Error()
		return n, nil
	}
	if err != nil {
		return nil, fmt.Errorf("notebook %s: %w", path, err)
	}
	return n, nil
}

// Notes returns all notes in the order of the file, including those taken back; see model.InEffect.
func (n *Notebook) Notes() []model.Note { return slices.Clone(n.notes) }

// Path returns the path of the notebook, even if it does not exist yet.
func (n *Notebook) Path() string { return n.path }

// ReadOnly returns why nothing can be added, or "".
func (n *Notebook) ReadOnly() string { return n.readOnly }

// Warnings returns what the reader should know about the state of the notebook, one line each.
func (n *Notebook) Warnings() []string { return slices.Clone(n.warnings) }

// Locked reports whether the notebook is read-only because another hotline has it open: TakeOver may succeed later.
func (n *Notebook) Locked() bool { return n.locked }

// patience is the maximum wait for a lock: a child process briefly inherits all open files of its parent, including a notebook
// that has since been closed.
const patience = 150 * time.Millisecond

// TakeOver tries again, without waiting, to lock a notebook that another hotline had open, and reads what that one wrote. It
// reports whether notes can be added.
func (n *Notebook) TakeOver() bool {
	if !n.locked {
		return n.readOnly == ""
	}
	f, err := n.disk.open(n.path, os.O_RDWR|os.O_APPEND)
	if errors.Is(err, fs.ErrNotExist) { // the next Add creates it
		n.adopt(Contents{})
		n.readOnly, n.locked = "", false
		return true
	}
	if err != nil {
		return false
	}
	if free, err := n.disk.lock(f, 0); err != nil || !free {
		_ = f.Close() // nothing was written
		return false
	}
	n.readOnly, n.locked = "", false
	if err := n.replay(f); err != nil {
		_ = f.Close()
		n.readOnly = err.Error()
		return false
	}
	n.file = f
	return n.readOnly == ""
}

// take opens the file, locks it, reads it and mends its end.
func (n *Notebook) take(flag int) error {
	f, err := n.disk.open(n.path, flag)
	if err != nil {
		return err
	}
	free, err := n.disk.lock(f, patience)
	if err == nil && free {
		if err = n.replay(f); err == nil {
			n.file = f
			return nil
		}
	}
	_ = f.Close() // nothing was written
	if err == nil {
		n.readOnly, n.locked = "another hotline has it open", true
		return n.peek()
	}
	return err
}

// peek reads the notebook without locking it. A record that another program is still writing is ignored.
func (n *Notebook) peek() error {
	f, err := n.disk.open(n.path, os.O_RDONLY)
	if err != nil {
		return err
	}
	defer f.Close()
	c, err := Read(f)
	if err == nil {
		n.adopt(c)
	}
	return err
}

func (n *Notebook) adopt(c Contents) {
	n.notes = c.Notes()
	n.last, n.warnings = time.Time{}, nil
	for _, note := range n.notes {
		if note.At.After(n.last) {
			n.last = note.At
		}
	}
	for _, d := range c.Damage {
		n.warnings = append(n.warnings, d.String())
	}
}

// replay reads the locked file and makes sure that it ends with a complete record.
func (n *Notebook) replay(f handle) error {
	c, err := Read(f)
	if err != nil {
		return err
	}
	n.adopt(c)
	if c.Torn() {
		if err := n.mend(f, c); err != nil {
			n.readOnly = "its end was cut off in writing and cannot be mended: " + err.Error()
			return nil
		}
	}
	if c.whole == 0 {
		if err := n.begin(f); err != nil {
			return fmt.Errorf("beginning it: %w", err)
		}
	}
	return nil
}

func (n *Notebook) begin(f handle) error {
	if _, err := io.WriteString(f, header); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	return n.disk.syncFolder(filepath.Dir(n.path))
}

// damagedSuffix ends the name of the file in which the truncated records of a notebook are kept.
const damagedSuffix = ".damaged"

// mend saves a truncated record elsewhere, then cuts it off: it was never acknowledged, and the next record must not be appended
// to it.
func (n *Notebook) mend(f handle, c Contents) error {
	if c.whole > 0 {
		if err := n.putAside(c.tail); err != nil {
			return err
		}
	}
	if err := f.Truncate(int64(c.whole)); err != nil {
		return err
	}
	if c.whole > 0 {
		n.warnings = append(n.warnings, fmt.Sprintf("its last record was cut off in writing; its %d bytes are in %s", len(c.tail), n.path+damagedSuffix))
	}
	return f.Sync()
}

func (n *Notebook) putAside(tail []byte) (err error) {
	aside, err := n.disk.open(n.path+damagedSuffix, os.O_WRONLY|os.O_APPEND|os.O_CREATE)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, aside.Close()) }()
	if _, err := aside.Write(append(tail[:len(tail):len(tail)], '\n')); err != nil {
		return err
	}
	if err := aside.Sync(); err != nil {
		return err
	}
	return n.disk.syncFolder(filepath.Dir(n.path))
}

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

// Notebook is a notebook in use. It is not safe for concurrent use.
type Notebook struct {
	path, by string
	disk     disk
	file     handle // nil while there is no file, or when the notebook is only read
	notes    []model.Note
	warnings []string
	readOnly string
	stopped  error
	last     time.Time // of the latest note
	now      func() time.Time
}

// ErrReadOnly is the error of adding to a notebook that another program holds or that may not be written.
var ErrReadOnly = errors.New("the notebook is only read")

// ErrStopped is the error of adding to a notebook after a write failed: what was acknowledged is safe, and nothing more
// is taken until the notebook is opened again.
var ErrStopped = errors.New("the notebook has stopped")

// Open reads the notebook at path and takes it for this program. A notebook that is not there is made by the first Add.
// When it cannot be taken it is read, and ReadOnly says why. A file that is no notebook is an error and never touched.
// by is written into new notes as their author and may be empty.
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
	if errors.Is(err, ErrNewer) {
		n.readOnly = err.Error()
		return n, nil
	}
	if err != nil {
		return nil, fmt.Errorf("notebook %s: %w", path, err)
	}
	return n, nil
}

// Notes are all notes in the order of the file, those taken back included; see model.InEffect.
func (n *Notebook) Notes() []model.Note { return slices.Clone(n.notes) }

// Path is where the notebook lies, or will.
func (n *Notebook) Path() string { return n.path }

// ReadOnly says why nothing can be added, or is empty.
func (n *Notebook) ReadOnly() string { return n.readOnly }

// Warnings are what the reader should know of the state in which the notebook was found, a line each.
func (n *Notebook) Warnings() []string { return slices.Clone(n.warnings) }

// take opens the file, locks it, reads it and mends its end.
func (n *Notebook) take(flag int) error {
	f, err := n.disk.open(n.path, flag)
	if err != nil {
		return err
	}
	free, err := n.disk.lock(f)
	if err == nil && free {
		if err = n.replay(f); err == nil {
			n.file = f
			return nil
		}
	}
	_ = f.Close() // nothing was written
	if err == nil {
		n.readOnly = "another hotline has it open"
		return n.peek()
	}
	return err
}

// peek reads the notebook without taking it. What another program is writing at this moment is not yet a record.
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
	n.last = time.Time{}
	for _, note := range n.notes {
		if note.At.After(n.last) {
			n.last = note.At
		}
	}
	for _, d := range c.Damage {
		n.warnings = append(n.warnings, d.String())
	}
}

// replay reads the locked file and makes it end with a whole record.
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

// DamagedSuffix ends the name of the file in which the torn ends of a notebook are kept.
const DamagedSuffix = ".damaged"

// mend puts the torn end aside, then cuts it off: a record whose writing was cut off was never acknowledged, and the
// next one must not be glued to it.
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
		n.warnings = append(n.warnings, fmt.Sprintf("its last record was cut off in writing; its %d bytes are in %s", len(c.tail), n.path+DamagedSuffix))
	}
	return f.Sync()
}

func (n *Notebook) putAside(tail []byte) (err error) {
	aside, err := n.disk.open(n.path+DamagedSuffix, os.O_WRONLY|os.O_APPEND|os.O_CREATE)
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

package notebook

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"hotline/model"
)

// Add appends the notes to the notebook and returns them as stored, with ID, time and author. If it returns no error, they are on
// disk and survive a crash of this program. After a failed write the notebook has stopped, and every Add fails until it is opened
// again. Cost: one write and one fsync for all of the notes.
func (n *Notebook) Add(notes ...model.Note) ([]model.Note, error) {
	switch {
	case n.stopped != nil:
		return nil, fmt.Errorf("%w: %w", ErrStopped, n.stopped)
	case n.readOnly != "":
		return nil, fmt.Errorf("%w: %s", errReadOnly, n.readOnly)
	}
	if n.file == nil {
		if err := n.create(); err != nil {
			return nil, fmt.Errorf("notebook %s: %w", n.path, err)
		}
		if n.readOnly != "" {
			return nil, fmt.Errorf("%w: %s", errReadOnly, n.readOnly)
		}
	}
	kept := make([]model.Note, len(notes))
	var lines strings.Builder
	last := n.last
	for i, note := range notes {
		note.At, note.By = n.moment(last), n.by
		last = note.At
		r, err := encode(note)
		if err != nil {
			return nil, err
		}
		kept[i] = r.Note
		lines.WriteString(r.Line)
		lines.WriteByte('\n')
	}
	if err := n.save(lines.String()); err != nil {
		n.stopped = err
		return nil, fmt.Errorf("%w, nothing more is saved: %w", ErrStopped, err)
	}
	n.last = last
	n.notes = append(n.notes, kept...)
	return kept, nil
}

// Undo takes back the note with this ID; if that is an undo, the note that it took back holds again.
func (n *Notebook) Undo(id string) (model.Note, error) {
	kept, err := n.Add(model.Note{Kind: model.NoteUndo, Of: id})
	if err != nil {
		return model.Note{}, err
	}
	return kept[0], nil
}

// moment returns the current time, or the next millisecond after last: times are unique, whatever the clock does.
func (n *Notebook) moment(last time.Time) time.Time {
	now := n.now().UTC().Truncate(time.Millisecond)
	if !now.After(last) {
		return last.Add(time.Millisecond)
	}
	return now
}

func (n *Notebook) save(lines string) error {
	if _, err := n.file.Write([]byte(lines)); err != nil {
		return err
	}
	return n.file.Sync()
}

// create creates the file of a notebook that did not exist when it was opened. Another program may have created it since.
func (n *Notebook) create() error {
	if err := makeFolder(n.disk, filepath.Dir(n.path)); err != nil {
		return err
	}
	return n.take(os.O_RDWR | os.O_APPEND | os.O_CREATE)
}

// Close closes the notebook; there is nothing left to save.
func (n *Notebook) Close() error {
	if n.file == nil {
		return nil
	}
	err := n.file.Close()
	n.file = nil
	if n.readOnly == "" {
		n.readOnly = "it was closed"
	}
	return err
}

package notebook

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"hotline/model"
)

// Add writes the notes at the end of the notebook and returns them as they are kept, with ID, moment and author. When it
// returns without an error they are on the disk and stay there whatever happens to this program. After a write that
// fails the notebook has stopped, and every Add is an error until it is opened again.
// Cost: one write and one fsync for all of the notes.
func (n *Notebook) Add(notes ...model.Note) ([]model.Note, error) {
	switch {
	case n.stopped != nil:
		return nil, fmt.Errorf("%w: %w", ErrStopped, n.stopped)
	case n.readOnly != "":
		return nil, fmt.Errorf("%w: %s", ErrReadOnly, n.readOnly)
	}
	if n.file == nil {
		if err := n.create(); err != nil {
			return nil, fmt.Errorf("notebook %s: %w", n.path, err)
		}
		if n.readOnly != "" {
			return nil, fmt.Errorf("%w: %s", ErrReadOnly, n.readOnly)
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

// Undo takes back the note with this ID, or, when it is an undo, brings back what that took.
func (n *Notebook) Undo(id string) (model.Note, error) {
	kept, err := n.Add(model.Note{Kind: model.NoteUndo, Of: id})
	if err != nil {
		return model.Note{}, err
	}
	return kept[0], nil
}

// moment is now, or the next moment after last: no two notes share one, whatever the clock does.
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

// create makes the file of a notebook that was not there when it was opened. Another program may have made it since.
func (n *Notebook) create() error {
	if err := makeFolder(n.disk, filepath.Dir(n.path)); err != nil {
		return err
	}
	return n.take(os.O_RDWR | os.O_APPEND | os.O_CREATE)
}

// Close lets go of the notebook; there is nothing left to save.
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

package tui

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"
	"sync"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

// Notebook stores the reader's notes and corrections. Add returns when they are safe on disk.
type Notebook interface {
	Notes() []model.Note
	Add(...model.Note) ([]model.Note, error)
	ReadOnly() string // why nothing can be added, or empty
	Locked() bool     // it is because another hotline has it open
	TakeOver() bool   // tries again; reports whether notes can be added
	Path() string
	Warnings() []string
}

// pen writes deeds to the notebook one after the other, in their order.
type pen struct {
	book    Notebook
	mu      sync.Mutex // held while the book is written
	waiting []*deed
	unsaved int // deeds that last only until the end of the program
	made    int // notes that were given an ID here
}

// deed is what one key of the reader writes to the notebook.
type deed struct {
	notes []model.Note
	said  text // the message when it is done; if empty, what it changed
	undo  bool // it takes other notes back
	asked bool // it takes back something that a Query may ask for
	final bool // u does not take it back
	quiet bool // no message
	then  func(*App)
	kept  bool // in the book; guarded by pen.mu
}

// corrects reports whether the deed may change the corpus, or what a Query finds in it, as one that takes notes back may.
func (d *deed) corrects() bool {
	return d.undo || d.asked || slices.ContainsFunc(d.notes, func(n model.Note) bool { return n.Correction() || n.Kind == model.NoteTag })
}

// written is the result of writing a deed.
type written struct {
	deed     *deed
	kept     []model.Note
	err      error
	readOnly string
	foreign  bool // by another hotline: it is applied though nothing is written here
}

// write queues a deed for writing. Without a notebook, the notes last until the program ends.
func (a *App) write(d *deed) tea.Cmd {
	if !a.takeOver() {
		a.pen.unsaved++
		kept := slices.Clone(d.notes)
		for i := range kept {
			a.pen.made++
			kept[i].ID, kept[i].At = unsaved+strconv.Itoa(a.pen.made), a.now()
		}
		return a.wrote(written{deed: d, kept: kept})
	}
	a.pen.waiting = append(a.pen.waiting, d)
	if len(a.pen.waiting) > 1 {
		return nil
	}
	return a.pen.next()
}

// unsaved begins the IDs of notes that are not in the notebook.
const unsaved = "unsaved-"

// takeOver reports whether notes can be written. If another hotline had the notebook open and has quit since, this one has it from
// now on: what the other wrote is read, and what was noted here meanwhile is written.
func (a *App) takeOver() bool {
	p := &a.pen
	if a.NotKept == "" || p.book == nil {
		return a.NotKept == ""
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.book.Locked() || !p.book.TakeOver() {
		return false
	}
	a.NotKept = ""
	mine := unkept(a.Notes)
	bare := slices.Clone(mine)
	for i := range bare {
		bare[i].ID = ""
	}
	if kept, err := p.book.Add(bare...); err != nil {
		a.toast = "What was noted meanwhile is not saved: " + line(err.Error())
	} else {
		a.rename(mine, kept)
		p.unsaved = 0
	}
	a.Notes = p.book.Notes()
	a.era++ // corrections that are being applied are not all there are
	a.fresh = append(a.fresh, written{deed: &deed{quiet: true, undo: true}, foreign: true})
	return true
}

// unkept returns the notes that are not in the notebook and still hold, or take back one that is in it.
func unkept(notes []model.Note) []model.Note {
	holds := map[string]bool{}
	for _, n := range model.InEffect(notes) {
		holds[n.ID] = true
	}
	var out []model.Note
	for _, n := range notes {
		back := n.Kind == model.NoteUndo && !strings.HasPrefix(n.Of, unsaved)
		if strings.HasPrefix(n.ID, unsaved) && (holds[n.ID] || back) {
			out = append(out, n)
		}
	}
	return out
}

// rename has u take back the notes as they are kept.
func (a *App) rename(was, kept []model.Note) {
	names := map[string]string{}
	for i, n := range was {
		names[n.ID] = kept[i].ID
	}
	for i, d := range a.undone {
		ids := slices.Clone(d.notes)
		for j, id := range ids {
			ids[j] = cmp.Or(names[id], id)
		}
		a.undone[i].notes = ids
	}
}

// next writes the deed that has waited longest.
func (p *pen) next() tea.Cmd {
	d := p.waiting[0]
	return func() tea.Msg {
		p.mu.Lock()
		defer p.mu.Unlock()
		w := written{deed: d}
		w.kept, w.err = p.book.Add(d.notes...)
		d.kept, w.readOnly = true, p.book.ReadOnly()
		return w
	}
}

// wrote continues when a deed is safe, or could not be stored.
func (a *App) wrote(w written) tea.Cmd {
	var more tea.Cmd
	if len(a.pen.waiting) > 0 && a.pen.waiting[0] == w.deed {
		if a.pen.waiting = a.pen.waiting[1:]; len(a.pen.waiting) > 0 {
			more = a.pen.next()
		}
	}
	if w.readOnly != "" {
		a.NotKept = line(w.readOnly)
	}
	if w.err != nil {
		a.toast = "Not saved, and nothing was changed: " + line(w.err.Error())
		return more
	}
	a.Notes = append(slices.Clip(a.Notes), w.kept...)
	if !w.deed.final {
		ids := make([]string, len(w.kept))
		for i, n := range w.kept {
			ids[i] = n.ID
		}
		a.remember(done{notes: ids})
	}
	if w.deed.then != nil {
		w.deed.then(a)
	}
	a.fresh = append(a.fresh, w)
	return tea.Batch(more, a.notice())
}

// finish writes the waiting deeds when the program ends.
func (p *pen) finish() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	var failed error
	for _, d := range p.waiting {
		if !d.kept {
			_, err := p.book.Add(d.notes...)
			failed = errors.Join(failed, err)
		}
	}
	return failed
}

// mayNote reports whether corrections and notes are stored; if not, it says why.
func (a *App) mayNote() bool {
	switch {
	case a.stillReading():
		return false
	case a.takeOver():
		return true
	case a.pen.book == nil:
		a.toast = say("There is no notebook to write in: %s.", a.NotKept)
	default:
		a.toast = a.onlyRead()
	}
	return false
}

func (a *App) onlyRead() text {
	said := say("The notebook is only read: %s (%s).", a.NotKept, a.pen.book.Path())
	if a.pen.book.Locked() {
		said += " When that one has quit, this one writes."
	}
	return said
}

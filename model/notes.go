package model

import (
	"cmp"
	"slices"
	"strings"
)

// InEffect are the notes that still hold, in order of time: those taken back, and the undoing itself, are left out.
// The order in which the notes are given does not matter.
func InEffect(notes []Note) []Note {
	undos := map[string][]string{}
	for _, n := range notes {
		if n.Kind == NoteUndo {
			undos[n.Of] = append(undos[n.Of], n.ID)
		}
	}
	known := map[string]bool{} // false as well while it is being asked: a circle, which only a forged notebook holds
	var undone func(id string) bool
	undone = func(id string) bool {
		if is, ok := known[id]; ok {
			return is
		}
		known[id] = false
		known[id] = slices.ContainsFunc(undos[id], func(by string) bool { return !undone(by) })
		return known[id]
	}
	held := slices.DeleteFunc(slices.Clone(notes), func(n Note) bool { return n.Kind == NoteUndo || undone(n.ID) })
	SortNotes(held)
	return held
}

// SortNotes puts notes in order of time, those of one moment in order of ID.
func SortNotes(notes []Note) {
	slices.SortStableFunc(notes, compareNotes)
}

func compareNotes(a, b Note) int { return cmp.Or(a.At.Compare(b.At), strings.Compare(a.ID, b.ID)) }

// Conflict is two corrections in effect that say different things of one subject. The later one is obeyed.
type Conflict struct{ Earlier, Later Note }

// Conflicts lists, in order of time, where notes that hold contradict each other. ours and theirs are what two readers
// wrote; what one reader changed his own mind about is no conflict.
func Conflicts(ours, theirs []Note) []Conflict {
	mine, other := last(InEffect(ours)), last(InEffect(theirs))
	var out []Conflict
	for s, a := range mine {
		b, both := other[s]
		if !both || a.agrees(b) {
			continue
		}
		if compareNotes(b, a) < 0 {
			a, b = b, a
		}
		out = append(out, Conflict{a, b})
	}
	slices.SortFunc(out, func(a, b Conflict) int { return compareNotes(a.Later, b.Later) })
	return out
}

// last is the latest of the notes on each subject.
func last(notes []Note) map[subject]Note {
	out := map[subject]Note{}
	for _, n := range notes {
		if s, ok := n.subject(); ok {
			out[s] = n
		}
	}
	return out
}

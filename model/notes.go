package model

import (
	"cmp"
	"slices"
	"strings"
)

// InEffect returns the notes that hold, in order of time: undo notes and the notes that they take back are left out. The order of
// the argument does not matter.
func InEffect(notes []Note) []Note {
	undos := map[string][]string{}
	for _, n := range notes {
		if n.Kind == NoteUndo {
			undos[n.Of] = append(undos[n.Of], n.ID)
		}
	}
	known := map[string]bool{} // also false while the recursion is at it: a cycle, which only a forged notebook contains
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

// SortNotes sorts notes by time, and by ID if the times are equal.
func SortNotes(notes []Note) {
	slices.SortStableFunc(notes, compareNotes)
}

func compareNotes(a, b Note) int { return cmp.Or(a.At.Compare(b.At), strings.Compare(a.ID, b.ID)) }

// Conflict is two corrections in effect that say different things about the same subject. The later one is obeyed.
type Conflict struct{ Earlier, Later Note }

// Conflicts returns, in order of time, the contradictions between the notes of two readers that are in effect. A reader who
// changes his own mind is not in conflict.
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

// last returns the latest note on each subject.
func last(notes []Note) map[subject]Note {
	out := map[subject]Note{}
	for _, n := range notes {
		if s, ok := n.subject(); ok {
			out[s] = n
		}
	}
	return out
}

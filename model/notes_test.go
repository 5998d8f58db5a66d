package model

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func at(minute int) time.Time { return time.Date(2021, 5, 19, 12, minute, 0, 0, time.UTC) }

func TestUndoAndRedo(t *testing.T) {
	notes := []Note{
		{ID: "a", At: at(1), Kind: NoteSpeaker, Value: "lavrov"},
		{ID: "b", At: at(2), Kind: NoteTag, Value: "summit"},
		{ID: "u", At: at(3), Kind: NoteUndo, Of: "a"},
		{ID: "v", At: at(4), Kind: NoteUndo, Of: "u"},
		{ID: "w", At: at(5), Kind: NoteUndo, Of: "b"},
	}
	for n, want := range [][]string{{}, {"a"}, {"a", "b"}, {"b"}, {"a", "b"}, {"a"}} {
		var got []string
		for _, n := range InEffect(notes[:n]) {
			got = append(got, n.ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("of the first %d notes %v hold, want %v", n, got, want)
		}
	}
}

// The result does not depend on the order of the notes, and a forged cycle of undo notes terminates.
func TestInEffectIsAboutTheSet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ids := []string{"a", "b", "c", "d", "e", "f"}
		var notes []Note
		for i, id := range ids {
			n := Note{ID: id, At: at(i / 2), Kind: NoteMark}
			if i > 0 && rapid.Bool().Draw(t, "undo") {
				n.Kind, n.Of = NoteUndo, ids[rapid.IntRange(0, i-1).Draw(t, "of")]
			}
			notes = append(notes, n)
		}
		shuffled := rapid.Permutation(notes).Draw(t, "order")
		if a, b := InEffect(notes), InEffect(shuffled); !slices.Equal(a, b) {
			t.Fatalf("%v in one order, %v in another", a, b)
		}
	})
	circle := []Note{{ID: "a", Kind: NoteUndo, Of: "b"}, {ID: "b", Kind: NoteUndo, Of: "a"}, {ID: "c", Kind: NoteMark}}
	if got := InEffect(circle); len(got) != 1 {
		t.Errorf("%d notes hold beside a circle", len(got))
	}
}

func TestConflicts(t *testing.T) {
	here, there := Anchor{"aa", Span{1, 9}}, Anchor{"aa", Span{20, 30}}
	ours := []Note{
		{ID: "1", At: at(1), Kind: NoteSpeaker, On: here, Value: "blinken"},
		{ID: "2", At: at(2), Kind: NoteSpeaker, On: there, Value: "lavrov"},
		{ID: "3", At: at(3), Kind: NoteSpeaker, On: here, Value: "lavrov"},
		{ID: "4", At: at(4), Kind: NoteText, On: here, Value: "odd"},
		{ID: "5", At: at(5), Kind: NoteBody, On: there},
		{ID: "6", At: at(6), Kind: NoteSame, Person: "brinken", Value: "blinken"},
		{ID: "E", At: at(12), Kind: NoteOutlet, On: here, Value: "TASS"},
	}
	theirs := []Note{
		{ID: "7", At: at(2), Kind: NoteSpeaker, On: here, Value: "psaki"},
		{ID: "8", At: at(9), Kind: NoteSpeaker, On: there, Value: "lavrov"},
		{ID: "9", At: at(9), Kind: NoteText, On: here, Value: "plain"},
		{ID: "A", At: at(9), Kind: NoteFurniture, On: there, Value: "caption"},
		{ID: "B", At: at(10), Kind: NoteSame, Person: "brinken", Value: "brinkman"},
		{ID: "C", At: at(11), Kind: NoteUndo, Of: "B"},
		{ID: "D", At: at(12), Kind: NoteOutlet, On: here, Value: "AP"},
	}
	var got [][2]string
	for _, c := range Conflicts(ours, theirs) {
		got = append(got, [2]string{c.Earlier.ID, c.Later.ID})
	}
	if want := [][2]string{{"7", "3"}, {"5", "A"}, {"D", "E"}}; !slices.Equal(got, want) {
		t.Errorf("conflicts %v, want %v", got, want)
	}
}

func TestNoteDays(t *testing.T) {
	for in, want := range map[string]string{
		"": "unknown", "2021-05-04": "2021-05-04", "2021-05": "2021-05-01…2021-05-31",
		"2021-05-04..2021-05": "2021-05-04…2021-05-31", "..2021-05-08": "until 2021-05-08", "2021..": "since 2021-01-01",
	} {
		if w, err := NoteDays(in); err != nil || w.String() != want || w.Known() && w.Basis == "" {
			t.Errorf("NoteDays(%q) = %v (%s), %v, want %s", in, w, w.Basis, err, want)
		}
	}
	for _, in := range []string{"May", "2021-02-30", "..", "2021-05..2021-04", "2021..x"} {
		if w, err := NoteDays(in); err == nil {
			t.Errorf("NoteDays(%q) = %v, want an error", in, w)
		}
	}
}

package notebook

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"hotline/model"
)

// Merging loses nothing, duplicates nothing and does not depend on which notebook comes first.
func TestMergeKeepsAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var pool []Record
		for range rapid.IntRange(1, 12).Draw(t, "notes") {
			r, err := encode(noteGen().Draw(t, "note"))
			if err != nil {
				t.Fatal(err)
			}
			pool = append(pool, r)
		}
		pick := func(name string) (c Contents) {
			for _, r := range pool {
				if rapid.Bool().Draw(t, name) && !slices.Contains(c.Records, r) {
					c.Records = append(c.Records, r)
				}
			}
			return c
		}
		a, b := pick("a"), pick("b")
		ab, _ := Merge(a, b)
		ba, _ := Merge(b, a)
		if !slices.Equal(ab, ba) {
			t.Fatalf("%v one way, %v the other", ab, ba)
		}
		for _, r := range slices.Concat(a.Records, b.Records) {
			if n := len(slices.DeleteFunc(slices.Clone(ab), func(o Record) bool { return o != r })); n != 1 {
				t.Fatalf("%s stands %d times in the merged notebook", r.Line, n)
			}
		}
		var book strings.Builder
		if err := Write(&book, ab); err != nil {
			t.Fatal(err)
		}
		if c, err := Read(strings.NewReader(book.String())); err != nil || !slices.Equal(c.Records, ab) || len(c.Damage) > 0 {
			t.Fatalf("the merged notebook was read as %v, %v", c, err)
		}
	})
}

func TestMergeListsConflicts(t *testing.T) {
	on := model.Anchor{Text: "aa", Span: model.Span{Start: 1, End: 2}}
	book := func(value string) Contents {
		r, err := encode(model.Note{Kind: model.NoteSpeaker, On: on, Value: value})
		if err != nil {
			t.Fatal(err)
		}
		return Contents{Records: []Record{r}}
	}
	all, conflicts := Merge(book("lavrov"), book("blinken"))
	if len(all) != 2 || len(conflicts) != 1 || conflicts[0].Earlier.Value == conflicts[0].Later.Value {
		t.Errorf("%d records, %+v", len(all), conflicts)
	}
}

func TestPlace(t *testing.T) {
	home, plain, noted := t.TempDir(), t.TempDir(), t.TempDir()
	if err := makeFolder(realDisk{}, filepath.Join(noted, ownFolder)); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		state     string
		locations []string
		want      string
	}{
		{"", nil, filepath.Join(home, ".local/state/hotline/notebook")},
		{"relative", nil, filepath.Join(home, ".local/state/hotline/notebook")},
		{"/state", []string{plain, "-", "missing"}, "/state/hotline/notebook"},
		{"/state", []string{plain, noted}, filepath.Join(noted, ".hotline/notebook")},
	} {
		t.Setenv("HOME", home)
		t.Setenv("XDG_STATE_HOME", tt.state)
		if got, err := Place(tt.locations); err != nil || got != tt.want {
			t.Errorf("Place(%q) with state %q = %q, %v, want %q", tt.locations, tt.state, got, err, tt.want)
		}
	}
}

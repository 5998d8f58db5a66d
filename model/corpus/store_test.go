package corpus

import (
	"bytes"
	"strings"
	"testing"

	"hotline/model"
)

// The corpus does not depend on where readings are kept, even if there is no more room in the middle, nor on whether derived data
// is made one kind after the other.
func TestRoomsChangeNothing(t *testing.T) {
	defer func(from, large, many int) { storeFrom, settleFrom, roomSize = from, large, many }(storeFrom, settleFrom, roomSize)
	storeFrom, settleFrom, roomSize = 1<<10, 1, 1<<12
	var docs []model.Document
	for round := range 20 {
		for _, d := range fixture {
			d.ID += strings.Repeat("x", round)
			docs = append(docs, d)
		}
	}
	read := func(yield func(model.Document) bool) {
		for _, d := range docs {
			d.Text = strings.Clone(d.Text)
			if !yield(d) {
				return
			}
		}
	}
	want := snapshot(t, buildFixture(t, read, Options{}))
	defer func(from int) { eachFrom = from }(eachFrom)
	eachFrom = 1
	for _, most := range []int{0, 1, 2, 5, 40, 1 << 10} {
		var rooms [][]byte
		c := buildFixture(t, read, Options{Room: func(size int) []byte {
			if len(rooms) == most {
				return nil
			}
			rooms = append(rooms, make([]byte, size))
			return rooms[len(rooms)-1]
		}})
		if got := snapshot(t, c); !bytes.Equal(got, want) {
			t.Errorf("another corpus with %d rooms", most)
		}
		if len(rooms) < min(most, 40) {
			t.Errorf("%d rooms of %d are used", len(rooms), most)
		}
	}
}

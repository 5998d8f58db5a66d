package facts

import "testing"

// A word that is no stop word is looked for from every place of the table, also from the last.
func TestStopTableHasNoEnd(t *testing.T) {
	began := map[uint16]bool{}
	for key := uint64(1) << 8; len(began) < len(stopTable); key += 1 << 8 { // no word begins with a zero
		if began[stopPlace(key)] = true; stopIn(key) != 0 {
			t.Errorf("key %d is a stop word", key)
		}
	}
}

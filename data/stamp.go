package data

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// Stamp says what a Source would read, without reading it.
type Stamp struct {
	Of   string // the locations and how they are read: the same as long as they are named so
	Sum  string // of that and of each input's path, size and time of change: another when one was changed, added or removed
	Size int64  // of the inputs, in bytes
	N    int    // of the inputs
}

// Stamp looks at the inputs of s. ok is false when they cannot be told apart by looking: standard input, and the
// bundled corpus, which is no file. Cost: one stat for each file.
func (s *Source) Stamp(ctx context.Context) (stamp Stamp, ok bool) {
	if len(s.Locations) == 0 || slices.Contains(s.Locations, "-") {
		return stamp, false
	}
	of, sum := sha256.New(), sha256.New()
	for _, name := range s.Locations {
		abs, err := filepath.Abs(name)
		if err != nil {
			return stamp, false
		}
		fmt.Fprintf(of, "%q %q\n", name, abs)
	}
	fmt.Fprintf(of, "repair %v\n", s.Repair)
	for _, field := range slices.Sorted(maps.Keys(s.Columns)) {
		fmt.Fprintf(of, "%q %q\n", field, s.Columns[field])
	}
	stamp.Of = hex.EncodeToString(of.Sum(nil))
	fmt.Fprintln(sum, stamp.Of)
	look := &Source{Locations: s.Locations, Report: func(skip Skip) { fmt.Fprintf(sum, "skip %q\n", skip.String()) }}
	r := &reading{ctx: ctx, source: look, ids: map[string]int{}}
	inputs, done := r.inputs(s.Locations)
	defer done()
	for _, in := range inputs {
		info, err := os.Stat(in.file)
		if err != nil {
			return stamp, false
		}
		fmt.Fprintf(sum, "%q %d %d\n", in.file, info.Size(), info.ModTime().UnixNano())
		stamp.Size += info.Size()
		stamp.N++
	}
	stamp.Sum = hex.EncodeToString(sum.Sum(nil))
	return stamp, ctx.Err() == nil
}

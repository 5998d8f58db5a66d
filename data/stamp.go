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

// Stamp identifies what a Source would read, without reading it.
type Stamp struct {
	Of   string // a hash of the locations and how they are read
	Sum  string // a hash of that and of each input's path, size and modification time: it changes if one is changed, added or removed
	Size int64  // of the inputs, in bytes
	N    int    // number of inputs
}

// Stamp examines the inputs of s. ok is false if changes cannot be seen from outside: for standard input, and for the bundled
// corpus, which is not in files. Cost: one stat per file.
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

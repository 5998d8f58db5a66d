package search

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"hotline/model/flat"
)

// UnitsBeside never excludes a unit that contains the word with the wanted neighbours, and excludes most of the others.
func TestBesideLeavesOutNoPhrase(t *testing.T) {
	chance := rand.New(rand.NewPCG(5, 6))
	word := func() string { return fmt.Sprintf("w%d", chance.IntN(60)) }
	var vocabulary []string
	for i := range 60 {
		vocabulary = append(vocabulary, fmt.Sprintf("w%d", i))
	}
	texts := make([]string, 400)
	parts := make([]Gathered, 2)
	for k := range parts {
		x := NewIndexer(nil, vocabulary)
		for unit := k * len(texts) / 2; unit < (k+1)*len(texts)/2; unit++ {
			var b []byte
			for range 1 + chance.IntN(3) {
				said := make([]string, 1+chance.IntN(6))
				for i := range said {
					said[i] = word()
				}
				if len(b) > 0 {
					b = append(b, Break...)
				}
				b = Append(b, strings.Join(said, " "))
			}
			texts[unit] = string(b)
			x.Add(unit, b)
		}
		parts[k], _ = x.Gathered()
	}
	j := Join(parts)
	f := flat.Make([][]byte{j.WordStarts, j.Words, j.UnitStarts, j.Units, j.BesideStarts, j.Beside})
	at := func(i int) flat.Texts { return flat.Texts{Starts: f.Uint32s(i), Of: f.Bytes(i + 1)} }
	x := IndexOf(at(0), at(2), at(4))
	left, all := 0, 0
	for range 2000 {
		before, middle, after := word(), word(), word()
		n, end := x.Range(middle, false)
		if n == end {
			continue
		}
		for _, asked := range [][2]string{{before, after}, {before, ""}, {"", after}, {"", ""}} {
			phrase := strings.ReplaceAll(" "+asked[0]+" "+middle+" "+asked[1]+" ", "  ", " ")
			kept := slices.Collect(x.UnitsBeside(n, BesideOf(asked[0], asked[1])))
			for unit := range x.Units(n) {
				if strings.Contains(texts[unit], phrase) && !slices.Contains(kept, unit) {
					t.Fatalf("%q is in %q, which was left out", phrase, texts[unit])
				}
			}
			if asked[0] != "" && asked[1] != "" {
				left += len(kept)
				all += len(slices.Collect(x.Units(n)))
			}
		}
	}
	if all == 0 || left > all/10 {
		t.Errorf("%d of %d are left", left, all)
	}
}

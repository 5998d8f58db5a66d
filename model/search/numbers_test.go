package search

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"hotline/model"
)

// Numbers agrees with Numbering for short and long words, cached or not, also at the end of a text.
func TestNumbers(t *testing.T) {
	var x Numbers
	var plain model.Numbering
	for round := range 3 {
		for i := range 5000 {
			text := string(Fold(fmt.Sprintf("a %d of the 条 %s treaty%d", i, strings.Repeat("x", i%12), i%97)))
			if i%3 == round {
				text = text[:len(text)-1]
			}
			if i%5 == 0 {
				text += Break + " end "
			}
			var want []int32
			for word := range strings.SplitSeq(text, " ") {
				if word = strings.TrimSuffix(word, Break); word != "" {
					want = append(want, plain.Of(word))
				}
			}
			text = strings.ReplaceAll(text, Break, " "+Break)
			if got := x.Append(nil, []byte(text)); !slices.Equal(got, want) {
				t.Fatalf("%q: %v, want %v", text, got, want)
			}
		}
	}
}

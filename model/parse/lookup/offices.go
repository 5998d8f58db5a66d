package lookup

import (
	"slices"
	"strings"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/form"
)

// Offices finds the lexicon's office holders by the last word of any of their names.
type Offices struct {
	Holders map[string][]int  // folded surname → indexes into Lexicon.People
	begun   [1 << 9]uint64    // a bit for the nameStart of each surname: most capitalised words begin like none
	Parts   []map[string]bool // for each person: the folded words of all names
	Titles  [][]string        // for each person: the folded titles of the offices
}

func indexOffices(lex *model.Lexicon) Offices {
	x := Offices{Holders: map[string][]int{}, Parts: make([]map[string]bool, len(lex.People)), Titles: make([][]string, len(lex.People))}
	x.begun[0] = 1 // words that do not begin with three letters of ASCII are looked up
	for i, p := range lex.People {
		if len(p.Offices) == 0 {
			continue
		}
		x.Parts[i] = map[string]bool{}
		for _, o := range p.Offices {
			x.Titles[i] = append(x.Titles[i], form.Fold(o.Title))
		}
		for _, name := range append([]string{p.Name}, p.Variants...) {
			list := strings.Fields(form.Fold(name))
			for _, w := range list {
				x.Parts[i][w] = true
			}
			if len(list) == 0 {
				continue
			}
			last := list[len(list)-1]
			start := nameStart(last)
			x.begun[start/64] |= 1 << (start % 64)
			if !slices.Contains(x.Holders[last], i) {
				x.Holders[last] = append(x.Holders[last], i)
			}
		}
	}
	return x
}

// Begin reports whether the surname of a holder may begin like a word.
func (x *Offices) Begin(word string) bool {
	start := nameStart(word)
	return x.begun[start/64]>>(start%64)&1 != 0
}

// nameStart returns the first three letters of a word, ignoring case, as a number, the same one for all words that begin otherwise.
func nameStart(word string) (start int) {
	for k := range 3 {
		if k == len(word) || word[k] >= utf8.RuneSelf {
			return 0
		}
		start = start<<5 | int(word[k]&31)
	}
	return start
}

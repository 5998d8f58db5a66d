package main

import (
	"cmp"
	"slices"

	"hotline/model"
)

// segment is the part of a content in one line. Comparing segments makes it irrelevant whether the paragraphs of a long
// quotation, or the halves of an interrupted one, are joined.
type segment struct {
	words []int // where they start, ascending, never empty
	kind  markKind
	of    int // the index of the attribution or answer
}

// markKind says how many of the words are in quotation marks.
type markKind byte

const (
	direct   markKind = iota // all
	mixed                    // some
	indirect                 // none
)

// segments splits a content at line breaks and appends the parts that contain words.
func segments(to []segment, text string, content model.Span, quoted map[int]bool, of int) []segment {
	for _, l := range lines(text, content) {
		s := segment{words: starts(text, l), of: of}
		if len(s.words) == 0 {
			continue
		}
		in := 0
		for _, at := range s.words {
			if quoted[at] {
				in++
			}
		}
		switch in {
		case len(s.words):
			s.kind = direct
		case 0:
			s.kind = indirect
		default:
			s.kind = mixed
		}
		to = append(to, s)
	}
	return to
}

// enough is the share of words that two matching spans must have in common.
const enough = 0.8

// match pairs gold segments with ours, one to one, the best pairs first. It returns for each gold segment the index of ours or
// -1, and for each of ours the index of gold's or -1. Exact pairs have the same first and last word; others have enough of the
// words of the longer one in common.
func match(gold, ours []segment, exact bool) (found, of []int) {
	type pair struct {
		likeness float64
		g, o     int
	}
	var pairs []pair
	for g := range gold {
		a := gold[g].words
		for o := range ours {
			b := ours[o].words
			switch n := shared(a, b); {
			case n == 0:
			case exact && a[0] == b[0] && a[len(a)-1] == b[len(b)-1]:
				pairs = append(pairs, pair{1, g, o})
			case !exact && float64(n)/float64(max(len(a), len(b))) >= enough:
				pairs = append(pairs, pair{float64(n) / float64(max(len(a), len(b))), g, o})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return cmp.Compare(b.likeness, a.likeness) })
	found, of = slices.Repeat([]int{-1}, len(gold)), slices.Repeat([]int{-1}, len(ours))
	for _, p := range pairs {
		if found[p.g] < 0 && of[p.o] < 0 {
			found[p.g], of[p.o] = p.o, p.g
		}
	}
	return found, of
}

// claim returns the index of the segment that covers most of the words, the first of equals, or -1 if none covers enough of them.
func claim(words []int, ours []segment) int {
	best, most := -1, 0
	for o := range ours {
		if n := shared(words, ours[o].words); n > most {
			best, most = o, n
		}
	}
	if best < 0 || float64(most)/float64(len(words)) < enough {
		return -1
	}
	return best
}

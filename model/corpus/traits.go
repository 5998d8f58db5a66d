package corpus

import "hotline/model/flat"

// What a quote can be, of which there are few: its kind, its side, how sure it is, who owns what it came through. Each is two of its
// bits, and for each value of them a corpus keeps the places of the quotes that have it.
const (
	traitOwner = iota
	traitKind
	traitSide
	traitSure

	traitValues = twoBits + 1
)

// traitShifts is where among the bits each lies.
var traitShifts = [...]int{traitOwner: 0, traitKind: kindShift, traitSide: sideShift, traitSure: sureShift}

// traits writes the sets, those of one trait after the other.
func (e *encoder) traits(place []int) {
	all := flat.Make([][]byte{e.sections[secQuoteBits]}).Uint32s(0).All()
	for _, shift := range traitShifts {
		var sets [traitValues]set
		for v := range sets {
			sets[v] = newSet(len(place))
		}
		for i := range place {
			sets[all.At(i)>>shift&twoBits].add(place[i])
		}
		for _, s := range sets {
			e.sections[secTraits] = append(e.sections[secTraits], s.bytes()...)
		}
	}
}

// quotesOf is the places of the quotes that have a trait, told by its bits.
func (c *Corpus) quotesOf(trait int, is func(bits int) bool) set {
	size := setSize(c.NumQuotes())
	s := newSet(c.NumQuotes())
	for v := range traitValues {
		if is(v << traitShifts[trait]) {
			at := (trait*traitValues + v) * size
			s.or(setIn(c.col.traits.Range(at, at+size)))
		}
	}
	return s
}

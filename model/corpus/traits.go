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
func (c stretch) quotesOf(trait int, is func(bits int) bool) set {
	s := newSet(c.places)
	for v := range traitValues {
		if is(v << traitShifts[trait]) {
			s.or(setIn(c.having(trait, v)[:8*len(s)]))
		}
	}
	return s
}

// having is the bytes of the set of the places of the quotes that have a value of a trait.
func (c *Corpus) having(trait, value int) []byte {
	size := setSize(c.NumQuotes())
	at := (trait*traitValues + value) * size
	return c.col.traits.Range(at, at+size)
}

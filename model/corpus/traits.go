package corpus

import "hotline/model/flat"

// The traits of a quote, each with few values: its kind, its side, its sureness, the owner of its media. Each is two bits of the
// quote, and for each value the corpus stores the set of places of the quotes that have it.
const (
	traitOwner = iota
	traitKind
	traitSide
	traitSure

	traitValues = twoBits + 1
)

// traitShifts is the position of each trait in the bits.
var traitShifts = [...]int{traitOwner: 0, traitKind: kindShift, traitSide: sideShift, traitSure: sureShift}

// traits writes the sets, trait by trait.
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

// quotesOf returns the places of the quotes whose value of the trait satisfies is.
func (c *Corpus) quotesOf(trait int, is func(bits int) bool) members {
	var of []members
	size := setSize(c.NumQuotes())
	for v := range traitValues {
		if at := (trait*traitValues + v) * size; is(v << traitShifts[trait]) {
			of = append(of, &kept{c.col.traits.Gradually(at, at+size)})
		}
	}
	return united(of)
}

// having returns the encoded set of the places of the quotes with a value of a trait.
func (c *Corpus) having(trait, value int) []byte {
	size := setSize(c.NumQuotes())
	at := (trait*traitValues + value) * size
	return c.col.traits.Range(at, at+size)
}

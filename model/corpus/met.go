package corpus

import "hash/maphash"

// met numbers the texts in a part of a record, from 1. It is used for few texts at a time.
type met struct {
	texts  []string
	places []uint32 // an open-addressing hash table, at most half full: a number, or 0
}

const fewestMet = 1 << 7

var metSeed = maphash.MakeSeed()

// number returns the number of a text, and whether it already had one.
func (m *met) number(text string) (n int, before bool) {
	if 2*len(m.texts) >= len(m.places) {
		m.grow()
	}
	place := m.place(text)
	if n := *place; n > 0 {
		return int(n), true
	}
	m.texts = append(m.texts, text)
	*place = uint32(len(m.texts))
	return len(m.texts), false
}

// place returns the slot of a text, which may be empty.
func (m *met) place(text string) *uint32 {
	last := uint64(len(m.places) - 1)
	i := maphash.String(metSeed, text) & last
	for m.places[i] > 0 && m.texts[m.places[i]-1] != text {
		i = (i + 1) & last
	}
	return &m.places[i]
}

func (m *met) grow() {
	m.places = make([]uint32, max(fewestMet, 2*len(m.places)))
	for i, text := range m.texts {
		*m.place(text) = uint32(i + 1)
	}
}

// forget removes all texts.
func (m *met) forget() {
	clear(m.texts)
	clear(m.places)
	m.texts = m.texts[:0]
}

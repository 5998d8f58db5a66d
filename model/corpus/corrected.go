package corpus

import (
	"crypto/sha256"
	"fmt"
	"io"
	"maps"
	"slices"

	"hotline/model"
	"hotline/model/flat"
)

// asRead returns the uncorrected corpus, which may be this one.
func (c *Corpus) asRead() *Corpus {
	if c.base != nil {
		return c.base
	}
	return c
}

// CorrectedKey returns the key of the result of Apply with the notes; ok is false if they correct nothing or the corpus was not
// opened from a snapshot.
func (c *Corpus) CorrectedKey(notes []model.Note) (key Key, ok bool) {
	held := corrections(model.InEffect(notes))
	base := c.asRead().file
	if len(held) == 0 || base.Sum() == 0 {
		return key, false
	}
	return sha256.Sum256(fmt.Appendf(nil, "%x %x %#v", base.Key, base.Sum(), held)), true
}

// corrections returns the notes that are corrections.
func corrections(notes []model.Note) []model.Note {
	return slices.DeleteFunc(slices.Clone(notes), func(n model.Note) bool { return !n.Correction() })
}

// WriteCorrected writes c, the result of Apply on a corpus from a snapshot, and the changes, for OpenCorrected; the key is the
// CorrectedKey. It writes only what differs from that corpus. It fails if the snapshot was truncated meanwhile. Cost: that of
// reading all of it three times.
func (c *Corpus) WriteCorrected(w io.Writer, key Key, changes []Change) (n int64, err error) {
	if !There(func() { n, err = c.writeOver(c.asRead().file, w, key, packChanges(changes, c.bound), nil) }) {
		return 0, flat.ErrDamaged
	}
	return n, err
}

// OpenCorrected returns the result of Apply for the notes that WriteCorrected wrote to b with the key, for the same snapshot; for
// b and memory, see Open. Cost: that of Open, and of looking up the tags.
func (c *Corpus) OpenCorrected(b []byte, memory Memory, key Key, notes []model.Note) (*Corpus, []Change, error) {
	base := c.asRead()
	f, err := flat.OpenOver(base.file, b, memory, Version, key, sectionCount)
	if err != nil {
		return nil, nil, err
	}
	made := over(f)
	made.facts, made.base, made.prints = base.facts, base, base.prints
	if err := made.consistent(); err != nil {
		return nil, nil, err
	}
	effective := model.InEffect(notes)
	changes, ok := made.keptChanges(effective)
	if !ok {
		return nil, nil, flat.ErrDamaged
	}
	made.did = &applied{corrections(effective), changes}
	if err := made.Fault(); err != nil {
		return nil, nil, err
	}
	return made.tagged(effective), changes, nil
}

// packChanges encodes the effects of the corrections and the bonds of quotes.
func packChanges(changes []Change, bound map[[2]int]bool) (p flat.Packer) {
	p.Int(len(changes))
	for _, ch := range changes {
		p.Text(ch.Note.ID)
		p.Int(ch.Quotes)
		p.Text(ch.What)
		p.Bool(ch.Missing)
	}
	p.Int(len(bound))
	pairs := slices.SortedFunc(maps.Keys(bound), func(a, b [2]int) int { return slices.Compare(a[:], b[:]) })
	for _, quotes := range pairs { // in order, so that the same corrections make the same file
		p.Int(quotes[0])
		p.Int(quotes[1])
		p.Bool(bound[quotes])
	}
	return p
}

// keptChanges decodes the effects of the corrections among the notes, and sets c.bound to the bonds kept with them. It is not ok if one of
// the corrections is not among the notes.
func (c *Corpus) keptChanges(notes []model.Note) (changes []Change, ok bool) {
	u := flat.Unpacker(c.Extra())
	for range u.Count() {
		id := u.Text()
		at := slices.IndexFunc(notes, func(n model.Note) bool { return n.ID == id })
		if at < 0 {
			return nil, false
		}
		changes = append(changes, Change{notes[at], u.Int(), u.Text(), u.Bool()})
	}
	if n := u.Count(); n > 0 {
		c.bound = make(map[[2]int]bool, n)
		for range n {
			c.bound[[2]int{u.Int(), u.Int()}] = u.Bool()
		}
	}
	return changes, true
}

package corpus

import (
	"crypto/sha256"
	"fmt"
	"io"
	"slices"

	"hotline/model"
	"hotline/model/flat"
)

// asRead is the corpus that this one is a correction of, or itself.
func (c *Corpus) asRead() *Corpus {
	if c.base != nil {
		return c.base
	}
	return c
}

// CorrectedKey says what Apply makes of the corpus with the notes; ok is false when they correct nothing, and where the corpus was
// not opened from a snapshot.
func (c *Corpus) CorrectedKey(notes []model.Note) (key Key, ok bool) {
	held := corrections(model.InEffect(notes))
	base := c.asRead().file
	if len(held) == 0 || base.Sum() == 0 {
		return key, false
	}
	return sha256.Sum256(fmt.Appendf(nil, "%x %x %#v", base.Key, base.Sum(), held)), true
}

// corrections are those of the notes that correct.
func corrections(notes []model.Note) []model.Note {
	return slices.DeleteFunc(slices.Clone(notes), func(n model.Note) bool { return !n.Correction() })
}

// WriteCorrected writes for OpenCorrected what Apply returned: the corpus c that it made of one from a snapshot, and the changes.
// The key is the CorrectedKey. What is the same in both is not written. Of a snapshot that was cut it is an error. Cost: that of
// reading all of it three times.
func (c *Corpus) WriteCorrected(w io.Writer, key Key, changes []Change) (n int64, err error) {
	if !There(func() { n, err = c.writeOver(c.asRead().file, w, key, packChanges(changes, c.bound), nil) }) {
		return 0, flat.ErrDamaged
	}
	return n, err
}

// OpenCorrected returns what Apply returned for the notes when WriteCorrected wrote it with the key, lying in b as with Open, and over
// the same snapshot. Cost: that of Open, and of finding the tags.
func (c *Corpus) OpenCorrected(b []byte, key Key, notes []model.Note) (*Corpus, []Change, error) {
	base := c.asRead()
	f, err := flat.OpenOver(base.file, b, Version, key, sectionCount)
	if err != nil {
		return nil, nil, err
	}
	made := over(f)
	made.facts, made.base, made.prints = base.facts, base, base.prints
	if err := made.consistent(); err != nil {
		return nil, nil, err
	}
	effective := model.InEffect(notes)
	changes := made.keptChanges(effective)
	made.did = &applied{corrections(effective), changes}
	if err := made.Fault(); err != nil {
		return nil, nil, err
	}
	return made.tagged(effective), changes, nil
}

// packChanges packs what corrections did, and which quotes they bound.
func packChanges(changes []Change, bound map[[2]int]bool) (p flat.Packer) {
	p.Int(len(changes))
	for _, ch := range changes {
		p.Text(ch.Note.ID)
		p.Int(ch.Quotes)
		p.Text(ch.What)
		p.Bool(ch.Missing)
	}
	p.Int(len(bound))
	for quotes, one := range bound {
		p.Int(quotes[0])
		p.Int(quotes[1])
		p.Bool(one)
	}
	return p
}

// keptChanges are what the corrections among the notes did, as it was kept beside the corpus with the bonds, which it has then.
func (c *Corpus) keptChanges(notes []model.Note) []Change {
	u := flat.Unpacker(c.Extra())
	var changes []Change
	for range u.Count() {
		id := u.Text()
		at := slices.IndexFunc(notes, func(n model.Note) bool { return n.ID == id })
		changes = append(changes, Change{notes[max(at, 0)], u.Int(), u.Text(), u.Bool()})
	}
	if n := u.Count(); n > 0 {
		c.bound = make(map[[2]int]bool, n)
		for range n {
			c.bound[[2]int{u.Int(), u.Int()}] = u.Bool()
		}
	}
	return changes
}

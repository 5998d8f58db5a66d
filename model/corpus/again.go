package corpus

import (
	"maps"
	"slices"

	"hotline/model"
	"hotline/model/flat"
)

// Readings is what was understood of each document of a corpus by itself, before all were joined: whoever reads the same documents
// once more takes it from there. The texts lie in the corpus; beside them it takes less than half of their size.
type Readings struct {
	of   *Corpus
	list map[string]packed // by the id of the article, without text
}

// keep keeps what was read; the corpus of it is still to come. What was not understood is left out.
func keep(read heap) *Readings {
	r := &Readings{list: make(map[string]packed, len(read))}
	for i := range read {
		if p := &read[i]; p.failed == nil {
			r.list[p.id] = packed{rest: p.rest, at: p.at}
		}
	}
	return r
}

// again is the reading of a document that stands there already; ok is false when it does not.
func (r *Readings) again(doc model.Document) (p packed, ok bool) {
	if r == nil {
		return p, false
	}
	p, ok = r.list[doc.Again]
	at := -1
	if ok {
		at = r.of.FindArticle(doc.Again)
	}
	if at < 0 {
		return p, false
	}
	p.id, p.file, p.text = doc.ID, r.of.string(r.of.col.articles.file.At(at)), r.of.textOf(at)
	p.day = p.head(p.from(0)).Published.Sort()
	return p, true
}

// Pack lays the readings out for ReadingsOf.
func (r *Readings) Pack() []byte {
	var p flat.Packer
	p.Int(len(r.list))
	for _, id := range slices.Sorted(maps.Keys(r.list)) {
		one := r.list[id]
		p.Text(id)
		for _, at := range one.at.list() {
			p.Int(*at)
		}
		p.Text(string(one.rest))
	}
	return p
}

// ReadingsOf are the readings of a corpus that Pack laid out. What is damaged is left out.
func (c *Corpus) ReadingsOf(b []byte) *Readings {
	u := flat.Unpacker(b)
	n := u.Count()
	r := &Readings{of: c, list: make(map[string]packed, n)}
	for range n {
		id, one := u.Text(), packed{}
		last, sound := 0, true
		for _, at := range one.at.list() {
			*at = u.Int()
			last, sound = *at, sound && last <= *at
		}
		one.rest = []byte(u.Text())
		if sound && last <= len(one.rest) {
			r.list[id] = one
		}
	}
	return r
}

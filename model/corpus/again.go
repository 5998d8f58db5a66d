package corpus

import (
	"hotline/model"
	"hotline/model/flat"
)

// Readings is what was understood of each document of a corpus by itself, before all were joined: whoever reads the same documents
// once more takes it from there. The texts lie in the corpus; beside them it takes less than half of their size, and packed
// about a tenth.
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

// What is kept of the reading of an article of the corpus.
const (
	keptNothing = iota
	keptBrief   // what the corpus does not tell
	keptWhole
)

// Pack lays the readings out for ReadingsOf beside c, the corpus of them, which tells most of each.
func (r *Readings) Pack(c *Corpus) []byte {
	var p flat.Packer
	for i, brief := range ahead(c.NumArticles(), func(i int) []byte {
		if one, read := r.list[c.ArticleID(i)]; read {
			return c.told(one, i)
		}
		return nil
	}) {
		one, read := r.list[c.ArticleID(i)]
		switch {
		case !read:
			p.Uint(keptNothing)
		case brief != nil:
			p.Uint(keptBrief)
			p.Text(string(brief))
		default:
			p.Uint(keptWhole)
			for _, at := range one.at.list() {
				p.Int(*at)
			}
			p.Text(string(one.rest))
		}
	}
	return p
}

// ReadingsOf are the readings of a corpus that Pack laid out beside it. What is damaged is left out. Cost: that of laying out all
// articles, which is a small part of understanding them.
func (c *Corpus) ReadingsOf(b []byte) *Readings {
	u := flat.Unpacker(b)
	r := &Readings{of: c, list: make(map[string]packed, c.NumArticles())}
	briefs := make([][]byte, c.NumArticles())
	for i := range briefs {
		switch u.Uint() {
		case keptBrief:
			briefs[i] = []byte(u.Text())
		case keptWhole:
			var one packed
			last, sound := 0, true
			for _, at := range one.at.list() {
				*at = u.Int()
				last, sound = *at, sound && last <= *at
			}
			one.rest = []byte(u.Text())
			if sound && last <= len(one.rest) {
				r.list[c.ArticleID(i)] = one
			}
		}
	}
	for i, p := range ahead(len(briefs), func(i int) (p packed) {
		if briefs[i] != nil {
			p = c.reread(i, briefs[i])
		}
		return p
	}) {
		if p.rest != nil {
			r.list[c.ArticleID(i)] = packed{rest: p.rest, at: p.at}
		}
	}
	return r
}

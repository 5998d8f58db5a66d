package corpus

import (
	"hotline/model"
	"hotline/model/flat"
)

// Readings holds the analysis of each single document of a corpus, before they were joined. A later Build takes unchanged
// documents from it instead of analysing them again. The texts stay in the corpus; Readings take less than half of their size in
// memory, and about a tenth when packed.
type Readings struct {
	of   *Corpus
	list map[string]packed // by the id of the article, without text
}

// keep returns the Readings of what was read; r.of is set when the corpus exists. Documents whose analysis failed are left out.
func keep(read heap) *Readings {
	r := &Readings{list: make(map[string]packed, len(read))}
	for i := range read {
		if p := &read[i]; p.failed == nil {
			r.list[p.id] = packed{rest: p.rest, at: p.at}
		}
	}
	return r
}

// again returns the stored reading of a document; ok is false if there is none.
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

// What Pack keeps of the reading of an article.
const (
	keptNothing = iota
	keptBrief   // only what the corpus does not contain
	keptWhole
)

// Pack encodes the readings for ReadingsOf. They are stored with c, the corpus made of them, which already contains most of each.
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

// ReadingsOf decodes the readings that Pack encoded for this corpus, leaving out damaged ones. Cost: that of encoding all
// articles once, which is small compared with analysing them.
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

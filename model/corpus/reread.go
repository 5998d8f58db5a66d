package corpus

import (
	"slices"

	"hotline/model"
)

// Nearly all of a reading can be reconstructed from the corpus that was made of it. Only identities cannot: a reading refers to
// the figures of one article, a corpus to persons.

// brief encodes the part of a reading that its corpus does not contain.
func (r reading) brief() []byte {
	w := writer{met: new(met)}
	write(&w, r.cast.Figures, w.figure)
	write(&w, r.cast.Mentions, func(m model.Mention) { w.Ints(m.Figures) })
	write(&w, r.quotes, func(q model.Quote) {
		w.Ints(q.Speakers)
		w.Ints(q.About)
	})
	return w.Packer
}

// reread reconstructs the reading of an article from the corpus and its brief. The result differs from the original if joining
// has changed anything else.
func (c *Corpus) reread(article int, brief []byte) packed {
	var a Article
	c.unpackArticle(article, &a)
	from := reader{&rest{Unpacker: brief}, nil, len(a.Text), new([]string)}
	r := reading{article: a.Article, topics: a.Topics, cast: model.Cast{Figures: listOf(from, from.figure), Mentions: a.Mentions}}
	meant := listOf(from, from.ints)
	for i := range r.cast.Mentions {
		m := &r.cast.Mentions[i]
		if m.Figures = nil; i < len(meant) {
			m.Figures = meant[i]
		}
	}
	own := listOf(from, func() model.Quote { return model.Quote{Speakers: from.ints(), About: from.ints()} })
	for i := range min(len(own), a.Quotes[1]-a.Quotes[0]) {
		var q Quote
		c.unpackQuote(a.Quotes[0]+i, &q)
		q.Speakers, q.About = own[i].Speakers, own[i].About
		r.quotes = append(r.quotes, q.Quote)
	}
	return new(packer).pack(r)
}

// told returns the brief of a packed reading, or nil if the article does not suffice to reconstruct the rest.
func (c *Corpus) told(p packed, article int) []byte {
	p.text = c.textOf(article)
	brief := p.open().brief()
	if again := c.reread(article, brief); again.at != p.at || !slices.Equal(again.rest, p.rest) {
		return nil
	}
	return brief
}

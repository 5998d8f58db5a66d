package corpus

import (
	"slices"

	"hotline/model"
)

// A reading is nearly all told by the corpus that was made of it: what is not is who is who, since a reading knows the figures
// of one article, a corpus persons.

// brief is what of a reading its corpus does not tell.
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

// reread is the reading of an article, of which brief is what the corpus does not tell. It is another than the one that brief
// was written of where the joining has changed more.
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

// told is what of a packed reading the article of that number does not tell, nil where it tells something else.
func (c *Corpus) told(p packed, article int) []byte {
	p.text = c.textOf(article)
	brief := p.open().brief()
	if again := c.reread(article, brief); again.at != p.at || !slices.Equal(again.rest, p.rest) {
		return nil
	}
	return brief
}

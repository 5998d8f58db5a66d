package corpus

import "bytes"

// Afresh returns the sections of a corpus that are not what its articles, people and quotes make when nothing is taken over
// from an earlier one.
func Afresh(c *Corpus) (other []int) {
	var b builder
	for i := range c.NumArticles() {
		a := *c.Article(i)
		a.Topics, a.Story = nil, 0
		b.articles, b.marked = append(b.articles, a), append(b.marked, false)
	}
	for i := range c.NumQuotes() {
		q := *c.Quote(i)
		q.Topics = nil
		b.quotes = append(b.quotes, q)
	}
	b.markTopics(c.lex.Topics)
	numberStories(b.articles)
	afresh := encode(b.articles, c.allPeople(), b.quotes, c.lex, nil)
	for i := range sectionCount {
		want, got := afresh.Bytes(i), c.file.Bytes(i)
		if !bytes.Equal(got.Range(0, got.Len()), want.Range(0, want.Len())) {
			other = append(other, i)
		}
	}
	return other
}

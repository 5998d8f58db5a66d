package corpus

import (
	"bytes"

	"hotline/model"
)

// Afresh returns the sections of a corpus that differ from those made of its articles, people and quotes without copying anything
// from an earlier corpus.
func Afresh(c *Corpus) (other []int) {
	articles, quotes := all(c.NumArticles(), c.Article), all(c.NumQuotes(), c.Quote)
	marker := newTopicMatcher(c.lex.Topics).marker()
	stories := numberStories(c)
	for i := range articles {
		a := &articles[i]
		said := make([]model.Quote, 0, a.Quotes[1]-a.Quotes[0])
		for k := a.Quotes[0]; k < a.Quotes[1]; k++ {
			said = append(said, quotes[k].Quote)
		}
		a.Story, a.Topics = stories[i], marker.mark(a.Article, said)
		for k := range said {
			quotes[a.Quotes[0]+k].Quote = said[k]
		}
	}
	afresh := New(articles, c.allPeople(), quotes, c.lex).file
	for i := range sectionCount {
		want, got := afresh.Bytes(i), c.file.Bytes(i)
		if !bytes.Equal(got.Range(0, got.Len()), want.Range(0, want.Len())) {
			other = append(other, i)
		}
	}
	return other
}

// OtherUtterances returns the quotes of a corpus without bonds whose utterance differs from the result of comparing all quotes.
func OtherUtterances(c *Corpus) (other []int) {
	for i, u := range numberUtterances(c) {
		if c.UtteranceOf(i) != u {
			other = append(other, i)
		}
	}
	return other
}

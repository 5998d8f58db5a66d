package corpus

import "hotline/model"

// stretch is the part of a corpus that is searched for an answer: quotes before a place, articles before a number and their
// segments. Sets of quotes end there; sets of articles may contain more.
type stretch struct {
	*Corpus
	places, articles, segments int
}

// whole returns the stretch of the whole corpus.
func (c *Corpus) whole() stretch {
	return stretch{c, c.NumQuotes(), c.NumArticles(), c.col.segments.len()}
}

// firstPlaces is the number of places in which the beginning of an answer is searched first; then come widening times as many,
// and finally all.
var firstPlaces = 1 << 14

const widening = 16

// stretches returns the stretches in which the first rows of an answer are searched, one after the other. For a phrase there is
// only one, because its frequency is unknown: if it is not found there, the whole corpus is searched.
func (c *Corpus) stretches(q model.Query) (all []stretch) {
	for places := firstPlaces; widening*places/4 <= c.NumQuotes(); places *= widening {
		articles := int(int64(places) * int64(c.NumArticles()) / int64(c.NumQuotes()))
		all = append(all, stretch{c, places, articles, min(c.col.segments.first.At(articles), c.col.segments.len())})
		if phrased(q) {
			break
		}
	}
	return all
}

package corpus

import "hotline/model"

// stretch is how far a corpus is looked at for an answer: quotes before a place, articles before a number and the segments of these.
// Sets of quotes end there; sets of articles may hold more.
type stretch struct {
	*Corpus
	places, articles, segments int
}

// whole is all of it.
func (c *Corpus) whole() stretch {
	return stretch{c, c.NumQuotes(), c.NumArticles(), c.col.segments.len()}
}

// What an answer begins with is looked for in the first so many places, then in many times as many, and at last in all.
var firstPlaces = 1 << 14

const widening = 16

// stretches are those in which the first rows of an answer to the Query are looked for, one after the other. Of a phrase it is not
// known how often it stands: what does not begin at once is looked for everywhere, not twice.
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

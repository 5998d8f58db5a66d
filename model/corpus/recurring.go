package corpus

import "hotline/model/parse"

// recurring takes off what recurs in the articles of one outlet, which no article shows by itself, and understands anew
// those that held such a line.
func (r rooms) recurring(texts []reading) {
	known := parse.NewRecurring()
	for _, t := range texts {
		known.Add(t.article)
	}
	shares(len(texts), func(from, to int) {
		for i := from; i < to; i++ {
			if t := &texts[i]; t.failed == nil && known.Drop(t.article) {
				t.cast = r.cast(t.article)
				t.quotes = r.quotes(t.article, t.cast)
			}
		}
	})
}

package corpus

import (
	"sync"

	"hotline/model/parse"
)

// recurring takes off what recurs in the articles of one outlet, which no article shows by itself, and understands anew
// those that held such a line.
func (r rooms) recurring(texts []reading, workers int) {
	known := parse.NewRecurring()
	for _, t := range texts {
		known.Add(t.article)
	}
	todo := make(chan *reading)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for t := range todo {
				t.cast = r.cast(t.article)
				t.quotes = r.quotes(t.article, t.cast)
			}
		})
	}
	for i := range texts {
		if t := &texts[i]; t.failed == nil && known.Drop(t.article) {
			todo <- t
		}
	}
	close(todo)
	wg.Wait()
}

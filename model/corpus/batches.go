package corpus

import (
	"context"

	"hotline/model"
)

// batchBytes is the approximate amount of text in a batch. Each engine reads the whole batch before the next engine does, so that
// its tables, some megabytes, stay in the processor caches for several articles.
const batchBytes = 256 << 10

// cost returns the approximate memory use of a document in bytes.
func cost(doc model.Document) int {
	const beside = 1 << 10 // everything but the text
	return len(doc.Text) + beside
}

// batches groups documents into batches. A worker that is ready gets its share of the documents that wait: many if they arrive
// faster than they are read, few towards the end, so that all workers stay busy; no document is held back to wait for others. The
// channel is closed after docs is, or soon after ctx is cancelled.
func batches(ctx context.Context, docs <-chan model.Document, workers int) <-chan []model.Document {
	out := make(chan []model.Document)
	go func() {
		defer close(out)
		var waiting []model.Document
		bytes := 0
		for docs != nil || len(waiting) > 0 {
			from, to := docs, out
			if bytes >= workers*batchBytes {
				from = nil
			}
			share := waiting[:(len(waiting)+workers-1)/workers]
			if len(share) == 0 {
				to = nil
			}
			select {
			case <-ctx.Done():
				return
			case doc, more := <-from:
				if !more {
					docs = nil
					break
				}
				waiting = append(waiting, doc)
				bytes += cost(doc)
			case to <- share:
				waiting = waiting[len(share):]
				bytes = 0
				for i := range waiting {
					bytes += cost(waiting[i])
				}
			}
		}
	}()
	return out
}

package corpus

import (
	"context"

	"hotline/model"
)

// batchBytes is about how much text is read at a time, first all of it by one reader, then by the next: what a reader knows, which is some
// megabytes, is then in the caches of the processor for several articles and not brought there anew for each.
const batchBytes = 256 << 10

// cost is about how many bytes of memory a document takes.
func cost(doc model.Document) int {
	const beside = 1 << 10 // what is no text
	return len(doc.Text) + beside
}

// batches hands on documents as they come, several at a time. Whoever is ready for more gets a share of those that wait: much where they
// come faster than they are read, little at the end, so that all are busy until then, and never is one that has come held back
// for others. It ends with docs, or soon after ctx is cancelled.
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

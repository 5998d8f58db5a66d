package corpus

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"

	"hotline/model"
)

// Every document comes once and in order, none waits for others, and at the end each batch is a share of what is left.
func TestBatches(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		docs := make(chan model.Document)
		out := batches(t.Context(), docs, 2)
		docs <- model.Document{ID: "alone"}
		if batch := <-out; len(batch) != 1 || batch[0].ID != "alone" {
			t.Fatalf("first %v", batch)
		}
		for i := range 10 {
			docs <- model.Document{ID: fmt.Sprint(i)}
		}
		close(docs)
		synctest.Wait()
		var got []string
		for batch := range out {
			var ids []string
			for _, doc := range batch {
				ids = append(ids, doc.ID)
			}
			got = append(got, strings.Join(ids, " "))
		}
		if want := "0 1 2 3 4|5 6 7|8|9"; strings.Join(got, "|") != want {
			t.Errorf("%q, want %q", strings.Join(got, "|"), want)
		}
	})
}

// Only a few batches are held in memory, and a cancelled reading leaves no goroutine waiting.
func TestBatchesAreBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		docs := make(chan model.Document)
		out := batches(ctx, docs, 2)
		text, taken := strings.Repeat(" ", batchBytes/4-cost(model.Document{})), 0
		for {
			synctest.Wait()
			select {
			case docs <- model.Document{Text: text}:
				taken++
				continue
			default:
			}
			break
		}
		if taken != 8 {
			t.Errorf("%d documents wait, want 8", taken)
		}
		cancel()
		for range out {
			t.Error("a batch was handed on after the end")
		}
	})
}

package quotes_test

import (
	"context"
	"os"
	"testing"

	"hotline/data"
)

// TestCorpusHolds checks every article in the file or folder given by HOTLINE_DUMP, which can be anything that hotline can read.
func TestCorpusHolds(t *testing.T) {
	location := os.Getenv("HOTLINE_DUMP")
	if location == "" {
		t.Skip("HOTLINE_DUMP names no file or folder of articles")
	}
	articles, quoted := 0, 0
	for d := range data.Open(context.Background(), []string{location}, func(s data.Skip) { t.Log(s) }) {
		articles++
		for _, e := range engines {
			t.Run(d.ID+", "+e.name, func(t *testing.T) {
				p := e.document(d)
				p.check(t)
				quoted += len(p.marked())
			})
		}
	}
	t.Logf("%d articles, %d quotations of two engines", articles, quoted)
	if quoted == 0 {
		t.Errorf("%s: no quotation in %d articles", location, articles)
	}
}

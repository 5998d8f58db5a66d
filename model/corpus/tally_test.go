package corpus

import (
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// However the values of an answer are counted, the counts agree with a scan, the largest first, equal counts in order of the
// values.
func TestCountsAreTheScan(t *testing.T) {
	defer func(was int) { quoteCost = was }(quoteCost)
	rapid.Check(t, func(t *rapid.T) {
		quoteCost = rapid.SampledFrom([]int{0, 1 << 30}).Draw(t, "cost")
		c := randomCorpus(t)
		for range 4 {
			q := randomQuery(t)
			r := c.Select(q)
			want := scanned(c, r)
			for k, list := range r.Facets.lists() {
				got := map[string]int{}
				for _, n := range *list {
					got[n.Value] = n.N
				}
				if !maps.Equal(got, want[k]) || len(*list) != len(got) {
					t.Fatalf("%s: %v of facet %d, want %v", q, *list, k, want[k])
				}
				if !slices.IsSortedFunc(*list, func(a, b Count) int { return b.N - a.N }) {
					t.Fatalf("%s: %v", q, *list)
				}
			}
			for _, list := range [][]Count{r.Facets.Outlets, r.Facets.Wires, r.Facets.Places, r.Facets.Media} {
				for i := 1; i < len(list); i++ {
					if list[i-1].N == list[i].N && list[i-1].Label >= list[i].Label {
						t.Fatalf("%s: %v", q, list)
					}
				}
			}
			for i, n := range r.Facets.Speakers {
				if n.Value != c.Handle(n.Person) || i > 0 && n.N == r.Facets.Speakers[i-1].N && n.Person < r.Facets.Speakers[i-1].Person {
					t.Fatalf("%s: %v", q, r.Facets.Speakers)
				}
			}
		}
	})
}

// scanned counts the values of each facet, in the order of Facets.lists, by looking at each quote and article.
func scanned(c *Corpus, r Result) []map[string]int {
	counts := make([]map[string]int, len(r.Facets.lists()))
	for k := range counts {
		counts[k] = map[string]int{}
	}
	speakers, topics, outlets, wires := counts[0], counts[1], counts[2], counts[3]
	sides, places, kinds, media, institutions := counts[4], counts[5], counts[6], counts[7], counts[8]
	for _, i := range r.Quotes.All() {
		q := c.Quote(i)
		for _, p := range q.Speakers {
			speakers[c.Handle(p)]++
		}
		for _, id := range q.Topics {
			topics[id]++
		}
		for _, k := range q.Institutions {
			institutions[c.InstitutionHandle(k)]++
		}
		sides[sideValue(q.Side)]++
		kinds[q.Kind.String()]++
		media[ownerNames[c.col.quotes.bits.At(i)&twoBits]]++
	}
	for _, i := range r.Articles.All() {
		a := c.Article(i)
		outlets[a.Outlet]++
		wires[a.Wire]++
		places[a.Place]++
	}
	for _, named := range []map[string]int{outlets, wires, places, media} {
		delete(named, "")
	}
	return counts
}

package quotes

import (
	"cmp"
	"slices"
)

// maxCandidates limits the phrases weighed for one run. No news article has as many near one; a text of nothing but names and
// marks does, and each run would cost as much as a paragraph.
const maxCandidates = 100

// closest keeps the maxCandidates nearest to run k of a unit, and "nobody", in their order.
func (p *page) closest(list []candidate, ui, k int) []candidate {
	if len(list) <= maxCandidates {
		return list
	}
	f := p.frame(&p.units[ui], k)
	away := func(c *candidate) int {
		if c.phrase < 0 {
			return 0
		}
		u := &p.units[c.unit]
		from := u.phrases[c.phrase].from
		switch {
		case c.unit < ui:
			return (ui-c.unit)*len(p.a.Text) + len(u.toks) - from
		case c.unit > ui:
			return (c.unit-ui)*len(p.a.Text) + from
		}
		return max(f.first-from, from-f.first)
	}
	far := make([]int, len(list))
	order := make([]int, len(list))
	for i := range list {
		far[i], order[i] = away(&list[i]), i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(far[a], far[b]) })
	order = order[:maxCandidates]
	slices.Sort(order)
	near := make([]candidate, maxCandidates)
	for i, from := range order {
		near[i] = list[from]
	}
	return near
}

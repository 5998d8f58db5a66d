package quotes

// turns numbers the statements of an article: quotations that belong to one sentence of the reporter, or that continue one
// another without interruption, have the same number.
type turns struct {
	last int
	by   map[int]int // run → turn
}

// of returns the turn of a run with the given link.
func (t *turns) of(p *page, run int, l link) int {
	if t.by == nil {
		t.by = map[int]int{}
	}
	if l.from >= 0 {
		if n, ok := t.by[l.from]; ok {
			t.by[run] = n
			return n
		}
	}
	if n, ok := t.split(p, run, l); ok {
		t.by[run] = n
		return n
	}
	t.last++
	t.by[run] = t.last
	return t.last
}

// split finds the first half of “…,” she said, “…”: the run before, if it has the same cue.
func (t *turns) split(p *page, run int, l link) (int, bool) {
	if l.cue < 0 || run == 0 {
		return 0, false
	}
	prev := p.links[run-1]
	n, ok := t.by[run-1]
	return n, ok && prev.unit == l.unit && prev.cue == l.cue
}

package corpus

// Utterances keeps one of the quotes for each utterance: verbatim before partial before reported, then the longest, then
// the first. The order stays.
func (c *Corpus) Utterances(quotes List) List {
	best := c.scratch(c.col.wordings.Len()) // by utterance: the place of the best so far, counted from 1
	kept := newSet(c.NumQuotes())
	number, utterance := c.col.byDay.All(), c.col.quotes.utterance.All()
	for bit := range quotes.set.all() {
		i := number.At(bit)
		u := utterance.At(i)
		was := int(best[u]) - 1
		if was >= 0 {
			if !c.better(i, number.At(was)) {
				continue
			}
			kept.remove(was)
		}
		kept.add(bit)
		best[u] = uint32(bit + 1)
	}
	for bit := range kept.all() {
		best[utterance.At(number.At(bit))] = 0
	}
	c.scratches.Put(&best)
	return c.quoteList(kept)
}

// better reports whether the one wording is to be shown rather than the other.
func (c *Corpus) better(one, other int) bool {
	if a, b := c.KindOf(one), c.KindOf(other); a != b {
		return a < b
	}
	return c.LenOf(one) > c.LenOf(other)
}

// scratch is n zeros that whoever takes them zeroes again and puts back: an answer leaves no garbage of the corpus's size.
func (c *Corpus) scratch(n int) []uint32 {
	if had, ok := c.scratches.Get().(*[]uint32); ok && len(*had) == n {
		return *had
	}
	return make([]uint32, n)
}

package corpus

import (
	"hotline/model"
	"hotline/model/flat"
)

// An utterance has one day: the first that any of its printings knows. Where a printing tells that it was said before that day, or in
// other days, the printings contradict each other, and each keeps what it tells.

// days writes the day of each quote's utterance, or 0.
func (e *encoder) days(c *Corpus) {
	n := c.NumQuotes()
	same := flat.Make([][]byte{e.sections[secQuoteUtterance]}).Uint32s(0).All()
	bits := c.col.quotes.bits.All()
	from, to := c.col.quotes.from.All(), c.col.quotes.to.All()
	told := func(i int) model.When { return model.When{From: model.Day(from.At(i)), To: model.Day(to.At(i))} }
	most := 0
	for i := range n {
		most = max(most, same.At(i))
	}
	first := make([]model.Day, most+1)
	for i := range n {
		if day, u := told(i).Day(), same.At(i); day != 0 && (first[u] == 0 || day < first[u]) {
			first[u] = day
		}
	}
	denied := newSet(len(first))
	for i := range n {
		w, u := told(i), same.At(i)
		if w.Day() == 0 && first[u] != 0 && (w.To != 0 && w.To < first[u] || bits.At(i)&bitSaid != 0 && w.From > first[u]) {
			denied.add(u)
		}
	}
	for i := range n {
		if u := same.At(i); denied.has(u) {
			e.put(secQuoteDay, int(told(i).Day()))
		} else {
			e.put(secQuoteDay, int(first[u]))
		}
	}
}

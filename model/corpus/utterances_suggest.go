package corpus

import (
	"cmp"
	"slices"
)

// fewSuggestions is how many quotes are suggested, the likeliest first.
const fewSuggestions = 6

// Suggested are quotes of other articles that may be the same statement as the given one, although their words do not
// show it: a speaker, the day and a topic agree, and that is all; the reader did not take them for two. The ones that
// share most telling words come first.
// It is a guess for the reader to check, and no utterance is numbered by it. Cost: the quotes of a fortnight around.
func (c *Corpus) Suggested(quote int) []int {
	q, day := c.Quote(quote), c.When(quote).Sort()
	if day == 0 || len(q.Speakers) == 0 || len(q.Topics) == 0 {
		return nil
	}
	type guess struct{ quote, shared int }
	var guesses []guess
	words := c.quoteWords(quote)
	seen := map[int]bool{q.Utterance: true}
	for _, i := range c.around(quote) {
		o := c.Quote(i)
		if o.Article == q.Article || c.parted(quote, i) || seen[o.Utterance] || c.When(i).Sort() != day ||
			!shareAny(o.Speakers, q.Speakers) || !slices.ContainsFunc(o.Topics, func(t string) bool { return slices.Contains(q.Topics, t) }) {
			continue
		}
		seen[o.Utterance] = true
		guesses = append(guesses, guess{i, len(sharedWords(words, c.quoteWords(i)))})
	}
	slices.SortStableFunc(guesses, func(a, b guess) int { return cmp.Compare(b.shared, a.shared) })
	var out []int
	for _, g := range guesses[:min(len(guesses), fewSuggestions)] {
		out = append(out, g.quote)
	}
	return out
}

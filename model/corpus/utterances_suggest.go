package corpus

import (
	"cmp"
	"slices"
)

// fewSuggestions is the maximum number of quotes suggested, the likeliest first.
const fewSuggestions = 6

// Suggested returns quotes of other articles that may be the same statement as the given one, although their words do not show
// it: they have a speaker, the day and a topic in common, and the reader has not separated them. The ones that share most telling
// words come first. It is a guess for the reader to check; no utterance is numbered by it. Cost: linear in the quotes of a
// fortnight before and after.
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

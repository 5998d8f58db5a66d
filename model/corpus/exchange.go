package corpus

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"sort"
	"strings"

	"hotline/model"
	"hotline/model/search"
)

// Exchange is a guess that one quote answers another: they are from the two governments, or from speakers who are not of one of them and
// speak about each other, on the same subject, within AnswerWithin days. Why gives the reasons.
type Exchange struct {
	Quote int // the answer, or what is answered
	Why   string
	score float64
}

const (
	AnswerWithin = 14 // maximum number of days between a statement and its answer
	fewAnswers   = 6  // maximum number of guesses returned, best first
)

// Answers returns the quotes that may answer the given one, best guess first. Cost: linear in the quotes of AnswerWithin days.
func (c *Corpus) Answers(quote int) []Exchange { return c.exchanges(quote, 1) }

// Answered returns the quotes that the given one may answer, best guess first.
func (c *Corpus) Answered(quote int) []Exchange { return c.exchanges(quote, -1) }

// exchanges searches forward (by 1) or back (by -1) in time from the quote.
func (c *Corpus) exchanges(quote, by int) []Exchange {
	window := c.around(quote)
	usual := map[string]int{}
	for _, i := range window {
		for _, id := range c.Quote(i).Topics {
			usual[id]++
		}
	}
	best := map[int]Exchange{} // by utterance: copies of an answer are one answer
	for _, i := range window {
		first, second := quote, i
		if by < 0 {
			first, second = i, quote
		}
		x, ok := c.exchange(first, second, usual, len(window))
		x.Quote = i
		u := c.Quote(i).Utterance
		if was, seen := best[u]; ok && (!seen || x.score > was.score) {
			best[u] = x
		}
	}
	out := make([]Exchange, 0, len(best))
	for _, x := range best {
		out = append(out, x)
	}
	slices.SortFunc(out, func(a, b Exchange) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.Quote, b.Quote))
	})
	return out[:min(len(out), fewAnswers)]
}

// around returns the quotes of the same article, and those close enough in time to answer the quote or be answered by it.
func (c *Corpus) around(quote int) []int {
	span := c.Article(c.Quote(quote).Article).Quotes
	var near []int
	for i := span[0]; i < span[1]; i++ {
		near = append(near, i)
	}
	day := c.When(quote).Day()
	if day == 0 {
		return near
	}
	n := c.NumQuotes()
	from := sort.Search(n, func(k int) bool { return compareDays(c.When(c.col.byDay.At(k)).Sort(), day.Add(-AnswerWithin)) >= 0 })
	for k := from; k < n; k++ {
		i := c.col.byDay.At(k)
		d := c.When(i)
		if d.Sort() == 0 || d.Sort() > day.Add(AnswerWithin) {
			break
		}
		if d.Day() != 0 && (i < span[0] || i >= span[1]) {
			near = append(near, i)
		}
	}
	return near
}

// exchange scores the guess that the second quote answers the first.
func (c *Corpus) exchange(first, second int, usual map[string]int, of int) (Exchange, bool) {
	a, b := c.Quote(first), c.Quote(second)
	mentions := shareAny(b.About, a.Speakers)
	if a.Utterance == b.Utterance || shareAny(a.Speakers, b.Speakers) || c.allied(a, b) || !opposite(a.Side, b.Side) && !mentions {
		return Exchange{}, false
	}
	var x Exchange
	var why []string
	score := func(points float64, reason string) {
		x.score += points
		why = append(why, reason)
	}
	for _, id := range a.Topics {
		if slices.Contains(b.Topics, id) {
			score(1+2/(1+math.Log2(1+float64(usual[id]*100/max(of, 1)))), "both on "+c.topicName(id))
		}
	}
	if mentions {
		score(3, "names "+c.SpeakerName(first))
	}
	if words := sharedWords(c.quoteWords(first), c.quoteWords(second)); len(words) > 0 {
		score(min(float64(len(words)), 3)*0.7, "both say “"+strings.Join(words[:min(len(words), 2)], "”, “")+"”")
	}
	if len(why) == 0 {
		return x, false
	}
	if shareAny(a.About, b.Speakers) {
		score(1.5, c.SpeakerName(second)+" was named")
	}
	switch days := daysBetween(c.When(first).Day(), c.When(second).Day()); {
	case a.Article == b.Article && (b.Start < a.Start || !c.together(first, second)):
		return x, false
	case a.Article == b.Article:
		score(1.5, "later in the same article")
	case days < 0 || days > AnswerWithin:
		return x, false
	case days == 0:
		score(0.5, "the same day")
	case days == 1:
		score(0.5, "the next day")
	default:
		score(-0.1*float64(days), fmt.Sprintf("%d days later", days))
	}
	x.Why = strings.Join(why, ", ")
	return x, x.score > 0
}

func opposite(a, b model.Side) bool {
	return a == model.US && b == model.Russia || a == model.Russia && b == model.US
}

// allied reports whether a speaker of each quote is of the same of the two governments: then neither is the other side. A joint statement
// has speakers of several.
func (c *Corpus) allied(a, b *Quote) bool {
	of := func(q *Quote) []model.Side {
		sides := []model.Side{q.Side}
		for _, p := range q.Speakers {
			sides = append(sides, c.SideOfPerson(p))
		}
		return sides
	}
	theirs := of(b)
	return slices.ContainsFunc(of(a), func(s model.Side) bool {
		return (s == model.US || s == model.Russia) && slices.Contains(theirs, s)
	})
}

// together reports whether what an article tells of the dates of two of its quotes lets the second follow the first within AnswerWithin
// days. Of a quote without a day its bound is taken, which is usually the day of the article, for both or neither.
func (c *Corpus) together(first, second int) bool {
	a, b := c.When(first), c.When(second)
	if !a.Known() && !b.Known() {
		return true
	}
	last := func(w model.When) model.Day { return cmp.Or(w.To, w.From) }
	days := daysBetween(last(a), last(b))
	return days >= 0 && days <= AnswerWithin
}

func shareAny(a, b []int) bool {
	return slices.ContainsFunc(a, func(p int) bool { return slices.Contains(b, p) })
}

// daysBetween returns how many days b is after a, or -1 if one of them is unknown.
func daysBetween(a, b model.Day) int {
	if a == 0 || b == 0 {
		return -1
	}
	return int(b.Time().Sub(a.Time()).Hours() / 24)
}

func (c *Corpus) topicName(id string) string {
	for _, t := range c.Topics {
		if t.ID == id {
			return t.Name
		}
	}
	return id
}

// tellingLetters is the minimum length of a word that says something about the subject of two quotes that share it.
const tellingLetters = 6

// common lists longer words that any two statements may share.
var common = map[string]bool{
	"should": true, "because": true, "between": true, "countries": true, "country": true, "united": true,
	"states": true, "russia": true, "russian": true, "american": true, "relations": true, "relationship": true,
	"america": true, "washington": true, "moscow": true, "president": true, "before": true, "against": true,
	"always": true, "believe": true, "continue": true, "without": true, "however": true, "through": true,
	"making": true, "really": true, "themselves": true, "something": true, "people": true, "become": true, "important": true,
}

// sharedWords returns the telling words that both folded texts contain, in the order of the first.
func sharedWords(a, b search.Text) []string {
	var out []string
	for w := range strings.FieldsSeq(string(a)) {
		if len(w) >= tellingLetters && !common[w] && !slices.Contains(out, w) && strings.Contains(string(b), " "+w+" ") {
			out = append(out, w)
		}
	}
	return out
}

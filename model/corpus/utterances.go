package corpus

import (
	"cmp"
	"slices"

	"hotline/model"
)

// numberUtterances gives the same number to quotes that report the same statement of the same speaker: in equal words, as a cut
// of longer ones, in a close variant, or translated or paraphrased on the same day. Numbers follow the order of quotes. Cost:
// near linear, because a quote is compared only with those that share a rare run of words with it, or words and the speaker, and
// with few of these.
func numberUtterances(c *Corpus) (utterances []int) {
	m := newMatcher(c)
	for i := range m.sayings {
		m.repeat(i, longEqual)
	}
	m.findCopies()
	for i := range m.sayings {
		m.repeat(i, shortEqual)
	}
	m.compare()
	m.chain()
	utterances = make([]int, len(m.sayings))
	last := 0
	for i := range utterances {
		root := m.find(i) // the first of its utterance
		if root == i {
			last++
			utterances[i] = last
		} else {
			utterances[i] = utterances[root]
		}
	}
	return utterances
}

// matcher finds the sayings that are one utterance. A saying with exactly the words of an earlier one is a repetition: it gets
// that one as its parent, and is not compared any more. The others are joined into chains.
type matcher struct {
	sayings []saying
	words   *vocabulary
	parent  []int            // union-find
	groups  map[int]*group   // by root, if there are several sayings
	first   []int32          // for each saying, the first one with the same words
	equal   map[int32][]int  // by the value of first, if there are more with these words: one saying for each utterance
	used    map[usage]reach  // the period in which a speaker uses a few words
	copies  map[[2]int32]int // for two articles, the number of long sayings that they share
	pairs   []pair
}

// pair is two sayings and their similarity.
type pair struct {
	a, b  int // a < b
	alike strength
	told  bool // paraphrased or translated, not in the same words
}

// reach is the period in which something was said; zero if it is unknown.
type reach struct{ from, to model.Day }

func (r reach) with(o reach) reach {
	if r.from == 0 || o.from != 0 && o.from < r.from {
		r.from = o.from
	}
	r.to = max(r.to, o.to)
	return r
}

// within reports whether the period is at most so many days long.
func (r reach) within(days int) bool { return r.from == 0 || r.to <= r.from.Add(days) }

func newMatcher(c *Corpus) *matcher {
	quotes := c.NumQuotes()
	m := &matcher{
		words:  newVocabulary(),
		parent: make([]int, quotes),
		groups: map[int]*group{},
		equal:  map[int32][]int{},
		used:   map[usage]reach{},
		copies: map[[2]int32]int{},
	}
	m.sayings = m.words.read(c)
	m.words.weigh(quotes)
	m.words.numbers, m.words.stems = model.Numbering{}, nil // only needed to number new words
	m.first = firsts(m.sayings)
	for i := range m.sayings {
		m.parent[i] = i
		s := &m.sayings[i]
		s.weight = m.words.weight(s.stems())
		if j := m.first[i]; int(j) != i {
			m.equal[j] = nil
		}
		if s.short() {
			u := usageOf(s)
			m.used[u] = m.used[u].with(s.days)
		}
	}
	return m
}

// usage is a short saying of a speaker.
type usage struct {
	who   speaker
	words [cutWords]int32 // word numbers + 1
}

func usageOf(s *saying) usage {
	u := usage{who: s.who}
	for i, id := range s.ids() {
		u.words[i] = id + 1
	}
	return u
}

// habit reports whether the speaker uses the words of a short saying again and again, so that they do not indicate one statement.
func (m *matcher) habit(s *saying) bool { return s.short() && !m.used[usageOf(s)].within(sameWithin) }

// repeat makes an earlier saying with the same words the parent of saying i if the rule allows it.
func (m *matcher) repeat(i int, rule func(*matcher, *saying, *saying) bool) {
	s := &m.sayings[i]
	if s.count() == 0 || m.parent[i] != i {
		return
	}
	others, several := m.equal[m.first[i]]
	if !several {
		return
	}
	for _, j := range others {
		if j == i {
			return
		}
		if t := &m.sayings[j]; rule(m, t, s) {
			t.days = t.days.with(s.days)
			if !t.who.known() {
				t.who = s.who
			}
			m.parent[i] = j
			return
		}
	}
	if len(others) < manySayers {
		m.equal[m.first[i]] = append(others, i)
	}
}

// findCopies counts, for pairs of articles, the long sayings that they have in common.
func (m *matcher) findCopies() {
	for i := range m.sayings {
		if j := m.parent[i]; j != i && m.sayings[i].article != m.sayings[j].article {
			m.copies[[2]int32{m.sayings[j].article, m.sayings[i].article}]++
		}
	}
}

// chain joins the pairs, the most similar first.
func (m *matcher) chain() {
	slices.SortFunc(m.pairs, func(p, q pair) int {
		return cmp.Or(cmp.Compare(q.alike, p.alike), cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b))
	})
	for _, p := range m.pairs {
		m.join(p)
	}
}

func (m *matcher) find(i int) int {
	for m.parent[i] != i {
		m.parent[i] = m.parent[m.parent[i]]
		i = m.parent[i]
	}
	return i
}

package corpus

import (
	"cmp"
	"slices"

	"hotline/model"
)

// numberUtterances gives one number to quotes that report the same statement of the same speaker: in equal words, as
// a cut of longer ones, in a close variant, or translated or told anew on the same day. Numbers follow the order of
// quotes. Cost: near linear, because a quote is compared only with those that share a rare run of words with it, or
// words with it and the speaker, and with few of these.
func numberUtterances(articles []Article, quotes []Quote) {
	m := newMatcher(articles, quotes)
	for i := range m.sayings {
		m.repeat(i, longEqual)
	}
	m.findCopies()
	for i := range m.sayings {
		m.repeat(i, shortEqual)
	}
	for i := range m.sayings {
		if m.parent[i] == i {
			m.meet(i)
		}
	}
	m.chain()
	number := map[int]int{}
	for i := range quotes {
		root := m.find(i)
		if number[root] == 0 {
			number[root] = len(number) + 1
		}
		quotes[i].Utterance = number[root]
	}
}

// matcher finds which sayings are one utterance. A saying in the very words of an earlier one is a repetition: it
// stands under that one in parent, and is not compared any more. The others are joined into chains.
type matcher struct {
	sayings []saying
	words   *vocabulary
	parent  []int            // union-find
	groups  map[int]*group   // by root, where it is not the saying alone
	equal   map[string][]int // by folded words: one saying for each utterance
	used    map[usage]reach  // how long a speaker goes on saying a few words
	copies  map[[2]int]int   // of two articles: how many long sayings they share
	runs    postings         // by hash of a run of words, whoever said it
	spoken  postings         // by speaker and stem
	hits    []uint8          // of sayings, while one is compared
	pairs   []pair
}

// pair is two sayings that are alike, and how much.
type pair struct {
	a, b  int // a < b
	alike strength
	told  bool // anew, not in the same words
}

// reach is the days between which something was said; zero when none is known.
type reach struct{ from, to model.Day }

func (r reach) with(o reach) reach {
	if r.from == 0 || o.from != 0 && o.from < r.from {
		r.from = o.from
	}
	r.to = max(r.to, o.to)
	return r
}

// within reports whether all is said in so many days.
func (r reach) within(days int) bool { return r.from == 0 || r.to <= r.from.Add(days) }

func newMatcher(articles []Article, quotes []Quote) *matcher {
	m := &matcher{
		sayings: make([]saying, len(quotes)),
		words:   newVocabulary(),
		parent:  make([]int, len(quotes)),
		groups:  map[int]*group{},
		equal:   make(map[string][]int, len(quotes)),
		used:    map[usage]reach{},
		copies:  map[[2]int]int{},
		runs:    newPostings(8 * len(quotes)),
		spoken:  newPostings(8 * len(quotes)),
		hits:    make([]uint8, len(quotes)),
	}
	for i := range quotes {
		m.parent[i] = i
		m.sayings[i] = m.words.saying(&articles[quotes[i].Article], &quotes[i])
	}
	m.words.weigh(len(quotes))
	for i := range m.sayings {
		s := &m.sayings[i]
		s.weight = m.words.weight(s.stems)
		if s.short() {
			u := usage{s.who, s.words}
			m.used[u] = m.used[u].with(s.days)
		}
	}
	return m
}

// usage is a few words in the mouth of one speaker.
type usage struct {
	who   speaker
	words string
}

// habit reports whether the speaker uses the words of a short saying again and again, so that they are no sign of
// one statement.
func (m *matcher) habit(s *saying) bool { return !m.used[usage{s.who, s.words}].within(sameWithin) }

// repeat puts saying i under an earlier one in the same words, if the rule takes both for one.
func (m *matcher) repeat(i int, rule func(*matcher, *saying, *saying) bool) {
	s := &m.sayings[i]
	if s.count == 0 || m.parent[i] != i {
		return
	}
	for _, j := range m.equal[s.words] {
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
	if len(m.equal[s.words]) < manySayers {
		m.equal[s.words] = append(m.equal[s.words], i)
	}
}

// findCopies counts for two articles the long sayings they have in common.
func (m *matcher) findCopies() {
	for i := range m.sayings {
		if j := m.parent[i]; j != i && m.sayings[i].article != m.sayings[j].article {
			m.copies[[2]int{m.sayings[j].article, m.sayings[i].article}]++
		}
	}
}

// meet compares saying i with those before it that share its words, and leaves its own for those after it.
func (m *matcher) meet(i int) {
	s := &m.sayings[i]
	var met []int
	hit := func(j int) {
		if m.hits[j] == 0 {
			met = append(met, j)
		}
		m.hits[j] = min(m.hits[j]+1, 200)
	}
	for _, h := range s.runs() {
		m.runs.meet(h, i, runsBack, hit)
	}
	verbatim := len(met)
	if s.who != (speaker{}) {
		for _, stem := range s.stems {
			m.spoken.meet(m.words.key(s.who, stem), i, stemsBack, hit)
		}
	}
	for k, j := range met {
		if k < verbatim || int(m.hits[j]) >= min(fewStems, len(s.stems), len(m.sayings[j].stems)) {
			if how, told := m.alike(&m.sayings[j], s); how > 0 {
				m.pairs = append(m.pairs, pair{j, i, how, told})
			}
		}
		m.hits[j] = 0
	}
}

// chain joins the pairs, the most alike first.
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

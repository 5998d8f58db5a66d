package corpus

import (
	"cmp"
	"hash/maphash"
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/search"
)

const (
	sameWithin  = 7   // days between two reports of one utterance
	cutWords    = 5   // the shortest cut of a longer quote that is taken for the same words
	nearWords   = 8   // the shortest quote that is taken for a variant of another
	nearShare   = 0.8 // of its shingles, which a variant shares with the other
	shingleLen  = 3   // words
	commonplace = 48  // shingles in more quotes than this lead nowhere: "i think that"
)

// numberUtterances gives one number to quotes that report the same words of the same speaker at the same time:
// in equal words, as a cut of longer ones, or in a close variant. Numbers follow the order of quotes. Cost: near
// linear, because quotes are compared only when they share a shingle that is not commonplace.
func numberUtterances(articles []Article, quotes []Quote) {
	m := newMatcher(articles, quotes)
	for i := range quotes {
		m.place(i)
	}
	number := map[int]int{}
	for i := range quotes {
		root := m.find(i)
		if number[root] == 0 {
			number[root] = len(number) + 1
		}
		quotes[i].Utterance = number[root]
	}
}

// saying is a quote as the matcher compares it.
type saying struct {
	words    string   // folded
	count    int      // words
	shingles []uint64 // ascending, without repeats
	speaker  string   // "" when unknown
	day      model.Day
}

type matcher struct {
	sayings  []saying
	parent   []int            // union-find
	speakers []string         // of each root
	equal    map[string][]int // by folded words: one quote for each utterance
	sharing  map[uint64][]int // by shingle: quotes that brought new shingles
	seed     maphash.Seed
}

func newMatcher(articles []Article, quotes []Quote) *matcher {
	m := &matcher{
		sayings:  make([]saying, len(quotes)),
		parent:   make([]int, len(quotes)),
		speakers: make([]string, len(quotes)),
		equal:    make(map[string][]int, len(quotes)),
		sharing:  make(map[uint64][]int, len(quotes)),
		seed:     maphash.MakeSeed(),
	}
	for i := range quotes {
		q := &quotes[i]
		a := &articles[q.Article]
		words := string(search.Fold(q.In(a.Text)))
		said := q.Said
		if !said.Known() {
			said = a.Published
		}
		m.sayings[i] = saying{
			words: words, count: strings.Count(words, " ") - 1,
			shingles: m.shingles(words), speaker: speakerKey(q), day: said.Sort(),
		}
		m.parent[i], m.speakers[i] = i, m.sayings[i].speaker
	}
	return m
}

// speakerKey tells speakers apart; "" may be anyone.
func speakerKey(q *Quote) string {
	if len(q.Speakers) == 0 {
		return string(search.Fold(q.SpeakerText))[1:]
	}
	who := slices.Sorted(slices.Values(q.Speakers))
	key := make([]byte, 0, 4*len(who))
	for _, p := range who {
		key = append(key, byte(p), byte(p>>8), byte(p>>16), 0xff)
	}
	return string(key)
}

// shingles returns the hashes of every shingleLen words in a row.
func (m *matcher) shingles(words string) []uint64 {
	var starts []int
	for i := range len(words) {
		if words[i] == ' ' {
			starts = append(starts, i)
		}
	}
	var out []uint64
	for i := shingleLen; i < len(starts); i++ {
		out = append(out, maphash.String(m.seed, words[starts[i-shingleLen]:starts[i]]))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// place joins quote i with the utterances before it that it repeats.
func (m *matcher) place(i int) {
	s := &m.sayings[i]
	if s.count == 0 || s.count < cutWords && s.speaker == "" {
		return // compatible with nothing
	}
	for _, j := range m.equal[s.words] {
		if m.join(i, j) {
			return // nothing new: what it could meet, j has met
		}
	}
	m.equal[s.words] = append(m.equal[s.words], i)
	if s.count < cutWords {
		return
	}
	for _, j := range m.candidates(i) {
		if m.compatible(i, j) && m.sameWords(i, j) {
			m.join(i, j)
		}
	}
	for _, h := range s.shingles {
		if len(m.sharing[h]) <= commonplace {
			m.sharing[h] = append(m.sharing[h], i)
		}
	}
}

// candidates are earlier quotes that share a shingle with quote i, ascending.
func (m *matcher) candidates(i int) []int {
	var out []int
	for _, h := range m.sayings[i].shingles {
		if list := m.sharing[h]; len(list) <= commonplace {
			out = append(out, list...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (m *matcher) sameWords(i, j int) bool {
	short, long := &m.sayings[i], &m.sayings[j]
	if short.count > long.count {
		short, long = long, short
	}
	if strings.Contains(long.words, short.words) {
		return true
	}
	return short.count >= nearWords && shared(short.shingles, long.shingles) >= nearShare*float64(len(short.shingles))
}

// shared counts what two ascending lists have in common.
func shared(a, b []uint64) (n float64) {
	for len(a) > 0 && len(b) > 0 {
		switch cmp.Compare(a[0], b[0]) {
		case 0:
			n++
			a, b = a[1:], b[1:]
		case -1:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	return n
}

// compatible reports whether speakers and days allow quotes i and j to be one utterance, if their words are the
// same. A few words of an unknown speaker may be anyone's and are left alone.
func (m *matcher) compatible(i, j int) bool {
	if !near(m.sayings[i].day, m.sayings[j].day) {
		return false
	}
	one, other := m.speakers[m.find(i)], m.speakers[m.find(j)]
	if one != "" && other != "" {
		return one == other
	}
	return min(m.sayings[i].count, m.sayings[j].count) >= cutWords
}

// join makes quotes i and j, whose words are the same, one utterance if they are compatible.
func (m *matcher) join(i, j int) bool {
	a, b := m.find(i), m.find(j)
	if a == b {
		return true
	}
	if !m.compatible(i, j) {
		return false
	}
	root := min(a, b)
	m.parent[max(a, b)], m.speakers[root] = root, max(m.speakers[a], m.speakers[b])
	return true
}

// near reports whether two days may be that of one utterance; an unknown day may be any.
func near(a, b model.Day) bool {
	if a == 0 || b == 0 {
		return true
	}
	a, b = min(a, b), max(a, b)
	return b <= a.Add(sameWithin)
}

func (m *matcher) find(i int) int {
	for m.parent[i] != i {
		m.parent[i] = m.parent[m.parent[i]]
		i = m.parent[i]
	}
	return i
}

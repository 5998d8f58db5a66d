package corpus

import "sync"

// compare finds the pairs of similar sayings: each is compared with those before it that share its words.
func (m *matcher) compare() {
	runs, spoken := m.keys()
	var mu sync.Mutex
	shares(len(m.sayings), func(from, to int) {
		c := comparison{matcher: m, runs: &runs, spoken: &spoken, hits: make([]uint8, len(m.sayings))}
		for i := from; i < to; i++ {
			if m.parent[i] == i {
				c.meet(i)
			}
		}
		mu.Lock()
		defer mu.Unlock()
		m.pairs = append(m.pairs, c.pairs...)
	})
}

// keys returns postings by run of words, for any speaker, and by speaker and stem.
func (m *matcher) keys() (runs, spoken postings) {
	stems := func(i int, keys []uint64) []uint64 {
		s := &m.sayings[i]
		if m.parent[i] != i || s.who == 0 {
			return keys
		}
		for _, stem := range s.stems() {
			keys = append(keys, uint64(uint32(s.who))<<32|uint64(stem))
		}
		return keys
	}
	rows := func(i int, keys []uint64) []uint64 {
		if m.parent[i] != i {
			return keys
		}
		return m.sayings[i].appendRuns(keys)
	}
	words, telling := 0, 0
	for i := range m.sayings {
		words += m.sayings[i].count()
		telling += len(m.sayings[i].stems())
	}
	runs = newPostings(len(m.sayings), words/2, rows) // one after the other: both take memory
	return runs, newPostings(len(m.sayings), telling, stems)
}

// comparison compares sayings of one matcher. It is not safe for concurrent use.
type comparison struct {
	*matcher
	runs, spoken *postings
	hits         []uint8 // of sayings that share words with the current one
	met          []int32
	pairs        []pair
	one          *saying // the current saying
	kept         [2]triples
}

// triples caches the runs of three words of a saying.
type triples struct {
	of   *saying
	runs []uint64
}

// meet compares saying i with those before it that share its words.
func (m *comparison) meet(i int) {
	s := &m.sayings[i]
	m.one, m.met = s, m.met[:0]
	hit := func(j int32) {
		if m.hits[j] == 0 {
			m.met = append(m.met, j)
		}
		m.hits[j] = min(m.hits[j]+1, 200)
	}
	m.runs.back(i, runsBack, hit)
	verbatim := len(m.met)
	m.spoken.back(i, stemsBack, hit)
	for k, j := range m.met {
		if k < verbatim || int(m.hits[j]) >= min(fewStems, len(s.stems()), len(m.sayings[j].stems())) {
			if how, told := m.alike(&m.sayings[j], s); how > 0 {
				m.pairs = append(m.pairs, pair{int(j), i, how, told})
			}
		}
		m.hits[j] = 0
	}
}

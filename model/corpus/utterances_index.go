package corpus

import "slices"

// Limits on looking back, so that frequent words cost no more than others.
const (
	runsBack   = 48 // earlier sayings looked at per run of words
	stemsBack  = 24 // the same per speaker and stem
	manySayers = 48 // utterances kept per identical wording
)

// postings lead from a key of a saying to the earlier sayings with the key. They are sorted by key, and for one key by saying, so
// that looking back is a walk down one list.
type postings struct {
	begin   []int32 // for each saying, where its keys begin in places
	places  []int32 // for each key of a saying in order, its position in sayings
	sayings []int32 // by key, then ascending; the first saying of each key is stored as ^i, a negative number
}

// newPostings indexes n sayings by key. keys appends the keys of saying i; about estimates their total. Keys of a single saying
// are dropped, most of them before they are stored anywhere. Cost: keys is called three times per saying, which takes less memory
// than keeping all of them; plus a near linear sort of what is kept.
func newPostings(n, about int, keys func(i int, keys []uint64) []uint64) postings {
	var buf []uint64
	seen := newTwice(about)
	for i := range n {
		buf = keys(i, buf[:0])
		for _, key := range buf {
			seen.add(key)
		}
	}
	p := postings{begin: make([]int32, n+1)}
	bins := newBins(about / keysPerBin)
	for i := range n {
		buf = keys(i, buf[:0])
		p.begin[i+1] = p.begin[i]
		for _, key := range buf {
			if seen.again(key) {
				p.begin[i+1]++
				bins.count(key)
			}
		}
	}
	bins.begin()
	kept := make([]keyEntry, p.begin[n])
	at := int32(0)
	for i := range n {
		buf = keys(i, buf[:0])
		for _, key := range buf {
			if seen.again(key) {
				kept[bins.next(key)] = keyEntry{key, at}
				at++
			}
		}
	}
	bins.sort(kept)
	p.places, p.sayings = make([]int32, len(kept)), make([]int32, len(kept))
	for place, e := range kept {
		p.places[e.at] = int32(place)
	}
	i := 0
	for at, place := range p.places {
		for int(p.begin[i+1]) <= at {
			i++
		}
		p.sayings[place] = int32(i)
		if place == 0 || kept[place-1].key != kept[place].key {
			p.sayings[place] = ^int32(i)
		}
	}
	return p
}

// twice is a filter for keys that were added more than once; it may have false positives.
type twice struct{ once, more []uint64 } // bit sets

func newTwice(keys int) twice {
	size := 64
	for size < 8*keys {
		size *= 2
	}
	return twice{make([]uint64, size/64), make([]uint64, size/64)}
}

func (t twice) place(key uint64) (word int, bit uint64) {
	h := key * 0x9e3779b97f4a7c15
	h ^= h >> 32
	return int(h/64) & (len(t.once) - 1), 1 << (h % 64)
}

func (t twice) add(key uint64) {
	word, bit := t.place(key)
	t.more[word] |= t.once[word] & bit
	t.once[word] |= bit
}

func (t twice) again(key uint64) bool {
	word, bit := t.place(key)
	return t.more[word]&bit != 0
}

// back visits, for each key of saying i, at most limit earlier sayings with the key, the latest first.
func (p *postings) back(i, limit int, visit func(saying int32)) {
	for at := p.begin[i]; at < p.begin[i+1]; at++ {
		for k := p.places[at]; p.sayings[k] >= 0 && k > p.places[at]-int32(limit); k-- {
			visit(max(p.sayings[k-1], ^p.sayings[k-1]))
		}
	}
}

const (
	runWords  = 5 // the length of a run
	runWindow = 4 // of so many consecutive runs the one with the smallest hash is kept: any longCutWords equal words share one
)

// appendRuns appends the hashes of some of the runs of words of a saying; the choice depends on the words only.
func (s *saying) appendRuns(out []uint64) []uint64 {
	if s.count() < runWords {
		return out
	}
	before := len(out)
	var window [runWindow]uint64 // the hashes of the last runs, by position modulo runWindow
	ids := s.ids()
	runs := len(ids) - runWords + 1
	for i := range runs {
		h := hashOf(ids[i : i+runWords])
		window[i%runWindow] = h
		if i < runWindow-1 && i < runs-1 {
			continue
		}
		least := slices.Min(window[:min(i+1, runWindow)])
		if n := len(out); n == before || out[n-1] != least {
			out = append(out, least)
		}
	}
	return out
}

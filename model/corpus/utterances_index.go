package corpus

import "slices"

// How far is looked back, so that words everyone uses cost no more than others.
const (
	runsBack   = 48 // sayings that a run of words leads back to
	stemsBack  = 24 // and a stem of one speaker
	manySayers = 48 // utterances kept that have the very same words
)

// postings lead from a key of a saying to the sayings before it that have the key too. They are laid out by key, and
// under a key in the order of the sayings, so that looking back is walking down one list.
type postings struct {
	begin   []int32 // of each saying, where its keys begin in places
	places  []int32 // of each key of a saying in order, its place in sayings
	first   []int32 // of each of these, the first place of its key
	sayings []int32 // by key, then ascending
}

// newPostings lays out the keys of all sayings.
func newPostings(keys [][]uint64) postings {
	n := 0
	p := postings{begin: make([]int32, len(keys)+1)}
	for i, k := range keys {
		n += len(k)
		p.begin[i+1] = int32(n)
	}
	p.places, p.first, p.sayings = make([]int32, 0, n), make([]int32, 0, n), make([]int32, n)
	table := newNumbering(n)
	var size []int32 // of each key
	for _, of := range keys {
		for _, key := range of {
			k := table.number(key)
			if int(k) == len(size) {
				size = append(size, 0)
			}
			p.first = append(p.first, k)
			p.places = append(p.places, size[k])
			size[k]++
		}
	}
	start := int32(0)
	for k, n := range size {
		size[k] = start
		start += n
	}
	i := 0
	for at, k := range p.first {
		for int(p.begin[i+1]) <= at {
			i++
		}
		p.first[at] = size[k]
		p.places[at] += size[k]
		p.sayings[p.places[at]] = int32(i)
	}
	return p
}

// back visits, for each key of saying i, at most limit sayings before it that have the key, the last first.
func (p *postings) back(i, limit int, visit func(saying int32)) {
	for at := p.begin[i]; at < p.begin[i+1]; at++ {
		place := p.places[at]
		for k := place - 1; k >= max(p.first[at], place-int32(limit)); k-- {
			visit(p.sayings[k])
		}
	}
}

// numbering gives the numbers 0, 1, 2 … to keys in the order in which they are met: a table of open addressing, at
// most half full.
type numbering struct {
	keys    []uint64
	numbers []int32 // 1 + the number; 0 is an empty place
	met     int32
}

func newNumbering(most int) *numbering {
	size := 1
	for size < 2*most {
		size *= 2
	}
	return &numbering{keys: make([]uint64, size), numbers: make([]int32, size)}
}

func (t *numbering) number(key uint64) int32 {
	mask := uint64(len(t.keys) - 1)
	h := key * 0x9e3779b97f4a7c15
	for i := (h ^ h>>32) & mask; ; i = (i + 1) & mask {
		switch {
		case t.numbers[i] == 0:
			t.keys[i] = key
			t.met++
			t.numbers[i] = t.met
			return t.met - 1
		case t.keys[i] == key:
			return t.numbers[i] - 1
		}
	}
}

const (
	runWords  = 5 // the length of a run
	runWindow = 4 // of so many runs in a row the one of the least hash is kept: any longCutWords equal words share one
)

// appendRuns appends the hashes of some of the runs of words of a saying, the same ones wherever the words stand.
func (s *saying) appendRuns(out []uint64) []uint64 {
	if s.count < runWords {
		return out
	}
	before := len(out)
	var window [runWindow]uint64 // the hashes of the last runs, by their place modulo runWindow
	runs := s.count - runWords + 1
	for i := range runs {
		h := uint64(14695981039346656037)
		for _, id := range s.ids[i : i+runWords] {
			h = (h ^ uint64(id)) * 1099511628211
			h ^= h >> 29
		}
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

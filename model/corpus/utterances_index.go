package corpus

// How far is looked back, so that words everyone uses cost no more than others.
const (
	runsBack   = 48 // sayings that a run of words leads back to
	stemsBack  = 24 // and a stem of one speaker
	manySayers = 48 // utterances kept that have the very same words
)

// postings lead from a key to the sayings that left it, the last first. Keys are few bytes each and never deleted.
type postings struct {
	last map[uint64]int32 // into left
	left []posting
}

type posting struct {
	saying int32
	before int32 // the posting of the same key before, or 0
}

func newPostings(size int) postings {
	return postings{last: make(map[uint64]int32, size), left: make([]posting, 1, size+1)}
}

// meet visits at most limit sayings that left the key, and leaves it for saying i.
func (p *postings) meet(key uint64, i, limit int, visit func(int)) {
	last := p.last[key]
	for at := last; at != 0 && limit > 0; limit-- {
		visit(int(p.left[at].saying))
		at = p.left[at].before
	}
	p.last[key] = int32(len(p.left))
	p.left = append(p.left, posting{int32(i), last})
}

const (
	runWords  = 5 // the length of a run
	runWindow = 4 // of so many runs in a row the one of the least hash is kept: any longCutWords equal words share one
)

// runs are the hashes of some of the runs of words of a saying, the same ones wherever the words stand.
func (s *saying) runs() []uint64 {
	if s.count < runWords {
		return nil
	}
	var out []uint64
	hashes := make([]uint64, s.count-runWords+1)
	for i := range hashes {
		h := uint64(14695981039346656037)
		for _, id := range s.ids[i : i+runWords] {
			h = (h ^ uint64(id)) * 1099511628211
			h ^= h >> 29
		}
		hashes[i] = h
	}
	for i := range hashes {
		least := i
		for j := i + 1; j < min(i+runWindow, len(hashes)); j++ {
			if hashes[j] < hashes[least] {
				least = j
			}
		}
		if i+runWindow > len(hashes) && i > 0 {
			break
		}
		if n := len(out); n == 0 || out[n-1] != hashes[least] {
			out = append(out, hashes[least])
		}
	}
	return out
}

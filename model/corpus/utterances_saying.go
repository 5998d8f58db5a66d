package corpus

import (
	"bytes"
	"encoding/binary"
	"slices"

	"hotline/model"
	"hotline/model/search"
)

// saying is a quote in the form that the matcher compares.
type saying struct {
	numbers []int32 // ids, stems and around, one after the other
	ended   [2]int32
	weight  float64 // of the stems
	days    reach
	who     speaker
	article int32
	marked  bool // in quotation marks
	against bool // the speaker does not say it: it is denied, refused or not said
}

// ids returns the numbers of its folded words.
func (s *saying) ids() []int32 { return s.numbers[:s.ended[0]] }

// stems returns the stems of its telling words, ascending, without repeats.
func (s *saying) stems() []int32 { return s.numbers[s.ended[0]:s.ended[1]] }

// around returns the stems of the clause that reports a partial quote, ascending.
func (s *saying) around() []int32 { return s.numbers[s.ended[1]:] }

// count returns the number of words.
func (s *saying) count() int { return int(s.ended[0]) }

// short reports whether the words are so few that they may be repeated by chance.
func (s *saying) short() bool { return s.count() < cutWords }

// holds reports whether the words of o occur in a row in s.
func (s *saying) holds(o *saying) bool {
	words, few := s.ids(), o.ids()
	for at := 0; at+len(few) <= len(words); at++ {
		if slices.Equal(words[at:at+len(few)], few) {
			return true
		}
	}
	return false
}

// speaker identifies a speaker: positive for persons, negative for speakers known by words only. The zero speaker may be anyone.
type speaker int32

func (w speaker) known() bool { return w > 0 }

// appendSpeakerKey appends a key that is equal for the same persons in any order, or else for the same words; nothing for nobody.
func (c *Corpus) appendSpeakerKey(key []byte, quote int) []byte {
	cols := &c.col.quotes
	if who := cols.speakers.Slice(quote); len(who) > 0 {
		slices.Sort(who)
		key = append(key, 0)
		for _, p := range who {
			key = binary.LittleEndian.AppendUint32(key, uint32(p))
		}
		return key
	}
	r := c.reader(cols.records.Bytes(quote), 0)
	called := search.Append(append(key, calledKey...), r.speakerText())
	if called = bytes.TrimRight(called, " "); len(called) <= len(calledKey) {
		return key
	}
	return called
}

// calledKey begins the key of a speaker who is known by words only.
const calledKey = "="

// daysOf returns the period in which a quote was said, as far as its report tells. If only the latest day is known, or the period
// is long, it is that day; if only the earliest day is known, the period is unknown.
func daysOf(said model.When) reach {
	switch {
	case said.To == 0:
		return reach{}
	case said.From == 0 || said.To > said.From.Add(2*sameWithin):
		return reach{said.To, said.To}
	}
	return reach{said.From, said.To}
}

// firsts returns for each saying the first one with the same words.
func firsts(sayings []saying) []int32 {
	size := 1
	for size < 2*len(sayings) {
		size *= 2
	}
	table := make([]int32, size) // open addressing; 1 + the saying
	first := make([]int32, len(sayings))
	for i := range sayings {
		h := hashOf(sayings[i].ids())
		for k := h & uint64(size-1); ; k = (k + 1) & uint64(size-1) {
			if table[k] == 0 {
				table[k], first[i] = int32(i+1), int32(i)
				break
			}
			if j := table[k] - 1; slices.Equal(sayings[j].ids(), sayings[i].ids()) {
				first[i] = j
				break
			}
		}
	}
	return first
}

// hashOf hashes a sequence of numbers.
func hashOf[N int32 | uint64](ids []N) uint64 {
	h := uint64(14695981039346656037)
	for _, id := range ids {
		h = (h ^ uint64(id)) * 1099511628211
		h ^= h >> 29
	}
	return h
}

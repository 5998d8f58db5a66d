package corpus

import (
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/search"
)

// saying is a quote as the matcher compares it.
type saying struct {
	words   string // folded
	count   int    // words
	ids     []int32
	stems   []int32 // of its telling words, ascending, without repeats
	weight  float64 // of the stems
	around  []int32 // stems of the clause that reports a partial quote, ascending
	who     speaker
	voice   uint64 // a number for who
	days    reach
	marked  bool // in quotation marks
	article int
}

// short reports whether the words are so few that they may be said again by chance.
func (s *saying) short() bool { return s.count < cutWords }

// speaker tells speakers apart; the zero speaker may be anyone.
type speaker struct {
	persons string // the indexes of persons
	called  string // the words for someone who is no person, folded
}

func (w speaker) known() bool { return w.persons != "" }

func speakerOf(q *Quote) speaker {
	if len(q.Speakers) == 0 {
		return speaker{called: strings.TrimSpace(string(search.Fold(q.SpeakerText)))}
	}
	who := slices.Sorted(slices.Values(q.Speakers))
	key := make([]byte, 0, 4*len(who))
	for _, p := range who {
		key = append(key, byte(p), byte(p>>8), byte(p>>16), byte(p>>24))
	}
	return speaker{persons: string(key)}
}

// daysOf are the days between which a quote was said, as far as its report tells: what is only known not to be
// after publication counts as of that day, and what is only known not to be before a day as unknown.
func daysOf(said model.When) reach {
	switch {
	case said.To == 0:
		return reach{}
	case said.From == 0 || said.To > said.From.Add(2*sameWithin):
		return reach{said.To, said.To}
	}
	return reach{said.From, said.To}
}

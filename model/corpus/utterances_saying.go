package corpus

import (
	"math"
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
func daysOf(a *Article, q *Quote) reach {
	said := q.Said
	if !said.Known() {
		said = a.Published
	}
	switch {
	case said.To == 0:
		return reach{}
	case said.From == 0 || said.To > said.From.Add(2*sameWithin):
		return reach{said.To, said.To}
	}
	return reach{said.From, said.To}
}

// vocabulary numbers words and their stems, and knows how rare stems are.
type vocabulary struct {
	numbers  map[string]int32
	stemOf   []int32 // of each word, -1 for one that tells nothing
	quotes   []int32 // of each stem: the sayings that hold it
	weights  []float64
	stems    map[string]int32
	speakers map[speaker]uint64
}

func newVocabulary() *vocabulary {
	return &vocabulary{
		numbers: map[string]int32{}, stems: map[string]int32{}, speakers: map[speaker]uint64{},
	}
}

func (v *vocabulary) saying(a *Article, q *Quote) saying {
	words := string(search.Fold(q.In(a.Text)))
	s := saying{
		words: words, who: speakerOf(q), days: daysOf(a, q), marked: q.Kind != model.Indirect, article: q.Article,
	}
	s.ids = v.read(words)
	s.count = len(s.ids)
	s.stems = v.stemsOf(s.ids)
	if q.Kind == model.Partial && !q.Statement.Empty() {
		s.around = v.stemsOf(v.read(string(search.Fold(q.Statement.In(a.Text)))))
	}
	for _, stem := range s.stems {
		v.quotes[stem]++
	}
	if _, seen := v.speakers[s.who]; !seen {
		v.speakers[s.who] = uint64(len(v.speakers) + 1)
	}
	return s
}

// read numbers the words of a folded text.
func (v *vocabulary) read(words string) []int32 {
	ids := make([]int32, 0, strings.Count(words, " "))
	for w := range strings.FieldsSeq(words) {
		id, seen := v.numbers[w]
		if !seen {
			id = int32(len(v.stemOf))
			v.numbers[w] = id
			v.stemOf = append(v.stemOf, v.stem(w))
		}
		ids = append(ids, id)
	}
	return ids
}

func (v *vocabulary) stemsOf(ids []int32) []int32 {
	var stems []int32
	for _, id := range ids {
		if stem := v.stemOf[id]; stem >= 0 {
			stems = append(stems, stem)
		}
	}
	slices.Sort(stems)
	return slices.Compact(stems)
}

func (v *vocabulary) stem(word string) int32 {
	if tellsNothing[word] {
		return -1
	}
	word = stemmed(word)
	n, seen := v.stems[word]
	if !seen {
		n = int32(len(v.quotes))
		v.stems[word] = n
		v.quotes = append(v.quotes, 0)
	}
	return n
}

// weigh gives every stem its weight: that of its rarity. A small corpus does not know what is rare, and counts as
// one of smallCorpus quotes.
func (v *vocabulary) weigh(quotes int) {
	v.weights = make([]float64, len(v.quotes))
	for i, n := range v.quotes {
		v.weights[i] = math.Log(float64(max(quotes, smallCorpus)) / float64(max(n, 1)))
	}
}

const smallCorpus = 2000

// weight is that of all the stems.
func (v *vocabulary) weight(stems []int32) (sum float64) {
	for _, stem := range stems {
		sum += v.weights[stem]
	}
	return sum
}

// key is that of a stem in the mouth of a speaker.
func (v *vocabulary) key(who speaker, stem int32) uint64 { return v.speakers[who]<<32 | uint64(stem) }

// stemmed cuts the endings of inflection from a folded word, so that forms of one verb or noun mostly agree.
func stemmed(word string) string {
	for _, ending := range [...]string{"ingly", "edly", "ing", "ies", "ied", "ed", "es", "ly", "s", "e", "y"} {
		if stem, cut := strings.CutSuffix(word, ending); cut && len(stem) >= 3 {
			if n := len(stem); n > 3 && stem[n-1] == stem[n-2] {
				stem = stem[:n-1] // "planned"
			}
			return stem
		}
	}
	return word
}

// tellsNothing are the words that any two statements share.
var tellsNothing = func() map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(`a an the and or but if of to in on at by for from with as is are was were be been
		being am do does did done have has had having i you he she it we they me him her us them my your his its our their
		mine yours ours theirs this that these those there here not no nor so than then too very can could will would shall
		should may might must about into over under up down out off what which who whom whose when where why how all any
		both each more most other some such only own same just also s t don re ve ll d m im ive id hes shes its were
		theyre youre weve dont doesnt didnt isnt wasnt arent cant couldnt wont wouldnt shouldnt say says said saying tell
		told think thought know knew now well because going go get got let lets one thing things really much many like
		after before between through against during again ever never always while still even yet since until`) {
		set[w] = true
	}
	return set
}()

package corpus

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"sync"

	"hotline/model"
	"hotline/model/search"
)

// vocabulary numbers words and their stems, and counts how often stems occur.
type vocabulary struct {
	numbers model.Numbering
	stemOf  []int32 // for each word, -1 for one that tells nothing
	quotes  []int32 // for each stem: the number of sayings with it
	weights []float64
	stems   map[string]int32
}

func newVocabulary() *vocabulary {
	return &vocabulary{stems: map[string]int32{}}
}

// read reads all quotes as sayings. Shares of them are read in parallel, each with its own numbering of words and speakers; then
// these are renumbered in the order of the quotes, so that the result does not depend on the shares.
func (v *vocabulary) read(c *Corpus) []saying {
	all := make([]saying, c.NumQuotes())
	var mu sync.Mutex
	var parts []*wordList
	shares(len(all), func(from, to int) {
		l := &wordList{from: from, to: to, voices: map[string]int32{}}
		for i := from; i < to; i++ {
			all[i] = l.saying(c, i)
		}
		mu.Lock()
		defer mu.Unlock()
		parts = append(parts, l)
	})
	slices.SortFunc(parts, func(a, b *wordList) int { return cmp.Compare(a.from, b.from) })
	speakers := map[string]speaker{"": 0}
	for _, l := range parts {
		for _, w := range l.words.Words() {
			l.global = append(l.global, v.number(w))
		}
		for _, key := range l.called {
			who, met := speakers[key]
			if !met {
				who = speaker(len(speakers))
				if strings.HasPrefix(key, calledKey) {
					who = -who
				}
				speakers[key] = who
			}
			l.speakers = append(l.speakers, who)
		}
		l.words, l.voices, l.called, l.tells = search.Numbers{}, nil, nil, nil
	}
	shares(len(parts), func(from, to int) {
		for _, l := range parts[from:to] {
			for i := l.from; i < l.to; i++ {
				l.renumber(&all[i], v)
			}
		}
	})
	for i := range all {
		for _, stem := range all[i].stems() {
			v.quotes[stem]++
		}
	}
	return all
}

// number returns the global number of a word.
func (v *vocabulary) number(word string) int32 {
	id := v.numbers.Of(word)
	if int(id) == len(v.stemOf) {
		v.stemOf = append(v.stemOf, v.stem(word))
	}
	return id
}

// wordList numbers the words of the quotes [from, to) in the order of first appearance.
type wordList struct {
	from, to int
	words    search.Numbers
	global   []int32 // the global numbers of the words
	voices   map[string]int32
	called   []string // the keys of the speakers
	speakers []speaker
	tells    []bool // for each word, whether it is not in tellsNothing
	folded   []byte
	key      []byte
	scratch  []int32
	around   []int32
	block    []int32 // where lists of numbers are allocated
}

// keep returns a copy of the numbers.
func (l *wordList) keep(ids []int32) []int32 {
	const blockSize = 1 << 14
	if cap(l.block)-len(l.block) < len(ids) {
		l.block = make([]int32, 0, max(blockSize, len(ids)))
	}
	n := len(l.block)
	l.block = append(l.block, ids...)
	return l.block[n:len(l.block):len(l.block)]
}

func (l *wordList) saying(c *Corpus, quote int) saying {
	article, words, statement := c.spansOf(quote)
	bits := c.col.quotes.bits.At(quote)
	kind := kindOf(bits)
	s := saying{who: l.voice(c, quote), days: daysOf(c.AsPrinted(quote)), marked: kind != model.Indirect, against: stanceOf(bits).Against(), article: int32(article)}
	numbers := l.read(l.scratch[:0], c.textIn(article, words))
	s.ended[0] = int32(len(numbers))
	numbers = l.appendTelling(numbers, numbers)
	s.ended[1] = int32(len(numbers))
	if kind == model.Partial && !statement.Empty() {
		l.around = l.read(l.around[:0], c.textIn(article, statement))
		numbers = l.appendTelling(numbers, l.around)
	}
	l.scratch = numbers
	s.numbers = l.keep(numbers)
	return s
}

// read appends the numbers of the words of a text.
func (l *wordList) read(ids []int32, text string) []int32 {
	l.folded = search.Append(l.folded[:0], text)
	ids = l.words.Append(ids, l.folded)
	for words := l.words.Words(); len(l.tells) < len(words); {
		l.tells = append(l.tells, !tellsNothing[words[len(l.tells)]])
	}
	return ids
}

// appendTelling appends the telling words, each once.
func (l *wordList) appendTelling(to, words []int32) []int32 {
	from := len(to)
	for _, id := range words {
		if l.tells[id] {
			to = append(to, id)
		}
	}
	slices.Sort(to[from:])
	return to[:from+len(slices.Compact(to[from:]))]
}

// voice returns the number of the speaker of a quote.
func (l *wordList) voice(c *Corpus, quote int) speaker {
	l.key = c.appendSpeakerKey(l.key[:0], quote)
	n, seen := l.voices[string(l.key)]
	if !seen {
		key := string(l.key)
		n = int32(len(l.called))
		l.voices[key] = n
		l.called = append(l.called, key)
	}
	return speaker(n)
}

// renumber replaces the word numbers of a saying by global ones, and its telling words by stems.
func (l *wordList) renumber(s *saying, v *vocabulary) {
	for i, id := range s.numbers {
		s.numbers[i] = l.global[id]
	}
	s.who = l.speakers[s.who]
	words, around := s.stems(), s.around()
	stems := v.stemsOf(words)
	s.ended[1] = s.ended[0] + int32(len(stems))
	stems = append(stems, v.stemsOf(around)...) // there are at most as many stems as words
	s.numbers = s.numbers[:int(s.ended[0])+len(stems)]
}

// stemsOf replaces telling words by their stems in place: ascending, without repeats.
func (v *vocabulary) stemsOf(words []int32) []int32 {
	for i, id := range words {
		words[i] = v.stemOf[id]
	}
	slices.Sort(words)
	return slices.Compact(words)
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

// weigh sets the weight of every stem to its rarity. In a small corpus rarity cannot be measured, so it counts as one of
// smallCorpus quotes.
func (v *vocabulary) weigh(quotes int) {
	v.weights = make([]float64, len(v.quotes))
	for i, n := range v.quotes {
		v.weights[i] = math.Log(float64(max(quotes, smallCorpus)) / float64(max(n, 1)))
	}
}

const smallCorpus = 2000

// weight returns the total weight of the stems.
func (v *vocabulary) weight(stems []int32) (sum float64) {
	for _, stem := range stems {
		sum += v.weights[stem]
	}
	return sum
}

// shared returns the number of stems that two ascending lists have in common, and their weight.
func (v *vocabulary) shared(a, b []int32) (n int, weight float64) {
	for i, k := 0, 0; i < len(a) && k < len(b); {
		switch {
		case a[i] == b[k]:
			n++
			weight += v.weights[a[i]]
			i++
			k++
		case a[i] < b[k]:
			i++
		default:
			k++
		}
	}
	return n, weight
}

// stemmed removes inflectional endings from a folded word, so that most forms of one verb or noun have the same stem.
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

// tellsNothing lists words that any two statements may share.
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

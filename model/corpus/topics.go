package corpus

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/search"
)

// topicMatcher finds the patterns of all topics in one pass over folded text: a trie of bytes in which patterns begin at the
// start of a word.
type topicMatcher struct {
	topics []model.Topic
	nodes  []topicNode    // parents before their descendants, so that a walk stays within a few cache lines
	first  [letters]int32 // the nodes of the first letters of patterns, or 0
	ending [][]int        // the topics of patterns that end in the same node; index 0 is unused
	begun  leads          // by the first four bytes of a word: a pattern may begin with them; it rules out most words
	long   leads          // by the first bytes of patterns that have longLead or more
	short  leads          // by the first bytes of the others
	tiny   [256]bool      // by the first byte of patterns shorter than shortLead
}

// leads is a Bloom filter with one hash for the beginnings of patterns.
type leads [1 << 9]uint64

func (l *leads) place(lead uint64) (word, bit uint64) {
	h := lead * 0x9e3779b97f4a7c15 >> (64 - 15)
	return h / 64, 1 << (h % 64)
}

func (l *leads) add(lead uint64) {
	word, bit := l.place(lead)
	l[word] |= bit
}

func (l *leads) has(lead uint64) bool {
	word, bit := l.place(lead)
	return l[word]&bit != 0
}

// How many bytes of a word are compared with the beginnings of patterns.
const (
	shortLead = 4
	longLead  = 8
)

// firstFour masks the first four of eight bytes.
const firstFour = 1<<(8*shortLead) - 1

// begin adds the beginning of a pattern to the filters.
func (m *topicMatcher) begin(lead []byte) {
	if len(lead) < shortLead {
		m.tiny[lead[0]] = true
		return
	}
	x := eightOf(lead)
	m.begun.add(x & firstFour)
	if len(lead) < longLead {
		m.short.add(x & firstFour)
	} else {
		m.long.add(x)
	}
}

// begins reports whether a pattern may begin with the word that begins with these eight bytes.
func (m *topicMatcher) begins(x uint64) bool {
	return m.tiny[byte(x)] || m.begun.has(x&firstFour) && (m.long.has(x) || m.short.has(x&firstFour))
}

// eightOf returns the first eight bytes in little-endian order, padded with zeros.
func eightOf(b []byte) (x uint64) {
	if len(b) >= 8 {
		return binary.LittleEndian.Uint64(b)
	}
	for i, c := range b {
		x |= uint64(c) << (8 * i)
	}
	return x
}

// topicNode is a step from its parent node: a letter, or the rest of a word. Its first child, if it has one, is the next node.
type topicNode struct {
	next   int32 // the next sibling, or 0
	ending int32 // in topicMatcher.ending: the topics whose pattern ends here
	step   uint8 // a letter, or anyRest
	leads  bool  // has children
}

// anyRest is the step of a "*": any rest of the word.
const anyRest = letters

// letters is the number of bytes that patterns consist of: a–z, 0–9 and the space.
const letters = 37

func letter(c byte) int { return int(letterOf[c]) }

// letterOf is the number of each of them, and -1 for other bytes.
var letterOf = func() (t [256]int8) {
	for c := range t {
		switch {
		case c >= 'a' && c <= 'z':
			t[c] = int8(c - 'a')
		case c >= '0' && c <= '9':
			t[c] = int8(26 + c - '0')
		case c == ' ':
			t[c] = 36
		default:
			t[c] = -1
		}
	}
	return t
}()

func newTopicMatcher(topics []model.Topic) *topicMatcher {
	m := &topicMatcher{topics: topics, nodes: make([]topicNode, 1), ending: make([][]int, 1)}
	var all []topicPattern
	for i, t := range topics {
		for _, p := range t.Patterns {
			if steps, lead := stepsOf(p); len(steps) > 0 {
				all = append(all, topicPattern{steps, i})
				m.begin(lead)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b topicPattern) int { return bytes.Compare(a.steps, b.steps) })
	m.grow(all)
	return m
}

// topicPattern is a pattern as a list of steps.
type topicPattern struct {
	steps []byte
	topic int
}

// stepsOf returns the steps of a pattern, and its beginning up to a "*". A pattern ends at the end of its last word, or anywhere
// in it after "*". There are no steps if it is empty, or in a script that does not fold to Latin letters.
func stepsOf(pattern string) (steps, lead []byte) {
	led := false
	for _, word := range strings.Fields(pattern) {
		stem, open := strings.CutSuffix(word, "*")
		folded := strings.TrimPrefix(string(search.Fold(stem)), " ")
		if folded == "" {
			continue
		}
		if open {
			folded = strings.TrimSuffix(folded, " ")
		}
		if !led {
			lead = append(lead, folded...)
			led = open
		}
		for i := range len(folded) {
			l := letter(folded[i])
			if l < 0 {
				return nil, nil
			}
			steps = append(steps, byte(l))
		}
		if open {
			steps = append(steps, anyRest)
		}
	}
	return steps, lead
}

// grow makes the nodes for patterns in ascending order.
func (m *topicMatcher) grow(all []topicPattern) {
	var path []int32 // the nodes of the previous pattern
	var before []byte
	for _, p := range all {
		same := 0
		for same < min(len(before), len(p.steps)) && before[same] == p.steps[same] {
			same++
		}
		for k := same; k < len(p.steps); k++ {
			n := int32(len(m.nodes))
			m.nodes = append(m.nodes, topicNode{step: p.steps[k]})
			switch {
			case k == same && k < len(path):
				m.nodes[path[k]].next = n
			case k > 0:
				m.nodes[n-1].leads = true
			}
			if k == 0 {
				m.first[p.steps[0]] = n
			}
			path = append(path[:k], n)
		}
		path, before = path[:len(p.steps)], p.steps
		last := &m.nodes[path[len(path)-1]]
		if last.ending == 0 {
			last.ending = int32(len(m.ending))
			m.ending = append(m.ending, nil)
		}
		m.ending[last.ending] = append(m.ending[last.ending], p.topic)
	}
}

// count adds the number of occurrences of each topic in the folded text to t.
func (m *topicMatcher) count(text []byte, t *topicTally) {
	for at := 0; at < len(text); at += 8 {
		for blanks := blanksIn(eightOf(text[at:])); blanks != 0; blanks &= blanks - 1 {
			word := text[at+bits.TrailingZeros64(blanks)/8+1:]
			if len(word) < 2 || !m.begins(eightOf(word)) {
				continue
			}
			if l := letter(word[0]); l >= 0 && m.first[l] != 0 {
				m.walk(m.first[l], word, 1, t)
			}
		}
	}
}

// blanksIn returns the high bit of each of eight bytes that is a blank.
func blanksIn(x uint64) uint64 {
	const low, blanks = 0x7f7f7f7f7f7f7f7f, 0x2020202020202020
	x ^= blanks
	return ^((x&low + low) | x | low)
}

// walk adds the topics of the patterns that continue after a node with the text from i on.
func (m *topicMatcher) walk(node int32, text []byte, i int, t *topicTally) {
	for {
		n := &m.nodes[node]
		if n.ending != 0 {
			for _, topic := range m.ending[n.ending] {
				t.add(topicCount{topic, 1})
			}
		}
		if !n.leads {
			return
		}
		l := -1
		if i < len(text) {
			l = letter(text[i])
		}
		on := int32(0)
		for next := node + 1; next != 0; next = m.nodes[next].next {
			if step := int(m.nodes[next].step); step == anyRest {
				m.walk(next, text, i+bytes.IndexByte(text[i:], ' ')+1, t)
			} else if step == l {
				on = next
			}
		}
		if on == 0 {
			return
		}
		node = on
		i++
	}
}

// topicCount is the number of occurrences of one topic.
type topicCount struct{ topic, n int }

// topicTally adds up the occurrences of topics in a text.
type topicTally struct {
	counts []int // by topic
	found  []int // the topics whose count is not 0
}

func (t *topicTally) add(c topicCount) {
	if t.counts[c.topic] == 0 {
		t.found = append(t.found, c.topic)
	}
	t.counts[c.topic] += c.n
}

func (t *topicTally) reset() {
	for _, topic := range t.found {
		t.counts[topic] = 0
	}
	t.found = t.found[:0]
}

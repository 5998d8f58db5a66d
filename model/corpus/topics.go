package corpus

import (
	"bytes"
	"encoding/binary"
	"strings"

	"hotline/model"
	"hotline/model/search"
)

// topicMatcher finds the patterns of all topics in one pass over folded text: a trie of bytes in which a
// pattern begins at the start of a word.
type topicMatcher struct {
	topics []model.Topic
	nodes  []topicNode
	begun  [1 << 10]uint64 // a bit for leadOf the first four bytes of a word: a pattern may begin so; with most words none does
	short  [256]bool       // by the first byte: a pattern of fewer begins so
}

// leadBytes is how many bytes of a word tell that no pattern begins with it.
const leadBytes = 4

func leadOf(text []byte) uint16 {
	return uint16(binary.LittleEndian.Uint32(text) * 0x9e3779b1 >> 16)
}

type topicNode struct {
	next   [letters]int32 // 0: none
	ending int32          // where a "*" within a pattern leads: any rest of the word, then on
	topics []int          // the topics whose pattern ends here
}

func (m *topicMatcher) begins(lead uint16) bool { return m.begun[lead/64]>>(lead%64)&1 != 0 }

// letters are the bytes a pattern is made of: a–z, 0–9 and the space.
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
	m := &topicMatcher{topics: topics, nodes: make([]topicNode, 1)}
	for i, t := range topics {
		for _, p := range t.Patterns {
			m.add(p, i)
		}
	}
	return m
}

// add puts a pattern in the trie. A pattern ends with the end of its last word, or anywhere in it after "*".
func (m *topicMatcher) add(pattern string, topic int) {
	node := int32(0)
	var lead []byte // what the pattern begins with, up to a "*"
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
				return // a script that does not fold to Latin letters
			}
			if m.nodes[node].next[l] == 0 {
				m.nodes[node].next[l] = m.grow()
			}
			node = m.nodes[node].next[l]
		}
		if open {
			if m.nodes[node].ending == 0 {
				m.nodes[node].ending = m.grow()
			}
			node = m.nodes[node].ending
		}
	}
	switch {
	case node == 0:
		return
	case len(lead) < leadBytes:
		m.short[lead[0]] = true
	default:
		at := leadOf(lead)
		m.begun[at/64] |= 1 << (at % 64)
	}
	m.nodes[node].topics = append(m.nodes[node].topics, topic)
}

func (m *topicMatcher) grow() int32 {
	m.nodes = append(m.nodes, topicNode{})
	return int32(len(m.nodes) - 1)
}

// count adds to t how often each topic occurs in the folded text.
func (m *topicMatcher) count(text []byte, t *topicTally) {
	for i := 1; i+1 < len(text); i++ {
		if text[i-1] != ' ' {
			continue
		}
		if m.short[text[i]] || i+leadBytes <= len(text) && m.begins(leadOf(text[i:])) {
			m.walk(0, text, i, t)
		}
	}
}

func (m *topicMatcher) walk(node int32, text []byte, i int, t *topicTally) {
	for {
		n := &m.nodes[node]
		for _, topic := range n.topics {
			t.add(topicCount{topic, 1})
		}
		if n.ending != 0 {
			rest := i + bytes.IndexByte(text[i:], ' ') + 1
			m.walk(n.ending, text, rest, t)
		}
		if i == len(text) {
			return
		}
		l := letter(text[i])
		if l < 0 || n.next[l] == 0 {
			return
		}
		node = n.next[l]
		i++
	}
}

// topicCount is how often one topic occurs.
type topicCount struct{ topic, n int }

// topicTally adds up how often topics occur in some text.
type topicTally struct {
	counts []int // one a topic
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

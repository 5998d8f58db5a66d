package corpus

import (
	"cmp"
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/search"
)

// topicMatcher finds the patterns of all topics in one pass over folded text: a trie of bytes in which a
// pattern begins at the start of a word.
type topicMatcher struct {
	topics []model.Topic
	nodes  []topicNode
}

type topicNode struct {
	next   [letters]int32 // 0: none
	ending int32          // where a "*" within a pattern leads: any rest of the word, then on
	topics []int          // the topics whose pattern ends here
}

// letters are the bytes a pattern is made of: a–z, 0–9 and the space.
const letters = 37

func letter(c byte) int {
	switch {
	case c >= 'a' && c <= 'z':
		return int(c - 'a')
	case c >= '0' && c <= '9':
		return 26 + int(c-'0')
	case c == ' ':
		return 36
	}
	return -1
}

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
	for _, word := range strings.Fields(pattern) {
		stem, open := strings.CutSuffix(word, "*")
		folded := strings.TrimPrefix(string(search.Fold(stem)), " ")
		if folded == "" {
			continue
		}
		if open {
			folded = strings.TrimSuffix(folded, " ")
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
	if node != 0 {
		m.nodes[node].topics = append(m.nodes[node].topics, topic)
	}
}

func (m *topicMatcher) grow() int32 {
	m.nodes = append(m.nodes, topicNode{})
	return int32(len(m.nodes) - 1)
}

// count adds the number of times each topic occurs in text to counts.
func (m *topicMatcher) count(text search.Text, counts []int) {
	for i := 1; i < len(text); i++ {
		if text[i-1] == ' ' {
			m.walk(0, string(text), i, counts)
		}
	}
}

func (m *topicMatcher) walk(node int32, text string, i int, counts []int) {
	for {
		n := &m.nodes[node]
		for _, t := range n.topics {
			counts[t]++
		}
		if n.ending != 0 {
			rest := i + strings.IndexByte(text[i:], ' ') + 1
			m.walk(n.ending, text, rest, counts)
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

// mark sets the topics of the article, from its headline and body, and of its quotes: first what their own words
// are about, then what their paragraph is about.
func (m *topicMatcher) mark(a *Article, quotes []Quote) {
	if len(m.topics) == 0 {
		return
	}
	var buf []byte
	fold := func(s model.Span) search.Text {
		buf = search.Append(buf[:0], s.In(a.Text))
		return search.Text(buf)
	}
	total := make([]int, len(m.topics))
	m.count(search.Text(appendArticle(nil, a.Article)), total)
	a.Topics = m.ids(a, total)
	for i := range quotes {
		q := &quotes[i]
		counts := make([]int, len(m.topics))
		m.count(fold(q.Span), counts)
		if !q.Statement.Empty() {
			m.count(fold(q.Statement), counts)
		}
		q.Topics = m.ids(a, counts)
		clear(counts)
		for _, p := range a.Body {
			if p.Overlaps(q.Span) {
				m.count(fold(p.Span), counts)
			}
		}
		for _, id := range m.ids(a, counts) {
			if !slices.Contains(q.Topics, id) {
				q.Topics = append(q.Topics, id)
			}
		}
	}
}

// ids lists the topics counted, most frequent first, without those that were not news at the time.
func (m *topicMatcher) ids(a *Article, counts []int) []string {
	var found []int
	for t, n := range counts {
		if n > 0 && news(m.topics[t], a.Published) {
			found = append(found, t)
		}
	}
	slices.SortStableFunc(found, func(x, y int) int { return cmp.Compare(counts[y], counts[x]) })
	ids := make([]string, len(found))
	for i, t := range found {
		ids[i] = m.topics[t].ID
	}
	return ids
}

// news reports whether the topic may have been news at that time; an unknown time rules nothing out.
func news(t model.Topic, w model.When) bool {
	if !w.Known() {
		return true
	}
	var to model.Day
	if t.To > 0 {
		to = model.NewDay(t.To, 12, 31)
	}
	return w.Within(model.Day(t.From*10000), to)
}

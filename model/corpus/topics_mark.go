package corpus

import (
	"cmp"
	"slices"

	"hotline/model"
	"hotline/model/search"
)

// topicMarker finds the topics of articles and quotes. It is not safe for concurrent use.
type topicMarker struct {
	*topicMatcher
	folded []byte
	tally  topicTally
	inBody []topicCount // of all paragraphs of the article, each counted separately
	ends   []int        // for each paragraph, its end in inBody
}

func (m *topicMatcher) marker() *topicMarker {
	return &topicMarker{topicMatcher: m, tally: topicTally{counts: make([]int, len(m.topics))}}
}

// read adds the topics of a text to the tally.
func (m *topicMarker) read(text string) {
	m.folded = search.Append(m.folded[:0], text)
	m.count(m.folded, &m.tally)
}

// readBody counts the topics of each paragraph.
func (m *topicMarker) readBody(a *model.Article) {
	m.inBody, m.ends = m.inBody[:0], m.ends[:0]
	for _, p := range a.Body {
		m.tally.reset()
		m.read(p.In(a.Text))
		for _, topic := range m.tally.found {
			m.inBody = append(m.inBody, topicCount{topic, m.tally.counts[topic]})
		}
		m.ends = append(m.ends, len(m.inBody))
	}
	m.tally.reset()
}

// addParagraph adds the topics of a counted paragraph to the tally.
func (m *topicMarker) addParagraph(i int) {
	from := 0
	if i > 0 {
		from = m.ends[i-1]
	}
	for _, c := range m.inBody[from:m.ends[i]] {
		m.tally.add(c)
	}
}

// mark returns the topics of the article, from its headline and body, and sets those of its quotes: first the topics of their own
// words, then those of their paragraph.
func (m *topicMarker) mark(a *model.Article, quotes []model.Quote) (ofArticle []string) {
	if len(m.topics) == 0 {
		return nil
	}
	m.readBody(a)
	if !a.TitleMade {
		m.read(a.Title)
	}
	for _, h := range a.Headline {
		m.read(h.In(a.Text))
	}
	for i := range a.Body {
		m.addParagraph(i)
	}
	ofArticle = m.ids(a)
	for i := range quotes {
		q := &quotes[i]
		m.read(q.In(a.Text))
		if !q.Statement.Empty() {
			m.read(q.Statement.In(a.Text))
		}
		q.Topics = m.ids(a)
		for k, p := range a.Body {
			if p.Overlaps(q.Span) {
				m.addParagraph(k)
			}
		}
		for _, id := range m.ids(a) {
			if !slices.Contains(q.Topics, id) {
				q.Topics = append(q.Topics, id)
			}
		}
	}
	return ofArticle
}

// ids clears the tally and returns its topics, most frequent first, without those that were not in the news at the time.
func (m *topicMarker) ids(a *model.Article) []string {
	counts, found := m.tally.counts, m.tally.found
	slices.SortFunc(found, func(x, y int) int { return cmp.Or(cmp.Compare(counts[y], counts[x]), cmp.Compare(x, y)) })
	ids := make([]string, 0, len(found))
	for _, t := range found {
		if news(m.topics[t], a.Published) {
			ids = append(ids, m.topics[t].ID)
		}
	}
	m.tally.reset()
	return ids
}

// news reports whether the topic may have been in the news at that time; an unknown time excludes nothing.
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

package corpus

import (
	"sync"

	"hotline/model/flat"
	"hotline/model/search"
)

// label is which of an article's names is meant.
type label byte

const (
	labelOutlet label = iota
	labelWire
	labelPlace
	labelCount
)

// labelling is the names that one column of the articles holds. It is made when it is first asked for.
type labelling struct {
	once  sync.Once
	names []string // each once; the first is "", unknown
	of    []uint32 // by article
}

// labels are the names of that kind. Cost: one pass over the articles, once.
func (c *Corpus) labels(of label) *labelling {
	l := &c.labellings[of]
	l.once.Do(func() {
		column := [...]flat.Uint32s{c.col.articles.outlet, c.col.articles.wire, c.col.articles.place}[of]
		l.names, l.of = []string{""}, make([]uint32, column.Len())
		known := map[int]uint32{0: 0} // the first string is ""
		for i := range l.of {
			n := column.At(i)
			at, seen := known[n]
			if !seen {
				at = uint32(len(l.names))
				known[n] = at
				l.names = append(l.names, c.string(n))
			}
			l.of[i] = at
		}
	})
	return l
}

// named are the names that the values name.
func (l *labelling) named(values []string) []bool {
	all := map[string]bool{}
	for _, name := range l.names[1:] {
		all[name] = false
	}
	pick(all, values)
	picked := make([]bool, len(l.names))
	for i, name := range l.names[1:] {
		picked[i+1] = all[name]
	}
	return picked
}

func (c *Corpus) labelled(values []string, l *labelling) condition {
	picked := l.named(values)
	s := newSet(c.NumArticles())
	for i, n := range l.of {
		if picked[n] {
			s.add(i)
		}
	}
	return condition{articles: s}
}

// pick sets those labels to true that a value names wholly or, when it names none wholly, by words in it.
func pick(labels map[string]bool, values []string) {
	for _, v := range values {
		p := search.Compile(v)
		whole := false
		for l := range labels {
			if p.Is(search.Fold(l)) {
				labels[l], whole = true, true
			}
		}
		for l := range labels {
			if !whole && p.In(search.Fold(l)) {
				labels[l] = true
			}
		}
	}
}

package corpus

import (
	"cmp"
	"slices"
	"sync"

	"hotline/model/flat"
	"hotline/model/search"
)

// label is one of an article's names.
type label byte

const (
	labelOutlet label = iota
	labelWire
	labelPlace
	labelCount
)

// labelling is the distinct names in one column of the articles. It is made on first use.
type labelling struct {
	once  sync.Once
	names []string // distinct, ascending; the first is "", unknown
	of    []uint32 // by article
}

// labels returns the names of that kind. Cost: two passes over the articles, once.
func (c *Corpus) labels(of label) *labelling {
	l := &c.labellings[of]
	l.once.Do(func() {
		column := [...]flat.Uint32s{c.col.articles.outlet, c.col.articles.wire, c.col.articles.place}[of]
		strings := []int{0} // the first string is ""
		number := make([]uint32, c.col.strings.Len())
		all := column.All()
		for i := range all.Len() {
			if n := all.At(i); n > 0 && number[n] == 0 {
				number[n] = 1
				strings = append(strings, n)
			}
		}
		slices.SortFunc(strings, func(a, b int) int { return cmp.Compare(c.string(a), c.string(b)) })
		for k, n := range strings {
			number[n] = uint32(k)
			l.names = append(l.names, c.string(n))
		}
		l.of = make([]uint32, all.Len())
		for i := range l.of {
			l.of[i] = number[all.At(i)]
		}
	})
	return l
}

// tally counts the articles by name, without the unknown name.
func (l *labelling) tally(articles List) []int {
	counts := make([]int, len(l.names))
	for _, i := range articles.All() {
		counts[l.of[i]]++
	}
	counts[0] = 0
	return counts
}

// named returns the names that the values mean.
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

// labelled returns the articles with a name that the values mean.
func (l *labelling) labelled(values []string) members {
	picked := l.named(values)
	return those{len(l.of), func(i int) bool { return picked[l.of[i]] }}
}

// pick sets to true the labels that are equal to a value or, if none is, contain its words.
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

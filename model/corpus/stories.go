package corpus

import (
	"cmp"
	"slices"
)

// Copies are recognised by what articles print, not by their titles, outlets or days: by runs of words that two bodies share. A
// few runs of each body, chosen by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003), lead to candidates; all runs of both
// bodies then decide.
const (
	shingleWords  = 5  // the length of a run
	shingleWindow = 32 // of so many consecutive runs one is indexed: any 36 consecutive words in common are found
	shinglesBack  = 48 // earlier articles looked at per run
	rivals        = 6  // articles with which one is compared
	leastShare    = 3  // a candidate shares one in so many of the indexed runs of the shorter article
	fewestRuns    = 30 // a body with fewer runs is a caption or a notice, and a copy only if the words are identical
)

// The share of runs that two copies of one text have in common.
const (
	alikeVersions = 0.50 // of the runs of both: an updated version
	alikeCut      = 0.80 // of the runs of the shorter one, which are at the beginning of the longer: a cut version of an agency's text
)

// numberStories returns the story of each article: copies of one text, cut or updated, have the same number. Articles are taken
// in order, and each is joined with the earlier one that it resembles most, so that the result depends on the articles only.
// Cost: near linear, because a body is compared with few others, and only if they share many runs; identical bodies are not
// compared at all.
func numberStories(c *Corpus) (stories []int) {
	return storiesOf(c.NumArticles(), func(i int, runs []uint64) []uint64 { return appendRunsOf(runs, c, i) })
}

// storiesOf numbers the stories of n bodies; runs appends the runs of words of a body.
func storiesOf(n int, runs func(i int, runs []uint64) []uint64) (stories []int) {
	of := likenesses{runs, make([][]uint64, n), make([]uint64, n), postings{}}
	shares(n, func(from, to int) {
		var whole []uint64
		for i := from; i < to; i++ {
			whole = runs(i, whole[:0])
			of.prints[i], of.wholes[i] = winnow(whole), hashOf(whole)
		}
	})
	all := 0
	for _, prints := range of.prints {
		all += len(prints)
	}
	of.index = newPostings(n, all, func(i int, keys []uint64) []uint64 { return append(keys, of.prints[i]...) })
	origin := make([]int, n) // the earlier article that one resembles most, or -1
	shares(n, func(from, to int) {
		s := sharing{with: make([]int32, n)}
		for i := from; i < to; i++ {
			origin[i] = of.closest(i, of.likely(i, &s))
		}
	})
	stories = make([]int, n)
	last := 0
	for i, j := range origin {
		if j >= 0 {
			stories[i] = stories[j]
		} else {
			last++
			stories[i] = last
		}
	}
	return stories
}

// likenesses finds similar bodies.
type likenesses struct {
	runs   func(i int, runs []uint64) []uint64
	prints [][]uint64
	wholes []uint64 // the hash of all runs of each body
	index  postings // from the prints to the bodies
}

// sharing counts the prints that others share with one body.
type sharing struct {
	with []int32
	met  []int
}

// likely returns the bodies before body i that may be copies of it, those that share most of its prints first.
func (l *likenesses) likely(i int, s *sharing) []int {
	s.met = s.met[:0]
	l.index.back(i, shinglesBack, func(j int32) {
		if s.with[j]++; s.with[j] == 1 {
			s.met = append(s.met, int(j))
		}
	})
	likely := slices.DeleteFunc(slices.Clone(s.met), func(j int) bool {
		return int(s.with[j])*leastShare < min(len(l.prints[i]), len(l.prints[j]))
	})
	slices.SortFunc(likely, func(a, b int) int { return cmp.Or(cmp.Compare(s.with[b], s.with[a]), cmp.Compare(a, b)) })
	for _, j := range s.met {
		s.with[j] = 0
	}
	return likely[:min(len(likely), rivals)]
}

// closest returns the one of others that body i is a copy of, the most similar if there are several, or -1.
func (l *likenesses) closest(i int, others []int) int {
	best, most := -1, 0.0
	var own shingles
	for _, j := range others {
		if l.wholes[i] == l.wholes[j] {
			return j // identical words
		}
		if own.set == nil {
			own = shinglesOf(l.runs(i, nil))
		}
		if like := alike(own, shinglesOf(l.runs(j, nil))); like > most {
			best, most = j, like
		}
		if most == 1 {
			break // the same runs, in whatever order
		}
	}
	return best
}

// alike returns the share of runs, 0 to 1, that two bodies have in common if they are copies of one text, else 0.
func alike(a, b shingles) float64 {
	if len(a.inOrder) > len(b.inOrder) {
		a, b = b, a
	}
	if len(a.inOrder) < fewestRuns {
		if slices.Equal(a.inOrder, b.inOrder) && len(a.inOrder) > 0 {
			return 1
		}
		return 0
	}
	both := inBothRuns(a.set, b.set)
	of := float64(both) / float64(len(a.set)+len(b.set)-both)
	if of >= alikeVersions {
		return of
	}
	if held := float64(both) / float64(len(a.set)); held >= alikeCut && cutOf(a, b) {
		return held * alikeVersions
	}
	return 0
}

// cutOf reports whether what a shares with the longer b is close together and near its beginning, as in a text that was shortened
// from the end. A digest of many articles is therefore a copy of its first article only.
func cutOf(a, b shingles) bool {
	var at []int
	for i, run := range b.inOrder {
		if _, found := slices.BinarySearch(a.set, run); found {
			at = append(at, i)
		}
	}
	middle, n := at[len(at)/2], len(a.inOrder)
	within := 0
	for _, i := range at {
		if middle-n*3/4 <= i && i <= middle+n*3/4 {
			within++
		}
	}
	return within*10 >= len(at)*9 && (middle-n/2)*5 <= len(b.inOrder)
}

// Copies returns the articles that print the text of the given one, cut or updated, including itself, ascending.
func (c *Corpus) Copies(article int) []int {
	if all := c.col.stories.Slice(c.col.articles.story.At(article)); len(all) > 0 {
		return all
	}
	return []int{article}
}

// StoryOf returns the first of the articles that print the text of the given one.
func (c *Corpus) StoryOf(article int) int { return c.Copies(article)[0] }

// Stories keeps the first of the copies of each text, in the same order.
func (c *Corpus) Stories(articles List) List {
	seen := make([]bool, c.col.stories.Len()+1)
	story := c.col.articles.story.Expect(articles.Len())
	first := func(i int) bool {
		s := story.At(i)
		was := seen[s]
		seen[s] = true
		return s == 0 || !was
	}
	if articles.few != nil {
		return fewNumbersIn(slices.DeleteFunc(slices.Clone(articles.few), func(i int) bool { return !first(i) }))
	}
	kept := newSet(c.NumArticles())
	for i := range articles.set.all() {
		if first(i) {
			kept.add(i)
		}
	}
	return numbersIn(kept)
}

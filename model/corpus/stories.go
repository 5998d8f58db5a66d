package corpus

import (
	"cmp"
	"slices"
)

// Copies are found by what articles print, not by their titles, outlets or days: runs of words that two bodies share.
// A few runs of each, chosen by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003), lead to articles that may be
// copies; all runs of both then say whether they are.
const (
	shingleWords  = 5  // the length of a run
	shingleWindow = 32 // of so many runs in a row one leads to others: any 36 words that are printed twice do
	shinglesBack  = 48 // articles that a run leads back to
	rivals        = 6  // articles that one is compared with
	leastShare    = 3  // one in so many of the runs kept of the shorter is shared with these
	fewestRuns    = 30 // a body of fewer runs is a caption or a notice, and a copy only of the very same words
)

// How much of their runs two bodies share when they are copies of one text.
const (
	alikeVersions = 0.50 // of the runs of both: an updated version
	alikeCut      = 0.80 // of the runs of the shorter one, which stand at the beginning of the longer: an agency's text, cut
)

// numberStories is the story of each article: copies of one text, cut or updated, have one number. Articles are taken in their
// order, each joined with the earlier one that it is most like, so that the result depends on nothing but the articles. Cost:
// near linear, because a body is compared with few others, and only when they share many runs; one in the very words of another
// is not compared at all.
func numberStories(c *Corpus) (stories []int) {
	return storiesOf(c.NumArticles(), func(i int, runs []uint64) []uint64 { return appendRunsOf(runs, c, i) })
}

// storiesOf numbers the stories of n bodies of which runs appends the runs of words.
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
	origin := make([]int, n) // the earlier article that one is most like, or -1
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

// likenesses finds which bodies are alike.
type likenesses struct {
	runs   func(i int, runs []uint64) []uint64
	prints [][]uint64
	wholes []uint64 // the hash of all runs of each
	index  postings // from the prints to the bodies
}

// sharing counts the prints that others share with one body.
type sharing struct {
	with []int32
	met  []int
}

// likely are the bodies before body i that may be copies of it, those that share most of its prints first.
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

// closest is the one of others that body i is a copy of, the most alike of several, or -1.
func (l *likenesses) closest(i int, others []int) int {
	best, most := -1, 0.0
	var own shingles
	for _, j := range others {
		if l.wholes[i] == l.wholes[j] {
			return j // the very same words
		}
		if own.set == nil {
			own = shinglesOf(l.runs(i, nil))
		}
		if like := alike(own, shinglesOf(l.runs(j, nil))); like > most {
			best, most = j, like
		}
		if most == 1 {
			break // the same runs, whatever their order
		}
	}
	return best
}

// alike is how much of their runs two bodies share, 0 to 1, when they are copies of one text, else 0.
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

// cutOf reports whether what a shares with the longer b stands there together and near the beginning, as what is cut from
// its end does. A digest, which holds many articles, is a copy of none but its first.
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

// Copies are the articles that print the text of the given one, cut or updated, itself included, ascending.
func (c *Corpus) Copies(article int) []int {
	if all := c.col.stories.Slice(c.col.articles.story.At(article)); len(all) > 0 {
		return all
	}
	return []int{article}
}

// StoryOf is the first of the articles that print the text of the given one.
func (c *Corpus) StoryOf(article int) int { return c.Copies(article)[0] }

// Stories keeps the first of the copies of each text; the order stays.
func (c *Corpus) Stories(articles List) List {
	seen := make([]bool, c.col.stories.Len()+1)
	kept := newSet(c.NumArticles())
	story := c.col.articles.story.Expect(articles.Len())
	for i := range articles.set.all() {
		s := story.At(i)
		if s == 0 || !seen[s] {
			seen[s] = true
			kept.add(i)
		}
	}
	return numbersIn(kept)
}

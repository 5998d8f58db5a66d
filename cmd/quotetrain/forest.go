package main

import (
	"slices"
	"sync"

	"hotline/model"
)

// Hyperparameters of the forest, chosen by cross-validation.
const (
	shrinkage = 0.08
	lambda    = 3.0  // L2 regularisation of the leaves
	lightest  = 6.0  // minimum sum of the second derivatives in a leaf
	mostBins  = 64   // maximum number of bins per fact
	leastGain = 0.02 // minimum gain of a split
)

// grow fits regression trees by gradient boosting (Friedman, 2001; second order as in Chen and Guestrin, 2016) on the
// log-likelihood of the right candidates, a softmax over the candidates of each choice. It is deterministic.
func grow(data []second, o options) model.Forest {
	b := newBooster(data)
	if b == nil {
		return nil
	}
	var f model.Forest
	for range o.trees {
		b.gradients()
		f = append(f, b.tree(o.leaves))
	}
	return f
}

// booster holds all rows of all choices, with the facts binned column by column.
type booster struct {
	data  []second
	facts int
	bins  [][]uint8   // fact → row → bin
	edges [][]float32 // fact → bin → its largest number
	sum   []float64   // row → sum of the prior and the trees so far
	grad  []float64
	hess  []float64
}

func newBooster(data []second) *booster {
	n := 0
	for _, s := range data {
		n += len(s.rows)
	}
	if n == 0 {
		return nil
	}
	b := &booster{data: data, facts: len(data[0].rows[0]), sum: make([]float64, 0, n), grad: make([]float64, n), hess: make([]float64, n)}
	for _, s := range data {
		b.sum = append(b.sum, s.prior...)
	}
	column := make([]float32, n)
	for f := range b.facts {
		i := 0
		for _, s := range data {
			for _, row := range s.rows {
				column[i] = row[f]
				i++
			}
		}
		edges := binEdges(column)
		bins := make([]uint8, n)
		for i, x := range column {
			k, _ := slices.BinarySearch(edges, x)
			bins[i] = uint8(min(k, len(edges)-1))
		}
		b.bins, b.edges = append(b.bins, bins), append(b.edges, edges)
	}
	return b
}

// binEdges divides the numbers into bins of about equal weight.
func binEdges(column []float32) []float32 {
	sorted := slices.Clone(column)
	slices.Sort(sorted)
	distinct := slices.Compact(slices.Clone(sorted))
	if len(distinct) <= mostBins {
		return distinct
	}
	var edges []float32
	for k := 1; k <= mostBins; k++ {
		e := sorted[k*len(sorted)/mostBins-1]
		if len(edges) == 0 || e > edges[len(edges)-1] {
			edges = append(edges, e)
		}
	}
	return edges
}

// gradients computes the derivatives for each row.
func (b *booster) gradients() {
	at := 0
	for _, s := range b.data {
		p := slices.Clone(b.sum[at : at+len(s.rows)])
		softmax(p)
		right := 0.0
		for i := range p {
			if s.right[i] {
				right += p[i]
			}
		}
		for i := range p {
			g, h := p[i], p[i]*(1-p[i])
			if s.right[i] {
				q := p[i] / max(right, 1e-9)
				g -= q
			}
			b.grad[at+i], b.hess[at+i] = g, max(h, 1e-6)
		}
		at += len(p)
	}
}

// bin is the sum of the derivatives of the rows of a leaf in one bin.
type bin struct{ g, h float64 }

// growing is a leaf that may still be split.
type growing struct {
	rows  []int32
	hist  [][]bin
	g, h  float64
	gain  float64
	fact  int
	at    int // bins up to this one go left
	left  *growing
	right *growing
}

// tree grows one tree, always splitting the leaf with the largest gain, and adds its values to the sums.
func (b *booster) tree(leaves int) model.Tree {
	root := &growing{rows: make([]int32, len(b.sum))}
	for i := range root.rows {
		root.rows[i] = int32(i)
	}
	b.fill(root)
	b.bestSplit(root)
	open := []*growing{root}
	for n := 1; n < leaves; n++ {
		best := -1
		for i, l := range open {
			if l.gain > leastGain && (best < 0 || l.gain > open[best].gain) {
				best = i
			}
		}
		if best < 0 {
			break
		}
		l := open[best]
		b.part(l)
		open[best] = l.left
		open = append(open, l.right)
	}
	for _, l := range open {
		v := -l.g / (l.h + lambda) * shrinkage
		for _, r := range l.rows {
			b.sum[r] += v
		}
	}
	return b.nodes(root, nil)
}

// nodes appends the tree in preorder.
func (b *booster) nodes(l *growing, t model.Tree) model.Tree {
	if l.left == nil {
		return append(t, model.Node{Value: float32(-l.g / (l.h + lambda) * shrinkage)})
	}
	i := len(t)
	t = append(t, model.Node{Fact: uint8(l.fact), Value: b.edges[l.fact][l.at]})
	t = b.nodes(l.left, t)
	t[i].Right = uint8(len(t))
	return b.nodes(l.right, t)
}

// fill computes the histograms of a leaf.
func (b *booster) fill(l *growing) {
	l.hist = make([][]bin, b.facts)
	for _, r := range l.rows {
		l.g += b.grad[r]
		l.h += b.hess[r]
	}
	b.each(func(f int) {
		hist := make([]bin, len(b.edges[f]))
		bins := b.bins[f]
		for _, r := range l.rows {
			k := bins[r]
			hist[k].g += b.grad[r]
			hist[k].h += b.hess[r]
		}
		l.hist[f] = hist
	})
}

// each runs the step for every fact in two goroutines; facts are independent, so the order does not matter.
func (b *booster) each(step func(fact int)) {
	var wait sync.WaitGroup
	for half := range 2 {
		wait.Go(func() {
			for f := half; f < b.facts; f += 2 {
				step(f)
			}
		})
	}
	wait.Wait()
}

// bestSplit finds the split of a leaf with the largest gain.
func (b *booster) bestSplit(l *growing) {
	whole := l.g * l.g / (l.h + lambda)
	for f, hist := range l.hist {
		g, h := 0.0, 0.0
		for k := 0; k+1 < len(hist); k++ {
			g += hist[k].g
			h += hist[k].h
			if h < lightest {
				continue
			}
			og, oh := l.g-g, l.h-h
			if oh < lightest {
				break
			}
			if gain := g*g/(h+lambda) + og*og/(oh+lambda) - whole; gain > l.gain {
				l.gain, l.fact, l.at = gain, f, k
			}
		}
	}
}

// part splits a leaf. The histograms of the bigger part are those of the whole minus those of the smaller.
func (b *booster) part(l *growing) {
	l.left, l.right = &growing{}, &growing{}
	for _, r := range l.rows {
		if int(b.bins[l.fact][r]) <= l.at {
			l.left.rows = append(l.left.rows, r)
		} else {
			l.right.rows = append(l.right.rows, r)
		}
	}
	small, big := l.left, l.right
	if len(small.rows) > len(big.rows) {
		small, big = big, small
	}
	b.fill(small)
	big.g, big.h, big.hist = l.g-small.g, l.h-small.h, l.hist
	for f := range big.hist {
		for k := range big.hist[f] {
			big.hist[f][k].g -= small.hist[f][k].g
			big.hist[f][k].h -= small.hist[f][k].h
		}
	}
	l.hist, l.rows = nil, nil
	b.bestSplit(small)
	b.bestSplit(big)
}

package main

import (
	"math"
	"math/rand/v2"

	"hotline/model/quotes"
)

// instance is one run to learn from: the features of its candidates, and which of them are right.
type instance struct {
	article  int
	features [][]uint32
	right    []bool
}

// label turns an Example into an instance, or reports false when the gold says nothing that a candidate answers.
func label(e quotes.Example, t truth) (instance, bool) {
	in := instance{right: make([]bool, len(e.Candidates))}
	any := false
	mark := func(ok func(quotes.Answer) bool) {
		for i, c := range e.Candidates {
			if i > 0 && ok(c) {
				in.right[i], any = true, true
			}
		}
	}
	switch {
	case t.nobody:
		in.right[0], any = true, true
	case t.full != "":
		mark(func(c quotes.Answer) bool {
			return len(c.Names) > 0 && sameName(c.Names[0], t.full) || c.Mention.Overlaps(t.source)
		})
	default:
		mark(func(c quotes.Answer) bool { return c.Mention.Overlaps(t.source) })
	}
	for _, c := range e.Candidates {
		in.features = append(in.features, c.Features)
	}
	return in, any
}

// options of the training; the defaults were chosen by cross-validation.
type options struct {
	epochs int
	rate   float64
	l2     float64
	seed   uint64
}

// train fits a linear softmax ranker by AdaGrad (Duchi, Hazan and Singer, 2011) on the log-likelihood of the right
// candidates. The same instances and options give the same weights.
func train(data []instance, o options) map[uint32]float64 {
	w, g := map[uint32]float64{}, map[uint32]float64{}
	rnd := rand.New(rand.NewPCG(o.seed, 1))
	order := make([]int, len(data))
	for i := range order {
		order[i] = i
	}
	for range o.epochs {
		rnd.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			step(w, g, &data[i], o)
		}
	}
	return w
}

// step moves the weights along the gradient of one instance.
func step(w, g map[uint32]float64, in *instance, o options) {
	p := probabilities(w, in)
	right := 0.0
	for i := range p {
		if in.right[i] {
			right += p[i]
		}
	}
	delta := map[uint32]float64{}
	for i, features := range in.features {
		d := -p[i]
		if in.right[i] {
			d += p[i] / max(right, 1e-9)
		}
		if math.Abs(d) < 1e-4 {
			continue
		}
		for _, f := range features {
			delta[f] += d
		}
	}
	for f, d := range delta {
		d -= o.l2 * w[f]
		g[f] += d * d
		w[f] += o.rate * d / (1e-6 + math.Sqrt(g[f]))
	}
}

func probabilities(w map[uint32]float64, in *instance) []float64 {
	p := make([]float64, len(in.features))
	top := math.Inf(-1)
	for i, features := range in.features {
		for _, f := range features {
			p[i] += w[f]
		}
		top = max(top, p[i])
	}
	sum := 0.0
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p
}

// accuracy is the share of instances whose likeliest candidate is right, and, apart, of those that have a
// speaker.
func accuracy(w map[uint32]float64, data []instance) (all, spoken float64) {
	n, ok, ns, oks := 0, 0, 0, 0
	for i := range data {
		p := probabilities(w, &data[i])
		best := 0
		for k := range p {
			if p[k] > p[best] {
				best = k
			}
		}
		n++
		if data[i].right[best] {
			ok++
		}
		if !data[i].right[0] {
			ns++
			if data[i].right[best] {
				oks++
			}
		}
	}
	return float64(ok) / float64(max(n, 1)), float64(oks) / float64(max(ns, 1))
}

package main

import (
	"math"
	"math/rand/v2"
	"slices"
)

// instance is one choice to learn from: the features of its candidates, the facts for the second ranker, and which of the
// candidates are right.
type instance struct {
	article  int
	features [][]uint32
	facts    [][]float32
	prior    []float64 // if rules score the candidates first; then there are no features
	right    []bool
}

// options of the training; the defaults were chosen by cross-validation.
type options struct {
	epochs int
	rate   float64
	l2     float64
	seed   uint64
	trees  int
	leaves int
	bags   int
	fewest int
}

// linear is a linear softmax ranker during training: features are numbered, so that weights are in a slice.
type linear struct {
	id       map[uint32]int32
	features []uint32
	weight   []float64
	squares  []float64 // of the gradients so far
	delta    []float64
	touched  []int32
}

// train fits a linear softmax ranker by AdaGrad (Duchi, Hazan and Singer, 2011) on the log-likelihood of the right candidates. It
// does so once per bag, each time in another random order, and returns the mean of the weights, because the result depends on the
// order. It is deterministic.
func train(data []instance, o options) map[uint32]float64 {
	l := &linear{id: map[uint32]int32{}}
	l.meet(data, o.fewest)
	numbered := make([][][]int32, len(data))
	for i := range data {
		numbered[i] = l.number(data[i].features)
	}
	n := len(l.features)
	l.delta = make([]float64, n)
	total := make([]float64, n)
	for bag := range o.bags {
		l.weight, l.squares = make([]float64, n), make([]float64, n)
		l.pass(numbered, data, o, rand.New(rand.NewPCG(o.seed, uint64(bag+1))))
		for i, w := range l.weight {
			total[i] += w
		}
	}
	w := make(map[uint32]float64, n)
	for i, f := range l.features {
		w[f] = total[i] / float64(o.bags)
	}
	return w
}

// pass learns from all instances in random order, once per epoch.
func (l *linear) pass(numbered [][][]int32, data []instance, o options, rnd *rand.Rand) {
	order := make([]int, len(data))
	for i := range order {
		order[i] = i
	}
	for range o.epochs {
		rnd.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			l.step(numbered[i], data[i].right, o)
		}
	}
}

// meet numbers the features that occur in enough instances: rarer ones would only memorise those instances.
func (l *linear) meet(data []instance, fewest int) {
	type seen struct{ times, last int }
	met := map[uint32]seen{}
	for i := range data {
		for _, list := range data[i].features {
			for _, f := range list {
				m := met[f]
				if m.last == i+1 {
					continue
				}
				met[f] = seen{m.times + 1, i + 1}
				if m.times+1 == fewest {
					l.id[f], l.features = int32(len(l.features)), append(l.features, f)
				}
			}
		}
	}
}

// number replaces features by their numbers, and leaves out those without one.
func (l *linear) number(features [][]uint32) [][]int32 {
	out := make([][]int32, len(features))
	for i, list := range features {
		out[i] = make([]int32, 0, len(list))
		for _, f := range list {
			if id, ok := l.id[f]; ok {
				out[i] = append(out[i], id)
			}
		}
	}
	return out
}

// step moves the weights along the gradient of one instance.
func (l *linear) step(features [][]int32, right []bool, o options) {
	p := make([]float64, len(features))
	for i, list := range features {
		for _, f := range list {
			p[i] += l.weight[f]
		}
	}
	softmax(p)
	sum := 0.0
	for i := range p {
		if right[i] {
			sum += p[i]
		}
	}
	l.touched = l.touched[:0]
	for i, list := range features {
		d := -p[i]
		if right[i] {
			d += p[i] / max(sum, 1e-9)
		}
		if math.Abs(d) < 1e-4 {
			continue
		}
		for _, f := range list {
			if l.delta[f] == 0 {
				l.touched = append(l.touched, f)
			}
			l.delta[f] += d
		}
	}
	for _, f := range l.touched {
		d := l.delta[f] - o.l2*l.weight[f]
		if l.delta[f] == 0 {
			continue // a repeated feature, already handled
		}
		l.delta[f] = 0
		l.squares[f] += d * d
		l.weight[f] += o.rate * d / (1e-6 + math.Sqrt(l.squares[f]))
	}
}

// softmax turns scores into probabilities.
func softmax(p []float64) {
	top := math.Inf(-1)
	for _, x := range p {
		top = max(top, x)
	}
	sum := 0.0
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
}

// sums returns the sum of the weights of each candidate's features, or the scores by rules.
func sums(w map[uint32]float64, in *instance) []float64 {
	if in.prior != nil {
		return slices.Clone(in.prior)
	}
	p := make([]float64, len(in.features))
	for i, features := range in.features {
		for _, f := range features {
			p[i] += w[f]
		}
	}
	return p
}

package model

// Weights are the learned parameters of the rankers of quotations: a linear model over features, and for each ranker a forest
// that rescores the best candidates of the linear model. A missing feature has weight 0. The zero Weights are untrained.
type Weights struct {
	Version string             // when and on what they were trained, for people
	At      map[uint32]float32 // feature → weight
	Forests [NumRankers]Forest // by ranker; without trees, the linear model decides
}

// WeightSteps is the factor by which weights are stored and looked up as integers.
const WeightSteps = 1000

// Ranker is one of the choices that have a learned model.
type Ranker int

const (
	SpeakerRanker Ranker = iota // who said a run of quoted words
	BorderRanker                // where the statement begins and ends
	ReportRanker                // what a cue reports without quotation marks
	PronounRanker               // whom a pronoun means; its forest corrects the salience computed by rules
	NumRankers
)

// Forest is a sum of regression trees over numeric facts.
type Forest []Tree

// MostTrees is the maximum number of trees in a Forest, and MostLeaves the maximum number of leaves of a tree.
const (
	MostTrees  = 1 << 8
	MostLeaves = 16
)

// Tree is a regression tree with its nodes in preorder: the root first, the left child of a node directly after it.
type Tree []Node

// Node compares a fact with Value and goes left if it is at most Value. A Node with Right 0 is a leaf, and Value its result.
type Node struct {
	Fact  uint8 // index of the fact
	Right uint8 // index of the right child
	Value float32
}

// At evaluates the tree for the facts of one candidate.
func (t Tree) At(facts []float32) float32 {
	i := 0
	for t[i].Right != 0 {
		if facts[t[i].Fact] <= t[i].Value {
			i++
		} else {
			i = int(t[i].Right)
		}
	}
	return t[i].Value
}

// At returns the sum of all trees.
func (f Forest) At(facts []float32) float64 {
	var s float64
	for _, t := range f {
		s += float64(t.At(facts))
	}
	return s
}

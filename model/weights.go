package model

// Weights are what the rankers of quotations have learned: a linear model by feature, and for each ranker a forest
// that weighs the likeliest of what the linear model offers. A feature that is not there weighs nothing. The zero
// Weights are those of rankers that have learned nothing.
type Weights struct {
	Version string             // what they were trained on and when, as a person would say it
	At      map[uint32]float32 // feature → weight
	Forests [NumRankers]Forest // by ranker; one without trees leaves the choice to the linear model
}

// WeightSteps is how many steps of a weight, as it is stored and looked up, make one.
const WeightSteps = 1000

// Ranker is one of the choices that are learned.
type Ranker int

const (
	SpeakerRanker Ranker = iota // who said a run
	BorderRanker                // where its statement begins and ends
	ReportRanker                // what a cue reports without marks
	PronounRanker               // whom a pronoun means; its forest corrects the salience that rules give
	NumRankers
)

// Forest is a sum of regression trees over numbers.
type Forest []Tree

// MostTrees is how many trees a Forest has at most, and MostLeaves how many leaves one of them.
const (
	MostTrees  = 1 << 8
	MostLeaves = 16
)

// Tree is a regression tree, its nodes in preorder: the root first, the left branch of a node right behind it.
type Tree []Node

// Node asks whether a number is at most Value, and goes left when it is; a Node with Right 0 is a leaf, and Value what
// it gives.
type Node struct {
	Fact  uint8 // index of the number
	Right uint8 // index of the right branch
	Value float32
}

// At walks the tree down for the numbers of one candidate.
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

// At sums what the trees give.
func (f Forest) At(facts []float32) float64 {
	var s float64
	for _, t := range f {
		s += float64(t.At(facts))
	}
	return s
}

package model

// Weights are the learned weights of a linear model, by feature. A feature that is not there weighs nothing. The
// zero Weights are those of a model that has learned nothing.
type Weights struct {
	Version string             // what they were trained on and when, as a person would say it
	At      map[uint32]float32 // feature → weight
}

// Sum adds up the weights of the features. Cost: one lookup a feature.
func (w *Weights) Sum(features []uint32) float64 {
	var s float64
	for _, f := range features {
		s += float64(w.At[f])
	}
	return s
}

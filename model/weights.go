package model

// Weights are the learned weights of a linear model, by feature. A feature that is not there weighs nothing. The
// zero Weights are those of a model that has learned nothing.
type Weights struct {
	Version string             // what they were trained on and when, as a person would say it
	At      map[uint32]float32 // feature → weight
}

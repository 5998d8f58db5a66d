// Package telling says what a line does with its words: whether it reports what happened, asserts something, describes what is
// seen, or is clipped as headlines are.
package telling

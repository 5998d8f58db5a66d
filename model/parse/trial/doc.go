// Package trial is for the tests of the packages of model/parse: articles parsed with the lexicon or with a small one made by
// hand, and paragraphs of which to make them.
package trial

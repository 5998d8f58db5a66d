// Package heads finds the headline and what stands around it: labels, decks, highlights.
package heads

// Package lookup finds what the lexicon knows in a text: many strings in one pass, the rows of furniture that match a line,
// the holders of offices.
package lookup

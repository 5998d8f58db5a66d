// Package authors removes what is about the authors and the making of an article: bylines, notes on authors and series,
// sign-offs, notes of changes.
package authors

// Package model holds the words of hotline as plain values: Document, Article, Person, Quote, Query,
// Span, Day. It does no input or output and knows no terminal; the rooms below it turn one value into
// the next (parse, people, quotes, search) and corpus holds them all together.
package model

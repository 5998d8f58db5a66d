// Package model defines the basic types of hotline as plain values: Document, Article, Person, Quote, Query, Span, Day. It does
// no I/O and knows no terminal. Its subpackages turn one value into the next (parse, people, quotes, search), and corpus holds
// the results together.
package model

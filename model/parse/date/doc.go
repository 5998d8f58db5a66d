// Package date reads the dates that are written in a text, in English or Russian, and resolves them against the day on which the
// text was published.
//
// At reads the calendar date at one place of a text; Expressions finds all expressions of time in it, and Resolve says which days
// they mean. Any, InAddress, MonthInAddress and InPath read the dates that containers, addresses and file names contain. The
// package knows nothing of pages: what a date on a page stands for is decided in package facts.
//
// Offsets are in bytes. Nothing here allocates per word, and every function is linear in what it reads.
package date

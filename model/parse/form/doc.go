// Package form says what a line of text looks like: its words and letters, how it begins and ends, whether it is set like a
// headline, a name or a date, and where its sentences end. It knows texts only, not the page on which they stand.
package form

// Package facts finds what an article says about itself: its language, the dateline, the outlet and the wire, the day of
// publication and the dates named.
package facts

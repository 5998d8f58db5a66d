// Package parse turns a Document into an Article: it takes the furniture off, finds headline, dateline, outlet and
// dates, and cuts what is left into paragraphs and sentences. It only ever points into the text, never changes it.
package parse

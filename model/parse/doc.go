// Package parse turns a Document into an Article: it separates the furniture, finds headline, dateline, outlet and dates, and
// splits the rest into paragraphs and sentences. It only points into the text and never changes it.
package parse

// Package parse turns a Document into an Article: it separates the furniture, finds headline, dateline, outlet and dates, and
// splits the rest into paragraphs and sentences. It only points into the text and never changes it.
//
// Its table of stages names the rules in their order. The rules lie in packages of their own, by the lines about which they
// decide: facts, site, captions, repeats, authors, heads, links. They ask the page, a pieces.Page, and what they all know of
// texts is in form, telling, lookup and date.
package parse

package pieces

import (
	"iter"
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/parse/date"
	"hotline/model/parse/form"
	"hotline/model/parse/lookup"
)

// Role is what a piece of the text is used for.
type Role byte

const (
	Body      Role = iota // part of the article
	Headline              // headline or deck
	Furniture             // in the file but not part of the article
)

// Piece is a line of the text, or a part of one, without outer white space. The pieces of a page are disjoint, in text order, and
// cover everything except white space: whatever is decided about them, nothing is lost.
type Piece struct {
	model.Span
	Role     Role       // body until a rule decides otherwise
	Reason   string     // why it is furniture
	Tag      bool       // a tag line
	Blurb    bool       // repeats the body
	Note     bool       // part of the body about the article itself
	folded   string     // see Page.Folded
	foldedOf model.Span // position of the piece when it was folded
	signs    uint64     // see Page.MostlyAt
	signsOf  model.Span // position of the piece when they were found
}

// Page is one document while it is being parsed.
type Page struct {
	*lookup.Tables
	Today   model.Day      // nothing can have been published after it
	Doc     model.Document // as it was read
	Text    string         // its text
	Pieces  []Piece        // its lines, in text order
	Art     *model.Article // what is known of the article
	English bool           // its language is English or unknown
	Books   bool           // it advertises books within its text

	sought  *sought           // the bytes after the blanks of the text; nil until needed
	Counts  map[string]int    // number of occurrences of each line of the text; nil until needed
	places  map[string][]int  // offsets of the capitalised words of the text; nil until needed
	clipped []Piece           // pieces cut off that settle has yet to insert
	Outlets Clues             // names of outlet and wire met
	Bounds  model.When        // limits on the published day from clocks and "updated" lines
	Told    []Told            // published days stated by the source
	Named   []date.Expression // date expressions of headline and body, in text order
}

// NewPage cuts a document into pieces, all of them body, and begins its article.
func NewPage(doc model.Document, lexicon *lookup.Tables, today model.Day) *Page {
	return &Page{
		Tables: lexicon, Today: today, Doc: doc, Text: doc.Text, Pieces: lines(doc.Text),
		Art: &model.Article{ID: doc.ID, File: doc.File, URL: doc.URL, Text: doc.Text, Byline: strings.TrimSpace(doc.Byline)},
	}
}

// Of returns the text of piece i.
func (pg *Page) Of(i int) string { return pg.Pieces[i].In(pg.Text) }

// Folded returns the folded text of piece i. It is cached, as many rules need it.
func (pg *Page) Folded(i int) string {
	p := &pg.Pieces[i]
	if p.foldedOf != p.Span {
		p.folded, p.foldedOf = form.Fold(p.In(pg.Text)), p.Span
	}
	return p.folded
}

// EndBytes is how many bytes at the two ends of a line show whether it begins or ends like furniture.
const EndBytes = 80

// Begin returns the folded text of piece i, or only its beginning if it is long.
func (pg *Page) Begin(i int) string {
	if pg.Pieces[i].Len() <= form.ShortLine {
		return pg.Folded(i)
	}
	return form.Fold(pg.Of(i)[:EndBytes])
}

// End returns the folded text of piece i, or only its end if it is long.
func (pg *Page) End(i int) string {
	if pg.Pieces[i].Len() <= form.ShortLine {
		return pg.Folded(i)
	}
	return form.Fold(pg.Of(i)[pg.Pieces[i].Len()-EndBytes:])
}

// Drop marks piece i as furniture.
func (pg *Page) Drop(i int, reason string) {
	pg.Pieces[i].Role, pg.Pieces[i].Reason = Furniture, reason
}

// DropRepeat marks piece i as furniture that repeats the body.
func (pg *Page) DropRepeat(i int, reason string) {
	pg.Drop(i, reason)
	pg.Pieces[i].Blurb = true
}

// First returns the index of the first piece of the body, or -1.
func (pg *Page) First() int {
	for i := range pg.Pieces {
		if pg.Pieces[i].Role == Body {
			return i
		}
	}
	return -1
}

// Last returns the index of the last piece of the body, or -1.
func (pg *Page) Last() int { return pg.Before(len(pg.Pieces)) }

// Before returns the index of the last piece of the body before piece i, or -1.
func (pg *Page) Before(i int) int {
	for i--; i >= 0 && pg.Pieces[i].Role != Body; i-- {
	}
	return i
}

// Behind returns the index of the first piece of the body after piece i, or the number of pieces.
func (pg *Page) Behind(i int) int {
	for i++; i < len(pg.Pieces) && pg.Pieces[i].Role != Body; i++ {
	}
	return i
}

// Near yields the pieces of the body from piece i-before to piece i+behind, both included, but not piece i.
func (pg *Page) Near(i, before, behind int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for j := max(0, i-before); j <= min(len(pg.Pieces)-1, i+behind); j++ {
			if j != i && pg.Pieces[j].Role == Body && !yield(j) {
				return
			}
		}
	}
}

// Split cuts piece i in two at the byte offset at of the text and reports whether it did so: neither part may be empty. The parts
// have the role of the whole.
func (pg *Page) Split(i, at int) bool {
	p := pg.Pieces[i]
	left, right := form.Trim(pg.Text, model.Span{Start: p.Start, End: at}), form.Trim(pg.Text, model.Span{Start: at, End: p.End})
	if left.Empty() || right.Empty() {
		return false
	}
	second := p
	second.Span = right
	pg.Pieces[i].Span = left
	pg.Pieces = append(pg.Pieces, Piece{})
	copy(pg.Pieces[i+2:], pg.Pieces[i+1:])
	pg.Pieces[i+1] = second
	return true
}

// CutHead marks piece i as furniture up to the offset at and returns the index of the rest, or of the next piece if nothing is
// left.
func (pg *Page) CutHead(i, at int, reason string) int {
	pg.Split(i, at)
	pg.Drop(i, reason)
	return i + 1
}

// CutTail marks piece i as furniture from the offset at and reports whether something is left before it.
func (pg *Page) CutTail(i, at int, reason string) bool {
	if pg.Split(i, at) {
		pg.Drop(i+1, reason)
		return true
	}
	pg.Drop(i, reason)
	return false
}

// ClipHead marks the part of piece i up to the offset at as furniture, leaves the rest as piece i and reports whether there is
// any. It is for loops that may cut many pieces: each insertion moves all pieces behind it, so settle inserts all clipped parts
// at once.
func (pg *Page) ClipHead(i, at int, reason string) bool {
	p := &pg.Pieces[i]
	return pg.clip(i, model.Span{Start: p.Start, End: at}, model.Span{Start: at, End: p.End}, reason)
}

// ClipTail does the same for the part from the offset at on.
func (pg *Page) ClipTail(i, at int, reason string) bool {
	p := &pg.Pieces[i]
	return pg.clip(i, model.Span{Start: at, End: p.End}, model.Span{Start: p.Start, End: at}, reason)
}

// SetApart makes a part of the text, which no piece covers any longer, a piece of the body. It is for the same loops.
func (pg *Page) SetApart(part model.Span) { pg.clipped = append(pg.clipped, Piece{Span: part}) }

// clip marks one part of piece i as furniture and leaves the rest as piece i.
func (pg *Page) clip(i int, off, rest model.Span, reason string) bool {
	off, rest = form.Trim(pg.Text, off), form.Trim(pg.Text, rest)
	if off.Empty() || rest.Empty() {
		pg.Drop(i, reason)
		return false
	}
	pg.clipped = append(pg.clipped, Piece{Span: off, Role: Furniture, Reason: reason})
	pg.Pieces[i].Span = rest
	return true
}

// Settle inserts the clipped parts into the pieces.
func (pg *Page) Settle() {
	n, m := len(pg.Pieces)-1, len(pg.clipped)-1
	slices.SortFunc(pg.clipped, func(a, b Piece) int { return a.Start - b.Start })
	pg.Pieces = append(pg.Pieces, pg.clipped...)
	for to := len(pg.Pieces) - 1; m >= 0; to-- {
		if n >= 0 && pg.Pieces[n].Start > pg.clipped[m].Start {
			pg.Pieces[to] = pg.Pieces[n]
			n--
		} else {
			pg.Pieces[to] = pg.clipped[m]
			m--
		}
	}
	pg.clipped = pg.clipped[:0]
}

package parse

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/date"
)

// role is what a piece of the text is used for.
type role byte

const (
	body      role = iota // part of the article
	headline              // headline or deck
	furniture             // in the file but not part of the article
)

// piece is a line of the text, or a part of one, without outer white space. The pieces of a page are disjoint, in text order, and
// cover everything except white space: whatever is decided about them, nothing is lost.
type piece struct {
	model.Span
	role     role       // body until a rule decides otherwise
	reason   string     // why it is furniture
	tag      bool       // a tag line
	blurb    bool       // repeats the body
	note     bool       // part of the body about the article itself
	folded   string     // see page.folded
	foldedOf model.Span // position of the piece when it was folded
	signs    uint64     // see page.mostlyAt
	signsOf  model.Span // position of the piece when they were found
}

// page is one document while it is being parsed.
type page struct {
	*tables
	today   model.Day      // nothing can have been published after it
	doc     model.Document // as it was read
	text    string         // its text
	pieces  []piece        // its lines, in text order
	art     *model.Article // what is known of the article
	english bool           // its language is English or unknown
	books   bool           // it advertises books within its text

	sought  *sought           // the bytes after the blanks of the text; nil until needed
	counts  map[string]int    // number of occurrences of each line of the text; nil until needed
	places  map[string][]int  // offsets of the capitalised words of the text; nil until needed
	clipped []piece           // pieces cut off that settle has yet to insert
	outlets clues             // names of outlet and wire met
	bounds  model.When        // limits on the published day from clocks and "updated" lines
	told    []told            // published days stated by the source
	named   []date.Expression // date expressions of headline and body, in text order
}

// newPage cuts a document into pieces, all of them body, and begins its article.
func newPage(doc model.Document, lexicon *tables, today model.Day) *page {
	return &page{
		tables: lexicon, today: today, doc: doc, text: doc.Text, pieces: lines(doc.Text),
		art: &model.Article{ID: doc.ID, File: doc.File, URL: doc.URL, Text: doc.Text, Byline: strings.TrimSpace(doc.Byline)},
	}
}

// of returns the text of piece i.
func (pg *page) of(i int) string { return pg.pieces[i].In(pg.text) }

// folded returns the folded text of piece i. It is cached, as many rules need it.
func (pg *page) folded(i int) string {
	p := &pg.pieces[i]
	if p.foldedOf != p.Span {
		p.folded, p.foldedOf = fold(p.In(pg.text)), p.Span
	}
	return p.folded
}

// endBytes is how many bytes at the two ends of a line show whether it begins or ends like furniture.
const endBytes = 80

// begin returns the folded text of piece i, or only its beginning if it is long.
func (pg *page) begin(i int) string {
	if pg.pieces[i].Len() <= shortLine {
		return pg.folded(i)
	}
	return fold(pg.of(i)[:endBytes])
}

// end returns the folded text of piece i, or only its end if it is long.
func (pg *page) end(i int) string {
	if pg.pieces[i].Len() <= shortLine {
		return pg.folded(i)
	}
	return fold(pg.of(i)[pg.pieces[i].Len()-endBytes:])
}

// drop marks piece i as furniture.
func (pg *page) drop(i int, reason string) {
	pg.pieces[i].role, pg.pieces[i].reason = furniture, reason
}

// dropRepeat marks piece i as furniture that repeats the body.
func (pg *page) dropRepeat(i int, reason string) {
	pg.drop(i, reason)
	pg.pieces[i].blurb = true
}

// first returns the index of the first piece of the body, or -1.
func (pg *page) first() int {
	for i := range pg.pieces {
		if pg.pieces[i].role == body {
			return i
		}
	}
	return -1
}

// last returns the index of the last piece of the body, or -1.
func (pg *page) last() int { return pg.before(len(pg.pieces)) }

// before returns the index of the last piece of the body before piece i, or -1.
func (pg *page) before(i int) int {
	for i--; i >= 0 && pg.pieces[i].role != body; i-- {
	}
	return i
}

// behind returns the index of the first piece of the body after piece i, or the number of pieces.
func (pg *page) behind(i int) int {
	for i++; i < len(pg.pieces) && pg.pieces[i].role != body; i++ {
	}
	return i
}

// near yields the pieces of the body from piece i-before to piece i+behind, both included, but not piece i.
func (pg *page) near(i, before, behind int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for j := max(0, i-before); j <= min(len(pg.pieces)-1, i+behind); j++ {
			if j != i && pg.pieces[j].role == body && !yield(j) {
				return
			}
		}
	}
}

// split cuts piece i in two at the byte offset at of the text and reports whether it did so: neither part may be empty. The parts
// have the role of the whole.
func (pg *page) split(i, at int) bool {
	p := pg.pieces[i]
	left, right := trim(pg.text, model.Span{Start: p.Start, End: at}), trim(pg.text, model.Span{Start: at, End: p.End})
	if left.Empty() || right.Empty() {
		return false
	}
	second := p
	second.Span = right
	pg.pieces[i].Span = left
	pg.pieces = append(pg.pieces, piece{})
	copy(pg.pieces[i+2:], pg.pieces[i+1:])
	pg.pieces[i+1] = second
	return true
}

// cutHead marks piece i as furniture up to the offset at and returns the index of the rest, or of the next piece if nothing is
// left.
func (pg *page) cutHead(i, at int, reason string) int {
	pg.split(i, at)
	pg.drop(i, reason)
	return i + 1
}

// cutTail marks piece i as furniture from the offset at and reports whether something is left before it.
func (pg *page) cutTail(i, at int, reason string) bool {
	if pg.split(i, at) {
		pg.drop(i+1, reason)
		return true
	}
	pg.drop(i, reason)
	return false
}

// clipHead marks the part of piece i up to the offset at as furniture, leaves the rest as piece i and reports whether there is
// any. It is for loops that may cut many pieces: each insertion moves all pieces behind it, so settle inserts all clipped parts
// at once.
func (pg *page) clipHead(i, at int, reason string) bool {
	p := &pg.pieces[i]
	return pg.clip(i, model.Span{Start: p.Start, End: at}, model.Span{Start: at, End: p.End}, reason)
}

// clipTail does the same for the part from the offset at on.
func (pg *page) clipTail(i, at int, reason string) bool {
	p := &pg.pieces[i]
	return pg.clip(i, model.Span{Start: at, End: p.End}, model.Span{Start: p.Start, End: at}, reason)
}

// setApart makes a part of the text, which no piece covers any longer, a piece of the body. It is for the same loops.
func (pg *page) setApart(part model.Span) { pg.clipped = append(pg.clipped, piece{Span: part}) }

// clip marks one part of piece i as furniture and leaves the rest as piece i.
func (pg *page) clip(i int, off, rest model.Span, reason string) bool {
	off, rest = trim(pg.text, off), trim(pg.text, rest)
	if off.Empty() || rest.Empty() {
		pg.drop(i, reason)
		return false
	}
	pg.clipped = append(pg.clipped, piece{Span: off, role: furniture, reason: reason})
	pg.pieces[i].Span = rest
	return true
}

// settle inserts the clipped parts into the pieces.
func (pg *page) settle() {
	n, m := len(pg.pieces)-1, len(pg.clipped)-1
	slices.SortFunc(pg.clipped, func(a, b piece) int { return a.Start - b.Start })
	pg.pieces = append(pg.pieces, pg.clipped...)
	for to := len(pg.pieces) - 1; m >= 0; to-- {
		if n >= 0 && pg.pieces[n].Start > pg.clipped[m].Start {
			pg.pieces[to] = pg.pieces[n]
			n--
		} else {
			pg.pieces[to] = pg.clipped[m]
			m--
		}
	}
	pg.clipped = pg.clipped[:0]
}

// trim returns s without outer white space; the span is empty if there is nothing else.
func trim(text string, s model.Span) model.Span {
	for s.Start < s.End && !model.AlnumASCII(text[s.Start]) {
		r, w := utf8.DecodeRuneInString(text[s.Start:s.End])
		if !model.White(r) {
			break
		}
		s.Start += w
	}
	for s.Start < s.End && text[s.End-1] != '.' && !model.AlnumASCII(text[s.End-1]) {
		r, w := utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if !model.White(r) {
			break
		}
		s.End -= w
	}
	return s
}

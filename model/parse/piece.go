package parse

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// role is what a piece of the text is taken for.
type role byte

const (
	body role = iota
	headline
	furniture
)

// piece is a line of the text, or a part of one, without outer white space. The pieces of a page are disjoint, in
// text order, and cover everything that is not white space: whatever is decided about them, nothing is lost.
type piece struct {
	model.Span
	role     role
	reason   string     // why it is furniture
	tag      bool       // a tag line
	blurb    bool       // repeats the body
	folded   string     // see page.folded
	foldedOf model.Span // where the piece was then
}

// page is one document while it is being understood.
type page struct {
	*Parser
	doc     model.Document
	text    string
	pieces  []piece
	art     *model.Article
	english bool
	books   bool // it offers books within its text

	sought  *sought          // what stands behind the blanks of the text; nil until it is asked for
	counts  map[string]int   // how often each line stands in the text; nil until it is asked for
	places  map[string][]int // where the capitalised words of the text begin; nil until it is asked for
	clipped []piece          // what was cut off and is not yet among the pieces, see settle
	outlets clues
	bounds  model.When   // what clocks and "updated" lines allow for the published day
	told    []told       // published days as the source tells them
	named   []expression // date expressions of headline and body, in text order
}

// of returns the text of piece i.
func (pg *page) of(i int) string { return pg.pieces[i].In(pg.text) }

// folded is piece i folded. It is remembered: many rules ask for it.
func (pg *page) folded(i int) string {
	p := &pg.pieces[i]
	if p.foldedOf != p.Span {
		p.folded, p.foldedOf = fold(p.In(pg.text)), p.Span
	}
	return p.folded
}

// endBytes is how many bytes at the two ends of a line tell whether it begins or ends as furniture does.
const endBytes = 80

// begin is piece i folded, of a long one only its beginning.
func (pg *page) begin(i int) string {
	if pg.pieces[i].Len() <= shortLine {
		return pg.folded(i)
	}
	return fold(pg.of(i)[:endBytes])
}

// end is piece i folded, of a long one only its end.
func (pg *page) end(i int) string {
	if pg.pieces[i].Len() <= shortLine {
		return pg.folded(i)
	}
	return fold(pg.of(i)[pg.pieces[i].Len()-endBytes:])
}

// drop takes piece i for furniture.
func (pg *page) drop(i int, reason string) {
	pg.pieces[i].role, pg.pieces[i].reason = furniture, reason
}

// split cuts piece i in two at the byte offset at of the text and reports whether both parts hold something.
// The parts have the role of the whole.
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

// cutHead makes furniture of piece i up to the offset at and returns the index of the rest, or of the next piece
// when nothing is left.
func (pg *page) cutHead(i, at int, reason string) int {
	pg.split(i, at)
	pg.drop(i, reason)
	return i + 1
}

// cutTail makes furniture of piece i from the offset at and reports whether something stays before it.
func (pg *page) cutTail(i, at int, reason string) bool {
	if pg.split(i, at) {
		pg.drop(i+1, reason)
		return true
	}
	pg.drop(i, reason)
	return false
}

// clipHead makes furniture of piece i up to the offset at, leaves the rest as piece i and reports whether something is left. It is for loops
// that may cut many pieces: inserting one moves all behind it, so that what was clipped is put among them all at once, by settle.
func (pg *page) clipHead(i, at int, reason string) bool {
	p := &pg.pieces[i]
	return pg.clip(i, model.Span{Start: p.Start, End: at}, model.Span{Start: at, End: p.End}, reason)
}

// clipTail does the same from the offset at on.
func (pg *page) clipTail(i, at int, reason string) bool {
	p := &pg.pieces[i]
	return pg.clip(i, model.Span{Start: at, End: p.End}, model.Span{Start: p.Start, End: at}, reason)
}

// clip makes furniture of one part of piece i and leaves the rest as piece i.
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

// settle puts among the pieces what was clipped.
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

// white reports whether r is nothing to read: white space, or a mark of no width that scrapers leave.
func white(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u2060'
}

// trim returns s without outer white space; an empty span when there is nothing else.
func trim(text string, s model.Span) model.Span {
	for s.Start < s.End && !alnumASCII[text[s.Start]] {
		r, w := utf8.DecodeRuneInString(text[s.Start:s.End])
		if !white(r) {
			break
		}
		s.Start += w
	}
	for s.Start < s.End && text[s.End-1] != '.' && !alnumASCII[text[s.End-1]] {
		r, w := utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if !white(r) {
			break
		}
		s.End -= w
	}
	return s
}

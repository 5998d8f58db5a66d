package parse

import "strings"

// Thresholds with which the article is found on a page that was saved whole.
const (
	frontLines    = 40  // lines of a page of nothing but headlines
	frontShare    = 8   // one in so many of its lines is a sentence, at most
	frontSmall    = 4   // at most so many of its lines continue in the next; otherwise they are sentences cut at a column
	pageLines     = 20  // lines of menus, buttons and links on such a page, at least
	sentenceWords = 6   // words of a line that is a sentence
	proseLine     = 60  // bytes of a line that is prose if it closes a sentence or begins with a small letter
	proseLong     = 180 // bytes of a line that is prose however it ends
	proseGap      = 8   // lines of a list, or of furniture, that separate two blocks
	proseFar      = 20  // lines after the largest block, some of them buttons, after which no other block belongs to the article
	proseEnd      = 3   // such buttons
	blockPart     = 6   // a block smaller than this fraction of the largest is not part of the article
	listMax       = 140 // bytes of an item of a list of other stories
	listRun       = 3   // consecutive lines within the article that close no sentence and form a list of other stories
)

// pageReasons are the kinds of furniture that occur in large numbers only on a page that was saved whole.
var pageReasons = map[string]bool{"navigation": true, "link": true, "widget": true, "section": true, "share": true, "login": true, "related": true, "other story": true}

// inArticle are the kinds of furniture that occur between the paragraphs of an article and do not separate blocks.
var inArticle = map[string]bool{"advertisement": true, "caption": true, "photo credit": true, "box of links": true}

// ofPicture are the kinds of furniture that are part of a picture.
var ofPicture = map[string]bool{"caption": true, "photo credit": true}

// block is a run of prose: pieces [first, last], bytes of prose.
type block struct{ first, last, bytes int }

// dense keeps, on a page that was saved whole, the blocks of dense prose; everything before, between and after them belongs to
// the page.
func (pg *page) dense() {
	lines, bodies, closed := 0, 0, 0
	for i := range pg.pieces {
		switch p := pg.pieces[i]; {
		case p.role == furniture && pageReasons[p.reason]:
			lines++
		case p.role == body:
			bodies++
			if line := pg.of(i); p.Len() > headlineMax || stops(line) && words(line) >= sentenceWords {
				closed++
			}
		}
	}
	if bodies >= frontLines && closed*frontShare <= bodies && !pg.article() {
		pg.dropAll(0, len(pg.pieces), "front page")
		return
	}
	if lines < pageLines {
		return
	}
	blocks := pg.blocks()
	largest := 0
	for _, b := range blocks {
		largest = max(largest, b.bytes)
	}
	next, found := 0, false // first piece that is not yet decided; the largest block has been passed
	for _, b := range blocks {
		if b.bytes*blockPart < largest || found && pg.ended(next, b.first) {
			continue
		}
		found = found || b.bytes == largest
		pg.deckAmong(next, b.first)
		pg.dropAll(next, pg.openedBy(b.first, next), "navigation")
		pg.lists(b)
		next = b.last + 1
	}
	if largest > 0 {
		pg.dropAll(next, len(pg.pieces), "navigation")
		pg.splinters()
	}
	if pg.art.Dateline.Len() == 0 {
		pg.dateline() // it was too far down to be found before
	}
}

// article reports whether a page is an article although most of its lines close no sentence: there are two consecutive
// paragraphs, or sentences continue in the next line.
func (pg *page) article() bool {
	run, wrapped := 0, 0
	for i := range pg.pieces {
		if pg.pieces[i].role != body {
			continue
		}
		line := pg.of(i)
		if wrapped += strings.Count(line, "\n"); small(line) {
			wrapped++
		}
		if run++; len(line) < proseLine || !stops(line) {
			run = 0
		}
		if run > 1 || wrapped > frontSmall {
			return true
		}
	}
	return false
}

const openLines = 3 // lines into which links on a page may cut the sentence after a dateline

// openedBy returns the index of the piece with which the block that seemed to begin at piece first really begins: one just above
// it with a dateline that names its agency.
func (pg *page) openedBy(first, least int) int {
	for i := first - 1; i >= max(least, first-openLines) && pg.pieces[i].role == body; i-- {
		if d := pg.readDateline(pg.pieces[i].Span); d.end > 0 && len(d.names) > 0 {
			return i
		}
	}
	return first
}

// below are the kinds of furniture that occur below an article.
var below = map[string]bool{"share": true, "comments": true, "newsletter": true}

// ended reports whether the pieces [from, to) are furniture from below an article.
func (pg *page) ended(from, to int) bool {
	n := 0
	for i := from; i < to; i++ {
		if pg.pieces[i].role == furniture && below[pg.pieces[i].reason] {
			n++
		}
	}
	return to-from > proseFar && n >= proseEnd
}

// stops reports whether a line ends in a full stop, ignoring closing marks: headlines may ask or break off, but do not end in
// one.
func stops(line string) bool { return strings.HasSuffix(strings.TrimRight(line, closers), ".") }

// blocks returns the runs of prose of the page, each with the short closed lines directly beside it.
func (pg *page) blocks() []block {
	var list []block
	gap := 0
	for i := range pg.pieces {
		p := pg.pieces[i]
		switch n := len(list) - 1; {
		case !pg.prose(i):
			if p.role == furniture && !inArticle[p.reason] || p.role == body && opens(pg.of(i)) {
				gap++
			}
			continue
		case n >= 0 && gap <= proseGap:
			list[n].last, list[n].bytes = i, list[n].bytes+p.Len()
		default:
			list = append(list, block{i, i, p.Len()})
		}
		gap = 0
	}
	for k := range list {
		b := &list[k]
		for b.first > 0 && pg.sentence(b.first-1) {
			b.first--
		}
		for b.last+1 < len(pg.pieces) && pg.sentence(b.last+1) {
			b.last++
		}
	}
	return list
}

// prose reports whether piece i is a line typical of an article that is not about the page itself.
func (pg *page) prose(i int) bool {
	p := pg.pieces[i]
	if p.role != body || p.Len() < proseLine {
		return false
	}
	line := pg.of(i)
	if words(line) < 8 || p.Len() < proseLong && !closes(line) && !strings.HasSuffix(line, ":") && opens(line) && !mended(line) {
		return false
	}
	for _, talk := range pageTalk {
		if p.Len() < 2*shortLine && strings.Contains(line, talk) {
			return false
		}
	}
	return !strings.HasSuffix(line, "…") // a truncated headline
}

// pageTalk are words with which a page addresses its reader about itself.
var pageTalk = []string{"cookie", "Cookie", "visitor", "your email", "our website", "the website", "this website", "password", "subscri", "Subscri",
	"your browser", "newsletter", "editorial policy", "your account", "user behaviour", "embedded video", "Web site", "YouTube video", "copyright law", "not be reproduced", "hyperlink"}

// sentence reports whether piece i is a line of the body that closes a sentence, or an unfinished item of a list.
func (pg *page) sentence(i int) bool {
	if pg.pieces[i].role != body {
		return false
	}
	line := pg.of(i)
	return words(line) >= 3 && (closes(line) || mended(line) || len(line) >= listMax || strings.HasSuffix(line, ":") || strings.HasSuffix(line, ";") || strings.HasSuffix(line, ","))
}

// lists removes, within a block, runs of lines that close no sentence. A sentence cut into lines at its links is recognised by a
// line that begins with a small letter.
func (pg *page) lists(b block) {
	for i := b.first; i <= b.last; i++ {
		j, bodies, broken := i, 0, i > b.first && pg.pieces[i-1].role == body && !closes(pg.of(i-1))
		for j <= b.last && pg.listed(j) {
			if pg.pieces[j].role == body {
				bodies++
				broken = broken || !opens(pg.of(j))
			}
			j++
		}
		if j < len(pg.pieces) && pg.pieces[j].role == body && !opens(pg.of(j)) {
			broken = true
		}
		if bodies >= listRun && !broken {
			pg.dropAll(i, j, "related")
		}
		i = max(i, j)
	}
}

// listed reports whether piece i may be, or be among, the items of a list of other stories.
func (pg *page) listed(i int) bool {
	p := pg.pieces[i]
	if p.role != body {
		return p.role == furniture
	}
	line := pg.of(i)
	return !pg.sentence(i) && !closes(line) && !quoting(line) && !strings.HasPrefix(line, "* ") && !strings.HasPrefix(line, "- ")
}

// dropAll marks what is left of the body in pieces [from, to) as furniture.
func (pg *page) dropAll(from, to int, reason string) {
	for i := from; i < to; i++ {
		if pg.pieces[i].role == body {
			pg.drop(i, reason)
		}
	}
}

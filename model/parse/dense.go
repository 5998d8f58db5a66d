package parse

import "strings"

// Bounds by which the article is found on a page that was saved whole.
const (
	frontLines    = 40  // lines of a page of nothing but headlines
	frontShare    = 8   // of so many of its lines at most one is a sentence
	frontSmall    = 4   // of its lines at most so many go on in the next, or they are sentences cut at a column
	pageLines     = 20  // lines of menus, buttons and links that such a page has at least
	sentenceWords = 6   // words of a line that is a sentence
	proseLine     = 60  // bytes of a line that is prose when it closes, or goes on in a small letter
	proseLong     = 180 // bytes of a line that is prose however it ends
	proseGap      = 8   // lines of a list, or of furniture, that part two blocks
	proseFar      = 20  // lines behind the largest block, some of which are buttons that stand below an article, after which no other is of it
	proseEnd      = 3   // such buttons
	blockPart     = 6   // a block that holds less than one such part of the largest is not the article
	listMax       = 140 // bytes of an item of a list of other stories
	listRun       = 3   // lines on end within the article that close no sentence and are a list of other stories
)

// pageReasons are the kinds of furniture that only a page saved whole has in number.
var pageReasons = map[string]bool{"navigation": true, "link": true, "widget": true, "section": true, "share": true, "login": true, "related": true, "other story": true}

// inArticle are the kinds of furniture that stand between the paragraphs of an article, and part no blocks.
var inArticle = map[string]bool{"advertisement": true, "caption": true, "photo credit": true, "box of links": true}

// block is a run of prose: pieces [first, last], bytes of prose.
type block struct{ first, last, bytes int }

// dense keeps, of a page that was saved whole, the blocks where prose stands close together; what stands before, between and
// after them belongs to the page.
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
	next, found := 0, false // first piece that is not yet decided; the largest block is behind
	for _, b := range blocks {
		if b.bytes*blockPart < largest || found && pg.ended(next, b.first) {
			continue
		}
		found = found || b.bytes == largest
		pg.dropAll(next, pg.openedBy(b.first, next), "navigation")
		pg.lists(b)
		next = b.last + 1
	}
	if largest > 0 {
		pg.dropAll(next, len(pg.pieces), "navigation")
		pg.splinters()
	}
	if pg.art.Dateline.Len() == 0 {
		pg.dateline() // it stood too far down to be looked for
	}
}

// article reports whether a page, most of whose lines close no sentence, is an article all the same: two paragraphs stand on end, or sentences
// go on in the next line.
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

const openLines = 3 // lines into which a page cuts the sentence behind a dateline, where it sets links

// openedBy is the piece with which the block begins of which piece first is known: the one right above it that has a dateline with its agency.
func (pg *page) openedBy(first, least int) int {
	for i := first - 1; i >= max(least, first-openLines) && pg.pieces[i].role == body; i-- {
		if d := pg.readDateline(pg.pieces[i].Span); d.end > 0 && len(d.names) > 0 {
			return i
		}
	}
	return first
}

// below are the kinds of furniture that stand below an article.
var below = map[string]bool{"share": true, "comments": true, "newsletter": true}

// ended reports whether the pieces [from, to) are what stands below an article.
func (pg *page) ended(from, to int) bool {
	n := 0
	for i := from; i < to; i++ {
		if pg.pieces[i].role == furniture && below[pg.pieces[i].reason] {
			n++
		}
	}
	return to-from > proseFar && n >= proseEnd
}

// stops reports whether a line ends in a full stop, closing marks aside: headlines ask, and break off, and do not stop.
func stops(line string) bool { return strings.HasSuffix(strings.TrimRight(line, closers), ".") }

// blocks are the runs of prose of the page, each with the short closed lines that stand right beside it.
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

// prose reports whether piece i is a line as the article has them, and does not speak of the page it stands on.
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
	return !strings.HasSuffix(line, "…") // a headline cut short
}

// pageTalk are words with which a page speaks of itself to its reader.
var pageTalk = []string{"cookie", "Cookie", "visitor", "your email", "our website", "the website", "this website", "password", "subscri", "Subscri",
	"your browser", "newsletter", "editorial policy", "your account", "user behaviour", "embedded video", "Web site", "YouTube video", "copyright law", "not be reproduced", "hyperlink"}

// sentence reports whether piece i is a line of the body that closes, or an item of a list that goes on.
func (pg *page) sentence(i int) bool {
	if pg.pieces[i].role != body {
		return false
	}
	line := pg.of(i)
	return words(line) >= 3 && (closes(line) || mended(line) || len(line) >= listMax || strings.HasSuffix(line, ":") || strings.HasSuffix(line, ";") || strings.HasSuffix(line, ","))
}

// lists takes off, within a block, runs of lines that close no sentence; a sentence cut into lines where it held a link is
// known by the small letter with which one of them begins.
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

// listed reports whether piece i may be an item of a list of other stories, or stands among such.
func (pg *page) listed(i int) bool {
	p := pg.pieces[i]
	if p.role != body {
		return p.role == furniture
	}
	line := pg.of(i)
	return !pg.sentence(i) && !closes(line) && !quoting(line) && !strings.HasPrefix(line, "* ") && !strings.HasPrefix(line, "- ")
}

// dropAll takes what is left of the body in pieces [from, to) for furniture.
func (pg *page) dropAll(from, to int, reason string) {
	for i := from; i < to; i++ {
		if pg.pieces[i].role == body {
			pg.drop(i, reason)
		}
	}
}

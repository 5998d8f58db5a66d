package links

import (
	"strings"

	"hotline/model/parse/facts"
	"hotline/model/parse/form"
	"hotline/model/parse/heads"
	"hotline/model/parse/pieces"
)

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

// block is a run of prose: pieces [first, last], bytes of prose.
type block struct{ first, last, bytes int }

// Dense keeps, on a page that was saved whole, the blocks of dense prose; everything before, between and after them belongs to
// the page.
func Dense(pg *pieces.Page) {
	lines, bodies, closed := 0, 0, 0
	for i := range pg.Pieces {
		switch p := pg.Pieces[i]; {
		case p.Role == pieces.Furniture && pieces.PageReasons[p.Reason]:
			lines++
		case p.Role == pieces.Body:
			bodies++
			if line := pg.Of(i); p.Len() > form.HeadlineMax || form.Stops(line) && form.Words(line) >= sentenceWords {
				closed++
			}
		}
	}
	if bodies >= frontLines && closed*frontShare <= bodies && !article(pg) {
		pg.DropAll(0, len(pg.Pieces), "front page")
		return
	}
	if lines < pageLines {
		return
	}
	blocks := blocks(pg)
	largest := 0
	for _, b := range blocks {
		largest = max(largest, b.bytes)
	}
	next, found := 0, false // first piece that is not yet decided; the largest block has been passed
	for _, b := range blocks {
		if b.bytes*blockPart < largest || found && ended(pg, next, b.first) {
			continue
		}
		found = found || b.bytes == largest
		heads.DeckAmong(pg, next, b.first)
		pg.DropAll(next, openedBy(pg, b.first, next), "navigation")
		lists(pg, b)
		next = b.last + 1
	}
	if largest > 0 {
		pg.DropAll(next, len(pg.Pieces), "navigation")
		splinters(pg)
	}
	if pg.Art.Dateline.Len() == 0 {
		facts.Dateline(pg) // it was too far down to be found before
	}
}

// article reports whether a page is an article although most of its lines close no sentence: there are two consecutive
// paragraphs, or sentences continue in the next line.
func article(pg *pieces.Page) bool {
	run, wrapped := 0, 0
	for i := range pg.Pieces {
		if pg.Pieces[i].Role != pieces.Body {
			continue
		}
		line := pg.Of(i)
		if wrapped += strings.Count(line, "\n"); form.Small(line) {
			wrapped++
		}
		if run++; len(line) < proseLine || !form.Stops(line) {
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
func openedBy(pg *pieces.Page, first, least int) int {
	for i := first - 1; i >= max(least, first-openLines) && pg.Pieces[i].Role == pieces.Body; i-- {
		if d := facts.ReadDateline(pg, pg.Pieces[i].Span); d.End > 0 && len(d.Names) > 0 {
			return i
		}
	}
	return first
}

// below are the kinds of furniture that occur below an article.
var below = map[string]bool{"share": true, "comments": true, "newsletter": true}

// ended reports whether the pieces [from, to) are furniture from below an article.
func ended(pg *pieces.Page, from, to int) bool {
	n := 0
	for i := from; i < to; i++ {
		if pg.Pieces[i].Role == pieces.Furniture && below[pg.Pieces[i].Reason] {
			n++
		}
	}
	return to-from > proseFar && n >= proseEnd
}

// blocks returns the runs of prose of the page, each with the short closed lines directly beside it.
func blocks(pg *pieces.Page) []block {
	var list []block
	gap := 0
	for i := range pg.Pieces {
		p := pg.Pieces[i]
		switch n := len(list) - 1; {
		case !prose(pg, i):
			if p.Role == pieces.Furniture && !pieces.InArticle[p.Reason] || p.Role == pieces.Body && form.Opens(pg.Of(i)) {
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
		for b.first > 0 && sentence(pg, b.first-1) {
			b.first--
		}
		for b.last+1 < len(pg.Pieces) && sentence(pg, b.last+1) {
			b.last++
		}
	}
	return list
}

// prose reports whether piece i is a line typical of an article that is not about the page itself.
func prose(pg *pieces.Page, i int) bool {
	p := pg.Pieces[i]
	if p.Role != pieces.Body || p.Len() < proseLine {
		return false
	}
	line := pg.Of(i)
	if form.Words(line) < 8 || p.Len() < proseLong && !form.Closes(line) && !strings.HasSuffix(line, ":") && form.Opens(line) && !mended(line) {
		return false
	}
	for _, talk := range pageTalk {
		if p.Len() < 2*form.ShortLine && strings.Contains(line, talk) {
			return false
		}
	}
	return !strings.HasSuffix(line, "…") // a truncated headline
}

// pageTalk are words with which a page addresses its reader about itself.
var pageTalk = []string{"cookie", "Cookie", "visitor", "your email", "our website", "the website", "this website", "password", "subscri", "Subscri",
	"your browser", "newsletter", "editorial policy", "your account", "user behaviour", "embedded video", "Web site", "YouTube video", "copyright law", "not be reproduced", "hyperlink"}

// sentence reports whether piece i is a line of the body that closes a sentence, or an unfinished item of a list.
func sentence(pg *pieces.Page, i int) bool {
	if pg.Pieces[i].Role != pieces.Body {
		return false
	}
	line := pg.Of(i)
	return form.Words(line) >= 3 && (form.Closes(line) || mended(line) || len(line) >= listMax || strings.HasSuffix(line, ":") || strings.HasSuffix(line, ";") || strings.HasSuffix(line, ","))
}

// lists removes, within a block, runs of lines that close no sentence. A sentence cut into lines at its links is recognised by a
// line that begins with a small letter.
func lists(pg *pieces.Page, b block) {
	for i := b.first; i <= b.last; i++ {
		j, bodies, broken := i, 0, i > b.first && pg.Pieces[i-1].Role == pieces.Body && !form.Closes(pg.Of(i-1))
		for j <= b.last && listed(pg, j) {
			if pg.Pieces[j].Role == pieces.Body {
				bodies++
				broken = broken || !form.Opens(pg.Of(j))
			}
			j++
		}
		if j < len(pg.Pieces) && pg.Pieces[j].Role == pieces.Body && !form.Opens(pg.Of(j)) {
			broken = true
		}
		if bodies >= listRun && !broken {
			pg.DropAll(i, j, "related")
		}
		i = max(i, j)
	}
}

// listed reports whether piece i may be, or be among, the items of a list of other stories.
func listed(pg *pieces.Page, i int) bool {
	p := pg.Pieces[i]
	if p.Role != pieces.Body {
		return p.Role == pieces.Furniture
	}
	line := pg.Of(i)
	return !sentence(pg, i) && !form.Closes(line) && !form.Quoting(line) && !strings.HasPrefix(line, "* ") && !strings.HasPrefix(line, "- ")
}

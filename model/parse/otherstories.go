package parse

import "strings"

const (
	blockLeast = 2   // consecutive lines about newsletters, sharing or logging in under which an article has ended
	blockTail  = 2   // lines of other stories below them
	blockLine  = 140 // bytes of such a line; one that is cut off may be longer
)

// blocking are the reasons of lines with which a page ends its article.
var blocking = map[string]bool{"newsletter": true, "privacy": true, "login": true, "share": true, "link": true, "appeal": true}

// belowBlock removes the last lines of a page if they close no sentence, or are cut off with dots, and stand under a block of
// lines about newsletters, sharing or logging in: other stories.
func (pg *page) belowBlock() {
	var tail []int
	i := len(pg.pieces) - 1
	for ; i >= 0; i-- {
		p, line := pg.pieces[i], pg.of(i)
		if p.role == furniture && (len(tail) == 0 || !blocking[p.reason]) {
			continue
		}
		cut := strings.HasSuffix(line, "...") || strings.HasSuffix(line, "…")
		if p.role != body || !cut && (closes(line) || len(line) > blockLine) || strings.ContainsAny(line, "@#") || strings.HasSuffix(line, ":") || words(line) < spreadWords {
			break
		}
		tail = append(tail, i)
	}
	n := 0
	for ; i >= 0 && pg.pieces[i].role == furniture && n < blockLeast; i-- {
		if !blocking[pg.pieces[i].reason] {
			return
		}
		n++
	}
	if n == blockLeast && len(tail) >= blockTail && pg.firstProse() < i {
		pg.dropEach(tail, "other story")
	}
}

const (
	pickLines   = 8   // headlines under a line that announces picks of the editors
	bulletLines = 3   // headlines with a bullet between two paragraphs
	bulletProse = 100 // bytes of the paragraph above them
)

// picks removes a line that announces the stories which the editors picked, "Here are our top story picks on the fair:", and their
// headlines. The last line of such a list, directly above prose, heads the next part of a page that has headings.
func (pg *page) picks() {
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		p, line := pg.pieces[i], pg.of(i)
		if p.role != body || p.Len() > trailMax || !strings.HasSuffix(line, ":") || !strings.HasPrefix(line, "Here are our ") || !strings.Contains(line, " picks") {
			continue
		}
		j, list := i+1, []int{i}
		for ; j < len(pg.pieces) && len(list) <= pickLines && (pg.pieces[j].role == furniture || pg.otherHeadline(j) || strings.HasSuffix(pg.of(j), "?") && pg.pieces[j].Len() <= trailMax); j++ {
			if pg.pieces[j].role == body {
				list = append(list, j)
			}
		}
		if last := list[len(list)-1]; last == j-1 && len(list) > 2 && j < len(pg.pieces) {
			list = list[:len(list)-1]
		}
		pg.dropEach(list, "related")
	}
}

// bulleted removes, between two paragraphs, a few headlines with a bullet that nothing announces, if the article has no other
// lines with one.
func (pg *page) bulleted() {
	first, last, n := 0, 0, 0
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		if pg.pieces[i].role != body || !strings.HasPrefix(pg.of(i), "* ") {
			continue
		}
		if n++; n == 1 {
			first = i
		}
		if line := pg.of(i); n > bulletLines || i-first != n-1 || closes(line) && !strings.HasSuffix(line, "?") || words(line) <= linkedWords || quoting(line) || !letterFirst(line[2:]) {
			return
		}
		last = i
	}
	if n == 0 || last+1 >= len(pg.pieces) || pg.pieces[first-1].role != body || pg.pieces[last+1].role != body {
		return
	}
	if above, below := pg.of(first-1), pg.of(last+1); len(above) >= bulletProse && closes(above) && opens(below) && closes(below) {
		pg.dropAll(first, last+1, "other story")
	}
}

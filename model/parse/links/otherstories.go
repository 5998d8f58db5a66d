package links

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	blockLeast = 2   // consecutive lines about newsletters, sharing or logging in under which an article has ended
	blockTail  = 2   // lines of other stories below them
	blockLine  = 140 // bytes of such a line; one that is cut off may be longer
)

// blocking are the reasons of lines with which a page ends its article.
var blocking = map[string]bool{"newsletter": true, "privacy": true, "login": true, "share": true, "link": true, "appeal": true}

// BelowBlock removes the last lines of a page if they close no sentence, or are cut off with dots, and stand under a block of
// lines about newsletters, sharing or logging in: other stories.
func BelowBlock(pg *pieces.Page) {
	var tail []int
	i := len(pg.Pieces) - 1
	for ; i >= 0; i-- {
		p, line := pg.Pieces[i], pg.Of(i)
		if p.Role == pieces.Furniture && (len(tail) == 0 || !blocking[p.Reason]) {
			continue
		}
		cut := strings.HasSuffix(line, "...") || strings.HasSuffix(line, "…")
		if p.Role != pieces.Body || !cut && (form.Closes(line) || len(line) > blockLine) || strings.ContainsAny(line, "@#") || strings.HasSuffix(line, ":") || form.Words(line) < form.SpreadWords {
			break
		}
		tail = append(tail, i)
	}
	n := 0
	for ; i >= 0 && pg.Pieces[i].Role == pieces.Furniture && n < blockLeast; i-- {
		if !blocking[pg.Pieces[i].Reason] {
			return
		}
		n++
	}
	if n == blockLeast && len(tail) >= blockTail && pg.FirstProse() < i {
		pg.DropEach(tail, "other story")
	}
}

const (
	pickLines   = 8   // headlines under a line that announces picks of the editors
	bulletLines = 3   // headlines with a bullet between two paragraphs
	bulletProse = 100 // bytes of the paragraph above them
)

// Picks removes a line that announces the stories which the editors picked, "Here are our top story picks on the fair:", and their
// headlines. The last line of such a list, directly above prose, heads the next part of a page that has headings.
func Picks(pg *pieces.Page) {
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		p, line := pg.Pieces[i], pg.Of(i)
		if p.Role != pieces.Body || p.Len() > trailMax || !strings.HasSuffix(line, ":") || !strings.HasPrefix(line, "Here are our ") || !strings.Contains(line, " picks") {
			continue
		}
		j, list := i+1, []int{i}
		for ; j < len(pg.Pieces) && len(list) <= pickLines && (pg.Pieces[j].Role == pieces.Furniture || otherHeadline(pg, j) || strings.HasSuffix(pg.Of(j), "?") && pg.Pieces[j].Len() <= trailMax); j++ {
			if pg.Pieces[j].Role == pieces.Body {
				list = append(list, j)
			}
		}
		if last := list[len(list)-1]; last == j-1 && len(list) > 2 && j < len(pg.Pieces) {
			list = list[:len(list)-1]
		}
		pg.DropEach(list, "related")
	}
}

// Bulleted removes, between two paragraphs, a few headlines with a bullet that nothing announces, if the article has no other
// lines with one.
func Bulleted(pg *pieces.Page) {
	first, last, n := 0, 0, 0
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		if pg.Pieces[i].Role != pieces.Body || !strings.HasPrefix(pg.Of(i), "* ") {
			continue
		}
		if n++; n == 1 {
			first = i
		}
		if line := pg.Of(i); n > bulletLines || i-first != n-1 || form.Closes(line) && !strings.HasSuffix(line, "?") || form.Words(line) <= form.LinkedWords || form.Quoting(line) || !form.LetterFirst(line[2:]) {
			return
		}
		last = i
	}
	if n == 0 || last+1 >= len(pg.Pieces) || pg.Pieces[first-1].Role != pieces.Body || pg.Pieces[last+1].Role != pieces.Body {
		return
	}
	if above, below := pg.Of(first-1), pg.Of(last+1); len(above) >= bulletProse && form.Closes(above) && form.Opens(below) && form.Closes(below) {
		pg.DropAll(first, last+1, "other story")
	}
}

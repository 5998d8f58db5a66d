package parse

import "strings"

const (
	copyMin   = 45 // bytes of a caption that repeats a sentence of the article
	copyWords = 8  // its words
	copyPage  = 2  // such captions that show that other lines that occur twice are captions and text, too
	copyTwice = 60 // bytes of such a line
)

// openCopies removes captions that are a sentence of the article without its full stop: a page repeats under a picture what the
// article says of it. If there are several, the first of two lines that are the same is a caption as well.
func (pg *page) openCopies() {
	open := map[string]int{}
	first := pg.firstProse()
	for i := first + 1; i < len(pg.pieces); i++ {
		p := pg.pieces[i]
		if p.role != body || p.Len() < copyMin || p.Len() > 2*shortLine {
			continue
		}
		if line := pg.of(i); strings.IndexAny(line, "'\"") != 0 && !strings.HasPrefix(line, "‘") && !strings.HasPrefix(line, "“") && !closes(strings.TrimRight(line, "'’")) && (plainEnd(line) || strings.HasSuffix(line, "'")) && words(line) >= copyWords && !pg.listedHere(i) && !strings.Contains(line, "\n") {
			open[letters(line)] = i
		}
	}
	if len(open) == 0 {
		return
	}
	copies := 0
	for j := first; j < len(pg.pieces); j++ {
		if pg.pieces[j].role != body || pg.pieces[j].Len() < copyMin {
			continue
		}
		for _, s := range sentences(pg.text, pg.pieces[j].Span) {
			if s.Len() < copyMin || s.Len() > 2*shortLine+1 || !closes(s.In(pg.text)) {
				continue
			}
			if i, ok := open[letters(s.In(pg.text))]; ok && i != j && pg.pieces[i].role == body {
				pg.dropRepeat(i, "caption")
				copies++
			}
		}
	}
	if copies < copyPage {
		return
	}
	seen := map[string]int{}
	for j := first + 1; j < len(pg.pieces); j++ {
		if line := pg.of(j); pg.pieces[j].role == body && len(line) >= copyTwice && closes(line) {
			if i, ok := seen[line]; ok {
				pg.dropRepeat(i, "caption")
			}
			seen[line] = j
		}
	}
}

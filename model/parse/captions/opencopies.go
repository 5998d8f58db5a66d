package captions

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	copyMin   = 45 // bytes of a caption that repeats a sentence of the article
	copyWords = 8  // its words
	copyPage  = 2  // such captions that show that other lines that occur twice are captions and text, too
	copyTwice = 60 // bytes of such a line
)

// OpenCopies removes captions that are a sentence of the article without its full stop: a page repeats under a picture what the
// article says of it. If there are several, the first of two lines that are the same is a caption as well.
func OpenCopies(pg *pieces.Page) {
	open := map[string]int{}
	first := pg.FirstProse()
	for i := first + 1; i < len(pg.Pieces); i++ {
		p := pg.Pieces[i]
		if p.Role != pieces.Body || p.Len() < copyMin || p.Len() > 2*form.ShortLine {
			continue
		}
		if line := pg.Of(i); strings.IndexAny(line, "'\"") != 0 && !strings.HasPrefix(line, "‘") && !strings.HasPrefix(line, "“") && !form.Closes(strings.TrimRight(line, "'’")) && (form.PlainEnd(line) || strings.HasSuffix(line, "'")) && form.Words(line) >= copyWords && !pg.ListedHere(i) && !strings.Contains(line, "\n") {
			open[form.Letters(line)] = i
		}
	}
	if len(open) == 0 {
		return
	}
	copies := 0
	for j := first; j < len(pg.Pieces); j++ {
		if pg.Pieces[j].Role != pieces.Body || pg.Pieces[j].Len() < copyMin {
			continue
		}
		for _, s := range form.Sentences(pg.Text, pg.Pieces[j].Span) {
			if s.Len() < copyMin || s.Len() > 2*form.ShortLine+1 || !form.Closes(s.In(pg.Text)) {
				continue
			}
			if i, ok := open[form.Letters(s.In(pg.Text))]; ok && i != j && pg.Pieces[i].Role == pieces.Body {
				pg.DropRepeat(i, "caption")
				copies++
			}
		}
	}
	if copies < copyPage {
		return
	}
	seen := map[string]int{}
	for j := first + 1; j < len(pg.Pieces); j++ {
		if line := pg.Of(j); pg.Pieces[j].Role == pieces.Body && len(line) >= copyTwice && form.Closes(line) {
			if i, ok := seen[line]; ok {
				pg.DropRepeat(i, "caption")
			}
			seen[line] = j
		}
	}
}

package facts

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	innerMax   = 320 // bytes of a line that are searched for a dateline not at its beginning
	innerWords = 3   // words that precede it
)

// InnerDateline returns where a dateline begins within piece i, or 0: in a dump, the text above may be glued to it, another
// headline or a note and a byline. It requires a place in capitals, an agency in brackets that the lexicon knows, and a dash; and
// the text before it must not close a sentence, so that it contains nothing of the article.
func InnerDateline(pg *pieces.Page, i int) int {
	p := pg.Pieces[i]
	head := pg.Text[p.Start:min(p.End, p.Start+innerMax)]
	for at := 0; ; {
		n := strings.IndexByte(head[at:], '(')
		if n < 0 {
			return 0
		}
		open := at + n
		at = open + 1
		start := placeStart(head, open)
		if start <= 0 {
			continue
		}
		before := strings.TrimRight(head[:start], " ")
		d := ReadDateline(pg, model.Span{Start: p.Start + start, End: p.End})
		known := d.End > 0 && len(d.Names) > 0 && pg.Lex.Outlets[form.Fold(d.Names[0])] != nil
		unclosed := form.Words(before) >= innerWords && !form.Closes(before) && (!form.Quoting(before) || form.Balanced(before))
		if known && unclosed && len(form.Sentences(head, model.Span{End: start})) <= 1 {
			return p.Start + start
		}
	}
}

// placeStart returns where the words in capitals before the bracket at open begin, or -1.
func placeStart(head string, open int) int {
	start := -1
	for end := open; end > 0; {
		word := strings.TrimRight(head[:end], " ")
		at := strings.LastIndexByte(word, ' ') + 1
		w := strings.Trim(word[at:], ",.")
		if len(w) < 2 || w != strings.ToUpper(w) || w == strings.ToLower(w) {
			break
		}
		start, end = at, at
	}
	return start
}

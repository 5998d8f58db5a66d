package parse

import (
	"strings"

	"hotline/model"
)

const (
	innerMax   = 320 // bytes of a line that are searched for a dateline not at its beginning
	innerWords = 3   // words that precede it
)

// innerDateline returns where a dateline begins within piece i, or 0: in a dump, the text above may be glued to it, another
// headline or a note and a byline. It requires a place in capitals, an agency in brackets that the lexicon knows, and a dash; and
// the text before it must not close a sentence, so that it contains nothing of the article.
func (pg *page) innerDateline(i int) int {
	p := pg.pieces[i]
	head := pg.text[p.Start:min(p.End, p.Start+innerMax)]
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
		d := pg.readDateline(model.Span{Start: p.Start + start, End: p.End})
		known := d.end > 0 && len(d.names) > 0 && pg.lex.Outlets[fold(d.names[0])] != nil
		unclosed := words(before) >= innerWords && !closes(before) && (!quoting(before) || balanced(before))
		if known && unclosed && len(sentences(head, model.Span{End: start})) <= 1 {
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

// balanced reports whether every opening quotation mark in s has a closing one.
func balanced(s string) bool {
	return strings.Count(s, "\"")%2 == 0 && strings.Count(s, "“") == strings.Count(s, "”")
}

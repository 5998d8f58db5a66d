package main

import (
	"strings"
	"unicode"

	"hotline/model"
	"hotline/model/quotes"
)

// borders makes the instances from which the rankers learn where statements begin and end.
func borders(lex model.Lexicon, articles []understood) (data []instance) {
	finder := quotes.New(&lex)
	for i, a := range articles {
		seen := finder.Borders(a.article, a.cast)
		for _, t := range a.truths {
			if t.nobody || t.whole.Empty() {
				continue
			}
			for _, b := range seen {
				if !same(b.Run, t.run) {
					continue
				}
				if in, ok := labelBorder(a.article.Text, b, t.whole); ok {
					in.article = i
					data = append(data, in)
				}
			}
		}
	}
	return data
}

// same reports whether two spans share at least 80 % of the bytes of the longer.
func same(a, b model.Span) bool {
	lap := min(a.End, b.End) - max(a.Start, b.Start)
	return 10*lap >= 8*max(a.Len(), b.Len())
}

// labelBorder marks the cut at which the statement of the gold begins or ends; it returns false if there is no cut there.
func labelBorder(text string, b quotes.Border, whole model.Span) (instance, bool) {
	in := instance{right: make([]bool, len(b.Cuts)), facts: b.Facts}
	any := false
	for i, at := range b.At {
		in.features = append(in.features, b.Cuts[i])
		ok := false
		if b.Left {
			ok = wordless(text, at, whole.Start)
		} else {
			ok = wordless(text, at, whole.End)
		}
		in.right[i] = ok
		any = any || ok
	}
	return in, any
}

// wordless reports whether there is no letter or digit between two offsets.
func wordless(text string, a, b int) bool {
	if a > b {
		a, b = b, a
	}
	return strings.IndexFunc(text[a:b], func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0
}

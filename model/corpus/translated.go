package corpus

import (
	"strings"

	"hotline/model/search"
)

// translation lists phrases by which a newsroom says that it heard or read someone in another language.
var translation = []string{
	" through a translator ", " through an interpreter ", " through his translator ", " through her translator ", " through his interpreter ",
	" through her interpreter ", " via a translator ", " via an interpreter ", " translated ", " translation ", " said in russian ", " speaking in russian ",
	" spoke in russian ", " speaking russian ", " in russian language ", " wrote in russian ", " said in ukrainian ", " speaking in ukrainian ", " said in english ",
	" speaking in english ",
}

// Translated reports whether the paragraph of the quote says that its words were spoken in another language than they are printed
// in, or through an interpreter. Many newsrooms do not say so. Cost: that of folding one paragraph.
func (c *Corpus) Translated(quote int) bool {
	q := c.Quote(quote)
	a := c.Article(q.Article)
	for i := range a.Body {
		if !a.Body[i].Overlaps(q.Span) {
			continue
		}
		folded := string(search.Fold(a.Text[a.Body[i].Start:q.Start])) + string(search.Fold(a.Text[q.End:max(a.Body[i].End, q.End)]))
		for _, w := range translation {
			if strings.Contains(folded, w) {
				return !strings.HasSuffix(w, "english ") || a.Language != "" && a.Language != "en"
			}
		}
	}
	return false
}

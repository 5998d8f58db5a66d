package parse

import (
	"hotline/model"
	"hotline/model/parse/form"
)

// longestParagraph is the length in bytes beyond which a paragraph is cut between two sentences. Articles on one line are common
// and shorter; longer texts are not real paragraphs, and later stages would compare each of their words with all others.
const longestParagraph = 16 << 10

// appendParagraphs appends a paragraph, cut if it is too long.
func appendParagraphs(body []model.Paragraph, p model.Paragraph) []model.Paragraph {
	for p.Len() > longestParagraph && len(p.Sentences) > 1 {
		n := 1
		for n < len(p.Sentences)-1 && p.Sentences[n].End-p.Start <= longestParagraph {
			n++
		}
		first := model.Paragraph{Span: model.Span{Start: p.Start, End: p.Sentences[n-1].End}, Sentences: p.Sentences[:n:n]}
		h := 0
		for h < len(p.Holes) && p.Holes[h].End <= first.End {
			h++
		}
		first.Holes = p.Holes[:h:h]
		body = append(body, first)
		p.Start, p.Sentences, p.Holes = p.Sentences[n].Start, p.Sentences[n:], p.Holes[h:]
	}
	return append(body, p)
}

// Sentences cuts the span into sentences without outer white space, in order and disjoint. Cost: linear in the span.
func Sentences(text string, in model.Span) []model.Span { return form.Sentences(text, in) }

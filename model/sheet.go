package model

import (
	"sort"
	"unicode"
	"unicode/utf8"
)

// Sheet is an article cut into tokens, once for all its readers. It is not safe for concurrent use.
type Sheet struct {
	*Article
	desk   *desk
	tokens []Token // of the body
	ends   []int   // by paragraph: where its tokens end
}

// Lay prepares a sheet for an article; Leave must be called at the end. Cost: linear in the text.
func Lay(a *Article) *Sheet {
	d := desks.Get().(*desk)
	d.tidy()
	return d.lay(0, a)
}

// LayAll prepares sheets for several articles at once, so that one reader may read all of them before the next does. The sheets
// share a desk: only one goroutine may use them. LeaveAll must be called at the end.
func LayAll(articles []*Article) []*Sheet {
	if len(articles) == 0 {
		return nil
	}
	d := desks.Get().(*desk)
	d.tidy()
	for i, a := range articles {
		d.lay(i, a)
	}
	return d.sheets[:len(articles):len(articles)]
}

// lay prepares sheet i of the desk for an article.
func (d *desk) lay(i int, a *Article) *Sheet {
	if i == len(d.sheets) {
		d.sheets = append(d.sheets, new(Sheet))
	}
	s := d.sheets[i]
	s.Article, s.desk, s.tokens, s.ends = a, d, s.tokens[:0], s.ends[:0]
	for _, p := range a.Body {
		s.tokens = s.Cut(s.tokens, p)
		s.ends = append(s.ends, len(s.tokens))
	}
	return s
}

// Leave releases the sheet for the next article. Neither the sheet nor anything obtained from it may be used any more.
func (s *Sheet) Leave() {
	s.Article = nil
	desks.Put(s.desk)
}

// LeaveAll releases all sheets of one LayAll.
func LeaveAll(sheets []*Sheet) {
	if len(sheets) == 0 {
		return
	}
	for _, s := range sheets {
		s.Article = nil
	}
	desks.Put(sheets[0].desk)
}

// Cut appends the numbered tokens of a part of the article to buf.
func (s *Sheet) Cut(buf []Token, p Paragraph) []Token {
	n := len(buf)
	buf = p.Tokens(buf, s.Text)
	for i := n; i < len(buf); i++ {
		buf[i].Number = s.desk.words.OfPart(s.Text, buf[i].Span)
	}
	return buf
}

// Paragraph returns the tokens of paragraph i of the body.
func (s *Sheet) Paragraph(i int) []Token {
	from := 0
	if i > 0 {
		from = s.ends[i-1]
	}
	return s.tokens[from:s.ends[i]:s.ends[i]]
}

// Sentence returns the tokens of a sentence of paragraph i. It shares the paragraph's tokens if cutting the sentence alone would
// give the same ones.
func (s *Sheet) Sentence(i int, sentence Span) []Token {
	p := &s.Body[i]
	alone := Paragraph{Span: sentence}
	torn := false
	for _, h := range p.Holes {
		if sentence.Contains(h) {
			alone.Holes = append(alone.Holes, h)
		} else if sentence.Overlaps(h) {
			torn = true
		}
	}
	toks := s.Paragraph(i)
	from := sort.Search(len(toks), func(k int) bool { return toks[k].Start >= sentence.Start })
	to := from + sort.Search(len(toks)-from, func(k int) bool { return toks[from+k].Start >= sentence.End })
	whole := (from == 0 || toks[from-1].End <= sentence.Start) && (from == to || toks[from].Kind != Suffix && toks[to-1].End <= sentence.End)
	if torn || !whole || !s.stops(p, sentence.End) {
		return s.Cut(nil, alone)
	}
	return toks[from:to:to]
}

// stops reports whether no word can go on at the byte offset: the paragraph ends there, or white space or a hole follows.
func (s *Sheet) stops(p *Paragraph, at int) bool {
	for _, h := range p.Holes {
		if h.Start == at {
			return true
		}
	}
	if at >= p.End {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s.Text[at:p.End])
	return unicode.IsSpace(r)
}

package quotes

import "hotline/model"

// inherit gives the quotations of headlines and blurbs the speaker of the statement in the body that has the same words: a
// headline excerpts the body.
func (p *page) inherit(quotes []model.Quote) {
	var body *wordings
	for i := range quotes {
		q := &quotes[i]
		if !p.outsideBody(q.Span) {
			if p.crosshead(q.Span) {
				if body == nil {
					body = p.quoted(quotes)
				}
				for src := range body.having(wordsOf(q.In(p.a.Text))) {
					if src > i {
						p.copyFrom(q, &quotes[src])
						break
					}
				}
			}
			continue
		}
		words := wordsOf(q.In(p.a.Text))
		if body == nil {
			body = p.quoted(quotes)
		}
		if src, ok := body.first(words); ok {
			p.copyFrom(q, &quotes[src])
			continue
		}
		if src, ok := p.statementWith(words); ok {
			p.copyFrom(q, &src)
		}
	}
}

// crosshead reports whether the words in marks are alone in their paragraph like a heading within the article, which excerpts the
// paragraphs below it: they are few and end no sentence.
func (p *page) crosshead(s model.Span) bool {
	if s.Len() > longestCrosshead {
		return false
	}
	ui := p.unitAt(s.Start)
	if ui < 0 {
		return false
	}
	u := &p.units[ui]
	return len(u.runs) == 1 && u.span.Len() <= s.Len()+6 && !p.endsClause(u.runs[0])
}

// longestCrosshead is the greatest length of the words of such a heading, in bytes.
const longestCrosshead = 60

func (p *page) outsideBody(s model.Span) bool {
	i := p.a.BodyAt(s.Start)
	return i < 0 || !p.a.Body[i].Contains(s)
}

// quoted indexes the words of the attributed quotations of the body; their numbers are indexes into quotes.
func (p *page) quoted(quotes []model.Quote) *wordings {
	w := newWordings()
	for i := range quotes {
		if q := &quotes[i]; q.SpeakerText != "" && !p.outsideBody(q.Span) {
			w.add(i, wordsOf(q.In(p.a.Text)))
		}
	}
	return w
}

// reportedBy is a cue whose complement is a statement.
type reportedBy struct{ unit, cue int }

// stated indexes the statements that the cues of the body report; their numbers are indexes into p.reports. It is built only
// once.
func (p *page) stated() *wordings {
	if p.statements != nil {
		return p.statements
	}
	p.statements = newWordings()
	for ui := range p.a.Body {
		u := &p.units[ui]
		for ci := range u.cues {
			if s := p.complement(u, &u.cues[ci]); !s.Empty() {
				p.statements.add(len(p.reports), wordsOf(s.In(p.a.Text)))
				p.reports = append(p.reports, reportedBy{ui, ci})
			}
		}
	}
	return p.statements
}

// statementWith finds the reported statement in the body that contains the words as a sequence, and returns a quotation by its
// speaker.
func (p *page) statementWith(words []string) (model.Quote, bool) {
	for i := range p.stated().having(words) {
		at := p.reports[i]
		c := &p.units[at.unit].cues[at.cue]
		q := model.Quote{}
		l := link{relation: leftCue, score: 6, unit: at.unit, phrase: c.subject, cue: at.cue, from: -1}
		p.attach(&q, l)
		q.Said = p.said(l, c.reported)
		if q.SpeakerText != "" {
			return q, true
		}
	}
	return model.Quote{}, false
}

func (p *page) copyFrom(q *model.Quote, src *model.Quote) {
	q.Speakers, q.SpeakerText, q.Side = src.Speakers, src.SpeakerText, src.Side
	q.Mention, q.Cue, q.How, q.Said, q.Via = src.Mention, src.Cue, src.How, src.Said, src.Via
	q.Sure = min(src.Sure, model.Medium)
	if src.Turn > 0 {
		q.Turn = src.Turn
	}
	q.Why = "same words as in the body; " + src.Why
}

package quotes

import (
	"strings"

	"hotline/model"
)

// inherit gives the quotations of headlines and blurbs the speaker of the statement in the body that has the
// same words: a headline excerpts, it does not report anew.
func (p *page) inherit(quotes []model.Quote) {
	for i := range quotes {
		q := &quotes[i]
		if !p.outsideBody(q.Span) {
			continue
		}
		words := wordsOf(q.In(p.a.Text))
		if len(words) == 0 {
			continue
		}
		if src := p.sameWords(quotes, words); src != nil {
			p.copyFrom(q, src)
			continue
		}
		if src, ok := p.statementWith(words); ok {
			p.copyFrom(q, &src)
		}
	}
}

func (p *page) outsideBody(s model.Span) bool {
	for _, para := range p.a.Body {
		if para.Contains(s) {
			return false
		}
	}
	return true
}

func (p *page) sameWords(quotes []model.Quote, words []string) *model.Quote {
	for i := range quotes {
		o := &quotes[i]
		if !p.outsideBody(o.Span) && len(o.SpeakerText) > 0 && subsequence(wordsOf(o.In(p.a.Text)), words) {
			return o
		}
	}
	return nil
}

// statementWith finds the reported statement of the body that has the words side by side, and makes a quotation
// of its speaker.
func (p *page) statementWith(words []string) (model.Quote, bool) {
	for ui := range p.units {
		u := &p.units[ui]
		if u.zone != bodyZone {
			continue
		}
		for ci := range u.cues {
			c := &u.cues[ci]
			s := p.complement(u, c)
			if s.Empty() || !subsequence(wordsOf(s.In(p.a.Text)), words) {
				continue
			}
			q := model.Quote{}
			l := link{relation: leftCue, score: 6, unit: ui, phrase: c.subject, cue: ci, from: -1}
			p.attach(&q, l)
			q.Said = p.said(l, s)
			if q.SpeakerText != "" {
				return q, true
			}
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

// wordsOf cuts a text into folded words without marks.
func wordsOf(s string) []string {
	return strings.FieldsFunc(fold(s), func(r rune) bool { return !ofWord(r) })
}

// holdsWord reports whether wordsOf finds any.
func holdsWord(s string) bool { return strings.ContainsFunc(s, ofWord) }

func ofWord(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '\'' || r > 0x7f && r != '“' && r != '”' && r != '–' && r != '—' && r != '…'
}

// subsequence reports whether want stands in have, word for word side by side.
func subsequence(have, want []string) bool {
	for i := 0; i+len(want) <= len(have); i++ {
		j := 0
		for j < len(want) && have[i+j] == want[j] {
			j++
		}
		if j == len(want) {
			return true
		}
	}
	return false
}

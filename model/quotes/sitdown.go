package quotes

import (
	"slices"

	"hotline/model"
)

// Many an article is about one interview: its beginning names the medium, and it holds for most of what the speaker says in it, whoever
// speaks between.

const (
	leadSitdown     = 5 // in which the medium of such an article is named
	fewestSitdown   = 3 // quotations that name the medium or go on from one that does
	farthestSitdown = 8 // paragraphs from one quotation of the interview to the next
)

// sitdown is the interview of one speaker with which an article begins.
type sitdown struct {
	via    []string
	said   model.When
	number int  // of quotations
	other  bool // the speaker spoke to another medium, too
	first  int  // paragraph
}

// carrySitdown gives the quotations of a speaker without a medium that of the interview which the article is about. The quotations are in
// text order.
func (p *page) carrySitdown(quotes []model.Quote) {
	of := p.sitdowns(quotes)
	if of == nil {
		return
	}
	last := map[int]int{} // paragraph of the last quotation of the interview, by figure
	for i := range quotes {
		q := &quotes[i]
		if len(q.Speakers) != 1 {
			continue
		}
		f, ui := q.Speakers[0], p.unitAt(q.Start)
		s := of[f]
		if s == nil || ui < s.first {
			continue
		}
		if slices.Equal(q.Via, s.via) {
			last[f] = ui
			continue
		}
		at, begun := last[f]
		if len(q.Via) > 0 || !begun || ui-at > farthestSitdown || q.Sure == model.Low || p.inList(q.Span) || !p.mayBeThere(q, s) {
			continue
		}
		q.Via, last[f] = s.via, ui
	}
}

// sitdowns returns the interviews that the article is about, by figure, or nil.
func (p *page) sitdowns(quotes []model.Quote) map[int]*sitdown {
	var of map[int]*sitdown
	for i := range quotes {
		q := &quotes[i]
		if len(q.Speakers) != 1 || len(q.Via) == 0 || onPlatforms(q.Via) || p.somebody(q.Via[0]) {
			continue
		}
		f, ui := q.Speakers[0], p.unitAt(q.Start)
		s := of[f]
		switch {
		case s == nil && p.bodyBefore(ui) < leadSitdown:
			if of == nil {
				of = map[int]*sitdown{}
			}
			of[f] = &sitdown{via: q.Via, said: q.Said, number: 1, first: ui}
		case s == nil:
		case slices.Equal(s.via, q.Via):
			s.number++
		default:
			s.other = true
		}
	}
	for f, s := range of {
		if s.other || s.number < fewestSitdown {
			delete(of, f)
		}
	}
	return of
}

// bodyBefore returns the number of paragraphs of the body before the given one.
func (p *page) bodyBefore(ui int) int {
	n := 0
	for i := 0; i < ui && n < leadSitdown; i++ {
		n += int(flag(p.units[i].zone == bodyZone))
	}
	return n
}

// mayBeThere reports whether nothing says that the quotation is of another occasion than the interview.
func (p *page) mayBeThere(q *model.Quote, s *sitdown) bool {
	c, ui := p.cueAt(q)
	if c == nil || !c.states() || c.inf || ui < s.first || c.ing && !goingOn.has(c.lemma) && c.lemma != "say" {
		return false
	}
	if q.Said.Known() && !(s.said.Known() && q.Said.From == s.said.From && q.Said.To == s.said.To) {
		return false
	}
	return !p.apart(q, s.said) && !p.elsewhere(q) && !p.oftenSaid(q) && !p.ownOccasion(q)
}

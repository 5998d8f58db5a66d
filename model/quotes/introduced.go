package quotes

import (
	"strings"

	"hotline/model"
)

// A news story says first what was said by whom in kind ("a retired general said"), and names the speaker in the paragraphs behind it.
const (
	leadParagraphs  = 2 // of the body, in which somebody may stand who is named later
	namedParagraphs = 5 // behind it, in which he is named
	fitsTitle       = 1.5
)

// introducedLater finds whom the lead of a story means by an indefinite description, or one that a country or body owns, that speaks: the only person who is named first in the
// paragraphs behind it, holds such an office and speaks where he is named; nil when there are none or two. Behind the lead he is named in the
// same paragraph.
func (p *page) introducedLater(u *unit, ph *phrase, d description) []int {
	article := u.toks[ph.from].low
	owned := u.ownedByBody(ph) && kin[ph.head] == 0
	if owned && d.side == "" {
		owner := &u.phrases[u.phraseIndex(ph.from)-1].body // "Chile's | president" is none of Russia
		if d.side = owner.side; d.side == "" && owner.kind == placeForm {
			d.side = model.Other
		}
	}
	if u.zone != bodyZone || !ph.speaks || len(d.words) < 2 && !owned || article != "a" && article != "an" && !owned {
		return nil
	}
	at := ph.span(u)
	lead := 0
	for lead < len(p.a.Body) && p.a.Body[lead].End < at.End {
		lead++
	}
	in := model.Span{Start: at.End, End: u.span.End} // in its own paragraph a story names at once whom it means
	if lead < leadParagraphs {
		in.End = p.a.Body[min(lead+namedParagraphs, len(p.a.Body)-1)].End
	}
	found := -1
	for _, m := range p.namesFrom(in.Start) {
		if m.Start >= in.End {
			break
		}
		if m.End > in.End || len(m.Figures) != 1 {
			continue
		}
		f := m.Figures[0]
		if f == found || p.namedIn(f, model.Span{Start: p.a.Body[0].Start, End: at.End}) || p.fits(f, d) < fitsTitle || !p.saysWhere(&m) || owned && p.ownedName(&m) {
			continue
		}
		if found >= 0 {
			return nil
		}
		found = f
	}
	if found < 0 {
		return nil
	}
	return []int{found}
}

// ownedName reports whether a possessive stands before a mention, so that it is of another country or body: "Peru's | Transport Minister Oleg Karpin".
func (p *page) ownedName(m *model.Mention) bool {
	before := p.a.Text[:m.Start]
	return strings.HasSuffix(before, "'s ") || strings.HasSuffix(before, "’s ")
}

// saysWhere reports whether a mention is the subject of a verb of speaking.
func (p *page) saysWhere(m *model.Mention) bool {
	i := p.a.BodyAt(m.Start)
	if i < 0 {
		return false
	}
	u := &p.units[i]
	for k := range u.cues {
		if c := &u.cues[k]; c.class != "think" && u.phrases[c.subject].span(u).Overlaps(m.Name) {
			return true
		}
	}
	return false
}

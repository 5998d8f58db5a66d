package quotes

import (
	"strings"

	"hotline/model"
)

// A news story often begins with a speaker whom it only describes ("a retired general said"), and names him a few paragraphs
// later.
const (
	leadParagraphs  = 2 // paragraphs of the body in which a speaker may be introduced without a name
	namedParagraphs = 5 // paragraphs after these in which the name may follow
	fitsTitle       = 1.5
)

// introducedLater resolves an indefinite description of a speaker in the lead of a story, or one owned by a country or body: it
// returns the only person first named in the following paragraphs who holds such an office and speaks there, or nil if there is
// none or more than one. Outside the lead, the name must follow in the same paragraph.
func (p *page) introducedLater(u *unit, ph *phrase, d description) []int {
	article := u.toks[ph.from].low
	owned := u.ownedByBody(ph) && kin[ph.head] == 0
	if owned && d.side == "" {
		owner := &u.phrases[u.phraseIndex(ph.from)-1].body // "Chile's | president" is no Russian
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
	in := model.Span{Start: at.End, End: u.span.End} // within the same paragraph, a story names such a person at once
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

// ownedName reports whether a possessive precedes a mention, so that it belongs to another country or body: "Peru's | Transport
// Minister Oleg Karpin".
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

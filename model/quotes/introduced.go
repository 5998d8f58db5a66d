package quotes

import "hotline/model"

// A news story says first what was said by whom in kind ("a retired general said"), and names the speaker in the paragraphs behind it.
const (
	leadParagraphs  = 2 // of the body, in which somebody may stand who is named later
	namedParagraphs = 5 // behind it, in which he is named
	fitsTitle       = 1.5
)

// introducedLater finds whom the lead of a story means by an indefinite description that speaks: the only person who is named first in the
// paragraphs behind it, holds such an office and speaks where he is named; nil when there are none or two. Behind the lead he is named in the
// same paragraph.
func (p *page) introducedLater(u *unit, ph *phrase, d description) []int {
	if article := u.toks[ph.from].low; u.zone != bodyZone || !ph.speaks || len(d.words) < 2 || article != "a" && article != "an" {
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
		if f == found || p.namedIn(f, model.Span{Start: p.a.Body[0].Start, End: at.End}) || p.fits(f, d) < fitsTitle || !p.saysWhere(&m) {
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

// saysWhere reports whether a mention is the subject of a verb of speaking.
func (p *page) saysWhere(m *model.Mention) bool {
	for i := range p.units {
		u := &p.units[i]
		if u.zone != bodyZone || u.span.End <= m.Start {
			continue
		}
		if u.span.Start > m.Start {
			return false
		}
		for k := range u.cues {
			if c := &u.cues[k]; c.class != "think" && u.phrases[c.subject].span(u).Overlaps(m.Name) {
				return true
			}
		}
	}
	return false
}

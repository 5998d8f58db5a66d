package quotes

import (
	"slices"
	"strings"

	"hotline/model"
)

// announcing are words that name the content of a list of quotations.
var announcing = wordSet(`quote quotes quotations lines words said says saying remarks statements claims lies falsehoods untruths exaggerations tweets tweeted comments insults gaffes
told quotable things quips boasts promises predictions answers`)

// announced reports whether the headline, or the line before the first item, says that it is a list of somebody's words.
func (p *page) announced(first int) bool {
	for _, w := range strings.Fields(p.a.Title) {
		if announcing.has(strings.ToLower(strings.Trim(w, ".,:;!?'’“”\""))) {
			return true
		}
	}
	return first > 0 && p.units[first-1].announces()
}

// announces reports whether the paragraph says that words follow.
func (u *unit) announces() bool {
	return slices.ContainsFunc(u.toks, func(t token) bool { return t.in(announcing) })
}

// listOwner returns the figure whose words are listed, with its last mention before the first item, or -1: the one named in the
// line before the first item if this announces the list, or else in the headline, or, if the headline names nobody, in that line.
func (p *page) listOwner(first int) (int, model.Span) {
	title, line, announces := p.ownerInTitle(), -1, false
	if first > 0 {
		line, announces = p.ownerIn(p.units[first-1].span), p.units[first-1].announces()
	}
	figure := title
	if line >= 0 && (announces || title == -1 || title >= 0 && p.cast.Figures[title].Surname == p.cast.Figures[line].Surname) {
		figure = line
	}
	if figure < 0 {
		return -1, model.Span{}
	}
	var name model.Span
	for i := range p.cast.Mentions {
		m := &p.cast.Mentions[i]
		if m.Start >= p.units[first].span.Start {
			break
		}
		if slices.Contains(m.Figures, figure) {
			name = m.Name
		}
	}
	return figure, name
}

// several stands for more than one figure.
const several = -2

// ownerIn returns the only figure named in the span other than behind a preposition that makes it the topic or addressee; or -1,
// or several.
func (p *page) ownerIn(s model.Span) int {
	owner := -1
	for _, m := range p.namesFrom(s.Start) {
		if m.Start >= s.End {
			break
		}
		before := strings.Fields(p.a.Text[max(s.Start, m.Start-longestSource):m.Start])
		if len(m.Figures) != 1 || m.Kind == model.Tagged || len(before) > 0 && spokenAbout.has(strings.ToLower(before[len(before)-1])) {
			continue
		}
		if owner >= 0 && owner != m.Figures[0] {
			return several
		}
		owner = m.Figures[0]
	}
	return owner
}

// ownerInTitle is like ownerIn for the headline, which has surnames: among those who share one it takes the figure named most
// often.
func (p *page) ownerInTitle() int {
	owner, before := -1, ""
	for _, w := range strings.Fields(p.a.Title) {
		word := strings.TrimSuffix(fold(strings.Trim(w, ".,:;!?‘’“”'\"")), "'s")
		if model.Capitalised(w) && !spokenAbout.has(before) {
			for f := range p.cast.Figures {
				switch {
				case p.cast.Figures[f].Surname != word:
				case owner < 0 || p.cast.Figures[owner].Surname == word && p.mentioned()[f] > p.mentioned()[owner]:
					owner = f
				case p.cast.Figures[owner].Surname != word:
					return several
				}
			}
		}
		before = word
	}
	return owner
}

// spokenAbout are prepositions before the topic or addressee of words.
var spokenAbout = wordSet(`about on to with against for toward towards at after before versus vs`)

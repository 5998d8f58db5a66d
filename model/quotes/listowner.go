package quotes

import (
	"slices"
	"strings"

	"hotline/model"
)

// announcing are words for what a list of words is a list of.
var announcing = wordSet(`quote quotes quotations lines words said says saying remarks statements claims lies falsehoods untruths exaggerations tweets tweeted comments insults gaffes
told quotable things quips boasts promises predictions answers`)

// announced reports whether the headline, or the line before the first item, says that somebody's words are listed.
func (p *page) announced(first int) bool {
	for _, w := range strings.Fields(p.a.Title) {
		if announcing[strings.ToLower(strings.Trim(w, ".,:;!?'’“”\""))] {
			return true
		}
	}
	return first > 0 && p.units[first-1].announces()
}

// announces reports whether the paragraph says that words follow.
func (u *unit) announces() bool {
	return slices.ContainsFunc(u.toks, func(t token) bool { return announcing[t.low] })
}

// listOwner is the figure whose words a list is of, with where it is named last before the first item, or -1: the one whom the line that
// announces the list names, or else the headline, or any line before the first item, as nobody's object.
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

// several stands for more figures than one.
const several = -2

// ownerIn is the only figure that the span names otherwise than behind a preposition that makes it what is talked about, -1 or several.
func (p *page) ownerIn(s model.Span) int {
	owner := -1
	for _, m := range p.namesFrom(s.Start) {
		if m.Start >= s.End {
			break
		}
		before := strings.Fields(p.a.Text[max(s.Start, m.Start-longestSource):m.Start])
		if len(m.Figures) != 1 || m.Kind == model.Tagged || len(before) > 0 && spokenAbout[strings.ToLower(before[len(before)-1])] {
			continue
		}
		if owner >= 0 && owner != m.Figures[0] {
			return several
		}
		owner = m.Figures[0]
	}
	return owner
}

// ownerInTitle is ownerIn of the headline, where surnames stand: of those who bear one it is who is named most.
func (p *page) ownerInTitle() int {
	owner, before := -1, ""
	for _, w := range strings.Fields(p.a.Title) {
		word := strings.TrimSuffix(fold(strings.Trim(w, ".,:;!?‘’“”'\"")), "'s")
		if model.Capitalised(w) && !spokenAbout[before] {
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

// spokenAbout are prepositions before whom words are about or to.
var spokenAbout = wordSet(`about on to with against for toward towards at after before versus vs`)

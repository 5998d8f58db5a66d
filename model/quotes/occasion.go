package quotes

import (
	"slices"
	"strings"

	"hotline/model"
)

// freshness is the number of days after a known occasion in which an article still reports its words as news.
const freshness = 10

// occasion dates a quotation by a known event: the speaker took part, the quoted words include some that identify the event, and
// the article appeared during it or within freshness days.
func (p *page) occasion(q *model.Quote) (model.When, bool) {
	if len(q.Speakers) != 1 || p.a.Published.Day() == 0 {
		return model.When{}, false
	}
	id := p.cast.Figures[q.Speakers[0]].ID
	if id == "" {
		return model.When{}, false
	}
	day := p.a.Published.Day()
	for i := range p.lex.Events {
		e := &p.lex.Events[i]
		if day < e.From || e.To.Add(freshness) < day || !slices.Contains(e.People, id) {
			continue
		}
		words := fold(q.In(p.a.Text))
		for _, pattern := range e.Patterns {
			if hasPattern(words, pattern) {
				return model.When{From: e.From, To: e.To, Basis: "known occasion: " + e.Name}, true
			}
		}
	}
	return model.When{}, false
}

// hasPattern reports whether the folded text contains the pattern as whole words; "*" matches any ending of a word.
func hasPattern(text, pattern string) bool {
	stem := strings.TrimSuffix(pattern, "*")
	for from := 0; ; {
		i := strings.Index(text[from:], stem)
		if i < 0 {
			return false
		}
		i += from
		end := i + len(stem)
		if (i == 0 || !letter(text[i-1])) && (end == len(text) || stem != pattern || !letter(text[end])) {
			return true
		}
		from = i + 1
	}
}

func letter(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b >= 0x80
}

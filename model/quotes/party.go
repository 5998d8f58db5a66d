package quotes

import "strings"

// party is a party of the United States.
type party byte

const (
	democrat party = 1 + iota
	republican
)

var partyWords = map[string]party{
	"democrat": democrat, "democrats": democrat, "democratic": democrat,
	"republican": republican, "republicans": republican, "gop": republican,
}

// partyOf returns the party that the article gives for a figure, or 0: "Chuck Schumer (D-N.Y.)", "Sen. Mitt Romney, R-Utah",
// "Republican Senator John McCain".
func (p *page) partyOf(figure int) party {
	if p.parties == nil {
		p.parties = make([]party, len(p.cast.Figures))
		for i := range p.cast.Mentions {
			m := &p.cast.Mentions[i]
			if len(m.Figures) != 1 || p.parties[m.Figures[0]] != 0 {
				continue
			}
			of := partyBehind(p.a.Text[m.Name.End:])
			of = max(of, partyBefore(p.a.Text[max(0, min(m.Start, m.Name.Start-partyReach)):m.Name.Start]))
			p.parties[m.Figures[0]] = of
		}
	}
	return p.parties[figure]
}

// partyBefore reads the party from the words before a name: "Republican Senator ", but not "mocking Democrats, ", "the Republican
// and ".
func partyBefore(s string) party {
	var of party
	for w := range strings.FieldsSeq(s) {
		if strings.IndexByte("DdRrGg", w[0]) >= 0 {
			if found := partyWords[fold(w)]; found != 0 {
				if of = found; strings.HasSuffix(w, "s") {
					of = 0
				}
				continue
			}
		}
		if of != 0 && (prepositions.has(w) || w == "and" || w == "to" || strings.ContainsAny(w[len(w)-1:], ",;:)")) {
			of = 0
		}
	}
	return of
}

// partyReach is the number of bytes before a name that are searched for a party.
const partyReach = 30

// partyBehind reads the party from the party and state behind a name: " (D-N.Y.)", ", R-Utah".
func partyBehind(s string) party {
	s = strings.TrimLeft(s, " ,([")
	if len(s) < 3 || s[1] != '-' {
		return 0
	}
	switch s[0] {
	case 'D':
		return democrat
	case 'R':
		return republican
	}
	return 0
}

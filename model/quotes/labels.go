package quotes

import (
	"strings"
	"unicode"

	"hotline/model"
)

// longestLabel is the greatest number of words in the name of a speaker's label, longestRole that of tokens behind the name.
const (
	longestLabel = 6
	longestRole  = 16
)

// labelAt reads the label of a transcript at the beginning of a unit, inside or outside its marks: "PESKOV:", "MS. PSAKI:",
// "SECRETARY BLINKEN:". Its words are in capitals, and a colon follows; between them there may be a role, also in capitals, and a
// remark in brackets: "SEN. JANE DOE, D-OHIO (via phone):". The phrase is the name.
func (p *page) labelAt(u *unit) (phrase, bool) {
	i := 0
	for i < len(u.toks) && i < 2 && u.toks[i].Kind == model.Punct && strings.ContainsAny(u.toks[i].In(p.a.Text), "“\"«") {
		i++
	}
	end := i
	for end < len(u.toks) && end-i <= longestLabel && u.toks[end].Kind == model.Word && allCapitals(u.toks[end].In(p.a.Text)) {
		end++
	}
	if end == i || end-i > longestLabel {
		return phrase{}, false
	}
	colon := u.colonBehind(end)
	if colon < 0 || colon > end && !p.inCapitals(u, end, colon) || u.toks[i].in(headings) {
		return phrase{}, false
	}
	ph := phrase{from: i, to: end, head: u.toks[end-1].low, kind: nameLikePhrase, definite: true, opens: true}
	if f := p.labelled(u.toks[i:end]); f >= 0 {
		ph.kind, ph.figures = namedPhrase, []int{f}
	}
	return ph, true
}

// colonBehind returns the first colon from token i on that may end a label, or -1.
func (u *unit) colonBehind(i int) int {
	for ; i < len(u.toks) && i <= longestLabel+longestRole; i++ {
		if u.toks[i].low == ":" {
			return i
		}
	}
	return -1
}

// inCapitals reports whether the tokens [from, to) are a role in capitals, behind a comma, or a remark in brackets on how the
// person is heard.
func (p *page) inCapitals(u *unit, from, to int) bool {
	if u.toks[from].low != "," && u.toks[from].low != "(" {
		return false
	}
	depth := 0
	for i := from; i < to; i++ {
		switch t := &u.toks[i]; {
		case t.low == "(":
			depth++
		case t.low == ")":
			depth--
		case depth == 0 && t.Kind == model.Word && strings.ToUpper(t.In(p.a.Text)) != t.In(p.a.Text):
			return false
		}
	}
	return depth == 0
}

// headings are words in capitals before a colon, alone or first, that are never names: "NOTE:", "BREAKING VIDEO:".
var headings = wordSet(`fyi ps nb note update updated updates breaking watch related video photo photos audio more read correction exclusive opinion analysis fact facts warning tip
new news live must see addendum caveat disclosure disclaimer reminder spoiler`)

// labelled returns the figure that the words of a label refer to, or -1: by surname, and among several with the same surname by
// given name; or by initials that only one figure has ("JP:").
func (p *page) labelled(words []token) int {
	last := words[len(words)-1].low
	best := p.bearer(last)
	switch {
	case best < 0 && len(words) == 1:
		return p.initialled(last)
	case best < 0:
		return -1
	}
	for i := best; i < len(p.cast.Figures); i++ {
		if f := &p.cast.Figures[i]; f.Surname == last && strings.HasPrefix(fold(f.Name), words[0].low+" ") {
			return i
		}
	}
	return best
}

// initialled returns the only figure with these folded initials, or -1.
func (p *page) initialled(initials string) int {
	if p.initials == nil {
		p.initials = map[string]int{}
		for i := range p.cast.Figures {
			var own []byte
			for _, w := range strings.Fields(fold(p.cast.Figures[i].Name)) {
				own = append(own, w[0])
			}
			if _, another := p.initials[string(own)]; another {
				p.initials[string(own)] = -1
			} else if len(own) > 1 {
				p.initials[string(own)] = i
			}
		}
	}
	if i, ok := p.initials[initials]; ok {
		return i
	}
	return -1
}

// bearer returns the first figure with the folded surname, or -1.
func (p *page) bearer(surname string) int {
	if p.bearers == nil {
		p.bearers = make(map[string]int, len(p.cast.Figures))
		for i := range p.cast.Figures {
			if _, another := p.bearers[p.cast.Figures[i].Surname]; !another {
				p.bearers[p.cast.Figures[i].Surname] = i
			}
		}
	}
	if i, ok := p.bearers[surname]; ok {
		return i
	}
	return -1
}

// counted reports whether only numbers follow token i: "Orlov: 2,316." is a row of a table.
func (u *unit) counted(i int) bool {
	numbers := false
	for _, t := range u.toks[i+1:] {
		if t.Kind == model.Word && !isNumber(t.low) {
			return false
		}
		numbers = numbers || isNumber(t.low)
	}
	return numbers
}

// allCapitals reports whether a word is in capitals, as labels are; "Mc" and titles with a dot may contain lower-case letters.
func allCapitals(w string) bool {
	letters := 0
	for i, r := range w {
		if unicode.IsLower(r) && !strings.HasSuffix(w, ".") && !(i == 1 && strings.HasPrefix(w, "Mc")) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}

package quotes

import (
	"strings"
	"unicode"

	"hotline/model"
)

// longestLabel is the greatest number of words in a speaker's label.
const longestLabel = 6

// labelAt reads the label of a transcript that begins a unit, inside or outside its marks: "PESKOV:", "MS. PSAKI:",
// "SECRETARY BLINKEN:". Its words are all capitals, and a colon follows.
func (p *page) labelAt(u *unit) (phrase, bool) {
	i := 0
	for i < len(u.toks) && i < 2 && u.toks[i].Kind == model.Punct && strings.ContainsAny(u.toks[i].In(p.a.Text), "“\"«") {
		i++
	}
	end := i
	for end < len(u.toks) && end-i <= longestLabel && u.toks[end].Kind == model.Word && allCapitals(u.toks[end].In(p.a.Text)) {
		end++
	}
	if end == i || end-i > longestLabel || end >= len(u.toks) || u.toks[end].low != ":" {
		return phrase{}, false
	}
	ph := phrase{from: i, to: end, head: u.toks[end-1].low, kind: nameLikePhrase, definite: true, opens: true}
	if f := p.bearer(ph.head); f >= 0 {
		ph.kind, ph.figures = namedPhrase, []int{f}
	}
	return ph, true
}

// bearer returns the figure with the folded surname, or -1.
func (p *page) bearer(surname string) int {
	for i := range p.cast.Figures {
		if p.cast.Figures[i].Surname == surname {
			return i
		}
	}
	return -1
}

// allCapitals reports whether a word is written in capitals, as labels are; "Mc" and titles with a dot may have
// small letters.
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

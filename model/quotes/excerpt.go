package quotes

import "hotline/model"

// Columns print excerpts from other papers, headed by the paper and the day, “The Northern Herald, May 4, 2018: The council …”,
// or behind a line that ends with a colon: “The Northern Herald has more:”. Quotations in an excerpt were relayed by that paper.

// longestHeading is the greatest number of tokens before the colon that introduces an excerpt.
const longestHeading = 14

// excerptOf returns the medium from which the paragraph is taken, or "".
func (p *page) excerptOf(ui int) string {
	u := &p.units[ui]
	if u.zone != bodyZone || len(u.toks) == 0 {
		return ""
	}
	if f, n := p.outletAt(u, 0); n > 0 {
		if colon := u.colonBehind(0); colon > 0 && colon < min(longestHeading, len(u.toks)-1) && u.daysOnly(n, colon) {
			return p.inFull(f.name, ui)
		}
	}
	if ui == 0 || u.toks[0].run >= 0 {
		return ""
	}
	line := &p.units[ui-1]
	last := len(line.toks) - 1
	if line.zone != bodyZone || last < 1 || line.toks[last].low != ":" {
		return ""
	}
	if name := p.creditedIn(line, last, ui-1); name != "" {
		return name
	}
	at, _ := line.sentenceTokens(last)
	if last-at > longestHeading || line.toks[last-1].run >= 0 || line.toks[at].run >= 0 {
		return ""
	}
	if line.toks[at].low == "as" {
		at++
	}
	f, n := p.outletAt(line, at)
	if n += at; n > at && (p.isVerb(line, n) || line.daysOnly(n, last) || line.toks[n].Kind == model.Suffix && line.toks[last-1].is(verbForm)) {
		return p.inFull(f.name, ui-1)
	}
	return ""
}

// creditedIn returns the outlet in parentheses right before the colon at token last, or "": "had nothing to say (via the Northern
// Herald):".
func (p *page) creditedIn(line *unit, last, ui int) string {
	const longest = 6 // tokens
	if last < 4 || line.toks[last-1].low != ")" {
		return ""
	}
	for i := last - 2; i > 0 && i >= last-longest; i-- {
		if line.toks[i-1].low == "(" && (line.toks[i].low == "via" || line.toks[i].low == "per") {
			if f, n := p.outletAt(line, i+1); n > 0 && i+1+n == last-1 {
				return p.inFull(f.name, ui)
			}
			return ""
		}
	}
	return ""
}

// outletAt returns the outlet that begins at token i, perhaps with an article before it, and the number of tokens of both.
func (p *page) outletAt(u *unit, i int) (*form, int) {
	if f, n := p.forms.match(u.toks, i, len(u.toks)); n > 0 && f.kind == outletForm {
		return f, n
	}
	if u.toks[i].is(definite) {
		if f, n := p.forms.match(u.toks, i+1, len(u.toks)); n > 0 && f.kind == outletForm && u.toks[i+1].capital {
			return f, n + 1
		}
	}
	return noWords, 0
}

// daysOnly reports whether the tokens [from, to) are a day and nothing else.
func (u *unit) daysOnly(from, to int) bool {
	day := false
	for i := from; i < to; i++ {
		switch t := &u.toks[i]; {
		case t.is(dayName|monthName) || isNumber(t.low):
			day = true
		case t.low != "," && t.low != "on" && t.low != "in" && t.low != ".":
			return false
		}
	}
	return day
}

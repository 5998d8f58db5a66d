package quotes

import (
	"strings"

	"hotline/model"
)

// A programme in marks is a medium too: “…,” he said on “The Morning Show.”

const (
	longestProgramme = 6  // words in the title of a programme
	nearProgramme    = 40 // tokens between it and the cue
)

// programmeAt returns the programme in marks on which the words of the cue were said, or the medium that the text names as its
// owner, or "": "told “The Morning Show” that", "in an interview on “The Morning Show”", "on CNN’s “Morning Show”".
func (p *page) programmeAt(u *unit, c *cue, from, to int, content model.Span) string {
	if c.class != "think" && u.at(c.to, "on") && c.to+4 <= to && u.bareTitle(c.to+1) {
		return (model.Span{Start: u.toks[c.to+1].Start, End: u.toks[c.to+3].End}).Line(p.a.Text)
	}
	if name := p.interviewBy(u, c, from, to); name != "" {
		return name
	}
	if len(u.runs) == 0 {
		return ""
	}
	for i := from + 1; i < min(to, c.to+nearProgramme); i++ {
		if i == from+2 {
			i = max(i, c.from-nearProgramme)
		}
		if i >= len(u.toks) {
			break
		}
		r := u.toks[i].run
		if r < 0 || u.toks[i-1].run == r {
			continue
		}
		if u.inProgramme(i) && !content.Contains(u.toks[i].Span) {
			return p.programme(r)
		}
		owner, j := p.ownerBefore(u, i)
		if j < from || !(j+1 == c.to && c.class == "tell" || (u.toks[j].low == "on" || u.toks[j].low == "with") && p.onAir(u, c, j, i, from, content)) {
			continue
		}
		if title := p.programme(r); title != "" && owner != "" {
			return owner
		} else if title != "" {
			return title
		}
	}
	return ""
}

// interviewBy returns the programme of several words, joined by "and" or "&", whose interview the sentence names, or "": "during a Lake and
// Friends | interview".
func (p *page) interviewBy(u *unit, c *cue, from, to int) string {
	const shortest, longest = 3, 4 // words
	for i := max(from+shortest+2, c.from-nearProgramme); i < min(to, c.to+nearProgramme); i++ {
		if t := &u.toks[i]; t.low != "interview" && t.low != "appearance" || !u.toks[i-1].capital || !u.outside(i) {
			continue
		}
		for n := shortest; n <= longest && i-n-2 >= from; n++ {
			if f, m := p.forms.match(u.toks, i-n, i); m == n && f.kind == outletForm && u.toks[i-n-1].is(indefinite|definite|owning) && u.toks[i-n-2].in(onWhich) && !u.ownedByOther(i, c) {
				return f.name
			}
		}
	}
	return ""
}

// inProgramme reports whether the words in marks that begin at token i name the programme of an interview: "in her | “Morning Show”
// interview".
func (u *unit) inProgramme(i int) bool {
	before := i - 1
	for before > 1 && (u.toks[before].is(dayName|monthName) || isNumber(u.toks[before].low)) {
		before-- // "in a Dec. 11 | “Morning Show” interview"
	}
	if before < 1 || !u.toks[before].is(indefinite|owning|definite) || !u.toks[before-1].in(onWhich) {
		return false
	}
	k := i
	for k < len(u.toks) && u.toks[k].run == u.toks[i].run {
		k++
	}
	return k < len(u.toks) && (u.toks[k].low == "interview" || u.toks[k].low == "appearance")
}

// bareTitle reports whether the three tokens from i on look like the title of a programme without marks: "said on | Greet the Lake",
// "said on | Lake & Friends".
func (u *unit) bareTitle(i int) bool {
	return u.toks[i].capital && !u.toks[i].is(dayName|monthName) && (u.toks[i+1].low == "the" || u.toks[i+1].low == "&") && u.toks[i+2].capital && u.outside(i+1) && u.toks[i].sent == u.toks[i+2].sent &&
		(i+3 == len(u.toks) || !u.toks[i+3].capital || u.toks[i+3].sent != u.toks[i].sent || u.toks[i+3].is(dayName))
}

// ownerBefore returns the medium that owns what begins at token i, or "", and the token before both.
func (p *page) ownerBefore(u *unit, i int) (owner string, before int) {
	if u.toks[i-1].Kind != model.Suffix {
		return "", i - 1
	}
	if k := u.phraseIndex(i-1) - 1; k >= 0 && u.phrases[k].to == i-1 {
		if f := p.outletIn(u, &u.phrases[k]); f.kind == outletForm {
			return f.name, u.phrases[k].from - 1
		}
	}
	return "", i - 1
}

// onAir reports whether the "on" at token j, before the programme that begins at token i, says where the subject of the cue spoke.
func (p *page) onAir(u *unit, c *cue, j, i, from int, content model.Span) bool {
	if u.at(j, "with") {
		w := u.beforeDay(j-1, from)
		return u.toks[w].in(onProgrammes) && !u.ownedByOther(w, c)
	}
	if p.rightBehind(u, c, j) || c.class == "ask" && j > c.to && j == u.behindAddressee(c.to) {
		return true
	}
	if content.Contains(u.toks[i].Span) {
		return false
	}
	if u.phrases[c.subject].from > i && (j == from || u.toks[j-1].is(openingClause)) {
		return true // "On “The Morning Show” Orlov said"
	}
	w := u.beforeDay(j-1, from)
	if u.toks[w].in(particles) && w > from {
		w-- // "appeared | together on"
	}
	return u.toks[w].in(carriers["on"]) && !u.ownedByOther(w, c) || i < c.from && u.toks[w].in(finiteCarriers["on"]) && p.spokenBy(u, w, c, from)
}

// programme returns the words of the run if they look like the title of a programme, else "".
func (p *page) programme(run int) string {
	title := strings.TrimRight(p.runs[run].Line(p.a.Text), ".,; ")
	words := strings.Fields(title)
	if len(words) < 2 || len(words) > longestProgramme {
		return ""
	}
	for _, w := range words {
		if !model.Capitalised(w) && len(w) > 3 {
			return ""
		}
	}
	return title
}

// shortTitle reports whether the run looks like the title of a programme, of one word or several.
func (p *page) shortTitle(run int) bool {
	words := strings.Fields(p.runs[run].Line(p.a.Text))
	return len(words) == 1 && model.Capitalised(words[0]) || p.programme(run) != ""
}

// behindProgramme returns the token behind "that" if only a programme in marks and a day stand between it and a verb of saying that
// ends before token end; or end: "told ABC’s “This Week” on Sunday that | he", "said on “This Week” that | he", "asked him on “This Week” | if".
func (p *page) behindProgramme(u *unit, c *cue, end, to int) int {
	i := end
	switch {
	case c.class == "tell":
	case c.class == "ask" && u.at(u.behindAddressee(i), "on"):
		i = u.behindAddressee(i) + 1
	case c.states() && i < to && u.toks[i].low == "on":
		i++
	default:
		return end
	}
	if i+2 < to && u.toks[i].capital && u.toks[i].run < 0 && u.toks[i+1].Kind == model.Suffix && u.toks[i+2].run >= 0 {
		i += 2
	} else if k := u.phraseFrom(i); i < to && u.toks[i].run < 0 && k >= 0 && u.phrases[k].from == i && u.phrases[k].owner && u.phrases[k].body.kind == outletForm {
		i = u.phrases[k].to + 1
	}
	if i >= to || u.toks[i].run < 0 || p.kept(u.toks[i].run) || !p.shortTitle(u.toks[i].run) {
		return end
	}
	for run := u.toks[i].run; i < to && u.toks[i].run == run; i++ {
	}
	if i < to {
		i += max(u.dayAt(i), u.timeAt(i))
	}
	switch {
	case i+1 >= to:
	case u.conjunction(i):
		return i + 1
	case c.class == "ask" && (u.at(i, "if") || u.at(i, "whether")):
		return i
	}
	return end
}

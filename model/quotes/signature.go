package quotes

import (
	"strings"

	"hotline/model"
)

// signature returns the phrase that signs the run behind a dash at the end of its paragraph, or without a dash but with a medium,
// as in press digests; or -1.
func (p *page) signature(u *unit, f frame) int {
	if f.last+1 >= len(u.toks) || u.toks[f.last].run >= 0 {
		return -1
	}
	if !u.toks[f.last].in(dashes) {
		if p.tellsWho(u, f) {
			return -1
		}
		s, _ := p.signedByPress(u, f)
		return s
	}
	s := u.phraseFrom(f.last + 1)
	if s < 0 || u.phrases[s].from != f.last+1 || !u.phrases[s].signs() {
		return -1
	}
	if end := u.phrases[s].to; end >= len(u.toks)-1 || u.toks[end].low == "," || u.toks[end].sent != u.toks[end-1].sent {
		return s
	}
	return -1
}

// signedByPress returns the phrase that signs the run right behind the marks, with its medium: “…” Anna Whitfield, Time; or -1.
func (p *page) signedByPress(u *unit, f frame) (int, string) {
	if f.last >= len(u.toks) || len(u.toks)-f.last > longestSignature {
		return -1, ""
	}
	s := u.phraseFrom(f.last)
	if s < 0 || u.phrases[s].from != f.last || !u.phrases[s].signs() {
		return -1, ""
	}
	if medium := p.signedIn(u, u.phrases[s].to); medium != "" {
		return s, medium
	}
	return -1, ""
}

// tellsWho reports whether a verb before the run has a named person as its subject: the one who signs behind it then only passes
// it on.
func (p *page) tellsWho(u *unit, f frame) bool {
	for i := u.cueFrom(f.left); i < len(u.cues) && u.cues[i].from < f.first; i++ {
		if c := &u.cues[i]; c.class != "think" && len(u.phrases[c.subject].figures) > 0 {
			return true
		}
	}
	return false
}

// signs reports whether a phrase may by itself be a signature: a name, a body, or a definite person, but not "a white shirt".
func (ph *phrase) signs() bool {
	switch ph.kind {
	case namedPhrase, nameLikePhrase, institutionPhrase:
		return true
	case pronounPhrase:
		return false
	}
	return ph.definite || ph.kind == describedPhrase || ph.kind == anonymousPhrase
}

// longestSignature is the greatest number of tokens in a signature on a line of its own.
const longestSignature = 14

// signedBelow returns the phrase of the next paragraph that signs the run at the end of this one, or -1: “— Viktor Orlov,
// minister”, or a name with a medium, as in press roundups: “Anna Whitfield, Time”.
func (p *page) signedBelow(ui int, f frame) int {
	u := &p.units[ui]
	if ui+1 == len(p.units) || u.zone != bodyZone || f.last < len(u.toks) || !p.bare(u, 0, f.first) {
		return -1
	}
	line := &p.units[ui+1]
	n := len(line.toks)
	if line.signature && len(line.phrases) > 0 && line.phrases[0].from <= 1 {
		return 0
	}
	if line.zone != bodyZone || n == 0 || n > longestSignature || len(line.runs) > 0 || len(line.cues) > 0 || line.toks[n-1].low == "." || line.toks[n-1].low == ":" {
		return -1
	}
	from := 0
	if line.toks[0].in(dashes) {
		from = 1
	}
	s := line.phraseFrom(from)
	if s < 0 || line.phrases[s].from != from || !line.phrases[s].signs() {
		return -1
	}
	end := line.phrases[s].to
	if from == 1 && (end == n && p.introduced(line, &line.phrases[s]) || end < n && line.toks[end].low == ",") || p.signedIn(line, end) != "" {
		return s
	}
	return -1
}

// signsInside reports whether the run, in a paragraph before which a run was left open, is all of this paragraph and only a name,
// as in pull quotes: “We will not sign it. | Viktor Orlov, foreign minister.”
func (p *page) signsInside(r run, in model.Span) bool {
	name, _, _ := strings.Cut(strings.TrimRight(r.In(p.a.Text), "."), ",")
	if r.opened || !r.closed || r.Start > in.Start || r.outer.End < in.End || len(strings.Fields(r.In(p.a.Text))) > longestSignature {
		return false
	}
	for w := range strings.FieldsSeq(name) {
		if !model.Capitalised(w) {
			return false
		}
	}
	names := p.namesFrom(in.Start)
	return len(names) > 0 && names[0].Name.End == r.Start+len(name)
}

// introduced reports whether a name comes with a title, or belongs to a person in the lexicon. A bare name behind a dash may be
// that of the reporter, who signs an entry of a live report.
func (p *page) introduced(u *unit, ph *phrase) bool {
	if len(ph.figures) != 1 {
		return ph.kind == institutionPhrase
	}
	f := &p.cast.Figures[ph.figures[0]]
	return f.ID != "" || len(strings.Fields(ph.span(u).In(p.a.Text))) > len(strings.Fields(f.Name))
}

// signedIn returns the medium that ends the unit behind a comma at token i, or "": “Anna Whitfield | , Time”.
func (p *page) signedIn(u *unit, i int) string {
	if i+1 >= len(u.toks) || u.toks[i].low != "," {
		return ""
	}
	if f, n := p.forms.match(u.toks, i+1, len(u.toks)); f.kind == outletForm && i+1+n == len(u.toks) {
		return f.name
	}
	if len(u.toks)-i-1 > longestMedium {
		return ""
	}
	for k := i + 1; k < len(u.toks); k++ {
		if t := &u.toks[k]; t.Kind != model.Word || !t.capital || t.run >= 0 {
			return ""
		}
	}
	if !p.inDigest() {
		return ""
	}
	return (model.Span{Start: u.toks[i+1].Start, End: u.toks[len(u.toks)-1].End}).Line(p.a.Text)
}

// longestMedium is the greatest number of tokens in the name of a medium that the lexicon does not know.
const longestMedium = 5

// inDigest reports whether the article is a press digest, as at least two of its paragraphs end in a comma and a medium known to the
// lexicon, so that what ends others in the same way is a medium, too: “Anna Whitfield, | Harbour Lines Blog”.
func (p *page) inDigest() bool {
	if p.signed == 0 {
		p.signed = 1
		for i := range p.units {
			u := &p.units[i]
			n := len(u.toks)
			for k := n - 2; k > 0 && k > n-2-longestMedium && u.zone == bodyZone && u.toks[k+1].Kind == model.Word && u.toks[k+1].capital; k-- {
				if !u.comma(k) {
					continue
				}
				if f, m := p.forms.match(u.toks, k+1, n); f.kind == outletForm && k+1+m == n && u.toks[k-1].capital {
					p.signed++
				}
				break
			}
		}
	}
	return p.signed > leastSigned
}

// leastSigned is the least number of signatures with a known medium in a press digest.
const leastSigned = 2

var dashes = wordSet(`— – ― -`)

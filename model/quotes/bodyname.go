package quotes

import "hotline/model"

// bodyHeads are nouns of bodies whose names may go on behind a preposition: "the Office of Compliance", "the Center for Responsive
// Politics", "the Institute on Drug Abuse".
var bodyHeads = wordSet(`office center centre institute institution university department committee subcommittee bureau council fund foundation association ministry board
commission society school college court agency administration campaign coalition alliance union league federation academy observatory division project citizens embassy
organization organisation network group forum initiative house bank faculty authority service directorate delegation secretariat`)

// ofBodies are prepositions in such names.
var ofBodies = wordSet(`of for on against`)

// insideNames are words within such names that have no capital.
var insideNames = wordSet(`of and the for on & -`)

// longestBodyName is the greatest number of tokens of such a name behind its preposition.
const longestBodyName = 10

// restOfName returns the rest of the name of a body that begins with the phrase, with the blank before it: "the Office | of
// Compliance"; or "".
func (p *page) restOfName(u *unit, ph *phrase) string {
	i := ph.to
	if ph.kind != institutionPhrase && ph.kind != nameLikePhrase || ph.owner || i+1 >= len(u.toks) || !u.toks[i].in(ofBodies) || !u.outside(i) || !u.toks[i-1].capital || !u.toks[i-1].in(bodyHeads) {
		return ""
	}
	end := i
	for k := i + 1; k < len(u.toks) && k <= i+longestBodyName && u.outside(k) && u.toks[k].sent == u.toks[i].sent; k++ {
		switch t := &u.toks[k]; {
		case t.capital && t.Kind == model.Word && !t.name && !t.is(dayName|monthName|pronominal) && (k == i+1 || u.toks[k-1].low != "and" || t.lex.alone.kind == noForm):
			end = k
		case t.in(insideNames):
		default:
			k = len(u.toks)
		}
	}
	if end == i {
		return ""
	}
	return " " + (model.Span{Start: u.toks[i].Start, End: u.toks[end].End}).Line(p.a.Text)
}

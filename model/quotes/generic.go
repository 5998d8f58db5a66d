package quotes

import (
	"slices"
	"strings"

	"hotline/model"
)

// namesake returns the body last spoken of that a common noun refers to by its class: "the company" after Facebook, "the newspaper"
// after The New York Times. It returns nil if a name nearer to it may be such a body, of which the lexicon does not tell.
func (p *page) namesake(u *unit, ph *phrase) *entry {
	class := classOf(ph.head)
	if class == nil || ph.plural || ph.to-ph.from < 2 || u.toks[ph.to-2].capital && (ph.head == "newspaper" || ph.head == "paper") && !u.toks[ph.to-2].is(definite) || ph.owner && !ph.speaks || ph.from > 0 && u.toks[ph.from-1].Kind == model.Suffix {
		return nil
	}
	e := p.salient(u, ph, func(o *phrase, other *unit) float64 {
		if len(o.figures) > 0 || other.bracketed(o) || !class(p, o.body) && !(o.kind == nameLikePhrase && o.speaks) {
			return no
		}
		return 0
	})
	if e == nil {
		return nil
	}
	if o := &p.units[e.unit].phrases[e.phrase]; o.kind == nameLikePhrase && !(corporate.has(o.head) && (ph.head == "company" || ph.head == "firm")) {
		return nil
	}
	return e
}

// corporate are words that end the names of companies.
var corporate = wordSet(`inc inc. corp corp. ltd ltd. llc plc gmbh ag`)

// classOf returns what the bodies that the common noun can refer to have in common, or nil.
func classOf(head string) func(p *page, body form) bool {
	switch head {
	case "company", "firm":
		return func(p *page, body form) bool {
			if body.kind != bodyForm {
				return false
			}
			b := p.lex.Bodies[fold(body.name)]
			return b != nil && b.Kind == "company"
		}
	case "newspaper", "paper":
		return func(_ *page, body form) bool { return body.kind == outletForm && isPaper(body.name) }
	}
	return nil
}

// isPaper reports whether the name of a medium is one that papers have.
func isPaper(name string) bool {
	return slices.ContainsFunc(strings.Fields(name), func(w string) bool { return paperNames.has(strings.ToLower(w)) })
}

var paperNames = wordSet(`times post journal herald tribune guardian telegraph star gazette globe chronicle mail mirror examiner observer today standard news inquirer pravda zeitung`)

// sameHandle returns the figure whose name the account name that ends at token end spells, or nil: "@OlegKarpin", "@realOlegKarpin".
func (p *page) sameHandle(u *unit, from, end int) []int {
	handle := strings.ReplaceAll(fold(model.Span{Start: u.toks[from].End, End: u.toks[end-1].End}.In(p.a.Text)), "_", "")
	for _, prefix := range []string{"", "real", "the", "rep", "sen", "senator", "president"} {
		name, ok := strings.CutPrefix(handle, prefix)
		if !ok || len(name) < shortestHandle {
			continue
		}
		for i := range p.cast.Figures {
			if f := &p.cast.Figures[i]; strings.EqualFold(strings.ReplaceAll(f.Name, " ", ""), name) {
				return []int{i}
			}
		}
	}
	return nil
}

// shortestHandle is the least length of an account name that can spell a name.
const shortestHandle = 6

// Package quotes finds the quotations of an article and who said them.
//
// The way of a quotation: marks are paired into runs (marks.go); each paragraph is read outside its runs for
// noun phrases (phrases.go, nouns.go, judge.go, coordinate.go) and for cues (cues.go, nouncues.go, verbs.go) with their subjects (subject.go,
// inversion.go); pronouns and descriptions become figures (resolve.go, referent.go). Rules of syntax list how a
// run may hang on a phrase (options.go, carry.go); learned weights choose among these and the phrases about
// (candidates.go, features.go, rank.go and package rank), or, without weights, the best rule wins. Runs that are nobody's words are
// left out (scare.go); what remains is given its statement (boundary.go, statement.go), turn, date and relay
// (turns.go, said.go, occasion.go; via.go, medium.go, venue.go, passage.go, excerpt.go). Statements without marks come from the cues that no run claims
// (indirect.go, report.go); a transcript is read by its labels (labels.go, evidence.go, transcript.go), a list of one person's words by what
// stands before it (listed.go, listowner.go).
package quotes

import (
	"cmp"
	"slices"

	"hotline/model"
	"hotline/model/quotes/rank"
)

// Finder finds quotations with the facts of one lexicon. It is safe for concurrent use.
type Finder struct {
	lex   *model.Lexicon
	forms forms
	words map[string]*lexeme
	byID  map[string]int // person id → index in lex.People
	rank  *rank.Ranker   // nil without learned weights
}

// New prepares a Finder. Cost: linear in the lexicon.
func New(lex *model.Lexicon) *Finder {
	f := &Finder{lex: lex, forms: newForms(lex), byID: map[string]int{}, rank: rank.New(lex.Speakers)}
	f.words = lexemes(lex, &f.forms)
	for i, p := range lex.People {
		f.byID[p.ID] = i
	}
	return f
}

// Find returns the quotations of an article in text order. Speakers and About index cast.Figures. Cost:
// linear in the text, with a factor for the length of its paragraphs.
func (f *Finder) Find(a *model.Article, cast model.Cast) []model.Quote {
	sheet := model.Lay(a)
	defer sheet.Leave()
	return f.FindIn(sheet, cast)
}

// FindIn is Find in an article that was laid out before.
func (f *Finder) FindIn(sheet *model.Sheet, cast model.Cast) []model.Quote {
	a, p := sheet.Article, f.newPage(sheet, cast)
	defer p.leave()
	if a.Language != "" && a.Language != "en" {
		quotes := p.foreign()
		p.dateAll(quotes)
		return quotes
	}
	p.attribute()
	spoken := p.transcript()
	quotes := p.indirect(p.direct(p.found[:0]))
	quotes = p.listed(p.posted(append(outsideTurns(quotes, p, spoken), p.turnsOf(spoken)...)))
	p.found = quotes
	quotes = inOrder(quotes)
	p.carryVia(quotes)
	p.dateAll(quotes)
	return quotes
}

// inOrder is a copy of the quotations in text order. A quotation is large: each is moved once.
func inOrder(quotes []model.Quote) []model.Quote {
	if len(quotes) == 0 {
		return nil
	}
	order := make([]int, len(quotes))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, k int) int {
		a, b := &quotes[i], &quotes[k]
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(i, k))
	})
	out := make([]model.Quote, len(quotes))
	for i, from := range order {
		out[i] = quotes[from]
	}
	return out
}

// outsideTurns leaves out what was found inside the turns of a transcript: there everything is somebody's words.
func outsideTurns(quotes []model.Quote, p *page, spoken []speaking) []model.Quote {
	if spoken == nil {
		return quotes
	}
	out := quotes[:0]
	for _, q := range quotes {
		if ui := p.a.BodyAt(q.Start); ui < 0 || spoken[ui].unit < 0 || !p.units[ui].span.Contains(q.Span) {
			out = append(out, q)
		}
	}
	return out
}

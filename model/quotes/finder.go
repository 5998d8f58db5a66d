// Package quotes finds the quotations of an article and attributes them to speakers.
//
// What stands between a pair of quotation marks is called a run, a paragraph (or headline, or blurb) a unit, and a word that
// reports speech, such as "said", a cue. The files by stage:
//
//   - The article in memory: finder.go (the entry point), page.go, shelves.go (reused memory), forms.go, lexeme.go and words.go
//     (what is known of words), marks.go (pairs marks into runs).
//   - Noun phrases outside the runs: phrases.go, asides.go, nouns.go, judge.go, lists.go, coordinate.go, party.go.
//   - Cues and their subjects: cues.go, verbs.go, nouncues.go; subject.go, fronted.go, gap.go, inversion.go, relative.go, impersonal.go.
//   - Coreference, from pronouns and descriptions to figures: resolve.go, antecedent.go, description.go, introduced.go, kin.go,
//     generic.go, referent.go, author.go.
//   - Attribution of runs: attribute.go; options.go, carry.go, signature.go, subordinate.go and sourced.go (syntactic rules);
//     candidates.go and closest.go; scene.go, features.go and rank.go (the first ranker); facts.go and second.go (the second).
//     Package rank holds the learned weights; without weights the best rule wins.
//   - Runs that are nobody's words: scare.go, works.go.
//   - The statement around a run: statement.go, boundary.go, cutfeatures.go, edges.go, kinship.go, spanfacts.go.
//   - Statements without marks, from cues that no run claims: indirect.go, report.go, places.go, reportfeatures.go, trailing.go;
//     whether something was said: uttered.go, unsaid.go, hollow.go, plainly.go.
//   - The limits of both kinds of statements: limits.go, outer.go, further.go, brackets.go, reporter.go, counter.go, lead.go, parts.go, breaks.go,
//     cutshort.go.
//   - The other fields of a quotation: build.go, trust.go, turns.go; inherit.go and wordings.go (headlines); said.go, adjunct.go,
//     occasion.go, dates.go and otherwords.go (the day); via.go, venue.go, held.go, medium.go, programme.go, host.go, excerpt.go, posting.go
//     and passage.go (the media).
//   - Other kinds of text: transcript.go, evidence.go, labels.go and lines.go (transcripts); listed.go and listowner.go (lists of
//     one person's words); posts.go (social networks); foreign.go (other languages).
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

// Find returns the quotations of an article in text order. Speakers and About are indexes into cast.Figures. Cost: linear in the
// text, with a factor for the length of its paragraphs.
func (f *Finder) Find(a *model.Article, cast model.Cast) []model.Quote {
	sheet := model.Lay(a)
	defer sheet.Leave()
	return f.FindIn(sheet, cast)
}

// FindIn is like Find, for an article that is already laid out as a sheet.
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
	quotes = outsideNotes(quotes, a.Notes)
	p.found = quotes
	quotes = inOrder(quotes)
	p.carryVia(quotes)
	p.carrySitdown(quotes)
	p.dateAll(quotes)
	p.relate(quotes)
	return quotes
}

// inOrder returns a copy of the quotations in text order. A quotation is large, so each is moved only once.
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

// outsideNotes drops the quotations found in notes on the article: what an earlier version said is nobody's statement.
func outsideNotes(quotes []model.Quote, notes []model.Span) []model.Quote {
	if len(notes) == 0 {
		return quotes
	}
	return slices.DeleteFunc(quotes, func(q model.Quote) bool {
		at, _ := slices.BinarySearchFunc(notes, q.End, func(n model.Span, end int) int { return cmp.Compare(n.End, end) })
		return at < len(notes) && notes[at].Contains(q.Span)
	})
}

// outsideTurns drops the quotations found inside the turns of a transcript: everything there is somebody's words already.
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

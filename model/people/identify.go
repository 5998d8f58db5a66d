package people

import (
	"slices"
	"strings"

	"github.com/xrash/smetrics"

	"hotline/model"
)

// bodyWords are words that do not occur in personal names.
var bodyWords = wordSet(`academy act administration affairs agency alliance america american army assembly association authority bank board bureau business
cable caucus center central centre chamber chronicle church city club coalition college command commission committee community company conference confederation congress corp
corporation council county court daily day defence defense democratic department district division drive east economic embassy enquirer enterprise
europe european express federal federation force forces forum foundation fund gazette global government group guard guardian hall hill house human
inc initiative institute intelligence international journal justice law league legal liberties limited llc ltd magazine mail media memorial ministry mission movement museum
national nations navy network new news north northern observatory office organisation organization pact park party people people's pipeline planned police policy post press project public
radio records relations report republic resources republican research review rights river road russian saint school security senate service services social society south southern
square st. stadium state states station stream street studies summit syndicate system team telegraph television times today tower treaty tribune trust tv union united
university valley war watch staff corps universe olympic olympics games bros fleet bridge index program programme senators harbor harbour airport university
christmas award cathedral cup dept dept. doctrine energy hills islands library marines palace patriots plan prize week west western white wire world yard`)

// longestLooked is the length in bytes of the longest name that is put together without an allocation.
const longestLooked = 64

// identify decides whether a name of two words or more is a person's, and whom in the lexicon it means (-1: nobody). reason gives
// the evidence if the spelling alone is not enough.
func (r *Reader) identify(m *met, a *model.Article) (lex int, reason string, ok bool) {
	var room [longestLooked]byte
	whole := room[:0]
	for i, w := range m.words {
		if i > 0 {
			whole = append(whole, ' ')
		}
		whole = append(whole, w...)
	}
	n, begin, end := len(m.facts), m.facts[0], m.facts[len(m.facts)-1]
	if begin.is(beginsName) && end.is(endsName) {
		if i, found := r.full[string(whole)]; found {
			return i, "", true
		}
	}
	words := essentials(m.facts)
	first, last := words[0], words[len(words)-1]
	for _, w := range words {
		if w.is(bodyWord) && !(m.titled && first.is(gendered)) {
			return -1, "", false
		}
	}
	if (end.low == last.low || strings.HasPrefix(end.low, "i")) && first.is(beginsName) && last.is(endsName) { // a "Jr." would be somebody else
		if i, found := r.full[first.low+" "+last.low]; found {
			return i, "", true
		}
	}
	if begin.titles.join(end.titles, n) {
		if _, is := r.lex.Titles[string(whole)]; is {
			return -1, "", false
		}
	}
	if begin.things.join(end.things, n) && r.things[string(whole)] || int(end.things.end) >= min(n+1, longestForm) && r.things["the "+string(whole)] {
		return -1, "", false
	}
	if i, why := r.likeness(m, words, a); i >= 0 {
		return i, why, true
	}
	if m.head || phrase(words) || m.shouted && !label(words) {
		return -1, "", false
	}
	place := last.is(placeName)
	switch {
	case len(m.words) > 5:
		return -1, "", false
	case first.is(forename) && (!place || r.personTitle(m.titles)), m.titled && !m.modifies && !place && !verbal(words), m.human && len(words) < 4 && r.nameable(words):
		return -1, "", true
	case strings.Contains(m.words[0], ".") && len(m.words) > 2: // "J. D. Vance"
		return -1, "", true
	}
	return -1, "", r.personTitle(m.titles) && !place && !verbal(words)
}

// knownAs returns the person of the lexicon whose whole name, or a variant of it, the words are.
func (r *Reader) knownAs(words []string, facts []*word) (lex int, ok bool) {
	if !facts[0].is(beginsName) || !facts[len(facts)-1].is(endsName) {
		return 0, false
	}
	lex, ok = r.full[strings.Join(words, " ")]
	return lex, ok
}

// verbal reports whether one of the words is a verb of speech: "special counsel Guilty Charged".
func verbal(words []*word) bool {
	return slices.ContainsFunc(words, func(w *word) bool { return w.is(speechVerb) && !w.is(wordName) })
}

// thing reports whether the words are a place, body or outlet.
func (r *Reader) thing(form string) bool { return r.things[form] }

// phrase reports whether one of the words does not occur in names: "Replay More Videos". After a given name, the last word may be
// such a word: "Thomas More".
func phrase(words []*word) bool {
	if words[0].is(forename) {
		words = words[:len(words)-1]
	}
	return slices.ContainsFunc(words, func(w *word) bool { return w.plainOpener() && !w.is(forename) })
}

// label reports whether words in capitals are a name that occurs in no other spelling: a given name and one or two surnames.
func label(words []*word) bool {
	if !words[0].is(forename) || len(words) > 3 {
		return false
	}
	return !slices.ContainsFunc(words[1:], func(w *word) bool { return w.is(speechVerb) || w.plainOpener() })
}

// mostDamage is the number of letters in which a damaged surname may differ: McKinley is not McCain, whatever office both hold.
const mostDamage = 3

// likeness finds the person whom the lexicon knows under nearly this name, if there is evidence besides the spelling: an office
// held at the article's date, a description that fits only that person, or the same surname with a variant of the given name.
func (r *Reader) likeness(m *met, words []*word, a *model.Article) (int, string) {
	first, last, bearers := words[0].low, words[len(words)-1].low, words[len(words)-1].bearers
	for _, i := range bearers {
		p := r.names[i].first
		if p != "" && p != first && p[0] == first[0] && (alike(p, first) >= 0.9 || sound(p) == sound(first)) && r.sameGender(p, first) {
			return i, "given name spelt otherwise"
		}
	}
	if len(bearers) > 0 || m.head {
		return -1, ""
	}
	best, score, why := -1, 0.0, ""
	firstSet, lastSet := lettersOf(first), lettersOf(last)
	near := &r.everybody
	if len(m.titles) == 0 {
		near = &r.described // see evidence
	}
	for _, people := range [][]int{near.initials[last[0]], near.firsts[first]} { // damage seldom affects both
		for _, i := range people {
			name := &r.names[i]
			if !mayBeAlike(name.last, last, name.lastSet, lastSet) || !mayBeAlike(name.first, first, name.firstSet, firstSet) {
				continue
			}
			surname := alike(name.last, last)
			if surname < 0.75 || surname <= score || alike(name.first, first) < 0.8 || smetrics.WagnerFischer(name.last, last, 1, 1, 1) > mostDamage {
				continue
			}
			if reason := r.evidence(r.lex.People[i], m, a); reason != "" {
				best, score, why = i, surname, reason
			}
		}
	}
	return best, why
}

func (r *Reader) sameGender(a, b string) bool {
	ga, gb := r.lex.Forenames[a], r.lex.Forenames[b]
	return ga == 0 || gb == 0 || ga == gb
}

// evidence names the evidence, besides the spelling, that links the name to the lexicon's person, or returns "".
func (r *Reader) evidence(p model.LexPerson, m *met, a *model.Article) string {
	side := r.lex.Places[m.place].Side
	for _, title := range m.titles {
		for _, o := range p.Offices {
			if o.Held(a.Published) && (side == "" || side == o.Side) && (fold(o.Title) == title || r.inClass(title, o.Class)) {
				return o.Title + " at that date"
			}
		}
	}
	before := fold(a.Text[max(0, m.bare.Start-60):m.bare.Start])
	for _, e := range p.Epithets {
		if strings.Contains(before, fold(e)) {
			return "described as " + e
		}
	}
	return ""
}

// inClass reports whether the title names exactly that class: "diplomat", which is wider, is no evidence.
func (r *Reader) inClass(title, class string) bool {
	classes := r.lex.Titles[title]
	return len(classes) == 1 && classes[0] == class
}

// spelling returns the name of the lexicon's person as the article spells it: its own form if it is a different accepted one that
// a reader would miss ("Volodymyr Zelenskyy", "Bill Barr"), else the lexicon's.
func (r *Reader) spelling(m *met, lex int, text string) string {
	name := r.lex.People[lex].Name
	ours, theirs := core(r.folded[lex]), core(m.words)
	if len(ours) < 2 || len(theirs) != 2 || len(m.words) != 2 || lastName(ours) == theirs[1] && alike(ours[0], theirs[0]) > 0.85 {
		return name
	}
	return m.bare.Line(text)
}

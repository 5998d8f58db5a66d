package people

import (
	"strings"

	"hotline/model"
)

// word is what is known about a token, determined once for all its occurrences.
type word struct {
	low     string // folded
	traits  traits
	titles  ends
	things  ends
	bearers []int // the people in the lexicon who have it as their surname
}

// ends are the numbers of words of the longest form that begins, or ends, with a word; 0 if there is none.
type ends struct{ begins, end uint8 }

// traits are properties of a word by itself.
type traits uint32

const (
	speechVerb    traits = 1 << iota
	capitalised          // like a name: "Lavrov", "J.", "al-Assad"
	initialLetter        // "J."
	shouting             // it has no lower-case letter
	particle             // see particles
	generationEnd        // see generational
	opener               // see openers
	modifier             // see modifiers
	monthName            // see months
	partyWord            // see parties
	bodyWord             // see bodyWords
	modifiedNoun         // see modified
	besideName           // a weekday, or a label of pictures
	forename             // in the lexicon
	gendered             // the lexicon knows whose forename it is
	placeName            // a place in the lexicon by itself
	bodyName             // the same for a body
	thingName            // the same for either, or for an outlet
	titleName            // a title by itself: see titleForm
	titleWord            // the same, and in the lexicon as it is
	wordName             // see wordNames
	beginsName           // a person's name in the lexicon begins with it
	endsName             // or ends with it
	leading              // it may precede a name, or begin it: see lead
	origin               // it ends in one of origins
)

func (w *word) is(t traits) bool { return w.traits&t != 0 }

// plainOpener reports whether the word begins sentences and is no month.
func (w *word) plainOpener() bool { return w.is(opener) && !w.is(monthName) }

// join reports whether a form of the lexicon may begin with the first word and end with the last one, n words in all: most cannot.
func (e ends) join(last ends, n int) bool {
	n = min(n, longestForm)
	return int(e.begins) >= n && int(last.end) >= n
}

// wordsOf collects what the lexicon and the word lists say about folded words. full and things are the names in the lexicon, of
// people and of all else, and surnames the bearers of each.
func wordsOf(lex *model.Lexicon, full map[string]int, things map[string]bool, surnames map[string][]int) map[string]word {
	m := make(map[string]word, len(lex.Forenames)+len(lex.Verbs)+len(full))
	add := func(low string, t traits) {
		w := m[low]
		w.traits |= t
		m[low] = w
	}
	for _, list := range []struct {
		of    map[string]bool
		trait traits
	}{{particles, particle}, {generational, generationEnd}, {openers, opener}, {modifiers, modifier}, {months, monthName}, {parties, partyWord},
		{bodyWords, bodyWord}, {modified, modifiedNoun}, {weekdays, besideName}, {labels, besideName}, {wordNames, wordName}} {
		for low := range list.of {
			add(low, list.trait)
		}
	}
	for low := range lex.Verbs {
		add(low, speechVerb)
	}
	for low, gender := range lex.Forenames {
		add(low, forename)
		if gender != 0 {
			add(low, gendered)
		}
	}
	for low := range lex.Titles {
		add(low, titleWord)
	}
	for low, people := range surnames {
		w := m[low]
		w.bearers = people
		m[low] = w
	}
	for low := range lex.Places {
		add(low, placeName)
	}
	for low := range lex.Bodies {
		add(low, bodyName)
	}
	for low := range things {
		add(low, thingName)
	}
	for name := range full {
		first, last, _ := outer(name)
		add(first, beginsName)
		add(last, endsName)
	}
	long := func(form string, of func(*word) *ends) {
		first, last, n := outer(form)
		n = min(n, longestForm)
		w := m[first]
		of(&w).begins = max(of(&w).begins, uint8(n))
		m[first] = w
		w = m[last]
		of(&w).end = max(of(&w).end, uint8(n))
		m[last] = w
	}
	for title := range lex.Titles {
		long(title, func(w *word) *ends { return &w.titles })
	}
	for thing := range things {
		long(thing, func(w *word) *ends { return &w.things })
	}
	return m
}

// outer returns the first and the last word of a form, and its number of words.
func outer(form string) (first, last string, n int) {
	return form[:strings.IndexByte(form+" ", ' ')], form[strings.LastIndexByte(form, ' ')+1:], 1 + strings.Count(form, " ")
}

// word returns what is known about a word as it is written.
func (r *Reader) word(written string) word {
	low := fold(written)
	w := r.words[low]
	w.low = low
	if len(written) == 2 && written[1] == '.' && written[0] >= 'A' && written[0] <= 'Z' {
		w.traits |= initialLetter | capitalised
	}
	if len(written) > 1 && model.Capitalised(written) || articled(written) {
		w.traits |= capitalised
	}
	if upper(written) {
		w.traits |= shouting
	}
	if r.titleForm(low) != "" {
		w.traits |= titleName
	}
	if at := strings.LastIndexByte(low, '-'); at > 1 && origins[low[at+1:]] {
		w.traits |= origin
	}
	if w.is(modifier|titleName) || w.titles.begins > 0 || w.things.begins > 0 {
		w.traits |= leading
	}
	return w
}

// origins end compounds that tell where somebody comes from, works or was taught: "Korean-born", "York-based".
var origins = wordSet(`born based raised bred educated trained reared appointed elected`)

// articled reports whether the word is a surname with a particle before its hyphen: "al-Assad".
func articled(w string) bool {
	at := strings.IndexByte(w, '-')
	return at > 0 && at <= 3 && particles[w[:at]] && model.Capitalised(w[at+1:])
}

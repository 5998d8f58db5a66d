// Package people finds who appears in an article (its cast) and joins the casts of many articles into persons.
//
// An article introduces somebody by a full name, mostly with an office, and then repeats the surname. Cast follows that habit:
// full names first, then the short forms that repeat them, then short forms that only the lexicon knows, and last the damaged
// forms whose only explanation is their similarity to somebody introduced.
package people

import (
	"slices"
	"strings"
	"unicode/utf8"

	"hotline/model"
)

// Reader finds casts with the facts of one lexicon. It is safe for concurrent use.
type Reader struct {
	lex       *model.Lexicon
	byID      map[string]int   // id → index in lex.People
	full      map[string]int   // folded whole name or variant → index in lex.People
	surnames  map[string][]int // folded surname → indexes in lex.People
	folded    [][]string       // the words of the names of lex.People
	names     []nameParts      // one for each of lex.People; empty if the name has a single word
	everybody neighbours       // all names
	described neighbours       // names of people for whom the lexicon gives epithets
	offices   [][]office       // one for each of lex.People
	juniors   []bool           // one for each of lex.People: the name has a generational suffix
	things    map[string]bool  // the places, bodies and outlets
	words     map[string]word  // folded word → what is known about it
}

// nameParts are the folded given name and surname with which similar names are searched.
type nameParts struct {
	first, last       string
	firstSet, lastSet letterSet
}

// neighbours finds the names of which another one may be a damaged form.
type neighbours struct {
	initials map[byte][]int   // first byte of a surname → indexes in names
	firsts   map[string][]int // given name → indexes in names
}

func newNeighbours() neighbours {
	return neighbours{initials: map[byte][]int{}, firsts: map[string][]int{}}
}

func (n *neighbours) add(name *nameParts, i int) {
	n.initials[name.last[0]] = append(n.initials[name.last[0]], i)
	n.firsts[name.first] = append(n.firsts[name.first], i)
}

// New returns a Reader for the lexicon. Cost: linear in the number of names in the lexicon.
func New(lex *model.Lexicon) *Reader {
	r := &Reader{lex: lex, byID: map[string]int{}, full: map[string]int{}, surnames: map[string][]int{}, everybody: newNeighbours(), described: newNeighbours()}
	r.folded, r.names, r.juniors = make([][]string, len(lex.People)), make([]nameParts, len(lex.People)), make([]bool, len(lex.People))
	r.offices = make([][]office, len(lex.People))
	r.things = thingsOf(lex)
	for i, p := range lex.People {
		r.offices[i] = officesOf(&p)
		r.byID[p.ID] = i
		r.juniors[i] = generation(strings.Split(fold(p.Name), " ")) != ""
		r.folded[i] = strings.Fields(fold(p.Name))
		if name := core(r.folded[i]); len(name) > 1 {
			n := nameParts{first: name[0], last: lastName(name)}
			n.firstSet, n.lastSet = lettersOf(n.first), lettersOf(n.last)
			r.names[i] = n
			r.everybody.add(&n, i)
			if len(p.Epithets) > 0 {
				r.described.add(&n, i)
			}
		}
		familyFirst := familyFirst(p)
		for _, form := range append([]string{p.Name}, p.Variants...) {
			form = fold(form)
			words := strings.Fields(form)
			if len(words) == 0 {
				continue
			}
			if len(words) > 1 {
				r.full[form] = i
			}
			if len(words) == 1 || !familyFirst {
				r.addSurname(lastName(words), i)
			}
		}
	}
	r.words = wordsOf(lex, r.full, r.things, r.surnames)
	return r
}

// familyFirst reports whether the name begins with the family name, as Chinese and Korean names do: the lexicon then gives it as
// a variant of one word.
func familyFirst(p model.LexPerson) bool {
	first, _, more := strings.Cut(p.Name, " ")
	return more && slices.Contains(p.Variants, first)
}

// thingsOf returns the names of things other than persons.
func thingsOf(lex *model.Lexicon) map[string]bool {
	things := make(map[string]bool, len(lex.Places)+len(lex.Bodies)+len(lex.Outlets))
	for form := range lex.Places {
		things[form] = true
	}
	for form := range lex.Bodies {
		things[form] = true
	}
	for form := range lex.Outlets {
		things[form] = true
	}
	return things
}

func (r *Reader) addSurname(s string, i int) {
	for _, have := range r.surnames[s] {
		if have == i {
			return
		}
	}
	r.surnames[s] = append(r.surnames[s], i)
}

// generational are suffixes of a name that are not its surname.
var generational = map[string]bool{"jr": true, "jr.": true, "sr": true, "sr.": true, "ii": true, "iii": true, "iv": true}

// endsGeneration reports whether the folded word is one of them. None is longer than three bytes.
func endsGeneration(w string) bool { return len(w) <= 3 && generational[w] }

// generation returns the generational suffix of the folded name without its dot, or "".
func generation(words []string) string {
	if w := words[len(words)-1]; endsGeneration(w) {
		return strings.TrimSuffix(w, ".")
	}
	return ""
}

// particles are lower-case words that join the parts of a name.
var particles = map[string]bool{
	"al": true, "bin": true, "da": true, "de": true, "del": true, "della": true, "den": true, "der": true, "di": true,
	"dos": true, "du": true, "el": true, "ibn": true, "la": true, "le": true, "ten": true, "ter": true, "van": true, "von": true, "zu": true,
}

// lastName returns the word by which later mentions repeat a folded name; for names that begin with the family name, see
// familyFirst.
func lastName(words []string) string {
	for i := len(words) - 1; i > 0; i-- {
		if !endsGeneration(words[i]) {
			return words[i]
		}
	}
	return words[0]
}

// fold converts to lower case and straightens apostrophes, so that spellings can be compared.
func fold(s string) string {
	plain := true
	for i := 0; i < len(s) && plain; i++ {
		plain = s[i] < utf8.RuneSelf && (s[i] < 'A' || s[i] > 'Z')
	}
	if plain {
		return s
	}
	s = strings.ToLower(s)
	if strings.ContainsRune(s, '’') {
		s = strings.ReplaceAll(s, "’", "'")
	}
	return s
}

package quotes

import (
	"strings"

	"hotline/model"
)

// formKind is the kind of a sequence of words in the lexicon.
type formKind byte

const (
	noForm formKind = iota
	titleForm
	placeForm
	demonymForm
	bodyForm
	outletForm
)

type form struct {
	kind formKind
	side model.Side
	name string // canonical name of a body, outlet or place
}

// forms finds the titles, places, bodies and outlets of the lexicon in a sequence of tokens. It is a tree whose edges are
// lexemes: each step adds one word. longest maps the first word of a form to the length in words of the longest form that begins
// with it, and inner holds the words that may follow the first: lexemes store both, so that most tokens need no step.
type forms struct {
	at      map[string]form
	longest map[string]int
	inner   map[string]bool
	steps   map[uint64]int32 // see step
	ends    []form           // by node: the form that the words leading to it make up, if any
}

func newForms(lex *model.Lexicon) forms {
	f := forms{at: map[string]form{}, longest: map[string]int{}, inner: map[string]bool{}, steps: map[uint64]int32{}}
	for k := range lex.Titles {
		f.add(k, form{kind: titleForm})
	}
	for k, o := range lex.Outlets {
		if !strings.Contains(k, ".") || strings.Contains(k, " ") {
			f.add(k, form{kind: outletForm, name: o.Name})
		}
	}
	for k, p := range lex.Places {
		kind := placeForm
		if p.Kind == "demonym" {
			kind = demonymForm
		}
		f.add(k, form{kind: kind, side: p.Side, name: p.Name})
	}
	for k, b := range lex.Bodies {
		f.add(k, form{kind: bodyForm, side: b.Side, name: b.Name})
	}
	return f
}

func (f forms) add(k string, v form) {
	words := strings.Fields(k)
	if len(words) == 0 {
		return
	}
	f.at[k] = v
	f.longest[words[0]] = max(f.longest[words[0]], len(words))
	for _, w := range words[1:] {
		f.inner[w] = true
		f.inner[strings.TrimSuffix(w, "'s")] = true // a possessive ending is a token of its own
	}
}

// grow builds the tree from the lexemes, and numbers those that occur in forms.
func (f *forms) grow(of func(word string) *lexeme) {
	f.ends = make([]form, 1, 2*len(f.at)) // node 0 is none
	numbered := uint32(0)
	for k, v := range f.at {
		at, first := int32(0), unknown
		for word := range strings.FieldsSeq(k) {
			stem, owns := strings.CutSuffix(word, "'s")
			for _, token := range []string{stem, "'s"} {
				if token == "'s" && !owns || token == "" {
					continue
				}
				l := of(token)
				if l.number == 0 {
					numbered++
					l.number = numbered
				}
				next := f.steps[step(at, l)]
				if next == 0 {
					next = int32(len(f.ends))
					f.ends = append(f.ends, form{})
					f.steps[step(at, l)] = next
				}
				if at == 0 {
					l.begins, first = next, l
				} else if first.begins == at {
					first.seconds |= 1 << (l.number % 64)
				}
				at = next
			}
		}
		f.ends[at] = v
	}
}

// leadsTo reports whether a form may begin with the two lexemes; most pairs are ruled out.
func (l *lexeme) leadsTo(second *lexeme) bool { return l.seconds>>(second.number%64)&1 == 1 }

// step returns the edge by which a lexeme leads on from a node.
func step(at int32, l *lexeme) uint64 { return uint64(at)<<32 | uint64(l.number) }

// noWords is the form of words that are none.
var noWords = &form{}

// match returns the longest form that begins at token i and its number of tokens, or 0. The form belongs to the lexicon and must
// not be changed.
func (f *forms) match(toks []token, i, end int) (*form, int) {
	end = min(end, len(toks))
	if i >= end || !toks[i].is(aloneForm|opensForm) {
		return noWords, 0
	}
	first := toks[i].lex
	found, n := noWords, 0
	if toks[i].is(aloneForm) {
		found, n = &first.alone, 1
	}
	if i+1 == end || !toks[i].is(opensForm) || !toks[i+1].continuesForm() || !first.leadsTo(toks[i+1].lex) {
		return found, n
	}
	at := first.begins
	for k := 1; k < first.longest && i+k < end && toks[i+k].continuesForm() && at != 0; k++ {
		at = f.steps[step(at, toks[i+k].lex)]
		if whole := &f.ends[at]; whole.kind != noForm {
			found, n = whole, k+1
		}
	}
	return found, n
}

// continuesForm reports whether the token may occur in a form after its first word.
func (t *token) continuesForm() bool { return t.is(formInner) || t.Kind == model.Suffix }

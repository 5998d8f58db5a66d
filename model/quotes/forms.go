package quotes

import (
	"strings"

	"hotline/model"
)

// A form is what the lexicon knows a sequence of words as.
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

// forms finds the lexicon's titles, places, bodies and outlets in a row of tokens. longest maps the first word
// of a form to the greatest number of words of the forms that begin with it, and inner holds the words behind the
// first: lexemes know these, so that most tokens cost no lookup.
type forms struct {
	at      map[string]form
	longest map[string]int
	inner   map[string]bool
}

// longestKey bounds the forms that are found, in bytes.
const longestKey = 128

func newForms(lex *model.Lexicon) forms {
	f := forms{at: map[string]form{}, longest: map[string]int{}, inner: map[string]bool{}}
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

// match returns the longest form that begins at token i and how many tokens it takes, or 0.
func (f forms) match(toks []token, i, end int) (form, int) {
	end = min(end, len(toks))
	if i >= end {
		return form{}, 0
	}
	first := toks[i].lex
	found, n := first.alone, 0
	if found.kind != noForm {
		n = 1
	}
	if first.longest < 2 || i+1 == end || !toks[i+1].continuesForm() {
		return found, n
	}
	var key [longestKey]byte
	size := copy(key[:], toks[i].low)
	for k := 1; k < first.longest && i+k < end && toks[i+k].continuesForm(); k++ {
		if toks[i+k].Kind != model.Suffix {
			if size == len(key) {
				break
			}
			key[size] = ' '
			size++
		}
		size += copy(key[size:], toks[i+k].low)
		if v, ok := f.at[string(key[:size])]; ok {
			found, n = v, k+1
		}
	}
	return found, n
}

// continuesForm reports whether the token may stand in a form behind its first word.
func (t *token) continuesForm() bool { return t.lex.is(formInner) || t.Kind == model.Suffix }

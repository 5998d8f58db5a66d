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
// of a form to the greatest number of words of the forms that begin with it, so that most tokens cost one lookup.
type forms struct {
	at      map[string]form
	longest map[string]int
}

// longestKey bounds the forms that are found, in bytes.
const longestKey = 128

func newForms(lex *model.Lexicon) forms {
	f := forms{at: map[string]form{}, longest: map[string]int{}}
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
}

// match returns the longest form that begins at token i and how many tokens it takes, or 0.
func (f forms) match(toks []token, i, end int) (form, int) {
	end = min(end, len(toks))
	if i >= end {
		return form{}, 0
	}
	longest := toks[i].lex.longest
	if longest == 0 {
		return form{}, 0
	}
	var found form
	n := 0
	var key [longestKey]byte
	size := 0
	for k := 0; k < longest && i+k < end; k++ {
		if k > 0 && toks[i+k].Kind != model.Suffix {
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

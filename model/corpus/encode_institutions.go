package corpus

import (
	"cmp"
	"encoding/binary"
	"maps"
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/institutions"
	"hotline/model/search"
)

// bodies collects the institutions that speak and what they say, in the order of meeting.
type bodies struct {
	namer  *institutions.Namer
	number map[string]int // by folded key
	met    []body
	said   []bodyQuote
	place  []int // the number of each after ranking
}

// body is an institution: how the texts call it, and for whom it speaks there.
type body struct {
	one   institutions.Institution // as first met, or as first named as in the lexicon
	texts map[string]int
	sides [traitValues]int
	n     int
}

// bodyQuote is a quote and the institution that it is of.
type bodyQuote struct{ quote, body int32 }

func newBodies(lex *model.Lexicon) bodies {
	return bodies{namer: institutions.New(lex), number: map[string]int{}}
}

// of notes the institutions of a quote and returns their numbers in the order of meeting, and the side that they have in the lexicon,
// if they have one: the reading of a single article may know them less well.
func (v *bodies) of(q *model.Quote, number int, text string) (met []int, side model.Side) {
	for i, one := range v.namer.Of(q, text) {
		if i == 0 {
			side = one.Side
		} else if one.Side != side {
			side = ""
		}
		key := string(search.Fold(one.Key))
		n, known := v.number[key]
		if !known {
			n = len(v.met)
			v.number[key] = n
			v.met = append(v.met, body{one: one, texts: map[string]int{}})
		}
		at := &v.met[n]
		if one.Listed && !at.one.Listed {
			at.one = one
		}
		at.texts[one.Text]++
		at.sides[sideBits(q.Side)]++
		at.n++
		v.said = append(v.said, bodyQuote{int32(number), int32(n)})
		met = append(met, n)
	}
	return met, side
}

// name returns the name in the lexicon, or else the words most frequent in the texts.
func (v *body) name() string {
	if v.one.Listed {
		return v.one.Name
	}
	return slices.MaxFunc(slices.Sorted(maps.Keys(v.texts)), func(a, b string) int { return v.texts[a] - v.texts[b] })
}

// side returns the side in the lexicon, or else the most frequent one.
func (v *body) side() model.Side {
	if v.one.Side != "" {
		return v.one.Side
	}
	best := 0
	for i, n := range v.sides {
		if n > v.sides[best] {
			best = i
		}
	}
	return cmp.Or(sideNames[best], model.Other)
}

// institutions writes the institutions, most quoted first; persons has the folded names of people.
func (e *encoder) institutions(people []model.Person, persons map[string][]int) {
	v := &e.bodies
	names, order := make([]string, len(v.met)), make([]int, len(v.met))
	for i := range order {
		names[i], order[i] = v.met[i].name(), i
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(v.met[b].n, v.met[a].n), strings.Compare(names[a], names[b]), strings.Compare(v.met[a].one.Key, v.met[b].one.Key))
	})
	v.place = make([]int, len(order))
	forms := map[string][]int{}
	for to, from := range order {
		v.place[from] = to
		one := &v.met[from]
		e.put(secInstitutionName, e.string(names[from]))
		e.put(secInstitutionSide, sideBits(one.side()))
		for _, form := range slices.Concat([]string{names[from]}, one.one.Forms, slices.Sorted(maps.Keys(one.texts))) {
			if key := institutionKey(form); key != "" && !slices.Contains(forms[key], to) {
				forms[key] = append(forms[key], to)
			}
		}
	}
	e.put(secInstitutionMet, v.place...)
	for _, from := range order {
		handle := strings.TrimPrefix(names[from], "The ")
		if slices.ContainsFunc(persons[institutionKey(handle)], func(p int) bool { return people[p].Quotes > 0 }) {
			handle = "the " + handle // no person is called so
		}
		e.put(secInstitutionHandle, e.string(handle))
	}
	e.nameTable(secInstitutionFormStarts, secInstitutionFormOfStarts, forms)
}

// voiced writes, for each institution, the places of its quotes; place is that of each quote in the order of answers.
func (e *encoder) voiced(place []int) {
	v := &e.bodies
	slices.SortFunc(v.said, func(a, b bodyQuote) int { return place[a.quote] - place[b.quote] })
	starts := make([]int, len(v.met)+1)
	for _, s := range v.said {
		starts[v.place[s.body]+1]++
	}
	for i := range v.met {
		starts[i+1] += starts[i]
	}
	e.put(secVoicedStarts, starts...)
	out := make([]byte, 4*len(v.said))
	for _, s := range v.said {
		at := &starts[v.place[s.body]]
		binary.LittleEndian.PutUint32(out[4**at:], uint32(place[s.quote]))
		*at++
	}
	e.sections[secVoiced] = out
	e.bodies = bodies{}
}

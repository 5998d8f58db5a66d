package corpus

import (
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/flat"
)

// Institutions speak as persons do, but are none: they have numbers of their own, in order of number of quotes (most first), then
// name, and only by: asks for them.

type institutionColumns struct {
	name, side, handle flat.Uint32s
	met                flat.Uint32s // the number of each in the order in which they were met, which records use
	forms              nameTable    // folded names, ascending, and the institutions with each
	voiced             flat.Lists   // the places of the quotes of each
}

// NumInstitutions returns how many institutions speak; numbers start at 0.
func (c *Corpus) NumInstitutions() int { return c.col.institutions.name.Len() }

// InstitutionName returns the name of an institution.
func (c *Corpus) InstitutionName(i int) string { return c.string(c.col.institutions.name.At(i)) }

// SideOfInstitution returns the side for which an institution speaks.
func (c *Corpus) SideOfInstitution(i int) model.Side {
	return sideNames[c.col.institutions.side.At(i)&twoBits]
}

// InstitutionHandle returns the form of the institution in a Query.
func (c *Corpus) InstitutionHandle(i int) string { return c.string(c.col.institutions.handle.At(i)) }

// QuotesOfInstitution returns the number of its quotes.
func (c *Corpus) QuotesOfInstitution(i int) int {
	from, to := c.col.institutions.voiced.Bounds(i)
	return to - from
}

// SpeakerOf returns the one person or the one institution that a value of by: means, and -1 for the other; both are -1 if it means
// several or none.
func (c *Corpus) SpeakerOf(value string) (person, institution int) {
	people, found := c.speakers(value)
	switch {
	case len(people) == 1 && len(found) == 0:
		return people[0], -1
	case len(people) == 0 && len(found) == 1:
		return -1, found[0]
	}
	return -1, -1
}

// CalledInstitution reports whether the institution with the handle is called by the name, in the corpus or the lexicon.
func (c *Corpus) CalledInstitution(name, handle string) bool {
	forms := &c.col.institutions.forms
	called := forms.find(institutionKey(name))
	return slices.ContainsFunc(called, func(i int) bool { return c.InstitutionHandle(i) == handle })
}

// speakers returns the persons and the institutions that a value of by: means, ascending: those of exactly this name who say something, else the persons
// whose name it may be otherwise, else the institutions that have all of its words in a name. An id, or "the" before the name, means
// only persons, or only institutions.
func (c *Corpus) speakers(value string) (people, found []int) {
	key := institutionKey(value)
	id := strings.HasPrefix(value, "@") || c.FindPerson(value) >= 0
	if found = c.col.institutions.forms.find(key); len(found) > 0 && !id {
		if foldedName(value) == key {
			people = slices.DeleteFunc(slices.Clone(c.col.names.find(key)), func(p int) bool { return c.silent(p) })
		}
		return people, found
	}
	if people = c.find(value); len(people) > 0 || id {
		return people, nil
	}
	return nil, c.containingAll(strings.Fields(key))
}

// silent reports whether nothing is quoted of a person.
func (c *Corpus) silent(person int) bool {
	from, to := c.col.said.Bounds(person)
	return from == to
}

// containingAll returns the institutions that have all of the words in one of their names.
func (c *Corpus) containingAll(words []string) (found []int) {
	forms := &c.col.institutions.forms
	for k := range forms.keys.Len() {
		form := forms.keys.At(k)
		if len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !hasWord(form, w) }) {
			found = append(found, forms.people.Slice(k)...)
		}
	}
	return sortedSet(found)
}

// hasWord reports whether a folded text contains the word.
func hasWord(text, word string) bool {
	for from := 0; ; {
		at := strings.Index(text[from:], word)
		if at < 0 {
			return false
		}
		at += from
		from = at + len(word)
		if (at == 0 || text[at-1] == ' ') && (from == len(text) || text[from] == ' ') {
			return true
		}
	}
}

// institutionKey folds the name of an institution and drops its article.
func institutionKey(name string) string { return strings.TrimPrefix(foldedName(name), "the ") }

// saidBy returns the places of the quotes of all persons and institutions that the values mean.
func (c *Corpus) saidBy(values []string) members {
	var people, found []int
	for _, v := range values {
		who, what := c.speakers(v)
		people, found = append(people, who...), append(found, what...)
	}
	return united([]members{inOneOf(c.col.said, sortedSet(people)), inOneOf(c.col.institutions.voiced, sortedSet(found))})
}

// institutionsOf reads the institutions of a quote from the end of its record.
func (c *Corpus) institutionsOf(r reader) []int {
	list := r.ints()
	for i, n := range list {
		if n < 0 || n >= c.col.institutions.met.Len() {
			return nil // a damaged record
		}
		list[i] = c.col.institutions.met.At(n)
	}
	return list
}

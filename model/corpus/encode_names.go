package corpus

import (
	"maps"
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/search"
)

// nameIndex collects the names of persons. Its maps lead from a folded spelling to the persons whom it may mean.
type nameIndex struct {
	exact map[string][]int // ids, full names, surnames, and forms and variants that occur
	loose map[string][]int // the same in their loose spelling
}

func (e *encoder) names(people []model.Person) {
	n := nameIndex{make(map[string][]int, 3*len(people)), make(map[string][]int, 3*len(people))}
	variants := make(map[string][]string, len(e.lex.People))
	for _, p := range e.lex.People {
		variants[p.ID] = p.Variants
	}
	for i := range people {
		p := &people[i]
		e.record(secPersonFoldedStarts, []byte(search.Fold(p.Name)))
		n.add(i, p.ID)
		n.add(i, p.Name)
		n.add(i, surname(p.Name))
		for _, f := range p.Forms {
			n.add(i, f.Text)
		}
		for _, v := range variants[p.ID] {
			n.add(i, v)
		}
	}
	for i := range people {
		e.put(secPersonHandle, e.string(n.handle(i, &people[i])))
	}
	e.institutions(people, n.exact)
	e.nameTable(secNameStarts, secNamePeopleStarts, n.exact)
	e.nameTable(secLooseStarts, secLoosePeopleStarts, n.loose)
}

func (e *encoder) nameTable(keys, people int, means map[string][]int) {
	for _, key := range slices.Sorted(maps.Keys(means)) {
		e.record(keys, []byte(key))
		e.list(people, means[key])
	}
}

func (n *nameIndex) add(person int, spelling string) {
	key := strings.TrimSpace(string(search.Fold(spelling)))
	if key == "" {
		return
	}
	for _, m := range []struct {
		to  map[string][]int
		key string
	}{{n.exact, key}, {n.loose, looseKey(key)}} {
		if who := m.to[m.key]; len(who) == 0 || who[len(who)-1] != person { // persons come in order
			m.to[m.key] = append(who, person)
		}
	}
}

// handle returns the shortest spelling that finds this person and nobody else. Names and surnames are matched exactly.
func (n *nameIndex) handle(i int, p *model.Person) string {
	for _, s := range []string{strings.ToLower(surname(p.Name)), p.Name} {
		if found := n.exact[strings.TrimSpace(string(search.Fold(s)))]; len(found) == 1 && found[0] == i {
			return s
		}
	}
	return "@" + p.ID
}

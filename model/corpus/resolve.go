package corpus

import (
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/search"
)

// names finds persons by what a reader types. Its maps go from a folded spelling to the persons it may mean.
type names struct {
	exact   map[string][]int // ids, whole names, surnames and the forms and variants that are written
	loose   map[string][]int // the same in their loose spelling
	ids     map[string]int   // ids as they are; written "@id" they mean one person whatever others are called
	folded  []search.Text    // of each person: the name
	handles []string
}

func indexNames(people []model.Person, lex *model.Lexicon) *names {
	n := &names{
		exact: map[string][]int{}, loose: map[string][]int{}, ids: make(map[string]int, len(people)),
		folded: make([]search.Text, len(people)), handles: make([]string, len(people)),
	}
	variants := make(map[string][]string, len(lex.People))
	for _, p := range lex.People {
		variants[p.ID] = p.Variants
	}
	for i := range people {
		p := &people[i]
		n.folded[i] = search.Fold(p.Name)
		n.ids[p.ID] = i
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
		n.handles[i] = n.handle(i, &people[i])
	}
	return n
}

func (n *names) add(person int, spelling string) {
	key := strings.TrimSpace(string(search.Fold(spelling)))
	if key == "" {
		return
	}
	for _, m := range []struct {
		to  map[string][]int
		key string
	}{{n.exact, key}, {n.loose, looseKey(key)}} {
		if !slices.Contains(m.to[m.key], person) {
			m.to[m.key] = append(m.to[m.key], person)
		}
	}
}

// handle is the shortest spelling that finds this person and nobody else.
func (n *names) handle(i int, p *model.Person) string {
	for _, s := range []string{strings.ToLower(surname(p.Name)), p.Name} {
		if found := n.find(s); len(found) == 1 && found[0] == i {
			return s
		}
	}
	return "@" + p.ID
}

// find returns the persons a typed name means: those who bear it exactly, else in a loose spelling, else those
// in whose name it begins a word or stands as a phrase.
func (n *names) find(name string) []int {
	if id, ok := strings.CutPrefix(name, "@"); ok {
		if i, known := n.ids[id]; known {
			return []int{i}
		}
	}
	key := strings.TrimSpace(string(search.Fold(name)))
	if who := n.exact[key]; len(who) > 0 {
		return who
	}
	if who := n.loose[looseKey(key)]; len(who) > 0 {
		return who
	}
	var who []int
	for i, folded := range n.folded {
		if key != "" && strings.Contains(string(folded), " "+key) {
			who = append(who, i)
		}
	}
	return who
}

// Handle is the shortest way to write the person in a Query.
func (c *Corpus) Handle(person int) string { return c.names.handles[person] }

// Persons returns the people a typed name means, ascending: by id, name, surname or any spelling met.
func (c *Corpus) Persons(name string) []int { return c.names.find(name) }

// persons is the set of people whom any of the names means.
func (c *Corpus) persons(names []string) []bool {
	set := make([]bool, c.NumPeople())
	for _, name := range names {
		for _, p := range c.names.find(name) {
			set[p] = true
		}
	}
	return set
}

// topicIDs is the set of topics that the values name by id or name, or else by words in the name.
func (c *Corpus) topicIDs(values []string) map[string]bool {
	labels, ids := map[string]bool{}, map[string]bool{}
	for _, t := range c.Topics {
		labels[t.ID], labels[t.Name] = false, false
	}
	pick(labels, values)
	for _, t := range c.Topics {
		ids[t.ID] = labels[t.ID] || labels[t.Name]
	}
	return ids
}

func surname(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// loosen makes the usual ways to write a Russian or Ukrainian name in Latin letters one.
var loosen = strings.NewReplacer(
	"yev", "ev", "yel", "el", "ye", "e", "yo", "e", "y", "i", "j", "i", "kh", "h", "ks", "x", "w", "v", "ou", "u", "tz", "ts",
)

// looseKey is a folded name with its transliteration levelled: "sergei", "sergey" and "serguei" are not told
// apart, nor are doubled letters.
func looseKey(folded string) string {
	s := loosen.Replace(folded)
	out := make([]byte, 0, len(s))
	for i := range len(s) {
		if i == 0 || s[i] != s[i-1] {
			out = append(out, s[i])
		}
	}
	return string(out)
}

package corpus

import (
	"sort"
	"strings"

	"hotline/model/search"
)

// find returns the persons that a typed name may mean: those with exactly this name, else those with a loose spelling of it, else
// those whose name contains a word beginning with it, or the phrase.
func (c *Corpus) find(name string) []int {
	if id, ok := strings.CutPrefix(name, "@"); ok {
		if i := c.FindPerson(id); i >= 0 {
			return []int{i}
		}
	}
	if who := c.bearing(name); len(who) > 0 {
		return who
	}
	key := foldedName(name)
	var who []int
	for i := range c.NumPeople() {
		if key != "" && strings.Contains(c.col.people.folded.At(i), " "+key) {
			who = append(who, i)
		}
	}
	return who
}

// bearing returns the persons who bear a typed name exactly, else in a loose spelling.
func (c *Corpus) bearing(name string) []int {
	key := foldedName(name)
	if who := c.col.names.find(key); len(who) > 0 {
		return who
	}
	return c.col.loose.find(looseKey(key))
}

func foldedName(name string) string { return strings.TrimSpace(string(search.Fold(name))) }

// find returns the persons with the key, ascending.
func (t nameTable) find(key string) []int {
	at, found := sort.Find(t.keys.Len(), func(i int) int { return strings.Compare(key, t.keys.At(i)) })
	if !found {
		return nil
	}
	return t.people.Slice(at)
}

// Handle returns the shortest form of the person in a Query.
func (c *Corpus) Handle(person int) string { return c.string(c.col.people.handle.At(person)) }

// Persons returns the people that a typed name may mean, ascending: by id, name, surname or any spelling in the corpus.
func (c *Corpus) Persons(name string) []int { return c.find(name) }

// persons returns the set of people that any of the names may mean.
func (c *Corpus) persons(names []string) []bool {
	set := make([]bool, c.NumPeople())
	for _, name := range names {
		for _, p := range c.find(name) {
			set[p] = true
		}
	}
	return set
}

// who returns the people that any of the names may mean, ascending.
func (c *Corpus) who(names []string) (people []int) {
	for _, name := range names {
		people = append(people, c.find(name)...)
	}
	return sortedSet(people)
}

// picked returns the numbers that are in a set of booleans.
func picked(set []bool) (numbers []int) {
	for i, yes := range set {
		if yes {
			numbers = append(numbers, i)
		}
	}
	return numbers
}

// topicSet returns the set of topics with one of the values as id or name, or else with its words in the name.
func (c *Corpus) topicSet(values []string) []bool {
	labels, set := map[string]bool{}, make([]bool, len(c.Topics))
	for _, t := range c.Topics {
		labels[t.ID], labels[t.Name] = false, false
	}
	pick(labels, values)
	for i, t := range c.Topics {
		set[i] = labels[t.ID] || labels[t.Name]
	}
	return set
}

func surname(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// loosen unifies the usual ways to write a Russian or Ukrainian name in Latin letters.
var loosen = strings.NewReplacer(
	"yev", "ev", "yel", "el", "ye", "e", "yo", "e", "y", "i", "j", "i", "kh", "h", "ks", "x", "w", "v", "ou", "u", "tz", "ts",
)

// looseKey returns a folded name with variants of transliteration and doubled letters removed: "sergei", "sergey" and "serguei"
// have the same key.
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

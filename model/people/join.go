package people

import (
	"iter"
	"sort"
	"strconv"
	"strings"

	"hotline/model"
)

// Join combines the figures of all articles into persons: of[i][f] is the person of figure f of article i, always valid. Figures
// are one person if the lexicon identifies them as one, or if it knows neither and their full names agree; a figure known by
// surname alone joins the only person of the corpus who bears it, if there is exactly one. Persons come in no particular order,
// but the same on every run. The casts, numbered from 0, are iterated twice, so that they need not be in memory, and nothing of
// them is retained. Cost: linear in the figures.
func (r *Reader) Join(casts iter.Seq2[int, model.Cast]) (persons []model.Person, of [][]int) {
	j := joiner{r: r, byKey: map[string]int{}, bySurname: map[string][]int{}, alone: map[string][]int{}}
	var proper []int
	var short, aside []stray
	for i, c := range casts {
		of = append(of, make([]int, len(c.Figures)))
		proper = append(proper, properFigures(c))
		for f := range c.Figures {
			figure := &c.Figures[f]
			switch key := figureKey(figure); {
			case f >= proper[i]:
				aside = append(aside, strayOf(i, f, figure))
			case key == "":
				short = append(short, strayOf(i, f, figure))
			default:
				of[i][f] = j.person(key, figure)
			}
		}
	}
	for k := range short {
		s := &short[k]
		of[s.article][s.number] = j.bySurnameAlone(s.figure())
	}
	for k := range aside { // people who occur only beside articles do not make a surname in them ambiguous
		s := &aside[k]
		of[s.article][s.number] = j.person(figureKey(s.figure()), s.figure())
	}
	j.count(casts, of, proper)
	return j.persons, of
}

// stray is a figure that is joined after all others, with the facts needed for that.
type stray struct {
	article, number   int
	name, surname, id string
	side              model.Side
	gender            model.Gender
}

func strayOf(article, number int, f *model.Figure) stray {
	return stray{article, number, strings.Clone(f.Name), strings.Clone(f.Surname), strings.Clone(f.ID), model.Side(strings.Clone(string(f.Side))), f.Gender}
}

func (s *stray) figure() *model.Figure {
	return &model.Figure{Name: s.name, Surname: s.surname, ID: s.id, Side: s.side, Gender: s.gender}
}

// properFigures returns how many figures of a cast are in the article itself: those up to the last one with a mention other than
// an Aside.
func properFigures(c model.Cast) int {
	last := -1
	for i := range c.Mentions {
		if c.Mentions[i].Kind != model.Aside {
			for _, f := range c.Mentions[i].Figures {
				last = max(last, f)
			}
		}
	}
	return last + 1
}

type joiner struct {
	r         *Reader
	persons   []model.Person
	byKey     map[string]int
	bySurname map[string][]int // persons known in full
	alone     map[string][]int // persons known by that surname alone
}

// figureKey returns a key that is equal for figures that are one person by their full name, ignoring spellings of the given name
// and diacritics, and "" for a surname alone.
func figureKey(f *model.Figure) string {
	if f.ID != "" {
		return "#" + f.ID
	}
	words := core(strings.Fields(unmarked(fold(f.Name))))
	if len(words) < 2 {
		return ""
	}
	key := sound(words[0]) + " " + lastName(words)
	if all := strings.Fields(fold(f.Name)); generational[all[len(all)-1]] {
		key += " " + strings.TrimSuffix(all[len(all)-1], ".")
	}
	return key
}

func (j *joiner) person(key string, f *model.Figure) int {
	if i, ok := j.byKey[key]; ok {
		j.fill(i, f)
		return i
	}
	i := len(j.persons)
	j.byKey[key] = i
	j.persons = append(j.persons, model.Person{Name: strings.Clone(f.Name), Side: model.Other})
	if f.ID != "" {
		if at, ok := j.r.byID[f.ID]; ok {
			p := &j.r.lex.People[at]
			j.persons[i] = model.Person{ID: p.ID, Name: p.Name, Side: p.Side, Gender: p.Gender, Offices: p.Offices, Known: true}
		}
	}
	j.fill(i, f)
	surname := strings.Clone(f.Surname)
	j.bySurname[surname] = append(j.bySurname[surname], i)
	return i
}

// fill adds this figure's information on a person whom the lexicon does not know.
func (j *joiner) fill(i int, f *model.Figure) {
	p := &j.persons[i]
	if p.Known {
		return
	}
	if len(f.Name) > len(p.Name) {
		p.Name = strings.Clone(f.Name)
	}
	if p.Gender == 0 {
		p.Gender = f.Gender
	}
	if p.Side == model.Other && f.Side != "" {
		p.Side = model.Side(strings.Clone(string(f.Side)))
	}
}

// bySurnameAlone returns the only person known in full who bears the surname and may have the figure's gender, else a person
// known by that surname alone.
func (j *joiner) bySurnameAlone(f *model.Figure) int {
	if full := j.ofGender(j.bySurname[f.Surname], f.Gender); len(full) == 1 && !j.persons[full[0]].Known {
		return full[0] // a person in the lexicon was considered with the article's day and titles, and was not meant
	}
	alone := j.ofGender(j.alone[f.Surname], f.Gender)
	for _, i := range alone {
		if len(alone) == 1 || j.persons[i].Gender == f.Gender {
			j.fill(i, f)
			return i
		}
	}
	j.alone[f.Surname] = append(j.alone[f.Surname], len(j.persons))
	j.persons = append(j.persons, model.Person{Name: f.Name, Side: model.Other})
	j.fill(len(j.persons)-1, f)
	return len(j.persons) - 1
}

// ofGender returns the persons except those who certainly have the other gender.
func (j *joiner) ofGender(persons []int, g model.Gender) []int {
	var out []int
	for _, i := range persons {
		if have := j.persons[i].Gender; have == 0 || g == 0 || have == g {
			out = append(out, i)
		}
	}
	return out
}

// count fills in forms, ids and the numbers of mentions and articles.
func (j *joiner) count(casts iter.Seq2[int, model.Cast], of [][]int, proper []int) {
	forms := make([]map[string]*model.Form, len(j.persons))
	for i := range forms {
		forms[i] = map[string]*model.Form{}
	}
	seen := make([]int, len(j.persons))
	for i, c := range casts {
		for f := range c.Figures {
			p := of[i][f]
			for _, form := range c.Figures[f].Forms {
				have := forms[p][form.Text]
				if have == nil {
					have = &model.Form{Text: strings.Clone(form.Text)}
					forms[p][have.Text] = have
				}
				have.Count += form.Count
				if have.Reason == "" {
					have.Reason = strings.Clone(form.Reason)
				}
			}
			if f < proper[i] && seen[p] != i+1 {
				seen[p] = i + 1
				j.persons[p].Articles++
			}
		}
		for _, m := range c.Mentions {
			if m.Kind == model.Aside {
				continue
			}
			for _, f := range m.Figures {
				j.persons[of[i][f]].Mentions++
			}
		}
	}
	used := map[string]int{}
	for i := range j.persons {
		if j.persons[i].Known {
			used[j.persons[i].ID] = 1
		}
	}
	for i := range j.persons {
		p := &j.persons[i]
		for _, form := range forms[i] {
			p.Forms = append(p.Forms, *form)
		}
		sort.Slice(p.Forms, func(a, b int) bool {
			if p.Forms[a].Count != p.Forms[b].Count {
				return p.Forms[a].Count > p.Forms[b].Count
			}
			return p.Forms[a].Text < p.Forms[b].Text
		})
		if p.Known {
			continue
		}
		id := Slug(p.Name)
		for p.ID = id; used[p.ID] > 0; p.ID = id + "-" + strconv.Itoa(used[id]) {
			used[id]++
		}
		used[p.ID]++
	}
}

// Slug returns a name as an id: in lower case, with hyphens between its words.
func Slug(name string) string {
	return strings.Join(strings.FieldsFunc(fold(name), func(r rune) bool { return r == ' ' || r == '.' || r == ',' || r == '"' || r == '“' || r == '”' }), "-")
}

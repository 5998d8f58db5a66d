package corpus

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"hotline/model"
	"hotline/model/people"
	"hotline/model/search"
)

// same merges the note's person into the one that it names.
func (d *draft) same([]site) (quotes int, what string, ok bool) {
	one := d.root(d.byID[d.note.Person])
	named, what, ok := d.namedBy(d.note.Value)
	if !ok {
		return 0, what, false
	}
	other := d.root(named)
	if one == other {
		return 0, d.people[other].Name + " already", true
	}
	mentions := 0
	for i := range d.texts {
		t := &d.texts[i]
		for _, m := range t.mentions {
			if d.means(m.Figures, one) {
				mentions++
			}
		}
		for k := range t.quotes {
			q := &t.quotes[k]
			if d.means(q.Speakers, one) {
				q.Why = because(q.Why, "person")
				if len(q.Speakers) == 1 {
					q.Side = d.people[other].Side
				}
				quotes++
			}
		}
	}
	d.into[one] = other
	to := &d.people[other]
	to.Forms = joinForms(to.Forms, d.people[one].Forms)
	return quotes, fmt.Sprintf("%s and %s now %s", counted(quotes, "quote"), counted(mentions, "mention"), d.whose(other)), true
}

// means reports whether one of the persons has been merged into p.
func (d *draft) means(persons []int, p int) bool {
	return slices.ContainsFunc(persons, func(f int) bool { return d.root(f) == p })
}

// joinForms adds the forms of a merged person, with the reader's correction as their reason.
func joinForms(forms, more []model.Form) []model.Form {
	out := slices.Clone(forms)
	for _, m := range more {
		if k := slices.IndexFunc(out, func(f model.Form) bool { return f.Text == m.Text }); k >= 0 {
			out[k].Count += m.Count
			continue
		}
		m.Reason = model.ByReader
		out = append(out, m)
	}
	sortForms(out)
	return out
}

func sortForms(forms []model.Form) {
	slices.SortFunc(forms, func(a, b model.Form) int {
		if a.Count != b.Count {
			return b.Count - a.Count
		}
		return strings.Compare(a.Text, b.Text)
	})
}

// apart takes a form of a name away from a person: it means someone else, and so do the descriptions and pronouns of articles
// that name the person in no other way.
func (d *draft) apart([]site) (quotes int, what string, ok bool) {
	person, form := d.byID[d.note.Person], d.note.Value
	had := d.people[person]
	forms, away := slices.Clone(had.Forms), model.Form{}
	forms = slices.DeleteFunc(forms, func(f model.Form) bool {
		if sameForm(f.Text, form) {
			away.Count += f.Count
			return true
		}
		return false
	})
	if away.Count == 0 {
		return 0, fmt.Sprintf("%s is not written “%s” here", had.Name, form), false
	}
	d.people[person].Forms = forms
	away.Text, away.Reason = form, model.ByReader
	to := d.add(model.Person{ID: d.freeID(people.Slug(form)), Name: form, Side: model.Other, Forms: []model.Form{away}})
	mentions := 0
	for i := range d.texts {
		m, q := d.texts[i].move(person, to, form)
		mentions, quotes = mentions+m, quotes+q
	}
	return quotes, fmt.Sprintf("%s and %s no longer %s", counted(quotes, "quote"), counted(mentions, "mention"), d.whose(person)), true
}

// freeID is an id that nobody has yet: the id itself, or with an ending.
func (d *draft) freeID(id string) string {
	free := id
	for n := 1; ; n++ {
		if _, taken := d.byID[free]; !taken {
			return free
		}
		if free = id + "-apart"; n > 1 {
			free += "-" + strconv.Itoa(n)
		}
	}
}

func sameForm(a, b string) bool { return search.Fold(a) == search.Fold(b) }

// move reassigns the mentions written in this form, and what depends on them, from one person to another.
func (t *draftText) move(from, to int, form string) (mentions, quotes int) {
	written := func(m model.Mention) bool { return sameForm(m.Name.In(t.article.Text), form) }
	met, otherwise := false, false
	for _, m := range t.mentions {
		if !slices.Contains(m.Figures, from) || m.Kind == model.Pronoun || m.Kind == model.Described {
			continue
		}
		met = met || written(m)
		otherwise = otherwise || !written(m)
	}
	if !met {
		return 0, 0
	}
	for i := range t.mentions {
		m := &t.mentions[i]
		if slices.Contains(m.Figures, from) && (!otherwise || written(*m)) {
			m.Figures = swapped(m.Figures, from, to)
			mentions++
		}
	}
	for k := range t.quotes {
		q := &t.quotes[k]
		q.About = nil // recomputed from the mentions
		if slices.Contains(q.Speakers, from) && !q.fixed && (!otherwise || t.namedBy(q.Mention, to)) {
			q.Speakers = swapped(q.Speakers, from, to)
			q.Side, q.Why = model.Other, because(q.Why, "person")
			quotes++
		}
	}
	return mentions, quotes
}

// namedBy reports whether the words that name a speaker are a mention of the person.
func (t *draftText) namedBy(words model.Span, person int) bool {
	return !words.Empty() && slices.ContainsFunc(t.mentions, func(m model.Mention) bool {
		return m.Overlaps(words) && slices.Contains(m.Figures, person)
	})
}

func swapped(persons []int, from, to int) []int {
	out := slices.Clone(persons)
	out[slices.Index(out, from)] = to
	return out
}

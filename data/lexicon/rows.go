package lexicon

import (
	"slices"
	"strings"

	"hotline/model"
)

// loader is the lexicon while its tables are being read, with the indexes in People by id.
type loader struct {
	*model.Lexicon
	person map[string]int
}

func (l *loader) addPerson(r *row) {
	id := r.text("id")
	if _, ok := l.person[id]; ok {
		r.fail("id", "%q stands twice", id)
	}
	l.person[id] = len(l.People)
	l.People = append(l.People, model.LexPerson{
		ID:       id,
		Name:     r.text("name"),
		Gender:   r.gender("m", "f"),
		Side:     r.side("side"),
		Variants: r.list("variants"),
		Epithets: r.list("epithets"),
	})
}

func (l *loader) addOffice(r *row) {
	i, ok := l.person[r.text("person")]
	if !ok {
		r.fail("person", "nobody in the people tables is %q", r.maybe("person"))
		return
	}
	from, to := r.days()
	l.People[i].Offices = append(l.People[i].Offices, model.Office{
		Title: r.text("title"),
		Side:  r.side("side"),
		Class: r.maybe("class"),
		From:  from,
		To:    to,
	})
}

func (l *loader) addTitle(r *row) {
	r.oneOf("side", "", string(model.US), string(model.Russia), string(model.Other))
	add(r, "form", l.Titles, r.text("form"), r.list("classes"))
}

// addForename adds a forename. One borne by both women and men (u) gets gender 0: it is known as a name only.
func (l *loader) addForename(r *row) {
	add(r, "name", l.Forenames, r.text("name"), r.gender("m", "f", "u"))
}

func (l *loader) addPlace(r *row) {
	name := r.text("name")
	add(r, "name", l.Places, name, model.Place{
		Name:    name,
		Kind:    r.oneOf("kind", "country", "city", "region", "demonym", "landmark"),
		Country: r.maybe("country"),
		Side:    r.side("side"),
		Capital: r.oneOf("capital", "", "y") == "y",
	})
}

func (l *loader) addBody(r *row) {
	b := &model.Body{
		Name:  r.text("name"),
		Kind:  r.oneOf("kind", "government", "ministry", "agency", "legislature", "alliance", "party", "company", "court", "group"),
		Side:  r.side("side"),
		Forms: r.list("forms"),
	}
	addForms(r, l.Bodies, b, b.Name, b.Forms)
}

func (l *loader) addOutlet(r *row) {
	o := &model.Outlet{
		Name:    r.text("name"),
		Wire:    r.oneOf("wire", "", "y") == "y",
		Country: r.maybe("country"),
		Forms:   r.list("forms"),
		Domains: r.list("domains"),
	}
	o.Ownership, o.Later = r.owners("ownership")
	addForms(r, l.Outlets, o, o.Name, o.Forms)
	for _, domain := range o.Domains {
		if l.Outlets[fold(domain)] != o { // a name may be its domain: "Lenta.ru"
			add(r, "domains", l.Outlets, domain, o)
		}
	}
}

func (l *loader) addTopic(r *row) {
	l.Topics = append(l.Topics, model.Topic{
		ID:       r.text("id"),
		Name:     r.text("name"),
		Patterns: r.list("patterns"),
		From:     r.year("from"),
		To:       r.year("to"),
	})
}

func (l *loader) addEvent(r *row) {
	from, to := r.days()
	people := r.list("people")
	for _, id := range people {
		if _, ok := l.person[id]; !ok {
			r.fail("people", "nobody in the people tables is %q", id)
		}
	}
	l.Events = append(l.Events, model.Event{
		ID:       r.text("id"),
		Name:     r.text("name"),
		Kind:     r.oneOf("kind", "interview", "summit", "meeting", "call", "speech", "press-conference", "statement"),
		From:     from,
		To:       to,
		People:   people,
		Patterns: r.list("patterns"),
	})
}

func (l *loader) addVerb(r *row) {
	add(r, "form", l.Verbs, r.text("form"), model.Verb{Lemma: r.text("lemma"), Class: r.text("class")})
}

func (l *loader) addStance(r *row) {
	stance := model.Stance(slices.Index(model.StanceNames[:], r.oneOf("stance", model.StanceNames[:]...)))
	switch words := r.text("words"); r.oneOf("place", "cue", "noun", "before") {
	case "before":
		add(r, "words", l.Withheld, words, stance)
	case "noun":
		words = "the " + words
		fallthrough
	default:
		add(r, "words", l.Stances, words, stance)
	}
}

func (l *loader) addFurniture(r *row) {
	l.Furniture = append(l.Furniture, model.FurnitureRule{
		Match:  r.oneOf("match", "line", "prefix", "suffix", "inside", "tail"),
		Text:   r.text("text"),
		Reason: r.text("reason"),
	})
}

// addForms adds a value under its name and all its forms, each with and without "the".
func addForms[V comparable](r *row, m map[string]V, value V, name string, forms []string) {
	addForm(r, r.columns[0], m, value, name)
	for _, form := range forms {
		addForm(r, "forms", m, value, form)
	}
}

func addForm[V comparable](r *row, column string, m map[string]V, value V, form string) {
	key := fold(form)
	if m[key] != value { // a name that begins with "the" may already be there by its short form
		add(r, column, m, key, value)
	}
	if long := "the " + key; !strings.HasPrefix(key, "the ") && m[long] != value {
		add(r, column, m, long, value)
	}
}

// add adds value under key, and under the key with the typographic apostrophe that newsrooms print.
func add[V any](r *row, column string, m map[string]V, key string, value V) {
	key = fold(key)
	if _, ok := m[key]; ok {
		r.fail(column, "%q stands twice", key)
	}
	m[key] = value
	if strings.Contains(key, "'") {
		m[strings.ReplaceAll(key, "'", "’")] = value
	}
}

// fold makes a key of a name: lower case, single spaces.
func fold(s string) string {
	s = strings.ToLower(s)
	if strings.Contains(s, "  ") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}

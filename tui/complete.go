package tui

import (
	"slices"
	"strings"

	"hotline/model"
)

// completion is the possible completions of the last term of a typed Query.
type completion struct {
	keep    string   // the part of the input that stays
	options []string // the completions, likeliest first
	at      int      // the option taken last, -1 before the first
}

// mostOptions is the maximum number of completions offered.
const mostOptions = 8

// sectionOf maps a field to the section of the sidebar with its values.
var sectionOf = map[model.Field]int{
	model.FieldBy: sectionPeople, model.FieldAbout: sectionPeople, model.FieldIn: sectionPeople,
	model.FieldTopic: sectionTopics, model.FieldOutlet: sectionOutlets, model.FieldSide: sectionSides,
	model.FieldPlace: sectionPlaces, model.FieldKind: sectionKinds, model.FieldMedia: sectionMedia,
}

// complete offers fields, people, institutions, topics, outlets, places and months for the last term of the input.
func (a *App) complete(input string) completion {
	start := lastTerm(input)
	term := strings.TrimPrefix(input[start:], "-")
	start = len(input) - len(term)
	name, value, isField := strings.Cut(term, ":")
	if !isField {
		c := completion{keep: input[:start], at: -1}
		if term == "" {
			return c
		}
		for _, f := range model.Fields() {
			if strings.HasPrefix(f.String(), strings.ToLower(term)) {
				c.options = append(c.options, f.String()+":")
			}
		}
		for _, f := range []model.Field{model.FieldBy, model.FieldTopic, model.FieldOutlet} {
			for _, v := range a.valuesOf(f, term) {
				c.options = append(c.options, model.Term{Field: f, Values: []string{v}}.String())
			}
		}
		c.options = c.options[:min(len(c.options), mostOptions)]
		return c
	}
	i := slices.IndexFunc(model.Fields(), func(f model.Field) bool { return f.String() == strings.ToLower(name) })
	if i < 0 {
		return completion{keep: input, at: -1}
	}
	typed := value[strings.LastIndexByte(value, ',')+1:]
	c := completion{keep: input[:len(input)-len(typed)], at: -1}
	for _, v := range a.valuesOf(model.Fields()[i], strings.TrimLeft(typed, `"`)) {
		c.options = append(c.options, model.Term{Values: []string{v}}.String())
	}
	return c
}

// lastTerm returns where the last term of the input begins.
func lastTerm(input string) int {
	start, quoted := 0, false
	for i, r := range input {
		switch {
		case r == '"':
			quoted = !quoted
		case r == ' ' && !quoted:
			start = i + 1
		}
	}
	return start
}

// valuesOf lists the values of a field in the corpus that continue the typed letters.
func (a *App) valuesOf(f model.Field, typed string) []string {
	var out []string
	if section, ok := sectionOf[f]; ok {
		choices := a.speakerChoices
		if f != model.FieldBy {
			choices = func() []choice { return a.choicesOf(section) }
		}
		for _, c := range choices() {
			if typed == "" || c.begins(typed) != "" || strings.HasPrefix(c.value, typed) {
				out = append(out, c.value)
			}
			if len(out) == mostOptions {
				break
			}
		}
		return out
	}
	switch f {
	case model.FieldWire:
		return nil
	case model.FieldTag:
		return a.tagsLike(typed)
	case model.FieldDated:
		return slices.DeleteFunc([]string{"day", "range", "no"}, func(name string) bool { return !strings.HasPrefix(name, typed) })
	case model.FieldSure:
		for s := int(model.High); s >= 0; s-- {
			if name := model.Sure(s).String(); strings.HasPrefix(name, typed) {
				out = append(out, name)
			}
		}
		return out
	}
	for _, m := range a.months {
		if strings.HasPrefix(m, typed) {
			out = append(out, m)
		}
	}
	return out[:min(len(out), mostOptions)]
}

// next selects the next option, or the previous one, and returns the whole input.
func (c *completion) next(by int) string {
	n := len(c.options)
	if c.at < 0 && by < 0 {
		c.at = n
	}
	c.at = (c.at + by + n) % n
	return c.keep + c.options[c.at]
}

// draw lists the options in the rest of the input line.
func (c *completion) draw(v view, r *row) {
	r.add("", "  ").add(v.key, "Tab").add("", " ")
	for i, o := range c.options {
		if r.used+width(line(o))+1 > r.max {
			return
		}
		in := v.dim
		if i == c.at {
			in = v.strong
		}
		r.add(in, line(o)).add("", " ")
	}
}

// tagsLike returns the reader's tags with this beginning.
func (a *App) tagsLike(typed string) []string {
	all := slices.DeleteFunc(a.Own.tags(), func(tag string) bool { return !strings.HasPrefix(tag, typed) })
	return all[:min(len(all), mostOptions)]
}

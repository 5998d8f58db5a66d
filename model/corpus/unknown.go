package corpus

import (
	"fmt"
	"slices"

	"hotline/model"
	"hotline/model/search"
)

// Unknown returns, one line each, the values of the Query that name nobody and nothing in this corpus, so that an empty answer is
// not mistaken for silence.
func (c *Corpus) Unknown(q model.Query) []string {
	var notes []string
	for _, t := range q {
		what := nameless[t.Field]
		if what == "" {
			continue
		}
		for _, v := range t.Values {
			if c.Knows(t.Field, v) {
				continue
			}
			remedy := "check the spelling"
			if near, ok := c.Nearest(t.Field, v); ok {
				remedy = "did you mean " + near.String() + "?"
			}
			notes = append(notes, fmt.Sprintf("%s names %s in these articles; %s", model.Term{Field: t.Field, Values: []string{v}}, what, remedy))
		}
	}
	return notes
}

// nameless has the fields whose values are names, and the words for a name that is not found.
var nameless = map[model.Field]string{
	model.FieldBy: "no person or institution", model.FieldAbout: "nobody", model.FieldIn: "nobody",
	model.FieldTopic: "no topic", model.FieldOutlet: "no outlet", model.FieldWire: "no wire agency", model.FieldPlace: "no place", model.FieldTag: "no tag",
}

// Knows reports whether the value of a term names somebody or something here.
func (c *Corpus) Knows(f model.Field, value string) bool {
	switch f {
	case model.FieldTag:
		return len(c.tags[search.Fold(value)]) > 0
	case model.FieldTopic:
		return slices.Contains(c.topicSet([]string{value}), true)
	case model.FieldOutlet, model.FieldWire, model.FieldPlace:
		return slices.Contains(c.labels(labelOf[f]).named([]string{value}), true)
	}
	if f == model.FieldBy {
		people, found := c.speakers(value)
		return len(people)+len(found) > 0
	}
	return len(c.find(value)) > 0
}

package corpus

import (
	"slices"

	"hotline/model"
	"hotline/model/search"
)

// tags maps each folded tag of the reader to its quotes.
type tags map[search.Text][]int

// tagged returns the corpus with the tags among the notes, which are in effect; c itself if it has none and gets none.
func (c *Corpus) tagged(held []model.Note) *Corpus {
	held = slices.DeleteFunc(slices.Clone(held), func(n model.Note) bool { return n.Kind != model.NoteTag })
	if len(held)+len(c.tags) == 0 {
		return c
	}
	made := c.alike()
	made.tags = tags{}
	for _, n := range c.Noted(held) {
		if n.Quote >= 0 {
			tag := search.Fold(n.Value)
			made.tags[tag] = append(made.tags[tag], n.Quote)
		}
	}
	return made
}

// alike returns a copy of the corpus to be changed: the same columns, the same base.
func (c *Corpus) alike() *Corpus {
	return &Corpus{
		Topics: c.Topics, file: c.file, col: c.col, facts: c.facts, lex: c.lex, rooms: c.rooms, base: c.asRead(), prints: c.prints,
		bound: c.bound, did: c.did, tags: c.tags, ahead: c.ahead,
	}
}

// tagsOf returns the places of the quotes with one of the tags.
func (c *Corpus) tagsOf(values []string) members {
	var places few
	for _, v := range values {
		for _, i := range c.tags[search.Fold(v)] {
			places = append(places, c.col.place.At(i))
		}
	}
	places = sortedSet(places)
	return &places
}

// Package lexicon reads the reference data of the engines (people and their offices, titles, names, places, organisations,
// outlets, topics, events, speech verbs and what they make of their words, furniture) from tables that a person can review.
//
// A table is a file of tab-separated cells, "name.tsv" or "name-part.tsv": a header line, then one fact per line; lines that
// begin with # are comments, lists within a cell are separated by |. The last column says where the fact can be checked.
package lexicon

import (
	"embed"
	"fmt"
	"io/fs"
	"sync"

	"hotline/data/weights"
	"hotline/model"
)

//go:embed *.tsv
var tables embed.FS

// Default returns the lexicon built into the program, with the learned weights. It is parsed on the first call, in a few
// milliseconds; the value is shared and must not be changed. It panics, naming file and line, if a built-in table is malformed.
var Default = sync.OnceValue(func() *model.Lexicon {
	learned := make(chan *model.Weights, 1)
	go func() { learned <- weights.Speakers() }()
	lex, err := Parse(tables)
	if err != nil {
		panic(fmt.Sprintf("built-in lexicon: %v", err))
	}
	if w := <-learned; len(w.At) > 0 {
		lex.Speakers = w
	}
	return lex
})

// Parse reads every table at the top of fsys; a missing table leaves its part of the lexicon empty. An error names file, line and
// column. Cost: linear in the size of the tables.
func Parse(fsys fs.FS) (*model.Lexicon, error) {
	l := &loader{
		Lexicon: &model.Lexicon{
			Titles:    make(map[string][]string, 512),
			Forenames: make(map[string]model.Gender, 4096),
			Places:    make(map[string]model.Place, 2048),
			Bodies:    make(map[string]*model.Body, 2048),
			Outlets:   make(map[string]*model.Outlet, 2048),
			Verbs:     make(map[string]model.Verb, 1024),
			Stances:   make(map[string]model.Stance, 64),
			Withheld:  make(map[string]model.Stance, 64),
		},
		person: make(map[string]int, 1024),
	}
	for _, t := range []table{
		{"people", []string{"id", "name", "gender", "side", "variants", "epithets", "source"}, l.addPerson},
		{"offices", []string{"person", "title", "side", "class", "from", "to", "source"}, l.addOffice},
		{"titles", []string{"form", "classes", "side", "source"}, l.addTitle},
		{"forenames", []string{"name", "gender", "source"}, l.addForename},
		{"places", []string{"name", "kind", "country", "side", "capital", "source"}, l.addPlace},
		{"bodies", []string{"name", "kind", "side", "forms", "source"}, l.addBody},
		{"outlets", []string{"name", "wire", "country", "ownership", "forms", "domains", "source"}, l.addOutlet},
		{"topics", []string{"id", "name", "patterns", "from", "to", "source"}, l.addTopic},
		{"events", []string{"id", "name", "kind", "from", "to", "people", "patterns", "source"}, l.addEvent},
		{"verbs", []string{"form", "lemma", "class", "source"}, l.addVerb},
		{"stances", []string{"words", "stance", "place", "source"}, l.addStance},
		{"furniture", []string{"match", "text", "reason", "source"}, l.addFurniture},
	} {
		if err := t.read(fsys); err != nil {
			return nil, err
		}
	}
	return l.Lexicon, nil
}

// Package corpus is the in-memory corpus: every article understood, the people in them and what they said,
// and the answers to Queries over all of it.
package corpus

import "hotline/model"

// Corpus is a heap of articles understood. Articles, People and Quotes are addressed by their index, which is
// stable for the life of the Corpus. It is read-only once built and safe for concurrent use.
type Corpus struct {
	Articles []Article      // in order of publication day (unknown last), then file, then id
	People   []model.Person // most quoted first, then by name
	Quotes   []Quote        // in order of article, then of text
	Topics   []model.Topic  // the lexicon's topics
}

// Article is an article with what was found in it.
type Article struct {
	*model.Article
	Quotes   [2]int          // Corpus.Quotes[Quotes[0]:Quotes[1]] are its quotations
	Mentions []model.Mention // Figures are indexes into Corpus.People
	People   []int           // the persons mentioned, ascending
	Topics   []string        // topic ids, most frequent first
}

// Quote is a quotation with its place in the corpus. Speakers and About are indexes into Corpus.People.
type Quote struct {
	model.Quote
	ID        string // article id + ":" + start offset
	Article   int
	Utterance int // quotes with the same number are one statement, whoever printed it
}

// Result is what a Query selects.
type Result struct {
	Articles []int // ascending, which is by day
	Quotes   []int // by day said (or else published), then by article and place in the text
	Facets   Facets
}

// Facets counts the selected quotes (articles, for Outlets, Wires and Places) by each value, largest first.
type Facets struct {
	Speakers []Count // by person: quotes
	Topics   []Count
	Outlets  []Count
	Wires    []Count
	Sides    []Count
	Places   []Count
	Kinds    []Count
}

// Count is one value of a facet. Person is its index in Corpus.People, or -1 where the value is not a person.
type Count struct {
	Value  string // as a Query writes it
	Label  string // as the screen shows it
	Person int
	N      int
}

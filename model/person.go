package model

// Side is the government or country for which a person, body or place speaks.
type Side string

// The three sides. The empty Side is unknown and shown as "other".
const (
	US     Side = "US"
	Russia Side = "RU"
	Other  Side = "other"
)

// Gender is the gender that pronouns reveal: Male, Female, or 0 for unknown.
type Gender byte

const (
	Male   Gender = 'm'
	Female Gender = 'f'
)

// Office is one title held during a period; a zero To means "still held when the lexicon was checked".
type Office struct {
	Title    string // as a newspaper writes it: "Secretary of State"
	Side     Side   // for whom the office speaks
	Class    string // a class of titles.tsv ("foreign-minister"), empty if none fits
	From, To Day
}

// Held reports whether the office may have been held on some day of w; for an unknown When it is true.
func (o Office) Held(w When) bool {
	if !w.Known() {
		return true
	}
	return w.Within(o.From, o.To)
}

// Person is one human being across the whole corpus.
type Person struct {
	ID      string // a slug of the name, unique in the corpus and stable across runs
	Name    string
	Side    Side
	Gender  Gender
	Offices []Office
	Known   bool   // in the lexicon
	Forms   []Form // every form found, most frequent first

	Quotes, Mentions, Articles int // counts over the corpus
}

// Form is one way in which the corpus writes a name, how often, and, if it is not the plain name, why it was taken for this
// person.
type Form struct {
	Text   string `json:"text"`
	Count  int    `json:"count"`
	Reason string `json:"reason,omitempty"`
}

// Figure is one person within a single article. The cast of an article is a list of Figures, which the corpus later joins to
// Persons.
type Figure struct {
	Name    string // the full name in the article; corrected, or taken from the lexicon, if the article misspells it
	ID      string // the lexicon's id, empty if the person is not in the lexicon
	Gender  Gender
	Side    Side
	Titles  []string // titles and descriptions found next to the name, lower case
	Forms   []Form
	Surname string // lower case; what short forms repeat
}

// MentionKind is the way in which a passage of the text refers to a person.
type MentionKind byte

const (
	Named      MentionKind = iota // by name: "Sergey Lavrov", "Lavrov"
	Described                     // by office or description: "the Russian leader"
	Pronoun                       // "he", "she"
	Tagged                        // in a tag line: used for spelling only
	Attributed                    // a name that modifies something else: "the Biden administration"
	Aside                         // in the file but not in the article: a caption, a credit, a byline, the headline of another story
)

// Mention is one passage of an article that refers to a figure of its cast.
type Mention struct {
	Span         // of the name or noun phrase, title included
	Name    Span // of the bare name in it; equal to Span for descriptions and pronouns
	Figures []int
	Kind    MentionKind
}

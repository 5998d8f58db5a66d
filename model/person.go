package model

// Side is the government or country a person, body or place speaks for.
type Side string

// The three sides. The empty Side is unknown, which is shown as "other".
const (
	US     Side = "US"
	Russia Side = "RU"
	Other  Side = "other"
)

// Gender is what pronouns tell of a person: Male, Female, or 0 for unknown.
type Gender byte

const (
	Male   Gender = 'm'
	Female Gender = 'f'
)

// Office is one title held from a day to a day; a zero To means "still held when the lexicon was checked".
type Office struct {
	Title    string // as a newspaper writes it: "Secretary of State"
	Side     Side   // whom the office speaks for
	Class    string // a class of titles.tsv ("foreign-minister"), empty where none fits
	From, To Day
}

// Held reports whether the office was held on some day of the given When; an unknown When holds any office.
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
	Known   bool   // stands in the lexicon
	Forms   []Form // every surface form met, most frequent first

	Quotes, Mentions, Articles int // counts over the corpus
}

// Form is one way in which the corpus writes a name, how often, and, where it is not plain spelling, why it
// was taken for this person.
type Form struct {
	Text   string `json:"text"`
	Count  int    `json:"count"`
	Reason string `json:"reason,omitempty"`
}

// Figure is one person as far as a single article tells: the cast of an article is a list of Figures, which
// the corpus later joins to Persons.
type Figure struct {
	Name    string // as the article spells it in full; corrected, or the lexicon's, where it does not spell it right
	ID      string // the lexicon's id, empty for someone the lexicon does not know
	Gender  Gender
	Side    Side
	Titles  []string // titles and descriptions met beside the name, lower case
	Forms   []Form
	Surname string // lower case; what later short forms repeat
}

// MentionKind is how a place in the text means a person.
type MentionKind byte

const (
	Named      MentionKind = iota // by name: "Sergey Lavrov", "Lavrov"
	Described                     // by office or description: "the Russian leader"
	Pronoun                       // "he", "she"
	Tagged                        // in a tag line: spelling only
	Attributed                    // a name that modifies something else: "the Biden administration"
	Aside                         // in the file and not in the article: a caption, a credit, a byline, another story's headline
)

// Mention is one place in one article that means a figure of the article's cast.
type Mention struct {
	Span         // of the name or noun phrase itself, title included
	Name    Span // of the bare name within it; equal to Span for descriptions and pronouns
	Figures []int
	Kind    MentionKind
}

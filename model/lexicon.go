package model

// Lexicon is all reference data of the engines: names, offices, places, bodies, outlets, topics, events, speech verbs and
// furniture. It is read from the tables in data/lexicon and passed down as one value; the engines never change it. Keys are lower
// case with single spaces.
type Lexicon struct {
	People    []LexPerson
	Titles    map[string][]string // a title or descriptive noun → its classes: "top diplomat" → foreign-minister, ambassador
	Forenames map[string]Gender   // "sergey" → Male
	Places    map[string]Place    // name, or demonym: "moscow", "russian"
	Bodies    map[string]*Body    // every form of an organisation: "the foreign ministry", "kremlin"
	Outlets   map[string]*Outlet  // every form of an outlet or wire: "ap", "the associated press", "apnews.com"
	Verbs     map[string]Verb     // every form of a speech verb: "said", "told"
	Stances   map[string]Stance   // what reports words → how they relate to the speaker: the lemma of a verb, "object that" before "that", "the denial" for a noun
	Withheld  map[string]Stance   // form that stands before another verb of speech and turns it: "refused" to say, "without" telling
	Topics    []Topic
	Events    []Event
	Furniture []FurnitureRule
	Speakers  *Weights // weights of the learned rankers; with nil, only the rules rank speakers
}

// LexPerson is a row of people.tsv with its offices.
type LexPerson struct {
	ID       string
	Name     string // "Sergey Lavrov"
	Gender   Gender
	Side     Side
	Variants []string // other spellings of the whole name or the surname, Latin and Cyrillic
	Epithets []string // descriptions that identify this person next to a misspelt name: "kremlin critic"
	Offices  []Office
}

// Place is a place name or a demonym.
type Place struct {
	Name    string // "Moscow"
	Kind    string // country, city, region, demonym
	Country string // "Russia"
	Side    Side
	Capital bool // its name can stand for a government: "Moscow", "Washington", "Russia", "the United States"
}

// Body is an organisation that can speak: a ministry, a party, a company, an alliance.
type Body struct {
	Name  string
	Kind  string // government, ministry, agency, legislature, alliance, party, company, court, group
	Side  Side
	Forms []string
}

// Outlet is a publication or a wire agency.
type Outlet struct {
	Name      string
	Wire      bool   // an agency whose reports others print
	Country   string // "Russia"
	Ownership string // state, public or private; until the first entry of Later
	Later     []Owned
	Forms     []string
	Domains   []string
}

// Owned is the kind of owner that an outlet has had since a day.
type Owned struct {
	From Day
	By   string // state, public, private
}

// Owner returns the kind of owner that the outlet had at that time, or "" if it changed within it.
func (o *Outlet) Owner(at When) string {
	first, last := o.Ownership, o.Ownership
	for _, later := range o.Later {
		if later.From <= at.From {
			first = later.By
		}
		if at.To == 0 || later.From <= at.To {
			last = later.By
		}
	}
	if first != last {
		return ""
	}
	return first
}

// Topic is a named subject, recognised by its patterns: words and phrases in lower case; a trailing "*" in a word stands for any
// ending.
type Topic struct {
	ID       string
	Name     string
	Patterns []string
	From, To int // the years in which it was in the news; 0 is open
}

// Event is a dated occasion at which known people spoke: a summit, an interview, a call.
type Event struct {
	ID       string
	Name     string
	Kind     string // interview, summit, meeting, call, speech, press-conference, statement
	From, To Day
	People   []string // lexicon ids of those who spoke
	Patterns []string // as in Topic; words that are specific to this occasion
}

// Verb describes a speech verb.
type Verb struct {
	Lemma string
	Class string // a class of verbs.tsv: say, tell, ask, call, think, urge, deny, write …
}

// FurnitureRule is one row of furniture.tsv.
type FurnitureRule struct {
	Match  string // line, prefix, suffix, inside or tail: how Text is compared with a line, ignoring case except for tail
	Text   string
	Reason string // "share", "login", "caption", "site clock" …
}

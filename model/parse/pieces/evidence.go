package pieces

import (
	"hotline/model"
	"hotline/model/parse/date"
)

// Clue is a place in the source that names the outlet; the most trusted come first.
type Clue byte

const (
	ClueContainer Clue = iota // the container's field
	ClueURL                   // the site of the address
	ClueSignOff               // what an agency puts under its articles
	ClueDateline              // the agency in the dateline
	ClueTitle                 // the label at the end of the headline
	ClueByline                // the line under the authors
	ClueCredit                // whose staff contributed
	ClueCopyright             // the copyright, or the agency whose site it is
	ClueCount                 // how many there are
)

// Clues holds the names of outlet and wire in the source, one for each clue; the first of each kind is kept.
type Clues struct {
	Outlet, Wire [ClueCount]string // by clue
}

// Add keeps a name, that of an outlet or that of a wire.
func (c *Clues) Add(name string, wire bool, from Clue) {
	list := &c.Outlet
	if wire {
		list = &c.Wire
	}
	if list[from] == "" {
		list[from] = name
	}
}

// Trust ranks the sources of the day of publication, most trusted first.
type Trust byte

const (
	TrustContainer  Trust = iota // the container's field
	TrustScraper                 // what a scraper wrote above the text
	TrustDateline                // the day in the dateline
	TrustTranscript              // the day in the head of a transcript
	TrustURL                     // the day in the address
	TrustLine                    // a line of the page
	TrustFile                    // the day in the file's name or folder
)

// Told is one statement of the day of publication; a date may lack its year.
type Told struct {
	Day   model.Day     // 0 if the year is missing
	Date  date.Calendar // the date as the dateline has it
	Basis string        // where it is stated, in words for the reader
	Trust Trust         // how far it is trusted
}

// Tell keeps a day of publication that the source states.
func (pg *Page) Tell(d model.Day, basis string, t Trust) {
	pg.Told = append(pg.Told, Told{Day: d, Basis: basis, Trust: t})
}

// Bound records that the article cannot have been published after d.
func (pg *Page) Bound(d model.Day, reason string) {
	if d != 0 && (pg.Bounds.To == 0 || d < pg.Bounds.To) {
		pg.Bounds.To, pg.Bounds.Basis = d, "not after the "+reason
	}
}

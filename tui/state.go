package tui

import (
	"slices"
	"time"

	"hotline/model"
	"hotline/model/corpus"
)

// State is everything that determines the screen.
type State struct {
	Place
	W, H    int // the screen in cells
	Corpus  *corpus.Corpus
	Answer  answer // the corpus's answer to the Query and Pins
	Loading loading
	renewal loading // of the corpus that will replace this one
	era     int     // how many corpora were read
	waiting bool    // for inputs to change
	partial bool    // reading was stopped: the corpus is not all there is

	Problems []Problem
	Saved    []string     // queries
	Notes    []model.Note // of the notebook, including those taken back
	Own      own          // their places in the corpus, and their effects
	bookPath text         // its path
	NotKept  text         // why notes are not stored, or empty
	NoMouse  bool         // the terminal handles the mouse

	rev          int // of the question asked last
	past, future []Place
	undone       []done // what `u` takes back, the latest last

	fresh    []written // deeds that are stored but not yet applied
	noticing bool      // they are being applied
	aim      int       // 1 + the quote to which the cursor of the quotes moves with the next answer
	aimDay   model.Day // to which the cursor of the timeline moves with it
	coming   *noticed  // the corpus that replaces this one with the next answer

	prefix string // the first key of a two-key command: "g", "x"
	count  int    // the number typed before a motion
	lone   lone   // the pane's number typed last, which x may follow
	prompt *prompt
	over   overlay
	jump   *jump
	toast  text // shown until the next key
	tail   tail
	keyed  bool // a key was pressed
	warned bool // that quitting would lose something
}

// Place is where the reader is: what back and forward restore.
type Place struct {
	question
	Focus       paneID
	Left, Right paneID // the panes on the left and right if two fit
	Lists       [paneCount]list
	Section     int    // of the sidebar
	Unfolded    int    // the quote whose paragraph is open, or -1
	Full        []room // panes on the whole screen, the last on top; never changed in place
	Reading     reading
	Grain       grain // of the timeline
}

// question is what the reader asks; `u` undoes changes of it.
type question struct {
	Query model.Query
	Pins  []model.Term // the columns of the side-by-side view
}

func (q question) equal(o question) bool {
	same := func(a, b model.Term) bool { return a.Equal(b) }
	return slices.EqualFunc(q.Query, o.Query, same) && slices.EqualFunc(q.Pins, o.Pins, same)
}

// reading is the state of the reader pane.
type reading struct {
	Article   int // -1 if nothing is open
	Quote     int // the selected quote, or -1
	Top       int // the first line on the screen
	Furniture bool
	Search    string
	Hit       int  // the selected search hit, name or topic
	Walk      walk // what n and N step through
	From      paneID
	Under     []room // what the reader covers
}

// walk is what n and N step through in the reader if there is no search.
type walk int

const (
	overQuotes walk = iota
	overPeople
	overTopics
	walks
)

var walkNames = [...]text{"quotes", "people", "topics"}

// lone is a number that selected a pane, and the place before: an x just after it drops the chip with that number instead.
type lone struct {
	n      int
	until  time.Time
	before Place
}

func newState() State {
	return State{
		Corpus: corpus.Empty(),
		Place: Place{
			Left: paneSidebar, Right: paneQuotes, Unfolded: -1,
			Reading: reading{Article: -1, Quote: -1},
		},
	}
}

// focusOn focuses a pane and brings it on the screen.
func (s *State) focusOn(p paneID) {
	s.Focus = p
	switch p {
	case paneSidebar, paneArticles:
		s.Left = p
	case paneQuotes, paneReader:
		s.Right = p
	}
}

// active returns the pane that gets the keys.
func (s *State) active() paneID {
	if n := len(s.Full); n > 0 {
		return s.Full[n-1].pane
	}
	return s.Focus
}

// room returns the pane on the whole screen and what it is about.
func (s *State) room() room {
	if n := len(s.Full); n > 0 {
		return s.Full[n-1]
	}
	return room{quote: -1, article: -1}
}

// within reports whether the pane is in the stack of whole-screen panes.
func (s *State) within(p paneID) bool {
	return slices.ContainsFunc(s.Full, func(r room) bool { return r.pane == p })
}

// above returns the stack of whole-screen panes with one more.
func (s *State) above(r room) []room { return append(slices.Clip(s.Full), r) }

// below returns that stack without its top.
func (s *State) below() []room { return s.Full[:max(len(s.Full)-1, 0)] }

// nothingYet reports whether nothing was read yet, or no answer has been found yet.
func (s *State) nothingYet() bool {
	if s.Corpus.NumArticles() == 0 {
		return s.Loading.running()
	}
	return s.Answer.of == nil
}

// quoteAt returns the number of the quote under the cursor of the quotes pane, or -1.
func (s *State) quoteAt() int {
	if i := s.Lists[paneQuotes].cursor; i < s.Answer.rows.Len() {
		return s.Answer.rows.At(i)
	}
	return -1
}

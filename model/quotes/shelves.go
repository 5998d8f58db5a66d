package quotes

import (
	"slices"

	"hotline/model"
	"hotline/model/quotes/rank"
)

// shelves hold scratch memory that is reused from page to page: nothing in them outlives its page, unless both are kept for
// training.
type shelves struct {
	finder     *Finder
	page       page
	known      model.Known[known]
	cut        []model.Token
	pageUnits  []unit
	pageRuns   []run
	frames     []frame
	entries    []entry
	tokens     shelf[token]
	phrases    shelf[phrase]
	cues       shelf[cue]
	candidates shelf[candidate]
	sumsOf     shelf[float64] // see weighed.sums
	links      []link         // see page.links
	weighed    []weighed
	counts     shelf[int32] // see unit.verbs
	kinds      shelf[uint8] // see unit.begins
	runNumbers shelf[int]   // see unit.runs
	told       []reported
	late       []int
	found      []model.Quote
	desk
}

// desk holds the buffers of a ranker, overwritten by the next choice.
type desk struct {
	features shelf[uint32]
	sums     []float64
	second   rank.Second
	ways     []link
	chosen   []candidate // candidates to weigh again
	weights  []float64
	first    []int // see likeliest
	totals   []float64
	edges    []cut
	places   []place
	read     []reading
	reread   []reading // readings to weigh again
	offered  []antecedent
	fitting  []float64 // by figure: how well it fits the current description
}

// known holds the facts about a word as it is written.
type known struct {
	low     string  // folded
	lex     *lexeme // the facts about it in the lexicon and the word lists; never nil
	flags   wordFlags
	lists   listing // the word lists that contain it
	hash    uint32  // word(low)
	capital bool    // it begins with a capital letter
}

func (f *Finder) know(written string) known {
	low := fold(written)
	lex := f.lexeme(low)
	flags := lex.flags | endingOf(low)
	if lex.alone.kind == outletForm {
		flags &^= pastVerb // "BuzzFeed"
	}
	return known{low, lex, flags, lists().listed[low], word(low), model.Capitalised(written)}
}

// shelvesOn returns the shelves kept on the desk of the sheet.
func (f *Finder) shelvesOn(sheet *model.Sheet) *shelves {
	return model.Laid(sheet, func(s *shelves) bool { return s.finder == f }, func() *shelves { return &shelves{finder: f} })
}

// leave makes the shelves ready for the next page.
func (p *page) leave() {
	s := p.shelves
	s.pageUnits, s.pageRuns, s.frames, s.entries = p.units[:0], p.runs[:0], p.frames[:0], p.memory.entries[:0]
	s.tokens.clear()
	s.phrases.clear()
	s.cues.clear()
	s.candidates.clear()
	s.sumsOf.clear()
	s.counts.clear()
	s.kinds.clear()
	s.runNumbers.clear()
	clear(s.found)
	s.page = page{}
}

// shelf allocates lists of one type side by side in one block of memory.
type shelf[T any] struct {
	block []T
}

// shelfSize is the least capacity of a block.
const shelfSize = 256

// take returns a list of n elements with arbitrary content.
func (s *shelf[T]) take(n int) []T {
	if cap(s.block)-len(s.block) < n {
		s.block = make([]T, 0, max(shelfSize, n, 2*cap(s.block)))
	}
	at := len(s.block)
	s.block = s.block[:at+n]
	return s.block[at : at+n : at+n]
}

// open returns an empty list that may grow into the rest of the block. Nothing else may be allocated until close.
func (s *shelf[T]) open() []T {
	if cap(s.block)-len(s.block) < shelfSize/4 {
		s.block = make([]T, 0, max(shelfSize, 2*cap(s.block)))
	}
	return s.block[len(s.block):]
}

// close keeps the list returned by open, which may have outgrown the block, and returns it.
func (s *shelf[T]) close(list []T) []T {
	if rest := cap(s.block) - len(s.block); cap(list) == rest {
		s.block = s.block[:len(s.block)+len(list)]
	} else {
		s.block = make([]T, 0, max(shelfSize, 2*cap(s.block), 2*len(list)))
	}
	return slices.Clip(list)
}

func (s *shelf[T]) clear() { s.block = s.block[:0] }

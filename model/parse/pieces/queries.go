package pieces

import (
	"strings"

	"hotline/model/parse/form"
)

// Reaches of the questions.
const (
	listHere    = 3  // consecutive lines that make a list
	insertReach = 3  // paragraphs before and after a piece that are about the same things
	fewestTurns = 4  // labelled lines of a transcript, two of them with one label, and one with another
	HeadlineTop = 12 // pieces that are searched for the headline
)

// FirstProse returns the index of the first piece that reads like the article itself, or the number of pieces.
func (pg *Page) FirstProse() int {
	for i := range pg.Pieces {
		if p := pg.Pieces[i]; p.Role == Body && (p.Len() > form.HeadlineMax || p.Len() > 60 && form.Closes(pg.Of(i))) {
			return i
		}
	}
	return len(pg.Pieces)
}

// StopsAt reports whether piece i is not part of the body, or closes a sentence.
func (pg *Page) StopsAt(i int) bool { return pg.Pieces[i].Role != Body || form.Closes(pg.Of(i)) }

// Announced reports whether the sentence above piece i ends in a colon: the article quotes the piece.
func (pg *Page) Announced(i int) bool {
	return i > 0 && pg.Pieces[i-1].Role == Body && pg.Text[pg.Pieces[i-1].End-1] == ':' && form.Words(pg.Of(i-1)) > form.StoryLabel
}

// QuotedAbove reports whether the piece before piece i ends in a closing quotation mark.
func (pg *Page) QuotedAbove(i int) bool {
	above := strings.TrimRight(pg.Of(i-1), " .*_")
	return strings.TrimRight(above, "\"'”’»") != above
}

// Paragraphs counts the pieces of the body that close a sentence.
func (pg *Page) Paragraphs() int {
	n := 0
	for i := range pg.Pieces {
		if pg.Pieces[i].Role == Body && form.Closes(pg.Of(i)) {
			n++
		}
	}
	return n
}

// ListedHere reports whether piece i is one of several consecutive lines that close no sentence.
func (pg *Page) ListedHere(i int) bool {
	n := 1
	for _, step := range [...]int{-1, 1} {
		for j := i + step; j >= 0 && j < len(pg.Pieces) && n < listHere && pg.Pieces[j].Role == Body && form.Words(pg.Of(j)) > 1 && form.LetterFirst(strings.TrimLeft(pg.Of(j), form.Bullets)) && !form.Closes(pg.Of(j)); j += step {
			n++
		}
	}
	return n >= listHere
}

// Between reports whether the paragraphs beside piece i are complete: the one before it closes a sentence, and the one after it
// begins one and does not have the line as its heading. Lists after a colon and parts of a sentence do not count.
func (pg *Page) Between(i int) bool {
	above, below, line := pg.Before(i), pg.Behind(i), pg.Of(i)
	if above >= 0 && !form.Closes(pg.Of(above)) && pg.Pieces[above].Len() > form.PullMin {
		return false
	}
	return form.LetterFirst(line) && (below == len(pg.Pieces) || form.Opens(pg.Of(below)) && !form.ContentWords(line).MostlyIn(pg.Of(below)))
}

// Around returns the paragraphs before and after piece i, and the first one after it.
func (pg *Page) Around(i int) (before, behind, next string) {
	var b strings.Builder
	for j, n := i-1, 0; j >= 0 && n < insertReach; j-- {
		if pg.Pieces[j].Role == Body {
			b.WriteString(pg.Of(j) + "\n")
			n++
		}
	}
	before = b.String()
	b.Reset()
	for j, n := i+1, 0; j < len(pg.Pieces) && n < insertReach; j++ {
		if pg.Pieces[j].Role == Body {
			if n == 0 {
				next = pg.Of(j)
			}
			b.WriteString(pg.Of(j) + "\n")
			n++
		}
	}
	return before, b.String(), next
}

// Headlined returns the index of the last piece that is marked as headline, or -1.
func (pg *Page) Headlined() int {
	for i := min(len(pg.Pieces), HeadlineTop+4) - 1; i >= 0; i-- {
		if pg.Pieces[i].Role == Headline {
			return i
		}
	}
	return -1
}

// DropAll marks what is left of the body in pieces [from, to) as furniture.
func (pg *Page) DropAll(from, to int, reason string) {
	for i := from; i < to; i++ {
		if pg.Pieces[i].Role == Body {
			pg.Drop(i, reason)
		}
	}
}

// DropEach marks the pieces of a list as furniture.
func (pg *Page) DropEach(list []int, reason string) {
	for _, i := range list {
		pg.Drop(i, reason)
	}
}

// MostlyAt reports whether piece i contains four fifths of the words. The words of a piece are read once to learn their bits, and
// again only if it may be so.
func (pg *Page) MostlyAt(c *form.Contents, i int) bool {
	p := &pg.Pieces[i]
	if p.signsOf != p.Span {
		p.signs, p.signsOf = form.SignsIn(p.In(pg.Text)), p.Span
	}
	return c.MayBeIn(p.signs) && c.MostlyIn(p.In(pg.Text))
}

// FirstTurn returns the index of the first piece that begins with a speaker's label if the text is a transcript, else -1.
func (pg *Page) FirstTurn() int {
	first, turns, again := -1, 0, false
	met := map[string]bool{}
	for i, p := range pg.Pieces {
		if p.Role == Headline {
			continue
		}
		label := form.TurnLabel(p.In(pg.Text))
		if label == "" {
			continue
		}
		if first < 0 {
			first = i
		}
		turns++
		again = again || met[label]
		met[label] = true
		if turns >= fewestTurns && again && len(met) > 1 {
			return first
		}
	}
	return -1
}

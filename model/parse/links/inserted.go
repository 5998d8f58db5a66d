package links

import (
	"slices"
	"strings"
	"unicode"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const (
	insertWords = 6 // words of a headline inserted between two paragraphs; crossheads are mostly shorter
	insertMost  = 3 // such headlines on a page; a page with more uses them for its own sections, unless they are
	insertSpare = 6 // rare among its paragraphs, one in insertShare, and nothing else has their form
	insertShare = 4
	insertScore = 4 // number of signs that are required
	insertSure  = 6 // the same if the page has other lines of this form, which may be its crossheads
	insertRun   = 3 // such headlines in a row
)

// Inserted removes headlines of other stories that a page inserts between two paragraphs without a label. A crosshead looks the
// same, and each difference is weak evidence by itself, so signs are counted: the grammar of headlines, and the subject of the
// paragraphs beside it.
func Inserted(pg *pieces.Page) {
	end := lastStop(pg)
	between := insertionsIn(pg, pg.FirstProse(), end)
	if all := between.and(insertionsIn(pg, end, len(pg.Pieces))); len(all.found) <= insertMost && all.heads <= insertMost+1 {
		between = all
	}
	many := len(between.found) > insertMost
	if many && (between.heads > 0 || len(between.found)*insertShare > pg.Paragraphs()) || len(between.found) > insertSpare || between.heads > insertMost+1 {
		return
	}
	for k, run := range between.found {
		if between.heads < 2 || between.scores[k] >= insertSure {
			for _, i := range run {
				pg.Drop(i, "other story")
			}
		}
	}
}

// insertions are the headlines of other stories found in some pieces.
type insertions struct {
	found  [][]int // runs of headlines of other stories
	scores []int   // the best score of each run
	heads  int     // other lines of the same form
}

func (n insertions) and(m insertions) insertions {
	return insertions{slices.Concat(n.found, m.found), slices.Concat(n.scores, m.scores), n.heads + m.heads}
}

// insertionsIn searches for headlines of other stories among the pieces [from, to) until there are too many.
func insertionsIn(pg *pieces.Page, from, to int) (n insertions) {
	for i := from; i < to && len(n.found) <= insertSpare && n.heads <= insertMost+1; i++ {
		run := runInserted(pg, i)
		if len(run) == 0 {
			if p := pg.Pieces[i]; p.Role == pieces.Body && p.Len() <= form.InsertedMax && form.Words(pg.Of(i)) >= insertWords-1 && !form.Closes(pg.Of(i)) {
				n.heads++
			}
			continue
		}
		best, least := 0, insertScore
		for _, k := range run {
			score := insertion(pg, k)
			best, least = max(best, score), min(least, score)
		}
		if first := pg.Of(run[0]); strings.IndexFunc(first, unicode.IsDigit) < 0 && (len(run) > 1 || overCrosshead(pg, run[0])) {
			best++ // crossheads do not come in rows
		}
		if best >= insertScore && least >= insertScore-2 {
			n.found, n.scores = append(n.found, run), append(n.scores, best)
		} else {
			n.heads += len(run)
		}
		i = run[len(run)-1]
	}
	return n
}

// LastStop returns the last piece of the body that ends in a full stop: lines after it are not between paragraphs.
func lastStop(pg *pieces.Page) int {
	i := len(pg.Pieces) - 1
	for i > 0 && (pg.Pieces[i].Role != pieces.Body || !form.Stops(pg.Of(i))) {
		i--
	}
	return max(i, 0)
}

// runInserted returns the pieces from i on that have the form of headlines, if the pieces before and after them close a sentence.
func runInserted(pg *pieces.Page, i int) []int {
	if pg.Pieces[i].Role != pieces.Body || !insertable(pg.Of(i)) {
		return nil
	}
	if above := pg.Before(i); above >= 0 && !form.Closes(pg.Of(above)) {
		return nil
	}
	var run []int
	for ; i < len(pg.Pieces); i++ {
		switch {
		case pg.Pieces[i].Role != pieces.Body:
		case insertable(pg.Of(i)) && len(run) < insertRun:
			run = append(run, i)
		case form.Closes(pg.Of(i)) && form.Opens(pg.Of(i)), len(run) == 1 && overCrosshead(pg, run[0]):
			return run
		default:
			return nil
		}
	}
	return run
}

// overCrosshead reports whether the next piece of the body after piece i is a crosshead above its paragraph.
func overCrosshead(pg *pieces.Page, i int) bool {
	head := pg.Behind(i)
	if head == len(pg.Pieces) {
		return false
	}
	if line := pg.Of(head); form.Words(line) > form.SpreadWords || form.Closes(line) || !form.LetterFirst(line) || strings.ContainsAny(line, ":,0123456789") {
		return false
	}
	under := pg.Behind(head)
	return under < len(pg.Pieces) && form.Closes(pg.Of(under)) && form.Opens(pg.Of(under))
}

// insertable reports whether a line has the form of a headline without label or number; a short one must make a statement and
// quote a word.
func insertable(line string) bool {
	if len(line) > form.InsertedMax || form.Words(line) < form.SpreadWords || form.Closes(line) || !form.LetterFirst(line) || !form.PlainEnd(line) || strings.ContainsAny(line, "@#|•*\n") {
		return false
	}
	enough := form.Words(line) >= insertWords || singly(line) != "" && telling.Asserts(line) && telling.Clipped(line)
	reported := telling.Recounted(line) || form.Quoted(line) || form.Quoting(line) && !labelQuotes(line)
	return enough && !reported && !numbered[form.FirstWord(line)] && (!strings.Contains(line, ". ") || len(form.Sentences(line, model.Span{End: len(line)})) == 1)
}

// labelQuotes reports whether a headline after a person's name quotes some words rather than a whole statement: "Jane Doe:
// Mayor's "long silence" harms town".
func labelQuotes(line string) bool {
	who, said, ok := strings.Cut(line, ": ")
	return ok && form.Words(who) <= form.StoryLabel+1 && form.TitleCase(who) && strings.IndexAny(said, "\"“") > 0 && form.Balanced(said) && strings.Count(said, "\"") <= 2 && form.PlainEnd(said)
}

// numbered are the words with which an article's own parts begin: "Step 2: …", "Update at 9:20 a.m. ET: …", "How it fits".
var numbered = form.Set("Step Part Chapter Update Lesson Day Phase Point Myth Reason Question On Job How Why What When Where Who")

// insertion counts the signs that piece i is the headline of another story.
func insertion(pg *pieces.Page, i int) int {
	line := pg.Of(i)
	n := 0
	if telling.Asserts(line) {
		n += 2
	}
	if telling.Clipped(line) {
		n++
	} else {
		n--
	}
	if form.Words(line) > insertWords {
		n++
	}
	if strings.Contains(line, "? ") { // it asks and answers
		n++
	}
	if name, _, ok := strings.Cut(line, ": "); ok && form.Words(name) <= form.StoryLabel+1 {
		n++
		if form.Quoting(line) {
			n++
		}
	}
	if cited := singly(line); cited != "" {
		if n++; (strings.IndexByte(cited, ' ') > 0 || form.Words(line) < insertWords) && strings.Count(pg.Text, cited) > 1 { // a crosshead quotes what the article quotes
			n -= 3
		}
	}
	if ownVoice(line) {
		n -= 3
	}
	before, behind, next := pg.Around(i)
	own := form.ContentWords(line)
	above, below := own.Shared(before), own.Shared(behind)
	switch {
	case below*2 >= own.N && below > above || below > above+1 || own.Shared(next)*3 >= own.N*2:
		n -= 3
	case below <= above:
		n++
	}
	if telling.Backward[strings.ToLower(form.FirstWord(strings.TrimLeft(next, form.Openers)))] {
		n++
	}
	return n
}

// singly returns the words that a line quotes in single marks, as headlines do, or "".
func singly(line string) string {
	at := max(strings.Index(line, " '"), strings.Index(line, " ‘"))
	if at < 0 {
		return ""
	}
	words := strings.TrimLeft(line[at:], " '‘")
	if end := strings.LastIndexAny(words, "'’"); end > 0 {
		return words[:end]
	}
	return words
}

package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

const (
	insertWords = 6   // words of a headline inserted between two paragraphs; crossheads are mostly shorter
	insertMax   = 120 // bytes of the headline of another story between two paragraphs
	insertMost  = 3   // such headlines on a page; a page with more uses them for its own sections, unless they are
	insertSpare = 6   // rare among its paragraphs, one in insertShare, and nothing else has their form
	insertShare = 4
	insertScore = 4 // number of signs that are required
	insertSure  = 6 // the same if the page has other lines of this form, which may be its crossheads
	insertRun   = 3 // such headlines in a row
	insertReach = 3 // paragraphs before and after a piece that are about the same things
)

// inserted removes headlines of other stories that a page inserts between two paragraphs without a label. A crosshead looks the
// same, and each difference is weak evidence by itself, so signs are counted: the grammar of headlines, and the subject of the
// paragraphs beside it.
func (pg *page) inserted() {
	end := pg.lastStop()
	between := pg.insertions(pg.firstProse(), end)
	if all := between.and(pg.insertions(end, len(pg.pieces))); len(all.found) <= insertMost && all.heads <= insertMost+1 {
		between = all
	}
	many := len(between.found) > insertMost
	if many && (between.heads > 0 || len(between.found)*insertShare > pg.paragraphs()) || len(between.found) > insertSpare || between.heads > insertMost+1 {
		return
	}
	for k, run := range between.found {
		if between.heads < 2 || between.scores[k] >= insertSure {
			for _, i := range run {
				pg.drop(i, "other story")
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

// insertions searches for headlines of other stories among the pieces [from, to) until there are too many.
func (pg *page) insertions(from, to int) (n insertions) {
	for i := from; i < to && len(n.found) <= insertSpare && n.heads <= insertMost+1; i++ {
		run := pg.insertRun(i)
		if len(run) == 0 {
			if p := pg.pieces[i]; p.role == body && p.Len() <= insertMax && words(pg.of(i)) >= insertWords-1 && !closes(pg.of(i)) {
				n.heads++
			}
			continue
		}
		best, least := 0, insertScore
		for _, k := range run {
			score := pg.insertion(k)
			best, least = max(best, score), min(least, score)
		}
		if first := pg.of(run[0]); strings.IndexFunc(first, unicode.IsDigit) < 0 && (len(run) > 1 || pg.overCrosshead(run[0])) {
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

// lastStop returns the last piece of the body that ends in a full stop: lines after it are not between paragraphs.
func (pg *page) lastStop() int {
	i := len(pg.pieces) - 1
	for i > 0 && (pg.pieces[i].role != body || !stops(pg.of(i))) {
		i--
	}
	return max(i, 0)
}

// paragraphs counts the pieces of the body that close a sentence.
func (pg *page) paragraphs() int {
	n := 0
	for i := range pg.pieces {
		if pg.pieces[i].role == body && closes(pg.of(i)) {
			n++
		}
	}
	return n
}

// insertRun returns the pieces from i on that have the form of headlines, if the pieces before and after them close a sentence.
func (pg *page) insertRun(i int) []int {
	if pg.pieces[i].role != body || !pg.insertable(pg.of(i)) {
		return nil
	}
	if above := pg.before(i); above >= 0 && !closes(pg.of(above)) {
		return nil
	}
	var run []int
	for ; i < len(pg.pieces); i++ {
		switch {
		case pg.pieces[i].role != body:
		case pg.insertable(pg.of(i)) && len(run) < insertRun:
			run = append(run, i)
		case closes(pg.of(i)) && opens(pg.of(i)), len(run) == 1 && pg.overCrosshead(run[0]):
			return run
		default:
			return nil
		}
	}
	return run
}

// overCrosshead reports whether the next piece of the body after piece i is a crosshead above its paragraph.
func (pg *page) overCrosshead(i int) bool {
	head := pg.behind(i)
	if head == len(pg.pieces) {
		return false
	}
	if line := pg.of(head); words(line) > spreadWords || closes(line) || !letterFirst(line) || strings.ContainsAny(line, ":,0123456789") {
		return false
	}
	under := pg.behind(head)
	return under < len(pg.pieces) && closes(pg.of(under)) && opens(pg.of(under))
}

// insertable reports whether a line has the form of a headline without label or number; a short one must make a statement and
// quote a word.
func (pg *page) insertable(line string) bool {
	if len(line) > insertMax || words(line) < spreadWords || closes(line) || !letterFirst(line) || !plainEnd(line) || strings.ContainsAny(line, "@#|•*\n") {
		return false
	}
	enough := words(line) >= insertWords || singly(line) != "" && asserts(line) && clipped(line)
	reported := recounted(line) || quoted(line) || quoting(line) && !labelQuotes(line)
	return enough && !reported && !numbered[firstWord(line)] && (!strings.Contains(line, ". ") || len(sentences(line, model.Span{End: len(line)})) == 1)
}

// labelQuotes reports whether a headline after a person's name quotes some words rather than a whole statement: "Jane Doe:
// Mayor's "long silence" harms town".
func labelQuotes(line string) bool {
	who, said, ok := strings.Cut(line, ": ")
	return ok && words(who) <= storyLabel+1 && titleCase(who) && strings.IndexAny(said, "\"“") > 0 && balanced(said) && strings.Count(said, "\"") <= 2 && plainEnd(said)
}

// numbered are the words with which an article's own parts begin: "Step 2: …", "Update at 9:20 a.m. ET: …", "How it fits".
var numbered = set("Step Part Chapter Update Lesson Day Phase Point Myth Reason Question On Job How Why What When Where Who")

// insertion counts the signs that piece i is the headline of another story.
func (pg *page) insertion(i int) int {
	line := pg.of(i)
	n := 0
	if asserts(line) {
		n += 2
	}
	if clipped(line) {
		n++
	} else {
		n--
	}
	if words(line) > insertWords {
		n++
	}
	if strings.Contains(line, "? ") { // it asks and answers
		n++
	}
	if name, _, ok := strings.Cut(line, ": "); ok && words(name) <= storyLabel+1 {
		n++
		if quoting(line) {
			n++
		}
	}
	if cited := singly(line); cited != "" {
		if n++; (strings.IndexByte(cited, ' ') > 0 || words(line) < insertWords) && strings.Count(pg.text, cited) > 1 { // a crosshead quotes what the article quotes
			n -= 3
		}
	}
	if ownVoice(line) {
		n -= 3
	}
	before, behind, next := pg.around(i)
	own := contentWords(line)
	above, below := own.shared(before), own.shared(behind)
	switch {
	case below*2 >= own.n && below > above || below > above+1 || own.shared(next)*3 >= own.n*2:
		n -= 3
	case below <= above:
		n++
	}
	if backward[strings.ToLower(firstWord(strings.TrimLeft(next, openers)))] {
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

// around returns the paragraphs before and after piece i, and the first one after it.
func (pg *page) around(i int) (before, behind, next string) {
	var b strings.Builder
	for j, n := i-1, 0; j >= 0 && n < insertReach; j-- {
		if pg.pieces[j].role == body {
			b.WriteString(pg.of(j) + "\n")
			n++
		}
	}
	before = b.String()
	b.Reset()
	for j, n := i+1, 0; j < len(pg.pieces) && n < insertReach; j++ {
		if pg.pieces[j].role == body {
			if n == 0 {
				next = pg.of(j)
			}
			b.WriteString(pg.of(j) + "\n")
			n++
		}
	}
	return before, b.String(), next
}

// backward are the words with which a paragraph refers back to the one before it.
var backward = set("he she they it but and his her their that this these those also still however meanwhile both")

// leftOut are the words that headlines leave out.
var leftOut = set("the a an is are was were")

// clipped reports whether a line leaves out articles and forms of "be", as headlines do.
func clipped(line string) bool {
	for w := range fields(line) {
		if leftOut[strings.ToLower(w)] {
			return false
		}
	}
	return true
}

// asserts reports whether a line contains a verb in the present tense after a name or noun: "Minister rebuffs warnings" is
// recognised by its form, "Two ministers meet" is not.
func asserts(line string) bool {
	list := strings.Fields(line)
	for k := 1; k < len(list)-1; k++ {
		w := strings.TrimRight(list[k], ",")
		if len(w) < 4 || !strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") || strings.Contains(w, "'") || strings.Contains(w, "’") {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsLower(r) || smallWords[list[k-1]] || linking[strings.ToLower(list[k-1])] {
			continue
		}
		if next := strings.Trim(list[k+1], ",'‘’\""); tellsObject(next) {
			return true
		}
	}
	return false
}

// tellsObject reports whether a word may follow a verb but seldom follows a plural noun.
func tellsObject(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return !afterNoun[w] && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// afterNoun are words that follow a plural as often as a verb.
var afterNoun = set("of to in on for and at by from with as or are were have had who that which into about between under over would could may will can should")

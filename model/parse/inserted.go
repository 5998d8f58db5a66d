package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	insertWords = 6   // words of a headline that a page sets between two paragraphs; crossheads are mostly shorter
	insertMax   = 120 // bytes of it
	insertMost  = 3   // such headlines of one page; a page with more has them for its own sections
	insertScore = 4   // signs by which one is known
	insertSure  = 6   // the same where the page has other lines of this form, which may be its crossheads
	insertRun   = 3   // such headlines on end
	insertReach = 3   // paragraphs before and behind it whose words are compared with its own
)

// inserted takes off headlines of other stories that a page sets between two paragraphs with no label. A crosshead looks the same; what
// tells them apart is weak each by itself, so signs are counted: the grammar of headlines, and what the paragraphs beside it speak of.
func (pg *page) inserted() {
	var found [][]int
	heads, scores := 0, map[int]int{}
	for i := pg.firstProse(); i < len(pg.pieces); i++ {
		if len(found) > insertMost || heads > insertMost+1 {
			return
		}
		run := pg.insertRun(i)
		if len(run) == 0 {
			if p := pg.pieces[i]; p.role == body && p.Len() <= insertMax && words(pg.of(i)) >= insertWords-1 && !closes(pg.of(i)) {
				heads++
			}
			continue
		}
		best, least := 0, insertScore
		for _, k := range run {
			n := pg.insertion(k)
			best, least = max(best, n), min(least, n)
		}
		if scores[run[0]] = best; best >= insertScore && least >= insertScore-2 {
			found = append(found, run)
		} else {
			heads += len(run)
		}
		i = run[len(run)-1]
	}
	if len(found) > insertMost || heads > insertMost+1 {
		return
	}
	for _, run := range found {
		if heads < 2 || scores[run[0]] >= insertSure {
			for _, i := range run {
				pg.drop(i, "other story")
			}
		}
	}
}

// insertRun returns the pieces from i on that have the form of headlines, when what stands before and behind them closes.
func (pg *page) insertRun(i int) []int {
	if pg.pieces[i].role != body || !pg.insertable(pg.of(i)) {
		return nil
	}
	for j := i - 1; j >= 0; j-- {
		if pg.pieces[j].role == body {
			if !closes(pg.of(j)) {
				return nil
			}
			break
		}
	}
	var run []int
	for ; i < len(pg.pieces); i++ {
		switch {
		case pg.pieces[i].role != body:
		case pg.insertable(pg.of(i)) && len(run) < insertRun:
			run = append(run, i)
		case closes(pg.of(i)) && opens(pg.of(i)):
			return run
		default:
			return nil
		}
	}
	return run
}

// insertable reports whether a line has the form of a headline with no label or number.
func (pg *page) insertable(line string) bool {
	return len(line) <= insertMax && words(line) >= insertWords && !closes(line) && letterFirst(line) && plainEnd(line) && !quoting(line) && !recounted(line) && !quoted(line) &&
		!strings.ContainsAny(line, "@#|•\n") && !strings.Contains(line, ". ") && strings.IndexFunc(firstWord(line), unicode.IsDigit) < 0 && !numbered[firstWord(line)]
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
	if name, _, ok := strings.Cut(line, ": "); ok && words(name) <= storyLabel+1 {
		n++
	}
	if cited := singly(line); cited != "" {
		if n++; strings.IndexByte(cited, ' ') > 0 && strings.Count(pg.text, cited) > 1 { // a crosshead quotes what the article quotes
			n -= 3
		}
	}
	before, behind, next := pg.around(i)
	own := contentWords(line)
	above, below := own.shared(before), own.shared(behind)
	switch {
	case below*2 >= len(own) && below > above || below > above+1 || own.shared(next)*3 >= len(own)*2:
		n -= 3
	case below <= above:
		n++
	}
	if backward[strings.ToLower(firstWord(strings.TrimLeft(next, openers)))] {
		n++
	}
	return n
}

// singly are the words that a line quotes in single marks, as headlines do, or "".
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

// around are the paragraphs before and behind piece i, and the first one behind.
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

// backward are the words with which a paragraph goes on from the one before it.
var backward = set("he she they it but and his her their that this these those also still however meanwhile both")

// leftOut are the words that headlines leave out.
var leftOut = set("the a an is are was were")

// clipped reports whether a line leaves out articles and forms of "be", as headlines do.
func clipped(line string) bool {
	for w := range strings.FieldsSeq(line) {
		if leftOut[strings.ToLower(w)] {
			return false
		}
	}
	return true
}

// asserts reports whether a line holds, behind a name or noun, a verb in the present tense: "Two ministers meet" is not known by its
// form, "Minister rebuffs warnings" is.
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

// tellsObject reports whether a word may stand behind a verb and seldom behind a noun in the plural.
func tellsObject(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return !afterNoun[w] && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// afterNoun are words that stand behind a plural as often as behind a verb.
var afterNoun = set("of to in on for and at by from with as or are were have had who that which into about between under over would could may will can should")

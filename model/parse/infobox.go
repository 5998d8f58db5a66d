package parse

import (
	"strings"
	"unicode"

	"hotline/model"
)

const (
	infoHead   = 9   // words of the heading of a box directly followed by its text, at most
	infoLeast  = 3   // the same, at least
	infoBytes  = 160 // bytes of a line within which the heading ends
	infoAdvice = 6   // lines of a box that gives advice
	infoTerm   = 4   // words of the term that an explainer asks about
	infoNear   = 8   // words of its answer within which the term is repeated
	keyLines   = 5   // lines of a box of key points
	keyLine    = 300 // bytes of each
)

// infoBoxes removes, between complete paragraphs, boxes whose heading is directly followed by their text in a dump: "Ships of the
// harbour A list of …", "Meet the pilots Captain Doe …"; also the advice below such a box if it gives orders.
func (pg *page) infoBoxes() {
	for i := range pg.pieces {
		if p := pg.pieces[i]; p.reason == "widget" && p.Len() < endBytes && strings.Trim(pg.folded(i), bare) == "key points" {
			pg.keyPoints(i + 1)
		}
	}
	asked, asks := 0, 0
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		line := pg.of(i)
		if pg.pieces[i].role != body || !pg.stopsAt(i-1) {
			continue
		}
		if n := strings.IndexByte(line[:min(len(line), infoBytes)], '?'); n > 0 && asking[firstWord(line)] {
			asked, asks = asked+1, i
		}
		bids, ok := headRunIn(line)
		if !ok || !closes(line) || i+1 < len(pg.pieces) && pg.pieces[i+1].role == body && !opens(pg.of(i+1)) {
			continue
		}
		pg.drop(i, "explainer")
		for j := i + 1; bids && j < len(pg.pieces) && j <= i+infoAdvice && pg.pieces[j].role == body && pg.pieces[j].Len() <= shortLine && advice[firstWord(pg.of(j))]; j++ {
			pg.drop(j, "explainer")
		}
	}
	if asked == 1 && pg.explained(asks) { // with more of them, questions are the way the article goes on
		pg.drop(asks, "explainer")
	}
}

var (
	// asking are the words with which an explainer, or a part of an article, asks.
	asking = set("What Who Why How Where When Is Are Can Will Does Do")
	// headOrders begin the text of a box, after its heading, that asks its reader to do something.
	headOrders = set("Get Keep Find Learn Explore Discover Check Wear Wash Avoid Stay")
	// advice are the imperatives of a box that says how to behave.
	advice = set("Wear Wash Don Keep Stay Avoid Cover Use Clean Call Check Make Take Get Do Try Stop")
	// graded are words after which a letter may follow: "group A".
	graded = set("group plan category type class grade vitamin hepatitis influenza section part title schedule appendix exhibit team series point variant zone block room gate figure model")
)

// headRunIn reports whether a line begins with the heading of a box directly followed by its text: a lower-case word in which a
// heading may end, and then something that cannot follow it within a sentence. bids reports whether the text gives an order.
func headRunIn(line string) (bids, ok bool) {
	meet := strings.HasPrefix(line, "Meet the ")
	from, k := 0, 0 // the word that begins at from is the k-th
	for at := 0; at < min(len(line), infoBytes) && k < infoHead; at++ {
		c := line[at]
		if c == '.' || c == '"' {
			return false, false
		}
		if c != ' ' || at == from {
			continue
		}
		if !model.AlnumASCII(line[at-1]) {
			return false, false
		}
		before, rest := line[from:at], line[at+1:]
		from, k = at+1, k+1
		if k < infoLeast || rest == "" || rest[0] < 'A' || 'Z' < rest[0] || !small(before) || smallWords[before] || linking[before] || graded[before] {
			continue
		}
		switch w, more, _ := strings.Cut(rest, " "); {
		case headOrders[w] && small(more):
			return true, letterFirst(line)
		case w == "A", w == "An", meet && model.Capitalised(w):
			return false, letterFirst(line)
		}
	}
	return false, false
}

// explained reports whether piece i asks what something is and answers, before a paragraph that quotes or refers back to an
// earlier one: "What is the G7? The G7 is …".
func (pg *page) explained(i int) bool {
	rest, ok := strings.CutPrefix(pg.of(i), "What is ")
	term, answer, cut := strings.Cut(rest, "? ")
	term = strings.TrimPrefix(strings.TrimPrefix(term, "the "), "a ")
	if !ok || !cut || i+1 >= len(pg.pieces) || words(term) > infoTerm || !model.Capitalised(term) || pg.pieces[i].Len() <= shortLine {
		return false
	}
	n := 0
	for w := range fields(answer) {
		if strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) == lastWord(term) {
			next := pg.of(i + 1)
			return strings.IndexAny(next, "\"“") == 0 || backward[strings.ToLower(firstWord(next))]
		}
		if n++; n == infoNear {
			break
		}
	}
	return false
}

// keyPoints removes the lines of a box of key points, from piece i to the picture under them.
func (pg *page) keyPoints(i int) {
	for j := i; j < len(pg.pieces) && j <= i+keyLines; j++ {
		switch p := pg.pieces[j]; {
		case p.role == body && p.Len() <= keyLine:
		case j > i && p.role == furniture && (inArticle[p.reason] || p.reason == "player"):
			for k := i; k < j; k++ {
				pg.dropRepeat(k, "blurb")
			}
			return
		default:
			return
		}
	}
}

// boxGoesOn reports whether a line below a box that folds out belongs to it: it begins with a heading directly followed by its
// text, in which a word of the heading is soon repeated ("Harbour police Torn by strife, the police …"); below a timeline, it is
// in the present tense.
func boxGoesOn(box, line string) bool {
	if first := line[:firstStop(line)]; strings.HasPrefix(box, "Timeline ") && asserts(first) && !tells(first) && !moved(first) && !quoting(line) {
		return true
	}
	list := strings.Fields(line[:min(len(line), infoBytes)])
	for k := 1; k+1 < len(list) && k < infoTerm+1; k++ {
		if strings.ContainsAny(list[k-1], ".,:;?!") {
			return false
		}
		if !small(list[k-1]) || smallWords[list[k-1]] || linking[list[k-1]] || !model.Capitalised(list[k]) {
			continue
		}
		for _, head := range list[:k] {
			for _, w := range list[k:min(len(list), k+infoNear)] {
				if len(head) > contentLeast && strings.EqualFold(head, strings.Trim(w, ".,")) {
					return true
				}
			}
		}
	}
	return false
}

package links

import (
	"strings"
	"unicode"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/lookup"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
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

// InfoBoxes removes, between complete paragraphs, boxes whose heading is directly followed by their text in a dump: "Ships of the
// harbour A list of …", "Meet the pilots Captain Doe …"; also the advice below such a box if it gives orders.
func InfoBoxes(pg *pieces.Page) {
	for i := range pg.Pieces {
		if p := pg.Pieces[i]; p.Reason == "widget" && p.Len() < pieces.EndBytes && strings.Trim(pg.Folded(i), lookup.Bare) == "key points" {
			keyPoints(pg, i+1)
		}
	}
	asked, asks := 0, 0
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		line := pg.Of(i)
		if pg.Pieces[i].Role != pieces.Body || !pg.StopsAt(i-1) {
			continue
		}
		if n := strings.IndexByte(line[:min(len(line), infoBytes)], '?'); n > 0 && asking[form.FirstWord(line)] {
			asked, asks = asked+1, i
		}
		bids, ok := headRunIn(line)
		if !ok || !form.Closes(line) || i+1 < len(pg.Pieces) && pg.Pieces[i+1].Role == pieces.Body && !form.Opens(pg.Of(i+1)) {
			continue
		}
		pg.Drop(i, "explainer")
		for j := i + 1; bids && j < len(pg.Pieces) && j <= i+infoAdvice && pg.Pieces[j].Role == pieces.Body && pg.Pieces[j].Len() <= form.ShortLine && advice[form.FirstWord(pg.Of(j))]; j++ {
			pg.Drop(j, "explainer")
		}
	}
	if asked == 1 && explained(pg, asks) { // with more of them, questions are the way the article goes on
		pg.Drop(asks, "explainer")
	}
}

var (
	// asking are the words with which an explainer, or a part of an article, asks.
	asking = form.Set("What Who Why How Where When Is Are Can Will Does Do")
	// headOrders begin the text of a box, after its heading, that asks its reader to do something.
	headOrders = form.Set("Get Keep Find Learn Explore Discover Check Wear Wash Avoid Stay")
	// advice are the imperatives of a box that says how to behave.
	advice = form.Set("Wear Wash Don Keep Stay Avoid Cover Use Clean Call Check Make Take Get Do Try Stop")
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
		if k < infoLeast || rest == "" || rest[0] < 'A' || 'Z' < rest[0] || !form.Small(before) || form.SmallWords[before] || form.Linking[before] || form.Graded[before] {
			continue
		}
		switch w, more, _ := strings.Cut(rest, " "); {
		case headOrders[w] && form.Small(more):
			return true, form.LetterFirst(line)
		case w == "A", w == "An", meet && model.Capitalised(w):
			return false, form.LetterFirst(line)
		}
	}
	return false, false
}

// explained reports whether piece i asks what something is and answers, before a paragraph that quotes or refers back to an
// earlier one: "What is the G7? The G7 is …".
func explained(pg *pieces.Page, i int) bool {
	rest, ok := strings.CutPrefix(pg.Of(i), "What is ")
	term, answer, cut := strings.Cut(rest, "? ")
	term = strings.TrimPrefix(strings.TrimPrefix(term, "the "), "a ")
	if !ok || !cut || i+1 >= len(pg.Pieces) || form.Words(term) > infoTerm || !model.Capitalised(term) || pg.Pieces[i].Len() <= form.ShortLine {
		return false
	}
	n := 0
	for w := range form.Fields(answer) {
		if strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) == form.LastWord(term) {
			next := pg.Of(i + 1)
			return strings.IndexAny(next, "\"“") == 0 || telling.Backward[strings.ToLower(form.FirstWord(next))]
		}
		if n++; n == infoNear {
			break
		}
	}
	return false
}

// keyPoints removes the lines of a box of key points, from piece i to the picture under them.
func keyPoints(pg *pieces.Page, i int) {
	for j := i; j < len(pg.Pieces) && j <= i+keyLines; j++ {
		switch p := pg.Pieces[j]; {
		case p.Role == pieces.Body && p.Len() <= keyLine:
		case j > i && p.Role == pieces.Furniture && (pieces.InArticle[p.Reason] || p.Reason == "player"):
			for k := i; k < j; k++ {
				pg.DropRepeat(k, "blurb")
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
	if first := line[:form.FirstStop(line)]; strings.HasPrefix(box, "Timeline ") && telling.Asserts(first) && !telling.Tells(first) && !telling.Moved(first) && !form.Quoting(line) {
		return true
	}
	list := strings.Fields(line[:min(len(line), infoBytes)])
	for k := 1; k+1 < len(list) && k < infoTerm+1; k++ {
		if strings.ContainsAny(list[k-1], ".,:;?!") {
			return false
		}
		if !form.Small(list[k-1]) || form.SmallWords[list[k-1]] || form.Linking[list[k-1]] || !model.Capitalised(list[k]) {
			continue
		}
		for _, head := range list[:k] {
			for _, w := range list[k:min(len(list), k+infoNear)] {
				if len(head) > form.ContentLeast && strings.EqualFold(head, strings.Trim(w, ".,")) {
					return true
				}
			}
		}
	}
	return false
}

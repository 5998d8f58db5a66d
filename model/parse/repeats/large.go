package repeats

import (
	"strings"
	"unicode"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const (
	largeMin     = 36      // bytes of a pull quote
	largeMax     = 420     // the same, at most
	largeWords   = 10      // its words, if the paragraph contains them verbatim
	largeLoose   = 12      // its words, if some of them differ
	largeNear    = 8       // its words, if it has no full stop and the paragraph is near
	largeBeside  = 3       // lines between them
	largeTwice   = 60      // bytes of a pull quote that is its whole paragraph
	LargeReach   = 14      // lines before and after it that are searched for the paragraph
	farWords     = 11      // consecutive words of one whose paragraph is farther away,
	farMost      = 8 << 10 // and the maximum distance, in bytes
	largeLabel   = 40      // bytes of a label in front of a line
	reworded     = 23      // words of a line that the paragraph beside it mostly contains, in runs of so many consecutive words:
	rewordedRun  = 3
	rewordedIn   = 72 // percentage that the paragraph contains;
	rewordedLess = 20 // the same for a shorter line, of which it must contain more
	rewordedMore = 80
	rewordedBy   = 2  // lines between them
	rewordedAt   = 20 // bytes at some places of the line, one of which the paragraph must contain verbatim

	rewordedProbes = 4 // such places
	runOnNames     = 3 // words of a speaker's name at the end of a line
)

// SetLarge removes, among the paragraphs, pull quotes taken from a longer paragraph nearby that differ from it in a word or two,
// such as a name for a pronoun, or end earlier.
func SetLarge(pg *pieces.Page) {
	last := pg.Last() // directly under a paragraph it ends the article rather than being a pull quote
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		p := &pg.Pieces[i]
		if p.Role != pieces.Body || p.Len() < largeMin || p.Len() > largeMax || strings.HasPrefix(pg.Of(i-1), "..") { // or one of several posts
			continue
		}
		line := strings.TrimLeft(pg.Of(i), "> ")
		if singlyMarked(pg, i, line) {
			pg.DropRepeat(i, "pull quote")
			continue
		}
		if runOn(pg, i, line) {
			pg.DropRepeat(i, "pull quote")
			continue
		}
		if !form.LetterFirst(line) || strings.Contains(line, "\n") {
			continue
		}
		marked := form.Quoting(line) || line[0] == '\'' || strings.HasPrefix(line, "‘")
		labelled := strings.Contains(line[:min(len(line), largeLabel)], ":")
		breaksOff := strings.HasSuffix(line, "…") || strings.HasSuffix(line, "..")
		if marked || labelled || breaksOff || strings.HasSuffix(line, "?") && !askedBefore(pg, i, line) {
			continue
		}
		if first, _, _ := strings.Cut(line, " "); joining[first] {
			continue // it continues the sentence before it
		}
		if i == last && pg.Pieces[i-1].Role == pieces.Body || pg.Announced(i) || pieces.TakesTurn(line) {
			continue
		}
		if takenFrom(pg, i, line) || p.Len() >= largeTwice && form.Closes(line) && saidAgain(pg, i) || rewordedHere(pg, i, line) {
			pg.DropRepeat(i, "pull quote")
		}
	}
}

// joining are words with which a sentence continues another.
var joining = map[string]bool{"But": true, "And": true, "Yet": true, "So": true}

// saidAgain reports whether the line after next is the same sentence, so that the first one is a pull quote above its paragraph,
// and the dump does not have a run of lines twice.
func saidAgain(pg *pieces.Page, i int) bool {
	if i+2 >= len(pg.Pieces) || pg.Pieces[i+2].Role != pieces.Body || pg.Of(i+2) != pg.Of(i) {
		return false
	}
	run := pg.Of(i-1) == pg.Of(i+1) || i+3 < len(pg.Pieces) && pg.Of(i+3) == pg.Of(i+1)
	return !run && pg.Pieces[i+1].Len() > pg.Pieces[i].Len()
}

// singlyMarked reports whether a paragraph nearby contains the line with double quotation marks in place of its single ones: it
// is the whole paragraph or a long part of it, or the line is nothing but a quotation. Headlines and pull quotes are set like that.
func singlyMarked(pg *pieces.Page, i int, line string) bool {
	if !strings.Contains(line, "‘") || form.Quoting(line) {
		return false
	}
	doubled := doubleMarks.Replace(line)
	whole := strings.HasPrefix(line, "‘") && strings.HasSuffix(line, "’")
	for j := range pg.Near(i, LargeReach, LargeReach) {
		if p := pg.Pieces[j]; (p.Len() == len(line) || (whole || len(line) >= form.PullMin && form.Closes(line)) && p.Len() > len(line)) && strings.Contains(doubleMarks.Replace(pg.Of(j)), doubled) && strings.Contains(pg.Of(j), "“") {
			return true
		}
	}
	return false
}

// runOn reports whether a line is words of a paragraph nearby and, without any mark between them, the name of who said them: "We
// will open it Jane Doe".
func runOn(pg *pieces.Page, i int, line string) bool {
	if form.Closes(line) || form.Quoting(line) || form.Words(line) < largeWords || !pg.StopsAt(i-1) {
		return false
	}
	for rest, n := line, 1; n <= runOnNames; n++ {
		at := strings.LastIndexByte(rest, ' ')
		if at < 0 || !model.Capitalised(rest[at+1:]) || !form.PlainEnd(rest) {
			return false
		}
		if rest = rest[:at]; n > 1 && form.Words(rest) >= largeNear && pulled(pg, i, rest) {
			return true
		}
	}
	return false
}

// doubleMarks replaces single quotation marks with double ones.
var doubleMarks = strings.NewReplacer("‘", "“", "’", "”")

// askedBefore reports whether the paragraph directly above contains the line, a question, verbatim: a crosshead asks before its
// paragraph does.
func askedBefore(pg *pieces.Page, i int, line string) bool {
	above := pg.Pieces[i-1]
	return above.Role == pieces.Body && above.Len() > 2*len(line) && strings.Contains(pg.Of(i-1), line)
}

// rewordedHere reports whether a paragraph beside piece i contains most of its words, with some left out or replaced: the line is a
// shortened pull quote. Lines that report a statement are excluded.
func rewordedHere(pg *pieces.Page, i int, line string) bool {
	if len(line) < rewordedLess*4 || !form.Closes(line) {
		return false
	}
	var probes [rewordedProbes]string
	list := probes[:0]
	for k := range rewordedProbes {
		at := len(line) * (2*k + 1) / (2*rewordedProbes + 1)
		at += strings.IndexByte(line[at:], ' ') + 1
		if at+rewordedAt < len(line) && pg.MayRecur(line[at:at+rewordedAt]) {
			list = append(list, line[at:at+rewordedAt])
		}
	}
	if len(list) == 0 {
		return false
	}
	for j := range pg.Near(i, rewordedBy, rewordedBy) {
		if pg.Pieces[j].Len() < len(line)*5/4 || !saysOne(pg.Of(j), list) {
			continue
		}
		if form.Words(line) < rewordedLess || pg.Pieces[i-1].Reason == "dateline" || telling.Backward[strings.ToLower(form.FirstWord(line))] || strings.Contains(line, " said") && !strings.Contains(line, " be said") && !strings.Contains(line, " said to ") ||
			strings.Contains(line, "ccording to ") || strings.IndexFunc(line, unicode.IsDigit) >= 0 { // a report may repeat a statement about another place or day
			return false
		}
		own, held := form.PlainWords(line), rewordedIn
		if len(own) < reworded {
			held = rewordedMore
		}
		if len(own) >= rewordedLess && runsHeld(own, form.PlainWords(pg.Of(j)))*100 >= len(own)*held {
			return true
		}
	}
	return false
}

// saysOne reports whether a text contains one of some parts of a line, and not in a quotation.
func saysOne(text string, parts []string) bool {
	for _, part := range parts {
		if at := strings.Index(text, part); at >= 0 {
			return form.Balanced(text[:at])
		}
	}
	return false
}

// runsHeld counts the words of a list that are in runs of rewordedRun consecutive words that occur in the other list.
func runsHeld(own, all []string) int {
	runs := make(map[[rewordedRun]string]bool, len(all))
	for k := 0; k+rewordedRun <= len(all); k++ {
		runs[[rewordedRun]string(all[k:])] = true
	}
	n, until := 0, 0
	for k := 0; k+rewordedRun <= len(own); k++ {
		if runs[[rewordedRun]string(own[k:])] {
			n += k + rewordedRun - max(k, until)
			until = k + rewordedRun
		}
	}
	return n
}

// takenFrom reports whether piece i was taken from a longer paragraph nearby, which does not quote the line unless the line has
// quotation marks.
func takenFrom(pg *pieces.Page, i int, line string) bool {
	var short [largeMax / 6]string
	list := short[:0]
	for w := range form.Fields(line) {
		list = append(list, w)
	}
	if len(list) < largeWords-2 {
		return false
	}
	mid := len(list)/2 - 1
	probe := strings.TrimFunc(strings.Join(list[mid:mid+3], " "), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if !pg.MayRecur(probe) && strings.Contains(line, probe) {
		return false
	}
	above, below := beyond(pg, i)
	above.Start = min(above.Start, pg.Pieces[max(0, i-LargeReach)].Start)
	below.End = max(below.End, pg.Pieces[min(len(pg.Pieces)-1, i+LargeReach)].End)
	if pg.FirstIn(above, probe) < 0 && pg.FirstIn(below, probe) < 0 {
		return false
	}
	for j := range pg.Near(i, LargeReach, LargeReach) {
		if pg.Pieces[j].Len() < len(line)*5/4 {
			continue
		}
		if at := strings.Index(pg.Of(j), probe); at >= 0 && (strings.HasPrefix(pg.Of(i), ">") || form.Balanced(pg.Of(j)[:at])) && takenAt(line, probe, pg.Of(j), at, max(i-j, j-i) <= largeBeside) {
			return true
		}
	}
	return takenFar(pg, i, line, probe)
}

// alignment says how far a line and a paragraph agree in their words around a place that both contain.
type alignment struct {
	own, all []string // the words of the line and of the paragraph
	from, to int      // the words of the line that the paragraph contains consecutively
	start    int      // index of the first of them in the paragraph
}

// align determines how far a line and a text agree around the place at, where the text contains the middle of the line.
func align(line, middle, text string, at int) (a alignment, ok bool) {
	a.own, a.all = form.PlainWords(line), form.PlainWords(text)
	ahead, _, has := strings.Cut(line, middle)
	k, m := len(form.PlainWords(ahead)), len(form.PlainWords(text[:at]))
	if !has || k >= len(a.own) || m >= len(a.all) || a.own[k] != a.all[m] {
		return a, false
	}
	a.from, a.to = k, k
	for a.from > 0 && m-(k-a.from) > 0 && a.own[a.from-1] == a.all[m-(k-a.from)-1] {
		a.from--
	}
	for a.to < len(a.own) && m+a.to-k < len(a.all) && a.own[a.to] == a.all[m+a.to-k] {
		a.to++
	}
	a.start = m - (k - a.from)
	return a, true
}

// takenAt reports whether a line says the same as a paragraph around the place at, where it contains the middle of the line.
func takenAt(line, middle, text string, at int, near bool) bool {
	a, ok := align(line, middle, text, at)
	if !ok || len(a.all)*5 < len(a.own)*7 {
		return false
	}
	n, whole, reach := len(a.own), a.to-a.from, LargeReach
	if strings.ContainsAny(line, "…") || strings.Contains(line, "...") { // it shows itself that words are left out
		reach = largeMax
	}
	if whole == n {
		return n >= largeWords && (form.Closes(line) || !strings.ContainsAny(line, "'‘")) || near && n >= largeNear && !form.Closes(line) && !form.TitleCase(line)
	}
	if n < largeLoose || whole*5 < n*3 || !form.Closes(line) {
		return false
	}
	held := whole + form.InOrder(a.own[a.to:], a.all[a.start+whole:], reach)
	held += form.InOrder(backwards(a.own[:a.from]), backwards(a.all[:a.start]), reach)
	return held*25 >= n*23
}

// takenFar reports whether a line was taken from the end of a paragraph or sentence anywhere, possibly with a word or two at its
// beginning changed.
func takenFar(pg *pieces.Page, i int, line, middle string) bool {
	if !form.Closes(line) || !form.Stops(line) {
		return false
	}
	above, below := beyond(pg, i)
	for _, in := range [...]model.Span{above, below} {
		at := pg.FirstIn(in, middle)
		if at < 0 {
			continue
		}
		j := pieceAt(pg, at)
		if j < 0 || pg.Pieces[j].Role != pieces.Body || pg.Pieces[j].Len() < len(line)*2 || pg.Pieces[j].Len() > farMost || form.Quoting(pg.Of(j)) && !form.Balanced(pg.Text[pg.Pieces[j].Start:at]) {
			continue
		}
		if a, ok := align(line, middle, pg.Of(j), at-pg.Pieces[j].Start); ok && a.to == len(a.own) && a.to-a.from >= farWords && (a.to-a.from)*5 >= len(a.own)*4 {
			return true
		}
	}
	return false
}

func backwards(list []string) []string {
	out := make([]string, len(list))
	for k, w := range list {
		out[len(list)-1-k] = w
	}
	return out
}

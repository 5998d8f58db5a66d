package parse

import "strings"

// bullets are the marks with which items of a list begin.
const bullets = "*-•·> »"

const (
	menuLines   = 5  // consecutive short lines that make a menu
	menuPage    = 8  // lines of a page with menus that are recognised by themselves
	menuKnown   = 2  // the same for a menu, on a page with fewer of them
	menuFigures = 3  // at most one in so many lines of a menu ends in a number
	menuWords   = 5  // words of the longest line of a menu
	listReach   = 5  // lines above such a list, which is the article's own if most of them are items, too
	askerMax    = 50 // bytes of a speaker's name
	listLines   = 3  // consecutive headlines that make a list of other stories
)

// navigation removes menus: runs of short lines that close no sentence, the page's own sections and buttons. A page with menus
// has one above its article, or sections, buttons and links that are recognised by themselves; otherwise such a run is the
// article's own list, and so is a list of figures.
func (pg *page) navigation() {
	labels, known, first := pg.askers(), 0, pg.firstProse()
	for i := range pg.pieces {
		if pg.pieces[i].role == furniture && pageReasons[pg.pieces[i].reason] {
			known++
		}
	}
	for i := 0; i < len(pg.pieces); i++ {
		j, bodies, beside, figures := i, 0, 0, 0
		for j < len(pg.pieces) && pg.menuItem(j) && !pg.broken(j) && labels[pg.of(j)] < 2 {
			switch p := pg.pieces[j]; {
			case p.role == body:
				bodies++
			case pageReasons[p.reason]:
				beside++
			}
			if last := pg.text[pg.pieces[j].End-1]; last == '%' || '0' <= last && last <= '9' {
				figures++
			}
			j++
		}
		if j-i >= menuLines && bodies > 0 && (i < first || known >= menuPage || beside >= menuKnown || pg.menuAtEnd(i, j)) && figures*menuFigures < j-i {
			for k := i; k < j; k++ {
				if pg.pieces[k].role == body {
					pg.drop(k, "navigation")
				}
			}
		}
		if i < first && j-i >= menuLines {
			known += j - i
		}
		i = max(i, j-1)
	}
}

// menuAtEnd reports whether the pieces [from, to) are the last ones, mostly consist of a word or two, and are not announced by a
// sentence.
func (pg *page) menuAtEnd(from, to int) bool {
	if to < len(pg.pieces) || from > 0 && pg.pieces[from-1].role == body && strings.HasSuffix(pg.of(from-1), ":") {
		return false
	}
	n := 0
	for i := from; i < to; i++ {
		n += words(pg.of(i))
	}
	return n <= storyLabel*(to-from)
}

// askers returns the names with a colon that alternate on lines of their own in an interview, with the number of occurrences of
// each, or nil unless at least two of them occur more than once.
func (pg *page) askers() map[string]int {
	var labels map[string]int
	again := 0
	for i := range pg.pieces {
		p := pg.pieces[i]
		if p.role != body || p.Len() > askerMax || pg.text[p.End-1] != ':' {
			continue
		}
		name := strings.TrimSuffix(pg.of(i), ":")
		if words(name) < 2 || words(name) > menuWords || !titleCase(name) || !plainEnd(name) {
			continue
		}
		if labels == nil {
			labels = map[string]int{}
		}
		if labels[pg.of(i)]++; labels[pg.of(i)] == 2 {
			again++
		}
	}
	if again < 2 {
		return nil
	}
	return labels
}

// consents removes the names, of one to three words, between the lines of a consent form.
func (pg *page) consents() {
	last := -1
	for i := range pg.pieces {
		switch p := pg.pieces[i]; {
		case p.reason == "privacy":
			if last >= 0 && i-last <= menuWords {
				pg.dropAll(last, i, "privacy")
			}
			last = i
		case p.role != body || closes(pg.of(i)) || words(pg.of(i)) > kickerWords:
			last = -1
		}
	}
}

// menuItem reports whether piece i could be an item of a menu. Lines already recognised as furniture count, too.
func (pg *page) menuItem(i int) bool {
	p := pg.pieces[i]
	return p.role != headline && p.reason != readTwice && p.Len() <= 50 && !closes(pg.of(i)) && !quoting(pg.of(i)) && words(pg.of(i)) <= menuWords
}

// related removes headlines of other stories: those after a label such as "Read more", and a list of them at the very end.
func (pg *page) related() {
	under, whole := false, false
	prose := 0
	for i := range pg.pieces {
		switch p := pg.pieces[i]; {
		case i > 0 && p.role == body && pg.pieces[i-1].reason == "tags" && words(pg.of(i)) <= menuWords && pg.menuItem(i):
			pg.drop(i, "tags")
		case i > 0 && i+1 < len(pg.pieces) && p.role == body && pg.pieces[i-1].reason == "newsletter" && pg.pieces[i+1].reason == "newsletter" && words(pg.of(i)) <= kickerWords && !closes(pg.of(i)): // the name of the newsletter
			pg.drop(i, "newsletter")
		case p.role == body && prose > 0 && barred(pg.of(i)):
			pg.drop(i, "related")
		case p.role == furniture:
			under = p.reason == "related" && !lostFilm(pg.of(i)) || under && p.reason != "dateline"
			whole = p.Len() > trailMax/2 && (strings.HasSuffix(pg.of(i), " Read more") || strings.HasPrefix(pg.of(i), "More:") || labelledLink(pg.of(i))) || headed(pg.of(i))
		case p.role == body && under && whole && pg.crosshead(i): // a crosshead after a link that has its own button or headline
			under = false
		case p.role == body && under && (mended(pg.of(i)) || strings.HasPrefix(pg.of(i), "Q: ")):
			under = false
		case p.role == body && under && (pg.otherHeadline(i) || pg.asking(i) || pg.askedUnder(i)):
			pg.drop(i, "related")
		default:
			under = false
			if p.role == body && closes(pg.of(i)) {
				prose++
			}
		}
	}
	pg.closingList(prose)
}

// lostFilm reports whether a line is the label of a film that a dump lost, "WATCH:", so that the lines under it belong to the
// article.
func lostFilm(line string) bool {
	return line == "WATCH:" || line == "LISTEN:"
}

// closingList removes a list of headlines at the very end of the text if enough paragraphs precede it. The article's own list
// continues above with items that are not headlines, or is announced by a sentence.
func (pg *page) closingList(prose int) {
	last := len(pg.pieces) - 1
	first, n := last, 0
	for ; first >= 0 && pg.pieces[first].role != headline; first-- {
		if pg.pieces[first].role == furniture {
			continue
		}
		if !pg.otherHeadline(first) {
			break
		}
		n++
	}
	if n < listLines || prose < listLines || pg.listsAbove(first) || first >= 0 && (pg.announces(first) || pg.asksAbove(first)) {
		return
	}
	for i := first + 1; i <= last; i++ {
		if pg.pieces[i].role == body {
			pg.drop(i, "related")
		}
	}
}

// announces reports whether piece i is a sentence that ends in a colon and not a label of links: "The board says it is all of
// these:".
func (pg *page) announces(i int) bool {
	line := pg.of(i)
	return pg.pieces[i].role == body && strings.HasSuffix(line, ":") && len(line) >= pullMin && tells(line)
}

// listsAbove reports whether the lines of the body up to piece i are short and mostly close no sentence.
func (pg *page) listsAbove(i int) bool {
	n, listed := 0, 0
	for ; i >= 0 && n < listReach && pg.pieces[i].role != headline; i-- {
		if pg.pieces[i].role != body {
			continue
		}
		n++
		if pg.pieces[i].Len() > trailMax {
			return false
		}
		if !closes(pg.of(i)) {
			listed++
		}
	}
	return n == listReach && listed > n/2
}

const (
	spreadWords = 4 // words of the shortest headline among links to other stories
	storyLabel  = 2 // words of the label before the headline of another story: "Long read: …"
)

// spread removes, in a run of lines that close no sentence, those beside a link to another story: between paragraphs the other
// lines with a label, after the last paragraph all of them.
func (pg *page) spread() {
	for i := 0; i < len(pg.pieces); i++ {
		j, linked := i, 0
		for ; j < len(pg.pieces) && (pg.pieces[j].role == furniture || pg.beside(j)); j++ {
			if p := pg.pieces[j]; p.role == furniture && (p.reason == "related" || p.reason == "other story") && words(pg.of(j)) >= spreadWords {
				linked++
			}
		}
		if i > 0 && linked > 0 && pg.asksAbove(i-1) {
			linked = 0
		}
		for k := i; k < j && linked > 0; k++ {
			if pg.pieces[k].role == body && (j == len(pg.pieces) || headed(pg.of(k)) || colonHeaded(pg.of(k))) {
				pg.drop(k, "related")
			}
		}
		i = j
	}
}

// beside reports whether piece i may be a link to another story among others: a headline, or a question directly under one.
func (pg *page) beside(i int) bool {
	p := pg.pieces[i]
	if p.role != body {
		return false
	}
	asks := strings.HasSuffix(pg.of(i), "?") && p.Len() <= trailMax && (headed(pg.of(i)) || i > 0 && pg.pieces[i-1].reason == "related")
	return (asks || pg.otherHeadline(i)) && words(pg.of(i)) >= spreadWords
}

// headed reports whether a line begins with the label of a story: "Long read: The forgotten soldier". A single letter stands for
// a speaker.
func headed(line string) bool {
	label, rest, ok := strings.Cut(line, ": ")
	return ok && len(label) > 1 && words(label) <= storyLabel && words(rest) >= spreadWords-1
}

// colonHeaded reports whether a line is a headline with a colon that is too long for a crosshead: "Two ministers, one treaty: 6
// takeaways …".
func colonHeaded(line string) bool {
	label, rest, ok := strings.Cut(line, ": ")
	return ok && len(label) > 1 && words(label) <= 2*storyLabel && words(rest) >= linkedWords
}

const (
	trailLines = 3   // last lines that may be headlines of other stories without a label
	trailMax   = 110 // bytes of such a line
	trailProse = 5   // paragraphs of an article before it trails off
)

// trailing removes the last lines if they close no sentence and follow one: a headline, the title of a list.
func (pg *page) trailing() {
	var tail []int
	prose := 0
	for i := len(pg.pieces) - 1; i >= 0 && prose < trailProse; i-- {
		line := pg.of(i)
		switch {
		case pg.pieces[i].role != body:
		case prose == 0 && len(tail) == 0 && pg.asking(i): // the question of a poll
			tail = append(tail, i)
		case prose == 0 && len(tail) > 1 && pg.asksAbove(i): // its answers
			return
		case closes(line):
			prose++
		case prose > 0 || len(tail) == trailLines || !pg.trail(line):
			return
		default:
			tail = append(tail, i)
		}
	}
	if prose == trailProse {
		for _, i := range tail {
			pg.drop(i, "related")
		}
	}
}

// trail reports whether a line has the form of a headline; a name followed by a comma and a paper is the speaker of the quotation
// above.
func (pg *page) trail(line string) bool {
	if len(line) > trailMax || words(line) < 2 || !letterFirst(line) || !plainEnd(line) || quoting(line) || strings.Contains(line, " said") {
		return false
	}
	at := strings.LastIndex(line, ", ")
	return (at < 0 || words(line[at:]) > 4) && !strings.ContainsAny(line, "@#:") && shouted(line) < 2
}

// otherHeadline reports whether piece i has the form of a headline: several words, capitalised, without a full stop, and with no
// quotation except one that a headline abridges.
func (pg *page) otherHeadline(i int) bool {
	p, line := pg.pieces[i], strings.TrimLeft(pg.of(i), bullets)
	if line == "" {
		return false
	}
	line = strings.TrimPrefix(line, "’")                                                               // an opening mark that was turned the wrong way
	if strings.Contains(line, " (@") || strings.HasPrefix(line, "“") && strings.Contains(line, ". ") { // a tweet, a quotation
		return false
	}
	return p.Len() <= headlineMax && words(line) >= 3 && !closes(line) && line[len(line)-1] != ',' && line[len(line)-1] != ':' &&
		line[len(line)-1] != ';' && opens(line) && line[0] != '"' && line[0] != '('
}

// asking reports whether piece i has the form of a headline that asks: "What Has the Policy Been Toward Russia?"
func (pg *page) asking(i int) bool {
	line := strings.TrimLeft(pg.of(i), bullets)
	return len(line) <= headlineMax && words(line) >= 4 && strings.HasSuffix(line, "?") && opens(line) && titleCase(line) && strings.Count(line, ". ") == 0
}

// askedUnder reports whether piece i is a question in a list of other stories, above another of its headlines.
func (pg *page) askedUnder(i int) bool {
	line := pg.of(i)
	if len(line) > trailMax || words(line) < 4 || !strings.HasSuffix(line, "?") || !opens(line) || quoting(line) || strings.Contains(line, ". ") {
		return false
	}
	return i+1 < len(pg.pieces) && pg.pieces[i+1].role != headline && pg.otherHeadline(i+1)
}

// quoting reports whether the line contains a double quotation mark.
func quoting(line string) bool {
	return strings.IndexByte(line, '"') >= 0 || holdsMark(line, "“"[0], "“", "”") || holdsMark(line, "«"[0], "«", "»")
}

// holdsMark reports whether a line contains one of two marks, both of which begin with the byte lead.
func holdsMark(line string, lead byte, one, other string) bool {
	for {
		at := strings.IndexByte(line, lead)
		if at < 0 {
			return false
		}
		if line = line[at:]; strings.HasPrefix(line, one) || strings.HasPrefix(line, other) {
			return true
		}
		line = line[1:]
	}
}

package links

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const (
	menuLines   = 5  // consecutive short lines that make a menu
	menuPage    = 8  // lines of a page with menus that are recognised by themselves
	menuKnown   = 2  // the same for a menu, on a page with fewer of them
	menuFigures = 3  // at most one in so many lines of a menu ends in a number
	listReach   = 5  // lines above such a list, which is the article's own if most of them are items, too
	askerMax    = 50 // bytes of a speaker's name
)

// Navigation removes menus: runs of short lines that close no sentence, the page's own sections and buttons. A page with menus
// has one above its article, or sections, buttons and links that are recognised by themselves; otherwise such a run is the
// article's own list, and so is a list of figures.
func Navigation(pg *pieces.Page) {
	labels, known, first := askers(pg), 0, pg.FirstProse()
	for i := range pg.Pieces {
		if pg.Pieces[i].Role == pieces.Furniture && pieces.PageReasons[pg.Pieces[i].Reason] {
			known++
		}
	}
	for i := 0; i < len(pg.Pieces); i++ {
		j, bodies, beside, figures := i, 0, 0, 0
		for j < len(pg.Pieces) && menuItem(pg, j) && !broken(pg, j) && labels[pg.Of(j)] < 2 {
			switch p := pg.Pieces[j]; {
			case p.Role == pieces.Body:
				bodies++
			case pieces.PageReasons[p.Reason]:
				beside++
			}
			if last := pg.Text[pg.Pieces[j].End-1]; last == '%' || '0' <= last && last <= '9' {
				figures++
			}
			j++
		}
		if j-i >= menuLines && bodies > 0 && (i < first || known >= menuPage || beside >= menuKnown || menuAtEnd(pg, i, j)) && figures*menuFigures < j-i {
			for k := i; k < j; k++ {
				if pg.Pieces[k].Role == pieces.Body {
					pg.Drop(k, "navigation")
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
func menuAtEnd(pg *pieces.Page, from, to int) bool {
	if to < len(pg.Pieces) || from > 0 && pg.Pieces[from-1].Role == pieces.Body && strings.HasSuffix(pg.Of(from-1), ":") {
		return false
	}
	n := 0
	for i := from; i < to; i++ {
		n += form.Words(pg.Of(i))
	}
	return n <= form.StoryLabel*(to-from)
}

// askers returns the names with a colon that alternate on lines of their own in an interview, with the number of occurrences of
// each, or nil unless at least two of them occur more than once.
func askers(pg *pieces.Page) map[string]int {
	var labels map[string]int
	again := 0
	for i := range pg.Pieces {
		p := pg.Pieces[i]
		if p.Role != pieces.Body || p.Len() > askerMax || pg.Text[p.End-1] != ':' {
			continue
		}
		name := strings.TrimSuffix(pg.Of(i), ":")
		if form.Words(name) < 2 || form.Words(name) > form.MenuWords || !form.TitleCase(name) || !form.PlainEnd(name) {
			continue
		}
		if labels == nil {
			labels = map[string]int{}
		}
		if labels[pg.Of(i)]++; labels[pg.Of(i)] == 2 {
			again++
		}
	}
	if again < 2 {
		return nil
	}
	return labels
}

// Consents removes the names, of one to three words, between the lines of a consent form.
func Consents(pg *pieces.Page) {
	last := -1
	for i := range pg.Pieces {
		switch p := pg.Pieces[i]; {
		case p.Reason == "privacy":
			if last >= 0 && i-last <= form.MenuWords {
				pg.DropAll(last, i, "privacy")
			}
			last = i
		case p.Role != pieces.Body || form.Closes(pg.Of(i)) || form.Words(pg.Of(i)) > form.KickerWords:
			last = -1
		}
	}
}

// menuItem reports whether piece i could be an item of a menu. Lines already recognised as furniture count, too.
func menuItem(pg *pieces.Page, i int) bool {
	p := pg.Pieces[i]
	return p.Role != pieces.Headline && p.Reason != pieces.ReadTwice && p.Len() <= 50 && !form.Closes(pg.Of(i)) && !form.Quoting(pg.Of(i)) && form.Words(pg.Of(i)) <= form.MenuWords
}

// Related removes headlines of other stories: those after a label such as "Read more", and a list of them at the very end.
func Related(pg *pieces.Page) {
	under, whole := false, false
	prose := 0
	for i := range pg.Pieces {
		switch p := pg.Pieces[i]; {
		case i > 0 && p.Role == pieces.Body && pg.Pieces[i-1].Reason == "tags" && form.Words(pg.Of(i)) <= form.MenuWords && menuItem(pg, i):
			pg.Drop(i, "tags")
		case i > 0 && i+1 < len(pg.Pieces) && p.Role == pieces.Body && pg.Pieces[i-1].Reason == "newsletter" && pg.Pieces[i+1].Reason == "newsletter" && form.Words(pg.Of(i)) <= form.KickerWords && !form.Closes(pg.Of(i)): // the name of the newsletter
			pg.Drop(i, "newsletter")
		case p.Role == pieces.Body && prose > 0 && barred(pg.Of(i)):
			pg.Drop(i, "related")
		case p.Role == pieces.Furniture:
			under = p.Reason == "related" && !lostFilm(pg.Of(i)) && !inBrackets(pg.Of(i)) || under && p.Reason != "dateline"
			whole = p.Len() > trailMax/2 && (strings.HasSuffix(pg.Of(i), " Read more") || strings.HasPrefix(pg.Of(i), "More:") || labelledLink(pg.Of(i))) || headed(pg.Of(i))
		case p.Role == pieces.Body && under && whole && crosshead(pg, i): // a crosshead after a link that has its own button or headline
			under = false
		case p.Role == pieces.Body && under && (mended(pg.Of(i)) || strings.HasPrefix(pg.Of(i), "Q: ")):
			under = false
		case p.Role == pieces.Body && under && (otherHeadline(pg, i) || asksOf(pg, i) || askedUnder(pg, i)):
			pg.Drop(i, "related")
		default:
			under = false
			if p.Role == pieces.Body && form.Closes(pg.Of(i)) {
				prose++
			}
		}
	}
	closingList(pg, prose)
}

// inBrackets reports whether a line is a whole link, as some papers set theirs: "( PHOTOS: Ten ships that were lost )".
func inBrackets(line string) bool {
	return strings.HasPrefix(line, "(") && strings.HasSuffix(line, ")")
}

// lostFilm reports whether a line is the label of a film that a dump lost, "WATCH:", so that the lines under it belong to the
// article.
func lostFilm(line string) bool {
	return line == "WATCH:" || line == "LISTEN:"
}

// closingList removes a list of headlines at the very end of the text if enough paragraphs precede it. The article's own list
// continues above with items that are not headlines, or is announced by a sentence.
func closingList(pg *pieces.Page, prose int) {
	last := len(pg.Pieces) - 1
	first, n := last, 0
	for ; first >= 0 && pg.Pieces[first].Role != pieces.Headline; first-- {
		if pg.Pieces[first].Role == pieces.Furniture {
			continue
		}
		if !otherHeadline(pg, first) {
			break
		}
		n++
	}
	if n < form.ListLines || prose < form.ListLines || listsAbove(pg, first) || first >= 0 && (announces(pg, first) || asksAbove(pg, first)) {
		return
	}
	for i := first + 1; i <= last; i++ {
		if pg.Pieces[i].Role == pieces.Body {
			pg.Drop(i, "related")
		}
	}
}

// announces reports whether piece i is a sentence that ends in a colon and not a label of links: "The board says it is all of
// these:".
func announces(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	return pg.Pieces[i].Role == pieces.Body && strings.HasSuffix(line, ":") && len(line) >= form.PullMin && telling.Tells(line)
}

// listsAbove reports whether the lines of the body up to piece i are short and mostly close no sentence.
func listsAbove(pg *pieces.Page, i int) bool {
	n, listed := 0, 0
	for ; i >= 0 && n < listReach && pg.Pieces[i].Role != pieces.Headline; i-- {
		if pg.Pieces[i].Role != pieces.Body {
			continue
		}
		n++
		if pg.Pieces[i].Len() > trailMax {
			return false
		}
		if !form.Closes(pg.Of(i)) {
			listed++
		}
	}
	return n == listReach && listed > n/2
}

// Spread removes, in a run of lines that close no sentence, those beside a link to another story: between paragraphs the other
// lines with a label, after the last paragraph all of them.
func Spread(pg *pieces.Page) {
	for i := 0; i < len(pg.Pieces); i++ {
		j, linked := i, 0
		for ; j < len(pg.Pieces) && (pg.Pieces[j].Role == pieces.Furniture || beside(pg, j)); j++ {
			if p := pg.Pieces[j]; p.Role == pieces.Furniture && (p.Reason == "related" || p.Reason == "other story") && form.Words(pg.Of(j)) >= form.SpreadWords {
				linked++
			}
		}
		if i > 0 && linked > 0 && asksAbove(pg, i-1) {
			linked = 0
		}
		for k := i; k < j && linked > 0; k++ {
			if pg.Pieces[k].Role == pieces.Body && (j == len(pg.Pieces) || headed(pg.Of(k)) || colonHeaded(pg.Of(k))) {
				pg.Drop(k, "related")
			}
		}
		i = j
	}
}

// beside reports whether piece i may be a link to another story among others: a headline, or a question directly under one.
func beside(pg *pieces.Page, i int) bool {
	p := pg.Pieces[i]
	if p.Role != pieces.Body {
		return false
	}
	asks := strings.HasSuffix(pg.Of(i), "?") && p.Len() <= trailMax && (headed(pg.Of(i)) || i > 0 && pg.Pieces[i-1].Reason == "related")
	return (asks || otherHeadline(pg, i)) && form.Words(pg.Of(i)) >= form.SpreadWords
}

// headed reports whether a line begins with the label of a story: "Long read: The forgotten soldier". A single letter stands for
// a speaker.
func headed(line string) bool {
	label, rest, ok := strings.Cut(line, ": ")
	return ok && len(label) > 1 && form.Words(label) <= form.StoryLabel && form.Words(rest) >= form.SpreadWords-1
}

// colonHeaded reports whether a line is a headline with a colon that is too long for a crosshead: "Two ministers, one treaty: 6
// takeaways …".
func colonHeaded(line string) bool {
	label, rest, ok := strings.Cut(line, ": ")
	return ok && len(label) > 1 && form.Words(label) <= 2*form.StoryLabel && form.Words(rest) >= form.LinkedWords
}

const (
	trailLines = 3   // last lines that may be headlines of other stories without a label
	trailMax   = 110 // bytes of such a line
	trailProse = 5   // paragraphs of an article before it trails off
)

// Trailing removes the last lines if they close no sentence and follow one: a headline, the title of a list.
func Trailing(pg *pieces.Page) {
	var tail []int
	prose := 0
	for i := len(pg.Pieces) - 1; i >= 0 && prose < trailProse; i-- {
		line := pg.Of(i)
		switch {
		case pg.Pieces[i].Role != pieces.Body:
		case prose == 0 && len(tail) == 0 && asksOf(pg, i): // the question of a poll
			tail = append(tail, i)
		case prose == 0 && len(tail) > 1 && asksAbove(pg, i): // its answers
			return
		case form.Closes(line):
			prose++
		case prose > 0 || len(tail) == trailLines || !trail(line):
			return
		default:
			tail = append(tail, i)
		}
	}
	if prose == trailProse {
		for _, i := range tail {
			pg.Drop(i, "related")
		}
	}
}

// trail reports whether a line has the form of a headline; a name followed by a comma and a paper is the speaker of the quotation
// above.
func trail(line string) bool {
	if len(line) > trailMax || form.Words(line) < 2 || !form.LetterFirst(line) || !form.PlainEnd(line) || form.Quoting(line) || strings.Contains(line, " said") {
		return false
	}
	at := strings.LastIndex(line, ", ")
	return (at < 0 || form.Words(line[at:]) > 4) && !strings.ContainsAny(line, "@#:") && shouted(line) < 2
}

// otherHeadline reports whether piece i has the form of a headline: several words, capitalised, without a full stop, and with no
// quotation except one that a headline abridges.
func otherHeadline(pg *pieces.Page, i int) bool {
	p, line := pg.Pieces[i], strings.TrimLeft(pg.Of(i), form.Bullets)
	if line == "" {
		return false
	}
	line = strings.TrimPrefix(line, "’")                                                               // an opening mark that was turned the wrong way
	if strings.Contains(line, " (@") || strings.HasPrefix(line, "“") && strings.Contains(line, ". ") { // a tweet, a quotation
		return false
	}
	return p.Len() <= form.HeadlineMax && form.Words(line) >= 3 && !form.Closes(line) && line[len(line)-1] != ',' && line[len(line)-1] != ':' &&
		line[len(line)-1] != ';' && form.Opens(line) && line[0] != '"' && line[0] != '('
}

// asksOf reports whether piece i has the form of a headline that asks: "What Has the Policy Been Toward Russia?"
func asksOf(pg *pieces.Page, i int) bool {
	line := strings.TrimLeft(pg.Of(i), form.Bullets)
	return len(line) <= form.HeadlineMax && form.Words(line) >= 4 && strings.HasSuffix(line, "?") && form.Opens(line) && form.TitleCase(line) && strings.Count(line, ". ") == 0
}

// askedUnder reports whether piece i is a question in a list of other stories, above another of its headlines.
func askedUnder(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	if len(line) > trailMax || form.Words(line) < 4 || !strings.HasSuffix(line, "?") || !form.Opens(line) || form.Quoting(line) || strings.Contains(line, ". ") {
		return false
	}
	return i+1 < len(pg.Pieces) && pg.Pieces[i+1].Role != pieces.Headline && otherHeadline(pg, i+1)
}

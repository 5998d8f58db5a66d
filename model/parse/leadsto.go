package parse

import (
	"strings"

	"hotline/model/parse/date"
)

// Sentences that lead the reader to something else of the outlet's, in the outlet's own words.

const (
	forMoreWords = 60 // words of a line that says where there is more
	forMoreHead  = 20 // words before it says so
)

// forMore reports whether a line says where there is more on the subject: "For more on the harbour, read our story on the ships and
// listen to the mayor."
func forMore(line string) bool {
	if !strings.HasPrefix(line, "For more ") && !strings.HasPrefix(line, "For more, ") || words(line) > forMoreWords || strings.Count(line, ". ") > 1 {
		return false
	}
	for k, part := range strings.Split(line, ", ") {
		if k > 0 && forVerbs[firstWord(part)] {
			return words(line[:strings.Index(line, part)]) <= forMoreHead && !forMoreTime(line)
		}
	}
	return false
}

// forMoreTime reports whether the line begins with a measure: "For more than a year".
func forMoreTime(line string) bool { return strings.HasPrefix(line, "For more than ") }

// forVerbs bid the reader to turn to something.
var forVerbs = set("read see listen watch check visit follow click subscribe")

// seeAlso reports whether a line is a card that a page inserts, with a label in small letters, a headline and the beginning of the
// story: "see also Ministers meet once more The two ministers met in Geneva on...".
func seeAlso(line string) bool {
	rest, ok := strings.CutPrefix(line, "see also ")
	return ok && opens(rest) && (strings.HasSuffix(rest, "...") || strings.HasSuffix(rest, "…") || !closes(rest))
}

// dayNoted reports whether a line under a day as its label says that the page was changed or what else there is: "May 17: This post
// has been updated.", "May 20: Listen to the mayor in our podcast."
func dayNoted(line string) bool {
	day, what, ok := strings.Cut(line, ": ")
	if !ok || words(day) != 2 || words(what) > promoWords {
		return false
	}
	month, dom, _ := strings.Cut(day, " ")
	if !date.IsMonth(strings.ToLower(strings.TrimSuffix(month, "."))) || !digits(dom) {
		return false
	}
	return changed(what) || (firstWord(what) == "Listen" || firstWord(what) == "Watch") && (strings.Contains(what, " this story") || strings.Contains(what, " podcast"))
}

const (
	dashLeast = 2 // headlines after dashes that make a list of other stories
	dashWords = 4 // words of such a headline
)

// dashedTitles removes lists of headlines after two dashes, every word of which is capitalised, and the line above that sends the
// reader to them: "-- Ministers Meet Once More.", "-- Harbour Is Closed."
func (pg *page) dashedTitles() {
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		j := i
		for j < len(pg.pieces) && (pg.pieces[j].role == furniture && j > i || pg.pieces[j].role == body && dashedTitle(pg.of(j))) {
			j++
		}
		n := 0
		for k := i; k < j; k++ {
			if dashedTitle(pg.of(k)) {
				n++
			}
		}
		if n >= dashLeast {
			if above := pg.of(i - 1); pg.pieces[i-1].role == body && strings.HasSuffix(above, "headlines:") {
				pg.drop(i-1, "pointer")
			}
			pg.dropAll(i, j, "related")
		}
		i = max(i, j-1)
	}
}

// dashedTitle reports whether a line is a headline after two dashes, with or without marks around it and the paper behind it.
func dashedTitle(line string) bool {
	title, ok := strings.CutPrefix(line, "-- ")
	if !ok || len(title) > headlineMax {
		return false
	}
	if at := strings.LastIndex(title, " ("); at > 0 && strings.HasSuffix(title, ")") {
		title = title[:at]
	}
	title = strings.Trim(title, "\"“”")
	return words(title) >= dashWords && closes(title) && titleCase(strings.NewReplacer("'", "", "‘", "", " & ", " ").Replace(title))
}

// portraits removes the name of the author alone between two paragraphs, as the caption of a portrait, if the highlights above the
// article begin with it: "Jane Doe: The harbour must be opened".
func (pg *page) portraits() {
	for i := pg.firstProse() + 1; i+1 < len(pg.pieces); i++ {
		p := pg.pieces[i]
		if p.role != body || p.Len() > silentBytes {
			continue
		}
		name := pg.of(i)
		if n := words(name); n < 2 || n > 3 || !nameList(name) || !pg.stopsAt(i-1) || pg.pieces[i+1].role != body || !closes(pg.of(i+1)) {
			continue
		}
		for j := range pg.pieces[:min(i, headlineTop)] {
			if rest, ok := strings.CutPrefix(pg.of(j)[highlightsLabel(pg.of(j)):], name); ok && pg.pieces[j].role == furniture && (strings.HasPrefix(rest, ": ") || strings.HasPrefix(rest, " says ")) {
				pg.drop(i, "caption")
				break
			}
		}
	}
}

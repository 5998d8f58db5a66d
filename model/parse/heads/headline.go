package heads

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/facts"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/repeats"
)

const (
	madeMax = 90 // bytes of a title made from the first sentence
)

// Headline finds the headline and its decks, and removes what surrounds it: the section above, the labels glued to its end, its
// own repetition.
func Headline(pg *pieces.Page) {
	i := pg.Headlined()
	if i < 0 {
		pageTitle(pg)
		i = guessed(pg)
	}
	if title := bareTitle(pg, pg.Doc.Title); title != "" {
		pg.Art.Title = title
	} else if i >= 0 {
		pg.Art.Title = form.Unmarked(pg.Of(i))
	}
	if i < 0 {
		if i = pg.First(); i >= 0 && (pg.Pieces[i].Len() <= 2*form.ShortLine && retitled(pg.Of(i), pg.Art.Title) || pg.Pieces[i].Len() <= pageTopMax && pageTop(pg.Of(i), pg.Art.Title)) && !deckBehind(pg, i) {
			pg.Drop(i, "headline repeated")
		}
		return
	}
	pg.Pieces[i].Role = pieces.Headline
	kickers(pg, i)
	repeated(pg, i)
	overPicture(pg)
}

// overPicture removes the first line if it contains the title, but not at its beginning: a line that a page shows over its
// picture, with the caption before it and the deck behind. In a sentence, lower-case words would follow the title.
func overPicture(pg *pieces.Page) {
	i := pg.First()
	if i < 0 || pg.Pieces[i].Len() > 2*form.ShortLine || form.Words(pg.Art.Title) < form.SpreadWords {
		return
	}
	before, behind, ok := strings.Cut(pg.Of(i), pg.Art.Title)
	if _, topic, two := strings.Cut(pg.Art.Title, ": "); !ok && two && form.Words(topic) >= form.SpreadWords { // the title after the name of its series
		behind, ok = strings.CutPrefix(pg.Of(i), topic)
		before = topic
	}
	if line := pg.Of(i); i+1 < len(pg.Pieces) && pg.Pieces[i+1].Reason == "caption" && loudTitle(line) {
		pg.Drop(i, "headline repeated") // another headline of the same story
		return
	}
	if deckBehind(pg, i) {
		return
	}
	if ok && before != "" && (behind == "" || form.Opens(strings.TrimSpace(behind))) || retitled(pg.Of(i), pg.Art.Title) {
		pg.Drop(i, "headline repeated")
	}
}

// deckBehind cuts what precedes the deck off a line that contains the title, but not at its beginning, and reports whether there is a
// deck: a sentence behind the title.
func deckBehind(pg *pieces.Page, i int) bool {
	before, behind, ok := strings.Cut(pg.Of(i), pg.Art.Title)
	deck := strings.TrimSpace(behind)
	if !ok || before == "" || pg.Art.Title == "" || !form.Stops(deck) || !form.Opens(deck) || form.Words(deck) < untoldWords {
		return false
	}
	pg.CutHead(i, pg.Pieces[i].End-len(deck), "headline repeated")
	return true
}

// retitled reports whether a line is nearly the title, as in an earlier or later version of the page, directly followed by a
// deck.
func retitled(line, title string) bool {
	want := form.PlainWords(title)
	if len(want) < form.LinkedWords || !form.Stops(line) {
		return false
	}
	at, before := 0, ""
	for k := 0; k < 2*len(want); k++ {
		w, _, ok := strings.Cut(line[at:], " ")
		if !ok || form.Closes(w) {
			return false
		}
		if k >= len(want)/2 && model.Capitalised(w) && before != "" && form.LastLetter(before) && (form.Small(before) || before[0] <= '9') && !form.Linking[before] && !form.SmallWords[before] {
			head := form.PlainWords(line[:at])
			if n := form.InOrder(want, head, repeats.LargeReach); len(head) > 0 && head[len(head)-1] == want[len(want)-1] && n*10 >= len(want)*7 && n*10 >= len(head)*7 {
				return true
			}
		}
		before = w
		at += len(w) + 1
	}
	return false
}

// loudTitle reports whether a line is set like a headline in which every word is capitalised, "Who Do They Want To Talk To
// Next?".
func loudTitle(line string) bool {
	if form.Closes(line) && !strings.HasSuffix(line, "?") && !form.Initials(strings.TrimSuffix(form.LastWord(line), ".")) || form.Words(line) < form.LinkedWords || form.Quoting(line) || line == strings.ToUpper(line) {
		return false
	}
	small := 0
	for n, w := range strings.Fields(line) {
		if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, form.Openers)); unicode.IsLower(r) {
			return false
		}
		if n > 0 && (form.SmallWords[strings.ToLower(w)] || form.Linking[strings.ToLower(w)]) {
			small++
		}
	}
	return small > 0
}

// Titled marks the container's title at the top of the text as the headline, even if it is cut into lines or has a label at its
// end.
func Titled(pg *pieces.Page) {
	want := form.Letters(bareTitle(pg, pg.Doc.Title))
	if want == "" {
		return
	}
	for i := range pg.Pieces[:min(len(pg.Pieces), pieces.HeadlineTop)] {
		if pg.Pieces[i].Role != pieces.Body || pg.Pieces[i].Len() > 2*form.ShortLine {
			continue
		}
		unlabelled(pg, i)
		if at := glued(pg.Of(i), want); at > 0 {
			pg.Split(i, pg.Pieces[i].Start+at)
		}
		have, last := "", i
		for last < len(pg.Pieces) && last < i+4 {
			have += form.Letters(pg.Of(last))
			if !strings.HasPrefix(want, have) || have == want {
				break
			}
			last++
		}
		if have != want || last >= len(pg.Pieces) {
			continue
		}
		for j := i; j <= last; j++ {
			pg.Pieces[j].Role = pieces.Headline
		}
		return
	}
}

// glued returns where the headline ends in a line that goes on with the article, or 0: the letters of the line begin with those
// of the headline, and a capital follows.
func glued(line, want string) int {
	if len(line) <= len(want) || len(want) < 16 {
		return 0
	}
	at := 0
	for at < len(line) && want != "" {
		r, w := utf8.DecodeRuneInString(line[at:])
		at += w
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			continue
		}
		rest, ok := strings.CutPrefix(want, string(unicode.ToLower(r)))
		if !ok {
			return 0
		}
		want = rest
	}
	for at < len(line) {
		r, w := utf8.DecodeRuneInString(line[at:])
		if model.White(r) {
			break
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return 0
		}
		at += w
	}
	if want != "" || !form.Opens(strings.TrimSpace(line[at:])) {
		return 0
	}
	return at
}

const titleTop = 40 // pieces that are searched for the headline with which a page's title begins

// pageTitle cuts the site's name off the title of a page that was saved whole: a first line that begins with the headline, which
// is repeated below, and goes on after a dash or bar.
func pageTitle(pg *pieces.Page) {
	i := pg.First()
	if i < 0 || pg.Pieces[i].Len() <= form.HeadlineMax {
		return
	}
	title := pg.Of(i)
	for j := i + 1; j < min(len(pg.Pieces), i+titleTop); j++ {
		line := pg.Of(j)
		if rest, ok := strings.CutPrefix(title, line); ok && pg.Pieces[j].Role == pieces.Body && form.Words(line) >= form.LinkedWords && strings.IndexAny(strings.TrimLeft(rest, " "), "-–—|") == 0 {
			pg.CutTail(i, pg.Pieces[i].Start+len(line), "outlet")
			for k := i + 2; k <= j; k++ {
				if pg.Pieces[k].Role == pieces.Body && !form.Closes(pg.Of(k)) && pg.Pieces[k].Len() <= form.ShortLine {
					pg.Drop(k, "outlet")
				}
			}
			return
		}
	}
}

// guessed returns the line that looks like a headline if the container gives none, or -1. Of several lines above the first prose,
// the one that is repeated is the headline; otherwise the first, unless it is a short kicker above a longer one.
func guessed(pg *pieces.Page) int {
	var lines []int
	seen := map[string]int{}
	for i := 0; i < len(pg.Pieces) && i < pieces.HeadlineTop; i++ {
		if pg.Pieces[i].Role != pieces.Body {
			continue
		}
		if !headlike(pg, i) || leadLine(pg, i) {
			break
		}
		unlabelled(pg, i)
		key := form.Letters(pg.Of(i))
		if first, again := seen[key]; again {
			return first
		}
		seen[key] = i
		lines = append(lines, i)
	}
	if len(lines) == 0 || pg.First() < 0 || lines[len(lines)-1] == len(pg.Pieces)-1 {
		return -1
	}
	i := lines[0]
	if len(lines) > 1 && form.Words(pg.Of(i)) <= form.KickerWords && form.Words(pg.Of(lines[1])) > form.Words(pg.Of(i)) {
		i = lines[1]
	}
	if n := form.Words(pg.Of(i)); n < 3 && !unicode.IsLetter(firstLetter(pg.Of(i))) {
		return -1
	}
	return i
}

// headlike reports whether piece i could be a headline or be beside one: short, without a full stop, and not the beginning of the
// article proper.
func headlike(pg *pieces.Page, i int) bool {
	p := pg.Pieces[i]
	line := strings.TrimRight(pg.Of(i), form.Closers+" ")
	if p.Len() > form.HeadlineMax || strings.HasSuffix(line, ".") || strings.HasSuffix(line, ",") || strings.HasSuffix(line, ";") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(line, form.Openers+"#> "))
	if !unicode.IsUpper(r) && !unicode.IsDigit(r) && !unicode.IsLetter(r) {
		return false
	}
	d := facts.ReadDateline(pg, p.Span)
	return d.End == 0
}

func firstLetter(s string) rune {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return r
		}
	}
	return 0
}

// kickers removes short lines above the headline: the section, the series.
func kickers(pg *pieces.Page, i int) {
	for j := range pg.Pieces[:i] {
		if pg.Pieces[j].Role == pieces.Body && pg.Pieces[j].Len() <= form.HeadlineMax && !form.Closes(pg.Of(j)) && form.Words(pg.Of(j)) <= 8 {
			pg.Drop(j, "section")
		}
	}
}

// repeated removes later copies of the headline near the top or alone on a line.
func repeated(pg *pieces.Page, i int) {
	key := form.Letters(pg.Of(i))
	if len(key) < 12 {
		return
	}
	for j := i + 1; j < len(pg.Pieces); j++ {
		if pg.Pieces[j].Role != pieces.Body || pg.Pieces[j].Len() > 2*form.HeadlineMax {
			continue
		}
		if form.LettersAre(pg.Of(j), key) && !inProse(pg, j) && !itemOf(pg, j) {
			pg.Drop(j, "headline repeated")
			continue
		}
		if at := bold(pg.Of(j)); j < pieces.HeadlineTop && at > 0 && form.LettersAre(pg.Of(j)[:at], key) && pg.Split(j, pg.Pieces[j].Start+at) {
			pg.Drop(j, "headline repeated")
		}
	}
}

// itemOf reports whether piece j is an item of a list: the next one begins with the same mark.
func itemOf(pg *pieces.Page, j int) bool {
	mark, w := utf8.DecodeRuneInString(pg.Of(j))
	if !strings.ContainsRune(itemMarks, mark) || j+1 >= len(pg.Pieces) || pg.Pieces[j+1].Role != pieces.Body {
		return false
	}
	return strings.HasPrefix(pg.Of(j+1), pg.Of(j)[:w])
}

const itemMarks = "•●▪*-–"

// inProse reports whether piece j is a sentence between two others that says the same as the headline.
func inProse(pg *pieces.Page, j int) bool {
	return j > pieces.HeadlineTop && j+1 < len(pg.Pieces) && strings.HasSuffix(pg.Of(j), ".") && pg.Pieces[j-1].Role == pieces.Body && pg.Pieces[j+1].Role == pieces.Body && form.Closes(pg.Of(j-1)) && form.Closes(pg.Of(j+1))
}

// bold returns where the first run of bold text ("**…**") at the start of a line ends, or 0.
func bold(line string) int {
	if !strings.HasPrefix(line, "**") {
		return 0
	}
	n := strings.Index(line[2:], "**")
	if n < 0 {
		return 0
	}
	return n + 4
}

// MadeTitle makes a title from the first sentence of the body, cut at a word.
func MadeTitle(pg *pieces.Page) string {
	if len(pg.Art.Body) == 0 {
		return ""
	}
	s := form.Unmarked(pg.Art.Body[0].Sentences[0].In(pg.Text))
	if len(s) <= madeMax {
		return strings.TrimRight(s, ".")
	}
	cut := strings.LastIndexByte(s[:madeMax], ' ')
	if cut <= 0 {
		for cut = madeMax; !utf8.RuneStart(s[cut]); cut-- {
		}
	}
	return strings.TrimRight(s[:cut], " ,;:–—-") + "…"
}

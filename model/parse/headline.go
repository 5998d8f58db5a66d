package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

const (
	headlineMax = 220 // bytes of the longest headline; a longer first line is prose
	headlineTop = 12  // pieces that are searched for the headline
	kickerWords = 3   // words of the longest kicker, the label above a headline
	madeMax     = 90  // bytes of a title made from the first sentence
)

// headline finds the headline and its decks, and removes what surrounds it: the section above, the labels glued to its end, its
// own repetition.
func (pg *page) headline() {
	i := pg.headlined()
	if i < 0 {
		pg.pageTitle()
		i = pg.guessed()
	}
	if title := pg.bareTitle(pg.doc.Title); title != "" {
		pg.art.Title = title
	} else if i >= 0 {
		pg.art.Title = unmarked(pg.of(i))
	}
	if i < 0 {
		if i = pg.first(); i >= 0 && (pg.pieces[i].Len() <= 2*shortLine && retitled(pg.of(i), pg.art.Title) || pg.pieces[i].Len() <= pageTopMax && pageTop(pg.of(i), pg.art.Title)) && !pg.deckBehind(i) {
			pg.drop(i, "headline repeated")
		}
		return
	}
	pg.pieces[i].role = headline
	pg.kickers(i)
	pg.repeated(i)
	pg.overPicture()
}

// overPicture removes the first line if it contains the title, but not at its beginning: a line that a page shows over its
// picture, with the caption before it and the deck behind. In a sentence, lower-case words would follow the title.
func (pg *page) overPicture() {
	i := pg.first()
	if i < 0 || pg.pieces[i].Len() > 2*shortLine || words(pg.art.Title) < spreadWords {
		return
	}
	before, behind, ok := strings.Cut(pg.of(i), pg.art.Title)
	if _, topic, two := strings.Cut(pg.art.Title, ": "); !ok && two && words(topic) >= spreadWords { // the title after the name of its series
		behind, ok = strings.CutPrefix(pg.of(i), topic)
		before = topic
	}
	if line := pg.of(i); i+1 < len(pg.pieces) && pg.pieces[i+1].reason == "caption" && loudTitle(line) {
		pg.drop(i, "headline repeated") // another headline of the same story
		return
	}
	if pg.deckBehind(i) {
		return
	}
	if ok && before != "" && (behind == "" || opens(strings.TrimSpace(behind))) || retitled(pg.of(i), pg.art.Title) {
		pg.drop(i, "headline repeated")
	}
}

// deckBehind cuts what precedes the deck off a line that contains the title, but not at its beginning, and reports whether there is a
// deck: a sentence behind the title.
func (pg *page) deckBehind(i int) bool {
	before, behind, ok := strings.Cut(pg.of(i), pg.art.Title)
	deck := strings.TrimSpace(behind)
	if !ok || before == "" || pg.art.Title == "" || !stops(deck) || !opens(deck) || words(deck) < untoldWords {
		return false
	}
	pg.cutHead(i, pg.pieces[i].End-len(deck), "headline repeated")
	return true
}

// retitled reports whether a line is nearly the title, as in an earlier or later version of the page, directly followed by a
// deck.
func retitled(line, title string) bool {
	want := plainWords(title)
	if len(want) < linkedWords || !stops(line) {
		return false
	}
	at, before := 0, ""
	for k := 0; k < 2*len(want); k++ {
		w, _, ok := strings.Cut(line[at:], " ")
		if !ok || closes(w) {
			return false
		}
		if k >= len(want)/2 && model.Capitalised(w) && before != "" && lastLetter(before) && (small(before) || before[0] <= '9') && !linking[before] && !smallWords[before] {
			head := plainWords(line[:at])
			if n := inOrder(want, head, largeReach); len(head) > 0 && head[len(head)-1] == want[len(want)-1] && n*10 >= len(want)*7 && n*10 >= len(head)*7 {
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
	if closes(line) && !strings.HasSuffix(line, "?") && !initials(strings.TrimSuffix(lastWord(line), ".")) || words(line) < linkedWords || quoting(line) || line == strings.ToUpper(line) {
		return false
	}
	small := 0
	for n, w := range strings.Fields(line) {
		if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, openers)); unicode.IsLower(r) {
			return false
		}
		if n > 0 && (smallWords[strings.ToLower(w)] || linking[strings.ToLower(w)]) {
			small++
		}
	}
	return small > 0
}

// headlined returns the index of the last piece that is marked as headline, or -1.
func (pg *page) headlined() int {
	for i := min(len(pg.pieces), headlineTop+4) - 1; i >= 0; i-- {
		if pg.pieces[i].role == headline {
			return i
		}
	}
	return -1
}

// titled marks the container's title at the top of the text as the headline, even if it is cut into lines or has a label at its
// end.
func (pg *page) titled() {
	want := letters(pg.bareTitle(pg.doc.Title))
	if want == "" {
		return
	}
	for i := range pg.pieces[:min(len(pg.pieces), headlineTop)] {
		if pg.pieces[i].role != body || pg.pieces[i].Len() > 2*shortLine {
			continue
		}
		pg.unlabelled(i)
		if at := glued(pg.of(i), want); at > 0 {
			pg.split(i, pg.pieces[i].Start+at)
		}
		have, last := "", i
		for last < len(pg.pieces) && last < i+4 {
			have += letters(pg.of(last))
			if !strings.HasPrefix(want, have) || have == want {
				break
			}
			last++
		}
		if have != want || last >= len(pg.pieces) {
			continue
		}
		for j := i; j <= last; j++ {
			pg.pieces[j].role = headline
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
	if want != "" || !opens(strings.TrimSpace(line[at:])) {
		return 0
	}
	return at
}

const titleTop = 40 // pieces that are searched for the headline with which a page's title begins

// pageTitle cuts the site's name off the title of a page that was saved whole: a first line that begins with the headline, which
// is repeated below, and goes on after a dash or bar.
func (pg *page) pageTitle() {
	i := pg.first()
	if i < 0 || pg.pieces[i].Len() <= headlineMax {
		return
	}
	title := pg.of(i)
	for j := i + 1; j < min(len(pg.pieces), i+titleTop); j++ {
		line := pg.of(j)
		if rest, ok := strings.CutPrefix(title, line); ok && pg.pieces[j].role == body && words(line) >= linkedWords && strings.IndexAny(strings.TrimLeft(rest, " "), "-–—|") == 0 {
			pg.cutTail(i, pg.pieces[i].Start+len(line), "outlet")
			for k := i + 2; k <= j; k++ {
				if pg.pieces[k].role == body && !closes(pg.of(k)) && pg.pieces[k].Len() <= shortLine {
					pg.drop(k, "outlet")
				}
			}
			return
		}
	}
}

// guessed returns the line that looks like a headline if the container gives none, or -1. Of several lines above the first prose,
// the one that is repeated is the headline; otherwise the first, unless it is a short kicker above a longer one.
func (pg *page) guessed() int {
	var lines []int
	seen := map[string]int{}
	for i := 0; i < len(pg.pieces) && i < headlineTop; i++ {
		if pg.pieces[i].role != body {
			continue
		}
		if !pg.headlike(i) || pg.leadLine(i) {
			break
		}
		pg.unlabelled(i)
		key := letters(pg.of(i))
		if first, again := seen[key]; again {
			return first
		}
		seen[key] = i
		lines = append(lines, i)
	}
	if len(lines) == 0 || pg.first() < 0 || lines[len(lines)-1] == len(pg.pieces)-1 {
		return -1
	}
	i := lines[0]
	if len(lines) > 1 && words(pg.of(i)) <= kickerWords && words(pg.of(lines[1])) > words(pg.of(i)) {
		i = lines[1]
	}
	if n := words(pg.of(i)); n < 3 && !unicode.IsLetter(firstLetter(pg.of(i))) {
		return -1
	}
	return i
}

// headlike reports whether piece i could be a headline or be beside one: short, without a full stop, and not the beginning of the
// article proper.
func (pg *page) headlike(i int) bool {
	p := pg.pieces[i]
	line := strings.TrimRight(pg.of(i), closers+" ")
	if p.Len() > headlineMax || strings.HasSuffix(line, ".") || strings.HasSuffix(line, ",") || strings.HasSuffix(line, ";") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(line, openers+"#> "))
	if !unicode.IsUpper(r) && !unicode.IsDigit(r) && !unicode.IsLetter(r) {
		return false
	}
	d := pg.readDateline(p.Span)
	return d.end == 0
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
func (pg *page) kickers(i int) {
	for j := range pg.pieces[:i] {
		if pg.pieces[j].role == body && pg.pieces[j].Len() <= headlineMax && !closes(pg.of(j)) && words(pg.of(j)) <= 8 {
			pg.drop(j, "section")
		}
	}
}

// repeated removes later copies of the headline near the top or alone on a line.
func (pg *page) repeated(i int) {
	key := letters(pg.of(i))
	if len(key) < 12 {
		return
	}
	for j := i + 1; j < len(pg.pieces); j++ {
		if pg.pieces[j].role != body || pg.pieces[j].Len() > 2*headlineMax {
			continue
		}
		if lettersAre(pg.of(j), key) && !pg.inProse(j) && !pg.itemOf(j) {
			pg.drop(j, "headline repeated")
			continue
		}
		if at := bold(pg.of(j)); j < headlineTop && at > 0 && lettersAre(pg.of(j)[:at], key) && pg.split(j, pg.pieces[j].Start+at) {
			pg.drop(j, "headline repeated")
		}
	}
}

// itemOf reports whether piece j is an item of a list: the next one begins with the same mark.
func (pg *page) itemOf(j int) bool {
	mark, w := utf8.DecodeRuneInString(pg.of(j))
	if !strings.ContainsRune(itemMarks, mark) || j+1 >= len(pg.pieces) || pg.pieces[j+1].role != body {
		return false
	}
	return strings.HasPrefix(pg.of(j+1), pg.of(j)[:w])
}

const itemMarks = "•●▪*-–"

// inProse reports whether piece j is a sentence between two others that says the same as the headline.
func (pg *page) inProse(j int) bool {
	return j > headlineTop && j+1 < len(pg.pieces) && strings.HasSuffix(pg.of(j), ".") && pg.pieces[j-1].role == body && pg.pieces[j+1].role == body && closes(pg.of(j-1)) && closes(pg.of(j+1))
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

// unmarked returns a line without Markdown's heading and emphasis marks and with single spaces.
func unmarked(line string) string {
	line = strings.TrimLeft(line, "# ")
	line = strings.ReplaceAll(line, "**", "")
	return strings.Join(strings.Fields(strings.Trim(line, "_")), " ")
}

// madeTitle makes a title from the first sentence of the body, cut at a word.
func (pg *page) madeTitle() string {
	if len(pg.art.Body) == 0 {
		return ""
	}
	s := unmarked(pg.art.Body[0].Sentences[0].In(pg.text))
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

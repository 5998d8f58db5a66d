package links

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model/parse/facts"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

// Boxes removes boxes between two paragraphs: a player with its running time, a gallery, a labelled link to another story, the
// heading of a box that folds out.
func Boxes(pg *pieces.Page) {
	loud, first := loud(pg), pg.FirstProse()
	top := slices.Clone(pg.Pieces[:min(len(pg.Pieces), facts.DatelineTop)]) // as they are before boxes are cut off
	for i := 0; i < len(pg.Pieces); i++ {
		if pg.Pieces[i].Role != pieces.Body {
			continue
		}
		line := pg.Of(i)
		if gallery(line) {
			pg.Drop(i, "caption")
			continue
		}
		if unfolds(line) > 0 { // a dump glues the text of the box to its heading
			pg.Drop(i, "explainer")
			if i+2 < len(pg.Pieces) && pg.Pieces[i+1].Role == pieces.Body && (pg.Pieces[i+2].Reason == "photo credit" || boxGoesOn(line, pg.Of(i+1))) {
				pg.Drop(i+1, "explainer")
			}
			continue
		}
		if at := max(slot(line), skips(line)); at > 0 {
			rest := i
			if pg.ClipHead(i, pg.Pieces[i].Start+at, "widget") {
				i-- // the rest is examined as if it were a line of its own
			} else {
				rest++
			}
			if skips(line) > 0 && rest < len(pg.Pieces) && strings.HasSuffix(pg.Of(rest), reportButton) {
				pg.ClipTail(rest, pg.Pieces[rest].End-len(reportButton), "widget")
			}
			continue
		}
		if len(line) > form.ShortLine {
			continue
		}
		switch n := shouted(line); {
		case i > first && pg.Pieces[i-1].Role == pieces.Body && form.Words(line) >= form.LinkedWords && !form.Closes(line) && line == pg.Of(i-1) && !strings.HasPrefix(pg.Of(0), line): // the title of a film and its description
			pg.Drop(i-1, "player")
			pg.Drop(i, "player")
		case len(line) >= numberMin && form.Digits(line):
			pg.Drop(i, "widget")
		case runs(line), orders[form.FirstWord(line)] && shouted(strings.TrimSuffix(line, ":")) > 0 && strings.HasSuffix(line, ":"):
			pg.Drop(i, "player")
		case labelledLink(line), loud && strings.HasSuffix(line, "?") && shouted(strings.TrimSuffix(line, "?")) >= form.LoudWords, n >= 3 && (loud || orders[form.FirstWord(line)]), n >= headWords && i > 2 && !wired(pg, top) && !asked[form.FirstWord(line)]:
			pg.Drop(i, "other story")
		}
	}
	pg.Settle()
	besideLoud(pg)
}

const numberMin = 9 // digits of a line that is the number of a box rather than a year or sum

// besideLoud removes lines in capitals directly beside a link to another story in capitals.
func besideLoud(pg *pieces.Page) {
	loud := func(i int) bool {
		return i >= 0 && i < len(pg.Pieces) && pg.Pieces[i].Reason == "other story" && shouted(strings.TrimSuffix(pg.Of(i), "?")) > 0
	}
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		if p := pg.Pieces[i]; p.Role == pieces.Body && p.Len() <= form.ShortLine && shouted(pg.Of(i)) >= form.SpreadWords && (loud(i-1) || loud(i+1)) {
			pg.Drop(i, "other story")
		}
	}
}

// asked are the words that open the headings of an article's own parts: "WHAT YOU NEED TO KNOW".
var asked = form.Set("WHAT HOW WHY WHO WHERE WHEN")

// orders are the words with which a link in capitals begins.
var orders = form.Set("READ WATCH SEE CLICK LISTEN")

// gallery reports whether a line is the sequence of captions of a slide show, each closed by the button that hides it.
func gallery(line string) bool {
	_, rest, ok := strings.Cut(line, "Hide Caption ")
	return ok && rest != "" && rest[0] >= '0' && rest[0] <= '9'
}

// folding are the labels of boxes that fold out; unfold are the buttons after their heading.
var folding = []string{"Profile ", "Q&A ", "Timeline ", "Quick guide ", "Fact check ", "Explainer "}

const unfold = " Show Hide "

// unfolds returns where the heading of a box that folds out ends, including the buttons, or 0.
func unfolds(line string) int {
	for _, label := range folding {
		if strings.HasPrefix(line, label) {
			if n := strings.Index(line[:min(len(line), form.ShortLine)], unfold); n > 0 {
				return n + len(unfold)
			}
		}
	}
	return 0
}

// memberLabel is what a page that sells memberships puts before the first paragraph.
const memberLabel = "NRPLUS MEMBER ARTICLE "

// slot returns where a mark at the start of the line that reserves space for a box ends, "#share#", or 0.
func slot(line string) int {
	const longest = 12
	if strings.HasPrefix(line, memberLabel) {
		return len(memberLabel)
	}
	if line[0] != '#' {
		return 0
	}
	n := strings.IndexByte(line[1:min(len(line), longest)], '#')
	if n < 3 || strings.Trim(line[1:1+n], "abcdefghijklmnopqrstuvwxyz") != "" {
		return 0
	}
	return n + 2
}

// runs reports whether a line ends in a running time, "Title of a film 02:41", or consists of one.
func runs(line string) bool {
	at := strings.LastIndexByte(line, ' ') + 1
	if !form.RunningTime(line[at:]) {
		return false
	}
	before := strings.TrimSpace(line[:at])
	return before == "" || !timeWords[form.LastWord(before)]
}

// timeWords are words that precede a time of day, which is not a running time.
var timeWords = form.Set("at by until till from to of since around before after about and the past")

// labelledLink reports whether a line is a headline glued to its label: "Mueller report:What it says and what it does not".
func labelledLink(line string) bool {
	if askedLink(line) {
		return true
	}
	at := strings.IndexByte(line, ':')
	if at < 2 || at > 60 || at+2 >= len(line) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line[:at], form.Closers))
	after, _ := utf8.DecodeRuneInString(strings.TrimLeft(line[at+1:], ":"+form.Openers))
	if !unicode.IsLetter(before) && !(unicode.IsDigit(before) && unicode.IsUpper(after)) || !unicode.IsUpper(after) && !unicode.IsDigit(after) || strings.HasPrefix(line[at+1:], " ") {
		return false
	}
	if rest := line[at+1:]; len(line) > form.InsertedMax && (rest[0] == '"' || strings.HasPrefix(rest, "“")) && form.Closes(line) { // words that somebody says
		return false
	}
	if n := form.Words(line[at+1:]); n < 3 || strings.HasSuffix(line, ".") && (n > labelledMax || form.Words(line[:at]) < 2) {
		return false
	}
	return !form.Closes(line) || line[:at] != strings.ToUpper(line[:at]) // a speaker's name in capitals opens a sentence
}

// askedLink reports whether a line is a link whose label is a question, with its answer glued to it: "Was it worth it?Now that we
// know".
func askedLink(line string) bool {
	asks, answer, ok := strings.Cut(line, "?")
	if !ok || len(line) > form.InsertedMax || form.Words(asks) < 2 || form.Words(answer) < 3 || form.Quoting(line) || strings.Contains(line, "://") {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(asks)
	after, _ := utf8.DecodeRuneInString(answer)
	return unicode.IsLower(before) && unicode.IsUpper(after)
}

const labelledMax = 9 // words of such a headline that is a sentence

const slipCapitals = 20 // capitals of a line in which a single small letter counts as a typing error

// shouted returns the number of words of a line in capitals that is not a sentence, otherwise 0.
func shouted(line string) int {
	capitals, small := 0, 0
	for _, r := range line {
		if unicode.IsLower(r) {
			if small++; small > 1 {
				return 0
			}
		}
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	if capitals < 3 || small > 0 && capitals < slipCapitals || form.Closes(line) || strings.HasSuffix(line, ":") || form.Quoted(line) || line[0] == '(' && line[len(line)-1] == ')' { // what is heard in a transcript
		return 0
	}
	return form.Words(line)
}

const (
	headWords = 5 // the same on a page without a dateline: agencies set their crossheads in capitals
	loudShare = 4 // lines of the body for each line in capitals, if those are links
)

// wired reports whether one of the first pieces begins with a dateline.
func wired(pg *pieces.Page, top []pieces.Piece) bool {
	return slices.ContainsFunc(top, func(p pieces.Piece) bool { return facts.ReadDateline(pg, p.Span).End > 0 })
}

// loud reports whether the page sets its links to other stories in capitals, among paragraphs in ordinary case.
func loud(pg *pieces.Page) bool {
	long, all, bodies := false, 0, 0
	for i := range pg.Pieces {
		if pg.Pieces[i].Role != pieces.Body {
			continue
		}
		bodies++
		if pg.Pieces[i].Len() > form.ShortLine || i < 2 {
			continue
		}
		if n := shouted(pg.Of(i)); n > 0 {
			all++
			long = long || n >= form.LoudWords
		}
	}
	return long && all*loudShare <= bodies
}

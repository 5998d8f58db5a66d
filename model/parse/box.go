package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// boxes removes boxes between two paragraphs: a player with its running time, a gallery, a labelled link to another story, the
// heading of a box that folds out.
func (pg *page) boxes() {
	loud, first := pg.loud(), pg.firstProse()
	top := slices.Clone(pg.pieces[:min(len(pg.pieces), datelineTop)]) // as they are before boxes are cut off
	for i := 0; i < len(pg.pieces); i++ {
		if pg.pieces[i].role != body {
			continue
		}
		line := pg.of(i)
		if gallery(line) {
			pg.drop(i, "caption")
			continue
		}
		if unfolds(line) > 0 { // a dump glues the text of the box to its heading
			pg.drop(i, "explainer")
			if i+2 < len(pg.pieces) && pg.pieces[i+1].role == body && (pg.pieces[i+2].reason == "photo credit" || boxGoesOn(line, pg.of(i+1))) {
				pg.drop(i+1, "explainer")
			}
			continue
		}
		if at := max(slot(line), skips(line)); at > 0 {
			rest := i
			if pg.clipHead(i, pg.pieces[i].Start+at, "widget") {
				i-- // the rest is examined as if it were a line of its own
			} else {
				rest++
			}
			if skips(line) > 0 && rest < len(pg.pieces) && strings.HasSuffix(pg.of(rest), reportButton) {
				pg.clipTail(rest, pg.pieces[rest].End-len(reportButton), "widget")
			}
			continue
		}
		if len(line) > shortLine {
			continue
		}
		switch n := shouted(line); {
		case i > first && pg.pieces[i-1].role == body && words(line) >= linkedWords && !closes(line) && line == pg.of(i-1) && !strings.HasPrefix(pg.of(0), line): // the title of a film and its description
			pg.drop(i-1, "player")
			pg.drop(i, "player")
		case len(line) >= numberMin && digits(line):
			pg.drop(i, "widget")
		case runs(line), orders[firstWord(line)] && shouted(strings.TrimSuffix(line, ":")) > 0 && strings.HasSuffix(line, ":"):
			pg.drop(i, "player")
		case labelledLink(line), loud && strings.HasSuffix(line, "?") && shouted(strings.TrimSuffix(line, "?")) >= loudWords, n >= 3 && (loud || orders[firstWord(line)]), n >= headWords && i > 2 && !pg.wired(top) && !asked[firstWord(line)]:
			pg.drop(i, "other story")
		}
	}
	pg.settle()
	pg.besideLoud()
}

const numberMin = 9 // digits of a line that is the number of a box rather than a year or sum

// besideLoud removes lines in capitals directly beside a link to another story in capitals.
func (pg *page) besideLoud() {
	loud := func(i int) bool {
		return i >= 0 && i < len(pg.pieces) && pg.pieces[i].reason == "other story" && shouted(strings.TrimSuffix(pg.of(i), "?")) > 0
	}
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		if p := pg.pieces[i]; p.role == body && p.Len() <= shortLine && shouted(pg.of(i)) >= spreadWords && (loud(i-1) || loud(i+1)) {
			pg.drop(i, "other story")
		}
	}
}

// asked are the words that open the headings of an article's own parts: "WHAT YOU NEED TO KNOW".
var asked = set("WHAT HOW WHY WHO WHERE WHEN")

// orders are the words with which a link in capitals begins.
var orders = set("READ WATCH SEE CLICK LISTEN")

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
			if n := strings.Index(line[:min(len(line), shortLine)], unfold); n > 0 {
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
	if !runningTime(line[at:]) {
		return false
	}
	before := strings.TrimSpace(line[:at])
	return before == "" || !timeWords[lastWord(before)]
}

// timeWords are words that precede a time of day, which is not a running time.
var timeWords = set("at by until till from to of since around before after about and the past")

// runningTime reports whether s has the form "2:41", "02:41" or "1:02:41".
func runningTime(s string) bool {
	colon := strings.LastIndexByte(s, ':')
	if colon < 1 || len(s)-colon != 3 || len(s) > 8 {
		return false
	}
	return strings.Trim(s, "0123456789:") == "" && s[0] != ':'
}

// labelledLink reports whether a line is a headline glued to its label: "Mueller report:What it says and what it does not".
func labelledLink(line string) bool {
	if askedLink(line) {
		return true
	}
	at := strings.IndexByte(line, ':')
	if at < 2 || at > 60 || at+2 >= len(line) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line[:at], closers))
	after, _ := utf8.DecodeRuneInString(strings.TrimLeft(line[at+1:], ":"+openers))
	if !unicode.IsLetter(before) && !(unicode.IsDigit(before) && unicode.IsUpper(after)) || !unicode.IsUpper(after) && !unicode.IsDigit(after) || strings.HasPrefix(line[at+1:], " ") {
		return false
	}
	if rest := line[at+1:]; len(line) > insertMax && (rest[0] == '"' || strings.HasPrefix(rest, "“")) && closes(line) { // words that somebody says
		return false
	}
	if n := words(line[at+1:]); n < 3 || strings.HasSuffix(line, ".") && (n > labelledMax || words(line[:at]) < 2) {
		return false
	}
	return !closes(line) || line[:at] != strings.ToUpper(line[:at]) // a speaker's name in capitals opens a sentence
}

// askedLink reports whether a line is a link whose label is a question, with its answer glued to it: "Was it worth it?Now that we
// know".
func askedLink(line string) bool {
	asks, answer, ok := strings.Cut(line, "?")
	if !ok || len(line) > insertMax || words(asks) < 2 || words(answer) < 3 || quoting(line) || strings.Contains(line, "://") {
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
	if capitals < 3 || small > 0 && capitals < slipCapitals || closes(line) || strings.HasSuffix(line, ":") || quoted(line) || line[0] == '(' && line[len(line)-1] == ')' { // what is heard in a transcript
		return 0
	}
	return words(line)
}

// quoted reports whether the whole line is in quotation marks, as a crosshead may be.
func quoted(line string) bool {
	return strings.TrimLeft(line, "'\"‘“") != line && strings.TrimRight(line, "'\"’”") != line
}

const (
	loudWords = 7 // words of a line in capitals that is a headline; crossheads are shorter
	headWords = 5 // the same on a page without a dateline: agencies set their crossheads in capitals
	loudShare = 4 // lines of the body for each line in capitals, if those are links
)

// wired reports whether one of the first pieces begins with a dateline.
func (pg *page) wired(top []piece) bool {
	return slices.ContainsFunc(top, func(p piece) bool { return pg.readDateline(p.Span).end > 0 })
}

// loud reports whether the page sets its links to other stories in capitals, among paragraphs in ordinary case.
func (pg *page) loud() bool {
	long, all, bodies := false, 0, 0
	for i := range pg.pieces {
		if pg.pieces[i].role != body {
			continue
		}
		bodies++
		if pg.pieces[i].Len() > shortLine || i < 2 {
			continue
		}
		if n := shouted(pg.of(i)); n > 0 {
			all++
			long = long || n >= loudWords
		}
	}
	return long && all*loudShare <= bodies
}

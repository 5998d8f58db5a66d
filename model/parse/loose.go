package parse

import (
	"strings"
	"unicode"
)

const (
	looseMax   = 140 // bytes of a link alone between paragraphs
	looseRun   = 3   // consecutive links, each with a colon
	looseLabel = 4   // letters of a label in capitals
)

// loose removes links to other stories and documents between paragraphs: with a label in capitals, in a run of lines that all
// have a colon, or as the only item of a list. None of them closes a sentence.
func (pg *page) loose() {
	if pg.firstTurn() >= 0 {
		return
	}
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		if pg.pieces[i].role != body || pg.pieces[i].Len() > looseMax {
			continue
		}
		line := pg.of(i)
		j := i
		for j < len(pg.pieces) && pg.pieces[j].role == body && colonLink(pg.of(j)) {
			j++
		}
		if j > i && linkList(pg.of(i-1)) && pg.pieces[i-1].role == body {
			for j < len(pg.pieces) && pg.pieces[j].role == body && pg.pieces[j].Len() <= looseMax && !closes(pg.of(j)) && strings.Contains(pg.of(j), ": ") && strings.IndexFunc(pg.of(j), unicode.IsDigit) < 0 {
				j++
			}
			pg.dropAll(i-1, j, "related")
			i = j - 1
			continue
		}
		switch {
		case strings.HasPrefix(line, "* **") && strings.HasSuffix(line, "_") && strings.Contains(line, "** _by "):
			pg.drop(i, "other story")
		case missed(line):
			for j = i; j < len(pg.pieces) && pg.pieces[j].role == body && pg.pieces[j].Len() <= looseMax && !ownWords[firstWord(pg.of(j))]; j++ {
				pg.drop(j, "related")
			}
		case j-i >= looseRun && pg.stopsAt(i-1) && (j == len(pg.pieces) || pg.pieces[j].role != body || opens(pg.of(j))):
			pg.dropAll(i, j, "related")
		case capsLabel(line) && pg.stopsAt(i-1), pg.oneItem(i), pg.emptied(i), bracketed(line) && pg.stopsAt(i-1):
			pg.drop(i, "related")
		}
		i = max(i, j-1)
	}
}

// bracketed reports whether a line is a headline in square brackets, as some papers set their links: "[Ministers meet once more
// in Geneva]".
func bracketed(line string) bool {
	inner, ok := strings.CutPrefix(line, "[")
	inner, end := strings.CutSuffix(inner, "]")
	return ok && end && words(inner) >= insertWords && letterFirst(inner) && !closes(inner) && !quoting(inner) && !strings.ContainsAny(inner, "[]:")
}

// emptied reports whether piece i is the label of a box that a dump lost, between a paragraph and a heading that asks: "The
// future of the harbour:".
func (pg *page) emptied(i int) bool {
	line := pg.of(i)
	if !strings.HasSuffix(line, ":") || !strings.HasPrefix(line, "The ") || words(line) <= spreadWords || words(line) > leadWords || tells(line[:len(line)-1]) || moved(line) || !pg.stopsAt(i-1) || i+2 >= len(pg.pieces) {
		return false
	}
	return pg.heading(i+1, doubleUnder) && strings.HasSuffix(pg.of(i+1), "?") && pg.pieces[i+2].role == body && pg.pieces[i+2].Len() > proseLine && closes(pg.of(i+2))
}

// linkList reports whether a line is the label of links that give background on the subject: "What to know about the storm:".
func linkList(line string) bool {
	return strings.HasSuffix(line, ":") && (strings.HasPrefix(line, "What to know about ") || strings.HasPrefix(line, "What you need to know about ") || strings.HasPrefix(line, "Everything you need to know about "))
}

// missed reports whether a line is the label of a newsletter's list of other pieces by its author: "ICYMI . . ."
func missed(line string) bool {
	if line[0] != 'I' {
		return false
	}
	return strings.Trim(line, " .:…") == "ICYMI" || strings.EqualFold(strings.TrimRight(line, " .:…"), "in case you missed it")
}

// ownWords begin the author's own text below such links.
var ownWords = set("I You We And My But")

// pointedEnds cuts off sentences at the end of a paragraph that send the reader elsewhere, "… the case was dropped. Read about
// that HERE.", and sentences, there or on lines of their own, about the page or the programme itself: "Check back for updates.",
// "We'll be right back."
func (pg *page) pointedEnds() {
	for i := range pg.pieces {
		line := pg.of(i)
		if pg.pieces[i].role == body && !strings.HasSuffix(line, ".") && strings.Contains(line[max(0, len(line)-endBytes):], " here: ") {
			if at := strings.LastIndex(line, ". "); at > 0 && pointer(line[at+2:]) {
				pg.clipTail(i, pg.pieces[i].Start+at+2, "pointer")
			}
		}
		if pg.pieces[i].role != body || !strings.HasSuffix(line, ".") {
			continue
		}
		for strings.HasPrefix(line, "We") {
			first := line[:firstStop(line)]
			if len(first) == len(line) || !offAir[fold(first)] || !pg.clipHead(i, pg.pieces[i].Start+len(first)+1, "player") {
				break
			}
			line = pg.of(i)
		}
		if pg.pieces[i].role != body || !pointedLast[strings.ToLower(strings.TrimSuffix(lastWord(line[max(0, len(line)-endBytes):]), "."))] && !promises(line, pg.doc.Outlet) {
			continue
		}
		last := line[lastStop(line):]
		if reason := pg.pointedEnd(last); reason != "" {
			pg.clipTail(i, pg.pieces[i].End-len(last), reason)
		}
	}
	pg.settle()
}

// lastStop returns where the last sentence of a line begins; the rule is simple but enough for sentences about the page.
func lastStop(line string) int {
	for at := len(line) - 2; at > 0; at-- {
		if line[at] == ' ' && (line[at-1] == '.' || line[at-1] == '?') {
			return at + 1
		}
	}
	return 0
}

// pointedEnd returns the reason why the last sentence of a paragraph is furniture, or "".
func (pg *page) pointedEnd(last string) string {
	switch {
	case strings.HasSuffix(last, " HERE.") && pointers[firstWord(last)] && words(last) <= leadWords:
		return "pointer"
	case strings.HasPrefix(last, "We") && offAir[strings.TrimRight(fold(last), ".")]:
		return "player"
	case strings.HasPrefix(last, "Check back "), (strings.HasPrefix(last, "Please ") || strings.HasPrefix(last, "Refresh ")) && strings.Contains(last, "efresh this page"):
		return "updated"
	case promises(last, pg.doc.Outlet) && words(last) <= promoWords:
		return "player"
	}
	return ""
}

// pointedLast are the last words of such sentences.
var pointedLast = set("here updates update page back minute break day today news information details et edt est")

// promises reports whether a line says what the outlet offers its readers.
func promises(line, outlet string) bool {
	if !strings.Contains(line, "brings you ") { // without the blank, which is everywhere
		return false
	}
	at := strings.Index(line, " brings you ")
	return at > 0 && outlet != "" && strings.Contains(line[max(0, at-endBytes):at], outlet)
}

// offAir is what a programme says before a break.
var offAir = map[string]bool{"we'll be right back": true, "we’ll be right back": true, "we'll be back in a minute": true, "we’ll be back in a minute": true,
	"we'll be back after the break": true, "we’ll be back after the break": true, "we'll be back after this break": true, "we’ll be back after this break": true}

// labelledToo removes, on a page with a link to another story that begins with a label ("Breaking: Ministers cancel their
// meeting"), the other lines of that form between paragraphs, alone or two in a row.
func (pg *page) labelledToo() {
	known := false
	var list []int
	for i := pg.firstProse() + 1; i+1 < len(pg.pieces); i++ {
		p, line := pg.pieces[i], pg.of(i)
		if p.role == headline || p.Len() > looseMax || strings.IndexByte(line, ':') < 0 || closes(line) || !letterFirst(line) || !labelledHeadline(line) {
			continue
		}
		switch {
		case p.role == furniture:
			known = known || p.reason == "other story" || p.reason == "related"
		case (pg.stopsAt(i-1) || len(list) > 0 && list[len(list)-1] == i-1) && !ownLabels[strings.ToUpper(firstWord(line))] && (pg.pieces[i+1].role != body || pg.pieces[i+1].Len() > proseLine):
			list = append(list, i)
		}
	}
	if known && len(list) > 0 && len(list) <= insertMost && pg.firstTurn() < 0 {
		pg.dropEach(list, "related")
	}
}

// labelledHeadline reports whether a line is a headline after a label of a few words.
func labelledHeadline(line string) bool {
	label, rest, ok := strings.Cut(line, ": ")
	return ok && words(label) <= storyLabel+1 && words(rest) >= spreadWords && !strings.ContainsAny(line, "@#\n") && strings.IndexByte(",;", line[len(line)-1]) < 0
}

// stopsAt reports whether piece i is not part of the body, or closes a sentence.
func (pg *page) stopsAt(i int) bool { return pg.pieces[i].role != body || closes(pg.of(i)) }

// colonLink reports whether a line is a headline with a colon: "How the talks began: The treaty explained".
func colonLink(line string) bool {
	before, behind, ok := strings.Cut(line, ": ")
	return ok && len(line) <= looseMax && letterFirst(line) && !closes(line) && plainEnd(line) && words(before) > 1 && words(behind) > 1 && !quoting(line) &&
		strings.IndexFunc(line, unicode.IsDigit) < 0 && !strings.Contains(line, ". ") && !strings.Contains(behind, ": ")
}

// capsLabel reports whether a line is a headline after a label in capitals: "THE TREATY: Eight things to know".
func capsLabel(line string) bool {
	label, rest, ok := strings.Cut(line, ": ")
	return ok && words(label) <= storyLabel+1 && len(label) > looseLabel && label == strings.ToUpper(label) && strings.IndexFunc(label, unicode.IsDigit) < 0 &&
		!ownLabels[firstWord(label)] && !posted(line) && words(rest) > 2 && rest != strings.ToUpper(rest) && !closes(line) && plainEnd(line) && !quoting(line)
}

// ownLabels begin an article's own statements.
var ownLabels = set("UPDATE CLAIM FACT FACTS MYTH TRUTH REALITY QUESTION ANSWER NOTE WINNER LOSER VERDICT RATING PART CHAPTER WHAT WHY HOW WHO WHEN WHERE")

// oneItem reports whether piece i is the only item of a list, between complete paragraphs. Under a quotation, such an item names
// the source.
func (pg *page) oneItem(i int) bool {
	line := pg.of(i)
	rest, ok := strings.CutPrefix(line, "- ")
	if !ok || i+1 >= len(pg.pieces) || closes(rest) || !letterFirst(rest) || words(rest) < spreadWords || !plainEnd(rest) || quoting(rest) || strings.Contains(rest, ": ") {
		return false
	}
	return pg.stopsAt(i-1) && !pg.quotedAbove(i) && !strings.HasPrefix(pg.of(i-1), "- ") && !strings.HasPrefix(pg.of(i+1), "- ") && opens(pg.of(i+1))
}

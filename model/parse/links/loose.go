package links

import (
	"strings"
	"unicode"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const (
	looseMax   = 140 // bytes of a link alone between paragraphs
	looseRun   = 3   // consecutive links, each with a colon
	looseLabel = 4   // letters of a label in capitals
)

// Loose removes links to other stories and documents between paragraphs: with a label in capitals, in a run of lines that all
// have a colon, or as the only item of a list. None of them closes a sentence.
func Loose(pg *pieces.Page) {
	if pg.FirstTurn() >= 0 {
		return
	}
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		if pg.Pieces[i].Role != pieces.Body || pg.Pieces[i].Len() > looseMax {
			continue
		}
		line := pg.Of(i)
		j := i
		for j < len(pg.Pieces) && pg.Pieces[j].Role == pieces.Body && colonLink(pg.Of(j)) {
			j++
		}
		if j > i && linkList(pg.Of(i-1)) && pg.Pieces[i-1].Role == pieces.Body {
			for j < len(pg.Pieces) && pg.Pieces[j].Role == pieces.Body && pg.Pieces[j].Len() <= looseMax && !form.Closes(pg.Of(j)) && strings.Contains(pg.Of(j), ": ") && strings.IndexFunc(pg.Of(j), unicode.IsDigit) < 0 {
				j++
			}
			pg.DropAll(i-1, j, "related")
			i = j - 1
			continue
		}
		switch {
		case strings.HasPrefix(line, "* **") && strings.HasSuffix(line, "_") && strings.Contains(line, "** _by "):
			pg.Drop(i, "other story")
		case missed(line):
			for j = i; j < len(pg.Pieces) && pg.Pieces[j].Role == pieces.Body && pg.Pieces[j].Len() <= looseMax && !ownWords[form.FirstWord(pg.Of(j))]; j++ {
				pg.Drop(j, "related")
			}
		case j-i >= looseRun && pg.StopsAt(i-1) && (j == len(pg.Pieces) || pg.Pieces[j].Role != pieces.Body || form.Opens(pg.Of(j))):
			pg.DropAll(i, j, "related")
		case capsLabel(line) && pg.StopsAt(i-1), oneItem(pg, i), emptied(pg, i), bracketed(line) && pg.StopsAt(i-1):
			pg.Drop(i, "related")
		}
		i = max(i, j-1)
	}
}

// bracketed reports whether a line is a headline in square brackets, as some papers set their links: "[Ministers meet once more
// in Geneva]".
func bracketed(line string) bool {
	inner, ok := strings.CutPrefix(line, "[")
	inner, end := strings.CutSuffix(inner, "]")
	return ok && end && form.Words(inner) >= insertWords && form.LetterFirst(inner) && !form.Closes(inner) && !form.Quoting(inner) && !strings.ContainsAny(inner, "[]:")
}

// emptied reports whether piece i is the label of a box that a dump lost, between a paragraph and a heading that asks: "The
// future of the harbour:".
func emptied(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	if !strings.HasSuffix(line, ":") || !strings.HasPrefix(line, "The ") || form.Words(line) <= form.SpreadWords || form.Words(line) > form.LeadWords || telling.Tells(line[:len(line)-1]) || telling.Moved(line) || !pg.StopsAt(i-1) || i+2 >= len(pg.Pieces) {
		return false
	}
	return heading(pg, i+1, doubleUnder) && strings.HasSuffix(pg.Of(i+1), "?") && pg.Pieces[i+2].Role == pieces.Body && pg.Pieces[i+2].Len() > proseLine && form.Closes(pg.Of(i+2))
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
var ownWords = form.Set("I You We And My But")

// PointedEnds cuts off sentences at the end of a paragraph that send the reader elsewhere, "… the case was dropped. Read about
// that HERE.", and sentences, there or on lines of their own, about the page or the programme itself: "Check back for updates.",
// "We'll be right back."
func PointedEnds(pg *pieces.Page) {
	for i := range pg.Pieces {
		line := pg.Of(i)
		if pg.Pieces[i].Role == pieces.Body && !strings.HasSuffix(line, ".") && strings.Contains(line[max(0, len(line)-pieces.EndBytes):], " here: ") {
			if at := strings.LastIndex(line, ". "); at > 0 && form.Pointer(line[at+2:]) {
				pg.ClipTail(i, pg.Pieces[i].Start+at+2, "pointer")
			}
		}
		if pg.Pieces[i].Role != pieces.Body || !strings.HasSuffix(line, ".") {
			continue
		}
		for strings.HasPrefix(line, "We") {
			first := line[:form.FirstStop(line)]
			if len(first) == len(line) || !offAir[form.Fold(first)] || !pg.ClipHead(i, pg.Pieces[i].Start+len(first)+1, "player") {
				break
			}
			line = pg.Of(i)
		}
		if pg.Pieces[i].Role != pieces.Body || !pointedLast[strings.ToLower(strings.TrimSuffix(form.LastWord(line[max(0, len(line)-pieces.EndBytes):]), "."))] && !promises(line, pg.Doc.Outlet) {
			continue
		}
		last := line[form.LastStop(line):]
		if reason := pointedEnd(pg, last); reason != "" {
			pg.ClipTail(i, pg.Pieces[i].End-len(last), reason)
		}
	}
	pg.Settle()
}

// pointedEnd returns the reason why the last sentence of a paragraph is furniture, or "".
func pointedEnd(pg *pieces.Page, last string) string {
	switch {
	case strings.HasSuffix(last, " HERE.") && form.Pointers[form.FirstWord(last)] && form.Words(last) <= form.LeadWords:
		return "pointer"
	case strings.HasPrefix(last, "We") && offAir[strings.TrimRight(form.Fold(last), ".")]:
		return "player"
	case strings.HasPrefix(last, "Check back "), (strings.HasPrefix(last, "Please ") || strings.HasPrefix(last, "Refresh ")) && strings.Contains(last, "efresh this page"):
		return "updated"
	case promises(last, pg.Doc.Outlet) && form.Words(last) <= form.PromoWords:
		return "player"
	}
	return ""
}

// pointedLast are the last words of such sentences.
var pointedLast = form.Set("here updates update page back minute break day today news information details et edt est")

// promises reports whether a line says what the outlet offers its readers.
func promises(line, outlet string) bool {
	if !strings.Contains(line, "brings you ") { // without the blank, which is everywhere
		return false
	}
	at := strings.Index(line, " brings you ")
	return at > 0 && outlet != "" && strings.Contains(line[max(0, at-pieces.EndBytes):at], outlet)
}

// offAir is what a programme says before a break.
var offAir = map[string]bool{"we'll be right back": true, "we’ll be right back": true, "we'll be back in a minute": true, "we’ll be back in a minute": true,
	"we'll be back after the break": true, "we’ll be back after the break": true, "we'll be back after this break": true, "we’ll be back after this break": true}

// LabelledToo removes, on a page with a link to another story that begins with a label ("Breaking: Ministers cancel their
// meeting"), the other lines of that form between paragraphs, alone or two in a row.
func LabelledToo(pg *pieces.Page) {
	known := false
	var list []int
	for i := pg.FirstProse() + 1; i+1 < len(pg.Pieces); i++ {
		p, line := pg.Pieces[i], pg.Of(i)
		if p.Role == pieces.Headline || p.Len() > looseMax || strings.IndexByte(line, ':') < 0 || form.Closes(line) || !form.LetterFirst(line) || !labelledHeadline(line) {
			continue
		}
		switch {
		case p.Role == pieces.Furniture:
			known = known || p.Reason == "other story" || p.Reason == "related"
		case (pg.StopsAt(i-1) || len(list) > 0 && list[len(list)-1] == i-1) && !ownLabels[strings.ToUpper(form.FirstWord(line))] && (pg.Pieces[i+1].Role != pieces.Body || pg.Pieces[i+1].Len() > proseLine):
			list = append(list, i)
		}
	}
	if known && len(list) > 0 && len(list) <= insertMost && pg.FirstTurn() < 0 {
		pg.DropEach(list, "related")
	}
}

// labelledHeadline reports whether a line is a headline after a label of a few words.
func labelledHeadline(line string) bool {
	label, rest, ok := strings.Cut(line, ": ")
	return ok && form.Words(label) <= form.StoryLabel+1 && form.Words(rest) >= form.SpreadWords && !strings.ContainsAny(line, "@#\n") && strings.IndexByte(",;", line[len(line)-1]) < 0
}

// colonLink reports whether a line is a headline with a colon: "How the talks began: The treaty explained".
func colonLink(line string) bool {
	before, behind, ok := strings.Cut(line, ": ")
	return ok && len(line) <= looseMax && form.LetterFirst(line) && !form.Closes(line) && form.PlainEnd(line) && form.Words(before) > 1 && form.Words(behind) > 1 && !form.Quoting(line) &&
		strings.IndexFunc(line, unicode.IsDigit) < 0 && !strings.Contains(line, ". ") && !strings.Contains(behind, ": ")
}

// capsLabel reports whether a line is a headline after a label in capitals: "THE TREATY: Eight things to know".
func capsLabel(line string) bool {
	label, rest, ok := strings.Cut(line, ": ")
	return ok && form.Words(label) <= form.StoryLabel+1 && len(label) > looseLabel && label == strings.ToUpper(label) && strings.IndexFunc(label, unicode.IsDigit) < 0 &&
		!ownLabels[form.FirstWord(label)] && !telling.Posted(line) && form.Words(rest) > 2 && rest != strings.ToUpper(rest) && !form.Closes(line) && form.PlainEnd(line) && !form.Quoting(line)
}

// ownLabels begin an article's own statements.
var ownLabels = form.Set("UPDATE CLAIM FACT FACTS MYTH TRUTH REALITY QUESTION ANSWER NOTE WINNER LOSER VERDICT RATING PART CHAPTER WHAT WHY HOW WHO WHEN WHERE")

// oneItem reports whether piece i is the only item of a list, between complete paragraphs. Under a quotation, such an item names
// the source.
func oneItem(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	rest, ok := strings.CutPrefix(line, "- ")
	if !ok || i+1 >= len(pg.Pieces) || form.Closes(rest) || !form.LetterFirst(rest) || form.Words(rest) < form.SpreadWords || !form.PlainEnd(rest) || form.Quoting(rest) || strings.Contains(rest, ": ") {
		return false
	}
	return pg.StopsAt(i-1) && !pg.QuotedAbove(i) && !strings.HasPrefix(pg.Of(i-1), "- ") && !strings.HasPrefix(pg.Of(i+1), "- ") && form.Opens(pg.Of(i+1))
}

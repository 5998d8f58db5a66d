package parse

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/date"
)

const (
	changeWords = 40 // words of a note on changes to an article
	changeHead  = 9  // first words of such a bracketed note that must say so
	changeLines = 6  // first and last pieces that are searched for it
)

// changes removes, at the two ends of an article, the note that it was changed: "This story was last updated at 3:25 p.m."
func (pg *page) changes() {
	for i := range pg.pieces {
		if p := pg.pieces[i]; p.role == body && p.Len() <= noticeMax && ((i < changeLines || i >= len(pg.pieces)-changeLines) && (changed(pg.of(i)) || dayNoted(pg.of(i)) || refiled(pg.of(i)) || i > 0 && pg.pieces[i-1].reason == "author note" && ofFacts(pg.of(i-1)) && continuesNote(pg.of(i))) || i > len(pg.pieces)/2 && monthly(pg.of(i)) || ofReporting(pg.of(i))) {
			pg.drop(i, "author note")
		}
	}
}

// refiled reports whether a bracketed line says why an agency sent the text again: "(Refiles to add a name, paragraph 9.)"
func refiled(line string) bool {
	inner := strings.TrimPrefix(line, "(")
	return len(inner) < len(line) && strings.HasSuffix(line, ")") && refiles[firstWord(inner)]
}

var refiles = set("Refiles Refiling Refile Corrects Correcting Fixes Removes Clarifies Updates Updating Adds Recasts")

// ofReporting reports whether a paragraph is about how the authors report, their sources or omissions, and not about events:
// "Note: … publicly available information … in these reports."
func ofReporting(line string) bool {
	if model.AlnumASCII(line[0]) && line[0] != 'N' && line[0] != 'W' {
		return false
	}
	bare := strings.TrimLeft(line, noteMarks)
	return (strings.HasPrefix(bare, "Note: ") || strings.HasPrefix(bare, "We do not report ")) && !quoting(bare) &&
		(strings.Contains(bare, " these reports") || strings.Contains(bare, " this report") || strings.Contains(bare, " this update") || strings.Contains(bare, " these updates"))
}

// headNote cuts the note that an article was changed off the start of its first paragraph: "(The Dec. 1 story was refiled to
// correct a name)".
func (pg *page) headNote() {
	i := pg.first()
	if i < 0 || pg.text[pg.pieces[i].Start] != '(' {
		return
	}
	line := pg.of(i)
	end := strings.IndexByte(line, ')')
	if end < 0 || end > shortLine || end+1 == len(line) {
		return
	}
	note := strings.Fields(strings.ToLower(line[1:end]))
	told, done := false, false
	for _, w := range note[:min(len(note), changeHead)] {
		told = told || texts[w]
		done = done || revised[w] || w == "refiled" || w == "corrects" || w == "refiles"
	}
	if told && done && (note[0] == "the" || note[0] == "this") {
		i = pg.cutHead(i, pg.pieces[i].Start+end+1, "author note")
		if at := pg.innerDateline(i); at > 0 && strings.HasPrefix(pg.of(i), "By ") {
			pg.cutHead(i, at, "byline")
		}
	}
}

// changed reports whether a line says nothing but that its text was changed.
func changed(line string) bool {
	bare := strings.TrimLeft(line, noteMarks+"([")
	if label, rest, ok := strings.Cut(bare, ": "); ok && strings.EqualFold(firstWord(label), "update") && words(label) <= spreadWords { // "Update May 3: …"
		bare = rest
	}
	if !strings.EqualFold(bare[:min(len(bare), 3)], "the") && !strings.EqualFold(bare[:min(len(bare), 3)], "thi") {
		return false
	}
	bare = strings.ToLower(bare)
	if words(bare) > changeWords || quoting(bare) {
		return false
	}
	list := strings.Fields(bare)
	if len(list) < 4 || list[0] != "this" && list[0] != "the" || !texts[list[1]] {
		return false
	}
	k := 2
	for k < len(list) && (texts[list[k]] || list[k] == "and") { // "This story and headline"
		k++
	}
	auxiliary := false
	for ; k < len(list) && alters[list[k]]; k++ {
		auxiliary = true
	}
	return auxiliary && k < len(list) && revised[strings.Trim(list[k], ".,:;)")] && (list[0] == "this" || k+1 == len(list) || list[k+1] == "to")
}

// monthly reports whether a line says what was changed in a month: "March 2020: Updated the number of ships".
func monthly(line string) bool {
	month, rest, _ := strings.Cut(line, " ")
	year, what, ok := strings.Cut(rest, ": ")
	done := strings.ToLower(firstWord(what))
	return ok && len(year) == 4 && digits(year) && date.IsMonth(strings.ToLower(month)) && (revised[done] || done == "added") && !closes(line)
}

var (
	// texts are the words with which notes call the text in which they stand.
	texts   = set("story article post report piece page item column blog headline version essay entry transcript graphic file copy")
	alters  = set("has have was is are were be been being since last first will originally also continuously")
	revised = set("updated corrected amended revised clarified edited modified changed republished expanded condensed")
)

package authors

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/date"
	"hotline/model/parse/facts"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	changeWords = 40 // words of a note on changes to an article
	changeHead  = 9  // first words of such a bracketed note that must say so
	changeLines = 6  // first and last pieces that are searched for it
)

// Changes removes, at the two ends of an article, the note that it was changed: "This story was last updated at 3:25 p.m."
func Changes(pg *pieces.Page) {
	for i := range pg.Pieces {
		if p := pg.Pieces[i]; p.Role == pieces.Body && p.Len() <= form.NoticeMax && ((i < changeLines || i >= len(pg.Pieces)-changeLines) && (changed(pg.Of(i)) || dayNoted(pg.Of(i)) || refiled(pg.Of(i)) || i > 0 && pg.Pieces[i-1].Reason == "author note" && ofFacts(pg.Of(i-1)) && continuesNote(pg.Of(i))) || i > len(pg.Pieces)/2 && monthly(pg.Of(i)) || ofReporting(pg.Of(i))) {
			pg.Drop(i, "author note")
		}
	}
}

// refiled reports whether a bracketed line says why an agency sent the text again: "(Refiles to add a name, paragraph 9.)"
func refiled(line string) bool {
	inner := strings.TrimPrefix(line, "(")
	return len(inner) < len(line) && strings.HasSuffix(line, ")") && refiles[form.FirstWord(inner)]
}

var refiles = form.Set("Refiles Refiling Refile Corrects Correcting Fixes Removes Clarifies Updates Updating Adds Recasts")

// ofReporting reports whether a paragraph is about how the authors report, their sources or omissions, and not about events:
// "Note: … publicly available information … in these reports."
func ofReporting(line string) bool {
	if model.AlnumASCII(line[0]) && line[0] != 'N' && line[0] != 'W' {
		return false
	}
	bare := strings.TrimLeft(line, form.NoteMarks)
	return (strings.HasPrefix(bare, "Note: ") || strings.HasPrefix(bare, "We do not report ")) && !form.Quoting(bare) &&
		(strings.Contains(bare, " these reports") || strings.Contains(bare, " this report") || strings.Contains(bare, " this update") || strings.Contains(bare, " these updates"))
}

// HeadNote cuts the note that an article was changed off the start of its first paragraph: "(The Dec. 1 story was refiled to
// correct a name)".
func HeadNote(pg *pieces.Page) {
	i := pg.First()
	if i < 0 || pg.Text[pg.Pieces[i].Start] != '(' {
		return
	}
	line := pg.Of(i)
	end := strings.IndexByte(line, ')')
	if end < 0 || end > form.ShortLine || end+1 == len(line) {
		return
	}
	note := strings.Fields(strings.ToLower(line[1:end]))
	told, done := false, false
	for _, w := range note[:min(len(note), changeHead)] {
		told = told || form.TextWords[w]
		done = done || revised[w] || w == "refiled" || w == "corrects" || w == "refiles"
	}
	if told && done && (note[0] == "the" || note[0] == "this") {
		i = pg.CutHead(i, pg.Pieces[i].Start+end+1, "author note")
		if at := facts.InnerDateline(pg, i); at > 0 && strings.HasPrefix(pg.Of(i), "By ") {
			pg.CutHead(i, at, "byline")
		}
	}
}

// changed reports whether a line says nothing but that its text was changed.
func changed(line string) bool {
	bare := strings.TrimLeft(line, form.NoteMarks+"([")
	if label, rest, ok := strings.Cut(bare, ": "); ok && strings.EqualFold(form.FirstWord(label), "update") && form.Words(label) <= form.SpreadWords { // "Update May 3: …"
		bare = rest
	}
	if !strings.EqualFold(bare[:min(len(bare), 3)], "the") && !strings.EqualFold(bare[:min(len(bare), 3)], "thi") {
		return false
	}
	bare = strings.ToLower(bare)
	if form.Words(bare) > changeWords || form.Quoting(bare) {
		return false
	}
	list := strings.Fields(bare)
	if len(list) < 4 || list[0] != "this" && list[0] != "the" || !form.TextWords[list[1]] {
		return false
	}
	k := 2
	for k < len(list) && (form.TextWords[list[k]] || list[k] == "and") { // "This story and headline"
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
	done := strings.ToLower(form.FirstWord(what))
	return ok && len(year) == 4 && form.Digits(year) && date.IsMonth(strings.ToLower(month)) && (revised[done] || done == "added") && !form.Closes(line)
}

var (
	alters  = form.Set("has have was is are were be been being since last first will originally also continuously")
	revised = form.Set("updated corrected amended revised clarified edited modified changed republished expanded condensed")
)

// dayNoted reports whether a line under a day as its label says that the page was changed or what else there is: "May 17: This post
// has been updated.", "May 20: Listen to the mayor in our podcast."
func dayNoted(line string) bool {
	day, what, ok := strings.Cut(line, ": ")
	if !ok || form.Words(day) != 2 || form.Words(what) > form.PromoWords {
		return false
	}
	month, dom, _ := strings.Cut(day, " ")
	if !date.IsMonth(strings.ToLower(strings.TrimSuffix(month, "."))) || !form.Digits(dom) {
		return false
	}
	return changed(what) || (form.FirstWord(what) == "Listen" || form.FirstWord(what) == "Watch") && (strings.Contains(what, " this story") || strings.Contains(what, " podcast"))
}

package parse

import (
	"slices"
	"strings"

	"hotline/model"
)

const shortLine = 280 // bytes; a longer line is prose, whatever it begins with, and is not looked up in the tables of furniture

// rows is the furniture of the lexicon, indexed so that each line costs one look-up rather than one comparison per row.
//
// A rule with Match "line" matches a line equal to its Text, ignoring closing punctuation; "prefix" a short line that begins with
// it; "inside" a short line that contains it; "suffix" a short line that ends with it, except that a rule whose reason is a
// section or outlet only cuts its text off the end of a headline; "tail" cuts it and what follows off the end of a paragraph.
type rows struct {
	line    map[string]string                // whole line → reason
	longest int                              // length of the longest of them, in bytes
	prefix  map[string][]model.FurnitureRule // by first word
	suffix  map[string][]model.FurnitureRule // by last word
	inside  []model.FurnitureRule
	within  *needles              // finds the texts of inside
	signs   *needles              // finds noticeSigns
	tails   []model.FurnitureRule // rows that are cut off the ends of paragraphs
	ending  *needles              // finds the texts of tails
}

func index(table []model.FurnitureRule) rows {
	r := rows{line: map[string]string{}, prefix: map[string][]model.FurnitureRule{}, suffix: map[string][]model.FurnitureRule{}}
	var texts []string
	for _, row := range table {
		if row.Match == "tail" {
			r.tails = append(r.tails, row)
			continue
		}
		row.Text = fold(row.Text)
		switch row.Match {
		case "line":
			r.line[strings.TrimRight(row.Text, bare)] = row.Reason
			r.longest = max(r.longest, len(row.Text))
		case "prefix":
			first := firstLetters(row.Text)
			r.prefix[first] = append(r.prefix[first], row)
		case "suffix":
			last := lastWord(row.Text)
			r.suffix[last] = append(r.suffix[last], row)
		case "inside":
			r.inside = append(r.inside, row)
			texts = append(texts, row.Text)
		}
	}
	r.within, r.signs, r.ending = newNeedles(texts), newNeedles(noticeSigns), tailNeedles(r.tails)
	return r
}

// bare is the punctuation in which a widget's label may end, and which is ignored.
const bare = " .:!…»›>|-–·•"

// leadMarks may precede the first word of a line: a bullet, a dash, a bracket.
const leadMarks = " –—-•*⦁·>»▶|(["

// whole returns the reason why a folded line is furniture as a whole, with or without its leading marks, or "".
func (r *rows) whole(folded string) string {
	if reason := r.start(folded); reason != "" {
		return reason
	}
	if bare := strings.TrimLeft(folded, leadMarks); len(bare) < len(folded) && bare != "" {
		if reason := r.start(bare); reason != "" {
			return reason
		}
	}
	for _, row := range r.suffix[lastWord(folded)] {
		if row.Reason != "section" && row.Reason != "outlet" && strings.HasSuffix(folded, row.Text) {
			return row.Reason
		}
	}
	first := len(r.inside)
	r.within.find(folded, func(row int) bool {
		first = min(first, row)
		return true
	})
	if first < len(r.inside) {
		return r.inside[first].Reason
	}
	return ""
}

// start returns the reason why a folded line is furniture as a whole or by its beginning, or "".
func (r *rows) start(folded string) string {
	label := folded
	if label != "" && !model.AlnumASCII(label[len(label)-1]) {
		label = strings.TrimRight(label, bare)
	}
	if len(label) <= r.longest {
		if reason, ok := r.line[label]; ok {
			return reason
		}
	}
	for _, row := range r.prefix[firstLetters(folded)] {
		if rest, ok := strings.CutPrefix(folded, row.Text); ok && ends(row.Text, rest) && !reported(row, rest) {
			return row.Reason
		}
	}
	return ""
}

// reported reports whether a line that begins like furniture goes on as prose ("Reporting by CNN said …", "By clicking, users
// would …"). A label with its colon, an editors' note and a request for news may report anything, but links do not consist of two
// sentences.
func reported(row model.FurnitureRule, rest string) bool {
	if row.Reason == "related" && strings.Contains(rest, ". ") && stops(rest) && quoting(rest) {
		return true
	}
	return row.Reason != "author note" && row.Reason != "contact" && !strings.HasSuffix(row.Text, ":") && (strings.Contains(rest, " said ") || strings.Contains(rest, " told ") || strings.Contains(rest, " would "))
}

// firstLetters returns the letters and digits with which a folded line begins.
func firstLetters(folded string) string {
	n := 0
	for n < len(folded) && model.WordByte(folded[n]) {
		n++
	}
	return folded[:n]
}

// ends reports whether a rule's text, found at the start of a line, ends there at the end of a word.
func ends(text, rest string) bool {
	return rest == "" || !model.WordByte(text[len(text)-1]) || !model.WordByte(rest[0])
}

// tail returns the row whose text ends the line, and the byte offset in the line at which it begins, including separators.
func (r *rows) tail(line string) (model.FurnitureRule, int) {
	last := fold(line[strings.LastIndexAny(line, " \u00a0")+1:])
	for _, row := range r.suffix[last] {
		if row.Reason != "section" && row.Reason != "outlet" {
			continue
		}
		// Folding may change the length of a line, so the offset is determined on the line itself.
		at := len(line)
		for n := words(row.Text); n > 0 && at > 0; n-- {
			at = strings.LastIndexAny(strings.TrimRight(line[:at], " \u00a0"), " \u00a0\t")
			if at < 0 {
				at = 0
			}
		}
		if fold(line[at:]) == row.Text {
			return row, at
		}
	}
	return model.FurnitureRule{}, -1
}

// tabled removes the lines that match the lexicon's rows.
func (pg *page) tabled() {
	kept := make([]piece, 0, len(pg.pieces)+4) // a new list, because every note that is cut off adds a piece
	for i := range pg.pieces {
		p := pg.pieces[i]
		if p.role == body && p.Len() > shortLine && p.Len() <= noticeMax {
			if reason := pg.rows.notice(p.In(pg.text)); reason != "" && (reason != "author note" || !pg.announced(i)) {
				p.role, p.reason = furniture, reason
			}
		}
		if p.role == body && p.Len() <= shortLine {
			reason := pg.rows.whole(pg.folded(i))
			if p = pg.pieces[i]; reason != "" && (reason != "author note" && (reason != "newsletter" || !advises(p.In(pg.text))) || !pg.announced(i)) && (reason != "related" || !posted(p.In(pg.text))) { // with the folded text that is now cached
				if at := pg.noteStart(p.Span); notes[reason] && at > p.Start {
					prose := p
					prose.Span = trim(pg.text, model.Span{Start: p.Start, End: at})
					kept = append(kept, prose)
					p.Start = at
				}
				p.role, p.reason = furniture, reason
			}
		}
		kept = append(kept, p)
	}
	pg.pieces = kept
}

// announced reports whether the sentence above piece i ends in a colon: the article quotes the piece.
func (pg *page) announced(i int) bool {
	return i > 0 && pg.pieces[i-1].role == body && pg.text[pg.pieces[i-1].End-1] == ':' && words(pg.of(i-1)) > storyLabel
}

// advises reports whether a sentence about newsletters speaks of them in general, and not of the outlet's own: an item of a list.
func advises(line string) bool {
	return stops(line) && !strings.Contains(line, " our ") && !strings.Contains(line, " us ") && !strings.Contains(line, " here") && !strings.Contains(line, "inbox")
}

const (
	noticeMax   = 1200 // bytes of the longest notice to the readers
	noticeWords = 4    // words by which a notice is recognised from its beginning alone
)

// noticeSigns are words of which every notice contains at least one: a paragraph without them is not examined further.
var noticeSigns = []string{"newsletter", "rivacy", "ubscri", "igned up", "ign up", "their own", "his own", "her own", "transcript", "donation",
	"contribution", "Join", "version of this", "published by", "website", "orrection", "ORRECTION", "original version", "our partners", "ookies", " amended",
	"ditor's note", "ditor’s note", "DITOR'S NOTE", "DITOR’S NOTE", "tax-exempt", "our work", "ontributors:"}

// notice returns the reason why a paragraph longer than a line is furniture, or "": it begins like a notice of several words, or
// contains the texts of two notices.
func (r *rows) notice(line string) string {
	if !r.signs.any(line) {
		return ""
	}
	folded := strings.TrimLeft(fold(line), leadMarks)
	for _, row := range r.prefix[firstLetters(folded)] {
		if notes[row.Reason] && (words(row.Text) >= noticeWords || strings.HasSuffix(row.Text, ":")) && strings.HasPrefix(folded, row.Text) {
			return row.Reason
		}
	}
	var said []int // rows
	r.within.find(folded, func(row int) bool {
		if notes[r.inside[row].Reason] && !slices.Contains(said, row) {
			said = append(said, row)
		}
		return true
	})
	if len(said) < 2 {
		return ""
	}
	return r.inside[slices.Max(said)].Reason
}

// notes are the reasons whose rows describe a sentence, which may follow prose; all other rows describe the whole line.
var notes = map[string]bool{"credit line": true, "copyright": true, "newsletter": true, "podcast": true, "appeal": true, "privacy": true, "author note": true}

// noteStart returns the offset of the sentence of s that a row matches as furniture: what precedes it is prose. It is the start
// of s if the row matches only the line as a whole.
func (pg *page) noteStart(s model.Span) int {
	asked := s.End // start of the questions that lead up to the note
	for _, sentence := range sentences(pg.text, s) {
		text := sentence.In(pg.text)
		if pg.rows.whole(fold(text)) != "" {
			return min(asked, sentence.Start)
		}
		if !strings.HasSuffix(text, "?") {
			asked = s.End
		} else if asked == s.End {
			asked = sentence.Start
		}
	}
	return s.Start
}

package lookup

import (
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/parse/form"
)

const noticeWords = 4 // words by which a notice is recognised from its beginning alone

// Rows is the furniture of the lexicon, indexed so that each line costs one look-up rather than one comparison per row.
//
// A rule with Match "line" matches a line equal to its Text, ignoring closing punctuation; "prefix" a short line that begins with
// it; "inside" a short line that contains it; "suffix" a short line that ends with it, except that a rule whose reason is a
// section or outlet only cuts its text off the end of a headline; "tail" cuts it and what follows off the end of a paragraph.
type Rows struct {
	Line    map[string]string                // whole line → reason
	longest int                              // length of the longest of them, in bytes
	prefix  map[string][]model.FurnitureRule // by first word
	suffix  map[string][]model.FurnitureRule // by last word
	inside  []model.FurnitureRule
	within  *Needles              // finds the texts of inside
	signs   *Needles              // finds noticeSigns
	Tails   []model.FurnitureRule // rows that are cut off the ends of paragraphs
	Ending  *Needles              // finds the texts of tails
}

// Whole returns the reason why a folded line is furniture as a whole, with or without its leading marks, or "".
func (r *Rows) Whole(folded string) string {
	if reason := r.start(folded); reason != "" {
		return reason
	}
	if bare := strings.TrimLeft(folded, leadMarks); len(bare) < len(folded) && bare != "" {
		if reason := r.start(bare); reason != "" {
			return reason
		}
	}
	for _, row := range r.suffix[form.LastWord(folded)] {
		if row.Reason != "section" && row.Reason != "outlet" && strings.HasSuffix(folded, row.Text) {
			return row.Reason
		}
	}
	first := len(r.inside)
	r.within.Find(folded, func(row int) bool {
		first = min(first, row)
		return true
	})
	if first < len(r.inside) {
		return r.inside[first].Reason
	}
	return ""
}

// start returns the reason why a folded line is furniture as a whole or by its beginning, or "".
func (r *Rows) start(folded string) string {
	label := folded
	if label != "" && !model.AlnumASCII(label[len(label)-1]) {
		label = strings.TrimRight(label, Bare)
	}
	if len(label) <= r.longest {
		if reason, ok := r.Line[label]; ok {
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

// Tail returns the row whose text ends the line, and the byte offset in the line at which it begins, including separators.
func (r *Rows) Tail(line string) (model.FurnitureRule, int) {
	last := form.Fold(line[strings.LastIndexAny(line, " \u00a0")+1:])
	for _, row := range r.suffix[last] {
		if row.Reason != "section" && row.Reason != "outlet" {
			continue
		}
		// Folding may change the length of a line, so the offset is determined on the line itself.
		at := len(line)
		for n := form.Words(row.Text); n > 0 && at > 0; n-- {
			at = strings.LastIndexAny(strings.TrimRight(line[:at], " \u00a0"), " \u00a0\t")
			if at < 0 {
				at = 0
			}
		}
		if form.Fold(line[at:]) == row.Text {
			return row, at
		}
	}
	return model.FurnitureRule{}, -1
}

// Notice returns the reason why a paragraph longer than a line is furniture, or "": it begins like a notice of several words, or
// contains the texts of two notices.
func (r *Rows) Notice(line string) string {
	if !r.signs.Any(line) {
		return ""
	}
	folded := strings.TrimLeft(form.Fold(line), leadMarks)
	for _, row := range r.prefix[firstLetters(folded)] {
		if Notes[row.Reason] && (form.Words(row.Text) >= noticeWords || strings.HasSuffix(row.Text, ":")) && strings.HasPrefix(folded, row.Text) {
			return row.Reason
		}
	}
	var said []int // rows
	r.within.Find(folded, func(row int) bool {
		if Notes[r.inside[row].Reason] && !slices.Contains(said, row) {
			said = append(said, row)
		}
		return true
	})
	if len(said) < 2 {
		return ""
	}
	return r.inside[slices.Max(said)].Reason
}

func index(table []model.FurnitureRule) Rows {
	r := Rows{Line: map[string]string{}, prefix: map[string][]model.FurnitureRule{}, suffix: map[string][]model.FurnitureRule{}}
	var texts []string
	for _, row := range table {
		if row.Match == "tail" {
			r.Tails = append(r.Tails, row)
			continue
		}
		row.Text = form.Fold(row.Text)
		switch row.Match {
		case "line":
			r.Line[strings.TrimRight(row.Text, Bare)] = row.Reason
			r.longest = max(r.longest, len(row.Text))
		case "prefix":
			first := firstLetters(row.Text)
			r.prefix[first] = append(r.prefix[first], row)
		case "suffix":
			last := form.LastWord(row.Text)
			r.suffix[last] = append(r.suffix[last], row)
		case "inside":
			r.inside = append(r.inside, row)
			texts = append(texts, row.Text)
		}
	}
	r.within, r.signs, r.Ending = NewNeedles(texts), NewNeedles(noticeSigns), tailNeedles(r.Tails)
	return r
}

// Bare is the punctuation in which a widget's label may end, and which is ignored.
const Bare = " .:!…»›>|-–·•"

// leadMarks may precede the first word of a line: a bullet, a dash, a bracket.
const leadMarks = " –—-•*⦁·>»▶|(["

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

// reported reports whether a line that begins like furniture goes on as prose ("Reporting by CNN said …", "By clicking, users
// would …"). A label with its colon, an editors' note and a request for news may report anything, but links do not consist of two
// sentences.
func reported(row model.FurnitureRule, rest string) bool {
	if row.Reason == "related" && strings.Contains(rest, ". ") && form.Stops(rest) && form.Quoting(rest) {
		return true
	}
	return row.Reason != "author note" && row.Reason != "contact" && !strings.HasSuffix(row.Text, ":") && (strings.Contains(rest, " said ") || strings.Contains(rest, " told ") || strings.Contains(rest, " would "))
}

// noticeSigns are words of which every notice contains at least one: a paragraph without them is not examined further.
var noticeSigns = []string{"newsletter", "rivacy", "ubscri", "igned up", "ign up", "their own", "his own", "her own", "transcript", "donation",
	"contribution", "Join", "version of this", "published by", "website", "orrection", "ORRECTION", "original version", "our partners", "ookies", " amended",
	"ditor's note", "ditor’s note", "DITOR'S NOTE", "DITOR’S NOTE", "tax-exempt", "our work", "ontributors:"}

// Notes are the reasons whose rows describe a sentence, which may follow prose; all other rows describe the whole line.
var Notes = map[string]bool{"credit line": true, "copyright": true, "newsletter": true, "podcast": true, "appeal": true, "privacy": true, "author note": true}

// tailNeedles finds the texts of the rows that are cut off the ends of paragraphs.
func tailNeedles(rows []model.FurnitureRule) *Needles {
	list := make([]string, len(rows))
	for i, row := range rows {
		list[i] = row.Text
	}
	return NewNeedles(list)
}

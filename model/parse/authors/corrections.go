package authors

import (
	"slices"
	"strings"

	"hotline/model/parse/date"
	"hotline/model/parse/form"
	"hotline/model/parse/lookup"
	"hotline/model/parse/pieces"
)

const (
	factWords  = 5 // words below which a correction tells nothing
	factReach  = 6 // pieces between the article and a note about it
	factNotice = 3 // lines of a note, its label among them
)

// Corrections restores the notes that say what the article got wrong, or what was added to it: they are text of the article. Notes
// that tell only that or when it was changed stay furniture.
func Corrections(pg *pieces.Page) {
	for i := range pg.Pieces {
		if p := pg.Pieces[i]; p.Role != pieces.Furniture || p.Reason != "author note" && p.Reason != "correction" || !ofFacts(pg.Of(i)) || !besideArticle(pg, i) {
			continue
		}
		restoreNote(pg, i)
		if i+1 < len(pg.Pieces) && pg.Pieces[i+1].Reason == "author note" && continuesNote(pg.Of(i+1)) {
			restoreNote(pg, i+1)
		}
		for j := i - 1; j >= 0 && j >= i-factNotice && pg.Pieces[j].Reason == "author note"; j-- {
			if !correctionLabels[strings.Trim(pg.Folded(j), lookup.Bare)] {
				continue
			}
			for k := j; k < i; k++ { // from the label on
				restoreNote(pg, k)
			}
		}
	}
}

// restoreNote makes piece i part of the body again.
func restoreNote(pg *pieces.Page, i int) {
	p := &pg.Pieces[i]
	p.Role, p.Reason, p.Note = pieces.Body, "", true
}

// besideArticle reports whether a piece of the body is near piece i.
func besideArticle(pg *pieces.Page, i int) bool {
	for range pg.Near(i, factReach, factReach) {
		return true
	}
	return false
}

// correctionLabels stand before a correction, after a colon or on a line of their own.
var correctionLabels = map[string]bool{"correction": true, "corrections": true, "clarification": true, "clarifications": true, "corrected": true,
	"correction and clarification": true, "corrections and clarifications": true, "corrections & clarifications": true,
	"corrections and amplifications": true, "corrections & amplifications": true}

// ofFacts reports whether a note on an article tells something about what it reports: an error, or what was added.
func ofFacts(line string) bool {
	if form.Words(line) < factWords || strings.HasSuffix(line, "?") {
		return false
	}
	low := strings.ToLower(line)
	for _, asks := range [...]string{"let us know", "please ", "@", "http", "email us", " typo", "dropped ", "paywall"} {
		if strings.Contains(low, asks) && !strings.Contains(low, "updated to correct") {
			return false
		}
	}
	if label, rest, ok := strings.Cut(strings.TrimLeft(low, form.NoteMarks+"(["), ":"); ok && correctionLabels[label] && form.Words(rest) >= factWords {
		return !empties(rest)
	}
	if !slices.ContainsFunc(ofText, func(w string) bool { return strings.Contains(low, w) }) {
		return false
	}
	for _, wrong := range wrongs {
		if strings.Contains(low, wrong) {
			return !empties(low)
		}
	}
	for _, version := range [...]string{"earlier version", "previous version", "prior version", "original version", "originally "} {
		if _, rest, ok := strings.Cut(low, version); ok && !slices.ContainsFunc(printed, func(w string) bool { return strings.Contains(rest, w) }) && saidWrongly(rest) {
			return true
		}
	}
	return addsFacts(low)
}

// wrongs are words with which a note speaks of an error.
var wrongs = strings.Split("incorrect,misstat,misident,mischaract,misspell,misspelt,misattribut,mistak,mistook,erroneous,inaccurate,wrongly,we regret,amended,"+
	"corrects , corrected,to correct ,clarifie,to clarify,make clear,make it clear,to reflect ,to fix ,accurately", ",")

// ofText are words of which a note on a text has one.
var ofText = strings.Split("correction,clarif,corrected,corrects,to correct,editor,update,amend,version,this story,this article,this post,this piece,this report,this column,"+
	"the story,the article,the post,refile,regret,headline,in this ", ",")

// printed are words that say where and when a text was published, which are not about its facts.
var printed = strings.Split(" appear, publish, posted, ran , printed, adapted, written, produced, delivered, aired", ",")

// saidWrongly reports whether an earlier version is said to have stated something.
func saidWrongly(rest string) bool {
	for w := range strings.FieldsSeq(rest) {
		if w = strings.Trim(w, ".,;:)"); misled[w] || w == "identified" || w == "gave" || w == "included" || w == "referred" || w == "described" || w == "omitted" || w == "called" {
			return true
		}
	}
	return false
}

// misled are words with which a correction says what the article got wrong.
var misled = form.Set("reported said stated incorrectly wrongly misstated originally also should had")

// continuesNote reports whether a line continues the note that an earlier version of the article was wrong.
func continuesNote(line string) bool {
	first, rest, _ := strings.Cut(line, " ")
	what, does, _ := strings.Cut(rest, " ")
	return first == "The" && form.TextWords[what] && misled[form.FirstWord(does)]
}

// addsFacts reports whether a folded note that an article was changed says with what, "… has been updated with the minister's
// statement", and not just "with additional reporting".
func addsFacts(low string) bool {
	for _, done := range [...]string{"updated ", "revised ", "changed ", "edited ", "modified ", "amended ", "corrected "} {
		for rest, ok := low, true; ok; {
			if _, rest, ok = strings.Cut(rest, done); ok && tellsMore(rest, true) {
				return true
			}
		}
	}
	return false
}

// tellsMore reports whether a sentence contains words other than those that any note on an update has; led says that "to" or
// "with" must precede them.
func tellsMore(rest string, led bool) bool {
	for w := range strings.FieldsSeq(rest) {
		full := strings.HasSuffix(w, ".") && strings.IndexByte(w, '.') == len(w)-1 // not "p.m."
		w = strings.Trim(w, ".,;:()–—-*_")
		switch {
		case w == "with" || w == "to":
			led = false
		case w != "" && !general[w] && !form.Digits(strings.ReplaceAll(w, ":", "")) && !form.ClockWords[w] && !date.IsMonth(w):
			return !led
		}
		if full {
			return false
		}
	}
	return false
}

// empties reports whether a note on a correction names nothing but the text that was corrected.
func empties(low string) bool { return !tellsMore(strings.ReplaceAll(low, ". ", " "), false) }

// general are the words of notes that tell nothing: "with additional reporting, background information and reaction".
var general = form.Set(`a an and the of on in at to with for by from as this that it its has have had been was were is are be being will continue throughout
	additional added more new further earlier latest recent reporting developments development details detail information info context comment comments quotes quote
	background reaction reactions material links link updates update updated story article post report piece column version headline since first last publication
	time day today date dateline correction corrections clarification corrects corrected amended changed revised edited clarified modified reflect include includes correct
	sentence paragraph paragraphs error errors statement statements breaking news live photo photos video image images formatting style`)

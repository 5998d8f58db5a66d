package parse

import (
	"strings"
	"unicode"

	"hotline/model"
)

const (
	glimpseMin   = 30  // bytes of a caption among the paragraphs that has neither credit nor day
	glimpseMax   = 260 // the same, at most
	glimpseTwo   = 400 // the same for two sentences, the last without a full stop
	glimpseWords = 8   // words of a caption that closes no sentence
	glimpseTop   = 5   // first words that must say that people are seen
	glimpseHeads = 16  // words of a caption that begins with the subject of the picture
	slides       = 4   // captions that occur twice in a row, which indicate a slide show
	glimpseNext  = 140 // bytes of a caption that closes no sentence and follows another
	glimpseOpen  = 3   // other lines that close no sentence, on a page where such a line may be a caption
)

// glimpses removes, among the paragraphs, captions that have neither credit nor day. They describe unnamed people in the present
// tense, give the full name of somebody named before, say who stands where, or begin with the subject of the picture.
func (pg *page) glimpses() {
	pg.slides()
	open := pg.opened()
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		p := &pg.pieces[i]
		if p.role != body || p.Len() > glimpseTwo {
			continue
		}
		line := pg.of(i)
		if namesPicture(line) || whereabouts(line) {
			pg.drop(i, "caption")
			continue
		}
		if p.Len() < glimpseMin {
			continue
		}
		if p.Len() > glimpseMax && closes(line) || quoting(line) || glimpseless.in(line) || !letterFirst(line) || line[0] == 'Q' && takesTurn(line) || strings.Count(line, ". ") > 1 {
			continue
		}
		if first := strings.ToLower(firstWord(line)); opening[first] && (!backward[first] || pg.pieces[i-1].reason != "caption") {
			continue
		}
		if open <= glimpseOpen && p.Len() <= glimpseNext && pg.pieces[i-1].reason == "caption" && !closes(line) && words(line) >= glimpseWords && plainEnd(line) && !recounted(line) && !quoted(line) && pg.between(i) && !pg.listedHere(i) {
			pg.drop(i, "caption") // one more picture
			continue
		}
		if first := line[:firstStop(line)]; !closes(line) && len(first) < len(line) && open <= glimpseOpen && words(first) >= glimpseWords && plainEnd(line) && !tells(first) && located(first) && pg.shows(first) && pg.between(i) {
			pg.drop(i, "caption") // what is seen, and a remark on it
			continue
		}
		if p.Len() > glimpseMax {
			continue
		}
		if tells(line) || opening[strings.ToLower(firstWord(line))] {
			continue
		}
		if amid(line) {
			pg.drop(i, "caption")
			continue
		}
		shows := pg.shows(line)
		switch {
		case pictureOf.begin(pg.begin(i)) && words(line) <= glimpseHeads, placed(line) && (shows || !moved(line)), doing(line) && !moved(line):
			pg.drop(i, "caption")
		case shows && (strangers(line) && located(line) || pg.namedAgain(i) || !closes(line) && located(line) && (open == 1 || open <= glimpseOpen && !clipped(line)) && words(line) >= glimpseWords && plainEnd(line) && pg.between(i)):
			pg.drop(i, "caption")
		}
	}
}

// namesPicture reports whether a line begins with the subject of a picture, in a sentence without a verb: "The logo of the fair.
// It has been changed twice."
func namesPicture(line string) bool {
	const the, a, images = "The ", "A ", "Images "
	if !strings.HasPrefix(line, the) && !strings.HasPrefix(line, a) && !strings.HasPrefix(line, images) || quoting(line) {
		return false
	}
	first := line[:firstStop(line)]
	return words(first) <= glimpseHeads && pictureOf.begin(strings.ToLower(first)) && (stops(first) || len(first)+1 < len(line)) && !tells(first) && !moved(first)
}

// whereabouts reports whether a line says who is where, without a verb, which only captions do: "Jane Doe, who has sailed for
// years, at her office in Geneva."
func whereabouts(line string) bool {
	if !strings.Contains(line, " his ") && !strings.Contains(line, " her ") {
		return false
	}
	name, rest := leadingName(line)
	if name == "" || !stops(line) || quoting(line) || strings.ContainsAny(line, ":;") {
		return false
	}
	if who, ok := strings.CutPrefix(rest, ", who "); ok {
		_, after, _ := strings.Cut(who, ", ")
		rest = after
	}
	for _, at := range [...]string{"at his ", "at her ", "in his ", "in her ", "outside his ", "outside her "} {
		if where, ok := strings.CutPrefix(rest, at); ok {
			return words(where) <= spreadWords && !tells(where) && !moved(where) && !strings.Contains(where, ",")
		}
	}
	return false
}

// opened counts body lines without closing punctuation; it stops at glimpseOpen+1. A page with more of them has headings that
// could be mistaken for captions.
func (pg *page) opened() int {
	n := 0
	for i := pg.firstProse(); i < len(pg.pieces) && n <= glimpseOpen; i++ {
		if pg.pieces[i].role == body && !closes(pg.of(i)) && words(pg.of(i)) > 2 && !strings.HasSuffix(pg.of(i), ":") {
			n++
		}
	}
	return n
}

// pictureOf are beginnings of lines that name the subject of a picture.
var pictureOf = newBeginnings("the logo of", "the logo for", "a view of", "the scene at", "the scene outside", "the scene in", "a screenshot of", "a still from",
	"images of", "stills from", "the front page of", "a photo of", "a picture of", "a poster of", "a portrait of")

// glimpseless are marks that such captions do not have.
var glimpseless = newMarks("@#?!:;\n")

// tells reports whether a line says what was, is or will be, as captions without a day do not.
func tells(line string) bool {
	var low [longestTelling]byte
	for w := range fields(line) {
		if w = nameMarks.trim(w); len(w) > longestTelling || w == "May" {
			continue
		}
		if tellingIn(model.AppendLower(low[:0], w))&(recountsIt|statesIt) != 0 {
			return true
		}
	}
	return false
}

// longestTelling is the length of the longest of recounts and states, in bytes.
const longestTelling = 9

// states are forms of "be" and verbs of thought and speech, which captions leave out.
var states = set("is are be been being isn't aren't isn’t aren’t it's it’s that's that’s says want wants need needs remain remains know knows think thinks")

// moved reports whether a line contains a word with the form of a past tense.
func moved(line string) bool {
	for w := range fields(line) {
		if w = nameMarks.trim(w); len(w) > 4 && strings.HasSuffix(w, "ed") && unicode.IsLower(rune(w[0])) {
			return true
		}
	}
	return false
}

// amid reports whether a line is not a sentence but names and offices and the people around them: "President Jane Doe surrounded
// by ministers in Geneva."
func amid(line string) bool {
	list := strings.Fields(line)
	for k := 1; k+1 < len(list) && k < glimpseWords; k++ {
		if w := list[k]; company[w] && list[k+1] == "by" {
			return model.Capitalised(list[k-1]) && !moved(strings.Join(list[k+2:], " ")) && !moved(strings.Join(list[:k], " "))
		}
	}
	return false
}

// company are participles after a name that say who else is in the picture.
var company = set("surrounded flanked accompanied escorted watched followed greeted joined framed")

// strangers reports whether a line begins with people whom it does not name: "A Syrian man carries", "Passengers wait".
func strangers(line string) bool {
	n := 0
	for w := range fields(line) {
		low := strings.ToLower(strings.Trim(w, ",."))
		if n == 0 && low == "the" {
			return false
		}
		if plurals[low] || crowds[low] {
			return true
		}
		if n++; n == glimpseTop || strings.HasSuffix(w, ",") {
			return false
		}
	}
	return false
}

// located reports whether a line says where or when.
func located(line string) bool {
	for w := range fields(line) {
		if where[w] {
			return true
		}
	}
	return false
}

var where = set("in at on near outside inside during through across along past after before as by")

// crowds are groups of people, and single ones, as captions name them.
var crowds = set(`students villagers journalists employees paramedics soldiers officers protesters workers residents members supporters demonstrators
	firefighters fighters rebels refugees mourners migrants crews visitors tourists activists volunteers passengers policemen crowds spectators servicemen
	vehicles pedestrians shoppers commuters worshippers worshipers father mother refugee rebel student couple medics rescuers`)

// namedAgain reports whether piece i opens with an office and a full name although the article has already used the surname
// alone: prose does not return to the full name.
func (pg *page) namedAgain(i int) bool {
	last, n, over, known := "", 0, false, false
	for w := range fields(pg.of(i)) {
		if smallWords[w] && n > 0 { // "Secretary of State Jane Doe"
			over = true
			continue
		}
		if !model.Capitalised(w) || !lastLetter(w) && !initialsDotted(w) {
			break
		}
		known = known || pg.lex.Forenames[strings.ToLower(w)] != 0
		last = w
		n++
	}
	if n < 3 || over && (!known || !closes(pg.of(i))) {
		return false
	}
	for j := i - 1; j >= 0; j-- {
		if pg.pieces[j].role == body && holdsWord(pg.of(j), last) {
			return true
		}
	}
	return false
}

// doing reports whether a line is not a sentence but a name and what its bearer is doing: "Jane Doe teaching a class in Geneva".
func doing(line string) bool {
	name, rest := leadingName(line)
	w := firstWord(rest)
	return name != "" && len(w) > 5 && strings.HasSuffix(w, "ing") && unicode.IsLower(rune(w[0])) && !strings.Contains(rest, ", ")
}

// slides removes the captions of a slide show, each of which occurs twice in a row in a dump.
func (pg *page) slides() {
	var twice []int
	for i := 1; i < len(pg.pieces); i++ {
		if pg.pieces[i].role == body && pg.pieces[i-1].role == body && pg.pieces[i].Len() >= glimpseMin && pg.of(i) == pg.of(i-1) {
			twice = append(twice, i)
		}
	}
	if len(twice) < slides {
		return
	}
	for _, i := range twice {
		for k := i - 1; k <= i; k++ {
			pg.drop(k, "caption")
			pg.pieces[k].blurb = quoting(pg.of(k))
		}
	}
}

package captions

import (
	"strings"
	"unicode"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
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

// Glimpses removes, among the paragraphs, captions that have neither credit nor day. They describe unnamed people in the present
// tense, give the full name of somebody named before, say who stands where, or begin with the subject of the picture.
func Glimpses(pg *pieces.Page) {
	slideShow(pg)
	open := opened(pg)
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		p := &pg.Pieces[i]
		if p.Role != pieces.Body || p.Len() > glimpseTwo {
			continue
		}
		line := pg.Of(i)
		if namesPicture(line) || whereabouts(line) {
			pg.Drop(i, "caption")
			continue
		}
		if p.Len() < glimpseMin {
			continue
		}
		if p.Len() > glimpseMax && form.Closes(line) || form.Quoting(line) || glimpseless.In(line) || !form.LetterFirst(line) || line[0] == 'Q' && pieces.TakesTurn(line) || strings.Count(line, ". ") > 1 {
			continue
		}
		if first := strings.ToLower(form.FirstWord(line)); telling.Opening[first] && (!telling.Backward[first] || pg.Pieces[i-1].Reason != "caption") {
			continue
		}
		if open <= glimpseOpen && p.Len() <= glimpseNext && pg.Pieces[i-1].Reason == "caption" && !form.Closes(line) && form.Words(line) >= glimpseWords && form.PlainEnd(line) && !telling.Recounted(line) && !form.Quoted(line) && pg.Between(i) && !pg.ListedHere(i) {
			pg.Drop(i, "caption") // one more picture
			continue
		}
		if first := line[:form.FirstStop(line)]; !form.Closes(line) && len(first) < len(line) && open <= glimpseOpen && form.Words(first) >= glimpseWords && form.PlainEnd(line) && !telling.Tells(first) && located(first) && shows(first) && pg.Between(i) {
			pg.Drop(i, "caption") // what is seen, and a remark on it
			continue
		}
		if p.Len() > glimpseMax {
			continue
		}
		if telling.Tells(line) || telling.Opening[strings.ToLower(form.FirstWord(line))] {
			continue
		}
		if amid(line) {
			pg.Drop(i, "caption")
			continue
		}
		present := shows(line)
		switch {
		case pictureOf.begin(pg.Begin(i)) && form.Words(line) <= glimpseHeads, placed(line) && (present || !telling.Moved(line)), doing(line) && !telling.Moved(line):
			pg.Drop(i, "caption")
		case present && (strangers(line) && located(line) || namedAgain(pg, i) || !form.Closes(line) && located(line) && (open == 1 || open <= glimpseOpen && !telling.Clipped(line)) && form.Words(line) >= glimpseWords && form.PlainEnd(line) && pg.Between(i)):
			pg.Drop(i, "caption")
		}
	}
}

// namesPicture reports whether a line begins with the subject of a picture, in a sentence without a verb: "The logo of the fair.
// It has been changed twice."
func namesPicture(line string) bool {
	const the, a, images = "The ", "A ", "Images "
	if !strings.HasPrefix(line, the) && !strings.HasPrefix(line, a) && !strings.HasPrefix(line, images) || form.Quoting(line) {
		return false
	}
	first := line[:form.FirstStop(line)]
	return form.Words(first) <= glimpseHeads && pictureOf.begin(strings.ToLower(first)) && (form.Stops(first) || len(first)+1 < len(line)) && !telling.Tells(first) && !telling.Moved(first)
}

// whereabouts reports whether a line says who is where, without a verb, which only captions do: "Jane Doe, who has sailed for
// years, at her office in Geneva."
func whereabouts(line string) bool {
	if !strings.Contains(line, " his ") && !strings.Contains(line, " her ") {
		return false
	}
	name, rest := form.LeadingName(line)
	if name == "" || !form.Stops(line) || form.Quoting(line) || strings.ContainsAny(line, ":;") {
		return false
	}
	if who, ok := strings.CutPrefix(rest, ", who "); ok {
		_, after, _ := strings.Cut(who, ", ")
		rest = after
	}
	for _, at := range [...]string{"at his ", "at her ", "in his ", "in her ", "outside his ", "outside her "} {
		if where, ok := strings.CutPrefix(rest, at); ok {
			return form.Words(where) <= form.SpreadWords && !telling.Tells(where) && !telling.Moved(where) && !strings.Contains(where, ",")
		}
	}
	return false
}

// opened counts body lines without closing punctuation; it stops at glimpseOpen+1. A page with more of them has headings that
// could be mistaken for captions.
func opened(pg *pieces.Page) int {
	n := 0
	for i := pg.FirstProse(); i < len(pg.Pieces) && n <= glimpseOpen; i++ {
		if pg.Pieces[i].Role == pieces.Body && !form.Closes(pg.Of(i)) && form.Words(pg.Of(i)) > 2 && !strings.HasSuffix(pg.Of(i), ":") {
			n++
		}
	}
	return n
}

// pictureOf are beginnings of lines that name the subject of a picture.
var pictureOf = newBeginnings("the logo of", "the logo for", "a view of", "the scene at", "the scene outside", "the scene in", "a screenshot of", "a still from",
	"images of", "stills from", "the front page of", "a photo of", "a picture of", "a poster of", "a portrait of")

// glimpseless are marks that such captions do not have.
var glimpseless = form.NewMarks("@#?!:;\n")

// amid reports whether a line is not a sentence but names and offices and the people around them: "President Jane Doe surrounded
// by ministers in Geneva."
func amid(line string) bool {
	list := strings.Fields(line)
	for k := 1; k+1 < len(list) && k < glimpseWords; k++ {
		if w := list[k]; company[w] && list[k+1] == "by" {
			return model.Capitalised(list[k-1]) && !telling.Moved(strings.Join(list[k+2:], " ")) && !telling.Moved(strings.Join(list[:k], " "))
		}
	}
	return false
}

// company are participles after a name that say who else is in the picture.
var company = form.Set("surrounded flanked accompanied escorted watched followed greeted joined framed")

// strangers reports whether a line begins with people whom it does not name: "A Syrian man carries", "Passengers wait".
func strangers(line string) bool {
	n := 0
	for w := range form.Fields(line) {
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
	for w := range form.Fields(line) {
		if where[w] {
			return true
		}
	}
	return false
}

var where = form.Set("in at on near outside inside during through across along past after before as by")

// crowds are groups of people, and single ones, as captions name them.
var crowds = form.Set(`students villagers journalists employees paramedics soldiers officers protesters workers residents members supporters demonstrators
	firefighters fighters rebels refugees mourners migrants crews visitors tourists activists volunteers passengers policemen crowds spectators servicemen
	vehicles pedestrians shoppers commuters worshippers worshipers father mother refugee rebel student couple medics rescuers`)

// namedAgain reports whether piece i opens with an office and a full name although the article has already used the surname
// alone: prose does not return to the full name.
func namedAgain(pg *pieces.Page, i int) bool {
	last, n, over, known := "", 0, false, false
	for w := range form.Fields(pg.Of(i)) {
		if form.SmallWords[w] && n > 0 { // "Secretary of State Jane Doe"
			over = true
			continue
		}
		if !model.Capitalised(w) || !form.LastLetter(w) && !form.InitialsDotted(w) {
			break
		}
		known = known || pg.Lex.Forenames[strings.ToLower(w)] != 0
		last = w
		n++
	}
	if n < 3 || over && (!known || !form.Closes(pg.Of(i))) {
		return false
	}
	for j := i - 1; j >= 0; j-- {
		if pg.Pieces[j].Role == pieces.Body && form.HoldsWord(pg.Of(j), last) {
			return true
		}
	}
	return false
}

// doing reports whether a line is not a sentence but a name and what its bearer is doing: "Jane Doe teaching a class in Geneva".
func doing(line string) bool {
	name, rest := form.LeadingName(line)
	w := form.FirstWord(rest)
	return name != "" && len(w) > 5 && strings.HasSuffix(w, "ing") && unicode.IsLower(rune(w[0])) && !strings.Contains(rest, ", ")
}

// slideShow removes the captions of a slide show, each of which occurs twice in a row in a dump.
func slideShow(pg *pieces.Page) {
	var twice []int
	for i := 1; i < len(pg.Pieces); i++ {
		if pg.Pieces[i].Role == pieces.Body && pg.Pieces[i-1].Role == pieces.Body && pg.Pieces[i].Len() >= glimpseMin && pg.Of(i) == pg.Of(i-1) {
			twice = append(twice, i)
		}
	}
	if len(twice) < slides {
		return
	}
	for _, i := range twice {
		for k := i - 1; k <= i; k++ {
			pg.Drop(k, "caption")
			pg.Pieces[k].Blurb = form.Quoting(pg.Of(k))
		}
	}
}

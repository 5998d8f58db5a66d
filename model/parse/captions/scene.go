package captions

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/date"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const (
	sceneMax   = 420 // bytes of a caption without a credit
	sceneReach = 22  // words within which it must describe what is seen
	sceneNear  = 8   // the same if only its place distinguishes a noun from a name
)

// seenIn begin a line that describes a picture.
var seenIn = newBeginnings("in this photo", "in this file photo", "in this image", "in this handout", "in this picture", "in this screen", "in this undated",
	"in this courtroom sketch", "this photo shows", "this image shows", "this photo released", "this image released", "this handout", "this undated photo",
	"this combination of photo", "this combination of picture", "this combination of image", "an aerial view", "a general view", "an illustration shows",
	"a photo illustration", "infographic ", "a satellite image shows", "satellite image shows", "handout photo", "combination picture", "an image from",
	"a photo from", "a still from", "a still image", "a video grab", "a screenshot from", "a handout photo",
	"a photograph taken", "a picture taken")

// positions say which of the people in a picture is meant.
var positions = []string{"(left)", "(right)", "(center)", "(centre)", "(L)", "(C)", "(2nd L)", "(2nd R)", "(not seen)", "(not pictured)", ", left, ", ", right, ",
	", center, ", ", centre, ", "(pictured)", "(far left)", "(far right)", "(second left)", "(second right)"}

// Scenes removes captions that carry no credit: a sentence in the present tense that ends in the day and year, or says who stands
// where; a sentence that begins as only captions do; a caption that is printed twice.
func Scenes(pg *pieces.Page) {
	for i := range pg.Pieces {
		p := pg.Pieces[i]
		if p.Role != pieces.Body || p.Len() > sceneMax || p.Len() < 30 {
			continue
		}
		line := strings.TrimLeft(pg.Of(i), form.Bullets)
		if line == "" || sceneless.In(line) {
			continue
		}
		present := shows(line)
		if form.Quoting(line) {
			if present && form.TitlesQuoted(line) && !telling.Recounted(line) && (endsOnDay(pg, p.Span) || dayAndPlace(pg, p.Span)) { // the name of what is attended
				pg.Drop(i, "caption")
			}
			continue
		}
		switch {
		case seenIn.begin(pg.Begin(i)) && (present || !telling.Recounted(line)), present && (endsOnDay(pg, p.Span) || dayAndPlace(pg, p.Span) || placed(line)), verbless(line) && endsOnDay(pg, p.Span), mapped(pg, p.Span):
			pg.Drop(i, "caption")
		}
	}
}

// sceneless are marks that such captions do not have.
var sceneless = form.NewMarks("@#?!")

// mapped reports whether a line without a verb says what a map shows and for which days: "Strikes in Syria from May 4 to May 9".
func mapped(pg *pieces.Page, s model.Span) bool {
	line := strings.TrimRight(s.In(pg.Text), ".")
	if line == "" || line[len(line)-1] < '0' || line[len(line)-1] > '9' {
		return false
	}
	at := strings.LastIndex(line, " from ")
	if at < 0 || form.Words(line) > glimpseHeads || telling.Tells(line) || telling.Moved(line) {
		return false
	}
	first, end := date.At(pg.Text, s.Start+at+len(" from "), s.End)
	if end == 0 || first.Dom == 0 || !strings.HasPrefix(pg.Text[end:s.End], " to ") {
		return false
	}
	last, end := date.At(pg.Text, end+len(" to "), s.End)
	return end > 0 && last.Dom != 0 && strings.Trim(pg.Text[end:s.End], ".") == "" && form.LetterFirst(line) && located(line[:at])
}

// dayAndPlace reports whether a line ends in a day with its year and a place: "… on April 29, 2019, in Geneva, Switzerland."
func dayAndPlace(pg *pieces.Page, s model.Span) bool {
	line := s.In(pg.Text)
	at := max(strings.LastIndex(line, " in "), strings.LastIndex(line, " at "))
	if at < 0 {
		return false
	}
	where := strings.TrimRight(line[at+len(" in "):], ".")
	at -= len(line[:at]) - len(strings.TrimRight(line[:at], ","))
	return where != "" && form.Words(where) <= form.SpreadWords && form.TitleCase(where) && endsOnDay(pg, model.Span{Start: s.Start, End: s.Start + at})
}

// shows reports whether a line of one or two sentences describes in the present tense what is seen: a verb typical of captions
// after a subject, no reporting before it, and no expression of time or condition with which a sentence of prose begins.
func shows(line string) bool {
	n, before, named := 0, "", false
	var short [32]byte
	for w := range form.Fields(line) {
		bare := form.WordMarks.Trim(w)
		low := model.AppendLower(short[:0], bare)
		tells := telling.TellingIn(low)
		if tells&telling.RecountsIt != 0 {
			return false
		}
		if n > 0 && tells&telling.SeesIt != 0 && string(low) == bare && (subject(before) || named && n < sceneNear && !alsoNouns[bare] && noun(before)) {
			return true
		}
		if n++; n > sceneReach {
			return false
		}
		if n == 1 {
			if telling.Opening[string(low)] {
				return false
			}
			named = articles[string(low)]
		}
		before = w
	}
	return false
}

// verbless reports whether a line begins with a name, goes on with a place or company and has no verb in the past: "President
// Jane Doe with Joe Roe in Geneva on May 4, 2021".
func verbless(line string) bool {
	n := 0
	for w := range form.Fields(line) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) {
			return n > 1 && beside[w] && !telling.Tells(line) && !telling.Moved(line)
		}
		if n++; !form.LastLetter(w) {
			return false
		}
	}
	return false
}

// beside are the words after the name in such a line.
var beside = form.Set("with at in during beside alongside")

// subject reports whether a verb may follow the word: a name, a plural, a bracket that says where somebody stands.
func subject(w string) bool {
	if articles[strings.ToLower(w)] || tellers[w] {
		return false
	}
	last := w[len(w)-1]
	if last == ',' || last == ')' {
		return true
	}
	first := []rune(w)[0]
	return unicode.IsUpper(first) || last == 's' || plurals[strings.ToLower(w)]
}

// tellers are pronouns with which prose continues from one sentence to the next.
var tellers = form.Set("He She They It We I You")

// alsoNouns are verbs of captions that are nouns as well: "The state visits" need not continue.
var alsoNouns = form.Set(`talks visits looks works plays points runs signs guards patrols protests lies raises fires lights drives tours hosts addresses
	displays shows leaves aims waves smiles marches boards loads answers watches hugs rides flies searches talk visit look work play point run sign
	guard patrol protest lie raise fire light drive tour host address display leave aim wave smile march board load answer watch hug ride search stand hold
	take speak walk sit wait pose gesture clash clashes step steps cry cries move moves`)

// noun reports whether a word may be the noun after the article with which a sentence begins.
func noun(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLower(r) && len(w) > 2 && !form.SmallWords[w] && !form.Linking[w] && !strings.HasSuffix(w, "ly") && form.LastLetter(w)
}

// articles precede a noun, which is then not a verb.
var articles = form.Set("the a an this that his her their its no")

// plurals are words for people in pictures that are plural without an s, and singular ones.
var plurals = form.Set("people men women children police crowd woman man boy girl soldier officer protester worker resident serviceman child member supporter demonstrator firefighter fighter")

// beginnings are texts with which a folded line may begin, by their first bytes.
type beginnings [256][]string

func newBeginnings(list ...string) *beginnings {
	b := new(beginnings)
	for _, text := range list {
		b[text[0]] = append(b[text[0]], text)
	}
	return b
}

// begin reports whether a folded line begins with one of the texts.
func (b *beginnings) begin(folded string) bool {
	return folded != "" && slices.ContainsFunc(b[folded[0]], func(text string) bool { return strings.HasPrefix(folded, text) })
}

// placed reports whether a line says where in the picture somebody stands.
func placed(line string) bool {
	for _, where := range positions {
		if strings.Contains(line, where) {
			return true
		}
	}
	return false
}

// endsOnDay reports whether the piece ends with a day and its year.
func endsOnDay(pg *pieces.Page, s model.Span) bool {
	const longest = 22 // bytes of "September 30, 2026" and of what may surround it
	end := s.End
	for end > s.Start && strings.IndexByte(" .)*_", pg.Text[end-1]) >= 0 {
		end--
	}
	for at := max(s.Start+1, end-longest); at < end; at++ {
		if model.WordByte(pg.Text[at-1] | 0x20) {
			continue
		}
		if c, stop := date.At(pg.Text, at, s.End); stop >= end && c.Year != 0 && c.Dom != 0 {
			return true
		}
	}
	return false
}

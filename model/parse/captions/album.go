package captions

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const (
	albumLeast = 4  // captions without a full stop on a page whose other long lines without one are captions, too
	albumFull  = 8  // captions on a page on which a name with a place is one, too
	albumMost  = 10 // candidate lines: a page with more of them does not close its sentences,
	albumShare = 4  // unless so many times as many lines do
	albumHeads = 2  // names above pictures on a page that heads its parts with them
	albumName  = 10 // words of a name with a place
)

// Album removes, on a page full of captions, those that have neither a credit nor a caption's verb: lines between complete
// paragraphs that are as long as sentences but close none and, on a page with even more captions, a day or a name with a place.
func Album(pg *pieces.Page) {
	all, open := 0, 0
	for i := pg.FirstProse(); i < len(pg.Pieces); i++ {
		if pg.Pieces[i].Reason == "caption" {
			all++
			if !form.Closes(pg.Of(i)) {
				open++
			}
		}
		if pg.Pieces[i].Role == pieces.Body && (form.Small(pg.Of(i)) || strings.ContainsRune(pg.Of(i), '\n')) { // the page breaks its sentences off
			return
		}
	}
	if open < albumLeast {
		return
	}
	over := namesOver(pg)
	var list []int
	for i := pg.FirstProse() + 1; i < len(pg.Pieces)-1; i++ {
		line := pg.Of(i)
		if pg.Pieces[i].Role != pieces.Body || over && nameOver(pg, i) || !pg.StopsAt(i-1) && (len(list) == 0 || list[len(list)-1] != i-1) || pg.Pieces[i+1].Role == pieces.Body && !form.Opens(pg.Of(i+1)) || strings.ContainsAny(line, "@#:?\n") {
			continue
		}
		if pg.Pieces[i+1].Role == pieces.Body && form.Words(pg.Of(i+1)) <= rollWords && pg.ListedHere(i) { // a list of facts
			continue
		}
		beside := pg.Pieces[i-1].Reason == "caption" || len(list) > 0 && list[len(list)-1] == i-1
		if hung(pg, i) && form.Balanced(line) && (!telling.Recounted(line) || beside && form.FirstStop(line) == len(line) && !form.Quoting(line)) || all >= albumFull && nameOrDay(pg, i) {
			list = append(list, i)
		}
	}
	if len(list) <= albumMost || len(list)*albumShare <= pg.Paragraphs() {
		pg.DropEach(list, "caption")
	}
}

// namesOver reports whether the page sets the name of the person a part is about above that person's picture, which has its own
// caption.
func namesOver(pg *pieces.Page) bool {
	n := 0
	for i := 1; i+1 < len(pg.Pieces); i++ {
		if nameOver(pg, i) && form.Words(pg.Of(i)) <= albumName {
			n++
		}
	}
	return n >= albumHeads
}

// nameOver reports whether piece i, between a paragraph and a caption, has the form of a name with an office.
func nameOver(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	return pg.Pieces[i].Role == pieces.Body && pg.Pieces[i+1].Reason == "caption" && pg.StopsAt(i-1) && form.LetterFirst(line) && form.PlainEnd(line) && !form.Closes(line) && model.Capitalised(form.LastWord(line)) && model.Capitalised(form.LastWord(strings.TrimSuffix(line, " "+form.LastWord(line))))
}

// AmidCaptions removes lines between captions that describe a picture, and lines under a caption that go on about its image.
func AmidCaptions(pg *pieces.Page) {
	caption := func(i int) bool { return i >= 0 && i < len(pg.Pieces) && pg.Pieces[i].Reason == "caption" }
	for i := 1; i < len(pg.Pieces); i++ {
		if pg.Pieces[i].Role != pieces.Body || pg.Pieces[i].Len() < glimpseMin || !caption(i-1) {
			continue
		}
		line := pg.Of(i)
		if caption(i+1) && (caption(i-2) || caption(i+2)) && shows(line[:form.FirstStop(line)]) || !telling.Recounted(line) && ofImage(line) {
			pg.Drop(i, "caption")
		}
	}
}

// ofImage reports whether a line is about the picture above it: "Some group published this image of a ship. The photograph shows
// …".
func ofImage(line string) bool {
	for _, words := range [...]string{" published this image of ", " released this image of ", " published this photo of ", " released this photo of ", " The photograph shows ", " The photo shows ", " The image shows "} {
		if strings.Contains(line, words) {
			return true
		}
	}
	return false
}

// nameOrDay reports whether piece i is a line without a full stop that ends in a day, or consists of names and a place without a
// sentence.
func nameOrDay(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	if form.Closes(line) || form.Quoting(line) || form.Words(line) > albumName || !form.LetterFirst(line) || telling.Tells(line) || telling.Moved(line) {
		return false
	}
	if endsOnDay(pg, pg.Pieces[i].Span) && form.Words(line) >= form.SpreadWords {
		return true
	}
	name, rest := form.LeadingName(line)
	return name != "" && !strings.ContainsAny(name, "0123456789") && (strings.HasPrefix(rest, "and the ") || strings.HasPrefix(rest, ", ")) && strings.Contains(rest, " in ") && model.Capitalised(form.LastWord(line))
}

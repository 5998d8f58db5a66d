package parse

import (
	"strings"

	"hotline/model"
)

const (
	albumLeast = 4  // captions that close no sentence, of a page on which other long lines without a stop are captions, too
	albumFull  = 8  // captions of a page on which a name and a place are one
	albumMost  = 10 // lines that could be meant: a page with more does not close its sentences,
	albumShare = 4  // unless so many times more of them do
	albumHeads = 2  // names over pictures, of a page whose parts are headed so
	albumName  = 10 // words of a name and a place
)

// album takes off, on a page full of captions, those that have neither credit nor verb of a picture: between whole paragraphs, lines as long
// as sentences that close none; and on a page with more captions yet, a day or a name with a place.
func (pg *page) album() {
	all, open := 0, 0
	for i := pg.firstProse(); i < len(pg.pieces); i++ {
		if pg.pieces[i].reason == "caption" {
			all++
			if !closes(pg.of(i)) {
				open++
			}
		}
		if pg.pieces[i].role == body && (small(pg.of(i)) || strings.ContainsRune(pg.of(i), '\n')) { // the page breaks its sentences off
			return
		}
	}
	if open < albumLeast {
		return
	}
	over := pg.namesOver()
	var list []int
	for i := pg.firstProse() + 1; i < len(pg.pieces)-1; i++ {
		line := pg.of(i)
		if pg.pieces[i].role != body || over && pg.nameOver(i) || !pg.stopsAt(i-1) && (len(list) == 0 || list[len(list)-1] != i-1) || pg.pieces[i+1].role == body && !opens(pg.of(i+1)) || strings.ContainsAny(line, "@#:?\n") {
			continue
		}
		if pg.pieces[i+1].role == body && words(pg.of(i+1)) <= rollWords && pg.listedHere(i) { // a list of facts
			continue
		}
		beside := pg.pieces[i-1].reason == "caption" || len(list) > 0 && list[len(list)-1] == i-1
		if pg.hung(i) && balanced(line) && (!recounted(line) || beside && firstStop(line) == len(line) && !quoting(line)) || all >= albumFull && pg.nameOrDay(i) {
			list = append(list, i)
		}
	}
	if len(list) <= albumMost || len(list)*albumShare <= pg.paragraphs() {
		pg.dropEach(list, "caption")
	}
}

// namesOver reports whether the page sets the name of whom a part is about over his picture, which has its own caption.
func (pg *page) namesOver() bool {
	n := 0
	for i := 1; i+1 < len(pg.pieces); i++ {
		if pg.nameOver(i) && words(pg.of(i)) <= albumName {
			n++
		}
	}
	return n >= albumHeads
}

// nameOver reports whether piece i, between a paragraph and a caption, has the form of a name with its office.
func (pg *page) nameOver(i int) bool {
	line := pg.of(i)
	return pg.pieces[i].role == body && pg.pieces[i+1].reason == "caption" && pg.stopsAt(i-1) && letterFirst(line) && plainEnd(line) && !closes(line) && model.Capitalised(lastWord(line)) && model.Capitalised(lastWord(strings.TrimSuffix(line, " "+lastWord(line))))
}

// amidCaptions takes off what stands between captions and shows what they show, and what goes on under one about the image it speaks of.
func (pg *page) amidCaptions() {
	caption := func(i int) bool { return i >= 0 && i < len(pg.pieces) && pg.pieces[i].reason == "caption" }
	for i := 1; i < len(pg.pieces); i++ {
		if pg.pieces[i].role != body || pg.pieces[i].Len() < glimpseMin || !caption(i-1) {
			continue
		}
		line := pg.of(i)
		if caption(i+1) && (caption(i-2) || caption(i+2)) && pg.shows(line[:firstStop(line)]) || !recounted(line) && ofImage(line) {
			pg.drop(i, "caption")
		}
	}
}

// firstStop is where the first sentence of a line ends, as far as a caption's does.
func firstStop(line string) int {
	if n := strings.Index(line, ". "); n >= 0 {
		return n
	}
	return len(line)
}

// ofImage reports whether a line speaks of the picture that it stands under: "Some group published this image of a ship. The photograph shows …".
func ofImage(line string) bool {
	for _, words := range [...]string{" published this image of ", " released this image of ", " published this photo of ", " released this photo of ", " The photograph shows ", " The photo shows ", " The image shows "} {
		if strings.Contains(line, words) {
			return true
		}
	}
	return false
}

// nameOrDay reports whether piece i is a line without a stop that ends on a day, or is names and a place and no sentence.
func (pg *page) nameOrDay(i int) bool {
	line := pg.of(i)
	if closes(line) || quoting(line) || words(line) > albumName || !letterFirst(line) || tells(line) || moved(line) {
		return false
	}
	if pg.endsOnDay(pg.pieces[i].Span) && words(line) >= spreadWords {
		return true
	}
	name, rest := leadingName(line)
	return name != "" && !strings.ContainsAny(name, "0123456789") && (strings.HasPrefix(rest, "and the ") || strings.HasPrefix(rest, ", ")) && strings.Contains(rest, " in ") && model.Capitalised(lastWord(line))
}

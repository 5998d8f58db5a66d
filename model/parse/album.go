package parse

import (
	"strings"

	"hotline/model"
)

const (
	albumLeast = 4  // captions without a full stop on a page whose other long lines without one are captions, too
	albumFull  = 8  // captions on a page on which a name with a place is one, too
	albumMost  = 10 // candidate lines: a page with more of them does not close its sentences,
	albumShare = 4  // unless so many times as many lines do
	albumHeads = 2  // names above pictures on a page that heads its parts with them
	albumName  = 10 // words of a name with a place
)

// album removes, on a page full of captions, those that have neither a credit nor a caption's verb: lines between complete
// paragraphs that are as long as sentences but close none and, on a page with even more captions, a day or a name with a place.
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

// namesOver reports whether the page sets the name of the person a part is about above that person's picture, which has its own
// caption.
func (pg *page) namesOver() bool {
	n := 0
	for i := 1; i+1 < len(pg.pieces); i++ {
		if pg.nameOver(i) && words(pg.of(i)) <= albumName {
			n++
		}
	}
	return n >= albumHeads
}

// nameOver reports whether piece i, between a paragraph and a caption, has the form of a name with an office.
func (pg *page) nameOver(i int) bool {
	line := pg.of(i)
	return pg.pieces[i].role == body && pg.pieces[i+1].reason == "caption" && pg.stopsAt(i-1) && letterFirst(line) && plainEnd(line) && !closes(line) && model.Capitalised(lastWord(line)) && model.Capitalised(lastWord(strings.TrimSuffix(line, " "+lastWord(line))))
}

// amidCaptions removes lines between captions that describe a picture, and lines under a caption that go on about its image.
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

// firstStop returns the offset at which the first sentence of a line ends, by the standards of captions.
func firstStop(line string) int {
	if n := strings.Index(line, ". "); n >= 0 {
		return n
	}
	return len(line)
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

package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	glimpseLong   = 1200 // bytes of a caption as its agency archives it
	rollNames     = 3    // names of a caption that consists of names only
	rollWords     = 12   // words of such a caption, including offices before the names
	highlightLine = 115  // bytes of a highlight after the first
	highlightMore = 2    // such lines
	capitalsWords = 9    // words of a capitalised headline of another story among the paragraphs
	capitalsLeast = 3    // number of such lines that is required
	endLine       = 180  // bytes of a line among links under the article
	endMost       = 2    // such lines
	galleryLeast  = 2    // captions that say who is pictured, on a page full of pictures
	galleryRun    = 2    // consecutive captions
)

// highlights removes the caption above the article if the page's highlights are glued to its credit: "Two ministers. (Photo: Jane
// Doe, AP) Story Highlights The ministers agree", and the highlights under it.
func (pg *page) highlights(i int) bool {
	before, _, ok := strings.Cut(pg.of(i), ") Story Highlights ")
	if !ok || !strings.Contains(before, "(Photo: ") || i > headlineTop {
		return false
	}
	pg.dropRepeat(i, "blurb")
	for j := i + 1; j <= i+highlightMore && j < len(pg.pieces)-1; j++ {
		if p := &pg.pieces[j]; p.role == body && p.Len() <= highlightLine {
			pg.dropRepeat(j, "blurb")
		}
	}
	return true
}

// rollless are marks that such a line does not have.
var rollless = newMarks(":;()")

// rollCall reports whether a line is nothing but the names and offices of the people in a picture.
func rollCall(line string) bool {
	if !stops(line) || len(line) > 2*shortLine || !letterFirst(line) || rollless.in(line) {
		return false
	}
	for w := range fields(line) {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) && !smallWords[w] {
			return false
		}
	}
	return strings.Count(line, ", ")+strings.Count(line, " and ") >= rollNames-1 && words(line) > rollWords && !strings.Contains(line, ". ") &&
		strings.Contains(line, " and ")
}

// rollCalls removes such lines between paragraphs unless the line above announces a list.
func (pg *page) rollCalls() {
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		if pg.pieces[i].role == body && rollCall(pg.of(i)) && stops(pg.of(i-1)) {
			pg.drop(i, "caption")
		}
	}
}

// capitals removes capitalised headlines of other stories among the paragraphs, most of which are beside a picture: a page has at
// least three of them, each longer than a crosshead.
func (pg *page) capitals() {
	var list []int
	beside := 0
	for i := pg.firstProse() + 1; i < len(pg.pieces)-1; i++ {
		line := pg.of(i)
		if pg.pieces[i].role != body || closes(line) || words(line) < capitalsWords || strings.ContainsAny(line, "\n@#") || !letterFirst(line) || quoting(line) || !titleCase(line) || !clipped(line) {
			continue
		}
		list = append(list, i)
		if pg.pieces[i-1].reason == "caption" || pg.pieces[i+1].reason == "caption" {
			beside++
		}
	}
	if len(list) >= capitalsLeast && beside*2 >= len(list) {
		pg.dropEach(list, "other story")
	}
}

// endLinks removes, among links to other stories under the article and a label, the one or two lines that have the form of
// sentences: links that consist of two sentences or end in a full stop.
func (pg *page) endLinks() {
	var list []int
	for i := len(pg.pieces) - 1; i > 0 && pg.pieces[i].role != headline; i-- {
		p := pg.pieces[i]
		if p.role != body {
			continue
		}
		if p.Len() > endLine || quoting(pg.of(i)) || len(list) == endMost || pg.pieces[i-1].reason != "related" || i+1 == len(pg.pieces) || pg.pieces[i+1].reason != "related" {
			break
		}
		list = append(list, i)
	}
	if len(list) == 0 {
		return
	}
	for i := list[len(list)-1] - 1; i > 0 && pg.pieces[i].reason == "related"; i-- {
		if strings.HasSuffix(pg.of(i), ":") {
			pg.dropEach(list, "related")
			return
		}
	}
}

// dropEach marks the pieces of a list as furniture.
func (pg *page) dropEach(list []int, reason string) {
	for _, i := range list {
		pg.drop(i, reason)
	}
}

// gallery removes, on a page whose captions say who is pictured and close no sentence, the other long lines without a full stop
// that are directly beside one another or beside such a caption, between complete paragraphs.
func (pg *page) gallery() {
	n := 0
	for i := pg.firstProse(); i < len(pg.pieces); i++ {
		if p := pg.pieces[i]; p.reason == "caption" && !closes(pg.of(i)) && strings.Contains(pg.of(i), "pictured") {
			n++
		}
	}
	if n < galleryLeast {
		return
	}
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		j, bodies := i, 0
		for j < len(pg.pieces) && pg.hung(j) {
			if pg.pieces[j].role == body {
				bodies++
			}
			j++
		}
		if j-i >= galleryRun && bodies > 0 && stops(pg.of(i-1)) {
			pg.dropAll(i, j, "caption")
		}
		i = max(i, j)
	}
}

// hung reports whether piece i may be one of several consecutive captions.
func (pg *page) hung(i int) bool {
	p, line := pg.pieces[i], pg.of(i)
	return p.reason == "caption" || p.role == body && p.Len() <= 2*shortLine && words(line) > rollWords && !closes(line) && letterFirst(line) && strings.IndexAny(line, "'‘“\"") != 0 && (plainEnd(line) || strings.HasSuffix(line, "'")) && !strings.Contains(line, "\n")
}

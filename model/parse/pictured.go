package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	glimpseLong   = 1200 // bytes of a caption as its agency archives it
	rollNames     = 3    // names of a caption that is nothing but names
	rollWords     = 12   // words of it, for offices stand before the names
	highlightLine = 115  // bytes of a highlight under the first
	highlightMore = 2    // such lines
	capitalsWords = 9    // words of a headline of another story in capitals, among the paragraphs
	capitalsLeast = 3    // such lines, by which they are known
	endLine       = 180  // bytes of a line among links under the article
	endMost       = 2    // such lines
	galleryLeast  = 2    // captions that say who is pictured, of a page full of pictures
	galleryRun    = 2    // captions on end
)

// highlights takes off the caption above the article to whose credit the page glues its highlights: "Two ministers. (Photo: Jane Doe, AP)
// Story Highlights The ministers agree", and the highlights under it.
func (pg *page) highlights(i int) bool {
	before, _, ok := strings.Cut(pg.of(i), ") Story Highlights ")
	if !ok || !strings.Contains(before, "(Photo: ") || i > headlineTop {
		return false
	}
	pg.drop(i, "blurb")
	pg.pieces[i].blurb = true
	for j := i + 1; j <= i+highlightMore && j < len(pg.pieces)-1; j++ {
		if p := &pg.pieces[j]; p.role == body && p.Len() <= highlightLine {
			pg.drop(j, "blurb")
			p.blurb = true
		}
	}
	return true
}

// rollCall reports whether a line is nothing but the names and offices of those whom a picture shows.
func rollCall(line string) bool {
	if !stops(line) || len(line) > 2*shortLine || !letterFirst(line) || strings.ContainsAny(line, ":;()") {
		return false
	}
	for w := range strings.FieldsSeq(line) {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) && !smallWords[w] {
			return false
		}
	}
	return strings.Count(line, ", ")+strings.Count(line, " and ") >= rollNames-1 && words(line) > rollWords && !strings.Contains(line, ". ") &&
		strings.Contains(line, " and ")
}

// rollCalls takes off such lines between paragraphs, where none before them announces a list.
func (pg *page) rollCalls() {
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		if pg.pieces[i].role == body && rollCall(pg.of(i)) && stops(pg.of(i-1)) {
			pg.drop(i, "caption")
		}
	}
}

// capitals takes off headlines of other stories that are set with capitals among the paragraphs and most of which stand beside a picture:
// a page has three of them or more, each longer than a crosshead.
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

// endLinks takes off, among links to other stories under the article and a label, the one line or two that have the form of sentences: what a link of two
// sentences, or one that closes, looks like.
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

func (pg *page) dropEach(list []int, reason string) {
	for _, i := range list {
		pg.drop(i, reason)
	}
}

// gallery takes off, on a page whose captions say who is pictured and close no sentence, the other long lines without a stop that stand right
// beside one another or beside such a caption, between whole paragraphs.
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

// hung reports whether piece i may be one of several captions on end.
func (pg *page) hung(i int) bool {
	p, line := pg.pieces[i], pg.of(i)
	return p.reason == "caption" || p.role == body && p.Len() <= 2*shortLine && words(line) > rollWords && !closes(line) && letterFirst(line) && strings.IndexAny(line, "'‘“\"") != 0 && (plainEnd(line) || strings.HasSuffix(line, "'")) && !strings.Contains(line, "\n")
}

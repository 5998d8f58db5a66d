package captions

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const (
	glimpseLong   = 1200 // bytes of a caption as its agency archives it
	rollNames     = 3    // names of a caption that consists of names only
	rollWords     = 12   // words of such a caption, including offices before the names
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
func highlights(pg *pieces.Page, i int) bool {
	before, _, ok := strings.Cut(pg.Of(i), ") Story Highlights ")
	if !ok || !strings.Contains(before, "(Photo: ") || i > pieces.HeadlineTop {
		return false
	}
	pg.DropRepeat(i, "blurb")
	for j := i + 1; j <= i+highlightMore && j < len(pg.Pieces)-1; j++ {
		if p := &pg.Pieces[j]; p.Role == pieces.Body && p.Len() <= form.HighlightLine {
			pg.DropRepeat(j, "blurb")
		}
	}
	return true
}

// rollless are marks that such a line does not have.
var rollless = form.NewMarks(":;()")

// rollCall reports whether a line is nothing but the names and offices of the people in a picture.
func rollCall(line string) bool {
	if !form.Stops(line) || len(line) > 2*form.ShortLine || !form.LetterFirst(line) || rollless.In(line) {
		return false
	}
	for w := range form.Fields(line) {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) && !form.SmallWords[w] {
			return false
		}
	}
	return strings.Count(line, ", ")+strings.Count(line, " and ") >= rollNames-1 && form.Words(line) > rollWords && !strings.Contains(line, ". ") &&
		strings.Contains(line, " and ")
}

// RollCalls removes such lines between paragraphs unless the line above announces a list.
func RollCalls(pg *pieces.Page) {
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		if pg.Pieces[i].Role == pieces.Body && rollCall(pg.Of(i)) && form.Stops(pg.Of(i-1)) {
			pg.Drop(i, "caption")
		}
	}
}

// Capitals removes capitalised headlines of other stories among the paragraphs, most of which are beside a picture: a page has at
// least three of them, each longer than a crosshead.
func Capitals(pg *pieces.Page) {
	var list []int
	beside := 0
	for i := pg.FirstProse() + 1; i < len(pg.Pieces)-1; i++ {
		line := pg.Of(i)
		if pg.Pieces[i].Role != pieces.Body || form.Closes(line) || form.Words(line) < capitalsWords || strings.ContainsAny(line, "\n@#") || !form.LetterFirst(line) || form.Quoting(line) || !form.TitleCase(line) || !telling.Clipped(line) {
			continue
		}
		list = append(list, i)
		if pg.Pieces[i-1].Reason == "caption" || pg.Pieces[i+1].Reason == "caption" {
			beside++
		}
	}
	if len(list) >= capitalsLeast && beside*2 >= len(list) {
		pg.DropEach(list, "other story")
	}
}

// EndLinks removes, among links to other stories under the article and a label, the one or two lines that have the form of
// sentences: links that consist of two sentences or end in a full stop.
func EndLinks(pg *pieces.Page) {
	var list []int
	for i := len(pg.Pieces) - 1; i > 0 && pg.Pieces[i].Role != pieces.Headline; i-- {
		p := pg.Pieces[i]
		if p.Role != pieces.Body {
			continue
		}
		if p.Len() > endLine || form.Quoting(pg.Of(i)) || len(list) == endMost || pg.Pieces[i-1].Reason != "related" || i+1 == len(pg.Pieces) || pg.Pieces[i+1].Reason != "related" {
			break
		}
		list = append(list, i)
	}
	if len(list) == 0 {
		return
	}
	for i := list[len(list)-1] - 1; i > 0 && pg.Pieces[i].Reason == "related"; i-- {
		if strings.HasSuffix(pg.Of(i), ":") {
			pg.DropEach(list, "related")
			return
		}
	}
}

// Gallery removes, on a page whose captions say who is pictured and close no sentence, the other long lines without a full stop
// that are directly beside one another or beside such a caption, between complete paragraphs.
func Gallery(pg *pieces.Page) {
	n := 0
	for i := pg.FirstProse(); i < len(pg.Pieces); i++ {
		if p := pg.Pieces[i]; p.Reason == "caption" && !form.Closes(pg.Of(i)) && strings.Contains(pg.Of(i), "pictured") {
			n++
		}
	}
	if n < galleryLeast {
		return
	}
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		j, bodies := i, 0
		for j < len(pg.Pieces) && hung(pg, j) {
			if pg.Pieces[j].Role == pieces.Body {
				bodies++
			}
			j++
		}
		if j-i >= galleryRun && bodies > 0 && form.Stops(pg.Of(i-1)) {
			pg.DropAll(i, j, "caption")
		}
		i = max(i, j)
	}
}

// hung reports whether piece i may be one of several consecutive captions.
func hung(pg *pieces.Page, i int) bool {
	p, line := pg.Pieces[i], pg.Of(i)
	return p.Reason == "caption" || p.Role == pieces.Body && p.Len() <= 2*form.ShortLine && form.Words(line) > rollWords && !form.Closes(line) && form.LetterFirst(line) && strings.IndexAny(line, "'‘“\"") != 0 && (form.PlainEnd(line) || strings.HasSuffix(line, "'")) && !strings.Contains(line, "\n")
}

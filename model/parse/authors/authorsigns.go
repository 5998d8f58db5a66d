package authors

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

// A note on an author is easier to recognise by what only such notes contain: where to follow its subject, titles of works in
// marks, a post at an institute, a list of the editors who sign together.

const (
	postWords  = 5  // words between a name and the calling of its bearer: "is managing director and editor of"
	degreeMost = 12 // words between a name and "is": "Jane Doe, MD, PhD, is a fellow"
	signLeast  = 2  // editors who sign below one another
)

// ranks are forms of address before the name in a note.
var ranks = [...]string{"The Rev. ", "Rev. ", "Dr. ", "Prof. ", "Professor ", "Sir ", "Dame ", "Rabbi ", "Judge "}

// unranked removes a bracket and a form of address from the start of a note.
func unranked(line string) string {
	line = strings.TrimPrefix(line, "(")
	for _, rank := range ranks {
		if rest, ok := strings.CutPrefix(line, rank); ok {
			return rest
		}
	}
	return line
}

// followable reports whether a line says who somebody is and where the reader can follow him or her: "Jane Doe is a reporter in
// Geneva. You can follow her on Twitter."
func followable(line string) bool {
	if len(line) > form.AuthorNoteMax || !strings.Contains(line, "ollow h") || form.Quoting(line) && !form.TitlesQuoted(line) || telling.Reports(line) {
		return false
	}
	name, rest := form.LeadingName(unranked(strings.TrimLeft(line, form.NoteMarks)))
	if name == "" || !strings.HasPrefix(rest, "is ") {
		return false
	}
	for _, where := range [...]string{" Follow him on ", " Follow her on ", " can follow him ", " can follow her ", " Follow him @", " Follow her @"} {
		if strings.Contains(rest, where) {
			return true
		}
	}
	return false
}

// holdsPost reports whether the words after a name give a post as notes do, without an article: "is editor of Some Review", "is
// associate professor of history at …".
func holdsPost(rest string) bool {
	what, ok := strings.CutPrefix(rest, "is ")
	if !ok {
		return false
	}
	n := 0
	for w := range form.Fields(what) {
		if n++; n > postWords+1 {
			return false
		}
		if low := strings.ToLower(strings.Trim(w, ",.")); writers[low] || posts[low] {
			return true
		}
	}
	return false
}

// posts are further callings in an institute.
var posts = form.Set("director founder co-founder cofounder editor-in-chief")

// degreed reports whether the words after a name are degrees or a description, and then a calling: ", MD, PhD, is a scholar in
// residence".
func degreed(rest string) bool {
	if !strings.HasPrefix(rest, ", ") {
		return false
	}
	before, what, ok := strings.Cut(rest[1:], ", is ")
	return ok && form.Words(before) <= degreeMost && (strings.HasPrefix(what, "a ") || strings.HasPrefix(what, "an ") || strings.HasPrefix(what, "the ")) && form.Calls(what[:min(len(what), pieces.EndBytes)], writers)
}

// signatories removes the last lines of an article if two or more of them are a name and the post of an editor: "Jane Doe, opinion
// editor".
func signatories(pg *pieces.Page) {
	var list []int
	for i := len(pg.Pieces) - 1; i > 0; i-- {
		if pg.Pieces[i].Role != pieces.Body {
			continue
		}
		name, post, ok := strings.Cut(pg.Of(i), ", ")
		if !ok || form.Words(name) < 2 || !form.NameList(name) || form.Words(post) > form.KickerWords || form.Closes(post) || !form.Calls(strings.ToLower(post), writers) {
			break
		}
		list = append(list, i)
	}
	if len(list) >= signLeast {
		pg.DropEach(list, "byline")
	}
}

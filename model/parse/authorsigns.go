package parse

import "strings"

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
	if len(line) > noteMax || !strings.Contains(line, "ollow h") || quoting(line) && !titlesQuoted(line) || reports(line) {
		return false
	}
	name, rest := leadingName(unranked(strings.TrimLeft(line, noteMarks)))
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

// titlesQuoted reports whether all that a line quotes are titles: a few words, all capitalised.
func titlesQuoted(line string) bool {
	parts := strings.FieldsFunc(line, func(r rune) bool { return r == '"' || r == '“' || r == '”' })
	for k := 1; k < len(parts); k += 2 {
		if w := strings.TrimRight(parts[k], ".,!?"); words(w) > loudWords || !titleCase(w) || w == "" {
			return false
		}
	}
	return len(parts) > 1
}

// holdsPost reports whether the words after a name give a post as notes do, without an article: "is editor of Some Review", "is
// associate professor of history at …".
func holdsPost(rest string) bool {
	what, ok := strings.CutPrefix(rest, "is ")
	if !ok {
		return false
	}
	n := 0
	for w := range fields(what) {
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
var posts = set("director founder co-founder cofounder editor-in-chief")

// degreed reports whether the words after a name are degrees or a description, and then a calling: ", MD, PhD, is a scholar in
// residence".
func degreed(rest string) bool {
	if !strings.HasPrefix(rest, ", ") {
		return false
	}
	before, what, ok := strings.Cut(rest[1:], ", is ")
	return ok && words(before) <= degreeMost && (strings.HasPrefix(what, "a ") || strings.HasPrefix(what, "an ") || strings.HasPrefix(what, "the ")) && calls(what[:min(len(what), endBytes)], writers)
}

// signatories removes the last lines of an article if two or more of them are a name and the post of an editor: "Jane Doe, opinion
// editor".
func (pg *page) signatories() {
	var list []int
	for i := len(pg.pieces) - 1; i > 0; i-- {
		if pg.pieces[i].role != body {
			continue
		}
		name, post, ok := strings.Cut(pg.of(i), ", ")
		if !ok || words(name) < 2 || !nameList(name) || words(post) > kickerWords || closes(post) || !calls(strings.ToLower(post), writers) {
			break
		}
		list = append(list, i)
	}
	if len(list) >= signLeast {
		pg.dropEach(list, "byline")
	}
}

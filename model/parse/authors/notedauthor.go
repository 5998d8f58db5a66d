package authors

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/lookup"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

// NotedAuthor takes the byline of an article that has none from the note on its author: the only one that describes somebody, whom
// the article does not mention, or the sentence that says whose the opinions are.
func NotedAuthor(pg *pieces.Page) {
	if pg.Art.Byline != "" {
		return
	}
	author := ""
	for i := range pg.Pieces {
		p := pg.Pieces[i]
		if p.Role != pieces.Furniture || p.Reason != "author note" || p.Len() > form.NoticeMax {
			continue
		}
		line := pg.Of(i)
		name := opinionOf(line)
		sure := name != ""
		if !sure {
			name, sure = describedBy(pg, line)
		}
		if name == "" || name == author {
			continue
		}
		if author != "" || !sure { // several authors, or an editor
			return
		}
		author = name
	}
	if author == "" {
		return
	}
	for _, name := range strings.Split(form.NameJoints.Replace(author), ",") {
		if pg.Mentioned(form.LastWord(name), -1, 0) {
			return
		}
	}
	pg.Art.Byline = author
}

// opinionOf returns the name in the sentence that says whose the opinions are, "The opinions expressed in this commentary are solely
// those of Jane Doe.", or "".
func opinionOf(line string) string {
	const those = " those of "
	at := strings.LastIndex(line, those)
	if at < 0 || !strings.Contains(line, "pinions expressed") && !strings.Contains(line, "iews expressed") {
		return ""
	}
	name, rest := form.LeadingName(strings.TrimRight(line[at+len(those):], " ."))
	if rest != "" || !form.NameAlone(name) {
		return ""
	}
	return name
}

// describedBy returns the name with which a note on an author begins, "Editor's note: Jane Doe is a fellow at …", or "Jane Doe and
// Joe Roe are fellows at …", and whether they are names for certain; "" if it says that somebody helped the author or reports what
// somebody said.
func describedBy(pg *pieces.Page, line string) (names string, sure bool) {
	for _, label := range [...]string{"Editor's note: ", "Editor’s note: ", "Editor's Note: ", "Editor’s Note: ", "EDITOR'S NOTE: "} {
		line = strings.TrimPrefix(line, label)
	}
	line = strings.TrimLeft(line, form.NoteMarks)
	if telling.Reports(line) || helpers.Any(line) {
		return "", false
	}
	if who, rest, ok := strings.Cut(line, " are "); ok && strings.Contains(who, " and ") && form.Words(who) <= form.LeadWords && callsAll(rest[:min(len(rest), form.ShortLine/4)]) {
		if list := strings.Split(form.NameJoints.Replace(who), ","); AreNames(pg, list, false, true) {
			return who, true
		}
		return "", false
	}
	name, rest := form.LeadingName(line)
	name = strings.TrimRight(name, "*_")
	if name == "" || !form.NameAlone(name) || !form.Calls(rest, form.Callings) {
		return "", false
	}
	if strings.HasPrefix(rest, ", ") {
		_, after, ok := strings.Cut(rest[2:], ", ")
		if rest = after; !ok {
			return "", false
		}
	}
	if alsoDescribed(pg, line, name) {
		return "", false
	}
	if verb := form.FirstWord(rest); verb != "is" && verb != "was" && !tenures[verb] && !living[verb] {
		return "", false
	}
	return name, pg.Lex.Forenames[strings.ToLower(form.FirstWord(name))] != 0
}

// alsoDescribed reports whether a note that begins with a name goes on to describe somebody else: "Jane Doe is a fellow and Joe Roe
// is a pilot.", "Jane Doe is a fellow. Joe Roe is a pilot."
func alsoDescribed(pg *pieces.Page, line, name string) bool {
	for _, sentence := range strings.Split(line[len(name):], ". ")[1:] {
		other, _ := form.LeadingName(sentence)
		if form.NameAlone(other) && pg.Lex.Forenames[strings.ToLower(form.FirstWord(other))] != 0 && !strings.Contains(other, form.LastWord(name)) {
			return true
		}
	}
	for rest := line[len(name):]; ; {
		at := strings.Index(rest, " is ")
		if at < 0 {
			return false
		}
		list := strings.Fields(rest[:at])
		if n := len(list); n >= 2 && form.NameAlone(list[n-2]+" "+list[n-1]) && list[n-1] != form.LastWord(name) && !strings.HasSuffix(list[n-2], ".") {
			return true
		}
		rest = rest[at+len(" is"):]
	}
}

// helpers are words of notes on people who helped the author.
var helpers = lookup.NewNeedles([]string{"ontributed", "ssisted", "ssistance", "eported from", "dited by", "nterview"})

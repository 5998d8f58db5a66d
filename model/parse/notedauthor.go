package parse

import "strings"

// notedAuthor takes the byline of an article that has none from the note on its author: the only one that describes somebody, whom
// the article does not mention, or the sentence that says whose the opinions are.
func (pg *page) notedAuthor() {
	if pg.art.Byline != "" {
		return
	}
	author := ""
	for i := range pg.pieces {
		p := pg.pieces[i]
		if p.role != furniture || p.reason != "author note" || p.Len() > noticeMax {
			continue
		}
		line := pg.of(i)
		name := opinionOf(line)
		sure := name != ""
		if !sure {
			name, sure = pg.describedBy(line)
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
	for _, name := range strings.Split(nameJoints.Replace(author), ",") {
		if pg.mentioned(lastWord(name), -1, 0) {
			return
		}
	}
	pg.art.Byline = author
}

// opinionOf returns the name in the sentence that says whose the opinions are, "The opinions expressed in this commentary are solely
// those of Jane Doe.", or "".
func opinionOf(line string) string {
	const those = " those of "
	at := strings.LastIndex(line, those)
	if at < 0 || !strings.Contains(line, "pinions expressed") && !strings.Contains(line, "iews expressed") {
		return ""
	}
	name, rest := leadingName(strings.TrimRight(line[at+len(those):], " ."))
	if rest != "" || !nameAlone(name) {
		return ""
	}
	return name
}

// describedBy returns the name with which a note on an author begins, "Editor's note: Jane Doe is a fellow at …", or "Jane Doe and
// Joe Roe are fellows at …", and whether they are names for certain; "" if it says that somebody helped the author or reports what
// somebody said.
func (pg *page) describedBy(line string) (names string, sure bool) {
	for _, label := range [...]string{"Editor's note: ", "Editor’s note: ", "Editor's Note: ", "Editor’s Note: ", "EDITOR'S NOTE: "} {
		line = strings.TrimPrefix(line, label)
	}
	line = strings.TrimLeft(line, noteMarks)
	if reports(line) || helpers.any(line) {
		return "", false
	}
	if who, rest, ok := strings.Cut(line, " are "); ok && strings.Contains(who, " and ") && words(who) <= leadWords && callsAll(rest[:min(len(rest), shortLine/4)]) {
		if list := strings.Split(nameJoints.Replace(who), ","); pg.authors(list, false, true) {
			return who, true
		}
		return "", false
	}
	name, rest := leadingName(line)
	name = strings.TrimRight(name, "*_")
	if name == "" || !nameAlone(name) || !calls(rest, callings) {
		return "", false
	}
	if strings.HasPrefix(rest, ", ") {
		_, after, ok := strings.Cut(rest[2:], ", ")
		if rest = after; !ok {
			return "", false
		}
	}
	if pg.alsoDescribed(line, name) {
		return "", false
	}
	if verb := firstWord(rest); verb != "is" && verb != "was" && !tenures[verb] && !living[verb] {
		return "", false
	}
	return name, pg.lex.Forenames[strings.ToLower(firstWord(name))] != 0
}

// alsoDescribed reports whether a note that begins with a name goes on to describe somebody else: "Jane Doe is a fellow and Joe Roe
// is a pilot.", "Jane Doe is a fellow. Joe Roe is a pilot."
func (pg *page) alsoDescribed(line, name string) bool {
	for _, sentence := range strings.Split(line[len(name):], ". ")[1:] {
		other, _ := leadingName(sentence)
		if nameAlone(other) && pg.lex.Forenames[strings.ToLower(firstWord(other))] != 0 && !strings.Contains(other, lastWord(name)) {
			return true
		}
	}
	for rest := line[len(name):]; ; {
		at := strings.Index(rest, " is ")
		if at < 0 {
			return false
		}
		list := strings.Fields(rest[:at])
		if n := len(list); n >= 2 && nameAlone(list[n-2]+" "+list[n-1]) && list[n-1] != lastWord(name) && !strings.HasSuffix(list[n-2], ".") {
			return true
		}
		rest = rest[at+len(" is"):]
	}
}

// helpers are words of notes on people who helped the author.
var helpers = newNeedles([]string{"ontributed", "ssisted", "ssistance", "eported from", "dited by", "nterview"})

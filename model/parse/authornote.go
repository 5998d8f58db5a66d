package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	noteLines = 4   // last paragraphs among which an author's note is looked for
	noteMax   = 700 // bytes of it
	bioLines  = 14  // last paragraphs among which those stand that tell of several authors
)

// noteMarks are what a note under an article begins with.
const noteMarks = "—–-•⦁*·_ \u00a0"

// callings are what those who write for newspapers are.
var callings = set(`editor columnist fellow professor author writer contributor correspondent reporter analyst director commentator lawyer attorney
	journalist historian host scholar lecturer president chairman founder executive researcher strategist consultant classicist novelist blogger
	partner codirector co-director member officer producer chair prosecutor chief ambassador economist specialist expert`)

// writers are those callings that a name which the lexicon does not know must have.
var writers = set(`editor columnist fellow professor author writer contributor correspondent reporter analyst commentator journalist lecturer
	researcher intern novelist blogger scholar historian`)

// authorNotes takes off, under the article or as its first line, the note on who wrote it: a sentence in the present that says what somebody is of
// whom the article does not say a word.
func (pg *page) authorNotes() {
	for i, n := len(pg.pieces)-1, 0; i >= 0 && n < noteLines; i-- {
		if pg.pieces[i].role != body {
			continue
		}
		n++
		if pg.introduces(i) || writesElsewhere(pg.of(i)) || introducesAll(pg.of(i)) || purpose(pg.of(i)) || slanted(pg.of(i)) && strings.HasPrefix(pg.of(i), "_Thanks to ") || n == 1 && pg.served(i) {
			pg.drop(i, "author note")
		}
	}
	for n := 0; n < noteLines; n++ { // of a page on which several write
		i := pg.first()
		if i < 0 || !pg.introduces(i) {
			break
		}
		pg.drop(i, "author note")
	}
	for i := 1; i+1 < len(pg.pieces); i++ { // a line of a page that sets the name in bold
		if p := pg.pieces[i]; p.role == body && p.Len() <= shortLine && pg.pieces[i-1].role != body && pg.pieces[i+1].role != body && boldBearer(pg.of(i)) {
			pg.drop(i, "author note")
		}
	}
	for i := max(1, len(pg.pieces)-2*noteLines); i < len(pg.pieces)-1; i++ { // what is corrected, between the label and the reason
		if pg.pieces[i].role == body && pg.pieces[i].Len() <= shortLine && pg.pieces[i-1].reason == "author note" && pg.pieces[i+1].reason == "author note" {
			pg.drop(i, "author note")
		}
	}
}

// boldBearer reports whether a line is a name in bold and, in one sentence, what its bearer is: "**Jane Doe** is a fellow at the Harbour Institute."
func boldBearer(line string) bool {
	name, rest, ok := strings.Cut(strings.TrimPrefix(line, "**"), "**")
	return ok && strings.HasPrefix(line, "**") && nameList(name) && (strings.HasPrefix(rest, " is a ") || strings.HasPrefix(rest, " is an ")) && calls(rest, writers) && !reports(line) && !quoting(line)
}

// writesElsewhere reports whether a line after the mark of a list says what its bearer is and where else he writes, "• Jane Doe is a retired
// pilot and has contributed to Some News", "… She can be reached at …".
func writesElsewhere(line string) bool {
	bare := strings.TrimLeft(line, noteMarks)
	name, rest := leadingName(bare)
	return name != "" && len(bare) < len(line) && len(line) <= noteMax && tellsWho(rest, true) && !quoting(line) && !reports(line) &&
		(strings.Contains(rest, " contributed to ") || strings.Contains(rest, " can be reached "))
}

// biographies takes off what stands under an article about those who wrote it when it is more than a paragraph for each: from the first that
// begins with a name in bold, which the article does not have, and says what its bearer is, to the end.
func (pg *page) biographies() {
	first, n := -1, 0
	var names []string
	for i := len(pg.pieces) - 1; i > len(pg.pieces)/2 && n < bioLines; i-- {
		line := pg.of(i)
		if pg.pieces[i].role != body {
			continue
		}
		n++
		name, rest, ok := strings.Cut(strings.TrimPrefix(line, "**"), "**")
		if !ok || !strings.HasPrefix(line, "**") || quoting(name) {
			continue
		}
		full, after := leadingName(name)
		if rest = strings.TrimSpace(rest); full == "" || after != "" || !strings.HasPrefix(rest, "is ") || !calls(rest, callings) {
			continue
		}
		first, names = i, append(names, lastWord(full))
	}
	if first < 0 {
		return
	}
	for i := range pg.pieces {
		if pg.pieces[i].role != body {
			continue
		}
		line := pg.of(i)
		if i < first && slices.ContainsFunc(names, func(name string) bool { return holdsWord(line, name) }) {
			return
		}
		if i >= first && !purpose(line) && !backward[strings.ToLower(firstWord(line))] && !strings.Contains(line, " he ") && !strings.Contains(line, " she ") && !slices.ContainsFunc(names, func(name string) bool { return holdsWord(line, name) }) {
			return
		}
	}
	for i := first; i < len(pg.pieces); i++ {
		if pg.pieces[i].role == body {
			pg.drop(i, "author note")
		}
	}
}

// purpose reports whether a line says what an institute is for.
func purpose(line string) bool {
	at := strings.Index(line, " mission is to ")
	if at < 0 {
		return false
	}
	whose := strings.TrimRight(line[:at], "*_")
	return (strings.HasSuffix(whose, "’s") || strings.HasSuffix(whose, "'s")) && len(line) <= noteMax && strings.HasPrefix(line, "The ") && words(whose) <= leadWords && !quoting(line)
}

// served reports whether piece i, the last of the article, says what somebody was or did for a living whom no other paragraph names.
func (pg *page) served(i int) bool {
	line := strings.TrimLeft(pg.of(i), noteMarks)
	for word, rest, ok := strings.Cut(line, " "); ok && (word == "Former" || strings.HasSuffix(word, ".") && len(word) > 2); word, rest, ok = strings.Cut(line, " ") {
		line = rest
	}
	name, rest := leadingName(line)
	if name == "" || len(line) > noteMax || quoting(line) && !strings.Contains(rest, " book ") || reports(line) || !calls(rest, callings) && !calls(rest, servants) {
		return false
	}
	if strings.HasPrefix(rest, ", ") {
		_, after, ok := strings.Cut(rest[2:], ", ")
		if rest = after; !ok {
			return false
		}
	}
	return tenures[firstWord(rest)] && !strings.Contains(pg.art.Title, lastWord(name)) && !pg.mentioned(lastWord(name), i, 0)
}

// tenures are the verbs with which a note says what its writer was.
var tenures = set("was worked served represented represents teaches taught spent")

// servants are callings of those who write after they served.
var servants = set("admiral general colonel senator congressman commander representative secretary adviser advisor counsel officer worked served represented")

// introduces reports whether piece i says what somebody is whom no other paragraph names.
func (pg *page) introduces(i int) bool {
	line := pg.of(i)
	if len(line) > noteMax || reports(line) {
		return false
	}
	bare := strings.TrimPrefix(strings.TrimLeft(line, noteMarks), "Debaters ")
	name, rest := leadingName(bare)
	forename, _, _ := strings.Cut(strings.ToLower(name), " ")
	known := len(bare) < len(line) || pg.lex.Forenames[forename] != 0 || initial(forename)
	if name == "" || strings.HasPrefix(name, "The ") || !tellsWho(rest, known) || quoting(line) && !worksQuoted(rest) && !slanted(line) {
		return false
	}
	called := callings
	if !known {
		called = writers
	}
	return (calls(rest, called) || strings.HasPrefix(rest, "has been a")) && (slanted(line) || !pg.mentioned(strings.TrimRight(lastWord(name), "*"), i, 0))
}

// introducesAll reports whether a line says what several are of whom an article is, "Jane Doe and Joe Roe are fellows at …", or what one is
// whose name, a link, a dump lost: "is a professor at …".
func introducesAll(line string) bool {
	line = strings.TrimLeft(line, noteMarks)
	if len(line) > noteMax || quoting(line) && !worksQuoted(line) || reports(line) {
		return false
	}
	if rest, ok := strings.CutPrefix(line, "is "); ok {
		return calls(rest[:min(len(rest), shortLine/4)], writers)
	}
	who, rest, ok := strings.Cut(line, " are ")
	return ok && strings.Contains(who, " and ") && words(who) <= leadWords && nameList(who) && callsAll(rest[:min(len(rest), shortLine/4)])
}

// callsAll reports whether a text holds one of the callings of more than one.
func callsAll(rest string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(rest), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if one, ok := strings.CutSuffix(w, "s"); ok && (callings[one] || one == "assistant") {
			return true
		}
	}
	return false
}

// slanted reports whether a whole line is set in italics, as notes are.
func slanted(line string) bool {
	return len(line) > 2 && line[0] == '_' && line[len(line)-1] == '_'
}

// reports reports whether a line tells what somebody says, so that who it introduces is in the article.
func reports(line string) bool {
	for _, says := range [...]string{" said", " told ", " says", " writes that ", " argues ", " believes "} {
		if strings.Contains(line, says) {
			return true
		}
	}
	return false
}

// tellsWho reports whether the words behind a name say what its bearer is or does; known is whether the name is one.
func tellsWho(rest string, known bool) bool {
	switch {
	case strings.HasPrefix(rest, "is a "), strings.HasPrefix(rest, "is an "), strings.HasPrefix(rest, "is the "):
		what, does, who := strings.Cut(rest, " who ")
		return !who || calls(what, writers) || known && living[firstWord(does)]
	case known && strings.HasPrefix(rest, "has written "):
		return countedWorks[firstWord(strings.TrimPrefix(rest, "has written "))] && strings.Contains(rest, " book")
	case known && (strings.HasPrefix(rest, "has been a ") || strings.HasPrefix(rest, "has been an ")):
		return calls(rest, servants)
	case known && strings.HasPrefix(rest, "served "):
		return strings.Contains(rest, " is ")
	case !known || strings.Contains(rest, " who "):
		return false
	case strings.HasPrefix(rest, "is "):
		return true
	case strings.HasPrefix(rest, "covers "):
		return strings.Contains(rest, " for ")
	}
	if !strings.HasPrefix(rest, ", ") {
		return false
	}
	for _, does := range [...]string{" is ", "can be ", " worked ", " served ", ", writes about ", ", writes often ", ", writes regularly "} {
		if strings.Contains(rest, does) {
			return true
		}
	}
	return false
}

// living are what a note says that its writer does.
var living = set("practices practises lives writes covers works teaches focuses specializes specialises served has blogs")

// countedWorks are the words that count what somebody has written.
var countedWorks = set("a one two three four five six seven eight nine ten several many numerous")

// calls reports whether the beginning of rest holds one of the callings; who covers something for a paper has one.
func calls(rest string, callings map[string]bool) bool {
	if strings.HasPrefix(rest, "covers ") || strings.HasPrefix(rest, "has written ") {
		return true
	}
	for w := range strings.FieldsFuncSeq(rest[:min(len(rest), 200)], func(r rune) bool { return !unicode.IsLetter(r) }) {
		if callings[strings.ToLower(w)] {
			return true
		}
	}
	return false
}

// worksQuoted reports whether what a note quotes are titles: it speaks of a book, a column or a programme.
func worksQuoted(rest string) bool {
	if strings.Contains(rest, " book is") {
		return true
	}
	for _, work := range [...]string{"author of", "book", "host", "column", "memoir", "editor of", "writer of", "novel"} {
		if strings.Contains(rest, work) {
			return !strings.Contains(rest, ",\"") && !strings.Contains(rest, ",”") || strings.Contains(rest, "author of")
		}
	}
	return false
}

// initial reports whether a word is the first letter of a name: "h.".
func initial(word string) bool { return len(word) == 2 && word[1] == '.' }

// holdsWord reports whether a line holds the word, and not only as part of another.
func holdsWord(line, word string) bool {
	for at := 0; ; {
		n := strings.Index(line[at:], word)
		if n < 0 {
			return false
		}
		if at += n; wordAt(line, at, len(word)) {
			return true
		}
		at += len(word)
	}
}

// wordAt reports whether the n bytes of s from at on are no part of a longer word.
func wordAt(s string, at, n int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	after, _ := utf8.DecodeRuneInString(s[at+n:])
	return !unicode.IsLetter(before) && !unicode.IsLetter(after)
}

// leadingName cuts a full name off the start of a line: two to four capitalised words, the first of them no title.
func leadingName(line string) (name, rest string) {
	at, n := 0, 0
	for n < 5 && at < len(line) {
		end := at
		for end < len(line) && line[end] != ' ' && line[end] != ',' {
			end++
		}
		word := line[at:end]
		r, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(r) || n == 0 && strings.HasSuffix(word, ".") && len(word) > 2 {
			break
		}
		n++
		name = line[:end]
		at = end
		if at < len(line) && line[at] == ',' {
			break
		}
		at = min(at+1, len(line))
	}
	if n < 2 || n > 4 {
		return "", ""
	}
	return name, strings.TrimPrefix(line[len(name):], " ")
}

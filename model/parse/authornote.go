package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	noteLines = 4   // last paragraphs that are searched for an author's note
	noteMax   = 700 // bytes of a note on an author
	bioLines  = 14  // last paragraphs that are searched for the biographies of several authors
)

// noteMarks are the characters with which a note under an article may begin.
const noteMarks = "—–-•⦁*·_ \u00a0"

// callings are occupations of people who write for newspapers.
var callings = set(`editor columnist fellow professor author writer contributor correspondent reporter analyst director commentator lawyer attorney
	journalist historian host scholar lecturer president chairman founder executive researcher strategist consultant classicist novelist blogger
	partner codirector co-director member officer producer chair prosecutor chief ambassador economist specialist expert`)

// writers are the callings that are required if the lexicon does not know the name.
var writers = set(`editor columnist fellow professor author writer contributor correspondent reporter analyst commentator journalist lecturer
	researcher intern novelist blogger scholar historian`)

// authorNotes removes the note on the author under an article or in its first line: a sentence in the present tense that
// describes somebody whom the article does not mention otherwise.
func (pg *page) authorNotes() {
	for i, n := len(pg.pieces)-1, 0; i >= 0 && n < noteLines; i-- {
		if pg.pieces[i].role != body {
			continue
		}
		n++
		if pg.introduces(i) || followable(pg.of(i)) || writesElsewhere(pg.of(i)) || introducesAll(pg.of(i)) || purpose(pg.of(i)) || slanted(pg.of(i)) && strings.HasPrefix(pg.of(i), "_Thanks to ") || n == 1 && pg.served(i) {
			pg.drop(i, "author note")
		}
	}
	pg.signatories()
	for n := 0; n < noteLines; n++ { // on a page with several authors
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
	for i := max(1, len(pg.pieces)-2*noteLines); i < len(pg.pieces)-1; i++ { // a correction, between its label and the reason
		if pg.pieces[i].role == body && pg.pieces[i].Len() <= shortLine && pg.pieces[i-1].reason == "author note" && pg.pieces[i+1].reason == "author note" {
			pg.drop(i, "author note")
		}
	}
}

// boldBearer reports whether a line is a name in bold and one sentence that describes its bearer: "**Jane Doe** is a fellow at
// the Harbour Institute."
func boldBearer(line string) bool {
	name, rest, ok := strings.Cut(strings.TrimPrefix(line, "**"), "**")
	return ok && strings.HasPrefix(line, "**") && nameList(name) && (strings.HasPrefix(rest, " is a ") || strings.HasPrefix(rest, " is an ")) && calls(rest, writers) && !reports(line) && !quoting(line)
}

// writesElsewhere reports whether a line after a bullet describes a person and says where else that person writes, "• Jane Doe is
// a retired pilot and has contributed to Some News", "… She can be reached at …".
func writesElsewhere(line string) bool {
	bare := strings.TrimLeft(line, noteMarks)
	name, rest := leadingName(bare)
	return name != "" && len(bare) < len(line) && len(line) <= noteMax && tellsWho(rest, true) && !quoting(line) && !reports(line) &&
		(strings.Contains(rest, " contributed to ") || strings.Contains(rest, " can be reached "))
}

// biographies removes the biographies of the authors under an article if they are longer than a paragraph each: everything from
// the first paragraph that begins with a name in bold, which does not occur in the article, and describes its bearer.
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

// purpose reports whether a line states the mission of an institute.
func purpose(line string) bool {
	at := strings.Index(line, " mission is to ")
	if at < 0 {
		return false
	}
	whose := strings.TrimRight(line[:at], "*_")
	return (strings.HasSuffix(whose, "’s") || strings.HasSuffix(whose, "'s")) && len(line) <= noteMax && strings.HasPrefix(line, "The ") && words(whose) <= leadWords && !quoting(line)
}

// served reports whether piece i, the last of the article, gives the occupation or career of somebody whom no other paragraph
// names.
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

// tenures are the verbs with which a note describes its author's career.
var tenures = set("was worked served represented represents teaches taught spent")

// servants are callings of former officials who write.
var servants = set("admiral general colonel senator congressman commander representative secretary adviser advisor counsel officer worked served represented")

// introduces reports whether piece i describes somebody whom no other paragraph names.
func (pg *page) introduces(i int) bool {
	line := pg.of(i)
	if len(line) > noteMax || reports(line) {
		return false
	}
	bare := unranked(strings.TrimPrefix(strings.TrimLeft(line, noteMarks), "Debaters "))
	name, rest := leadingName(bare)
	forename, _, _ := strings.Cut(strings.ToLower(name), " ")
	known := len(bare) < len(line) || pg.lex.Forenames[forename] != 0 || initial(forename) || initialsDotted(firstField(name))
	if name == "" || strings.HasPrefix(name, "The ") || !tellsWho(rest, known) && !holdsPost(rest) && !degreed(rest) || quoting(line) && !worksQuoted(rest) && !titlesQuoted(line) && !slanted(line) {
		return false
	}
	called := callings
	if !known && !holdsPost(rest) {
		called = writers
	}
	return (calls(rest, called) || strings.HasPrefix(rest, "has been a")) && (slanted(line) || !pg.mentioned(strings.TrimRight(lastWord(name), "*"), i, 0))
}

// introducesAll reports whether a line describes several authors, "Jane Doe and Joe Roe are fellows at …", or one whose name was
// a link that is lost in the dump: "is a professor at …".
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

// callsAll reports whether a text contains one of the callings in the plural.
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

// reports reports whether a line says what somebody says; the person whom it introduces then belongs to the article.
func reports(line string) bool {
	return reporting.any(line)
}

var reporting = newNeedles([]string{" said", " told ", " says", " writes that ", " argues ", " believes "})

// tellsWho reports whether the words after a name describe what its bearer is or does; known says that the name is certainly one.
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

// living are verbs with which a note says what its author does.
var living = set("practices practises lives writes covers works teaches focuses specializes specialises served has blogs")

// countedWorks are the words that count an author's books.
var countedWorks = set("a one two three four five six seven eight nine ten several many numerous")

// calls reports whether the beginning of rest contains one of the callings; covering something for a paper counts as one.
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

// worksQuoted reports whether the quoted words of a note are titles: it speaks of a book, a column or a programme.
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

// initial reports whether a word is an initial of a name: "h.".
func initial(word string) bool { return len(word) == 2 && word[1] == '.' }

// holdsWord reports whether a line contains the word as a whole word.
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

// wordAt reports whether the n bytes of s from at on are not part of a longer word.
func wordAt(s string, at, n int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	after, _ := utf8.DecodeRuneInString(s[at+n:])
	return !unicode.IsLetter(before) && !unicode.IsLetter(after)
}

// leadingName cuts a full name off the start of a line: two to four capitalised words, the first of which is not a title.
func leadingName(line string) (name, rest string) {
	at, n := 0, 0
	for n < 5 && at < len(line) {
		end := at
		for end < len(line) && line[end] != ' ' && line[end] != ',' {
			end++
		}
		word := line[at:end]
		r, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(r) || n == 0 && strings.HasSuffix(word, ".") && len(word) > 2 && !initialsDotted(word) {
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

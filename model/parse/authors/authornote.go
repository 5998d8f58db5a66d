package authors

import (
	"slices"
	"strings"
	"unicode"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const (
	noteLines = 4  // last paragraphs that are searched for an author's note
	bioLines  = 14 // last paragraphs that are searched for the biographies of several authors
)

// writers are the callings that are required if the lexicon does not know the name.
var writers = form.Set(`editor columnist fellow professor author writer contributor correspondent reporter analyst commentator journalist lecturer
	researcher intern novelist blogger scholar historian`)

// AuthorNotes removes the note on the author under an article or in its first line: a sentence in the present tense that
// describes somebody whom the article does not mention otherwise.
func AuthorNotes(pg *pieces.Page) {
	for i, n := len(pg.Pieces)-1, 0; i >= 0 && n < noteLines; i-- {
		if pg.Pieces[i].Role != pieces.Body {
			continue
		}
		n++
		if introduces(pg, i) || followable(pg.Of(i)) || writesElsewhere(pg.Of(i)) || introducesAll(pg.Of(i)) || purpose(pg.Of(i)) || slanted(pg.Of(i)) && strings.HasPrefix(pg.Of(i), "_Thanks to ") || n == 1 && served(pg, i) {
			pg.Drop(i, "author note")
		}
	}
	signatories(pg)
	for n := 0; n < noteLines; n++ { // on a page with several authors
		i := pg.First()
		if i < 0 || !introduces(pg, i) {
			break
		}
		pg.Drop(i, "author note")
	}
	for i := 1; i+1 < len(pg.Pieces); i++ { // a line of a page that sets the name in bold
		if p := pg.Pieces[i]; p.Role == pieces.Body && p.Len() <= form.ShortLine && pg.Pieces[i-1].Role != pieces.Body && pg.Pieces[i+1].Role != pieces.Body && boldBearer(pg.Of(i)) {
			pg.Drop(i, "author note")
		}
	}
	for i := max(1, len(pg.Pieces)-2*noteLines); i < len(pg.Pieces)-1; i++ { // a correction, between its label and the reason
		if pg.Pieces[i].Role == pieces.Body && pg.Pieces[i].Len() <= form.ShortLine && pg.Pieces[i-1].Reason == "author note" && pg.Pieces[i+1].Reason == "author note" {
			pg.Drop(i, "author note")
		}
	}
}

// boldBearer reports whether a line is a name in bold and one sentence that describes its bearer: "**Jane Doe** is a fellow at
// the Harbour Institute."
func boldBearer(line string) bool {
	name, rest, ok := strings.Cut(strings.TrimPrefix(line, "**"), "**")
	return ok && strings.HasPrefix(line, "**") && form.NameList(name) && (strings.HasPrefix(rest, " is a ") || strings.HasPrefix(rest, " is an ")) && form.Calls(rest, writers) && !telling.Reports(line) && !form.Quoting(line)
}

// writesElsewhere reports whether a line after a bullet describes a person and says where else that person writes, "• Jane Doe is
// a retired pilot and has contributed to Some News", "… She can be reached at …".
func writesElsewhere(line string) bool {
	bare := strings.TrimLeft(line, form.NoteMarks)
	name, rest := form.LeadingName(bare)
	return name != "" && len(bare) < len(line) && len(line) <= form.AuthorNoteMax && tellsWho(rest, true) && !form.Quoting(line) && !telling.Reports(line) &&
		(strings.Contains(rest, " contributed to ") || strings.Contains(rest, " can be reached "))
}

// Biographies removes the biographies of the authors under an article if they are longer than a paragraph each: everything from
// the first paragraph that begins with a name in bold, which does not occur in the article, and describes its bearer.
func Biographies(pg *pieces.Page) {
	first, n := -1, 0
	var names []string
	for i := len(pg.Pieces) - 1; i > len(pg.Pieces)/2 && n < bioLines; i-- {
		line := pg.Of(i)
		if pg.Pieces[i].Role != pieces.Body {
			continue
		}
		n++
		name, rest, ok := strings.Cut(strings.TrimPrefix(line, "**"), "**")
		if !ok || !strings.HasPrefix(line, "**") || form.Quoting(name) {
			continue
		}
		full, after := form.LeadingName(name)
		if rest = strings.TrimSpace(rest); full == "" || after != "" || !strings.HasPrefix(rest, "is ") || !form.Calls(rest, form.Callings) {
			continue
		}
		first, names = i, append(names, form.LastWord(full))
	}
	if first < 0 {
		return
	}
	for i := range pg.Pieces {
		if pg.Pieces[i].Role != pieces.Body {
			continue
		}
		line := pg.Of(i)
		if i < first && slices.ContainsFunc(names, func(name string) bool { return form.HoldsWord(line, name) }) {
			return
		}
		if i >= first && !purpose(line) && !telling.Backward[strings.ToLower(form.FirstWord(line))] && !strings.Contains(line, " he ") && !strings.Contains(line, " she ") && !slices.ContainsFunc(names, func(name string) bool { return form.HoldsWord(line, name) }) {
			return
		}
	}
	for i := first; i < len(pg.Pieces); i++ {
		if pg.Pieces[i].Role == pieces.Body {
			pg.Drop(i, "author note")
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
	return (strings.HasSuffix(whose, "’s") || strings.HasSuffix(whose, "'s")) && len(line) <= form.AuthorNoteMax && strings.HasPrefix(line, "The ") && form.Words(whose) <= form.LeadWords && !form.Quoting(line)
}

// served reports whether piece i, the last of the article, gives the occupation or career of somebody whom no other paragraph
// names.
func served(pg *pieces.Page, i int) bool {
	line := strings.TrimLeft(pg.Of(i), form.NoteMarks)
	for word, rest, ok := strings.Cut(line, " "); ok && (word == "Former" || strings.HasSuffix(word, ".") && len(word) > 2); word, rest, ok = strings.Cut(line, " ") {
		line = rest
	}
	name, rest := form.LeadingName(line)
	if name == "" || len(line) > form.AuthorNoteMax || form.Quoting(line) && !strings.Contains(rest, " book ") || telling.Reports(line) || !form.Calls(rest, form.Callings) && !form.Calls(rest, servants) {
		return false
	}
	if strings.HasPrefix(rest, ", ") {
		_, after, ok := strings.Cut(rest[2:], ", ")
		if rest = after; !ok {
			return false
		}
	}
	return tenures[form.FirstWord(rest)] && !strings.Contains(pg.Art.Title, form.LastWord(name)) && !pg.Mentioned(form.LastWord(name), i, 0)
}

// tenures are the verbs with which a note describes its author's career.
var tenures = form.Set("was worked served represented represents teaches taught spent")

// servants are callings of former officials who write.
var servants = form.Set("admiral general colonel senator congressman commander representative secretary adviser advisor counsel officer worked served represented")

// introduces reports whether piece i describes somebody whom no other paragraph names.
func introduces(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	if len(line) > form.AuthorNoteMax || telling.Reports(line) {
		return false
	}
	bare := unranked(strings.TrimPrefix(strings.TrimLeft(line, form.NoteMarks), "Debaters "))
	name, rest := form.LeadingName(bare)
	forename, _, _ := strings.Cut(strings.ToLower(name), " ")
	known := len(bare) < len(line) || pg.Lex.Forenames[forename] != 0 || initial(forename) || form.InitialsDotted(form.FirstField(name))
	if name == "" || strings.HasPrefix(name, "The ") || !tellsWho(rest, known) && !holdsPost(rest) && !degreed(rest) || form.Quoting(line) && !worksQuoted(rest) && !form.TitlesQuoted(line) && !slanted(line) {
		return false
	}
	called := form.Callings
	if !known && !holdsPost(rest) {
		called = writers
	}
	return (form.Calls(rest, called) || strings.HasPrefix(rest, "has been a")) && (slanted(line) || !pg.Mentioned(strings.TrimRight(form.LastWord(name), "*"), i, 0))
}

// introducesAll reports whether a line describes several authors, "Jane Doe and Joe Roe are fellows at …", or one whose name was
// a link that is lost in the dump: "is a professor at …".
func introducesAll(line string) bool {
	line = strings.TrimLeft(line, form.NoteMarks)
	if len(line) > form.AuthorNoteMax || form.Quoting(line) && !worksQuoted(line) || telling.Reports(line) {
		return false
	}
	if rest, ok := strings.CutPrefix(line, "is "); ok {
		return form.Calls(rest[:min(len(rest), form.ShortLine/4)], writers)
	}
	who, rest, ok := strings.Cut(line, " are ")
	return ok && strings.Contains(who, " and ") && form.Words(who) <= form.LeadWords && form.NameList(who) && callsAll(rest[:min(len(rest), form.ShortLine/4)])
}

// callsAll reports whether a text contains one of the callings in the plural.
func callsAll(rest string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(rest), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if one, ok := strings.CutSuffix(w, "s"); ok && (form.Callings[one] || one == "assistant") {
			return true
		}
	}
	return false
}

// slanted reports whether a whole line is set in italics, as notes are.
func slanted(line string) bool {
	return len(line) > 2 && line[0] == '_' && line[len(line)-1] == '_'
}

// tellsWho reports whether the words after a name describe what its bearer is or does; known says that the name is certainly one.
func tellsWho(rest string, known bool) bool {
	switch {
	case strings.HasPrefix(rest, "is a "), strings.HasPrefix(rest, "is an "), strings.HasPrefix(rest, "is the "):
		what, does, who := strings.Cut(rest, " who ")
		return !who || form.Calls(what, writers) || known && living[form.FirstWord(does)]
	case known && strings.HasPrefix(rest, "has written "):
		return countedWorks[form.FirstWord(strings.TrimPrefix(rest, "has written "))] && strings.Contains(rest, " book")
	case known && (strings.HasPrefix(rest, "has been a ") || strings.HasPrefix(rest, "has been an ")):
		return form.Calls(rest, servants)
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
var living = form.Set("practices practises lives writes covers works teaches focuses specializes specialises served has blogs")

// countedWorks are the words that count an author's books.
var countedWorks = form.Set("a one two three four five six seven eight nine ten several many numerous")

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

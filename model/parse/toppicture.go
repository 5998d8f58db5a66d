package parse

import "strings"

const (
	topPictures  = 3  // first pieces that may be about the picture above an article
	creditAlone  = 5  // words of a credit alone in brackets
	creditInside = 60 // bytes of the credit in brackets at the end of a caption
)

// topPicture removes, above an article whose title the container gives, the caption of its picture with the credit in brackets at
// its end, "The gate at night. (Jane Doe)", or the credit alone, "(Jane Doe)", "Jane Doe/Some News": a headline has neither.
func (pg *page) topPicture() {
	if pg.doc.Title == "" {
		return
	}
	for i := 0; i < min(len(pg.pieces)-1, topPictures); i++ {
		if pg.pieces[i].role == furniture {
			continue
		}
		line := pg.of(i)
		if pg.pieces[i].role != body || pg.pieces[i].Len() > 2*shortLine || i > pg.firstProse() {
			return
		}
		switch {
		case line[0] == '(' && line[len(line)-1] == ')' && words(line) <= creditAlone && titleCase(line[1:]), pg.lentBy(line):
			pg.drop(i, "photo credit")
		case pg.creditBehind(line):
			pg.drop(i, "caption")
		default:
			return
		}
	}
}

// lentBy reports whether a line is a name, a slash and an outlet.
func (pg *page) lentBy(line string) bool {
	name, outlet, ok := strings.Cut(line, "/")
	return ok && words(name) >= 2 && words(name) <= nameWords && nameAlone(strings.TrimSpace(name)) && pg.lex.Outlets[fold(outlet)] != nil
}

// creditBehind reports whether a line ends in a credit in brackets: "(Some News photo: Jane Doe)", "(Jane Doe/Agency)", "(Jane
// Doe)".
func (pg *page) creditBehind(line string) bool {
	at := strings.LastIndex(line, " (")
	if at < 0 || line[len(line)-1] != ')' || len(line)-at > creditInside || words(line[:at]) < spreadWords {
		return false
	}
	inner := line[at+2 : len(line)-1]
	head, name, labelled := strings.Cut(inner, ": ")
	if labelled {
		last := strings.ToLower(lastWord(head))
		return words(head) <= 3 && nameList(name) && (last == "photo" || last == "image" || last == "pho" || agencies[last] || pg.lex.Outlets[fold(head)] != nil)
	}
	if who, _, ok := strings.Cut(inner, "/"); ok {
		return titleCase(inner) && nameList(who)
	}
	return words(inner) <= nameWords && nameAlone(inner) && pg.lex.Forenames[strings.ToLower(firstWord(inner))] != 0
}

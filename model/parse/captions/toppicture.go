package captions

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	topPictures  = 3  // first pieces that may be about the picture above an article
	creditAlone  = 5  // words of a credit alone in brackets
	creditInside = 60 // bytes of the credit in brackets at the end of a caption
)

// TopPicture removes, above an article whose title the container gives, the caption of its picture with the credit in brackets at
// its end, "The gate at night. (Jane Doe)", or the credit alone, "(Jane Doe)", "Jane Doe/Some News": a headline has neither.
func TopPicture(pg *pieces.Page) {
	if pg.Doc.Title == "" {
		return
	}
	for i := 0; i < min(len(pg.Pieces)-1, topPictures); i++ {
		if pg.Pieces[i].Role == pieces.Furniture {
			continue
		}
		line := pg.Of(i)
		if pg.Pieces[i].Role != pieces.Body || pg.Pieces[i].Len() > 2*form.ShortLine || i > pg.FirstProse() {
			return
		}
		switch {
		case line[0] == '(' && line[len(line)-1] == ')' && form.Words(line) <= creditAlone && form.TitleCase(line[1:]), lentBy(pg, line):
			pg.Drop(i, "photo credit")
		case creditBehind(pg, line):
			pg.Drop(i, "caption")
		default:
			return
		}
	}
}

// lentBy reports whether a line is a name, a slash and an outlet.
func lentBy(pg *pieces.Page, line string) bool {
	name, outlet, ok := strings.Cut(line, "/")
	return ok && form.Words(name) >= 2 && form.Words(name) <= form.NameWords && form.NameAlone(strings.TrimSpace(name)) && pg.Lex.Outlets[form.Fold(outlet)] != nil
}

// creditBehind reports whether a line ends in a credit in brackets: "(Some News photo: Jane Doe)", "(Jane Doe/Agency)", "(Jane
// Doe)".
func creditBehind(pg *pieces.Page, line string) bool {
	at := strings.LastIndex(line, " (")
	if at < 0 || line[len(line)-1] != ')' || len(line)-at > creditInside || form.Words(line[:at]) < form.SpreadWords {
		return false
	}
	inner := line[at+2 : len(line)-1]
	head, name, labelled := strings.Cut(inner, ": ")
	if labelled {
		last := strings.ToLower(form.LastWord(head))
		return form.Words(head) <= 3 && form.NameList(name) && (last == "photo" || last == "image" || last == "pho" || form.Agencies[last] || pg.Lex.Outlets[form.Fold(head)] != nil)
	}
	if who, _, ok := strings.Cut(inner, "/"); ok {
		return form.TitleCase(inner) && form.NameList(who)
	}
	return form.Words(inner) <= form.NameWords && form.NameAlone(inner) && pg.Lex.Forenames[strings.ToLower(form.FirstWord(inner))] != 0
}

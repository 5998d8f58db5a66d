package authors

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const nameMax = 120 // bytes of a line that may be just a name and a description of its bearer

// desks are the last words of a reporter's job title in a byline.
var desks = form.Set("correspondent reporter editor columnist contributor writer analyst monitoring news")

// signed reports whether a line alone between paragraphs is a byline: "By Jane Doe, BBC News, Moscow", "Jane Doe, diplomatic
// correspondent, BBC", "Special to the AP". A name and an outlet alone ("Jane Doe, Reuters") may just as well name the speaker of
// a quotation above.
func signed(pg *pieces.Page, i int, line string) bool {
	for _, label := range [...]string{"Analysis: ", "At the scene: "} {
		if who, ok := strings.CutPrefix(line, label); ok {
			line = "By " + who
		}
	}
	if form.Closes(line) || form.Quoting(line) || strings.ContainsRune(line, ':') {
		return false
	}
	for _, special := range [...]string{"Special to ", "Special for "} {
		if rest, ok := strings.CutPrefix(line, special); ok {
			return pg.Lex.Outlets[form.Fold(strings.TrimPrefix(rest, "the "))] != nil || pg.Lex.Outlets[form.Fold(rest)] != nil
		}
	}
	name, by := cutBy(line)
	dash := strings.HasPrefix(line, "—") || strings.HasPrefix(line, "- ") || strings.HasPrefix(line, "– ")
	parts := strings.Split(name, ",")
	if by && form.NameList(name) {
		return true
	}
	if len(parts) > 1 && form.NameList(parts[0]) && form.Words(parts[0]) <= 4 {
		outlet, desk := false, false
		for _, part := range parts[1:] {
			part = strings.TrimSpace(part)
			last := strings.ToLower(form.LastWord(part))
			head, _, _ := strings.Cut(part, " ")
			outlet = outlet || pg.Lex.Outlets[form.Fold(part)] != nil || pg.Lex.Outlets[form.Fold(head)] != nil
			desk = desk || desks[last]
		}
		return by && desk || outlet && (by || desk && (len(parts) > 2 || form.Words(parts[1]) > 2) && !dash)
	}
	if by && (len(parts) == 1 || len(parts) == 2 && form.TitleCase(parts[1])) && called(pg, parts[0]) {
		return true
	}
	// The signature of a live page, "— Jane Doe" under a paragraph: somebody whom the article does not mention, and no quotation
	// above.
	return dash && signature(pg, line, name) && form.NameList(name) && form.Words(name) <= 3 && stranger(pg, i, name)
}

// headingsSigned cuts the names of reporters off the headings of boxes.
func headingsSigned(pg *pieces.Page) {
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		if p := pg.Pieces[i]; p.Role == pieces.Body && p.Len() <= creditMax {
			if at := headingSigned(pg, pg.Of(i)); at > 0 {
				pg.ClipTail(i, p.Start+at, "byline")
			}
		}
	}
	pg.Settle()
}

// headingSigned returns the offset at which a reporter's name with outlet, and perhaps a place, begins at the end of the heading
// of a box, "Why now? Jane Doe, BBC News, Moscow"; 0 if there is none.
func headingSigned(pg *pieces.Page, line string) int {
	name, rest, ok := strings.Cut(line, ", ")
	if !ok || form.Closes(line) || form.Quoting(line) {
		return 0
	}
	outlet, _, _ := strings.Cut(rest, ", ")
	if pg.Lex.Outlets[form.Fold(outlet)] == nil || form.Words(rest) > deskWords {
		return 0
	}
	at := strings.LastIndexByte(name, ' ')
	if at <= 0 {
		return 0
	}
	at = strings.LastIndexByte(name[:at], ' ')
	if at <= 0 || !form.NameList(name[at+1:]) || pg.Lex.Forenames[strings.ToLower(form.FirstWord(name[at+1:]))] == 0 {
		return 0
	}
	if before := form.LastWord(name[:at]); !strings.HasSuffix(before, "?") && (!form.Small(before) || form.SmallWords[before] || form.Linking[before] || form.Words(name[:at]) < 2) {
		return 0
	}
	return at + 1
}

// called reports whether a line is an outlet, the job title of its reporter, and a name: "BBC diplomatic correspondent Jane Doe".
func called(pg *pieces.Page, line string) bool {
	list := strings.Fields(line)
	for k := 1; k+1 < len(list); k++ {
		if desks[list[k]] {
			return pg.Lex.Outlets[form.Fold(list[0])] != nil && form.NameList(strings.Join(list[k+1:], " "))
		}
	}
	return false
}

// unnamed reports whether a line between complete paragraphs is the name of somebody whom the article does not mention: the
// photographer. Under a quotation, a name is that of the speaker.
func unnamed(pg *pieces.Page, i int, line string) bool {
	name := strings.TrimRight(line, " |")
	if n := form.Words(name); n < 2 || n > 4 || !form.NameList(name) || i+1 == len(pg.Pieces) || pg.QuotedAbove(i) || pg.Pieces[i-1].Role == pieces.Body && !form.Closes(pg.Of(i-1)) || !form.Opens(pg.Of(i+1)) {
		return false
	}
	forename, rest, _ := strings.Cut(name, " ")
	if pg.Lex.Forenames[strings.ToLower(forename)] == 0 || strings.Contains(rest, " and ") || name == strings.ToUpper(name) {
		return false
	}
	surname := rest
	for _, heir := range [...]string{" Jr", " Jr.", " Sr", " III"} {
		surname = strings.TrimSuffix(surname, heir)
	}
	return !strings.Contains(pg.Art.Title, surname) && !pg.Mentioned(form.LastWord(surname), i, 0)
}

// ownName reports whether a line is nothing but the outlet named by the container: the credit of its own picture.
func ownName(pg *pieces.Page, line string) bool {
	return pg.Doc.Outlet != "" && form.Fold(line) == form.Fold(pg.Doc.Outlet)
}

// stranger reports whether the line above piece i does not end a quotation and no paragraph of the article contains the surname.
func stranger(pg *pieces.Page, i int, name string) bool {
	return i > 0 && !pg.QuotedAbove(i) && !pg.Mentioned(form.LastWord(name), i, nameMax)
}

// signsQuotation reports whether a name after a dash is that of a speaker in the article whose quotation is above it.
func signsQuotation(pg *pieces.Page, i int, name string) bool {
	return i > 0 && pg.QuotedAbove(i) && pg.Mentioned(form.LastWord(name), i, 0)
}

const creditMax = 120 // bytes of a line that says who contributed

// contributed reports whether a line says who contributed, and from where: "Jane Doe contributed.", "NPR's Jane Doe contributed
// reporting.", "Doe reported from Moscow." People whom the article mentions may report, too.
func contributed(pg *pieces.Page, i int, line string) bool {
	if len(line) > creditMax || form.Quoting(line) || !form.Stops(line) {
		return false
	}
	for _, verb := range [...]string{" contributed.", " contributed reporting.", " contributed to this", " contributed from ", " reported from ", " reporting from "} {
		names, rest, ok := strings.Cut(line, verb)
		if !ok || form.Words(names) > 8 || !form.TitleCase(strings.ReplaceAll(names, " and ", " ")) || form.Words(rest) > 8 {
			continue
		}
		if strings.HasPrefix(verb, " report") && (!form.TitleCase(alsoFrom.Replace(rest)) || pg.Mentioned(form.LastWord(names), i, 0)) {
			continue
		}
		return true
	}
	return false
}

// alsoFrom removes the small words between the places from which several people reported: "Geneva and Roe from Bern".
var alsoFrom = strings.NewReplacer(" and ", " ", " from ", " ")

// Endorsements removes the authors' names, after a dash, on a page whose parts have different authors: at least one of the names
// occurs more than once.
func Endorsements(pg *pieces.Page) {
	count, again := map[string]int{}, false
	var list []int
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		line := pg.Of(i)
		name := strings.TrimLeft(line, "-–— ")
		if pg.Pieces[i].Len() > endorsed || len(name) == len(line) || form.Words(name) < 2 || form.Words(name) > 4 || !form.NameList(name) {
			continue
		}
		count[name]++
		again = again || count[name] > 1
		if pg.Pieces[i].Role == pieces.Body {
			list = append(list, i)
		}
	}
	if again && len(count) > 1 {
		pg.DropEach(list, "byline")
	}
}

const endorsed = 40 // bytes of such a line

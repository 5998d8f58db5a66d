package parse

import "strings"

// desks are the last words of a reporter's job title in a byline.
var desks = set("correspondent reporter editor columnist contributor writer analyst monitoring news")

// signed reports whether a line alone between paragraphs is a byline: "By Jane Doe, BBC News, Moscow", "Jane Doe, diplomatic
// correspondent, BBC", "Special to the AP". A name and an outlet alone ("Jane Doe, Reuters") may just as well name the speaker of
// a quotation above.
func (pg *page) signed(i int, line string) bool {
	for _, label := range [...]string{"Analysis: ", "At the scene: "} {
		if who, ok := strings.CutPrefix(line, label); ok {
			line = "By " + who
		}
	}
	if closes(line) || quoting(line) || strings.ContainsRune(line, ':') {
		return false
	}
	for _, special := range [...]string{"Special to ", "Special for "} {
		if rest, ok := strings.CutPrefix(line, special); ok {
			return pg.lex.Outlets[fold(strings.TrimPrefix(rest, "the "))] != nil || pg.lex.Outlets[fold(rest)] != nil
		}
	}
	name, by := cutBy(line)
	dash := strings.HasPrefix(line, "—") || strings.HasPrefix(line, "- ") || strings.HasPrefix(line, "– ")
	parts := strings.Split(name, ",")
	if by && nameList(name) {
		return true
	}
	if len(parts) > 1 && nameList(parts[0]) && words(parts[0]) <= 4 {
		outlet, desk := false, false
		for _, part := range parts[1:] {
			part = strings.TrimSpace(part)
			last := strings.ToLower(lastWord(part))
			head, _, _ := strings.Cut(part, " ")
			outlet = outlet || pg.lex.Outlets[fold(part)] != nil || pg.lex.Outlets[fold(head)] != nil
			desk = desk || desks[last]
		}
		return by && desk || outlet && (by || desk && (len(parts) > 2 || words(parts[1]) > 2) && !dash)
	}
	if by && (len(parts) == 1 || len(parts) == 2 && titleCase(parts[1])) && pg.called(parts[0]) {
		return true
	}
	// The signature of a live page, "— Jane Doe" under a paragraph: somebody whom the article does not mention, and no quotation
	// above.
	return dash && pg.signature(line, name) && nameList(name) && words(name) <= 3 && pg.stranger(i, name)
}

// headingsSigned cuts the names of reporters off the headings of boxes.
func (pg *page) headingsSigned() {
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		if p := pg.pieces[i]; p.role == body && p.Len() <= creditMax {
			if at := pg.headingSigned(pg.of(i)); at > 0 {
				pg.clipTail(i, p.Start+at, "byline")
			}
		}
	}
	pg.settle()
}

// headingSigned returns the offset at which a reporter's name with outlet, and perhaps a place, begins at the end of the heading
// of a box, "Why now? Jane Doe, BBC News, Moscow"; 0 if there is none.
func (pg *page) headingSigned(line string) int {
	name, rest, ok := strings.Cut(line, ", ")
	if !ok || closes(line) || quoting(line) {
		return 0
	}
	outlet, _, _ := strings.Cut(rest, ", ")
	if pg.lex.Outlets[fold(outlet)] == nil || words(rest) > deskWords {
		return 0
	}
	at := strings.LastIndexByte(name, ' ')
	if at <= 0 {
		return 0
	}
	at = strings.LastIndexByte(name[:at], ' ')
	if at <= 0 || !nameList(name[at+1:]) || pg.lex.Forenames[strings.ToLower(firstWord(name[at+1:]))] == 0 {
		return 0
	}
	if before := lastWord(name[:at]); !strings.HasSuffix(before, "?") && (!small(before) || smallWords[before] || linking[before] || words(name[:at]) < 2) {
		return 0
	}
	return at + 1
}

// called reports whether a line is an outlet, the job title of its reporter, and a name: "BBC diplomatic correspondent Jane Doe".
func (pg *page) called(line string) bool {
	list := strings.Fields(line)
	for k := 1; k+1 < len(list); k++ {
		if desks[list[k]] {
			return pg.lex.Outlets[fold(list[0])] != nil && nameList(strings.Join(list[k+1:], " "))
		}
	}
	return false
}

// unnamed reports whether a line between complete paragraphs is the name of somebody whom the article does not mention: the
// photographer. Under a quotation, a name is that of the speaker.
func (pg *page) unnamed(i int, line string) bool {
	name := strings.TrimRight(line, " |")
	if n := words(name); n < 2 || n > 4 || !nameList(name) || i+1 == len(pg.pieces) || pg.quotedAbove(i) || pg.pieces[i-1].role == body && !closes(pg.of(i-1)) || !opens(pg.of(i+1)) {
		return false
	}
	forename, rest, _ := strings.Cut(name, " ")
	if pg.lex.Forenames[strings.ToLower(forename)] == 0 || strings.Contains(rest, " and ") || name == strings.ToUpper(name) {
		return false
	}
	surname := rest
	for _, heir := range [...]string{" Jr", " Jr.", " Sr", " III"} {
		surname = strings.TrimSuffix(surname, heir)
	}
	return !strings.Contains(pg.art.Title, surname) && !pg.mentioned(lastWord(surname), i, 0)
}

// ownName reports whether a line is nothing but the outlet named by the container: the credit of its own picture.
func (pg *page) ownName(line string) bool {
	return pg.doc.Outlet != "" && fold(line) == fold(pg.doc.Outlet)
}

// stranger reports whether the line above piece i does not end a quotation and no paragraph of the article contains the surname.
func (pg *page) stranger(i int, name string) bool {
	return i > 0 && !pg.quotedAbove(i) && !pg.mentioned(lastWord(name), i, nameMax)
}

// signsQuotation reports whether a name after a dash is that of a speaker in the article whose quotation is above it.
func (pg *page) signsQuotation(i int, name string) bool {
	return i > 0 && pg.quotedAbove(i) && pg.mentioned(lastWord(name), i, 0)
}

// quotedAbove reports whether the piece before piece i ends in a closing quotation mark.
func (pg *page) quotedAbove(i int) bool {
	above := strings.TrimRight(pg.of(i-1), " .*_")
	return strings.TrimRight(above, "\"'”’»") != above
}

const creditMax = 120 // bytes of a line that says who contributed

// contributed reports whether a line says who contributed, and from where: "Jane Doe contributed.", "NPR's Jane Doe contributed
// reporting.", "Doe reported from Moscow." People whom the article mentions may report, too.
func (pg *page) contributed(i int, line string) bool {
	if len(line) > creditMax || quoting(line) || !stops(line) {
		return false
	}
	for _, verb := range [...]string{" contributed.", " contributed reporting.", " contributed to this", " contributed from ", " reported from ", " reporting from "} {
		names, rest, ok := strings.Cut(line, verb)
		if !ok || words(names) > 8 || !titleCase(strings.ReplaceAll(names, " and ", " ")) || words(rest) > 8 {
			continue
		}
		if strings.HasPrefix(verb, " report") && (!titleCase(alsoFrom.Replace(rest)) || pg.mentioned(lastWord(names), i, 0)) {
			continue
		}
		return true
	}
	return false
}

// alsoFrom removes the small words between the places from which several people reported: "Geneva and Roe from Bern".
var alsoFrom = strings.NewReplacer(" and ", " ", " from ", " ")

// endorsements removes the authors' names, after a dash, on a page whose parts have different authors: at least one of the names
// occurs more than once.
func (pg *page) endorsements() {
	count, again := map[string]int{}, false
	var list []int
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		line := pg.of(i)
		name := strings.TrimLeft(line, "-–— ")
		if pg.pieces[i].Len() > endorsed || len(name) == len(line) || words(name) < 2 || words(name) > 4 || !nameList(name) {
			continue
		}
		count[name]++
		again = again || count[name] > 1
		if pg.pieces[i].role == body {
			list = append(list, i)
		}
	}
	if again && len(count) > 1 {
		pg.dropEach(list, "byline")
	}
}

const endorsed = 40 // bytes of such a line

package parse

import "strings"

// unlabelled cuts labels off the end of piece i: the outlet's name after a bar or dash, the section.
func (pg *page) unlabelled(i int) {
	for range 3 {
		p := pg.pieces[i]
		at, reason := pg.label(pg.of(i))
		if at <= 0 || !pg.cutTail(i, p.Start+at, reason) {
			return
		}
	}
}

// bareTitle returns a title without the labels at its end.
func (pg *page) bareTitle(title string) string {
	title = unmarked(title)
	for range 3 {
		at, _ := pg.label(title)
		if at <= 0 {
			break
		}
		title = strings.TrimSpace(title[:at])
	}
	return title
}

// label finds a label at the end of a headline and returns the offset at which it begins, including the separator, and its
// reason, or 0. An outlet's name is kept as a clue.
func (pg *page) label(line string) (int, string) {
	for _, sep := range [...]string{" | ", " - ", " – ", " — ", " : ", " » ", " / "} {
		at := strings.LastIndex(line, sep)
		if at <= 0 {
			continue
		}
		name := line[at+len(sep):]
		if words(name) > 6 {
			continue
		}
		if o := pg.lex.Outlets[fold(name)]; o != nil {
			pg.outlets.add(o.Name, o.Wire, clueTitle)
			return at, "outlet"
		}
		if reason := pg.rows.line[strings.Trim(fold(name), bare)]; reason == "section" || reason == "outlet" {
			return at, reason
		}
		if sep == " | " && words(name) <= 4 && words(line[:at]) >= 3 {
			return at, "section"
		}
	}
	if row, at := pg.rows.tail(line); at > 0 && words(line[:at]) >= 3 {
		return at, row.Reason
	}
	return 0, ""
}

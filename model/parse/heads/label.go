package heads

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/lookup"
	"hotline/model/parse/pieces"
)

// unlabelled cuts labels off the end of piece i: the outlet's name after a bar or dash, the section.
func unlabelled(pg *pieces.Page, i int) {
	for range 3 {
		p := pg.Pieces[i]
		at, reason := label(pg, pg.Of(i))
		if at <= 0 || !pg.CutTail(i, p.Start+at, reason) {
			return
		}
	}
}

// bareTitle returns a title without the labels at its end.
func bareTitle(pg *pieces.Page, title string) string {
	title = form.Unmarked(title)
	for range 3 {
		at, _ := label(pg, title)
		if at <= 0 {
			break
		}
		title = strings.TrimSpace(title[:at])
	}
	return title
}

// label finds a label at the end of a headline and returns the offset at which it begins, including the separator, and its
// reason, or 0. An outlet's name is kept as a clue.
func label(pg *pieces.Page, line string) (int, string) {
	for _, sep := range [...]string{" | ", " - ", " – ", " — ", " : ", " » ", " / "} {
		at := strings.LastIndex(line, sep)
		if at <= 0 {
			continue
		}
		name := line[at+len(sep):]
		if form.Words(name) > 6 {
			continue
		}
		if o := pg.Lex.Outlets[form.Fold(name)]; o != nil {
			pg.Outlets.Add(o.Name, o.Wire, pieces.ClueTitle)
			return at, "outlet"
		}
		if reason := pg.Rows.Line[strings.Trim(form.Fold(name), lookup.Bare)]; reason == "section" || reason == "outlet" {
			return at, reason
		}
		if sep == " | " && form.Words(name) <= 4 && form.Words(line[:at]) >= 3 {
			return at, "section"
		}
	}
	if row, at := pg.Rows.Tail(line); at > 0 && form.Words(line[:at]) >= 3 {
		return at, row.Reason
	}
	return 0, ""
}

package authors

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model/parse/facts"
	"hotline/model/parse/form"
	"hotline/model/parse/lookup"
	"hotline/model/parse/pieces"
)

// Bylines removes lines that name only the reporter, the agency or the outlet: near the headline and at the end.
func Bylines(pg *pieces.Page) {
	headingsSigned(pg)
	first := pg.FirstProse()
	for i := range pg.Pieces {
		p := &pg.Pieces[i]
		if p.Role != pieces.Body || p.Len() > 120 {
			continue
		}
		line := strings.Trim(pg.Of(i), "*_ ")
		if name, ok := strings.CutSuffix(line, "|"); ok && reportersBar(strings.TrimRight(name, " \u00a0")) {
			pg.Drop(i, "byline")
			continue
		}
		if i >= first && contributed(pg, i, line) {
			pg.Drop(i, "credit line")
			continue
		}
		if i > first && i+1 < len(pg.Pieces) && pg.Pieces[i+1].Reason == "credit line" && strings.HasPrefix(pg.Begin(i+1), "contributed ") && form.NameList(line) {
			pg.Drop(i, "credit line") // the names before it, cut off by a link
			continue
		}
		if signed(pg, i, line) {
			pg.Drop(i, "byline")
			continue
		}
		if i > first && (unnamed(pg, i, line) || ownName(pg, line)) {
			pg.Drop(i, "photo credit")
			continue
		}
		if i > 0 && i < first && pg.Pieces[i-1].Role == pieces.Headline && facts.InTheNews(pg, line) {
			pg.Drop(i, "caption")
			continue
		}
		if name, by := cutBy(line); by && i <= first {
			if who, what, ok := strings.Cut(form.Unmarked(name), ", "); ok && form.NameList(who) && form.Calls(what, form.Callings) {
				pg.Drop(i, "byline")
				continue
			}
		}
		if i >= first && i < len(pg.Pieces)-6 {
			continue
		}
		if o := pg.Lex.Outlets[strings.TrimPrefix(strings.Trim(form.Fold(line), lookup.Bare), "by ")]; o != nil {
			pg.Outlets.Add(o.Name, o.Wire, pieces.ClueByline)
			pg.Drop(i, "byline")
			continue
		}
		name, by := cutBy(line)
		dashed := !by && i > first && line != name && signature(pg, line, name) && !signsQuotation(pg, i, name) // "— Noah Bierman and Chris Megerian" under the article
		bare := !by && i < first && (beforeOutlet(pg, i) || reporter(pg, name))
		if by && len(name) < 90 && form.NameList(name) || dashed && people(name, true) || bare && people(name, false) {
			if name = strings.TrimRight(name, " ,"); pg.Art.Byline == "" && !shoutedName(name) {
				pg.Art.Byline = name
			}
			pg.Drop(i, "byline")
		}
	}
}

// signature reports whether a name after a dash is a signature for certain: a hyphen begins the items of a list, too.
func signature(pg *pieces.Page, line, name string) bool {
	return strings.HasPrefix(line, "—") || pg.Lex.Forenames[strings.ToLower(form.FirstWord(name))] != 0
}

// people reports whether a text is a list of names of two to four words each, in capitals or not. Behind the dash of a list's items,
// none has more than three words.
func people(text string, dashed bool) bool {
	most := form.NameWords
	if dashed {
		most--
	}
	for _, name := range strings.Split(form.NameJoints.Replace(strings.TrimRight(text, " ,|")), ",") {
		if name = strings.TrimSpace(name); form.Words(name) < 2 || form.Words(name) > most || !form.NameList(name) {
			return false
		}
	}
	return true
}

// shoutedName reports whether part of a list of names is in capitals, as agencies print those of their photographers.
func shoutedName(names string) bool {
	for w := range form.Fields(names) {
		if len(w) > 4 && w == strings.ToUpper(w) {
			return true
		}
	}
	return false
}

// reportersBar reports whether the text before the bar at the end of a line is nothing but a name: "Jane Doe  |".
func reportersBar(name string) bool {
	return form.Words(name) >= 2 && form.Words(name) <= 4 && form.NameList(name) && strings.IndexFunc(name, unicode.IsDigit) < 0 && name != strings.ToUpper(name)
}

// cutBy removes a leading dash and "By " from a line.
func cutBy(line string) (string, bool) {
	line = strings.TrimLeft(line, "—–- ")
	for _, by := range [...]string{"By ", "BY ", "by ", "By: ", "Written by ", "Reported by ", "Analysis by "} {
		if rest, ok := strings.CutPrefix(line, by); ok {
			return strings.TrimSpace(rest), true
		}
	}
	return line, false
}

// reporter reports whether a list of names begins with a forename, is short enough for a line of its own, and does not name
// somebody who is in the news.
func reporter(pg *pieces.Page, names string) bool {
	first, _, _ := strings.Cut(names, " ")
	last := strings.ToLower(form.LastWord(names))
	for _, p := range pg.Offices.Holders[last] {
		if pg.Offices.Parts[p][strings.ToLower(first)] {
			return false
		}
	}
	return pg.Lex.Forenames[strings.ToLower(first)] != 0 && form.Words(names) <= 9
}

// beforeOutlet reports whether piece i is followed by a line of furniture or the name of an outlet, like a byline without "By".
func beforeOutlet(pg *pieces.Page, i int) bool {
	if i+1 >= len(pg.Pieces) || form.Words(pg.Of(i)) > 6 {
		return false
	}
	next := pg.Of(i + 1)
	if len(next) > 60 {
		return false
	}
	folded := strings.Trim(form.Fold(next), lookup.Bare)
	return pg.Lex.Outlets[folded] != nil || strings.HasSuffix(folded, "columnist") ||
		strings.HasSuffix(folded, "contributor") || strings.HasSuffix(folded, "correspondent") || strings.HasSuffix(folded, "reporter")
}

// SignOffs cuts off what is glued to the end of the last paragraphs: the outlet's name, credit lines.
func SignOffs(pg *pieces.Page) {
	for i, n := len(pg.Pieces)-1, 0; i >= 0 && n < 3; i-- {
		if pg.Pieces[i].Role != pieces.Body {
			continue
		}
		if n == 0 {
			lastSentences(pg, i)
		}
		n++
		if signOff(pg, i) {
			return
		}
	}
}

// AgencyAlone removes the name of an agency alone under the article as its signature, "Reuter", or in brackets at its end.
func AgencyAlone(pg *pieces.Page) {
	i := pg.Last()
	if i >= 0 && !pg.English && strings.HasSuffix(pg.Of(i), ")") { // in English, SignOffs has done so
		signOff(pg, i)
		return
	}
	if i <= pg.First() || i < 0 || form.Words(pg.Of(i)) > 1 {
		return
	}
	if o := pg.Lex.Outlets[strings.TrimRight(pg.Folded(i), lookup.Bare)]; o != nil && o.Wire {
		pg.Drop(i, "credit line")
	}
}

// lastSentences cuts the last sentences off piece i if the tables say that they are furniture, as in a dump that has lost its
// line ends.
func lastSentences(pg *pieces.Page, i int) {
	p := pg.Pieces[i]
	list := form.Sentences(pg.Text, p.Span)
	for n := len(list) - 1; n > 0; n-- {
		s := list[n]
		if s.Len() > form.ShortLine {
			break
		}
		reason := pg.Rows.Whole(form.Fold(s.In(pg.Text)))
		if reason == "" || form.Quoting(s.In(pg.Text)) {
			break
		}
		pg.ClipTail(i, s.Start, reason)
	}
	pg.Settle()
}

// signOff cuts the outlet's name off the end of piece i: "… from Washington. – Rappler.com", "… he said. (AP)".
func signOff(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	tail := line[max(0, len(line)-60):]
	at := strings.LastIndexAny(tail, "–—-(/[")
	if at <= 0 {
		return false
	}
	for at > 0 && !utf8.RuneStart(tail[at]) {
		at--
	}
	_, w := utf8.DecodeRuneInString(tail[at:])
	name := strings.Trim(tail[at+w:], " .)/]*_\u00a0")
	before := strings.TrimRight(tail[:at], "-–— \u00a0/(")
	if !form.Closes(before) && before != "" {
		return false
	}
	o := pg.Lex.Outlets[form.Fold(name)]
	if o == nil && strings.Contains(name, ".") {
		o = pg.Lex.Outlets[form.Fold(name[:strings.LastIndexByte(name, '.')])]
	}
	if o == nil && webName(name) {
		o = facts.Outlet(pg, name)
	}
	if o == nil {
		return false
	}
	pg.Outlets.Add(o.Name, o.Wire, pieces.ClueSignOff)
	pg.CutTail(i, pg.Pieces[i].Start+len(line)-len(tail)+len(before), "sign-off")
	return true
}

// webName reports whether s is nothing but a domain.
func webName(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	return dot > 2 && len(s)-dot >= 3 && len(s)-dot <= 5 && !strings.ContainsAny(s, " /")
}

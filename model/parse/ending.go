package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bylines removes lines that name only the reporter, the agency or the outlet: near the headline and at the end.
func (pg *page) bylines() {
	pg.headingsSigned()
	first := pg.firstProse()
	for i := range pg.pieces {
		p := &pg.pieces[i]
		if p.role != body || p.Len() > 120 {
			continue
		}
		line := strings.Trim(pg.of(i), "*_ ")
		if name, ok := strings.CutSuffix(line, "|"); ok && reportersBar(strings.TrimRight(name, " \u00a0")) {
			pg.drop(i, "byline")
			continue
		}
		if i >= first && pg.contributed(i, line) {
			pg.drop(i, "credit line")
			continue
		}
		if i > first && i+1 < len(pg.pieces) && pg.pieces[i+1].reason == "credit line" && strings.HasPrefix(pg.begin(i+1), "contributed ") && nameList(line) {
			pg.drop(i, "credit line") // the names before it, cut off by a link
			continue
		}
		if pg.signed(i, line) {
			pg.drop(i, "byline")
			continue
		}
		if i > first && (pg.unnamed(i, line) || pg.ownName(line)) {
			pg.drop(i, "photo credit")
			continue
		}
		if i > 0 && i < first && pg.pieces[i-1].role == headline && pg.known(line) {
			pg.drop(i, "caption")
			continue
		}
		if name, by := cutBy(line); by && i <= first {
			if who, what, ok := strings.Cut(unmarked(name), ", "); ok && nameList(who) && calls(what, callings) {
				pg.drop(i, "byline")
				continue
			}
		}
		if i >= first && i < len(pg.pieces)-6 {
			continue
		}
		if o := pg.lex.Outlets[strings.TrimPrefix(strings.Trim(fold(line), bare), "by ")]; o != nil {
			pg.outlets.add(o.Name, o.Wire, clueByline)
			pg.drop(i, "byline")
			continue
		}
		name, by := cutBy(line)
		dashed := !by && i > first && line != name && pg.signature(line, name) && !pg.signsQuotation(i, name) // "— Noah Bierman and Chris Megerian" under the article
		bare := !by && i < first && (pg.beforeOutlet(i) || pg.reporter(name))
		if by && len(name) < 90 && nameList(name) || dashed && people(name, true) || bare && people(name, false) {
			if name = strings.TrimRight(name, " ,"); pg.art.Byline == "" && !shoutedName(name) {
				pg.art.Byline = name
			}
			pg.drop(i, "byline")
		}
	}
}

// signature reports whether a name after a dash is a signature for certain: a hyphen begins the items of a list, too.
func (pg *page) signature(line, name string) bool {
	return strings.HasPrefix(line, "—") || pg.lex.Forenames[strings.ToLower(firstWord(name))] != 0
}

// people reports whether a text is a list of names of two to four words each, in capitals or not. Behind the dash of a list's items,
// none has more than three words.
func people(text string, dashed bool) bool {
	most := nameWords
	if dashed {
		most--
	}
	for _, name := range strings.Split(nameJoints.Replace(strings.TrimRight(text, " ,|")), ",") {
		if name = strings.TrimSpace(name); words(name) < 2 || words(name) > most || !nameList(name) {
			return false
		}
	}
	return true
}

// shoutedName reports whether part of a list of names is in capitals, as agencies print those of their photographers.
func shoutedName(names string) bool {
	for w := range fields(names) {
		if len(w) > 4 && w == strings.ToUpper(w) {
			return true
		}
	}
	return false
}

// reportersBar reports whether the text before the bar at the end of a line is nothing but a name: "Jane Doe  |".
func reportersBar(name string) bool {
	return words(name) >= 2 && words(name) <= 4 && nameList(name) && strings.IndexFunc(name, unicode.IsDigit) < 0 && name != strings.ToUpper(name)
}

// firstProse returns the index of the first piece that reads like the article itself, or the number of pieces.
func (pg *page) firstProse() int {
	for i := range pg.pieces {
		if p := pg.pieces[i]; p.role == body && (p.Len() > headlineMax || p.Len() > 60 && closes(pg.of(i))) {
			return i
		}
	}
	return len(pg.pieces)
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

// nameList reports whether line consists of names only: two to twelve capitalised words, separated by commas and "and".
func nameList(line string) bool {
	n := 0
	for w := range fields(line) {
		w = strings.Trim(w, ",|;*_")
		r, _ := utf8.DecodeRuneInString(w)
		if w != "and" && w != "for" && w != "in" && w != "of" && !unicode.IsUpper(r) && r != '@' {
			return false
		}
		if strings.HasSuffix(w, ".") && len(w) > 3 {
			return false
		}
		n++
	}
	return n >= 2 && n <= 14 && !strings.ContainsAny(line, "\"“”?!:")
}

// reporter reports whether a list of names begins with a forename, is short enough for a line of its own, and does not name
// somebody who is in the news.
func (pg *page) reporter(names string) bool {
	first, _, _ := strings.Cut(names, " ")
	last := strings.ToLower(lastWord(names))
	for _, p := range pg.offices.holders[last] {
		if pg.offices.parts[p][strings.ToLower(first)] {
			return false
		}
	}
	return pg.lex.Forenames[strings.ToLower(first)] != 0 && words(names) <= 9
}

// known reports whether a line is the full name of somebody who is in the news: the person in the picture under the headline.
func (pg *page) known(line string) bool {
	first, rest, ok := strings.Cut(line, " ")
	if !ok || words(line) > 3 || !nameList(line) {
		return false
	}
	for _, p := range pg.offices.holders[strings.ToLower(lastWord(rest))] {
		if pg.offices.parts[p][strings.ToLower(first)] {
			return true
		}
	}
	return false
}

// beforeOutlet reports whether piece i is followed by a line of furniture or the name of an outlet, like a byline without "By".
func (pg *page) beforeOutlet(i int) bool {
	if i+1 >= len(pg.pieces) || words(pg.of(i)) > 6 {
		return false
	}
	next := pg.of(i + 1)
	if len(next) > 60 {
		return false
	}
	folded := strings.Trim(fold(next), bare)
	return pg.lex.Outlets[folded] != nil || strings.HasSuffix(folded, "columnist") ||
		strings.HasSuffix(folded, "contributor") || strings.HasSuffix(folded, "correspondent") || strings.HasSuffix(folded, "reporter")
}

// signOffs cuts off what is glued to the end of the last paragraphs: the outlet's name, credit lines.
func (pg *page) signOffs() {
	for i, n := len(pg.pieces)-1, 0; i >= 0 && n < 3; i-- {
		if pg.pieces[i].role != body {
			continue
		}
		if n == 0 {
			pg.lastSentences(i)
		}
		n++
		if pg.signOff(i) {
			return
		}
	}
}

// agencyAlone removes the name of an agency alone under the article as its signature, "Reuter", or in brackets at its end.
func (pg *page) agencyAlone() {
	i := pg.last()
	if i >= 0 && !pg.english && strings.HasSuffix(pg.of(i), ")") { // in English, signOffs has done so
		pg.signOff(i)
		return
	}
	if i <= pg.first() || i < 0 || words(pg.of(i)) > 1 {
		return
	}
	if o := pg.lex.Outlets[strings.TrimRight(pg.folded(i), bare)]; o != nil && o.Wire {
		pg.drop(i, "credit line")
	}
}

// lastSentences cuts the last sentences off piece i if the tables say that they are furniture, as in a dump that has lost its
// line ends.
func (pg *page) lastSentences(i int) {
	p := pg.pieces[i]
	list := sentences(pg.text, p.Span)
	for n := len(list) - 1; n > 0; n-- {
		s := list[n]
		if s.Len() > shortLine {
			break
		}
		reason := pg.rows.whole(fold(s.In(pg.text)))
		if reason == "" || quoting(s.In(pg.text)) {
			break
		}
		pg.clipTail(i, s.Start, reason)
	}
	pg.settle()
}

// signOff cuts the outlet's name off the end of piece i: "… from Washington. – Rappler.com", "… he said. (AP)".
func (pg *page) signOff(i int) bool {
	line := pg.of(i)
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
	if !closes(before) && before != "" {
		return false
	}
	o := pg.lex.Outlets[fold(name)]
	if o == nil && strings.Contains(name, ".") {
		o = pg.lex.Outlets[fold(name[:strings.LastIndexByte(name, '.')])]
	}
	if o == nil && webName(name) {
		o = pg.outlet(name)
	}
	if o == nil {
		return false
	}
	pg.outlets.add(o.Name, o.Wire, clueSignOff)
	pg.cutTail(i, pg.pieces[i].Start+len(line)-len(tail)+len(before), "sign-off")
	return true
}

// webName reports whether s is nothing but a domain.
func webName(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	return dot > 2 && len(s)-dot >= 3 && len(s)-dot <= 5 && !strings.ContainsAny(s, " /")
}

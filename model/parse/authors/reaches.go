package authors

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

// Reaches removes, below the first paragraphs, lines that say where to find or reach something outside the article: an address after
// its label, "For the latest updates: https://…", an author and where to write, "Jane Doe is at https://…", a request for the
// reader's experience with the address for it.
func Reaches(pg *pieces.Page) {
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		p := pg.Pieces[i]
		if p.Role != pieces.Body || p.Len() > 2*form.ShortLine {
			continue
		}
		line := pg.Of(i)
		switch {
		case addressLast(line) && (labelsAddress(line) || findsAt(line)):
			pg.Drop(i, "pointer")
		case strings.IndexByte(line, '@') >= 0 && !form.Quoting(line) && (writesTo(line) || asksReader(line) || handled(line)),
			strings.HasSuffix(line, " to [email\u00a0protected]"), strings.HasSuffix(line, " to [email protected]") && form.Words(line) <= form.LeadWords && !telling.Moved(line):
			pg.Drop(i, "contact")
		}
	}
}

// addressLast reports whether the last word of a line is a web address.
func addressLast(line string) bool { return form.Address(form.LastWord(line)) && form.Words(line) > 1 }

// labelsAddress reports whether a line is a label and an address: "Online: https://…", "More on the harbour: https://… and
// https://…", "Follow the coverage at https://…".
func labelsAddress(line string) bool {
	label, _, _ := strings.Cut(line, "http")
	label = strings.TrimRight(label, " ")
	if form.Quoting(label) || strings.Contains(label, ". ") || strings.ContainsAny(label, "@#[(") || !form.Opens(label) {
		return false
	}
	first := form.FirstWord(label)
	if name, ok := strings.CutSuffix(label, ":"); ok {
		return form.Words(name) <= form.SpreadWords || locates[first] && form.Words(name) <= form.LeadWords
	}
	return locates[first] && (strings.HasSuffix(label, " at") || strings.HasSuffix(label, " here")) && form.Words(label) <= form.LeadWords
}

// locates are the words that open a line which says where to find more.
var locates = form.Set("More Follow For See Find Read Visit Check Online Watch Listen Full")

// findsAt reports whether a line says where somebody is to be found: "Jane Doe is at https://…", "… Follow her on the net at
// https://…".
func findsAt(line string) bool {
	name, rest := form.LeadingName(strings.TrimLeft(line, form.NoteMarks))
	if name == "" || telling.Reports(line) || form.Quoting(line) {
		return false
	}
	return strings.HasPrefix(rest, "is at http") || strings.HasPrefix(rest, "can be reached ") || strings.Contains(rest, ". Follow her ") || strings.Contains(rest, ". Follow him ") || strings.Contains(rest, ". Follow them ")
}

// writesTo reports whether a line is a name and an e-mail address, "Jane Doe at jdoe@example.org", or says where somebody can be
// written to, in its last words.
func writesTo(line string) bool {
	name, rest := form.LeadingName(strings.TrimLeft(line, form.NoteMarks))
	last := strings.TrimRight(form.LastWord(line), ".")
	if !mailbox(last) {
		return false
	}
	if where, ok := strings.CutPrefix(rest, "at "); ok && name != "" {
		return where == last
	}
	at := form.LastStop(line)
	return form.Words(line[at:]) <= form.LeadWords && reachVerbs[form.FirstWord(line[at:])] && (at == 0 || form.Words(line) <= form.PromoWords && !telling.Moved(line[:at]))
}

// reachVerbs open a sentence that says where to write.
var reachVerbs = form.Set("Write Email Reach Contact Send Pitch")

// mailbox reports whether a word is an e-mail address.
func mailbox(w string) bool {
	name, host, ok := strings.Cut(w, "@")
	dot := strings.LastIndexByte(host, '.')
	return ok && name != "" && dot > 0 && len(host)-dot > 2 && strings.IndexFunc(w, func(r rune) bool { return r >= utf8.RuneSelf || unicode.IsSpace(r) }) < 0
}

// asksReader reports whether a line asks the readers for what they know or have to offer, and says where to send it.
func asksReader(line string) bool {
	if !strings.Contains(line, "you") && !strings.Contains(line, "You") || telling.Reports(line) {
		return false
	}
	found := false
	for w := range form.Fields(line) {
		found = found || mailbox(strings.Trim(w, ".,;:()"))
	}
	if !found {
		return false
	}
	low := strings.ToLower(line)
	for _, bid := range [...]string{"share your", "share the", "can share", "let us know", "email us", "e-mail us", "pitch us", "send us", "reach out to", "get in touch", "by emailing", "please email"} {
		if strings.Contains(low, bid) {
			return true
		}
	}
	return false
}

// handled reports whether a line is nothing but a name and where its bearer writes: "Jane Doe is @doe on Twitter", "Joe Roe is a
// producer and is on Twitter at @roe."
func handled(line string) bool {
	name, rest := form.LeadingName(line)
	return name != "" && strings.HasPrefix(rest, "is ") && form.Words(line) <= form.LeadWords && (strings.HasPrefix(rest, "is @") || strings.Contains(rest, " on Twitter at @") || strings.Contains(rest, " on Instagram at @"))
}

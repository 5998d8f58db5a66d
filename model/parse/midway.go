package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/date"
)

const (
	midwayLeast = 3   // words of a headline after a label
	midwayMost  = 20  // its words, at most
	midwayBytes = 180 // its bytes, at most
	midwaySpeak = 500 // bytes of a quotation after it
	issueBack   = 48  // bytes of "From the … issue" before its last word
)

// midwayLabels lead to another story, whose headline follows.
var midwayLabels = []string{"RELATED: ", "Related: ", "READ MORE: ", "Read more: ", "Read More: ", "ALSO READ: ", "Also read: ", "READ ALSO: ", "SEE ALSO: ", "See also: ", "READ: ", "MORE: ",
	" issue: ", " issue cover story: "}

var midwayNeedles = newNeedles(midwayLabels)

// midway removes a label and the headline of another story between two sentences of a line, or in front of the first: a page has
// them between its paragraphs, and a dump lost the line ends. "… he said. RELATED: Ministers go home for good The talks began …";
// a magazine points to its own older texts: "From the May 2021 issue: Jane Doe on how ships are lost". The headline ends where a
// sentence surely begins; if that cannot be seen, nothing is removed, and what ends
// a line is left to the rules that look at the lines under it.
func (pg *page) midway() {
	for i := range pg.pieces {
		p := pg.pieces[i]
		if p.role != body || p.Len() < proseLine || !midwayNeedles.any(pg.of(i)) {
			continue
		}
		for _, link := range pg.midwayLinks(i) {
			p := &pg.pieces[i]
			if before := trim(pg.text, model.Span{Start: p.Start, End: link.Start}); !before.Empty() {
				pg.setApart(before)
			}
			p.Start = link.Start
			if !pg.clipHead(i, link.End, "related") {
				break
			}
		}
	}
	pg.settle()
}

// midwayLinks returns the links within piece i, in order and disjoint.
func (pg *page) midwayLinks(i int) (links []model.Span) {
	p, line := pg.pieces[i], pg.of(i)
	for _, label := range midwayLabels {
		for at := 0; ; {
			n := strings.Index(line[at:], label)
			if n < 0 {
				break
			}
			from := at + n
			at = from + len(label)
			if label[0] == ' ' {
				if from = issueOf(line[:from]); from < 0 {
					continue
				}
			}
			if before := strings.TrimRight(line[:from], " \n\u00a0"); before != "" && !closes(before) {
				continue
			}
			if size := midwayEnd(line[at:]); size > 0 {
				links = append(links, model.Span{Start: p.Start + from, End: p.Start + at + size})
			}
		}
	}
	slices.SortFunc(links, func(a, b model.Span) int { return a.Start - b.Start })
	return links
}

// issueOf returns where "From the May 2021 issue" begins at the end of a text, without its last word, or -1.
func issueOf(text string) int {
	from := max(0, len(text)-issueBack)
	n := strings.LastIndex(text[from:], "From the ")
	if n < 0 {
		return -1
	}
	n += from
	for w := range strings.FieldsFuncSeq(text[n+len("From the "):], func(r rune) bool { return r == ' ' || r == '/' || r == '-' }) {
		if !digits(w) && !date.IsMonth(strings.ToLower(w)) {
			return -1
		}
	}
	return n
}

// beginners are words with which sentences begin, and which have a small letter within a headline that is set like a sentence.
var beginners = set(`The A An In At On It If And But As When While After Before Between During This That These Those There He She They We I You His Her Their Its
	For From By With Since Although Though However Meanwhile Perhaps Also Then Now Still Yet So Not No Some Many Most One Both Such Under Over Among Asked
	Last Earlier Later According Despite Instead Once`)

// midwayEnd returns where the headline at the beginning of a text ends and a sentence begins, or -1.
func midwayEnd(text string) int {
	n, last := 0, ""
	for at := 0; at < min(len(text), midwayBytes) && n <= midwayMost; {
		size := strings.IndexAny(text[at:], " \n\u00a0")
		if size < 0 {
			size = len(text) - at
		}
		w := text[at : at+size]
		gap := 0
		for _, r := range text[at+size:] {
			if !model.White(r) {
				break
			}
			gap += utf8.RuneLen(r)
		}
		if n > 0 {
			switch begins, sure := midwayBegins(text[:at], last, text[at:]); {
			case sure && n < midwayLeast:
				return -1
			case sure:
				return at
			case begins:
				return -1
			}
		}
		if w != "" {
			n, last = n+1, w
		}
		if at += size + gap; at >= len(text) {
			return -1
		}
		if gap > 1 && n >= midwayLeast && opens(text[at:]) && !stops(last) {
			return at
		}
	}
	return -1
}

// midwayBegins reports whether a sentence may begin behind a headline whose last word is given, and whether it surely does.
func midwayBegins(head, last, rest string) (begins, sure bool) {
	r, _ := utf8.DecodeRuneInString(rest)
	if strings.HasSuffix(last, ",") || strings.HasSuffix(last, ":") || strings.HasSuffix(last, ";") {
		return strings.ContainsRune("“\"", r), false
	}
	if closes(last) && (len(last) > len("J.") || !stops(last)) {
		return true, !stops(last) && opens(rest)
	}
	if strings.ContainsRune("“\"", r) {
		if !balanced(head) {
			return false, false
		}
		said := rest[utf8.RuneLen(r):min(len(rest), midwaySpeak)]
		end := strings.IndexAny(said, "”\"")
		return true, end > 0 && opens(said) && strings.ContainsRune(",.?!", rune(said[end-1]))
	}
	if !beginners[strings.Trim(firstField(rest), ",")] {
		return false, false
	}
	_, next, _ := strings.Cut(rest, " ")
	small, _ := utf8.DecodeRuneInString(next)
	ends, _ := utf8.DecodeRuneInString(strings.TrimLeft(last, "'‘’"))
	return true, !unicode.IsUpper(ends) && !smallWords[last] && !linking[last] && !titleCase(head) && unicode.IsLower(small)
}

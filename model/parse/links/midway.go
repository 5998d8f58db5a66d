package links

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/lookup"
	"hotline/model/parse/pieces"
)

const (
	midwayLeast = 3   // words of a headline after a label
	midwayMost  = 20  // its words, at most
	midwayBytes = 180 // its bytes, at most
	midwaySpeak = 500 // bytes of a quotation after it
)

// midwayLabels lead to another story, whose headline follows.
var midwayLabels = []string{"RELATED: ", "Related: ", "READ MORE: ", "Read more: ", "Read More: ", "ALSO READ: ", "Also read: ", "READ ALSO: ", "SEE ALSO: ", "See also: ", "READ: ", "MORE: ",
	" issue: ", " issue cover story: "}

var midwayNeedles = lookup.NewNeedles(midwayLabels)

// Midway removes a label and the headline of another story between two sentences of a line, or in front of the first: a page has
// them between its paragraphs, and a dump lost the line ends. "… he said. RELATED: Ministers go home for good The talks began …";
// a magazine points to its own older texts: "From the May 2021 issue: Jane Doe on how ships are lost". The headline ends where a
// sentence surely begins; if that cannot be seen, nothing is removed, and what ends
// a line is left to the rules that look at the lines under it.
func Midway(pg *pieces.Page) {
	for i := range pg.Pieces {
		p := pg.Pieces[i]
		if p.Role != pieces.Body || p.Len() < proseLine || !midwayNeedles.Any(pg.Of(i)) {
			continue
		}
		for _, link := range midwayLinks(pg, i) {
			p := &pg.Pieces[i]
			if before := form.Trim(pg.Text, model.Span{Start: p.Start, End: link.Start}); !before.Empty() {
				pg.SetApart(before)
			}
			p.Start = link.Start
			if !pg.ClipHead(i, link.End, "related") {
				break
			}
		}
	}
	pg.Settle()
}

// midwayLinks returns the links within piece i, in order and disjoint.
func midwayLinks(pg *pieces.Page, i int) (links []model.Span) {
	p, line := pg.Pieces[i], pg.Of(i)
	for _, label := range midwayLabels {
		for at := 0; ; {
			n := strings.Index(line[at:], label)
			if n < 0 {
				break
			}
			from := at + n
			at = from + len(label)
			if label[0] == ' ' {
				if from = form.IssueOf(line[:from]); from < 0 {
					continue
				}
			}
			if before := strings.TrimRight(line[:from], " \n\u00a0"); before != "" && !form.Closes(before) {
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

// beginners are words with which sentences begin, and which have a small letter within a headline that is set like a sentence.
var beginners = form.Set(`The A An In At On It If And But As When While After Before Between During This That These Those There He She They We I You His Her Their Its
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
		if gap > 1 && n >= midwayLeast && form.Opens(text[at:]) && !form.Stops(last) {
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
	if form.Closes(last) && (len(last) > len("J.") || !form.Stops(last)) {
		return true, !form.Stops(last) && form.Opens(rest)
	}
	if strings.ContainsRune("“\"", r) {
		if !form.Balanced(head) {
			return false, false
		}
		said := rest[utf8.RuneLen(r):min(len(rest), midwaySpeak)]
		end := strings.IndexAny(said, "”\"")
		return true, end > 0 && form.Opens(said) && strings.ContainsRune(",.?!", rune(said[end-1]))
	}
	if !beginners[strings.Trim(form.FirstField(rest), ",")] {
		return false, false
	}
	_, next, _ := strings.Cut(rest, " ")
	small, _ := utf8.DecodeRuneInString(next)
	ends, _ := utf8.DecodeRuneInString(strings.TrimLeft(last, "'‘’"))
	return true, !unicode.IsUpper(ends) && !form.SmallWords[last] && !form.Linking[last] && !form.TitleCase(head) && unicode.IsLower(small)
}

package site

import (
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/lookup"
	"hotline/model/parse/pieces"
)

// Holes returns what some sites insert into a paragraph: a name's card, a bracketed remark that sends the reader elsewhere, the
// number of a story, a book for sale, a repetition of its own beginning. Cost: a search for each.
func Holes(pg *pieces.Page, in model.Span) []model.Span {
	list := cards(pg.Text, in, codes(pg.Text, in, newTabs(pg.Text, in, labelled(pg.Text, in))))
	list = continuations(pg, in, list)
	if from := bidding(pg.Text, in); from > in.Start {
		list = append(list, model.Span{Start: from, End: in.End})
	}
	if twice := form.Stutter(pg.Text, in); !twice.Empty() {
		list = append(list, twice)
	}
	if pg.Books {
		list = append(list, books(pg.Text, in)...)
	}
	slices.SortFunc(list, func(a, b model.Span) int { return a.Start - b.Start })
	end := 0
	return slices.DeleteFunc(list, func(s model.Span) bool {
		inside := s.Start < end
		end = max(end, s.End)
		return inside
	})
}

// asides are the labels of bracketed remarks that send the reader elsewhere.
var asides = [...]string{"RELATED: ", "READ MORE: ", "READ: ", "WATCH: ", "VIDEO: ", "PHOTOS: ", "ALSO READ: ", "ALSO: ", "SEE ALSO: ", "GRAPHIC: ",
	"Related: ", "Read more: ", "Read: ", "Watch: ", "Video: ", "Photos: ", "See also: ", "Graphic: "}

// squareAsides begin such a remark in square brackets between two sentences as well: a writer's own remarks there go on with the
// words of the quotation.
var squareAsides = [...]string{"Read the ", "Read more ", "Read Related ", "Listen: ", "Listen to ", "MP3 "}

// asideMax is the maximum length of such a remark, in bytes.
const asideMax = 220

// labelled finds bracketed remarks with a label: "… he said. (RELATED: Ten things to know)", "… he said. [Read the letter.]".
func labelled(text string, in model.Span) (list []model.Span) {
	for _, pair := range [...]string{"()", "[]"} {
		for at := in.Start; at < in.End; at++ {
			n := strings.IndexByte(text[at:in.End], pair[0])
			if n < 0 {
				break
			}
			at += n
			if at == in.Start || !sendsAway(text[in.Start:at], text[at+1:in.End], pair[0] == '[') {
				continue
			}
			if end := strings.IndexByte(text[at:min(in.End, at+asideMax)], pair[1]); end > 0 {
				list = append(list, model.Span{Start: at, End: at + end + 1})
			}
		}
	}
	return list
}

// sendsAway reports whether the text behind a bracket begins such a remark.
func sendsAway(before, behind string, square bool) bool {
	behind = strings.TrimPrefix(behind, " ")
	begins := func(label string) bool { return strings.HasPrefix(behind, label) }
	if slices.ContainsFunc(asides[:], begins) {
		return true
	}
	return square && form.Closes(strings.TrimRight(before, " ")) && (slices.ContainsFunc(squareAsides[:], begins) || strings.HasPrefix(behind, "From the ") && form.IssueOf(behind[:max(0, strings.Index(behind, " issue: "))]) == 0)
}

const (
	goesOn      = "ontinue" // in every label that says that the text continues after an advertisement
	goesOnAhead = 32        // bytes of such a label before it
	goesOnWords = 4         // words of the label from there on
)

// goingOn finds goesOn in less time than strings.Index, as all its bytes are frequent.
var goingOn = lookup.NewNeedles([]string{goesOn})

// continuations appends such labels between two sentences: "… he said. Story continued below The minister …".
func continuations(pg *pieces.Page, in model.Span, list []model.Span) []model.Span {
	if !goingOn.Any(in.In(pg.Text)) {
		return list
	}
	for at := in.Start; at < in.End; {
		n := strings.Index(pg.Text[at:in.End], goesOn)
		if n < 0 {
			break
		}
		at += n + len(goesOn)
		from := max(in.Start, at-goesOnAhead)
		stop := strings.LastIndexAny(pg.Text[from:at], ".!?\"”")
		if stop < 0 {
			continue
		}
		from += stop
		from += strings.IndexByte(pg.Text[from:at], ' ') + 1
		if !form.Closes(strings.TrimRight(pg.Text[in.Start:from], " ")) {
			continue
		}
		for end, n := at, 0; n < goesOnWords && end < in.End; n++ {
			next := strings.IndexByte(pg.Text[end:in.End], ' ')
			if next < 0 {
				break
			}
			if end += next; pg.Rows.Line[form.Fold(pg.Text[from:end])] == "advertisement" && form.Opens(pg.Text[end+1:in.End]) {
				list = append(list, model.Span{Start: from, End: end})
				break
			}
			end++
		}
	}
	return list
}

// bidsReader are the requests to the reader in a remark in square brackets at the end of a paragraph.
var bidsReader = [...]string{"Become a ", "Subscribe ", "Sign up ", "Donate ", "Join us ", "email reporter", "email us", "reach us ", "contact us "}

// bidding returns where the remark in square brackets begins that ends a paragraph and asks the reader to join, give or write, or
// -1: "… he said. [We want your help: you can reach us at …]"
func bidding(text string, in model.Span) int {
	if text[in.End-1] != ']' {
		return -1
	}
	low := max(in.Start, in.End-form.NoticeMax)
	n := strings.LastIndexByte(text[low:in.End], '[')
	if n < 0 || !form.Stops(text[low+n:in.End-1]) || !form.Stops(strings.TrimRight(text[in.Start:low+n], " ")) {
		return -1
	}
	for _, bid := range bidsReader {
		if strings.Contains(text[low+n:in.End], bid) {
			return low + n
		}
	}
	return -1
}

// codes appends the story numbers that an agency puts after a sentence: "[nL1N1K60C4]".
func codes(text string, in model.Span, list []model.Span) []model.Span {
	for at := in.Start; at < in.End; {
		n := strings.Index(text[at:in.End], "[n")
		if n < 0 {
			break
		}
		at += n
		end := strings.IndexByte(text[at:min(in.End, at+20)], ']')
		if end > 6 && strings.Trim(text[at+2:at+end], "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == "" && at > in.Start {
			list = append(list, model.Span{Start: at, End: at + end + 1})
		}
		at += 2
	}
	return list
}

package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

const (
	holeMark  = "MORE" // the button that ends a list of headlines put after a name
	holeMax   = 480    // bytes from a name to that button
	nameReach = 48     // bytes between the two forms of the name
)

// holes finds what some sites put inside a paragraph when a name opens a list of headlines: the full name, the
// headlines glued to it, the button "MORE". "Sen. Jane Doe Jane Mary DoeTen things to know … MORE said" is read as
// "Sen. Jane Doe said". Cost: a search for the button.
func holes(text string, in model.Span) []model.Span {
	list := codes(text, in, labelled(text, in))
	start := in.Start
	for at := start; at < in.End; {
		n := strings.Index(text[at:in.End], holeMark)
		if n < 0 {
			break
		}
		end := at + n + len(holeMark)
		at = end
		if next, _ := utf8.DecodeRuneInString(text[end:in.End]); unicode.IsLetter(next) || unicode.IsDigit(next) {
			continue
		}
		if from := opened(text, model.Span{Start: max(start, end-holeMax), End: end - len(holeMark)}); from > 0 {
			list = append(list, model.Span{Start: from, End: end})
			start = end
		}
	}
	slices.SortFunc(list, func(a, b model.Span) int { return a.Start - b.Start })
	return slices.CompactFunc(list, func(b, a model.Span) bool { return b.Start < a.End })
}

// asides are the labels of the remarks in brackets that send the reader elsewhere.
var asides = []string{"(RELATED: ", "(READ MORE: ", "(READ: ", "(WATCH: ", "(VIDEO: ", "(PHOTOS: ", "(ALSO READ: ", "(ALSO: ", "(SEE ALSO: ", "(GRAPHIC: ",
	"(Related: ", "(Read more: ", "(Read: ", "(Watch: ", "(Video: ", "(Photos: ", "(See also: ", "(Graphic: "}

// asideMax is the length in bytes of such a remark.
const asideMax = 220

// labelled finds remarks in brackets under a label: "… he said. (RELATED: Ten things to know)".
func labelled(text string, in model.Span) []model.Span {
	var list []model.Span
	for at := in.Start; at < in.End; {
		n := strings.IndexByte(text[at:in.End], '(')
		if n < 0 {
			break
		}
		at += n
		for _, label := range asides {
			if !strings.HasPrefix(text[at:in.End], label) {
				continue
			}
			if end := strings.IndexByte(text[at:min(in.End, at+asideMax)], ')'); end > 0 && at > in.Start {
				list = append(list, model.Span{Start: at, End: at + end + 1})
			}
			break
		}
		at++
	}
	return list
}

// opened returns where the first form of a name ends of which the last word stands again in in, glued to a headline;
// 0 when there is none.
func opened(text string, in model.Span) int {
	for i := in.Start; i < in.End; {
		r, w := utf8.DecodeRuneInString(text[i:in.End])
		if !unicode.IsUpper(r) {
			i += w
			continue
		}
		end := wordStop(text, i, in.End)
		if seam := glue(text[i:end]); seam > 0 {
			name := text[i : i+seam]
			before := text[max(in.Start, i-nameReach):i]
			if n := strings.Index(before, name); n >= 0 && (n == 0 || !wordByte(before[n-1]|0x20)) {
				return i - len(before) + n + len(name)
			}
		}
		i = end
	}
	return 0
}

// glue returns where a second capitalised word begins within word, after at least three letters: "Doe|Ten", or 0.
func glue(word string) int {
	small := 0
	for i, r := range word {
		if unicode.IsUpper(r) && small >= 2 {
			return i
		}
		if unicode.IsLower(r) {
			small++
		}
	}
	return 0
}

// codes appends the numbers of stories that an agency puts behind a sentence: "[nL1N1K60C4]".
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

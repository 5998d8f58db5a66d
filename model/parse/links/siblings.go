package links

import (
	"strconv"
	"strings"
	"unicode"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const (
	siblingsLeast = 2 // headings of an article that are set like a line taken for a link
	siblingFew    = 5 // words of the article's headings in sentence case
)

// siblingMost is how many words such a line may have, for each setting.
var siblingMost = map[byte]int{'C': 7, 'T': 14, 's': 8}

// pointingLabels are words that begin the labels of links.
var pointingLabels = form.Set("For See Also Read Watch More You Live Last Related And")

// Siblings restores headings that were taken for links to other stories if the article has others like them: at least two that are
// set in capitals, or with a capital for each word, or in a few words, as these are, and directly between complete paragraphs; or
// one with the same label, "Mayor's view: …", or with the number before or after, "5. The harbour".
func Siblings(pg *pieces.Page) {
	var lost []int
	made := map[byte]int{}
	labels := map[string]int{}
	for i := pg.FirstProse() + 1; i+1 < len(pg.Pieces); i++ {
		p := pg.Pieces[i]
		if p.Len() > form.InsertedMax || p.Role == pieces.Headline || p.Role == pieces.Furniture && p.Reason != "other story" && p.Reason != "related" {
			continue
		}
		line := pg.Of(i)
		if form.Closes(line) && !strings.HasSuffix(line, "?") || !form.Opens(line) || line[0] == '(' {
			continue
		}
		if p.Role == pieces.Furniture && (pg.Rows.Whole(pg.Folded(i)) != "" || fromOutlet(pg, line)) {
			continue
		}
		if label := headingLabel(line); label != "" && !pointingLabels[form.FirstWord(label)] && aboveProse(pg, i) {
			labels[label]++
		}
		if p.Role == pieces.Furniture {
			lost = append(lost, i)
		} else if make := setting(line); amongProse(pg, i) && (make != 's' || form.Words(line) <= siblingFew) {
			made[make]++
		}
	}
	for _, i := range lost {
		line := pg.Of(i)
		make := setting(line)
		alike := made[make] >= siblingsLeast && form.Words(line) <= siblingMost[make] && amongProse(pg, i) && form.Stops(pg.Of(i-1)) && (make == 'C' || !telling.Backward[strings.ToLower(form.FirstWord(pg.Of(i+1)))])
		if alike || labelled(line, labels) && aboveProse(pg, i) {
			pg.Pieces[i].Role, pg.Pieces[i].Reason = pieces.Body, ""
		}
	}
}

// setting returns how a heading is set: C in capitals, T with a capital for each word, s otherwise.
func setting(line string) byte {
	switch {
	case shouted(line) > 0:
		return 'C'
	case form.Words(line) >= siblingFew && form.TitleCase(line):
		return 'T'
	}
	return 's'
}

// amongProse reports whether the pieces beside piece i are complete paragraphs of the body.
func amongProse(pg *pieces.Page, i int) bool {
	above, below := pg.Pieces[i-1], pg.Pieces[i+1]
	return above.Role == pieces.Body && below.Role == pieces.Body && (form.Closes(pg.Of(i-1)) && above.Len() > proseLine || strings.HasSuffix(pg.Of(i-1), ":")) && form.Closes(pg.Of(i+1)) && below.Len() > proseLine
}

// aboveProse reports whether the next piece of the body after piece i is a complete paragraph.
func aboveProse(pg *pieces.Page, i int) bool {
	below := pg.Behind(i)
	return below < len(pg.Pieces) && below-i <= siblingsLeast && form.Closes(pg.Of(below)) && pg.Pieces[below].Len() > proseLine
}

// headingLabel returns the label of two words before the colon of a heading, or its number, "5."; or "".
func headingLabel(line string) string {
	if '0' <= line[0] && line[0] <= '9' {
		if number, rest, ok := strings.Cut(line, " "); ok && number[len(number)-1] == '.' && form.Digits(number[:len(number)-1]) && form.LetterFirst(rest) {
			return number
		}
		return ""
	}
	label, _, ok := strings.Cut(line, ": ")
	if !ok || form.Words(label) != form.StoryLabel || strings.IndexFunc(label, unicode.IsDigit) >= 0 {
		return ""
	}
	return label
}

// labelled reports whether the label of a line is one of the labels, or its number the one before or after one of them.
func labelled(line string, labels map[string]int) bool {
	label := headingLabel(line)
	if label == "" || labels[label] >= siblingsLeast {
		return label != ""
	}
	n, err := strconv.Atoi(strings.TrimSuffix(label, "."))
	return err == nil && (labels[strconv.Itoa(n-1)+"."] > 0 || labels[strconv.Itoa(n+1)+"."] > 0)
}

// fromOutlet reports whether a line begins with the name of an outlet as its label: "Some News: Races to watch".
func fromOutlet(pg *pieces.Page, line string) bool {
	label, _, ok := strings.Cut(line, ": ")
	return ok && (pg.Lex.Outlets[form.Fold(label)] != nil || pg.Lex.Outlets[form.Fold(form.FirstWord(label))] != nil)
}

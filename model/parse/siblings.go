package parse

import (
	"strconv"
	"strings"
	"unicode"
)

const (
	siblingsLeast = 2 // headings of an article that are set like a line taken for a link
	siblingFew    = 5 // words of the article's headings in sentence case
)

// siblingMost is how many words such a line may have, for each setting.
var siblingMost = map[byte]int{'C': 7, 'T': 14, 's': 8}

// pointingLabels are words that begin the labels of links.
var pointingLabels = set("For See Also Read Watch More You Live Last Related And")

// siblings restores headings that were taken for links to other stories if the article has others like them: at least two that are
// set in capitals, or with a capital for each word, or in a few words, as these are, and directly between complete paragraphs; or
// one with the same label, "Mayor's view: …", or with the number before or after, "5. The harbour".
func (pg *page) siblings() {
	var lost []int
	made := map[byte]int{}
	labels := map[string]int{}
	for i := pg.firstProse() + 1; i+1 < len(pg.pieces); i++ {
		p := pg.pieces[i]
		if p.Len() > insertMax || p.role == headline || p.role == furniture && p.reason != "other story" && p.reason != "related" {
			continue
		}
		line := pg.of(i)
		if closes(line) && !strings.HasSuffix(line, "?") || !opens(line) || line[0] == '(' {
			continue
		}
		if p.role == furniture && (pg.rows.whole(pg.folded(i)) != "" || pg.fromOutlet(line)) {
			continue
		}
		if label := headingLabel(line); label != "" && !pointingLabels[firstWord(label)] && pg.aboveProse(i) {
			labels[label]++
		}
		if p.role == furniture {
			lost = append(lost, i)
		} else if make := setting(line); pg.amongProse(i) && (make != 's' || words(line) <= siblingFew) {
			made[make]++
		}
	}
	for _, i := range lost {
		line := pg.of(i)
		make := setting(line)
		alike := made[make] >= siblingsLeast && words(line) <= siblingMost[make] && pg.amongProse(i) && stops(pg.of(i-1)) && (make == 'C' || !backward[strings.ToLower(firstWord(pg.of(i+1)))])
		if alike || pg.labelled(line, labels) && pg.aboveProse(i) {
			pg.pieces[i].role, pg.pieces[i].reason = body, ""
		}
	}
}

// setting returns how a heading is set: C in capitals, T with a capital for each word, s otherwise.
func setting(line string) byte {
	switch {
	case shouted(line) > 0:
		return 'C'
	case words(line) >= siblingFew && titleCase(line):
		return 'T'
	}
	return 's'
}

// amongProse reports whether the pieces beside piece i are complete paragraphs of the body.
func (pg *page) amongProse(i int) bool {
	above, below := pg.pieces[i-1], pg.pieces[i+1]
	return above.role == body && below.role == body && (closes(pg.of(i-1)) && above.Len() > proseLine || strings.HasSuffix(pg.of(i-1), ":")) && closes(pg.of(i+1)) && below.Len() > proseLine
}

// aboveProse reports whether the next piece of the body after piece i is a complete paragraph.
func (pg *page) aboveProse(i int) bool {
	below := pg.behind(i)
	return below < len(pg.pieces) && below-i <= siblingsLeast && closes(pg.of(below)) && pg.pieces[below].Len() > proseLine
}

// headingLabel returns the label of two words before the colon of a heading, or its number, "5."; or "".
func headingLabel(line string) string {
	if '0' <= line[0] && line[0] <= '9' {
		if number, rest, ok := strings.Cut(line, " "); ok && number[len(number)-1] == '.' && digits(number[:len(number)-1]) && letterFirst(rest) {
			return number
		}
		return ""
	}
	label, _, ok := strings.Cut(line, ": ")
	if !ok || words(label) != storyLabel || strings.IndexFunc(label, unicode.IsDigit) >= 0 {
		return ""
	}
	return label
}

// labelled reports whether the label of a line is one of the labels, or its number the one before or after one of them.
func (pg *page) labelled(line string, labels map[string]int) bool {
	label := headingLabel(line)
	if label == "" || labels[label] >= siblingsLeast {
		return label != ""
	}
	n, err := strconv.Atoi(strings.TrimSuffix(label, "."))
	return err == nil && (labels[strconv.Itoa(n-1)+"."] > 0 || labels[strconv.Itoa(n+1)+"."] > 0)
}

// fromOutlet reports whether a line begins with the name of an outlet as its label: "Some News: Races to watch".
func (pg *page) fromOutlet(line string) bool {
	label, _, ok := strings.Cut(line, ": ")
	return ok && (pg.lex.Outlets[fold(label)] != nil || pg.lex.Outlets[fold(firstWord(label))] != nil)
}

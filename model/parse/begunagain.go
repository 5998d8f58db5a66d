package parse

import (
	"strings"

	"hotline/model"
)

const (
	againLabel = 60  // bytes of a label before a colon, and of the blanks around it
	againProbe = 16  // bytes by which the repetition is looked for
	againLeast = 60  // bytes of the end of a line that the next one repeats, if only one line does so
	againRun   = 3   // consecutive lines that do so, each of which may then repeat as little as a word
	againTries = 3   // occurrences of the probe that are tried
	stutterMin = 20  // bytes of a text that is repeated at once after a label
	stutterAll = 100 // the same without a label
)

// readTwice is the reason given for text that a scraper read twice: it is neither a line of the page nor part of its menus.
const readTwice = "read twice"

// begunAgain removes from the start of a line a repetition of the end of the line above, as scrapers of item lists produce it:
// "May 4: Ministers meet", "Ministers meet May 9: They meet again".
func (pg *page) begunAgain() {
	for i := 2; i < len(pg.pieces); i++ { // the headline may end in the same way as a line shown below it
		if n := againWhole(pg.of(i-1), pg.of(i)); n > 0 {
			pg.clipHead(i, pg.pieces[i].Start+n, readTwice)
			continue
		}
		j := i
		for j < len(pg.pieces) && againItem(pg.of(j-1), pg.of(j)) > 0 {
			j++
		}
		if j-i < againRun {
			i = max(i, j-1)
			continue
		}
		for k := j - 1; k >= i; k-- { // backwards, so that each line is whole while the next is compared with it
			pg.clipHead(k, pg.pieces[k].Start+againItem(pg.of(k-1), pg.of(k)), readTwice)
		}
		i = j
	}
	pg.settle()
}

// againWhole returns how many bytes at the beginning of a line repeat the end of the line above, whole sentences or a label with
// its text, or 0; more text must follow them.
func againWhole(above, line string) int {
	if len(above) < againLeast || len(line) < againLeast {
		return 0
	}
	for at, n := 0, 0; n < againTries; n++ {
		next := strings.Index(above[at:], line[:againProbe])
		if next < 0 {
			return 0
		}
		at += next
		if rest := above[at:]; at > 0 && len(rest) >= againLeast && len(rest) < len(line) && strings.HasPrefix(line, rest) && line[len(rest)] == ' ' {
			return len(rest)
		}
		at++
	}
	return 0
}

// againItem returns how many bytes at the beginning of a line repeat the text after the last colon of the line above, or 0; more
// text must follow them.
func againItem(above, line string) int {
	at := strings.Index(above, ": ")
	if at < 0 {
		return 0
	}
	at = strings.LastIndex(above, ": ")
	said := above[at+len(": "):]
	if said == "" || len(line) <= len(said) || line[len(said)] != ' ' || line[:len(said)] != said {
		return 0
	}
	return len(said) + 1
}

// stutter returns the repetition of a text at the beginning of a paragraph, after a label or alone: "Facts first: The minister
// The minister met".
func stutter(text string, in model.Span) model.Span {
	line, least := in.In(text), stutterAll
	from := 0
	if at := strings.Index(line[:min(len(line), againLabel)], ": "); at > 0 {
		from, least = at+len(": "), stutterMin
	}
	said := line[from:]
	if len(said) < 2*least {
		return model.Span{}
	}
	n := strings.Index(said[againProbe:], said[:againProbe])
	if n < 0 {
		return model.Span{}
	}
	n += againProbe
	first := strings.TrimRight(said[:n], " \u00a0")
	if n < least || closes(first) && n < stutterAll || len(first) == n || !strings.HasPrefix(said[n:], first) { // a speaker may say a sentence twice
		return model.Span{}
	}
	return model.Span{Start: in.Start + from, End: in.Start + from + n}
}

package repeats

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	againLeast = 60 // bytes of the end of a line that the next one repeats, if only one line does so
	againRun   = 3  // consecutive lines that do so, each of which may then repeat as little as a word
	againTries = 3  // occurrences of the probe that are tried
)

// BegunAgain removes from the start of a line a repetition of the end of the line above, as scrapers of item lists produce it:
// "May 4: Ministers meet", "Ministers meet May 9: They meet again".
func BegunAgain(pg *pieces.Page) {
	for i := 2; i < len(pg.Pieces); i++ { // the headline may end in the same way as a line shown below it
		if n := againWhole(pg.Of(i-1), pg.Of(i)); n > 0 {
			pg.ClipHead(i, pg.Pieces[i].Start+n, pieces.ReadTwice)
			continue
		}
		j := i
		for j < len(pg.Pieces) && againItem(pg.Of(j-1), pg.Of(j)) > 0 {
			j++
		}
		if j-i < againRun {
			i = max(i, j-1)
			continue
		}
		for k := j - 1; k >= i; k-- { // backwards, so that each line is whole while the next is compared with it
			pg.ClipHead(k, pg.Pieces[k].Start+againItem(pg.Of(k-1), pg.Of(k)), pieces.ReadTwice)
		}
		i = j
	}
	pg.Settle()
}

// againWhole returns how many bytes at the beginning of a line repeat the end of the line above, whole sentences or a label with
// its text, or 0; more text must follow them.
func againWhole(above, line string) int {
	if len(above) < againLeast || len(line) < againLeast {
		return 0
	}
	for at, n := 0, 0; n < againTries; n++ {
		next := strings.Index(above[at:], line[:form.AgainProbe])
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

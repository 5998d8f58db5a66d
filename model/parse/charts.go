package parse

import (
	"strings"

	"hotline/model"
)

const (
	chartWords = 20 // words of a chart whose labels and figures a dump ran together
	chartShare = 5  // one in so many of them is a figure
	chartTail  = 70 // last bytes of a line that are searched for who drew it
)

// charts removes the labels and figures of a chart, run together in one line, and the parts of a timeline that the page shows
// between paragraphs.
func (pg *page) charts() {
	continued := false
	for i := pg.firstProse() + 1; i < len(pg.pieces)-1; i++ {
		if pg.pieces[i].role != body || pg.pieces[i].Len() < shortLine/6 {
			continue
		}
		line := pg.of(i)
		if pg.drawn(i, line) || sourcedChart(line) || charted(line) && pg.stopsAt(i-1) && opens(pg.of(i+1)) {
			pg.drop(i, "chart")
		}
		continued = continued || strings.HasPrefix(line[min(len(line), 4):], " continued ") && yearFirst(line)
	}
	if !continued {
		return
	}
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		if line := pg.of(i); pg.pieces[i].role == body && yearFirst(line) {
			pg.drop(i, "chart")
		}
	}
}

// yearFirst reports whether a line begins with a year as the label of what happened in it: "2017 The mayor", "2017 continued".
func yearFirst(line string) bool {
	year, rest, ok := strings.Cut(line, " ")
	return ok && len(year) == 4 && digits(year) && (model.Capitalised(rest) || strings.HasPrefix(rest, "continued "))
}

// drawn reports whether a line ends in the name of who drew it, "Graphic: Jane Doe, Some News", and has the figures of a chart.
func (pg *page) drawn(i int, line string) bool {
	_, name, ok := strings.Cut(line[max(0, len(line)-chartTail):], "Graphic: ")
	return ok && nameList(name) && figures(line)*2*chartShare >= words(line)
}

// sourcedChart reports whether a line that closes no sentence is the title of a chart or a caption, and who made it: "Harbour Trade
// The ships are ever fewer Source: Some Bank", "Jane Doe Photographer: Joe Roe/Some Agency".
func sourcedChart(line string) bool {
	if closes(line) || quoting(line) || strings.ContainsAny(line, "@#\n") {
		return false
	}
	for _, label := range [...]string{" Source: ", " Photographer: "} {
		at := strings.LastIndex(line, label)
		if at <= 0 || len(line)-at > chartTail+len(label) {
			continue
		}
		name, title := line[at+len(label):], line[:at]
		return opens(name) && plainEnd(name) && words(name) <= 2*storyLabel+2 && !closes(title) && plainEnd(title) && !strings.Contains(title, ". ") && !recounted(title)
	}
	return false
}

// charted reports whether a line that closes no sentence mostly consists of labels and figures.
func charted(line string) bool {
	if closes(line) || words(line) < chartWords || quoting(line) || strings.ContainsAny(line, "\n@;[") {
		return false
	}
	share := chartShare
	if tells(line) {
		share--
	}
	return figures(line)*share >= words(line)
}

// figures counts the words of a line that are numbers.
func figures(line string) int {
	n := 0
	for w := range strings.FieldsSeq(line) {
		if w = strings.Trim(w, ".,%$€£()"); w != "" && strings.Trim(w, "0123456789.,") == "" {
			n++
		}
	}
	return n
}

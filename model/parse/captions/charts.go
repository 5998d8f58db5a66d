package captions

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const (
	chartWords = 20 // words of a chart whose labels and figures a dump ran together
	chartShare = 5  // one in so many of them is a figure
	chartTail  = 70 // last bytes of a line that are searched for who drew it
)

// Charts removes the labels and figures of a chart, run together in one line, and the parts of a timeline that the page shows
// between paragraphs.
func Charts(pg *pieces.Page) {
	continued := false
	for i := pg.FirstProse() + 1; i < len(pg.Pieces)-1; i++ {
		if pg.Pieces[i].Role != pieces.Body || pg.Pieces[i].Len() < form.ShortLine/6 {
			continue
		}
		line := pg.Of(i)
		if drawn(line) || sourcedChart(line) || charted(line) && pg.StopsAt(i-1) && form.Opens(pg.Of(i+1)) {
			pg.Drop(i, "chart")
		}
		continued = continued || strings.HasPrefix(line[min(len(line), 4):], " continued ") && yearFirst(line)
	}
	if !continued {
		return
	}
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		if line := pg.Of(i); pg.Pieces[i].Role == pieces.Body && yearFirst(line) {
			pg.Drop(i, "chart")
		}
	}
}

// yearFirst reports whether a line begins with a year as the label of what happened in it: "2017 The mayor", "2017 continued".
func yearFirst(line string) bool {
	year, rest, ok := strings.Cut(line, " ")
	return ok && len(year) == 4 && form.Digits(year) && (model.Capitalised(rest) || strings.HasPrefix(rest, "continued "))
}

// drawn reports whether a line ends in the name of who drew it, "Graphic: Jane Doe, Some News", and has the figures of a chart.
func drawn(line string) bool {
	_, name, ok := strings.Cut(line[max(0, len(line)-chartTail):], "Graphic: ")
	return ok && form.NameList(name) && figures(line)*2*chartShare >= form.Words(line)
}

// sourcedChart reports whether a line that closes no sentence is the title of a chart or a caption, and who made it: "Harbour Trade
// The ships are ever fewer Source: Some Bank", "Jane Doe Photographer: Joe Roe/Some Agency".
func sourcedChart(line string) bool {
	if form.Closes(line) || form.Quoting(line) || strings.ContainsAny(line, "@#\n") {
		return false
	}
	for _, label := range [...]string{" Source: ", " Photographer: "} {
		at := strings.LastIndex(line, label)
		if at <= 0 || len(line)-at > chartTail+len(label) {
			continue
		}
		name, title := line[at+len(label):], line[:at]
		return form.Opens(name) && form.PlainEnd(name) && form.Words(name) <= 2*form.StoryLabel+2 && !form.Closes(title) && form.PlainEnd(title) && !strings.Contains(title, ". ") && !telling.Recounted(title)
	}
	return false
}

// charted reports whether a line that closes no sentence mostly consists of labels and figures.
func charted(line string) bool {
	if form.Closes(line) || form.Words(line) < chartWords || form.Quoting(line) || strings.ContainsAny(line, "\n@;[") {
		return false
	}
	share := chartShare
	if telling.Tells(line) {
		share--
	}
	return figures(line)*share >= form.Words(line)
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

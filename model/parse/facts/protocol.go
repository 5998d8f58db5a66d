package facts

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/date"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

// A government transcript begins with lines that are not prose: the speakers, the hall, the place, the day and the time, in any
// order, some of them below a sentence on its subject.
const (
	headLineMax  = 90
	headPieces   = 16 // pieces before the first label
	headLineWord = 9  // words of the longest line of the head
)

// Protocol removes the head of a transcript: the lines between the headline and the first label. A day alone there, or at the end
// of the headline, is the day on which all of it was said.
func Protocol(pg *pieces.Page) {
	first := pg.FirstTurn()
	if first > headPieces { // an article that contains turns has crossheads, not the head of a transcript
		return
	}
	for i := range max(first, 0) {
		p := pg.Pieces[i]
		line := p.In(pg.Text)
		alone := len(line) <= headLineMax && strings.ContainsAny(line, "0123456789") && form.ClockOnly(form.Remainder(pg.Text, p.Span))
		switch {
		case p.Role == pieces.Headline:
			if at := strings.LastIndexAny(line[:max(strings.LastIndexByte(line, ','), 0)], ",–—-"); at > 0 {
				spokenOn(pg, date.Any(line[at:]))
			}
		case p.Role == pieces.Furniture:
			if alone && p.Reason == "published" {
				spokenOn(pg, date.Any(line))
			}
		case alone && date.Any(line) != 0:
			pg.Drop(i, "published")
			spokenOn(pg, date.Any(line))
		case alone && strings.Contains(line, ":"):
			pg.Drop(i, "clock")
		case strings.HasSuffix(line, ":"), form.Quoting(line): // the label of a turn on a line of its own
		case len(line) > headLineMax, form.Words(line) > headLineWord, strings.HasSuffix(line, ".") && !form.InitialsDotted(form.LastWord(line)):
		case pg.Art.Place == "" && venue(pg, p.Span):
			pg.Drop(i, "dateline")
		default:
			pg.Drop(i, "transcript head")
		}
	}
}

// spokenOn records the day of a transcript.
func spokenOn(pg *pieces.Page, d model.Day) {
	if d != 0 {
		pg.Tell(d, model.TranscriptDate, pieces.TrustTranscript)
	}
}

// venue uses lines that name a place, or a hall and then its place, as the dateline. "En route" lines do not count, as the
// speaker is not there.
func venue(pg *pieces.Page, s model.Span) bool {
	for line := range strings.Lines(s.In(pg.Text)) {
		line = strings.Trim(line, "* \r\n\u00a0")
		if strings.HasPrefix(form.Fold(line), "en route") {
			continue
		}
		parts := strings.Split(line, ", ")
		for i := range parts {
			if place := strings.Join(parts[i:], ", "); placeKnown(pg, place) {
				pg.Art.Dateline, pg.Art.Place = s, placeName(pg, place)
				return true
			}
		}
	}
	return false
}

package captions

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const (
	filmLeast = 4  // words of the title of a film before its running time
	filmMost  = 16 // the same, at most
)

// Films removes the titles of films among paragraphs: with the running time, "Brother of hero: He did what he had to 03:16", with
// the same title beside it; with the channel, "The debate is under way Some News via YouTube"; and a line that bids the reader to
// watch or listen.
func Films(pg *pieces.Page) {
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		p := pg.Pieces[i]
		if p.Role != pieces.Body || p.Len() > form.ShortLine {
			continue
		}
		line := pg.Of(i)
		if title := timedTitle(line); title != "" {
			pg.Drop(i, "player")
			for j := range pg.Near(i, 2, 2) {
				if pg.Of(j) == title {
					pg.Drop(j, "player")
				}
			}
			continue
		}
		if channelled(line) || playing(line) {
			pg.Drop(i, "player")
		}
	}
}

// timedTitle returns the title in a line that is the title of a film and its running time, or "".
func timedTitle(line string) string {
	last := form.LastWord(line)
	if len(last) < len("0:00") || !form.RunningTime(last) || form.Closes(line) {
		return ""
	}
	title := strings.TrimRight(strings.TrimSuffix(line, last), " ")
	if n := form.Words(title); n < filmLeast || n > filmMost || !form.Opens(title) || !form.PlainEnd(title) || beforeHour[form.LastWord(title)] || strings.ContainsAny(title, "@#()|0123456789") || telling.Recounted(title) {
		return ""
	}
	return title
}

// beforeHour are words after which such figures are a time of day.
var beforeHour = form.Set("at until till by before after since around about from for and or")

// channelled reports whether a line that closes no sentence ends in the channel on which a film can be seen.
func channelled(line string) bool {
	title, ok := strings.CutSuffix(line, " via YouTube")
	return ok && form.Words(title) <= filmMost && !form.Quoting(title) && !telling.Tells(form.LastWord(title)) && form.PlainEnd(title) && form.Opens(line)
}

// playing reports whether a line that closes no sentence bids the reader to watch, hear or read a record of something: "Watch the
// news conference", "Listen to the Episode", "See the mayor's full speech in Geneva".
func playing(line string) bool {
	first := form.FirstWord(line)
	if !playVerbs[first] || form.Closes(line) || !form.PlainEnd(line) || form.Words(line) < 3 || form.Words(line) > form.TailWords || form.Quoting(line) || strings.ContainsAny(line, "@#") || strings.Contains(line, "http") {
		return false
	}
	for w := range form.Fields(line) {
		if records[strings.ToLower(strings.TrimRight(w, ",:"))] {
			return true
		}
	}
	return false
}

// playVerbs open a line that leads to a record.
var playVerbs = form.Set("Watch Listen Read See View Hear")

// records are words for what such a line leads to.
var records = form.Set("live episode interview transcript excerpts testimony youtube podcast op-ed conference highlights slideshow")

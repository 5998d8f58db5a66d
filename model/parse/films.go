package parse

import "strings"

const (
	filmLeast = 4  // words of the title of a film before its running time
	filmMost  = 16 // the same, at most
)

// films removes the titles of films among paragraphs: with the running time, "Brother of hero: He did what he had to 03:16", with
// the same title beside it; with the channel, "The debate is under way Some News via YouTube"; and a line that bids the reader to
// watch or listen.
func (pg *page) films() {
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		p := pg.pieces[i]
		if p.role != body || p.Len() > shortLine {
			continue
		}
		line := pg.of(i)
		if title := timedTitle(line); title != "" {
			pg.drop(i, "player")
			for j := range pg.near(i, 2, 2) {
				if pg.of(j) == title {
					pg.drop(j, "player")
				}
			}
			continue
		}
		if channelled(line) || playing(line) {
			pg.drop(i, "player")
		}
	}
}

// timedTitle returns the title in a line that is the title of a film and its running time, or "".
func timedTitle(line string) string {
	last := lastWord(line)
	if len(last) < len("0:00") || !runningTime(last) || closes(line) {
		return ""
	}
	title := strings.TrimRight(strings.TrimSuffix(line, last), " ")
	if n := words(title); n < filmLeast || n > filmMost || !opens(title) || !plainEnd(title) || beforeHour[lastWord(title)] || strings.ContainsAny(title, "@#()|0123456789") || recounted(title) {
		return ""
	}
	return title
}

// beforeHour are words after which such figures are a time of day.
var beforeHour = set("at until till by before after since around about from for and or")

// channelled reports whether a line that closes no sentence ends in the channel on which a film can be seen.
func channelled(line string) bool {
	title, ok := strings.CutSuffix(line, " via YouTube")
	return ok && words(title) <= filmMost && !quoting(title) && !tells(lastWord(title)) && plainEnd(title) && opens(line)
}

// playing reports whether a line that closes no sentence bids the reader to watch, hear or read a record of something: "Watch the
// news conference", "Listen to the Episode", "See the mayor's full speech in Geneva".
func playing(line string) bool {
	first := firstWord(line)
	if !playVerbs[first] || closes(line) || !plainEnd(line) || words(line) < 3 || words(line) > tailWords || quoting(line) || strings.ContainsAny(line, "@#") || strings.Contains(line, "http") {
		return false
	}
	for w := range fields(line) {
		if records[strings.ToLower(strings.TrimRight(w, ",:"))] {
			return true
		}
	}
	return false
}

// playVerbs open a line that leads to a record.
var playVerbs = set("Watch Listen Read See View Hear")

// records are words for what such a line leads to.
var records = set("live episode interview transcript excerpts testimony youtube podcast op-ed conference highlights slideshow")

package parse

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/date"
)

// A government transcript begins with lines that are not prose: the speakers, the hall, the place, the day and the time, in any
// order, some of them below a sentence on its subject.
const (
	labelMax     = 70 // bytes of a speaker's label
	labelWords   = 10 // words of a speaker's label
	fewestTurns  = 4  // labelled lines of a transcript, two of them with one label, and one with another
	headLineMax  = 90
	headPieces   = 16 // pieces before the first label
	headLineWord = 9  // words of the longest line of the head
)

// protocol removes the head of a transcript: the lines between the headline and the first label. A day alone there, or at the end
// of the headline, is the day on which all of it was said.
func (pg *page) protocol() {
	first := pg.firstTurn()
	if first > headPieces { // an article that contains turns has crossheads, not the head of a transcript
		return
	}
	for i := range max(first, 0) {
		p := pg.pieces[i]
		line := p.In(pg.text)
		alone := len(line) <= headLineMax && strings.ContainsAny(line, "0123456789") && clockOnly(remainder(pg.text, p.Span))
		switch {
		case p.role == headline:
			if at := strings.LastIndexAny(line[:max(strings.LastIndexByte(line, ','), 0)], ",–—-"); at > 0 {
				pg.spokenOn(date.Any(line[at:]))
			}
		case p.role == furniture:
			if alone && p.reason == "published" {
				pg.spokenOn(date.Any(line))
			}
		case alone && date.Any(line) != 0:
			pg.drop(i, "published")
			pg.spokenOn(date.Any(line))
		case alone && strings.Contains(line, ":"):
			pg.drop(i, "clock")
		case strings.HasSuffix(line, ":"), quoting(line): // the label of a turn on a line of its own
		case len(line) > headLineMax, words(line) > headLineWord, strings.HasSuffix(line, ".") && !initialsDotted(lastWord(line)):
		case pg.art.Place == "" && pg.venue(p.Span):
			pg.drop(i, "dateline")
		default:
			pg.drop(i, "transcript head")
		}
	}
}

// spokenOn records the day of a transcript.
func (pg *page) spokenOn(d model.Day) {
	if d != 0 {
		pg.tell(d, model.TranscriptDate, trustTranscript)
	}
}

// venue uses lines that name a place, or a hall and then its place, as the dateline. "En route" lines do not count, as the
// speaker is not there.
func (pg *page) venue(s model.Span) bool {
	for line := range strings.Lines(s.In(pg.text)) {
		line = strings.Trim(line, "* \r\n\u00a0")
		if strings.HasPrefix(fold(line), "en route") {
			continue
		}
		parts := strings.Split(line, ", ")
		for i := range parts {
			if place := strings.Join(parts[i:], ", "); pg.placeKnown(place) {
				pg.art.Dateline, pg.art.Place = s, pg.placeName(place)
				return true
			}
		}
	}
	return false
}

// firstTurn returns the index of the first piece that begins with a speaker's label if the text is a transcript, else -1.
func (pg *page) firstTurn() int {
	first, turns, again := -1, 0, false
	met := map[string]bool{}
	for i, p := range pg.pieces {
		if p.role == headline {
			continue
		}
		label := turnLabel(p.In(pg.text))
		if label == "" {
			continue
		}
		if first < 0 {
			first = i
		}
		turns++
		again = again || met[label]
		met[label] = true
		if turns >= fewestTurns && again && len(met) > 1 {
			return first
		}
	}
	return -1
}

// turnLabel returns the speaker's label with which a line begins, or "": "MS. PSAKI:", "President of Russia Vladimir Putin:",
// "Q".
func turnLabel(line string) string {
	if rest, ok := strings.CutPrefix(line, "Q"); ok && rest != "" && strings.TrimLeft(rest, " \t\u00a0") != rest {
		return "Q"
	}
	at := strings.IndexByte(line[:min(len(line), labelMax)], ':')
	if at <= 0 || at+1 >= len(line) || words(line[:at]) > labelWords || strings.HasPrefix(line[at:], "://") {
		return ""
	}
	label := line[:at]
	for w := range fields(label) {
		if !model.Capitalised(w) && !smallWords[w] {
			return ""
		}
	}
	return label
}

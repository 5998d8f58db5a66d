package facts

import (
	"strconv"
	"strings"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

// lastYear returns the latest year that the body states as past, and its words: "The harbour was closed in 2016.", "since 2016", "In
// 2016, the mayor closed the harbour." Of most other years, such as those of elections, newspapers write before.
func lastYear(pg *pieces.Page) (year int, words string) {
	for _, p := range pg.Art.Body {
		if text := p.In(pg.Text); !strings.Contains(text, "n 20") && !strings.Contains(text, "e 20") {
			continue
		}
		for _, s := range p.Sentences {
			if y, found := yearIn(s.In(pg.Text)); y > year && y <= pg.Today.Year() {
				year, words = y, found
			}
		}
	}
	return year, words
}

// yearIn returns the latest year of this century that a sentence states as past, and the words.
func yearIn(line string) (year int, words string) {
	for at := 0; ; {
		n := strings.Index(line[at:], " 20")
		if n < 0 {
			return year, words
		}
		at += n + 1
		end := at + len("2016")
		if end > len(line) || !form.Digits(line[at:end]) || end < len(line) && !yearEnds[line[end]] {
			continue
		}
		if before := form.LastWord(line[:at-1]); pastBefore(line, at-1-len(before), end, before) {
			if y, err := strconv.Atoi(line[at:end]); err == nil && y > year {
				year, words = y, line[at-1-len(before):end]
			}
		}
	}
}

// pastBefore reports whether the words [from, to) of a line, a year with the word before it, are about what has happened.
func pastBefore(line string, from, to int, preposition string) bool {
	switch preposition {
	case "since", "Since":
		return calm(line)
	case "In":
		return from == 0 && pastSentence(line[to:min(len(line), to+pieces.EndBytes)]) && calm(line)
	case "in":
		before := strings.TrimRight(line[:from], " ")
		verb := form.LastWord(before)
		before = strings.TrimRight(strings.TrimSuffix(before, verb), " ")
		return pastVerb(verb) && form.LastWord(before) != "be" && calm(line)
	}
	return false
}

// pastVerb reports whether a word is a past tense or participle; somebody may be "elected" in a year to come.
func pastVerb(w string) bool {
	return pastVerbs[w] || len(w) > len("used") && strings.HasSuffix(w, "ed") && form.Small(w) && !strings.HasSuffix(w, "elected") && w != "doomed"
}

var pastVerbs = form.Set("won lost held born founded began left took became died came built went was were used")

// calm reports whether a sentence says nothing of what is to come or may be.
func calm(line string) bool {
	for w := range form.Fields(line) {
		if comings[strings.ToLower(form.NameMarks.Trim(w))] {
			return false
		}
	}
	return true
}

// yearEnds are the characters that may follow a year; a span of years, "2016-17", and "2010s" tell less.
var yearEnds = map[byte]bool{' ': true, ',': true, '.': true, ';': true, ')': true, ':': true}

// pastSentence reports whether a text recounts something.
func pastSentence(text string) bool {
	var low [telling.LongestTelling]byte
	for w := range form.Fields(text) {
		if w = form.NameMarks.Trim(w); len(w) <= telling.LongestTelling && telling.TellingIn(model.AppendLower(low[:0], w))&telling.RecountsIt != 0 {
			return true
		}
	}
	return telling.Moved(text)
}

// comings are words of sentences about what is to come or may be.
var comings = form.Set(`will would could may might shall can should won't wouldn't he'll they'll expected due planned plan plans planning scheduled projected projects forecast
	forecasts hope hopes hoped want wants next if until target targets goal run running re-election reelection election elections campaign candidate contender
	primary nominee nomination by ahead until going expire expires predicted predicts estimated estimates proposed proposes set`)

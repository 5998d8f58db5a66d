package quotes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// fewestLabels is how many paragraphs with a speaker's label make a text a transcript.
const fewestLabels = 4

// longestHead is the greatest number of tokens behind the name in the head of a section.
const longestHead = 9

// evidence is what the labels of a text tell for and against its being a transcript: a columnist asks himself a "Question:", a live report heads
// its entries "Orlov: No deal this year", a list says who the people are, "Orlov: the minister who".
type evidence struct {
	labels  int  // paragraphs with a label
	turns   bool // one of them at least cannot be the head of a section
	heads   int  // those that look like one
	marked  int  // those whose words stand in marks, which tell by themselves whose they are
	media   bool // a label is the name of a medium
	capital bool // a label is written in capitals, as only transcripts have them
	parts   [answerer + 1]bool
	times   map[string]int // how often a name is a label, by its last word
}

// line takes in a label on a line of its own.
func (e *evidence) line(u *unit) {
	e.labels, e.turns = e.labels+1, true
	e.parts[named] = true
	e.count(fold(u.toks[len(u.toks)-1].low))
}

// turn takes in a paragraph that begins with a label; its words begin at token from.
func (e *evidence) turn(p *page, u *unit, from int, part part) {
	e.labels++
	e.parts[part] = true
	again := part != named
	if part == named {
		ph := &u.phrases[u.label]
		label := ph.span(u).In(p.a.Text)
		e.capital = e.capital || strings.ToUpper(label) == label
		again = e.count(u.toks[ph.to-1].low) > 1
	}
	e.media = e.media || u.asksAs(u.label)
	e.turns = e.turns || again || e.capital || len(u.toks)-from > longestHead
	switch {
	case p.headline(u, from):
		e.heads++
	case u.inMarks(from):
		e.marked++
	}
}

// count counts a name that is a label, by its last word.
func (e *evidence) count(name string) int {
	if e.times == nil {
		e.times = map[string]int{}
	}
	e.times[name]++
	return e.times[name]
}

// inMarks reports whether all tokens of the unit from token i on stand in one pair of marks.
func (u *unit) inMarks(i int) bool {
	return i < len(u.toks) && u.toks[i].run >= 0 && u.toks[i].run == u.toks[len(u.toks)-1].run
}

// transcript reports whether people talk in the text.
func (e *evidence) transcript(p *page, spoken []speaking) bool {
	voices := len(e.times)
	if e.parts[asker] {
		voices++
	}
	if e.parts[answerer] {
		voices++
	}
	switch {
	case e.labels < fewestLabels, !e.turns, e.heads*2 > e.labels, e.marked*2 > e.labels:
		return false
	case e.media && !p.answers(spoken):
		return false
	case e.parts[answerer] && !e.parts[named] && !p.interviews():
		return false // the paper answers itself
	}
	return voices > 1 || e.capital
}

// answers reports whether a person has two labels or more: with one, or none, names of media before colons head what each reported.
func (p *page) answers(spoken []speaking) bool {
	times := map[int]int{}
	for ui, s := range spoken {
		if u := &p.units[ui]; s.unit == ui && u.label >= 0 && len(u.phrases[u.label].figures) == 1 {
			f := u.phrases[u.label].figures[0]
			if times[f]++; times[f] > 1 {
				return true
			}
		}
	}
	return false
}

// headline reports whether a labelled paragraph, whose words begin at token from, looks like the head of a section: a few words that no mark ends.
func (p *page) headline(u *unit, from int) bool {
	n := len(u.toks)
	if from >= n || n-from > longestHead {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(u.toks[n-1].In(p.a.Text))
	return unicode.IsLetter(last) || unicode.IsDigit(last) || (last == '\'' || last == '’') && u.toks[from].run < 0
}

// small reports whether the word at token i begins with a small letter.
func (p *page) small(u *unit, i int) bool {
	if i >= len(u.toks) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(u.toks[i].In(p.a.Text))
	return unicode.IsLower(r)
}

// interviewing are words of those who print an interview.
var interviewing = wordSet(`interview interviewed interviews spoke talked conversation conversations`)

// interviews reports whether the title, or a paragraph before the first question, says that somebody was interviewed.
func (p *page) interviews() bool {
	for i := range p.units {
		u := &p.units[i]
		if _, part := p.turnStart(u); u.zone == bodyZone && part != named {
			break
		}
		for k := range u.toks {
			if interviewing[u.toks[k].low] {
				return true
			}
		}
	}
	for _, w := range strings.Fields(p.a.Title) {
		if interviewing[strings.ToLower(strings.Trim(w, ".,:;'’"))] {
			return true
		}
	}
	return false
}

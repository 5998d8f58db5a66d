package quotes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// fewestLabels is the number of labelled paragraphs that make a text a transcript.
const fewestLabels = 4

// longestHead is the greatest number of tokens behind the name in a section heading.
const longestHead = 9

// evidence collects what the labels of a text say for and against a transcript: a columnist asks himself a "Question:", a live
// report heads its entries "Orlov: No deal this year", a list says who the people are, "Orlov: the minister who".
type evidence struct {
	labels  int  // paragraphs with a label
	turns   bool // at least one of them cannot be a section heading
	heads   int  // labels that look like a heading
	marked  int  // labels in front of words in marks, which need no transcript to be attributed
	media   bool // a label is the name of a medium
	capital bool // a label is in capitals, as only transcripts have them
	parts   [answerer + 1]bool
	times   map[string]int // how often each name is a label, by its last word
}

// line records a label on a line of its own.
func (e *evidence) line(u *unit) {
	e.labels, e.turns = e.labels+1, true
	e.parts[named] = true
	e.count(fold(u.toks[len(u.toks)-1].low))
}

// turn records a paragraph that begins with a label; its words begin at token from.
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

// count counts a name used as a label, by its last word.
func (e *evidence) count(name string) int {
	if e.times == nil {
		e.times = map[string]int{}
	}
	e.times[name]++
	return e.times[name]
}

// inMarks reports whether all tokens of the unit from token i on are in a single run.
func (u *unit) inMarks(i int) bool {
	return i < len(u.toks) && u.toks[i].run >= 0 && u.toks[i].run == u.toks[len(u.toks)-1].run
}

// transcript reports whether the text is a conversation.
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
		return false // the paper answers its own questions
	}
	return voices > 1 || e.capital
}

// answers reports whether a person has two labels or more. If nobody has, names of media before colons introduce what each of
// them reported.
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

// headline reports whether a labelled paragraph, whose words begin at token from, looks like a section heading: a few words
// without closing punctuation.
func (p *page) headline(u *unit, from int) bool {
	n := len(u.toks)
	if from >= n || n-from > longestHead {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(u.toks[n-1].In(p.a.Text))
	return unicode.IsLetter(last) || unicode.IsDigit(last) || (last == '\'' || last == '’') && u.toks[from].run < 0
}

// small reports whether the word at token i begins with a lower-case letter.
func (p *page) small(u *unit, i int) bool {
	if i >= len(u.toks) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(u.toks[i].In(p.a.Text))
	return unicode.IsLower(r)
}

// interviewing are words of papers that print an interview.
var interviewing = wordSet(`interview interviewed interviews spoke talked conversation conversations`)

// interviews reports whether the title, or a paragraph before the first question, says that somebody was interviewed.
func (p *page) interviews() bool {
	for i := range p.units {
		u := &p.units[i]
		if _, part := p.turnStart(u); u.zone == bodyZone && part != named {
			break
		}
		for k := range u.toks {
			if u.toks[k].in(interviewing) {
				return true
			}
		}
	}
	for _, w := range strings.Fields(p.a.Title) {
		if interviewing.has(strings.ToLower(strings.Trim(w, ".,:;'’"))) {
			return true
		}
	}
	return false
}

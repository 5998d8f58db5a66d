package main

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// quoted returns the words of the text in quotation marks, as starts. They decide whether a segment is direct, mixed or indirect,
// both for gold and for the engine; where the engine sees marks does not matter here.
func quoted(text string) map[int]bool {
	doubles := doubleRuns(text)
	in := map[int]bool{}
	for _, run := range append(doubles, singleRuns(text, doubles)...) {
		for _, at := range starts(text, run) {
			in[at] = true
		}
	}
	return in
}

// act is the effect of a mark on the current run.
type act byte

const (
	opens act = iota
	closes
	nothing
)

// doubleRuns returns the spans between double quotation marks of any shape, without the marks, line by line. An open quotation
// runs to the end of its line; if the next line has a closing mark before any opening one, that mark closes it there.
func doubleRuns(text string) []model.Span {
	var runs []model.Span
	carried := false // the previous line ended inside a quotation
	for _, l := range lines(text, model.Span{End: len(text)}) {
		if strings.TrimSpace(l.In(text)) == "" {
			continue
		}
		open, first := -1, true
		for _, m := range marksIn(text, l) {
			switch what := m.act(text, l, open >= 0); {
			case what == opens && (open < 0 || m.straight):
				open = m.End // of two straight opening marks, the first has lost its closing mark
			case what == closes && open >= 0:
				if m.Start > open {
					runs = append(runs, model.Span{Start: open, End: m.Start})
				}
				open = -1
			case what == closes && first && carried:
				runs = append(runs, model.Span{Start: l.Start, End: m.Start})
			}
			first = false
		}
		if open >= 0 && l.End > open {
			runs = append(runs, model.Span{Start: open, End: l.End})
		}
		carried = open >= 0
	}
	return runs
}

// mark is a double quotation mark.
type mark struct {
	model.Span
	r        rune
	straight bool // its shape does not say whether it opens or closes
}

// tag matches left-over markup, whose attributes contain quotation marks that are not quotations.
var tag = regexp.MustCompile(`</?[a-zA-Z][^<>\n]{0,600}>`)

func marksIn(text string, l model.Span) []mark {
	var marks []mark
	part := l.In(text)
	if !strings.ContainsAny(part, "“”\"„«»'`") {
		return nil
	}
	tags := tag.FindAllStringIndex(part, -1)
	for i, r := range part {
		if slices.ContainsFunc(tags, func(t []int) bool { return t[0] <= i && i < t[1] }) {
			continue
		}
		at, n := l.Start+i, utf8.RuneLen(r)
		switch r {
		case '“', '”', '„', '«', '»':
			marks = append(marks, mark{model.Span{Start: at, End: at + n}, r, false})
		case '"':
			marks = append(marks, mark{model.Span{Start: at, End: at + 1}, r, true})
		case '\'', '`': // two in a row are a double mark
			twice := i+1 < len(part) && part[i+1] == part[i]
			after := i > 0 && (part[i-1] == '\'' || part[i-1] == '`')
			if twice && !after {
				marks = append(marks, mark{model.Span{Start: at, End: at + 2}, '"', true})
			}
		}
	}
	return marks
}

// act returns the effect of the mark, by its shape or else by the characters next to it.
func (m mark) act(text string, l model.Span, open bool) act {
	switch m.r {
	case '“', '„', '«':
		return opens
	case '”', '»':
		return closes
	}
	before, after := ' ', ' '
	if m.Start > l.Start {
		before, _ = utf8.DecodeLastRuneInString(text[:m.Start])
	}
	if m.End < l.End {
		after, _ = utf8.DecodeRuneInString(text[m.End:])
	}
	switch {
	case !open && unicode.IsDigit(before) && !alnum(after):
		return nothing // inches
	case open && unicode.IsSpace(before) && !unicode.IsSpace(after), !open && !unicode.IsSpace(after) && !alnum(before):
		return opens
	}
	return closes
}

// The length of text between single marks, in characters.
const (
	shortSingle = 4
	longSingle  = 600
)

// singleRuns returns the spans of three words or more between single quotation marks that do not begin inside doubles.
func singleRuns(text string, doubles []model.Span) []model.Span {
	var runs []model.Span
	var before rune
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if (r == '\'' || r == '‘') && !(i > 0 && (wordy(before) || before == '\'' || before == '’')) {
			if run := singleRun(text, i+n); !run.Empty() {
				inside := func(d model.Span) bool { return d.Start <= run.Start && run.Start < d.End }
				if len(starts(text, run)) >= 3 && !slices.ContainsFunc(doubles, inside) {
					runs = append(runs, run)
				}
				before, n = utf8.DecodeRuneInString(text[run.End:])
				i = run.End + n
				continue
			}
		}
		before, i = r, i+n
	}
	return runs
}

// singleRun returns the span from start, just after a single mark, to the first mark that can close it, if any.
func singleRun(text string, start int) model.Span {
	if r, _ := utf8.DecodeRuneInString(text[start:]); !wordy(r) && r != '$' && r != '#' && r != '@' {
		return model.Span{}
	}
	length := 0
	for i, r := range text[start:] {
		end := start + i
		if length >= shortSingle && (r == '\'' || r == '’') {
			after, _ := utf8.DecodeRuneInString(text[end+utf8.RuneLen(r):])
			if !wordy(after) {
				return model.Span{Start: start, End: end}
			}
		}
		length++
		if length > longSingle || strings.ContainsRune("\n“”\"‘", r) {
			break
		}
	}
	return model.Span{}
}
